import { type SlowdownReason, slowdownBits, slowdownReasons } from './facts.ts'
import { amount, told } from './quantities.ts'

/** What one GPU did at one moment. Shares in percent, memory in bytes, power in watts; null where it is not told. */
export interface GpuSample {
  readonly index: number
  readonly name: string
  readonly utilisation: number | null
  readonly memoryUsed: number | null
  readonly memoryTotal: number | null
  readonly power: number | null
  readonly temperature: number | null
  readonly slowedBy: readonly SlowdownReason[]
}

const fields = [
  'index',
  'name',
  'utilization.gpu',
  'memory.used',
  'memory.total',
  'power.draw',
  'temperature.gpu',
]

/** Newer drivers call it event reasons, older ones throttle reasons, the oldest have neither. */
export const reasonFields = ['clocks_event_reasons.active', 'clocks_throttle_reasons.active', null] as const

/** Arguments of a `nvidia-smi` that writes a line per GPU and interval until it is stopped. */
export function sampleArguments(
  reasonField: string | null,
  options: { readonly intervalMs: number; readonly gpus?: readonly string[] },
): string[] {
  const wanted = reasonField === null ? fields : [...fields, reasonField]
  return [
    `--query-gpu=${wanted.join(',')}`,
    '--format=csv,noheader,nounits',
    `--loop-ms=${options.intervalMs}`,
    ...(options.gpus === undefined ? [] : [`--id=${options.gpus.join(',')}`]),
  ]
}

/** Whether it ended because this driver does not have a field that was asked for. */
export function lacksField(output: string): boolean {
  return /is not a valid field to query/i.test(output)
}

const mebibyte = 1024 ** 2

/** `0, Tesla T4, 97, 1032, 15360, 69.12, 71, 0x0000000000000004`; null for anything else that it may write. */
export function parseSample(line: string): GpuSample | null {
  const parts = line.split(',').map((part) => part.trim())
  const [index, name, utilisation, used, total, power, temperature, reasons] = parts
  if (parts.length < fields.length || index === undefined || !/^\d+$/.test(index)) return null
  const inBytes = (text: string | undefined) => {
    const value = amount(text)
    return value === null ? null : value * mebibyte
  }
  const mask = Number(told(reasons) ?? 0)
  return {
    index: Number(index),
    name: told(name) ?? 'GPU',
    utilisation: amount(utilisation),
    memoryUsed: inBytes(used),
    memoryTotal: inBytes(total),
    power: amount(power),
    temperature: amount(temperature),
    slowedBy: Number.isInteger(mask)
      ? slowdownReasons.filter((reason) => (mask & slowdownBits[reason]) !== 0)
      : [],
  }
}
