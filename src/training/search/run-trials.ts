import { EnvironmentError, type Services } from '../../foundation/index.ts'
import type { Trial } from './settings.ts'
import type { TrialRecord } from './trial-record.ts'

/** What became of a trial's command. */
export interface TrialResult {
  /** By name, the last of each. */
  readonly metrics: Readonly<Record<string, number>>
  readonly seconds: number
  readonly ending: { readonly kind: string; readonly words: string }
  /** Paths by name of output, relative to the workspace. */
  readonly outputs?: Readonly<Record<string, string>>
}

export type RunTrial = (trial: Trial, signal: AbortSignal) => Promise<TrialResult>

/** Where trials come from, and who is told of their results. Never asked twice at once. */
export interface TrialSource {
  /** null where there are no more. */
  next(): Promise<Trial | null>
  tell?(record: TrialRecord): Promise<void>
  /** Called once when no more is asked, however it ended. */
  close?(): Promise<void>
}

/** Trials that are known before. */
export function plannedSource(trials: readonly Trial[]): TrialSource {
  const left = [...trials]
  return { next: async () => left.shift() ?? null }
}

/**
 * Runs trials, up to `parallel` at once. A trial that fails, or does not report every objective as a finite number, is
 * recorded and the others go on. A trial that was cancelled is not recorded: it is run again the next time.
 * @param keep called with each finished trial before the next is asked for
 * @returns the trials finished here, in the order of their numbers
 * @throws EnvironmentError where every one of them failed; ConfigurationError and defects of a trial at once, the others
 * being stopped
 */
export async function runTrials(
  source: TrialSource,
  options: {
    readonly parallel: number
    readonly objectives: readonly string[]
    readonly keep: (record: TrialRecord) => Promise<void>
  },
  runTrial: RunTrial,
  services: Pick<Services, 'signal' | 'logger'>,
): Promise<TrialRecord[]> {
  const { logger } = services
  const stop = new AbortController()
  const signal = AbortSignal.any([services.signal, stop.signal])
  const finished: TrialRecord[] = []
  const oneByOne = serially()
  const worker = async () => {
    while (!signal.aborted) {
      const trial = await oneByOne(async () => (signal.aborted ? null : source.next()))
      if (trial === null) return
      const record = await recordOf(trial, options.objectives, runTrial, signal)
      if (record === null) return
      await oneByOne(async () => {
        await options.keep(record)
        finished.push(record)
        await source.tell?.(record)
      })
      if (record.state === 'failed') logger.warning(`Trial ${trial.number} failed: ${record.why}`)
      else logger.info(`Trial ${trial.number}: ${said(record, options.objectives)}.`)
    }
  }
  const settled = await Promise.allSettled(
    Array.from({ length: options.parallel }, () =>
      worker().catch((error: unknown) => {
        stop.abort('SIGTERM')
        throw error
      }),
    ),
  )
  await source.close?.()
  const broken = settled.find(({ status }) => status === 'rejected')
  if (broken?.status === 'rejected') throw broken.reason
  if (finished.length > 0 && finished.every(({ state }) => state === 'failed'))
    throw new EnvironmentError(
      `All ${finished.length} trials failed; the first: ${finished.toSorted((a, b) => a.number - b.number)[0]!.why}`,
      { remedy: 'Train once without the search, and correct what fails' },
    )
  return finished.sort((a, b) => a.number - b.number)
}

/** null for a trial that was cancelled. */
async function recordOf(
  trial: Trial,
  objectives: readonly string[],
  runTrial: RunTrial,
  signal: AbortSignal,
): Promise<TrialRecord | null> {
  let result: TrialResult
  try {
    result = await runTrial(trial, signal)
  } catch (error) {
    if (signal.aborted && error instanceof EnvironmentError) return null
    if (!(error instanceof EnvironmentError)) throw error
    result = { metrics: {}, seconds: 0, ending: { kind: 'not-started', words: error.message } }
  }
  if (result.ending.kind === 'cancelled') return null
  const metrics = Object.fromEntries(
    Object.entries(result.metrics).filter(([, value]) => Number.isFinite(value)),
  )
  const missing = objectives.filter((name) => metrics[name] === undefined)
  const why =
    result.ending.kind !== 'succeeded'
      ? result.ending.words
      : missing.length === 0
        ? null
        : `It reported no finite ${missing.map((name) => `\`${name}\``).join(' and no finite ')}.`
  return {
    ...{ number: trial.number, parameters: { ...trial.parameters }, metrics, seconds: result.seconds },
    ...{ state: why === null ? 'complete' : 'failed', why, outputs: { ...result.outputs } },
  }
}

function said({ metrics }: TrialRecord, objectives: readonly string[]): string {
  return objectives.map((name) => `${name} ${Number(metrics[name]!.toPrecision(5))}`).join(', ')
}

/** Work handed in runs one after the other. */
function serially(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work, work)
    last = next.catch(() => undefined)
    return next
  }
}
