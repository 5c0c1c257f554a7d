import { describe, expect, it } from 'vitest'
import {
  driftHistorySchema,
  emptyHistory,
  type RememberedWindow,
  rememberWindows,
} from '../../../../src/monitoring/index.ts'

const window = (week: number, rows: number, value = week): RememberedWindow => ({
  from: new Date(Date.UTC(2013, 0, 7 + 7 * week)).toISOString(),
  to: new Date(Date.UTC(2013, 0, 14 + 7 * week)).toISOString(),
  values: { roc_auc: { value, error: 0.01, rows } },
})

describe('windows of reports that overlap', () => {
  it('are one series in the order of time, in which the value of more rows stands', () => {
    let history = rememberWindows(emptyHistory('m'), [window(1, 100), window(2, 40, 0.5)])
    history = rememberWindows(history, [window(1, 30, 0.5), window(2, 100), window(3, 10)])
    expect(history.windows.map(({ values }) => values.roc_auc)).toMatchObject([
      { value: 1, rows: 100 },
      { value: 2, rows: 100 },
      { value: 3, rows: 10 },
    ])
    expect(rememberWindows(history, [window(3, 10)])).toEqual(history)
  })

  it('keep what only one report knows of a window, and the last 400 of them', () => {
    const kpi = { ...window(1, 5), values: { 'kpi: profit': { value: 7, error: 1, rows: 5 } } }
    const both = rememberWindows(rememberWindows(emptyHistory('m'), [window(1, 100)]), [kpi])
    expect(Object.keys(both.windows[0]?.values ?? {})).toEqual(['roc_auc', 'kpi: profit'])
    const many = rememberWindows(
      both,
      Array.from({ length: 450 }, (_, week) => window(week, 1)),
    )
    expect(many.windows).toHaveLength(400)
    expect(driftHistorySchema.parse(JSON.parse(JSON.stringify(many)))).toEqual(many)
  })
})
