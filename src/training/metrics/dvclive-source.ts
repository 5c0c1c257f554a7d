import { join } from 'node:path'
import { fileBefore } from './file-tail.ts'
import { folderSource } from './folder-source.ts'
import { jsonSource } from './json-source.ts'
import { csvSource } from './line-source.ts'
import type { MetricSource, OnRecord } from './source.ts'

/**
 * A folder of DVCLive (dvc.org/doc/dvclive/how-it-works): `plots/metrics/**.tsv` with a curve each, named by its path, and
 * `metrics.json` with the last values, among them those that have no curve.
 */
export async function dvcliveSource(folder: string, passOver: boolean): Promise<MetricSource> {
  const plots = join(folder, 'plots', 'metrics')
  const named = new Set<string>()
  const curves = await folderSource(
    plots,
    (path) => path.endsWith('.tsv'),
    (path, before) => {
      const name = path.slice(0, -'.tsv'.length)
      named.add(name)
      return csvSource(join(plots, path), before, () => name)
    },
    passOver,
  )
  const summaryPath = join(folder, 'metrics.json')
  const summary = jsonSource(summaryPath, passOver ? await fileBefore(summaryPath) : null)
  const curveless =
    (onRecord: OnRecord): OnRecord =>
    (record) => {
      const values = new Map([...record.values].filter(([name]) => !named.has(name)))
      if (values.size > 0) onRecord({ ...record, values })
    }
  return {
    async poll(onRecord) {
      await curves.poll(onRecord)
      await summary.poll(curveless(onRecord))
    },
    async finish(onRecord) {
      await curves.finish(onRecord)
      await summary.finish(curveless(onRecord))
    },
  }
}
