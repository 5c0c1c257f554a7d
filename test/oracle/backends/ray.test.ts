import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RemoteJob, runRemotely, selectFiles } from '../../../src/training/backends/index.ts'
import { openRay, type RaySettings } from '../../../src/training/backends/ray/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { git, type TestServices, testServices } from '../../support/services.ts'
import { type RayServer, startRay } from './ray-server.ts'
import { trainOnRayCases } from './train-on-ray-cases.ts'

let ray: RayServer
let shared: string

beforeAll(async () => {
  ray = await startRay()
  shared = mkdtempSync('/tmp/mlops-ray-shared-')
}, 120_000)
afterAll(async () => {
  await ray.stop()
  rmSync(shared, { recursive: true, force: true })
})

const trainer = `
import json, os, sys, time
print('seed', os.environ['SEED'], 'extra', os.environ.get('EXTRA'), 'folder', os.path.basename(os.getcwd()))
print('words', json.dumps(sys.argv[1:]))
os.makedirs('out/deep', exist_ok=True)
os.makedirs('checkpoints', exist_ok=True)
before = open('checkpoints/last').read() if os.path.exists('checkpoints/last') else 'none'
print('resumed', os.environ['MLOPS_RESUMED'], before, os.environ.get('MLOPS_CHECKPOINTS') == os.path.abspath('checkpoints'))
with open('out/deep/model.bin', 'wb') as file:
    file.write(bytes(range(256)) * 400)
with open('checkpoints/last', 'w') as file:
    file.write('after attempt ' + os.environ['MLOPS_ATTEMPT'])
mode = os.environ.get('MODE')
if mode == 'fail-first' and os.environ['MLOPS_ATTEMPT'] == '1':
    raise MemoryError('no room for the trees')
if mode == 'sleep':
    print('sleeping', flush=True)
    time.sleep(120)
if mode == 'many':
    for line in range(3000):
        print('line', line)
sys.stdout.write('no end of line')
`

async function workspace(signal?: AbortSignal): Promise<{ folder: string; services: TestServices }> {
  const folder = temporaryFolder()
  const services = { ...testServices(folder), ...(signal === undefined ? {} : { signal }) }
  writeFileSync(join(folder, 'train.py'), trainer)
  writeFileSync(join(folder, 'run.sh'), '#!/bin/sh\nexec python3 train.py "$@"\n')
  chmodSync(join(folder, 'run.sh'), 0o755)
  await git(services, folder, 'init', '-q')
  await git(services, folder, 'add', '.')
  return { folder, services }
}

async function jobOf(
  folder: string,
  services: TestServices,
  key: string,
  more: Partial<RemoteJob> = {},
): Promise<RemoteJob> {
  return {
    key,
    name: 'Flight delay',
    words: ['./run.sh', 'a b', "it's", '$HOME'],
    cwd: '.',
    env: { SEED: '7' },
    files: await selectFiles({ folder, include: [], exclude: [] }, services),
    outputs: { model: 'out' },
    checkpoints: null,
    timeoutSeconds: null,
    origin: {
      repository: 'ada/flights',
      commit: 'c0ffee',
      runId: '42',
      runAttempt: 1,
      url: 'https://example.com/42',
    },
    ...more,
  }
}

const settings = (more: Partial<RaySettings> = {}): RaySettings => ({
  address: ray.address,
  runtimeEnv: {},
  ...more,
})
const told = (services: TestServices) => services.logger.lines.map(({ message }) => message)

// a cluster of many processes on a busy machine may need a second try
describe('a training command on a real Ray', { retry: 1 }, () => {
  it('gets the workspace, its words and the runtime environment, and its outputs come back in the log', async () => {
    const { folder, services } = await workspace()
    const backend = await openRay(settings({ runtimeEnv: { env_vars: { EXTRA: 'told' } } }), services)
    const job = await jobOf(folder, services, 'first', { env: { SEED: '7', MODE: 'many' } })
    const run = await runRemotely(backend, job, {}, services)

    expect(run.ending).toMatchObject({ kind: 'succeeded', exitCode: 0 })
    expect(run.outputs).toEqual(['model'])
    expect(readFileSync(join(folder, 'out/deep/model.bin'))).toHaveLength(102_400)
    const lines = told(services)
    expect(lines).toContain('words ["a b", "it\'s", "$HOME"]')
    expect(lines.find((line) => line.startsWith('seed 7 extra told'))).toBeDefined()
    expect(lines.filter((line) => /^line \d+$/.test(line))).toEqual(
      Array.from({ length: 3000 }, (_, line) => `line ${line}`),
    )
    expect(lines).toContain('no end of line')
    expect(lines.filter((line) => line.includes(`::${run.job.id}::`))).toEqual([])

    const known = (await (await fetch(`${ray.address}/api/jobs/${run.job.id}`)).json()) as {
      metadata: unknown
    }
    expect(known.metadata).toMatchObject({
      'mlops.key': 'first',
      'mlops.commit': 'c0ffee',
      'mlops.run': '42/1',
    })

    // what a run that was cut off after the end left behind is taken up by the next
    rmSync(join(folder, 'out'), { recursive: true })
    const again = await runRemotely(backend, job, {}, services)
    expect(again.job).toMatchObject({ id: run.job.id, joined: true })
    expect(existsSync(join(folder, 'out/deep/model.bin'))).toBe(true)
  })

  it('is tried again from its checkpoint where it failed after saving one, under the next number', async () => {
    const { folder, services } = await workspace()
    const backend = await openRay(settings({ outputs: shared }), services)
    const kept: string[] = []
    const run = await runRemotely(
      backend,
      await jobOf(folder, services, 'second', {
        env: { SEED: '1', MODE: 'fail-first' },
        checkpoints: 'checkpoints',
      }),
      {
        retries: 2,
        pauseSeconds: 0,
        onCheckpoints: async () => {
          kept.push(readFileSync(join(folder, 'checkpoints/last'), 'utf8'))
        },
      },
      services,
    )
    expect(run.attempts.map(({ ending, resumed }) => [ending.kind, resumed])).toEqual([
      ['out-of-memory', false],
      ['succeeded', true],
    ])
    expect(run.attempts[0]!.ending).toMatchObject({
      at: { file: 'train.py', line: 15 },
      lastLines: expect.arrayContaining(['MemoryError: no room for the trees']),
    })
    expect(kept).toEqual(['after attempt 1'])
    expect(told(services)).toContain('resumed true after attempt 1 True')
    expect(run.job.id).toMatch(/-2$/)
    expect(readFileSync(join(folder, 'checkpoints/last'), 'utf8')).toBe('after attempt 2')
    expect(existsSync(join(shared, `${run.job.id}.tar.gz`)), 'shared storage is left clean').toBe(false)
  })

  it('is one job for two who ask for it at once, and ends with the workflow', async () => {
    const stop = new AbortController()
    const [one, two] = [await workspace(stop.signal), await workspace()]
    const [first, second] = await Promise.all([
      openRay(settings(), one.services),
      openRay(settings(), two.services),
    ])
    const more = { env: { SEED: '3', MODE: 'sleep' } }
    const [running, watching] = [
      runRemotely(first, await jobOf(one.folder, one.services, 'third', more), {}, one.services),
      runRemotely(second, await jobOf(two.folder, two.services, 'third', more), {}, two.services),
    ]
    for (const until = Date.now() + 40_000; ; await wait(200)) {
      const said = [told(one.services), told(two.services)]
      if (said.every((lines) => lines.includes('sleeping'))) break
      if (Date.now() > until) throw new Error(`the job says nothing: ${JSON.stringify(said)}`)
    }
    const asked = performance.now()
    stop.abort('SIGTERM')
    const mine = await running
    expect(performance.now() - asked).toBeLessThan(8000)
    expect(mine.ending.kind).toBe('cancelled')
    expect(mine.ending.words).toContain('cancelled by SIGTERM')
    const theirs = await watching
    expect(theirs.job.id).toBe(mine.job.id)
    expect([mine.job.joined, theirs.job.joined].sort()).toEqual([false, true])
    expect(theirs.ending).toMatchObject({ kind: 'cancelled' })
    // the first one's services are stopped, and ask nothing more
    expect(await second.status(mine.job)).toBe('cancelled')
    await second.cancel(mine.job)
    await second.cancel({ ...mine.job, id: 'mlops-nobody' })
  })

  it('tells a program that is not there, a time limit, and a runtime environment that cannot be made apart', async () => {
    const { folder, services } = await workspace()
    const backend = await openRay(settings(), services)
    const broken = await openRay(
      settings({ runtimeEnv: { py_modules: ['gcs://_ray_pkg_nothing.zip'] } }),
      services,
    )
    const [absent, late, unmade] = await Promise.all([
      runRemotely(
        backend,
        await jobOf(folder, services, 'absent', { words: ['no-such-program'] }),
        {},
        services,
      ),
      runRemotely(
        backend,
        await jobOf(folder, services, 'late', { env: { SEED: '1', MODE: 'sleep' }, timeoutSeconds: 2 }),
        {},
        services,
      ),
      runRemotely(broken, await jobOf(folder, services, 'unmade'), {}, services),
    ])
    expect(absent.ending).toMatchObject({ kind: 'command-not-found', exitCode: 127 })
    expect(late.ending).toMatchObject({ kind: 'timeout' })
    expect(late.ending.words).toContain('its time limit of 2 s')
    expect(unmade.ending).toMatchObject({ kind: 'not-started' })
    expect(unmade.ending.words).toContain('could not make its runtime environment')
    expect(unmade.seconds).toBe(0)
  })
})

describe('train-on-runner on a real Ray', { retry: 1 }, () => trainOnRayCases(() => ray))
