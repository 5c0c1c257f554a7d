import type { Evidence } from './evidence.ts'
import { evaluateGates } from './gate-results.ts'
import { covers, hasMargin, marginOf } from './gate-scope.ts'
import type { Gate } from './gates.ts'
import type { MetricSpec } from './metric-specs.ts'
import type { GateResult, MetricComparison, Verdict } from './result.ts'
import { type Comparison, judgeFamily, overallVerdict } from './verdicts.ts'

/** Evidence on one metric and one set of rows, not yet judged. */
export interface Finding {
  readonly spec: MetricSpec
  readonly slice: { readonly column: string; readonly value: string } | null
  readonly rows: number
  readonly positives: number | null
  readonly evidence: Evidence
}

/** What the candidate is compared with: a champion, the class shares alone, or nothing. */
export type Baseline = 'champion' | 'prior' | 'none'

/** Verdicts, gates and the verdict of the whole from all findings. */
export function judge(
  findings: readonly Finding[],
  gates: readonly Gate[],
  alpha: number,
  baseline: Baseline,
): { metrics: MetricComparison[]; gates: GateResult[]; verdict: Verdict } {
  const metrics = judgeAt(findings, alpha, (finding) => strictestMargin(finding, gates), gates)
  const results = evaluateGates({
    metrics,
    gates,
    hasChampion: baseline !== 'none',
    // A gate with a margin of its own, where another is stricter, judges by its own.
    atMargins: (gate) =>
      judgeAt(
        findings,
        alpha,
        (finding) =>
          finding.spec.id === gate.metric
            ? marginOf(gate, finding.evidence.champion)
            : strictestMargin(finding, gates),
        gates,
      ),
  })
  const blocking = new Set(gates.filter((gate) => gate.onFail === 'block').map((gate) => gate.metric))
  const overall = metrics.filter((row) => row.slice === null)
  const gated = overall.filter((row) => blocking.has(row.metric))
  return {
    metrics,
    gates: results,
    verdict: overallVerdict(gated.length > 0 ? gated : overall, baseline === 'champion'),
  }
}

function judgeAt(
  findings: readonly Finding[],
  alpha: number,
  margin: (finding: Finding) => number,
  gates: readonly Gate[],
): MetricComparison[] {
  const comparisons = findings.map(
    (finding): Comparison => ({
      direction: finding.spec.direction,
      difference: finding.evidence.difference,
      margin: margin(finding),
      rows: finding.rows,
      notComputable: finding.evidence.notComputable ?? tooFewRows(finding, gates),
    }),
  )
  // Two families: the metrics on all rows, and everything on slices.
  const judgements = new Map<number, ReturnType<typeof judgeFamily>[number]>()
  for (const sliced of [false, true]) {
    const members = [...findings.keys()].filter((i) => (findings[i]!.slice !== null) === sliced)
    const family = judgeFamily(
      members.map((i) => comparisons[i]!),
      alpha,
    )
    members.forEach((i, place) => {
      judgements.set(i, family[place]!)
    })
  }
  return findings.map((finding, i): MetricComparison => {
    const { spec, evidence } = finding
    const judgement = judgements.get(i)!
    const { difference } = evidence
    return {
      metric: spec.id,
      title: spec.title,
      unit: spec.unit,
      direction: spec.direction,
      slice: finding.slice,
      rows: finding.rows,
      positives: finding.positives,
      method: evidence.method,
      verdict: judgement.verdict,
      margin: comparisons[i]!.margin,
      candidate: evidence.candidate,
      champion: evidence.champion,
      difference:
        difference === null
          ? null
          : {
              estimate: difference.estimate,
              low: difference.low,
              high: difference.high,
              pValue: judgement.pValue,
              adjustedPValue: judgement.adjustedPValue,
            },
      notComputable: comparisons[i]!.notComputable,
      smallestDetectable: judgement.smallestDetectable,
      rowsToSettle: judgement.rowsToSettle,
      ...(evidence.notes.length > 0 ? { notes: [...evidence.notes] } : {}),
    }
  })
}

/** The margin on a row: the strictest of the gates on it, of the gates on its metric elsewhere, or 0. */
function strictestMargin(finding: Finding, gates: readonly Gate[]): number {
  const onMetric = gates.filter((gate) => gate.metric === finding.spec.id)
  const onRow = onMetric.filter((gate) => covers(gate, finding.spec.id, finding.slice))
  const applying = (onRow.length > 0 ? onRow : onMetric).filter((gate) => hasMargin(gate))
  return applying.length === 0
    ? 0
    : Math.min(...applying.map((gate) => marginOf(gate, finding.evidence.champion)))
}

function tooFewRows(finding: Finding, gates: readonly Gate[]): string | null {
  if (finding.slice === null) return null
  const covering = gates.filter((gate) => covers(gate, finding.spec.id, finding.slice))
  if (covering.length === 0) return null
  const needed = Math.min(...covering.map((gate) => gate.minRows))
  return finding.rows < needed ? `too few rows (${needed} needed)` : null
}
