import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { computeKpis, type Engine, type KpiSide, type KpiValues } from '../../../data/index.ts'
import { compareEstimates, jackknifeInterval } from '../../../evaluation/index.ts'
import { messageOf, type Services } from '../../../foundation/index.ts'
import type { DriftSettings, KpiSetting } from '../settings.ts'
import { errorOfInterval, pointsOf, seriesOf } from './points.ts'
import type { FollowedRows } from './rows.ts'
import type { DriftKpi, DriftSeries } from './schema.ts'

/** Loss of a KPI that does not matter where nobody says, as a share of its value. */
const usualLoss = 0.02

/**
 * KPIs on the reference and now: `worse` needs both, more than may be lost and more than chance gives. Intervals are a jackknife's, over whole
 * days where both sides have ten of them, as orders of a day resemble each other and rows alone would make intervals too
 * narrow; else over rows. One that cannot be computed says why.
 */
export async function judgeKpis(
  engine: Engine,
  settings: DriftSettings,
  rows: FollowedRows | null,
  services: Services,
): Promise<{ readonly kpis: DriftKpi[]; readonly series: DriftSeries[] }> {
  if (rows === null || settings.kpis.length === 0) return { kpis: [], series: [] }
  const read = []
  for (const kpi of settings.kpis)
    read.push({ kpi, ...(await queryOf(kpi, settings, rows, services.workspace)) })
  const values = await computeKpis(
    engine,
    rows,
    read.flatMap(({ query }) => (query === null ? [] : [query])),
    settings.private,
  )
  const found = read.map(({ kpi, problem }) => {
    const one = values.find(({ name }) => name === kpi.name)
    const [reference, current] = [intervalOf(one?.reference), intervalOf(one?.current)]
    return {
      kpi,
      values: one,
      reference,
      current,
      problem: problem ?? one?.problem ?? null,
      allowedLoss: allowed(kpi, reference?.estimate),
    }
  })
  const pairs = found.flatMap(({ kpi, reference, current, allowedLoss }) =>
    reference === null || current === null
      ? []
      : [{ name: kpi.name, direction: kpi.direction, reference, current, allowedLoss }],
  )
  const judged = compareEstimates(pairs, { alpha: settings.alpha, maxRelativeLoss: usualLoss })
  const verdicts = new Map(pairs.map(({ name }, at) => [name, judged[at]]))
  const kpis = found.map(({ kpi, values: one, reference, current, allowedLoss, problem }): DriftKpi => {
    const verdict = verdicts.get(kpi.name)
    return {
      name: kpi.name,
      unit: kpi.unit ?? null,
      direction: kpi.direction,
      reference,
      current,
      rows: { reference: one?.reference?.rows ?? 0, current: one?.current?.rows ?? 0 },
      allowedLoss,
      pValue: verdict?.pValue ?? null,
      verdict: verdict?.verdict ?? 'not-known',
      intervalsOver: one?.groups ?? 'rows',
      notComputable: problem,
    }
  })
  const series = found.flatMap(({ kpi, values: one, reference, allowedLoss }) =>
    one?.current == null
      ? []
      : [
          seriesOf({
            name: `kpi: ${kpi.name}`,
            kind: 'kpi',
            title: kpi.name,
            unit: kpi.unit ?? null,
            direction: kpi.direction,
            allowedLoss,
            reference: reference === null ? null : { ...reference, rows: one.reference?.rows ?? 0 },
            ...windowsOf(one, rows),
          }),
        ],
  )
  return { kpis, series }
}

async function queryOf(kpi: KpiSetting, { asOf }: DriftSettings, rows: FollowedRows, workspace: string) {
  const failed = (problem: string) => ({ query: null, problem })
  if (kpi.delay !== undefined && rows.current.every === null)
    return failed('`delay` needs the time of rows: name its column as `current.time`')
  const until = kpi.delay === undefined ? null : Math.floor(asOf.getTime() / 1000 - kpi.delay)
  try {
    const sql = kpi.sql ?? (await readFile(resolve(workspace, kpi.file ?? ''), 'utf8'))
    return { query: { name: kpi.name, sql: sql.trim().replace(/;$/, ''), until }, problem: null }
  } catch (error) {
    return failed(`${kpi.file} cannot be read: ${messageOf(error)}`)
  }
}

function intervalOf(side: KpiSide | null | undefined) {
  return side == null ? null : jackknifeInterval(side, 0.05)
}

function allowed(kpi: KpiSetting, reference: number | undefined): number {
  return kpi.maxAbsoluteLoss ?? (kpi.maxRelativeLoss ?? usualLoss) * Math.abs(reference ?? 0)
}

function windowsOf({ reference, current }: KpiValues, { current: { every } }: FollowedRows) {
  const points = (side: KpiSide | null, which: 'reference' | 'current') =>
    pointsOf(
      (side?.windows ?? []).map((window) => {
        const { estimate, low, high } = jackknifeInterval(window, 0.05)
        return { from: window.from, rows: window.rows, value: estimate, error: errorOfInterval(low, high) }
      }),
      every,
      which,
    )
  return { before: points(reference, 'reference'), now: points(current, 'current') }
}
