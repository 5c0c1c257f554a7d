import { z } from 'zod'
import { amdSlowedBy } from './amd-slowdown.ts'
import type { Gpu, GpuFacts } from './facts.ts'
import { amount, bytesOf, told } from './quantities.ts'

const card = z.record(z.string(), z.unknown())
const rocmSmi = z.record(z.string(), card)

/**
 * Reads what `rocm-smi --showproductname --showmeminfo vram --showuse --showpower --showtemp --showbus
 * --showuniqueid --showdriverversion --json` (or `-a --json`) wrote, of ROCm 4 to 6: the case of keys differs between
 * them. Warnings that it prints before the document are passed over.
 * @returns null where it is no such document.
 */
export function parseRocmSmi(output: string): GpuFacts | null {
  const document = rocmSmi.safeParse(jsonIn(output))
  if (!document.success) return null
  const cards = Object.entries(document.data).filter(([name]) => /^card\d+$/.test(name))
  if (cards.length === 0) return null
  return {
    vendor: 'amd',
    driverVersion: told(fieldOf(document.data.system ?? {}, 'driver version')),
    cudaVersion: null,
    gpus: cards.map(([name, fields]) => rocmGpu(Number(name.slice(4)), fields)),
  }
}

function rocmGpu(index: number, fields: Readonly<Record<string, unknown>>): Gpu {
  const read = (...names: string[]) =>
    names.map((name) => fieldOf(fields, name)).find((value) => told(value) !== null)
  const total = bytesOf(read('vram total memory (b)'), 'B')
  const used = bytesOf(read('vram total used memory (b)'), 'B')
  return nothingTold({
    index,
    name: told(read('card series', 'device name', 'card model')) ?? 'AMD GPU',
    uuid: told(read('unique id')),
    busId: told(read('pci bus'))?.toLowerCase() ?? null,
    memory: { total, used, free: total === null || used === null ? null : Math.max(0, total - used) },
    utilisation: {
      gpu: amount(read('gpu use (%)')),
      memory: amount(read('gpu memory read/write activity (%)')),
    },
    power: {
      draw: amount(read('average graphics package power (w)', 'current socket graphics package power (w)')),
      limit: amount(read('max graphics package power (w)')),
    },
    temperature: amount(read('temperature (sensor junction) (c)', 'temperature (sensor edge) (c)')),
    slowedBy: [],
  })
}

const quantity = z.union([z.object({ value: z.unknown(), unit: z.string().optional() }), z.unknown()])
const amdGpu = z.object({
  gpu: z.int(),
  asic: z.object({ market_name: z.string() }).partial().optional().catch(undefined),
  bus: z.object({ bdf: z.string() }).partial().optional().catch(undefined),
  driver: z.object({ version: z.string() }).partial().optional().catch(undefined),
  mem_usage: z.record(z.string(), quantity).optional().catch(undefined),
  usage: z.record(z.string(), quantity).optional().catch(undefined),
  power: z.record(z.string(), quantity).optional().catch(undefined),
  temperature: z.record(z.string(), quantity).optional().catch(undefined),
  throttle: z.record(z.string(), z.unknown()).optional().catch(undefined),
})
const amdGpus = z.union([z.array(amdGpu), z.object({ gpu_data: z.array(amdGpu) })])

/**
 * Reads what `amd-smi static --asic --bus --driver --json` and `amd-smi metric --json` wrote (ROCm 6.1 on), one or both;
 * a list, or since ROCm 7 a list below `gpu_data`.
 * @returns null where neither is such a document.
 */
export function parseAmdSmi(...outputs: readonly string[]): GpuFacts | null {
  const byIndex = new Map<number, z.infer<typeof amdGpu>>()
  for (const output of outputs) {
    const document = amdGpus.safeParse(jsonIn(output))
    if (!document.success) continue
    for (const gpu of Array.isArray(document.data) ? document.data : document.data.gpu_data)
      byIndex.set(gpu.gpu, { ...byIndex.get(gpu.gpu), ...gpu })
  }
  const gpus = [...byIndex.values()]
  if (gpus.length === 0) return null
  return {
    vendor: 'amd',
    driverVersion: gpus.map(({ driver }) => told(driver?.version)).find((value) => value !== null) ?? null,
    cudaVersion: null,
    gpus: gpus.map((gpu) => {
      const total = withUnit(gpu.mem_usage?.total_vram, bytesOf)
      const used = withUnit(gpu.mem_usage?.used_vram, bytesOf)
      return nothingTold({
        index: gpu.gpu,
        name: told(gpu.asic?.market_name) ?? 'AMD GPU',
        uuid: null,
        busId: told(gpu.bus?.bdf)?.toLowerCase() ?? null,
        memory: { total, used, free: total === null || used === null ? null : Math.max(0, total - used) },
        utilisation: {
          gpu: withUnit(gpu.usage?.gfx_activity, amount),
          memory: withUnit(gpu.usage?.umc_activity, amount),
        },
        power: { draw: withUnit(gpu.power?.socket_power, amount), limit: null },
        temperature: withUnit(gpu.temperature?.hotspot, amount) ?? withUnit(gpu.temperature?.edge, amount),
        slowedBy: amdSlowedBy(gpu.throttle ?? {}),
      })
    }),
  }
}

/** `{ value: 283, unit: 'MB' }`; AMD's MB are MiB. */
function withUnit(given: unknown, read: (text: string | undefined) => number | null): number | null {
  const { value, unit = '' } = z
    .object({ value: z.unknown(), unit: z.string().optional() })
    .catch({ value: given })
    .parse(given)
  return read(`${String(value ?? '')} ${unit.replace(/^([KMGT])B$/i, '$1iB')}`.trim())
}

type Told = Pick<
  Gpu,
  'index' | 'name' | 'uuid' | 'busId' | 'memory' | 'utilisation' | 'power' | 'temperature' | 'slowedBy'
>

/** What AMD's tools do not tell in these documents. */
function nothingTold(known: Told): Gpu {
  const none = { corrected: null, uncorrected: null }
  return {
    ...known,
    persistence: null,
    mig: null,
    computeMode: null,
    ecc: { enabled: null, volatile: none, aggregate: none },
    retiredPages: { count: null, pending: null },
    remappedRows: null,
    processes: [],
    recoveryAction: null,
  }
}

function fieldOf(fields: Readonly<Record<string, unknown>>, wanted: string): string | undefined {
  const found = Object.entries(fields).find(([name]) => name.trim().toLowerCase() === wanted)
  return found === undefined ? undefined : String(found[1])
}

function jsonIn(output: string): unknown {
  const start = output.search(/^[[{]/m)
  if (start < 0) return null
  try {
    return JSON.parse(output.slice(start))
  } catch {
    return null
  }
}
