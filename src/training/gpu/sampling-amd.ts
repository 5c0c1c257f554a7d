import { setTimeout as wait } from 'node:timers/promises'
import type { Services } from '../../foundation/index.ts'
import type { Gpu } from './facts.ts'
import { amdReader } from './read-gpus.ts'
import type { GpuSample } from './sample-line.ts'

/** AMD's programs are scripts that take some tenths of a second of a core each time, and do not write line by line. */
export const amdIntervalMs = 5000

/** Misses in a row after which nothing more is expected. */
const mostMisses = 3

/**
 * Asks `amd-smi`, or `rocm-smi` where that is not there, again and again until the signal.
 * @param onSample gets each GPU of each answer
 * @returns why it ended before; null where it was the signal
 */
export async function pollAmd(
  services: Pick<Services, 'process'>,
  {
    intervalMs,
    gpus,
    signal,
    without,
  }: {
    readonly intervalMs: number
    readonly gpus?: readonly string[] | undefined
    readonly signal: AbortSignal
    /** Why there is nothing to see where these programs tell of no GPU either. */
    readonly without: string
  },
  onSample: (sample: GpuSample) => void,
): Promise<string | null> {
  const read = await amdReader(services, signal)
  if (signal.aborted) return 'the run was over before a program told of a GPU'
  if (read === null) return without
  for (let misses = 0; misses < mostMisses; ) {
    const facts = await read()
    if (signal.aborted) return null
    misses = facts === null ? misses + 1 : 0
    for (const gpu of facts?.gpus ?? []) if (isWanted(gpu, gpus)) onSample(sampleOf(gpu))
    await wait(intervalMs, undefined, { signal }).catch(() => {})
    if (signal.aborted) return null
  }
  return `AMD's program gave no answer ${mostMisses} times while the run went on`
}

function isWanted({ index, uuid }: Gpu, wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || wanted.includes(String(index)) || (uuid !== null && wanted.includes(uuid))
}

function sampleOf({ index, name, utilisation, memory, power, temperature, slowedBy }: Gpu): GpuSample {
  return {
    index,
    name,
    utilisation: utilisation.gpu,
    memoryUsed: memory.used,
    memoryTotal: memory.total,
    power: power.draw,
    temperature,
    slowedBy,
  }
}
