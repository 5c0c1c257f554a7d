import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSource, type Question } from '../../../../src/delivery/measurements/index.ts'
import { ConfigurationError } from '../../../../src/foundation/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { testServices } from '../../../support/services.ts'

const questions: Question[] = [
  { name: 'error-rate', measure: { kind: 'error-rate' } },
  { name: 'slow', measure: { kind: 'latency', overSeconds: 0.25 } },
]
const arms = {
  model: 'm; touch x',
  environment: 'production',
  namespace: null,
  candidate: 'v1.3.0',
  champion: 'v1.2.0',
}
const window = { from: '2026-11-01T12:00:00.000Z', to: '2026-11-01T12:01:00.000Z' }

/** A command that is a script of Node, measured. */
async function measured(script: string, { words = [] as string[], timeoutSeconds = 20 } = {}) {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'measure.mjs'), script)
  const services = testServices(folder)
  const source = await openSource(
    { kind: 'command', settings: { words: [process.execPath, 'measure.mjs', ...words], timeoutSeconds } },
    services,
  )
  return { services, measurements: await source.measure(questions, arms, window) }
}

describe('a command that measures', () => {
  it('is told the window, the arms and the questions, and its numbers are taken', async () => {
    const { measurements, services } = await measured(
      `const { env, argv } = process
       const counts = { total: Number(env.MLOPS_SECONDS), events: argv[2] === '--of=' + env.MLOPS_CANDIDATE + ' ' + env.MLOPS_MODEL ? 3 : 0 }
       console.error('asked', env.MLOPS_QUESTIONS)
       console.log(JSON.stringify({ 'error-rate': { candidate: counts, champion: { total: Date.parse(env.MLOPS_TO) - Date.parse(env.MLOPS_FROM), events: 0 } } }))`,
      { words: ['--of={candidate} {model}'] },
    )
    expect(measurements).toEqual([
      {
        kind: 'counts',
        notes: [],
        arms: { candidate: { total: 60, events: 3 }, champion: { total: 60_000, events: 0 } },
      },
      { kind: 'no-data', reason: 'The command printed nothing for slow.', notes: [] },
    ])
    expect(services.logger.lines.map(({ message }) => message)).toContain(
      'asked [{"name":"error-rate","kind":"counts"},{"name":"slow","kind":"counts","overSeconds":0.25}]',
    )
  })

  it('is an error where it fails, whose words stay in the log', async () => {
    const { measurements, services } = await measured('console.error("token abc"); process.exit(3)')
    for (const measurement of measurements)
      expect(measurement).toEqual({
        kind: 'error',
        reason: 'The command ended with status 3; the log has its words.',
        notes: [],
      })
    expect(services.logger.lines.map(({ message }) => message)).toContain('token abc')
  })

  it('is ended where it takes too long', async () => {
    const { measurements } = await measured('setTimeout(() => {}, 60_000)', { timeoutSeconds: 0.5 })
    expect(measurements[0]).toMatchObject({ kind: 'error', reason: 'The command did not end within 0.5 s.' })
  })

  it('is an error where it is not there', async () => {
    const source = await openSource(
      { kind: 'command', settings: { words: ['no-such-program'], timeoutSeconds: 5 } },
      testServices(temporaryFolder()),
    )
    const [measurement] = await source.measure(questions, arms, window)
    expect(measurement).toMatchObject({
      kind: 'error',
      reason: expect.stringMatching(/could not be started/),
    })
  })

  it('is refused where it has an unknown placeholder or names no program', async () => {
    const open = (words: string[]) =>
      openSource({ kind: 'command', settings: { words, timeoutSeconds: 5 } }, testServices(temporaryFolder()))
    await expect(open(['x', '{verson}'])).rejects.toThrow(ConfigurationError)
    await expect(open([])).rejects.toThrow('names no program')
  })
})
