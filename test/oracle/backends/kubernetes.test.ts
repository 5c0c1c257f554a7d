import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemClock } from '../../../src/foundation/index.ts'
import { type RemoteJob, runRemotely, selectFiles } from '../../../src/training/backends/index.ts'
import { type KubernetesSettings, openKubernetes } from '../../../src/training/backends/kubernetes/index.ts'
import { commandScript, keepScript } from '../../../src/training/backends/kubernetes/pod-scripts.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { git, type TestServices, testServices } from '../../support/services.ts'
import { ClusterDouble } from './cluster-double.ts'

let cluster: ClusterDouble

beforeEach(async () => {
  cluster = await ClusterDouble.start()
})
afterEach(() => cluster.stop())

const settings: KubernetesSettings = {
  image: 'python:3.13',
  namespace: 'ml',
  requests: {},
  limits: { memory: '2Gi' },
  nodeSelector: {},
}
const pace = { pollMs: 100, patienceMs: 300 }

const trainer = `#!/bin/sh
echo "words $# $1|$2|$3" home $HOME seed $SEED
echo to stderr >&2
mkdir -p out/deep checkpoints
[ -e checkpoints/last ] && echo "resumed $MLOPS_RESUMED from $(cat checkpoints/last)"
head -c 3000000 /dev/zero | tr '\\0' x > out/deep/model.bin
ln -sf deep/model.bin out/latest
case $MODE in
many) i=0; while [ $i -lt 2000 ]; do echo "line $i"; i=$((i + 1)); done ;;
save-and-die) echo "attempt $MLOPS_ATTEMPT" > checkpoints/last; [ $MLOPS_ATTEMPT = 2 ] || exit 1 ;;
sleep) echo sleeping; exec sleep 60 ;;
killed) kill -9 $$ ;;
esac
printf 'no end of line'
`

async function workspace(signal?: AbortSignal) {
  const folder = temporaryFolder()
  const services: TestServices = {
    ...testServices(folder, { KUBECONFIG: cluster.kubeconfig() }),
    clock: systemClock,
    ...(signal === undefined ? {} : { signal }),
  }
  writeFileSync(join(folder, 'train.sh'), trainer)
  chmodSync(join(folder, 'train.sh'), 0o755)
  writeFileSync(join(folder, 'notes.txt'), 'y'.repeat(2_000_000))
  await git(services, folder, 'init', '-q')
  await git(services, folder, 'add', '.')
  const backend = await openKubernetes(settings, services, pace)
  const jobOf = async (key: string, more: Partial<RemoteJob> = {}): Promise<RemoteJob> => ({
    key,
    name: 'Flight delay',
    words: ['./train.sh', 'a b', '$HOME', '$(SEED)'],
    cwd: '.',
    env: { SEED: '7', PATH: process.env.PATH! },
    files: await selectFiles({ folder, include: [], exclude: [] }, services),
    outputs: { model: 'out' },
    checkpoints: null,
    timeoutSeconds: null,
    origin: null,
    ...more,
  })
  const told = () => services.logger.lines.map(({ message }) => message)
  return { folder, services, backend, jobOf, told }
}

describe('a training command as a Job', () => {
  it('gets the workspace and its words, hands over every line once, and its outputs come back', async () => {
    const { folder, services, backend, jobOf, told } = await workspace()
    const run = await runRemotely(
      backend,
      await jobOf('one', { env: { SEED: '7', MODE: 'many' } }),
      {},
      services,
    )
    expect(run.ending).toMatchObject({ kind: 'succeeded', exitCode: 0 })
    expect(run.outputs).toEqual(['model'])
    expect(told()).toContain('words 3 a b|$HOME|$(SEED) home /tmp seed 7')
    expect(told()).toContain('to stderr')
    expect(told().filter((line) => line.startsWith('line '))).toEqual(
      Array.from({ length: 2000 }, (_, line) => `line ${line}`),
    )
    expect(told()).toContain('no end of line')
    for (const path of ['out/deep/model.bin', 'out/latest'])
      expect(readFileSync(join(folder, path), 'utf8')).toBe('x'.repeat(3_000_000))
    // the pod is let go, so that the machine is free
    await expect.poll(() => cluster.jobs.get(run.job.id)?.status?.conditions?.[0]?.type).toBe('Complete')
  })

  it.each([
    ['with the protocol of old clusters', { oldProtocol: true }],
    [
      'when connections are cut in the middle',
      { cutExecs: ['receive-workspace', 'receive-workspace', 'keep-outputs'] },
    ],
    ['when answers do not come', { dropRequests: 2 }],
  ])('comes to the same end %s', async (_, trouble) => {
    const { folder, services, backend, jobOf } = await workspace()
    Object.assign(cluster.trouble, trouble)
    const run = await runRemotely(backend, await jobOf('one'), {}, services)
    expect(run.ending.kind).toBe('succeeded')
    expect(readFileSync(join(folder, 'out/latest'), 'utf8')).toHaveLength(3_000_000)
  })

  it('is tried again from the checkpoint of a failed attempt, under the next number', async () => {
    const { services, backend, jobOf, told } = await workspace()
    const run = await runRemotely(
      backend,
      await jobOf('one', { env: { SEED: '1', MODE: 'save-and-die' }, checkpoints: 'checkpoints' }),
      { retries: 1, pauseSeconds: 0 },
      services,
    )
    expect(run.attempts.map(({ ending, resumed }) => [ending.kind, resumed])).toEqual([
      ['exit-status', false],
      ['succeeded', true],
    ])
    expect(told()).toContain('resumed true from attempt 1')
    expect(cluster.created.map((name) => name.at(-1))).toEqual(['1', '2'])
  })

  it('is one Job for two who want it, taken up by the next where its owner was killed', async () => {
    const dead = new AbortController()
    const [one, two] = [await workspace(dead.signal), await workspace()]
    const job = await one.jobOf('same', { env: { SEED: '1', MODE: 'many' } })
    // killed between creating the Job and sending the workspace: nothing of it is told to the cluster
    const handle = await one.backend.submit(job)
    const run = await runRemotely(two.backend, await two.jobOf('same', { env: {} }), {}, two.services)
    expect(run.job).toEqual({ ...handle, joined: true })
    expect(run.ending.kind).toBe('succeeded')
    expect(two.told()).toContain('line 1999')
    expect(cluster.created).toHaveLength(1)
    // once its outputs are fetched it holds none, and is not joined
    const again = await two.backend.submit(await two.jobOf('same'))
    expect(again).toMatchObject({ joined: false })
  })

  it('is deleted within the seconds of a cancelled workflow, also while its pod waits', async () => {
    const stop = new AbortController()
    const { services, backend, jobOf, told } = await workspace(stop.signal)
    const running = runRemotely(
      backend,
      await jobOf('one', { env: { SEED: '1', MODE: 'sleep' } }),
      {},
      services,
    )
    await expect.poll(told, { timeout: 10_000 }).toContain('sleeping')
    const asked = performance.now()
    stop.abort('SIGTERM')
    const run = await running
    expect(performance.now() - asked).toBeLessThan(2000)
    expect(run.ending.words).toMatch(
      /^The training command was cancelled by SIGTERM after .*, and its job .* with it\.$/,
    )
    expect(cluster.jobs.size).toBe(0)

    cluster.trouble.unschedulable = '0/3 nodes are available: 3 Insufficient nvidia.com/gpu.'
    const later = new AbortController()
    const other = await workspace(later.signal)
    const waiting = runRemotely(other.backend, await other.jobOf('two'), {}, other.services)
    await expect
      .poll(other.told)
      .toContain('FailedScheduling: 0/3 nodes are available: 3 Insufficient nvidia.com/gpu.')
    later.abort('SIGINT')
    expect((await waiting).ending.kind).toBe('cancelled')
    expect(cluster.jobs.size).toBe(0)
  })

  it('tells a killed, an evicted, a late and a deleted command apart', async () => {
    const { services, backend, jobOf } = await workspace()
    cluster.trouble.killedReason = 'OOMKilled'
    const sleeping = { env: { SEED: '1', MODE: 'sleep' } }
    const untilRunning = async () => {
      for (;;) {
        const found = [...cluster.running.values()].find(
          ({ pod, logs }) =>
            pod.status?.phase === 'Running' && logs.get('training')?.some(({ line }) => line === 'sleeping'),
        )
        if (found !== undefined) return found.job.metadata!.name!
        await wait(50)
      }
    }
    const killed = await runRemotely(
      backend,
      await jobOf('a', { env: { SEED: '1', MODE: 'killed' } }),
      {},
      services,
    )
    expect(killed.ending).toMatchObject({ kind: 'out-of-memory' })
    expect(killed.ending.words).toContain('2.1 GB')

    const late = await runRemotely(
      backend,
      await jobOf('b', { ...sleeping, timeoutSeconds: 1 }),
      {},
      services,
    )
    expect(late.ending).toMatchObject({ kind: 'timeout' })

    const preempting = runRemotely(backend, await jobOf('c', sleeping), {}, services)
    cluster.disrupt(
      await untilRunning(),
      'PreemptionByScheduler',
      'kube-scheduler: preempting to accommodate a higher priority pod',
    )
    cluster.trouble.killedReason = 'Error'
    expect((await preempting).ending).toMatchObject({
      kind: 'lost-node',
      words: expect.stringContaining('preempting'),
    })

    const deleting = runRemotely(backend, await jobOf('d', sleeping), {}, services)
    await backend.cancel({ kind: 'kubernetes', id: await untilRunning(), url: null, joined: true })
    expect((await deleting).ending).toMatchObject({
      kind: 'cancelled',
      words: expect.stringContaining('was deleted'),
    })
  })

  it('says what it waits for, gives up in time, and leaves nothing behind', async () => {
    const { services, jobOf } = await workspace()
    cluster.trouble.image = 'Back-off pulling image "python:3.13": not found'
    const backend = await openKubernetes(settings, services, pace)
    const absent = await runRemotely(backend, await jobOf('a'), {}, services)
    expect(absent.ending).toMatchObject({
      kind: 'not-started',
      words: expect.stringContaining('ErrImagePull: Back-off pulling image'),
      remedy: expect.stringContaining('name of the image'),
    })
    delete cluster.trouble.image
    cluster.trouble.unschedulable = '0/3 nodes are available: 3 Insufficient nvidia.com/gpu.'
    const hasty = await openKubernetes({ ...settings, startSeconds: 1 }, services, pace)
    const full = await runRemotely(hasty, await jobOf('b'), {}, services)
    expect(full.ending).toMatchObject({
      kind: 'not-started',
      lastLines: ['FailedScheduling: 0/3 nodes are available: 3 Insufficient nvidia.com/gpu.'],
      remedy: expect.stringContaining('node-selector'),
    })
    expect(cluster.jobs.size).toBe(0)
  })

  it('says who may not do what, without the token', async () => {
    const { services, backend, jobOf } = await workspace()
    cluster.trouble.refuse = [403, 'jobs.batch is forbidden: User "ada" cannot get resource "jobs"']
    const error = await runRemotely(backend, await jobOf('a'), {}, services).catch((thrown) => thrown)
    expect(error).toMatchObject({
      name: 'EnvironmentError',
      message: expect.stringContaining('cannot get resource "jobs"'),
      remedy: 'Allow `get` on `jobs` in the namespace ml by a Role',
    })
    expect(`${error.message}${error.remedy}`).not.toContain('secret-token')
  })

  it('gives up the machine by itself where nobody comes for the outputs, and not before the command has ended', async () => {
    const folder = temporaryFolder()
    const here = (script: string) =>
      script.replaceAll('/mlops/bin/busybox', '').replaceAll('/mlops/', `${folder}/`)
    const start = (script: string, ...args: string[]) => {
      const child = spawn('sh', ['-c', here(script), 'sh', ...args])
      return new Promise<number>((resolve) => child.on('close', () => resolve(performance.now())))
    }
    const kept = start(keepScript, '1')
    const trained = await start(commandScript, 'sleep', '3')
    expect(await kept).toBeGreaterThan(trained)
    expect((await kept) - trained).toBeLessThan(5000)
  })

  it('takes nothing from a job but its outputs', async () => {
    const { folder, services, backend, jobOf } = await workspace()
    mkdirSync(join(folder, 'elsewhere'))
    rmSync(join(folder, 'out'), { recursive: true, force: true })
    symlinkSync('/tmp', join(folder, 'linked'))
    const job = await jobOf('a', {
      outputs: { model: 'linked/out' },
      words: ['sh', '-c', 'mkdir -p linked/out && echo 1 > linked/out/file'],
    })
    await expect(runRemotely(backend, job, {}, services)).rejects.toThrow('leads outside of')
    expect(existsSync('/tmp/out/file')).toBe(false)
  })
})
