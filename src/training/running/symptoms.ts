import type { EndingKind } from './ending.ts'

/** What a line of output says of why a program ended. */
export interface Symptom {
  readonly kind: EndingKind
  readonly line: string
  readonly remedy: string
}

interface Pattern {
  readonly kind: EndingKind
  readonly pattern: RegExp
  readonly remedy: string
}

const lessMemory = 'Use smaller batches, read data in pieces, or take a runner with more memory'

/** In order: an error on a GPU that names its memory is first of all that. */
const patterns: readonly Pattern[] = [
  {
    kind: 'gpu-out-of-memory',
    pattern:
      /CUDA out of memory|HIP out of memory|MPS backend out of memory|torch\.(cuda\.)?OutOfMemoryError|CUDA_ERROR_OUT_OF_MEMORY|cudaErrorMemoryAllocation|CUBLAS_STATUS_ALLOC_FAILED|RESOURCE_EXHAUSTED: (Out of memory|Failed to allocate)|OOM when allocating tensor|CUDA error: out of memory/,
    remedy:
      'Use smaller batches, gradient accumulation or lower precision, or ask for a larger GPU with `train.gpu.min-memory`',
  },
  {
    kind: 'disk-full',
    pattern: /insufficient shared memory \(shm\)|unable to (write to|open) file <?\/?(dev\/shm\/)?torch_/,
    remedy: 'Give the container more shared memory (`--shm-size`), or use fewer loader processes',
  },
  {
    kind: 'disk-full',
    pattern:
      /No space left on device|\bENOSPC\b|Disk quota exceeded|database or disk is full|There is not enough space on the disk/,
    remedy: 'Free space before training, write less, or take a runner with a larger disk',
  },
  {
    kind: 'gpu-fault',
    pattern:
      /uncorrectable (NVLink |ECC )|CUDA_ERROR_ECC_UNCORRECTABLE|GPU is lost|fallen off the bus|CUDA error: (unknown error|unspecified launch failure|all CUDA-capable devices are busy)|CUDA-capable device\(s\) is\/are busy or unavailable|cudaErrorDevicesUnavailable|NCCL error.*(unhandled (system|cuda) error|internal error)|nccl(System|UnhandledCuda)Error|Watchdog caught collective operation timeout/i,
    remedy:
      'Try again; where it comes back, look at the GPU (`nvidia-smi -q`, Xid errors) or take another runner',
  },
  {
    kind: 'lost-node',
    pattern:
      /ncclRemoteError|remote process exited or there was a network error|Rendezvous(Connection|Timeout)Error|NodeDiedError|The node .{0,80}has (died|been marked dead)|Connection closed by peer .*(gloo|nccl)|(gloo|nccl).*Connection (closed|reset) by peer/i,
    remedy: 'Try again; another machine of the run went away or could not be reached',
  },
  {
    kind: 'out-of-memory',
    pattern:
      /(^|[\s.])(_Array)?MemoryError\b|Cannot allocate memory|std::bad_alloc|JavaScript heap out of memory|java\.lang\.OutOfMemoryError|is killed by signal: Killed|DefaultCPUAllocator: (can't|not enough)|\bENOMEM\b|ArrowMemoryError/,
    remedy: lessMemory,
  },
]

export const outOfMemoryRemedy = lessMemory

/** The last line that says why, or null. */
export function findSymptom(lines: readonly string[]): Symptom | null {
  for (const line of lines.toReversed())
    for (const { kind, pattern, remedy } of patterns) if (pattern.test(line)) return { kind, line, remedy }
  return null
}
