import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'

const datasource = z.strictObject({ type: z.literal('prometheus'), uid: z.literal('${datasource}') })
const natural = z.number().int().min(0)

/** What Grafana's import asks of a dashboard: https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model/ */
const dashboardSchema = z.strictObject({
  uid: z.string().regex(/^[a-zA-Z0-9_-]{1,40}$/),
  title: z.string().min(1),
  description: z.string(),
  tags: z.array(z.string()),
  schemaVersion: z.number().int().min(36),
  version: natural,
  editable: z.boolean(),
  graphTooltip: z.literal([0, 1, 2]),
  refresh: z.string(),
  timezone: z.enum(['browser', 'utc', '']),
  time: z.strictObject({ from: z.string(), to: z.string() }),
  annotations: z.strictObject({ list: z.array(z.never()) }),
  links: z.array(z.never()),
  templating: z.strictObject({
    list: z.tuple([
      z.looseObject({
        name: z.literal('datasource'),
        type: z.literal('datasource'),
        query: z.literal('prometheus'),
      }),
      z.looseObject({ name: z.literal('model'), type: z.literal('query'), datasource }),
    ]),
  }),
  panels: z.array(
    z.strictObject({
      id: z.number().int().min(1),
      type: z.enum(['stat', 'timeseries', 'table']),
      title: z.string().min(1),
      description: z.string().min(1),
      datasource,
      gridPos: z.strictObject({
        x: natural.max(23),
        y: natural,
        w: natural.min(1).max(24),
        h: natural.min(1),
      }),
      targets: z
        .array(
          z.strictObject({
            refId: z.string().regex(/^[A-Z]$/),
            datasource,
            expr: z.string().min(1),
            legendFormat: z.string(),
            instant: z.boolean().optional(),
            format: z.literal('table').optional(),
          }),
        )
        .min(1),
      fieldConfig: z.strictObject({ defaults: z.looseObject({}), overrides: z.array(z.never()) }),
      options: z.looseObject({}),
    }),
  ),
})

it('the Grafana dashboard of drift is one that Grafana can import, on no data source but the chosen one', () => {
  const { panels } = dashboardSchema.parse(
    JSON.parse(readFileSync('template-repo/monitoring/dashboards/mlops-drift.json', 'utf8')),
  )
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length)
  const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, at) => `${x + (at % w)},${y + Math.floor(at / w)}`),
  )
  expect(new Set(cells).size, 'panels overlap').toBe(cells.length)
  expect(panels.every(({ gridPos: { x, w } }) => x + w <= 24)).toBe(true)
})
