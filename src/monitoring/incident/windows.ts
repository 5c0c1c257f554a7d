import { z } from 'zod'
import type { DriftHistory } from './record.ts'

/** What was measured in one window of time, by the name of the series. */
export const rememberedWindowSchema = z.object({
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  values: z.record(
    z.string(),
    z.object({ value: z.number(), error: z.number().nonnegative(), rows: z.int().nonnegative() }),
  ),
})
export type RememberedWindow = z.output<typeof rememberedWindowSchema>

/** Windows that are kept. */
const mostWindows = 400

/**
 * Adds the windows of a report. Windows lie on a grid, so that two reports that overlap share some: the value of more rows stands,
 * as one report sees a window cut off that the other sees whole, and labels arrive.
 */
export function rememberWindows(history: DriftHistory, windows: readonly RememberedWindow[]): DriftHistory {
  return { ...history, windows: mergedWindows(history.windows, windows).slice(-mostWindows) }
}

/** Both in the order of time, each window once. */
export function mergedWindows(
  earlier: readonly RememberedWindow[],
  later: readonly RememberedWindow[],
): RememberedWindow[] {
  const merged = new Map<string, RememberedWindow>()
  for (const window of [...earlier, ...later]) {
    const key = `${window.from}/${window.to}`
    const known = merged.get(key)
    const values = { ...known?.values }
    for (const [name, value] of Object.entries(window.values)) {
      const before = Object.hasOwn(values, name) ? values[name] : undefined
      if (before === undefined || value.rows >= before.rows) values[name] = value
    }
    merged.set(key, { from: window.from, to: window.to, values })
  }
  return [...merged.values()].sort(
    (a, b) => Date.parse(a.from) - Date.parse(b.from) || Date.parse(a.to) - Date.parse(b.to),
  )
}
