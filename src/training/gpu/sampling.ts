import { cpus } from 'node:os'
import { messageOf, type Services } from '../../foundation/index.ts'
import { isWithoutNvidia } from './read-gpus.ts'
import { type GpuSample, lacksField, parseSample, reasonFields, sampleArguments } from './sample-line.ts'
import { amdIntervalMs, pollAmd } from './sampling-amd.ts'
import { type GpuUsage, UsageMeter } from './usage.ts'

/** What the machine's GPUs, and its processor cores beside them, did during the run. */
export interface GpuRecord {
  readonly gpus: readonly GpuUsage[]
  /** Mean number of cores at work, and how many there are; null where no time passed. */
  readonly cores: { readonly busy: number; readonly total: number } | null
  /** Why there are no samples, or none from some moment on; null where all went well. */
  readonly trouble: string | null
}

export interface GpuSampler {
  /** Ends the sampling and tells what was seen; safe to call again. Never throws. */
  stop(): Promise<GpuRecord>
}

export interface SamplingOptions {
  /** Default 1000, and 5000 for AMD's. */
  readonly intervalMs?: number
  /** UUIDs or indexes; default all. */
  readonly gpus?: readonly string[]
  /** How long `stop` waits for a program that does not end; default 1000. */
  readonly patienceMs?: number
  /** Seconds, for tests; default the process's own clock. */
  readonly seconds?: () => number
}

/**
 * Watches the GPUs through one `nvidia-smi` that runs beside the training, or by asking AMD's program now and then where there is no such
 * program, board or driver. Where it is not there either, ends early or writes nonsense, there are fewer samples and a reason; the run itself never notices.
 */
export function sampleGpus(
  services: Pick<Services, 'process' | 'signal'>,
  options: SamplingOptions = {},
): GpuSampler {
  const { intervalMs, patienceMs = 1000, gpus, seconds = () => performance.now() / 1000 } = options
  const stopping = new AbortController()
  const signal = AbortSignal.any([services.signal, stopping.signal])
  const started = seconds()
  const meters = new Map<number, UsageMeter>()
  const coresBefore = coreTimes()
  let asked = 'nvidia-smi'
  const process: Services['process'] = {
    run(program, args, settings) {
      asked = program
      return services.process.run(program, args, settings)
    },
  }

  const onSample = (sample: GpuSample | null) => {
    if (sample === null) return
    const meter = meters.get(sample.index) ?? new UsageMeter()
    meters.set(sample.index, meter)
    meter.add(seconds() - started, sample)
  }
  const watchAmd = (without: string) =>
    pollAmd(
      { process },
      { intervalMs: intervalMs ?? amdIntervalMs, gpus, signal: stopping.signal, without },
      onSample,
    )
  const watch = async (): Promise<string | null> => {
    for (const field of reasonFields) {
      const args = sampleArguments(field, {
        intervalMs: intervalMs ?? 1000,
        ...(gpus === undefined ? {} : { gpus }),
      })
      const result = await process.run('nvidia-smi', args, {
        signal: stopping.signal,
        keepOutput: 4096,
        onLine: (stream, line) => {
          if (stream === 'stdout') onSample(parseSample(line))
        },
      })
      if (signal.aborted) return null
      const said = `${result.stdout}\n${result.stderr}`
      if (meters.size === 0 && lacksField(said)) continue
      const last = said.trim().split('\n').at(-1)?.slice(0, 200) ?? ''
      const trouble = `\`nvidia-smi\` ended with status ${result.exitCode} while the run went on: ${last}`
      return meters.size === 0 && isWithoutNvidia(result) ? watchAmd(trouble) : trouble
    }
    return '`nvidia-smi` knows none of the fields that were asked for'
  }
  const watching = watch()
    .catch((error: unknown) =>
      /no such program/.test(messageOf(error))
        ? watchAmd('neither `nvidia-smi`, `amd-smi` nor `rocm-smi` tells of a GPU on this machine')
        : messageOf(error),
    )
    .catch(messageOf)

  return {
    async stop() {
      const coresAfter = coreTimes()
      stopping.abort()
      const trouble = await Promise.race([watching, patience(patienceMs, () => asked)])
      return {
        gpus: [...meters.values()]
          .map((meter) => meter.usage())
          .filter((usage) => usage !== null)
          .sort((a, b) => a.index - b.index),
        cores: coresBetween(coresBefore, coresAfter),
        trouble,
      }
    },
  }
}

/** With a GPU that hangs, the program that asks it cannot even be killed; the run's end does not wait for that. */
function patience(milliseconds: number, asked: () => string): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(`\`${asked()}\` does not end when it is told to`), milliseconds).unref()
  })
}

interface CoreTimes {
  readonly busy: number
  readonly all: number
  readonly count: number
}

/** Milliseconds of all cores since the machine was started. */
function coreTimes(): CoreTimes {
  const cores = cpus()
  let [busy, all] = [0, 0]
  for (const { times } of cores) {
    const sum = times.user + times.nice + times.sys + times.idle + times.irq
    all += sum
    busy += sum - times.idle
  }
  return { busy, all, count: cores.length }
}

function coresBetween(before: CoreTimes, after: CoreTimes): GpuRecord['cores'] {
  const all = after.all - before.all
  if (all <= 0 || after.count === 0) return null
  return { busy: ((after.busy - before.busy) / all) * after.count, total: after.count }
}
