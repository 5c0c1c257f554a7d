import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ColumnMetrics, type DriftMetrics, metricsText } from '../../../src/monitoring/metrics-text.ts'

const column = (name: string, more: Partial<ColumnMetrics> = {}): ColumnMetrics => ({
  column: name,
  method: 'ks',
  score: 0.2,
  noDriftScore: 0.05,
  threshold: 0.1,
  pValue: null,
  drifted: false,
  missingShare: 0,
  ...more,
})
const metrics = (more: Partial<DriftMetrics> = {}): DriftMetrics => ({
  model: 'flights',
  at: new Date('2026-01-02T03:04:05Z'),
  drifted: true,
  driftedColumns: 1,
  columns: [column('wind')],
  rowsReference: 1000,
  rowsCurrent: 900,
  performance: [],
  kpis: [],
  late: [],
  incident: 'worse',
  ...more,
})

interface Parsed {
  name: string
  labels: Record<string, string>
  value: number
}

/** Reads the format by its grammar, and throws on anything else. */
function parsed(text: string): Parsed[] {
  expect(text.endsWith('\n')).toBe(true)
  const typed = new Set<string>()
  return text
    .slice(0, -1)
    .split('\n')
    .flatMap((line): Parsed[] => {
      const type = /^# TYPE ([a-z_]+) gauge$/.exec(line)?.[1]
      if (type !== undefined) {
        expect(typed.has(type)).toBe(false)
        typed.add(type)
        return []
      }
      if (/^# HELP [a-z_]+ [^\\]+$/.test(line)) return []
      const found = /^([a-z_]+)\{(.*)\} (\S+)$/s.exec(line)
      if (found === null || !typed.has(String(found[1]))) throw new Error(`no sample: ${line}`)
      const labels: Record<string, string> = {}
      let rest = String(found[2])
      while (rest !== '') {
        const one = /^([a-z_]+)="((?:[^"\\\n]|\\[\\"n])*)",?/.exec(rest)
        if (one === null) throw new Error(`no label: ${rest}`)
        labels[String(one[1])] = String(one[2]).replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign))
        rest = rest.slice(one[0].length)
      }
      return [{ name: String(found[1]), labels, value: Number(String(found[3]).replace('Inf', 'Infinity')) }]
    })
}

describe('metrics of drift as text', () => {
  it('brings every name of a model and a column through', () => {
    const name = fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Surrogate}/u.test(text))
    fc.assert(
      fc.property(name, name, (model, named) => {
        const samples = parsed(metricsText(metrics({ model, columns: [column(named)] })))
        expect(samples).toContainEqual({
          name: 'mlops_drift_column_score',
          labels: { model, column: named, method: 'ks' },
          value: 0.2,
        })
      }),
    )
  })

  it.each(['a\nb', 'a"} 1', 'a\\', '\\n', 'a\r\u2028b', '{}', ''])('keeps %j a value', (named) => {
    const columns = parsed(metricsText(metrics({ columns: [column(named)] })))
      .filter(({ name }) => name === 'mlops_drift_column_detected')
      .map(({ labels }) => labels.column)
    expect(columns).toEqual([named])
  })

  it('leaves out what was not measured', () => {
    const text = metricsText(
      metrics({ columns: [column('wind', { score: null, missingShare: Number.NaN, pValue: 0.5 })] }),
    )
    expect(text).not.toContain('column_score')
    expect(text).not.toContain('missing_share')
    expect(text).not.toContain('NaN')
    expect(text).toContain('mlops_drift_column_p_value{model="flights",column="wind",method="ks"} 0.5\n')
  })

  it('keeps drifted and important columns where there are too many, and says how many it left out', () => {
    const samples = parsed(
      metricsText(
        metrics({
          columns: [
            column('dull'),
            column('important', { importance: 3 }),
            column('less', { importance: 1 }),
            column('drifted', { drifted: true }),
          ],
        }),
        2,
      ),
    )
    const of = (name: string) => samples.filter((sample) => sample.name === `mlops_drift_${name}`)
    expect(of('column_detected').map(({ labels }) => labels.column)).toEqual(['important', 'drifted'])
    expect(of('left_out_columns')[0]?.value).toBe(2)
    expect(of('columns')[0]?.value).toBe(4)
  })

  it('says which state the incident is in, and which it is not in', () => {
    const states = parsed(metricsText(metrics()))
      .filter(({ name }) => name === 'mlops_drift_incident')
      .map(({ labels, value }) => [labels.state, value])
    expect(Object.fromEntries(states)).toEqual({ none: 0, new: 0, ongoing: 0, worse: 1, healed: 0 })
  })
})
