import { covers, hasMargin } from './gate-scope.ts'
import { changeSentence, formatValue } from './gate-words.ts'
import { DEFAULT_ACCEPT, type Gate, type GateVerdict } from './gates.ts'
import type { ComparisonVerdict, GateResult, MetricComparison } from './result.ts'

export interface GateQuestion {
  readonly metrics: readonly MetricComparison[]
  readonly gates: readonly Gate[]
  readonly hasChampion: boolean
  /** The same comparisons judged at one gate's own margins. */
  atMargins(gate: Gate): readonly MetricComparison[]
}

/** What gates with limits only, and metrics without a gate where none is declared, let pass: all but a proven loss. */
const NOT_REGRESSED: readonly GateVerdict[] = ['improved', 'non-inferior', 'inconclusive']

/** Every gate on every row it speaks about; without gates, one a metric that blocks a proven regression only. */
export function evaluateGates(question: GateQuestion): GateResult[] {
  if (question.gates.length === 0)
    return question.metrics.filter((row) => row.slice === null).map((row) => implicitResult(row, question))
  return question.gates.flatMap((gate) => {
    const rows = question.atMargins(gate).filter((row) => covers(gate, row.metric, row.slice))
    const missing = missingSlices(gate, rows)
    if (!rows.some((row) => row.slice === null))
      return [
        {
          ...head(gate, gate.metric, null),
          status: failed(gate),
          reason: `${gate.metric} was not computed.`,
        },
      ]
    return [
      ...rows.map((row) => resultOf(gate, row, question.hasChampion)),
      ...missing.map((name) => ({
        ...head(gate, `${gate.metric} on ${name}`, null),
        status: failed(gate),
        reason: `No slice of the sample is called ${name}.`,
      })),
    ]
  })
}

function implicitResult(row: MetricComparison, question: GateQuestion): GateResult {
  const base = { gate: row.metric, metric: row.metric, slice: null, line: null, file: null }
  if (row.notComputable !== null)
    return { ...base, status: 'skipped', reason: `${row.title} has no value: ${row.notComputable}.` }
  if (!question.hasChampion)
    return { ...base, status: 'skipped', reason: 'There is no champion to compare with.' }
  const regressed = row.verdict === 'regressed'
  return {
    ...base,
    status: regressed ? 'fail' : 'pass',
    reason: `${changeSentence(row)}: ${
      regressed ? 'a proven regression' : 'not a proven regression'
    }, which alone blocks where no gate is declared.`,
  }
}

function resultOf(gate: Gate, row: MetricComparison, hasChampion: boolean): GateResult {
  const name = row.slice === null ? row.metric : `${row.metric} on ${row.slice.column} = ${row.slice.value}`
  const base = head(gate, name, row.slice)
  if (row.slice !== null && row.rows < gate.minRows) {
    const named = gate.slices !== 'all' && gate.slices.includes(`${row.slice.column}=${row.slice.value}`)
    return {
      ...base,
      status: named ? failed(gate) : 'skipped',
      reason: `too few rows (${gate.minRows} needed): ${row.rows} here.`,
    }
  }
  if (row.candidate === null)
    return {
      ...base,
      status: failed(gate),
      reason: `${row.title} has no value here: ${row.notComputable}.${
        row.slice === null ? '' : ' min-rows or a list of slices leaves out what need not be judged.'
      }`,
    }
  const limit = brokenLimit(gate, row)
  if (limit !== null) return { ...base, status: failed(gate), reason: limit }
  const kept = keptLimits(gate, row)
  if (!hasChampion || row.difference === null)
    return kept === null
      ? { ...base, status: 'skipped', reason: 'There is no champion to compare with.' }
      : { ...base, status: 'pass', reason: `${kept}; there is no champion to compare with.` }
  if (row.difference.low === null && hasMargin(gate)) return pointResult(gate, row, base)
  const accept = gate.accept ?? NOT_REGRESSED
  const passes = (accept as readonly ComparisonVerdict[]).includes(row.verdict)
  const sentence = `${changeSentence(row)}; ${askedFor(gate, row)}`
  const settled = passes || row.verdict !== 'inconclusive' ? '' : ` ${undecided(row)}`
  return {
    ...base,
    status: passes ? 'pass' : failed(gate),
    reason: `${sentence}.${settled}${passes || kept === null || gate.accept === null ? '' : ` ${kept}.`}`,
  }
}

function undecided(row: MetricComparison): string {
  return row.difference?.low === null
    ? 'Two numbers without an interval cannot show that; max-absolute-loss compares them as they are.'
    : 'That is inconclusive, which is not accepted.'
}

/** Two numbers without an interval: a declared loss limit is still a limit, and the reason says what it stands on. */
function pointResult(
  gate: Gate,
  row: MetricComparison,
  base: Omit<GateResult, 'status' | 'reason'>,
): GateResult {
  const loss = row.direction === 'higher' ? -row.difference!.estimate : row.difference!.estimate
  // Decimal numbers such as 0.81 − 0.80 miss 0.01 by their binary rounding.
  const rounding = 1e-12 * Math.max(Math.abs(row.candidate!.estimate), Math.abs(row.champion!.estimate))
  const within = loss <= row.margin + rounding
  return {
    ...base,
    status: within ? 'pass' : failed(gate),
    reason: `${changeSentence(row)}; a loss of at most ${formatValue(row.margin, null)} is allowed (point values only).`,
  }
}

function head(gate: Gate, name: string, slice: GateResult['slice']): Omit<GateResult, 'status' | 'reason'> {
  return { gate: name, metric: gate.metric, slice, line: gate.line, file: gate.file }
}

function failed(gate: Gate): 'fail' | 'warn' {
  return gate.onFail === 'warn' ? 'warn' : 'fail'
}

function brokenLimit(gate: Gate, row: MetricComparison): string | null {
  const value = row.candidate!.estimate
  if (gate.min !== null && value < gate.min)
    return `${row.title} is ${formatValue(value, row.candidate)}; at least ${gate.min} is required.`
  if (gate.max !== null && value > gate.max)
    return `${row.title} is ${formatValue(value, row.candidate)}; at most ${gate.max} is allowed.`
  return null
}

function keptLimits(gate: Gate, row: MetricComparison): string | null {
  if (gate.min === null && gate.max === null) return null
  const limits = [
    ...(gate.min === null ? [] : [`at least ${gate.min}`]),
    ...(gate.max === null ? [] : [`at most ${gate.max}`]),
  ]
  return `${row.title} is ${formatValue(row.candidate!.estimate, row.candidate)}, as required ${limits.join(' and ')}`
}

function askedFor(gate: Gate, row: MetricComparison): string {
  if (gate.accept === null)
    return `${keptLimits(gate, row)}, and ${
      row.verdict === 'regressed' ? 'a proven regression blocks' : 'it is not a proven regression'
    }`
  const standard =
    gate.accept.length === DEFAULT_ACCEPT.length &&
    DEFAULT_ACCEPT.every((verdict) => gate.accept!.includes(verdict))
  const allowed =
    gate.maxRelativeLoss !== null && row.champion?.estimate === 0
      ? 'no loss is allowed, as the champion’s value is 0 and the margin is relative to it'
      : row.margin > 0
        ? `a loss of at most ${formatValue(row.margin, null)} is allowed`
        : 'no loss is allowed'
  return standard ? allowed : `${allowed}, and ${gate.accept.join(', ')} is accepted`
}

/** Named slices that the sample does not have. */
function missingSlices(gate: Gate, rows: readonly MetricComparison[]): string[] {
  if (gate.slices === 'all' || gate.slices === 'none') return []
  const found = new Set(
    rows.flatMap((row) =>
      row.slice === null ? [] : [row.slice.column, `${row.slice.column}=${row.slice.value}`],
    ),
  )
  return gate.slices.filter((name) => !found.has(name))
}
