import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { memoryLogger } from '../../../../src/foundation/index.ts'
import { collectContainer } from '../../../../src/training/manifest/collect/container.ts'
import { portable } from '../../../../src/training/manifest/collect/environment.ts'
import { collectGit } from '../../../../src/training/manifest/collect/git.ts'
import { interpreters } from '../../../../src/training/manifest/collect/interpreter.ts'
import { publishedValue, publishedWords } from '../../../../src/training/manifest/collect/secrets.ts'
import { findSeeds } from '../../../../src/training/manifest/collect/seeds.ts'
import { collectRunner } from '../../../../src/training/manifest/collect/surroundings.ts'
import { collectRun, type LockFacts, refuseLock, runKey } from '../../../../src/training/manifest/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { git, testServices } from '../../../support/services.ts'

const request = (folder: string) => ({
  model: 'm',
  folder,
  words: ['./train', '--data', join(folder, 'data.csv'), '--seed', '3'],
  env: { OMP_NUM_THREADS: '1', HF_TOKEN: 'hf_0123456789' },
  parameters: ['params.yaml'],
  data: [],
  tree: '0',
  lock: null,
  container: null,
  gpu: [],
  outputs: { model: 'model.bin' },
})

/** Without any program to start, so that there is no Python. */
const bare = { PATH: '', PYTHONHASHSEED: '0', GITHUB_ACTIONS: undefined }

describe('what a run starts from', () => {
  it('is gathered where there is neither git nor Python', async () => {
    const folder = temporaryFolder()
    writeFileSync(
      join(folder, 'params.yaml'),
      'model: { lr: 0.1, layers: [1, 2], seed: 7 }\nname: café\nnone:\n',
    )
    const facts = await collectRun(request(folder), testServices(folder, bare))
    expect(facts).toMatchObject({
      commit: null,
      dirty: null,
      command: ['./train', '--data', './data.csv', '--seed', '3'],
      parameters: [
        {
          file: 'params.yaml',
          values: { 'model.lr': 0.1, 'model.layers': '[1,2]', 'model.seed': 7, name: 'café', none: null },
        },
      ],
      seeds: [
        { name: 'model.seed', value: 7, where: 'params.yaml' },
        { name: 'PYTHONHASHSEED', value: '0', where: 'environment' },
        { name: '--seed', value: '3', where: 'command' },
      ],
      environment: { lock: null, python: null, packages: [] },
      start: '2026-01-02T03:04:05.000Z',
    })
    expect(facts.environment.variables).toEqual([
      { name: 'HF_TOKEN', value: '***', declared: true },
      { name: 'OMP_NUM_THREADS', value: '1', declared: true },
      { name: 'PYTHONHASHSEED', value: '0', declared: false },
    ])
    expect(JSON.stringify(facts)).not.toContain(folder)
  })

  it('has the same key in a worktree below the workspace', async () => {
    const workspace = temporaryFolder()
    const worktree = join(workspace, '.mlops', 'worktrees', 'champion')
    mkdirSync(worktree, { recursive: true })
    const services = testServices(workspace, bare)
    const keys = [workspace, worktree].map(async (folder) =>
      runKey(await collectRun(request(folder), services)),
    )
    const [one, other] = await Promise.all(keys)
    expect(one).toBe(other)
  })

  it('says that a lock file was not compared where there is no Python', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'uv.lock'), 'version = 1\n')
    const { environment } = await collectRun(request(folder), testServices(folder, bare))
    expect(environment.lock).toMatchObject({
      tool: 'uv',
      verified: false,
      problems: [{ kind: 'not-checked', message: 'there is no Python here to compare uv.lock with' }],
    })
  })

  it('refuses a declared lock file that is not there', async () => {
    const folder = temporaryFolder()
    await expect(
      collectRun({ ...request(folder), lock: 'uv.lock' }, testServices(folder, bare)),
    ).rejects.toThrow(/train\.environment: the lock file does not exist \(got uv\.lock\)/)
  })
})

describe('the state of git', () => {
  it('names what is not in the commit, and is clean where nothing is', async () => {
    const folder = temporaryFolder()
    const services = testServices(folder, { GITHUB_REPOSITORY: undefined })
    await git(services, folder, 'init', '-q')
    await git(services, folder, 'remote', 'add', 'origin', 'https://ada:secret@example.com/acme/flights.git')
    writeFileSync(join(folder, 'a b.py'), '1')
    await git(services, folder, 'add', '-A')
    await git(services, folder, 'commit', '-qm', 'x')
    const clean = await collectGit(folder, await git(services, folder, 'write-tree'), services)
    expect(clean).toMatchObject({ dirty: null, repository: 'https://example.com/acme/flights.git' })
    writeFileSync(join(folder, 'a b.py'), '2')
    writeFileSync(join(folder, 'new.py'), '')
    await git(services, folder, 'add', '-A')
    const dirty = await collectGit(folder, await git(services, folder, 'write-tree'), services)
    expect(dirty.commit).toBe(clean.commit)
    expect(dirty.dirty).toMatchObject({ paths: ['a b.py', 'new.py'], more: 0 })
    expect(dirty.dirty?.diff).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('secrets', () => {
  it('are hidden in variables and words, and nothing else is', () => {
    expect(publishedValue('WANDB_API_KEY', 'abc')).toBe('***')
    expect(publishedValue('DATABASE', 'postgres://ada:pw@db/flights')).toBe('postgres://db/flights')
    expect(publishedValue('PAD_TOKEN', '<pad>')).toBe('<pad>')
    const words = [
      'train',
      '--hf-token',
      'x',
      '--api-key=y',
      '--tokenizer',
      'bert',
      '--pad-token',
      '<pad>',
      '-x0123456789',
    ]
    expect(publishedWords(words, { MY_SECRET: '0123456789', SHORT_TOKEN: 'bert' })).toEqual([
      'train',
      '--hf-token',
      '***',
      '--api-key=***',
      '--tokenizer',
      'bert',
      '--pad-token',
      '<pad>',
      '-x***',
    ])
  })
})

describe('seeds', () => {
  it('are found by their names alone', () => {
    const found = findSeeds({
      parameters: [
        {
          file: 'p.yaml',
          values: { 'split.random_state': 1, 'a.seed': 2, proceed: 3, seeds: 4, global_seed: 5 },
        },
      ],
      variables: [],
      command: ['python', 'seed.py', '--random-seed=6', 'trainer.seed=7', '--seedling', '8'],
    })
    expect(found.map(({ name, value }) => `${name} ${value}`)).toEqual([
      'split.random_state 1',
      'a.seed 2',
      'global_seed 5',
      '--random-seed 6',
      'trainer.seed 7',
    ])
  })
})

describe('the Python of a command', () => {
  const first = async (words: string[], folder: string, env: Record<string, string> = {}) =>
    (await interpreters(words, folder, testServices(folder, env)))[0]

  it('is that of the .venv in its folder', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, '.venv', 'bin'), { recursive: true })
    writeFileSync(join(folder, '.venv', 'bin', 'python'), '')
    expect(await first(['python', 'train.py'], folder)).toEqual({
      program: join(folder, '.venv', 'bin', 'python'),
      before: [],
    })
    expect((await first(['/opt/python/bin/python3.12', 'x'], folder))?.program).toBe(
      '/opt/python/bin/python3.12',
    )
  })

  it('is the one a launcher gives, without changing the environment', async () => {
    const folder = temporaryFolder()
    expect(await first(['uv', 'run', 'train.py'], folder)).toEqual({
      program: 'uv',
      before: ['run', '--no-sync', 'python'],
    })
    expect((await first(['conda', 'run', '-n', 'ml', 'python', 'x'], folder))?.before).toEqual([
      'run',
      '-n',
      'ml',
      'python',
    ])
  })

  it('is the one in the first line of the program', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'torchrun'), '#!/opt/ml/bin/python3.11\nimport torch\n')
    chmodSync(join(folder, 'torchrun'), 0o755)
    expect((await first(['torchrun', 'x.py'], folder, { PATH: folder }))?.program).toBe(
      '/opt/ml/bin/python3.11',
    )
    expect((await first(['./torchrun', 'x.py'], folder))?.program).toBe('/opt/ml/bin/python3.11')
  })

  it('is otherwise the first on PATH', async () => {
    expect((await first(['bash', 'train.sh'], temporaryFolder(), { PATH: '' }))?.program).toBe('python')
  })
})

describe('the surroundings', () => {
  it('are the runner and the run of GitHub Actions', () => {
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_RUN_ID: '17',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_REPOSITORY: 'acme/flights',
      GITHUB_WORKFLOW: 'train',
      RUNNER_NAME: 'gpu-1',
      RUNNER_OS: 'Linux',
      RUNNER_ARCH: 'X64',
      RUNNER_ENVIRONMENT: 'self-hosted',
    }
    expect(collectRunner(env)).toEqual({
      runner: { name: 'gpu-1', os: 'Linux', arch: 'X64', kind: 'self-hosted' },
      run: {
        workflow: 'train',
        id: 17,
        attempt: 2,
        url: 'https://github.com/acme/flights/actions/runs/17/attempts/2',
      },
    })
  })

  it('are the container as declared, or as it can be seen from inside', async () => {
    const root = `${temporaryFolder()}/`
    expect(await collectContainer(null, {}, root)).toBeNull()
    const digest = `sha256:${'a'.repeat(64)}`
    const image = 'localhost:5000/train'
    expect(await collectContainer(`${image}@${digest}`, {}, root)).toEqual({ image, digest })
    expect(await collectContainer(null, { KUBERNETES_SERVICE_HOST: '10.0.0.1' }, root)).toEqual({
      image: null,
      digest: null,
    })
    mkdirSync(join(root, 'run'))
    writeFileSync(join(root, 'run', '.containerenv'), 'engine="podman-4"\nimage="quay.io/acme/train:1"\n')
    expect(await collectContainer(null, {}, root)).toEqual({ image: 'quay.io/acme/train:1', digest: null })
  })
})

it('a folder is taken out of a text only where it is that folder', () => {
  const folders = ['/site', '/site/.mlops/w']
  expect(portable('--data=/site/.mlops/w/a.csv', folders)).toBe('--data=./a.csv')
  expect(portable('/siteshop/a /home/site /site', folders)).toBe('/siteshop/a /home/site .')
})

describe('a lock file with problems', () => {
  const lock = (kind: LockFacts['problems'][number]['kind']): LockFacts => ({
    path: 'uv.lock',
    tool: 'uv',
    sha256: '0'.repeat(64),
    verified: false,
    problems: [{ kind, package: 'rich', message: 'something about rich', remedy: 'Run `uv sync --locked`' }],
  })

  it('is refused where it is stale', () => {
    expect(() => refuseLock(lock('stale'), 'train.environment', memoryLogger())).toThrow(
      'uv.lock: train.environment: something about rich. Run `uv sync --locked`',
    )
  })

  it.each([
    ['missing', 'warning'],
    ['other-version', 'warning'],
    ['not-checked', 'warning'],
    ['not-pinned', 'warning'],
    ['extra', 'info'],
  ] as const)('is told of where it is %s', (kind, level) => {
    const logger = memoryLogger()
    refuseLock(lock(kind), 'train.environment', logger)
    expect(logger.lines.map((line) => line.level)).toEqual([level])
  })
})
