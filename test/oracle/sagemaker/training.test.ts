import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RemoteJob } from '../../../src/training/backends/index.ts'
import { openSageMaker, type SageMakerSettings } from '../../../src/training/backends/sagemaker/index.ts'
import { testServices } from '../../support/services.ts'
import { type Boto, startBoto } from './boto.ts'
import { type Moto, startMoto } from './moto.ts'
import { problemsOfAnswers, problemsOfRequests } from './shapes.ts'
import { TrainingMachine } from './training-machine.ts'

let moto: Moto
let boto: Boto
let machine: TrainingMachine
let folder: string
const pace = { poll: 0.2, drain: 0.2, patience: 5 }
const signal = new AbortController().signal

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'mlops-sagemaker-')))
  mkdirSync(join(folder, 'data'))
  writeFileSync(join(folder, 'data', 'train.csv'), 'x'.repeat(5_000_000))
  writeFileSync(join(folder, 'data', 'small.csv'), 'a,b\n1,2\n')
  writeFileSync(join(folder, 'train.py'), program)
  moto = await startMoto()
  boto = startBoto(moto)
  machine = new TrainingMachine(moto, boto)
  const CreateBucketConfiguration = { LocationConstraint: 'eu-west-1' }
  await boto.ask('s3', 'create_bucket', { Bucket: 'ours', CreateBucketConfiguration })
}, 60_000)
afterAll(async () => {
  await machine.stop()
  boto.stop()
  moto.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Counts further from its checkpoint; ends as its argument says. */
const program = `import os, pathlib, signal, sys, time
saved = pathlib.Path(os.environ["MLOPS_CHECKPOINTS"]) / "step"
step = int(saved.read_text()) if saved.exists() else 0
print("resumed", os.environ["MLOPS_RESUMED"], "from", step, "as", os.environ["WHO"])
print("read", len(open("data/train.csv").read()), len(open("data/small.csv").read()))
saved.write_text(str(step + 1))
pathlib.Path("models/net").mkdir(parents=True)
pathlib.Path("models/net/weights.bin").write_text("weights " + str(step + 1))
pathlib.Path("undeclared.txt").write_text("no")
print("ünïcode ✓")
if sys.argv[1] == "fail":
    raise ValueError("no such loss")
if sys.argv[1] == "killed":
    os.kill(os.getpid(), signal.SIGKILL)
if sys.argv[1] == "wait":
    time.sleep(60)
`

function open(more: Partial<SageMakerSettings> = {}, workflow: AbortSignal = signal) {
  const settings = {
    image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/train:1',
    role: 'arn:aws:iam::123456789012:role/training',
    bucket: 's3://ours/team/',
    instanceType: 'ml.m5.large',
    instanceCount: 1,
    volumeSize: 30,
    spot: false,
    ...more,
  }
  const services = { ...testServices(folder, moto.env), signal: workflow }
  return openSageMaker(settings, services, pace).then((backend) => ({ backend, services }))
}
function job(key: string, how: string, more: Partial<RemoteJob> = {}): RemoteJob {
  return {
    key,
    name: 'flight_delay',
    words: ['python3', 'train.py', how],
    cwd: '.',
    env: { WHO: 'Ada $(whoami)' },
    files: { folder, paths: ['data/small.csv', 'data/train.csv', 'train.py'], bytes: 5_001_000 },
    outputs: { model: 'models/net', lost: 'reports/none.json' },
    checkpoints: 'work/checkpoints',
    timeoutSeconds: 3600,
    origin: {
      repository: 'acme/flights',
      commit: 'c0ffee',
      runId: '7',
      runAttempt: 2,
      url: 'https://github.com/acme/flights/actions/runs/7',
    },
    ...more,
  }
}

describe('a training job', () => {
  it('runs the command on the files, shows its lines, and brings its outputs', async () => {
    const { backend, services } = await open()
    const handle = await backend.submit(job('one', 'well'))
    expect(handle).toMatchObject({ kind: 'sagemaker', joined: false })
    expect(handle.id).toMatch(/^mlops-flight-delay-[0-9a-f]{20}-1$/)
    const lines: string[] = []
    const { ending, seconds, startedAt } = await backend.follow(handle, (line) => lines.push(line), signal)
    expect(lines).toEqual(['resumed false from 0 as Ada $(whoami)', 'read 5000000 8', 'ünïcode ✓'])
    expect(ending).toMatchObject({ kind: 'succeeded', exitCode: 0 })
    expect(seconds).toBeGreaterThan(0)
    expect(Date.parse(startedAt ?? '')).toBeGreaterThan(Date.now() - 60_000)
    expect(await backend.status(handle)).toBe('succeeded')
    const into = join(folder, 'fetched')
    const outputs = { ...job('one', '').outputs, checkpoints: 'work/checkpoints' }
    expect(await backend.fetchOutputs(handle, outputs, into)).toEqual(['model', 'checkpoints'])
    expect(readFileSync(join(into, 'models/net/weights.bin'), 'utf8')).toBe('weights 1')
    expect(readFileSync(join(into, 'work/checkpoints/step'), 'utf8')).toBe('1')
    expect(services.logger.lines.map(({ message }) => message).join('\n')).toMatch(/SageMaker: Downloading/)
  })

  it('is joined by who asks again, until it is released; code and data are sent once', async () => {
    const { backend } = await open()
    const first = await backend.submit(job('again', 'well'))
    expect(await backend.submit(job('again', 'well'))).toEqual({ ...first, joined: true })
    await backend.follow(first, () => {}, signal)
    const lines: string[] = []
    const joined = await backend.submit(job('again', 'well'))
    await backend.follow(joined, (line) => lines.push(line), signal)
    expect(joined).toEqual({ ...first, joined: true })
    expect(lines).toHaveLength(3)
    await backend.release(joined)
    expect(await boto.keys('ours', `team/jobs/${first.id}/`)).toEqual([])
    const next = await backend.submit(job('again', 'well'))
    expect(next).toMatchObject({ id: first.id.replace(/1$/, '2'), joined: false })
    const sent = moto.stored.filter((line) => /^PUT .*(objects|code)\//.test(line))
    expect(sent).toHaveLength(2)
    await backend.follow(next, () => {}, signal)
  })

  it('that fails says why, and the next attempt continues from its checkpoint', async () => {
    const { backend } = await open()
    const handle = await backend.submit(job('failing', 'fail'))
    const { ending } = await backend.follow(handle, () => {}, signal)
    expect(ending).toMatchObject({
      kind: 'exit-status',
      exitCode: 1,
      words: 'The training command ended with exit status 1.',
    })
    expect(ending.lastLines.join('\n')).toContain('ValueError: no such loss')
    expect(ending.at).toEqual({ file: 'train.py', line: 12 })
    const second = await backend.submit(job('failing', 'well'))
    expect(second.id).toMatch(/-2$/)
    const lines: string[] = []
    await backend.follow(second, (line) => lines.push(line), signal)
    expect(lines[0]).toBe('resumed true from 1 as Ada $(whoami)')
  })

  it('whose command is killed or not there is told apart', async () => {
    const { backend } = await open()
    const killed = await backend.follow(await backend.submit(job('killed', 'killed')), () => {}, signal)
    expect(killed.ending).toMatchObject({ kind: 'signal', exitCode: 137 })
    const absent = await backend.submit(job('absent', '', { words: ['no-such-program'] }))
    expect((await backend.follow(absent, () => {}, signal)).ending.kind).toBe('command-not-found')
  })

  it('is stopped on cancel, also when the workflow is aborted already', async () => {
    const { backend } = await open()
    const handle = await backend.submit(job('stopped', 'wait'))
    while ((await backend.status(handle)) !== 'running')
      await new Promise((resolve) => setTimeout(resolve, 100))
    const workflow = new AbortController()
    const { backend: aborted } = await open({}, workflow.signal)
    workflow.abort()
    await aborted.cancel(handle)
    const { ending } = await backend.follow(handle, () => {}, signal)
    expect(ending.kind).toBe('cancelled')
    await backend.cancel(handle)
    expect(await backend.status(handle)).toBe('cancelled')
    expect(await backend.status({ ...handle, id: 'gone' })).toBe('lost')
  })

  it('on spare capacity says what is billed', async () => {
    const { backend } = await open({ spot: true, maxRun: 600, maxWait: 1200 })
    const handle = await backend.submit(job('spot', 'well'))
    const { ending } = await backend.follow(handle, () => {}, signal)
    expect(ending.words).toMatch(/Spare capacity was not taken away; 30 s of 100 s are billed\.$/)
    expect(await backend.spot(handle)).toEqual({
      interruptions: 0,
      trainingSeconds: 100,
      billableSeconds: 30,
    })
    const request = machine.jobs.get(handle.id)?.request
    expect(request).toMatchObject({
      EnableManagedSpotTraining: true,
      StoppingCondition: { MaxRuntimeInSeconds: 600, MaxWaitTimeInSeconds: 1200 },
    })
  })

  it('goes on without its output where the logs may not be read, and says so', async () => {
    const { backend, services } = await open()
    const own = moto.answer
    const denied = {
      __type: 'AccessDeniedException',
      message: 'not authorized to perform: logs:GetLogEvents',
    }
    moto.answer = (call) => (call.target.startsWith('Logs') ? { status: 400, body: denied } : own(call))
    try {
      const handle = await backend.submit(job('silent', 'well'))
      const lines: string[] = []
      const { ending } = await backend.follow(handle, (line) => lines.push(line), signal)
      expect(ending.kind).toBe('succeeded')
      expect(lines).toEqual([])
      const warnings = services.logger.lines.filter(({ level }) => level === 'warning')
      expect(warnings).toHaveLength(1)
      expect(warnings[0]?.message).toContain('logs:GetLogEvents')
    } finally {
      moto.answer = own
    }
  })

  it('puts no output behind a link that leads out', async () => {
    const { backend } = await open()
    const handle = await backend.submit(job('linked', 'well'))
    await backend.follow(handle, () => {}, signal)
    const into = join(folder, 'linked')
    mkdirSync(into)
    symlinkSync(tmpdir(), join(into, 'models'))
    await expect(backend.fetchOutputs(handle, { model: 'models/net' }, into)).rejects.toThrow(
      /models\/net leads outside of .* by a link/,
    )
  })
})

it('asks and is answered only what Amazon’s service model knows', () => {
  const kinds = new Set(moto.calls.map(({ target }) => target))
  for (const one of [
    'SageMaker.CreateTrainingJob',
    'SageMaker.StopTrainingJob',
    'Logs_20140328.GetLogEvents',
  ])
    expect(kinds).toContain(one)
  expect(problemsOfRequests(moto.calls)).toEqual([])
  expect(problemsOfAnswers('DescribeTrainingJob', machine.described)).toEqual([])
})
