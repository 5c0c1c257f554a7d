import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { declaredAnalysis } from '../../../../src/actions/environment/judgement.ts'
import { loadConfiguration } from '../../../../src/config/index.ts'
import { openSource } from '../../../../src/delivery/measurements/index.ts'
import { lookAt } from '../../../../src/delivery/rollout/look.ts'
import type { Rollout } from '../../../../src/delivery/rollout/progress.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { testServices } from '../../../support/services.ts'

const configuration = `version: 1
models:
  flights:
    task: binary-classification
    deploy:
      environments:
        production:
          target: { kind: local, serve: "serve {model} {port}" }
          analysis:
            source: { command: node measure.mjs }
            lag: 0s
            guardrails:
              - error-rate
              - kpi: { name: wrong, kind: share, better: lower, delay: 30m, max-absolute-loss: 0.02 }
`

/** Joins predictions to labels, as a team does: a prediction counts in the minute in which it was made, if its label is there. */
const measure = `import { readFileSync } from 'node:fs'
const { MLOPS_CANDIDATE, MLOPS_CHAMPION, MLOPS_FROM, MLOPS_TO, MLOPS_QUESTIONS } = process.env
const { predictions, labels } = JSON.parse(readFileSync('joined.json', 'utf8'))
const made = (version) => predictions.filter((one) => one.version === version && one.at > MLOPS_FROM && one.at <= MLOPS_TO)
const of = {
  'error-rate': (version) => ({ total: made(version).length, events: 0 }),
  wrong: (version) => {
    const known = made(version).filter(({ id }) => id in labels)
    return { total: known.length, events: known.filter(({ id, label }) => labels[id] !== label).length }
  },
}
const arms = (count) => ({ candidate: count(MLOPS_CANDIDATE), champion: count(MLOPS_CHAMPION) })
console.log(JSON.stringify(Object.fromEntries(JSON.parse(MLOPS_QUESTIONS).map(({ name }) => [name, arms(of[name])]))))
`

const at = (minute: number) => new Date(Date.UTC(2026, 10, 2, 10) + minute * 60_000).toISOString()

it('a command tells of labels in the minutes in which the predictions were made, when those are old enough', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'mlops.yaml'), configuration)
  writeFileSync(join(folder, 'measure.mjs'), measure)
  // two predictions of each version a minute; the candidate is wrong every other time, and the last label never comes
  const predictions = Array.from({ length: 40 }, (_, minute) =>
    ['v1.0.0', 'v1.1.0'].flatMap((version) =>
      [0.2, 0.8].map((part) => ({
        id: `${version} ${minute + part}`,
        version,
        at: at(minute + part),
        label: 1,
      })),
    ),
  ).flat()
  const labels = Object.fromEntries(
    predictions
      .filter(({ at: made }) => made < at(3.5))
      .map(({ id, version }) => [id, version === 'v1.1.0' && id.endsWith('.8') ? 0 : 1]),
  )
  writeFileSync(join(folder, 'joined.json'), JSON.stringify({ predictions, labels }))

  const services = testServices(folder)
  const { models } = await loadConfiguration('mlops.yaml', { workspace: folder })
  const { analysis } = models.flights!.deploy!.environments.production!
  const declared = declaredAnalysis(analysis!, 100, (message) => ({ message }))
  const source = await openSource(
    { kind: 'command', settings: { words: [process.execPath, 'measure.mjs'], timeoutSeconds: 20 } },
    services,
  )
  const judgement = {
    ...declared!,
    source,
    arms: { model: 'flights', environment: 'production', namespace: null },
    lagSeconds: 0,
  }
  const event = { at: at(0), kind: 'ready', weight: 50, reason: '', run: null } as const
  const rollout = {
    ...{ version: 'v1.1.0', from: 'v1.0.0', measuredUntil: at(0), analysis: null, events: [event] },
  } as unknown as Rollout
  const totals = ({ assessment }: Awaited<ReturnType<typeof lookAt>>) =>
    Object.fromEntries(
      assessment.guardrails.map(({ name, candidate, champion }) => [name, [candidate, champion]]),
    )

  const early = await lookAt(rollout, judgement, new Date(at(3)))
  expect(totals(early)).toEqual({
    'error-rate': [
      { total: 6, value: 0 },
      { total: 6, value: 0 },
    ],
    wrong: [
      { total: 0, value: null },
      { total: 0, value: null },
    ],
  })
  expect(early.assessment.guardrails[1]).toMatchObject({
    verdict: 'inconclusive',
    reason: 'what it measures arrives late, and no minute is old enough yet.',
  })
  const late = await lookAt(early.rollout, judgement, new Date(at(34)))
  expect(totals(late)).toEqual({
    'error-rate': [
      { total: 68, value: 0 },
      { total: 68, value: 0 },
    ],
    wrong: [
      { total: 7, value: 3 / 7 },
      { total: 7, value: 0 },
    ],
  })
  expect(late.rollout.measuredUntil).toBe(at(34))
  expect(late.assessment.requests).toBe(68)
})
