import { expect, it } from 'vitest'
import { composeRolloutDocument } from '../../../../src/actions/deploy-canary/document.ts'
import { type DeployReport, deployReportSchema } from '../../../../src/actions/deploy-canary/report-schema.ts'
import { type Block, renderMarkdown } from '../../../../src/report/index.ts'
import { World } from '../../delivery/rollout/world.ts'

/** The report of the call in which a candidate is taken out, five calls after its start. */
async function takenOut(): Promise<DeployReport> {
  const world = new World('v1.0.0')
  world.wants('v1.1.0')
  await world.call()
  for (const candidate of [0.01, 0.01, 0.012, 0.2]) {
    world.traffic = { ...world.traffic, candidate }
    world.pass(1)
    await world.call()
  }
  const { schemaVersion: _, ...progress } = world.progress
  const { guardrails, verdict } = progress.rollout.looks.at(-1)
  const report = {
    ...{
      schemaVersion: 1,
      action: 'deploy-canary',
      verdict: 'rolled-back',
      startedAt: '2026-11-02T10:00:00Z',
    },
    ...{ model: 'flights', environment: 'production', intended: 'v1.0.0', version: 'v1.1.0', progress },
    target: { kind: 'local', ...(await world.target.status()), details: [] },
    decision: { kind: 'abort', reason: progress.rollback.reason },
    assessment: {
      ...{ verdict, requests: 2400 },
      guardrails: [
        {
          ...{ name: 'error-rate', advisory: false, verdict, reason: progress.rollback.reason },
          candidate: { total: 2400, value: guardrails['error-rate'].candidate },
          champion: { total: 21_600, value: guardrails['error-rate'].champion },
          difference: { estimate: 0.048, low: 0.03, high: 0.066 },
          harm: { log10: guardrails['error-rate'].harm, threshold: 1.3 },
          nonInferiority: null,
        },
      ],
    },
    provenance: { suite: '1.0.0', commit: null, runUrl: null },
  }
  return deployReportSchema.parse(report)
}

it('a report draws the share and the evidence over time, with what ends it, and explains each decision', async () => {
  const report = await takenOut()
  const document = composeRolloutDocument(report)
  const charts = document.blocks.flatMap((block: Block) => (block.kind === 'chart' ? [block.chart] : []))
  const titled = new Map(charts.map((chart) => [chart.title, chart]))
  expect([...titled.keys()]).toEqual([
    'Requests that go to v1.1.0',
    'Evidence of harm, as powers of ten',
    'error-rate: v1.1.0 minus v1.0.0',
  ])
  const share = titled.get('Requests that go to v1.1.0')
  const steps = [
    [0, 0],
    [0, 10],
    [4, 0],
  ]
  expect(share).toMatchObject({ series: [{ step: true, points: expect.arrayContaining(steps) }] })
  const evidence = titled.get('Evidence of harm, as powers of ten')
  expect(evidence).toMatchObject({
    series: [
      {
        name: 'error-rate',
        points: [
          [1, expect.any(Number)],
          [2, expect.any(Number)],
          [3, expect.any(Number)],
          [4, expect.any(Number)],
        ],
      },
      {
        name: 'takes it out',
        points: [
          [0, 1.3],
          [4, 1.3],
        ],
      },
    ],
  })
  const text = renderMarkdown(document)
  for (const { reason } of report.progress.rollout?.events ?? []) expect(text).toContain(reason.slice(0, 40))
  expect(text).toMatch(/evidence of harm 10\^[\d.]+ of the 10\^1.3 that end it/)
})
