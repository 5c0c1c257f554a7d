import type { EvaluateReport } from '../report-schema.ts'
import type { Comparison, GateResult } from './wording.ts'

/** A report with what its sections ask again and again. */
export interface Reading {
  readonly report: EvaluateReport
  /** Comparisons on all rows. */
  readonly overall: readonly Comparison[]
  readonly slices: readonly Comparison[]
  /** Gates as somebody declared them: one may be asked of many slices, and is as bad as the worst answer. */
  readonly gates: readonly { readonly status: GateResult['status']; readonly declared: boolean }[]
  /** The worst answer of the gates on a comparison; `undefined` where none is on it. */
  gateOn(comparison: Comparison): GateResult['status'] | undefined
}

const order: readonly GateResult['status'][] = ['fail', 'warn', 'pass', 'skipped']

export function read(report: EvaluateReport): Reading {
  const onRows = new Map<string, GateResult['status']>()
  const declared = new Map<string, { status: GateResult['status']; declared: boolean }>()
  for (const gate of report.gates) {
    const rows = keyOf(gate)
    onRows.set(rows, worse(onRows.get(rows), gate.status))
    // Without a place in a file nobody has declared it: the suite's own rule stands in.
    const place = gate.file === null ? `\0${gate.gate}` : `${gate.file}\0${gate.line}`
    declared.set(place, {
      status: worse(declared.get(place)?.status, gate.status),
      declared: gate.file !== null,
    })
  }
  return {
    report,
    overall: report.metrics.filter(({ slice }) => slice === null),
    slices: report.metrics.filter(({ slice }) => slice !== null),
    gates: [...declared.values()],
    gateOn: (comparison) => onRows.get(keyOf(comparison)),
  }
}

function keyOf({ metric, slice }: Pick<Comparison, 'metric' | 'slice'>): string {
  return JSON.stringify([metric, slice?.column, slice?.value])
}

function worse(one: GateResult['status'] | undefined, other: GateResult['status']): GateResult['status'] {
  return one !== undefined && order.indexOf(one) <= order.indexOf(other) ? one : other
}
