import { type PriceTable, priceOf } from './prices.ts'
import { inGiB } from './quantities.ts'
import type { GpuRecord } from './sampling.ts'
import type { GpuUsage } from './usage.ts'

/** What a run used and what that says, for the report. */
export interface GpuSummary {
  readonly gpus: readonly GpuUsage[]
  /** GPUs times the run's time. */
  readonly gpuHours: number
  /** Of the boards alone, without the machine around them; null where no power was told. */
  readonly energyKwh: number | null
  readonly cost: { readonly amount: number; readonly currency: string } | null
  /** Sentences, the most telling first. */
  readonly findings: readonly UsageFinding[]
  /** Why the curves are missing or end early; null where they do not. */
  readonly trouble: string | null
}

export interface UsageFinding {
  readonly what: 'idle' | 'unused' | 'memory' | 'slowed' | 'power-limit'
  /** `GPU idle 78 %: the data loader waits`. */
  readonly headline: string
  /** What was seen beside it, and what to do. */
  readonly advice: string
}

/** Below so many samples nothing is said of how well the GPU was used: the run was too short. */
const fewest = 20

/**
 * Sums up a record. `seconds`: wall time of the training command, by which GPU-hours and cost are counted; default the
 * time between the first and the last sample. GPUs without a price count as unknown cost.
 */
export function summariseGpus(
  record: GpuRecord,
  options: { readonly seconds?: number; readonly prices?: PriceTable } = {},
): GpuSummary {
  const { gpus } = record
  const hours = (usage: GpuUsage) => (options.seconds ?? usage.seconds) / 3600
  const energies = gpus.map(({ energyKwh }) => energyKwh).filter((energy) => energy !== null)
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
  return {
    gpus,
    gpuHours: total(gpus.map(hours)),
    energyKwh: energies.length === 0 ? null : total(energies),
    cost: costOf(gpus, hours, options.prices),
    findings: findingsOf(record),
    trouble: record.trouble,
  }
}

function costOf(
  gpus: readonly GpuUsage[],
  hours: (usage: GpuUsage) => number,
  prices: PriceTable | undefined,
): GpuSummary['cost'] {
  if (prices === undefined || gpus.length === 0) return null
  let amount = 0
  for (const usage of gpus) {
    const price = priceOf(prices, usage.name)
    if (price === null) return null
    amount += price * hours(usage)
  }
  return { amount, currency: prices.currency }
}

function findingsOf(record: GpuRecord): UsageFinding[] {
  const gpus = record.gpus.filter(({ samples }) => samples >= fewest)
  if (gpus.length === 0) return []
  const used = gpus.filter(({ utilisation }) => utilisation === null || utilisation.peak >= 5)
  return [
    ...unusedFinding(gpus, used),
    ...idleFinding(used, record.cores),
    ...slowedFinding(used),
    ...memoryFinding(used),
    ...powerFinding(used),
  ]
}

function unusedFinding(gpus: readonly GpuUsage[], used: readonly GpuUsage[]): UsageFinding[] {
  const unused = gpus.filter((usage) => !used.includes(usage))
  if (unused.length === 0) return []
  const all = used.length === 0
  return [
    {
      what: 'unused',
      headline: all
        ? 'no GPU was used: the run computed on the CPU'
        : `${unused.length} of ${gpus.length} GPUs were never used`,
      advice: all
        ? "See that the framework's build is for this GPU and that the model and its batches are moved to it."
        : `Take a runner with ${used.length}, or train on all of them.`,
    },
  ]
}

/** The share of time without a kernel is 100 less the mean utilisation, as NVML defines utilisation. */
function idleFinding(gpus: readonly GpuUsage[], cores: GpuRecord['cores']): UsageFinding[] {
  const told = gpus.map(({ utilisation }) => utilisation?.mean).filter((mean) => mean !== undefined)
  if (told.length === 0) return []
  const idle = 100 - told.reduce((sum, mean) => sum + mean, 0) / told.length
  if (idle < 40) return []
  const share = `GPU idle ${Math.round(idle)} %`
  if (cores === null)
    return [{ what: 'idle', headline: share, advice: 'Profile one epoch to see what it waits for.' }]
  const beside = `${cores.busy.toFixed(1)} of ${cores.total} cores were at work meanwhile`
  if (cores.busy >= 0.75 * cores.total)
    return [
      {
        what: 'idle',
        headline: `${share}: the data loader waits for the CPU`,
        advice: `${beside}. Prepare the data once and keep it, move its transformations to the GPU, or take a runner with more cores for each GPU.`,
      },
    ]
  if (cores.busy >= 0.75)
    return [
      {
        what: 'idle',
        headline: `${share}: the data loader waits`,
        advice: `${beside}. Load with more workers and ahead of time (PyTorch: \`num_workers\`, \`prefetch_factor\`, \`pin_memory\`; TensorFlow: \`prefetch\`), or make batches larger.`,
      },
    ]
  return [
    {
      what: 'idle',
      headline: `${share}: neither GPU nor CPU works`,
      advice: `${beside}. The run waits for a disk or the network: keep the data on a local disk.`,
    },
  ]
}

function slowedFinding(gpus: readonly GpuUsage[]): UsageFinding[] {
  const worst = gpus.toSorted((a, b) => b.slowed - a.slowed)[0]
  if (worst === undefined || worst.slowed < 0.02) return []
  const heat = worst.temperature === null ? '' : `GPU ${worst.index} reached ${worst.temperature.peak} °C. `
  return [
    {
      what: 'slowed',
      headline: `throttled ${Math.round(worst.slowed * 100)} % of the time`,
      advice: `${heat}Heat or the power supply slowed the clocks: look at the machine's cooling, or lower the power limit.`,
    },
  ]
}

function memoryFinding(gpus: readonly GpuUsage[]): UsageFinding[] {
  const shares = gpus.map(({ memory, memoryTotal }) =>
    memory === null || memoryTotal === null || memoryTotal === 0 ? null : memory.peak / memoryTotal,
  )
  if (shares.length === 0 || shares.some((share) => share === null || share >= 0.4)) return []
  const share = Math.max(...shares.map((value) => value ?? 0))
  const peak = Math.max(...gpus.map(({ memory }) => memory?.peak ?? 0))
  return [
    {
      what: 'memory',
      headline: `memory never above ${Math.max(1, Math.ceil(share * 100))} %: a smaller GPU would do`,
      advice: `${inGiB(peak)} were used at most. Or make batches larger.`,
    },
  ]
}

function powerFinding(gpus: readonly GpuUsage[]): UsageFinding[] {
  const most = gpus.toSorted((a, b) => b.atPowerLimit - a.atPowerLimit)[0]
  if (most === undefined || most.atPowerLimit < 0.5) return []
  return [
    {
      what: 'power-limit',
      headline: `at the power limit ${Math.round(most.atPowerLimit * 100)} % of the time`,
      advice: 'That is what a busy GPU does; a higher limit, where it is set low, would make it faster.',
    },
  ]
}
