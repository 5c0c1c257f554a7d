import type { AnalysisSetting, GuardrailSetting } from '../../config/index.ts'
import {
  type AnalysisPlan,
  defaultPolicy,
  type Guardrail,
  type Policy,
  type Question,
  type Reaction,
} from '../../delivery/index.ts'
import { ConfigurationError, type Problem } from '../../foundation/index.ts'

/** What is asked of the source, and what must hold. */
export interface Declared {
  readonly plan: AnalysisPlan
  readonly questions: readonly Question[]
}

/** Shares of requests may be one percent point worse where nothing is said, means five percent. */
const usualAbsoluteLoss = 0.01
const usualRelativeLoss = 0.05

/**
 * The analysis that a configuration declares; null where it has no guardrail.
 * @throws ConfigurationError for two guardrails of one name
 */
export function declaredAnalysis(
  { guardrails, advisory, alpha, beta, judge }: AnalysisSetting,
  minRequests: number,
  problemAt: (message: string, remedy: string) => Problem,
): Declared | null {
  const all = [
    ...guardrails.map((setting) => entryOf(setting, false)),
    ...advisory.map((setting) => entryOf(setting, true)),
  ]
  if (all.length === 0) return null
  const names = all.map(({ guardrail }) => guardrail.name)
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  if (twice.length > 0)
    throw new ConfigurationError(
      problemAt(`has the guardrail ${twice[0]} twice`, 'Keep one, or give a latency another bound'),
    )
  return {
    plan: { guardrails: all.map(({ guardrail }) => guardrail), alpha, beta, minRequests, judge },
    questions: all.map(({ question }) => question),
  }
}

function entryOf(setting: GuardrailSetting, advisory: boolean): { guardrail: Guardrail; question: Question } {
  const { settings } = setting
  const rest = { advisory: settings.advisory ?? advisory, policy: policyOf(settings) }
  switch (setting.kind) {
    case 'error-rate': {
      const guardrail = {
        name: 'error-rate',
        kind: 'counts',
        better: 'lower',
        ...losses(setting.settings, true),
        ...rest,
      } as const
      return { guardrail, question: { name: 'error-rate', measure: { kind: 'error-rate' } } }
    }
    case 'latency': {
      const { over } = setting.settings
      const name = `latency over ${over < 1 ? `${Math.round(over * 1000)} ms` : `${over} s`}`
      const guardrail = {
        name,
        kind: 'counts',
        better: 'lower',
        ...losses(setting.settings, true),
        ...rest,
      } as const
      return { guardrail, question: { name, measure: { kind: 'latency', overSeconds: over } } }
    }
    case 'prediction-drift': {
      // what the candidate predicts may well differ: that is what it was made for
      const told = { ...rest, advisory: settings.advisory ?? true }
      const guardrail = {
        name: 'prediction-drift',
        kind: 'bins',
        better: 'lower',
        maxAbsoluteLoss: null,
        maxRelativeLoss: null,
        ...told,
      } as const
      return { guardrail, question: { name: 'prediction-drift', measure: { kind: 'predictions' } } }
    }
    case 'kpi': {
      const { name, better, kind, total, events, count, sum, sumOfSquares, delay } = setting.settings
      const share = kind === 'share'
      const guardrail: Guardrail = {
        name,
        kind: share ? 'counts' : 'moments',
        better,
        ...losses(setting.settings, share),
        ...rest,
        ...(delay === undefined ? {} : { delaySeconds: delay }),
      }
      const measure = share
        ? { kind: 'counts' as const, total: total ?? null, events: events ?? null }
        : {
            kind: 'moments' as const,
            count: count ?? null,
            sum: sum ?? null,
            sumOfSquares: sumOfSquares ?? null,
          }
      return { guardrail, question: { name, measure } }
    }
  }
}

interface Limits {
  readonly maxAbsoluteLoss?: number | undefined
  readonly maxRelativeLoss?: number | undefined
  readonly maxAbsoluteIncrease?: number | undefined
  readonly maxRelativeIncrease?: number | undefined
}

function losses(limits: Limits, share: boolean): Pick<Guardrail, 'maxAbsoluteLoss' | 'maxRelativeLoss'> {
  const absolute = limits.maxAbsoluteLoss ?? limits.maxAbsoluteIncrease ?? null
  const relative = limits.maxRelativeLoss ?? limits.maxRelativeIncrease ?? null
  if (absolute === null && relative === null)
    return share
      ? { maxAbsoluteLoss: usualAbsoluteLoss, maxRelativeLoss: null }
      : { maxAbsoluteLoss: null, maxRelativeLoss: usualRelativeLoss }
  return { maxAbsoluteLoss: absolute, maxRelativeLoss: relative }
}

interface Reactions {
  readonly onInconclusive?: Reaction | undefined
  readonly onNoData?: Reaction | undefined
  readonly onError?: Reaction | undefined
}

/** What is said is for the deadline; before it a rollout holds, unless the guardrail is to be ignored altogether. */
function policyOf({ onInconclusive, onNoData, onError }: Reactions): Policy {
  const entry = (verdict: keyof Policy, given: Reaction | undefined) =>
    given === undefined
      ? defaultPolicy[verdict]
      : { now: given === 'ignore' ? given : defaultPolicy[verdict].now, atDeadline: given }
  return {
    ...defaultPolicy,
    inconclusive: entry('inconclusive', onInconclusive),
    'no-data': entry('no-data', onNoData),
    error: entry('error', onError),
  }
}
