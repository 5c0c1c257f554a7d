import {
  openPrometheus,
  type Patience,
  type Prometheus,
  PrometheusError,
  usualPatience,
} from '../../../clients/prometheus/index.ts'
import type { Services } from '../../../foundation/index.ts'
import type { ArmNames, Measurement, MetricSource, Question, Window } from '../measurement.ts'
import type { Asking } from './asking.ts'
import { errorRate, latency, ownShare } from './counts.ts'
import { ownMean } from './moments.ts'
import { predictions } from './predictions.ts'
import { NoData, Reading, Unusable } from './reading.ts'
import { type ServerClock, serverClock, spanOf } from './server-clock.ts'
import { type PrometheusPlan, type PrometheusSettings, planOf } from './settings.ts'

/**
 * Measurements from a server with Prometheus' API. Nothing is asked before the first `measure`.
 * @throws ConfigurationError with every problem of the settings
 */
export async function openPrometheusSource(
  settings: PrometheusSettings,
  services: Services,
  patience: Partial<Patience> = {},
): Promise<MetricSource> {
  const plan = await planOf(settings, services.workspace)
  const prometheus = openPrometheus(plan.connection, services.signal, {
    ...usualPatience,
    timeoutSeconds: plan.timeoutSeconds,
    ...patience,
  })
  const clock = serverClock(prometheus, services.clock)
  return {
    kind: 'prometheus',
    measure: (questions, arms, window) =>
      measured(plan, prometheus, clock, services.signal, { questions, arms, window }),
  }
}

interface Asked {
  readonly questions: readonly Question[]
  readonly arms: ArmNames
  readonly window: Window
}

async function measured(
  plan: PrometheusPlan,
  prometheus: Prometheus,
  clock: ServerClock,
  signal: AbortSignal,
  { questions, arms, window }: Asked,
): Promise<readonly Measurement[]> {
  let reading: Reading
  const common: string[] = []
  try {
    const time = await clock.now()
    const { span, note, problem } = spanOf(window, time)
    if (note !== null) common.push(note)
    if (problem !== null) return questions.map(() => ({ kind: 'error', reason: problem, notes: common }))
    reading = new Reading(prometheus, span, plan.replicaLabels)
  } catch (error) {
    const failure = failed(error, signal)
    return questions.map(() => ({ ...failure, notes: common }))
  }
  return Promise.all(
    questions.map(async ({ measure }) => {
      const notes = new Set(common)
      const outcome = await answered(measure, { plan, reading: reading.forQuestion(), arms, notes }).catch(
        (error: unknown) => failed(error, signal),
      )
      return { ...outcome, notes: [...notes] }
    }),
  )
}

type Outcome<T = Measurement> = T extends Measurement ? Omit<T, 'notes'> : never

async function answered(measure: Question['measure'], asking: Asking): Promise<Outcome> {
  switch (measure.kind) {
    case 'error-rate':
      return { kind: 'counts', arms: await errorRate(asking) }
    case 'latency':
      return { kind: 'counts', arms: await latency(asking, measure.overSeconds) }
    case 'predictions':
      return { kind: 'bins', arms: await predictions(asking) }
    case 'counts':
      if (measure.total === null || measure.events === null)
        throw new Unusable('A share needs the queries `total` and `events`.')
      return { kind: 'counts', arms: await ownShare(asking, measure.total, measure.events) }
    case 'moments':
      if (measure.count === null || measure.sum === null)
        throw new Unusable('A mean needs the queries `count` and `sum`.')
      return {
        kind: 'moments',
        arms: await ownMean(asking, {
          count: measure.count,
          sum: measure.sum,
          sumOfSquares: measure.sumOfSquares,
        }),
      }
  }
}

/** @throws whatever is no answer of the service: a cancelled workflow, a bug */
function failed(error: unknown, signal: AbortSignal): Outcome {
  signal.throwIfAborted()
  if (error instanceof NoData) return { kind: 'no-data', reason: error.message }
  if (error instanceof Unusable) return { kind: 'error', reason: error.message }
  if (error instanceof PrometheusError)
    return {
      kind: 'error',
      reason: `${ended(error.message)}${error.remedy === undefined ? '' : ` ${ended(error.remedy)}`}`,
    }
  throw error
}

function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}
