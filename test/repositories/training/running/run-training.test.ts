import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import { nodeProcessRunner } from '../../../../src/foundation/index.ts'
import { localCheckpoints } from '../../../../src/training/checkpoints/index.ts'
import { failureOf, runTraining, type TrainingOptions } from '../../../../src/training/running/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { type TestServices, testServices } from '../../../support/services.ts'

const trainer = fileURLToPath(new URL('trainer.mjs', import.meta.url))

let folder: string
let services: TestServices

beforeEach(() => {
  folder = temporaryFolder()
  services = testServices(folder)
})

const command = (...words: string[]) => ({ purpose: 'training', words, cwd: folder })
const training = (options: object = {}) => command(process.execPath, trainer, JSON.stringify(options))
const kept = (): TrainingOptions => ({
  pauseSeconds: 0,
  metrics: { path: join(folder, 'metrics.jsonl') },
  checkpoints: {
    folder: join(folder, 'checkpoints'),
    key: 'k1',
    store: localCheckpoints(folder),
    everySeconds: 0.05,
    quietSeconds: 0.02,
  },
})
const finalWeight = () => JSON.parse(readFileSync(join(folder, 'final.json'), 'utf8')).weight as number
const said = () => services.logger.lines.map(({ message }) => message)

/** What the training comes to when nothing disturbs it. */
async function undisturbed(): Promise<number> {
  const quiet = testServices(temporaryFolder())
  const run = await runTraining({ ...training({ stepMs: 0 }), cwd: quiet.workspace }, {}, quiet)
  expect(run.ending.kind).toBe('succeeded')
  return JSON.parse(readFileSync(join(quiet.workspace, 'final.json'), 'utf8')).weight
}

/** Stops everything with a signal, as a shell of ours would, once a line was logged. */
function stopping(reason: string, when: () => boolean): TestServices {
  const controller = new AbortController()
  const { signal } = controller
  const watch = setInterval(() => {
    if (!when()) return
    clearInterval(watch)
    controller.abort(reason)
  }, 5)
  return { ...services, signal, process: nodeProcessRunner({ env: services.env, cwd: folder, signal }) }
}

const steps = () => {
  const text = existsSync(join(folder, 'metrics.jsonl'))
    ? readFileSync(join(folder, 'metrics.jsonl'), 'utf8')
    : ''
  return text.split('\n').length - 1
}

describe('a training run', () => {
  it('streams its output, follows its metrics and says that it is the first attempt', async () => {
    const run = await runTraining(training({ stepMs: 0 }), kept(), services)
    expect(run.ending.words).toMatch(/^The training command ended well after/)
    expect(said()).toContain('attempt 1 starts at step 0')
    const [loss] = run.metrics!.series
    expect(loss).toMatchObject({ name: 'loss', last: { step: 40 }, best: { better: 'lower' } })
    expect(loss!.points).toHaveLength(40)
    expect(run.attempts).toMatchObject([{ number: 1, resumed: false, next: null }])
    expect(run.checkpoints).toMatchObject({ restored: false })
    expect(run.checkpoints!.saved).toBeGreaterThan(0)
  })

  it.each([
    ['saves at once when it is told to', 'save', (done: number) => done],
    ['dies of it', undefined, (done: number) => done - (done % 5)],
  ])(
    'that is stopped by SIGTERM and %s ends, resumed, with the same metric',
    async (_, onSigterm, resumedAt) => {
      const stopped = stopping('SIGTERM', () => steps() >= 17)
      const first = await runTraining(training({ onSigterm }), kept(), stopped)
      expect(first.ending).toMatchObject({ kind: 'cancelled' })
      expect(first.ending.words).toContain('cancelled by SIGTERM')
      expect(first.checkpoints!.saved).toBeGreaterThan(0)
      expect(existsSync(join(folder, 'final.json'))).toBe(false)

      const done = steps()
      // another machine has neither the folder nor the metrics
      rmSync(join(folder, 'checkpoints'), { recursive: true })
      rmSync(join(folder, 'metrics.jsonl'))
      const second = await runTraining(training(), kept(), services)
      expect(second.attempts).toMatchObject([{ resumed: true, ending: { kind: 'succeeded' } }])
      expect(second.checkpoints!.restored).toBe(true)
      const started = Number(
        [
          ...said()
            .join('\n')
            .matchAll(/starts at step (\d+)/g),
        ].at(-1)![1],
      )
      expect(started).toBeLessThanOrEqual(resumedAt(done))
      if (onSigterm === 'save') expect(started).toBe(done)
      expect(second.metrics!.series[0]!.points[0]![0]).toBeGreaterThan(1)
      expect(finalWeight()).toBe(await undisturbed())
    },
  )

  it('is tried again after a signal from outside, from its last checkpoint, to the same metric', async () => {
    const options = { ...kept(), retries: 2 }
    const run = await runTraining(training({ dieAt: 22, dieOf: 'SIGKILL' }), options, services)
    expect(run.attempts.map(({ ending, resumed }) => [ending.signal, resumed])).toEqual([
      ['SIGKILL', false],
      [null, true],
    ])
    expect(run.attempts[0]!.next).toBe('it was ended from outside')
    expect(said().join('\n')).toMatch(
      /Trying again, attempt 2 of 3: it was ended from outside\.[\s\S]*attempt 2 starts at step [1-9]/,
    )
    expect(finalWeight()).toBe(await undisturbed())
  })

  it('is not tried again when its own code fails and nothing was saved', async () => {
    const options = { ...kept(), retries: 3 }
    const run = await runTraining(training({ dieAt: 3 }), options, services)
    expect(run.attempts).toHaveLength(1)
    expect(run.attempts[0]!.next).toMatch(/no new checkpoint/)
    expect(failureOf(training(), run.ending).message).toMatch(/exit status 1\.[\s\S]*worker: about to go/)
  })

  it('is tried as often as allowed, and says that no attempt is left', async () => {
    const run = await runTraining(
      command('sh', '-c', 'kill -TERM $$'),
      { retries: 1, pauseSeconds: 0 },
      services,
    )
    expect(run.attempts.map(({ next }) => next)).toEqual([
      'it was ended from outside',
      'all 2 attempts are spent',
    ])
  })

  it('has one time limit for all attempts', async () => {
    const slow = { ...command('sh', '-c', 'sleep 0.3; kill -TERM $$'), timeoutSeconds: 0.5 }
    const run = await runTraining(slow, { retries: 5, pauseSeconds: 0 }, services)
    expect(run.ending).toMatchObject({
      kind: 'timeout',
      words: expect.stringContaining('time limit of 0.5 s'),
    })
    expect(run.attempts).toHaveLength(2)
  })

  it('does not continue from what another run left behind, and does not lose that either', async () => {
    mkdirSync(join(folder, 'checkpoints'))
    writeFileSync(join(folder, 'checkpoints', 'state.json'), '{"step": 39, "weight": 0, "random": 1}')
    const run = await runTraining(training({ stepMs: 0 }), kept(), services)
    expect(run.attempts[0]!.resumed).toBe(false)
    expect(finalWeight()).toBe(await undisturbed())
    expect(readdirSync(join(folder, '.mlops', 'set-aside', 'checkpoints'))).toEqual(['state.json'])
  })

  it('goes on when its store fails, with a warning', async () => {
    const store = {
      restore: async () => Promise.reject(new Error('cache is down')),
      save: async () => Promise.reject(new Error('cache is full')),
    }
    const options = { ...kept(), checkpoints: { ...kept().checkpoints!, store } }
    const run = await runTraining(training({ stepMs: 0 }), options, services)
    expect(run.ending.kind).toBe('succeeded')
    expect(run.checkpoints).toEqual({ restored: false, saved: 0, lastSequence: null })
    const warnings = services.logger.lines
      .filter(({ level }) => level === 'warning')
      .map(({ message }) => message)
    expect(warnings).toEqual(
      expect.arrayContaining([
        expect.stringContaining('cache is down'),
        expect.stringContaining('cache is full'),
      ]),
    )
  })

  it.each(['..', '.', '.git/x', '.mlops'])('refuses %s as the folder of checkpoints', async (path) => {
    const options = { ...kept(), checkpoints: { ...kept().checkpoints!, folder: join(folder, path) } }
    await expect(runTraining(training(), options, services)).rejects.toThrow('train.checkpoints.path')
  })
})

describe('a command that does not start', () => {
  it.each<[string, string | null, number, string, string]>([
    ['no-such-program', null, 0, 'command-not-found', 'no such program'],
    ['./train.sh', null, 0, 'command-not-found', 'no such program'],
    ['./train.sh', '#!/bin/sh\n', 0o644, 'not-executable', 'it is not executable'],
    ['./train.sh', '#!/no/such/python\n', 0o755, 'missing-interpreter', 'interpreter `/no/such/python`'],
    ['./train.sh', '#!/bin/sh\r\n', 0o755, 'missing-interpreter', 'carriage return'],
    ['./train.sh', '#!/usr/bin/env no-such-python\n', 0o755, 'missing-interpreter', '`no-such-python`'],
  ])('%s (%j, mode %i) is told as %s', async (program, text, mode, kind, words) => {
    if (text !== null) writeFileSync(join(folder, 'train.sh'), text, { mode })
    const run = await runTraining(command(program), { retries: 3 }, services)
    expect(run.ending).toMatchObject({ kind, words: expect.stringContaining(words) })
    expect(run.ending.remedy).not.toBeNull()
    expect(run.attempts).toHaveLength(1)
  })
})
