import { fewestWindows } from './kayenta.ts'
import { fewestValues } from './means.ts'
import { type AnalysisPlan, delayOf, type Guardrail, type GuardrailAssessment, type Verdict } from './plan.ts'
import type { GuardrailState } from './state.ts'

type Told = Pick<GuardrailAssessment, 'candidate' | 'champion' | 'difference' | 'harm' | 'nonInferiority'>

/** Why a guardrail has its verdict: one or two sentences of plain text with the numbers that decide. */
export function reasonFor(
  guardrail: Guardrail,
  told: Told,
  verdict: Verdict,
  state: GuardrailState,
  plan: AnalysisPlan,
): string {
  const { last } = state
  switch (verdict) {
    case 'error':
      return `it could not be asked: ${ending(last?.reason ?? '')}`
    case 'no-data':
      return last?.kind === 'no-data'
        ? `there is nothing measured: ${ending(last.reason)}`
        : 'there is nothing measured of one of the versions.'
    case 'fail':
      if (plan.judge === 'kayenta' && guardrail.kind !== 'bins')
        return `${levels(guardrail, told)}; Kayenta's judge classifies its minutes as ${guardrail.better === 'lower' ? 'high' : 'low'}.`
      return `${levels(guardrail, told)}; evidence of harm 10^${power(told.harm)} of the 10^${bound(told.harm)} that end it.`
    case 'pass':
      if (plan.judge === 'kayenta' && guardrail.kind !== 'bins')
        return `${levels(guardrail, told)}; Kayenta's judge lets it pass.`
      return told.nonInferiority === null
        ? `${levels(guardrail, told)}; no difference is shown.`
        : `${levels(guardrail, told)}; not worse by more than ${marginText(guardrail)}.`
    case 'inconclusive':
      return inconclusive(guardrail, told, state, plan)
  }
}

function inconclusive(
  guardrail: Guardrail,
  told: Told,
  { last, values }: GuardrailState,
  plan: AnalysisPlan,
): string {
  if (last === null)
    return delayOf(guardrail) === 0
      ? 'it has not been looked at yet.'
      : 'what it measures arrives late, and no minute is old enough yet.'
  if (told.candidate.total < plan.minRequests)
    return `${levels(guardrail, told)}; ${grouped(plan.minRequests)} are needed.`
  const windows = Math.min(values.candidate.length, values.champion.length)
  if (plan.judge === 'kayenta' && guardrail.kind !== 'bins')
    return `${levels(guardrail, told)}; Kayenta's judge has ${windows} of the ${fewestWindows} minutes it needs.`
  if (told.nonInferiority === null) return `${levels(guardrail, told)}; not decided.`
  if (guardrail.kind === 'moments' && Math.min(told.candidate.total, told.champion.total) < fewestValues)
    return `${levels(guardrail, told)}; nothing is concluded from fewer than ${fewestValues} of either.`
  return `${levels(guardrail, told)}; that it is not worse by more than ${marginText(guardrail)} is not shown yet: 10^${power(told.nonInferiority)} of the 10^${bound(told.nonInferiority)} that it takes.`
}

function levels({ kind }: Guardrail, { candidate, champion, difference }: Told): string {
  const of = kind === 'moments' ? 'values' : kind === 'bins' ? 'predictions' : 'requests'
  if (kind === 'bins')
    return `${percent(difference?.estimate ?? 0)} of ${grouped(candidate.total)} ${of} fall elsewhere than the champion's ${grouped(champion.total)}`
  const write = kind === 'counts' ? percent : figure
  const arm = ({ value, total }: Told['candidate']) =>
    `${value === null ? 'none' : write(value)} of ${grouped(total)} ${of}`
  return kind === 'counts'
    ? `${arm(candidate)}, ${arm(champion)} with the champion`
    : `${candidate.value === null ? 'none' : figure(candidate.value)} over ${grouped(candidate.total)} ${of}, ${champion.value === null ? 'none' : figure(champion.value)} over ${grouped(champion.total)} with the champion`
}

function marginText({ kind, maxAbsoluteLoss, maxRelativeLoss }: Guardrail): string {
  const absolute =
    maxAbsoluteLoss === null
      ? []
      : [kind === 'counts' ? `${figure(maxAbsoluteLoss * 100)} points` : figure(maxAbsoluteLoss)]
  const relative = maxRelativeLoss === null ? [] : [`${figure(maxRelativeLoss * 100)} % of the champion's`]
  return [...absolute, ...relative].join(' or ')
}

const power = (evidence: Told['harm']) => (evidence?.log10 ?? 0).toFixed(1)
const bound = (evidence: Told['harm']) => (evidence?.threshold ?? 0).toFixed(1)
const percent = (share: number) => `${figure(share * 100)} %`
const figure = (value: number) => String(Number(value.toPrecision(3)))
const grouped = (whole: number) => String(Math.round(whole)).replace(/\B(?=(\d{3})+$)/g, ',')
const ending = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`)
