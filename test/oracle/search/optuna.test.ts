import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStudy, type StudyOptions } from '../../../src/training/search/optuna/index.ts'
import { paretoFront } from '../../../src/training/search/pareto.ts'
import { type RunTrial, runTrials } from '../../../src/training/search/run-trials.ts'
import type { SearchSettings } from '../../../src/training/search/settings.ts'
import type { TrialRecord } from '../../../src/training/search/trial-record.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { registryPeer } from '../../support/peers.ts'
import { testServices } from '../../support/services.ts'

const range = (low: number, high: number, rest: object = {}) =>
  ({ low, high, scale: 'linear', type: 'float', ...rest }) as const

const settings = (rest: Partial<SearchSettings> = {}): SearchSettings => ({
  method: 'optuna',
  parameters: {
    x: range(-5, 5),
    'model.lr': range(1e-4, 1, { scale: 'log' }),
    depth: range(1, 9, { type: 'int', step: 2 }),
    kind: ['a', 'b', true, 1.5],
  },
  objectives: { loss: 'minimize' },
  ...{ trials: 4, seed: 3, parallel: 1 },
  ...rest,
})

const bowl: RunTrial = async ({ parameters }) => ({
  metrics: { loss: ((parameters.x as number) - 2) ** 2, size: Math.abs(parameters.x as number) },
  ...{ seconds: 0.5, ending: { kind: 'succeeded', words: '' } },
})

function study(workspace: string, rest: Partial<StudyOptions> = {}): StudyOptions {
  return {
    ...{ python: registryPeer('python'), study: 'flights', worker: 'one' },
    ...{ storage: join(workspace, '.mlops', 'study.log'), ...rest },
  }
}

async function search(
  workspace: string,
  searched = settings(),
  options = study(workspace),
  runTrial = bowl,
  known: TrialRecord[] = [],
): Promise<TrialRecord[]> {
  const services = testServices(workspace)
  const source = await openStudy(searched, options, services, known)
  const objectives = Object.keys(searched.objectives)
  const { parallel } = searched
  return runTrials(source, { parallel, objectives, keep: async () => undefined }, runTrial, services)
}

/** What Optuna itself reads from the storage. */
function readBack(storage: string) {
  const script = `
import json, sys, optuna
from optuna.storages import JournalStorage
from optuna.storages.journal import JournalFileBackend
at = sys.argv[1]
study = optuna.load_study(study_name='flights', storage=at if '://' in at else JournalStorage(JournalFileBackend(at)))
print(json.dumps({'trials': [[t.number, t.params, t.values, t.state.name] for t in study.trials],
  'front': [t.number for t in study.best_trials], 'directions': [d.name for d in study.directions]}))`
  const printed = execFileSync(registryPeer('python'), ['-c', script, storage], {
    encoding: 'utf8',
    stdio: 'pipe',
  })
  return JSON.parse(printed) as {
    trials: [number, Record<string, unknown>, number[] | null, string][]
    front: number[]
    directions: string[]
  }
}

describe("Optuna's studies", () => {
  it('hold the trials as we have them, readable by Optuna, and go the same way with the same seed', async () => {
    const workspace = temporaryFolder()
    const records = await search(workspace)
    const { trials, directions } = readBack(study(workspace).storage)
    expect(trials).toEqual(
      records.map(({ number, parameters, metrics }) => [number, parameters, [metrics.loss], 'COMPLETE']),
    )
    expect(directions).toEqual(['MINIMIZE'])
    expect(new Set(records.map(({ parameters }) => parameters.x)).size).toBe(4)
    const again = await search(temporaryFolder(), settings({ trials: 3 }))
    expect(again.map(({ parameters }) => parameters)).toEqual(
      records.slice(0, 3).map(({ parameters }) => parameters),
    )
  })

  it('go on after an interruption as if there had been none, without the trial that was cut off', async () => {
    const workspace = temporaryFolder()
    const whole = await search(temporaryFolder(), settings({ trials: 3 }))
    const services = testServices(workspace)
    const source = await openStudy(settings(), study(workspace), services)
    const first = (await source.next())!
    const record = { number: 0, parameters: first.parameters, metrics: { loss: 1 }, seconds: 1 }
    const known: TrialRecord[] = [{ ...record, state: 'complete', why: null, outputs: {} }]
    // nothing was told of the first, and nothing comes of the second
    await source.next()
    const rest = await search(workspace, settings({ trials: 2 }), study(workspace), bowl, known)
    expect(first.parameters).toEqual(whole[0]!.parameters)
    expect(rest.map(({ number }) => number)).toEqual([2])
    expect(rest[0]!.parameters).toEqual(whole[2]!.parameters)
    expect(readBack(study(workspace).storage).trials.map(([number, , , state]) => [number, state])).toEqual([
      [0, 'COMPLETE'],
      [1, 'FAIL'],
      [2, 'COMPLETE'],
    ])
    expect((await source.list()).map(({ number, metrics }) => [number, metrics.loss])).toEqual([
      [0, 1],
      [2, rest[0]!.metrics.loss],
    ])
  })

  it('are shared by jobs in SQLite, and have the Pareto front that we see', async () => {
    const workspace = temporaryFolder()
    const storage = 'sqlite:///study.db'
    const several = settings({
      objectives: { loss: 'minimize', size: 'minimize' },
      sampler: 'nsgaii',
      trials: 3,
    })
    const failing: RunTrial = async (trial, signal) =>
      trial.number === 1
        ? { metrics: {}, seconds: 1, ending: { kind: 'exit-status', words: 'It failed.' } }
        : bowl(trial, signal)
    const begun = await search(workspace, { ...several, trials: 2 }, study(workspace, { storage }), failing)
    const jobs = await Promise.all(
      ['one', 'two'].map((worker) => search(workspace, several, study(workspace, { storage, worker }))),
    )
    const all = await (
      await openStudy(several, study(workspace, { storage }), testServices(workspace))
    ).list()
    expect(existsSync(join(workspace, 'study.db'))).toBe(true)
    expect(all.map(({ number }) => number)).toEqual(all.map((_, at) => at))
    expect(all.length).toBe(begun.length + jobs.flat().length)
    // two jobs may each begin one more than asked for, where both look at once
    expect(all.length).toBeGreaterThanOrEqual(3)
    expect(all.length).toBeLessThanOrEqual(4)
    expect(all.filter(({ state }) => state === 'failed').map(({ number }) => number)).toEqual([1])
    const theirs = readBack(`sqlite:///${join(workspace, 'study.db')}`)
    const complete = all.filter(({ state }) => state === 'complete')
    expect(paretoFront(complete, several.objectives).map(({ number }) => number)).toEqual(theirs.front)
  }, 120_000)

  it('learn from trials that others told them: the next ones gather around the best', async () => {
    const workspace = temporaryFolder()
    const options = study(workspace, { storage: 'sqlite:///study.db' })
    const script = `
import optuna
study = optuna.create_study(study_name='flights', storage='sqlite:///study.db', sampler=optuna.samplers.RandomSampler(seed=1))
study.optimize(lambda trial: (trial.suggest_float('x', -5, 5) - 2) ** 2, n_trials=30)`
    execFileSync(registryPeer('python'), ['-c', script], { cwd: workspace, stdio: 'pipe' })
    const found = await search(workspace, settings({ parameters: { x: range(-5, 5) }, trials: 33 }), options)
    expect(found.map(({ number }) => number)).toEqual([30, 31, 32])
    // by chance, a loss below 1 has one trial in five
    for (const { metrics } of found) expect(metrics.loss).toBeLessThan(1)
  }, 120_000)

  it.each([
    ['Optuna', join('.venv', 'bin', 'python'), {}, /package optuna, which/],
    ['its sampler’s library', registryPeer('python'), { sampler: 'cmaes' }, /package cmaes, which/],
    [
      'the database',
      registryPeer('python'),
      { sampler: 'nsgaii', storage: 'sqlite:////no/such/folder/x.db' },
      /Optuna cannot go on: OperationalError/,
    ],
    [
      'a driver',
      registryPeer('python'),
      { storage: 'postgresql://me:geheim@localhost/x' },
      /DB access module/,
    ],
  ] as const)('say what to do where %s is missing', async (_, python, rest, message) => {
    const workspace = temporaryFolder()
    const { storage = study(workspace).storage, ...more } = rest as { storage?: string; sampler?: 'cmaes' }
    const opened = openStudy(
      settings(more),
      study(workspace, { python: python.startsWith('/') ? python : join(process.cwd(), python), storage }),
      testServices(workspace),
    )
    const error = await opened.then(
      () => null,
      (reason: unknown) => reason,
    )
    expect(error).toMatchObject({ name: 'EnvironmentError', remedy: expect.stringMatching(/^(Add|Check)/) })
    expect(String(error)).toMatch(message)
    expect(String(error)).not.toContain('geheim')
  })
})
