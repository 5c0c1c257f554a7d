import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  addData,
  checkoutData,
  dataDiff,
  dataStatus,
  gc,
  trackedOutputs,
  trackedOutputsAt,
  usedObjects,
} from '../../../../src/data/versioning/index.ts'
import { EnvironmentError } from '../../../../src/foundation/index.ts'
import { type Checkout, checkout, problemsOf } from '../../../unit/data/versioning/workspace.ts'

const read = (here: Checkout, path: string) => readFileSync(join(here.root, path), 'utf8')

/** A folder with three files and a single file, tracked and committed. */
async function tracked(): Promise<Checkout> {
  const here = await checkout()
  here.write('data/a', 'a')
  here.write('data/b', 'b')
  here.write('data/sub/c', 'c')
  here.write('one', '1', 0o755)
  await addData(here.open(), ['data', 'one'])
  await here.commit('first')
  return here
}

describe('adding', () => {
  test('names what git should get, and says again what is unchanged', async () => {
    const here = await checkout()
    here.write('in/x y', 'x')
    const first = await addData(here.open(), ['in/x y', join(here.root, 'in/x y')])
    expect(first.written).toEqual([
      '.dvc/config',
      '.dvc/.gitignore',
      '.dvcignore',
      'in/x y.dvc',
      'in/.gitignore',
    ])
    expect(first.added).toMatchObject([{ path: 'in/x y', pointer: 'in/x y.dvc', size: 1, changed: true }])
    expect(read(here, 'in/.gitignore')).toBe('/x y\n')
    const again = await addData(here.open(), ['in/x y'])
    expect(again.added).toMatchObject([{ changed: false }])
    expect(again.written).toEqual(['in/x y.dvc'])
  })

  test('works without git', async () => {
    const here = await checkout()
    rmSync(join(here.root, '.git'), { recursive: true })
    here.write('data/a', 'a')
    await addData(here.open(), ['data'])
    expect(existsSync(join(here.root, '.gitignore'))).toBe(false)
    expect(await dataStatus(here.open())).toMatchObject([{ path: 'data', state: 'unchanged', cached: true }])
  })

  test('takes many files through worker threads', async () => {
    const here = await checkout()
    for (let index = 0; index < 500; index++) here.write(`data/${index % 10}/${index}`, `content ${index}`)
    const steps: number[] = []
    const data = here.open({ threads: 2, onProgress: (done) => steps.push(done) })
    const { added } = await addData(data, ['data'])
    expect(added[0]).toMatchObject({ files: 500, size: 500 * 8 + 10 + 90 * 2 + 400 * 3 })
    expect(steps.at(-1)).toBe(500)
    rmSync(join(here.root, 'data'), { recursive: true })
    expect((await checkoutData(here.open())).written).toHaveLength(500)
    expect(read(here, 'data/7/497')).toBe('content 497')
  })

  test('stops when it is asked to', async () => {
    const here = await checkout()
    for (let index = 0; index < 500; index++) here.write(`data/${index}`, `${index}`)
    const services = { ...here.services, signal: AbortSignal.abort(new Error('stopped')) }
    const { openDataWorkspace } = await import('../../../../src/data/versioning/index.ts')
    await expect(addData(openDataWorkspace(services), ['data'])).rejects.toThrow('stopped')
    expect(existsSync(join(here.root, 'data.dvc'))).toBe(false)
  })

  test('refuses a pipe, a broken link and a .dvcignore inside the data', async () => {
    const here = await checkout()
    here.write('data/a', 'a')
    symlinkSync('nowhere', join(here.root, 'data/broken'))
    expect(await problemsOf(() => addData(here.open(), ['data']))).toContain(
      'data/broken: is a link to nothing',
    )
    rmSync(join(here.root, 'data/broken'))
    here.write('data/.dvcignore', 'a')
    expect(await problemsOf(() => addData(here.open(), ['data']))).toContain(
      'data/.dvcignore: a .dvcignore inside',
    )
    rmSync(join(here.root, 'data/.dvcignore'))
    await here.services.process.run('mkfifo', [join(here.root, 'data/pipe')])
    expect(await problemsOf(() => addData(here.open(), ['data']))).toContain(
      'data/pipe: is neither a file nor',
    )
  })

  test('writes nothing half when the disk is full', async (context) => {
    const here = await checkout()
    here.write('data/large', Buffer.alloc(3 * 1024 * 1024, 1))
    here.write('data/small', 'small')
    const cache = join(here.root, 'tiny')
    mkdirSync(cache)
    const module = new URL('../../../../src/data/versioning/index.ts', import.meta.url).href
    const runner = new URL('../../../../src/foundation/process-node.ts', import.meta.url).href
    const script = `
      import { readdirSync } from 'node:fs'
      import { addData, openDataWorkspace } from '${module}'
      import { nodeProcessRunner } from '${runner}'
      const [workspace, cacheFolder] = [${JSON.stringify(here.root)}, ${JSON.stringify(cache)}]
      const signal = new AbortController().signal
      const process_ = nodeProcessRunner({ env: process.env, cwd: workspace, signal })
      const data = openDataWorkspace({ process: process_, workspace, signal }, { cacheFolder })
      const error = await addData(data, ['data']).catch((error) => error)
      const left = readdirSync(cacheFolder, { recursive: true }).filter((path) => !path.startsWith('files') || path.endsWith('.tmp'))
      console.log(JSON.stringify({ name: error.name, message: error.message, remedy: error.remedy, left }))`
    const mounted = 'mount -t tmpfs -o size=1m tmpfs "$1" && exec "$2" --input-type=module -e "$3"'
    const result = await here.services.process.run('unshare', [
      ...['-rm', 'sh', '-c', mounted, 'sh', cache, process.execPath, script],
    ])
    // containers may forbid making a file system of one's own
    if (/unshare failed|mount:/.test(result.stderr)) context.skip()
    expect(JSON.parse(result.stdout)).toMatchObject({
      name: 'EnvironmentError',
      message: expect.stringContaining('ENOSPC') as string,
      remedy: expect.stringContaining('The disk is full') as string,
      left: ['tmp'],
    })
    expect(existsSync(join(here.root, 'data.dvc'))).toBe(false)
  })
})

describe('status', () => {
  test('names what changed, file by file', async () => {
    const here = await tracked()
    expect((await dataStatus(here.open())).map(({ state }) => state)).toEqual(['unchanged', 'unchanged'])
    here.write('data/a', 'A')
    renameSync(join(here.root, 'data/b'), join(here.root, 'data/moved'))
    rmSync(join(here.root, 'data/sub/c'))
    here.write('data/new', 'n')
    rmSync(join(here.root, 'one'))
    const [data, one] = await dataStatus(here.open())
    expect(one).toMatchObject({ path: 'one', state: 'deleted', cached: true })
    expect(data?.state).toBe('modified')
    expect(data?.changes.map(({ kind, path, from }) => [kind, path, from])).toEqual([
      ['modified', 'data/a', null],
      ['renamed', 'data/moved', 'data/b'],
      ['added', 'data/new', null],
      ['deleted', 'data/sub/c', null],
    ])
    const part = await dataStatus(here.open(), ['data/sub', 'one.dvc'])
    expect(part.map(({ path, state }) => [path, state])).toEqual([
      ['data/sub', 'modified'],
      ['one', 'deleted'],
    ])
    expect(await problemsOf(() => dataStatus(here.open(), ['two', '../x']))).toMatch(
      /is not tracked \(got two\)[\s\S]*leads outside/,
    )
  })

  test('says when the cache is incomplete and still tells whether the data is the pointer’s', async () => {
    const here = await tracked()
    rmSync(join(here.root, '.dvc/cache'), { recursive: true })
    expect(await dataStatus(here.open())).toMatchObject([
      { state: 'unchanged', cached: false },
      { state: 'unchanged', cached: false },
    ])
    here.write('data/a', 'A')
    expect(await dataStatus(here.open(), ['data'])).toMatchObject([
      { state: 'modified', cached: false, changes: [] },
    ])
  })

  test('notices other bytes of the same size, and trusts nothing that has just been written', async () => {
    const here = await tracked()
    for (let round = 0; round < 8; round++) {
      here.write('one', String(round % 4))
      const [first] = await dataStatus(here.open(), ['one'])
      expect([round, first?.state]).toEqual([round, round % 4 === 1 ? 'unchanged' : 'modified'])
    }
  })

  test('remembers hashes by path, size and time, and survives a damaged memory', async () => {
    const here = await tracked()
    const past = new Date('2020-01-01T00:00:00Z')
    utimesSync(join(here.root, 'one'), past, past)
    expect(await dataStatus(here.open(), ['one'])).toMatchObject([{ state: 'unchanged' }])
    // same size, same time: only reading would show it
    writeFileSync(join(here.root, 'one'), '2')
    utimesSync(join(here.root, 'one'), past, past)
    expect(await dataStatus(here.open(), ['one'])).toMatchObject([{ state: 'unchanged' }])
    writeFileSync(join(here.root, '.dvc/tmp/mlops-hashes'), 'mlops hashes 1\0nonsense\0one')
    expect(await dataStatus(here.open(), ['one'])).toMatchObject([{ state: 'modified' }])
  })
})

describe('checking out', () => {
  test('restores what the pointers say and removes what they do not list', async () => {
    const here = await tracked()
    here.write('data/extra', 'b')
    rmSync(join(here.root, 'data/sub'), { recursive: true })
    rmSync(join(here.root, 'one'))
    const { written, removed } = await checkoutData(here.open())
    expect([written, removed]).toEqual([['data/sub/c', 'one'], ['data/extra']])
    expect(statSync(join(here.root, 'one')).mode & 0o100).toBe(0o100)
    expect(statSync(join(here.root, 'data/sub/c')).mode & 0o200).toBe(0o200)
    expect(await checkoutData(here.open())).toEqual({ written: [], removed: [] })
  })

  test('does not lose what no version holds unless forced', async () => {
    const here = await tracked()
    here.write('data/a', 'precious')
    here.write('data/extra', 'also precious')
    rmSync(join(here.root, 'one'))
    const words = await problemsOf(() => checkoutData(here.open()))
    expect(words).toMatch(/no version holds it[\s\S]*data\/a/)
    expect(words).toContain('data/extra')
    expect(existsSync(join(here.root, 'one'))).toBe(false)
    await checkoutData(here.open(), { targets: ['one', 'data/sub'] })
    expect(existsSync(join(here.root, 'one'))).toBe(true)
    await checkoutData(here.open(), { force: true })
    expect(read(here, 'data/a')).toBe('a')
    expect(existsSync(join(here.root, 'data/extra'))).toBe(false)
  })

  test('says what to pull and touches nothing when something is not in the cache', async () => {
    const here = await tracked()
    rmSync(join(here.root, 'data'), { recursive: true })
    rmSync(join(here.root, 'one'))
    rmSync(here.open().cache.path({ hash: 'md5', oid: '4a8a08f09d37b73795649038408b5f33' }))
    const work = checkoutData(here.open())
    await expect(work).rejects.toThrow(EnvironmentError)
    await expect(work).rejects.toThrow('1 files are not in the cache, such as data/sub/c')
    expect(existsSync(join(here.root, 'one'))).toBe(false)
  })

  test('puts a file where a folder was, and a folder where a file was', async () => {
    const here = await tracked()
    rmSync(join(here.root, 'data/a'))
    here.write('data/a/nested', 'a')
    rmSync(join(here.root, 'data/sub'), { recursive: true })
    here.write('data/sub', 'c')
    await checkoutData(here.open())
    expect([read(here, 'data/a'), read(here, 'data/sub/c')]).toEqual(['a', 'c'])
  })

  test('with hard links replaces the name, never the bytes of an object', async () => {
    const here = await tracked()
    const { cache } = here.open()
    const object = cache.path({ hash: 'md5', oid: 'c4ca4238a0b923820dcc509a6f75849b' })
    rmSync(join(here.root, 'one'))
    linkSync(object, join(here.root, 'one'))
    await addData(here.open(), ['one'])
    expect(statSync(join(here.root, 'one')).nlink).toBe(1)
    writeFileSync(join(here.root, 'one'), 'changed')
    expect(readFileSync(object, 'utf8')).toBe('1')
  })
})

describe('between commits', () => {
  test('the difference is told file by file, from pointers alone', async () => {
    const here = await tracked()
    here.write('data/a', 'A')
    renameSync(join(here.root, 'data/b'), join(here.root, 'data/moved'))
    here.write('two', '2')
    rmSync(join(here.root, 'one.dvc'))
    await addData(here.open(), ['data', 'two'])
    rmSync(join(here.root, 'data'), { recursive: true })
    const told = async (from: string | null, to: string | null) =>
      (await dataDiff(here.open(), from, to)).changes.map(({ kind, path }) => `${kind} ${path}`)
    const expected = ['modified data/a', 'renamed data/moved', 'deleted one', 'added two']
    expect(await told('HEAD', null)).toEqual(expected)
    await here.commit('second')
    expect(await told('main~1', 'main')).toEqual(expected)
    expect(await told('HEAD', null)).toEqual([])
    expect(await problemsOf(() => dataDiff(here.open(), 'no-such'))).toContain('is not a commit')
    expect(await problemsOf(() => dataDiff(here.open(), '--all'))).toContain('is not a commit')
  })

  test('a folder whose manifest is not here is named, with what to fetch', async () => {
    const here = await tracked()
    here.write('data/a', 'A')
    await addData(here.open(), ['data'])
    const [old] = await trackedOutputsAt(here.services, 'HEAD')
    rmSync(here.open().cache.path({ hash: 'md5', oid: old?.oid as string }))
    const diff = await dataDiff(here.open(), 'HEAD')
    expect(diff).toMatchObject({
      changes: [],
      unknown: ['data'],
      missingManifests: [{ oid: old?.oid, path: 'data' }],
    })
  })

  test('pointers of a commit are read as they were, and a wrong one is named with its commit', async () => {
    const here = await tracked()
    here.write('bad.dvc', 'outs:\n- path: ../x\n')
    await here.commit('bad')
    expect(await trackedOutputsAt(here.services, 'HEAD~1')).toHaveLength(2)
    expect(await problemsOf(() => trackedOutputsAt(here.services, 'HEAD'))).toMatch(
      /bad\.dvc at [0-9a-f]{10}:2:9/,
    )
  })
})

describe('removing what is unused', () => {
  test('keeps what the named history needs', async () => {
    const here = await tracked()
    const count = async () => (await gc(here.open(), { workspace: true, dryRun: true })).kept
    expect(await count()).toBe(5)
    here.write('data/a', 'second')
    await addData(here.open(), ['data'])
    await here.commit('second')
    here.write('data/a', 'never committed')
    await addData(here.open(), ['data'])
    here.write('data/a', 'now')
    await addData(here.open(), ['data'])
    const removed = async (scope: object) =>
      (await gc(here.open(), { ...scope, dryRun: true })).removed.length
    expect(await removed({ workspace: true })).toBe(6)
    expect(await removed({ allBranches: true })).toBe(4)
    expect(await removed({ allCommits: true })).toBe(2)
    await here.services.process.run('git', ['tag', 'v1', 'HEAD~1'], { cwd: here.root })
    expect(await removed({ allTags: true })).toBe(4)
    const result = await gc(here.open(), { allCommits: true })
    expect(result).toMatchObject({ dryRun: false, kept: 9 })
    expect(result.removedBytes).toBeGreaterThan('never committed'.length)
    expect(await dataStatus(here.open())).toMatchObject([{ cached: true }, { cached: true }])
  })

  test('refuses to guess', async () => {
    const here = await tracked()
    expect(await problemsOf(() => gc(here.open(), {}))).toContain('nothing says which versions to keep')
    const outside = here.open({ cacheFolder: join(here.root, '..', 'shared') })
    expect(await problemsOf(() => gc(outside, { workspace: true }))).toContain('lies outside the workspace')
    const [data] = await trackedOutputs(here.open())
    rmSync(here.open().cache.path({ hash: 'md5', oid: data?.oid as string }))
    expect(await problemsOf(() => gc(here.open(), { workspace: true }))).toContain('would count as unused')
    here.write('broken.dvc', 'outs: 5\n')
    expect(await problemsOf(() => gc(here.open(), { workspace: true, force: true }))).toContain('broken.dvc')
  })

  test('leaves alone what is not an object, and keeps what pipelines made', async () => {
    const here = await tracked()
    const oid = '0123456789abcdef0123456789abcdef'
    here.write(`.dvc/cache/files/md5/01/${oid.slice(2)}`, 'made', 0o444)
    here.write(`.dvc/cache/23/${'4'.repeat(30)}`, 'unused, of DVC 2', 0o444)
    here.write('.dvc/cache/runs/ab/key/value', 'a run')
    here.write('.dvc/cache/files/md5/ab/README', 'a note')
    here.write(
      'dvc.yaml',
      "stages:\n  make:\n    foreach: [a, b]\n    do:\n      cmd: make\n      wdir: '${item}'\n      outs:\n      - out\n",
    )
    here.write(
      'dvc.lock',
      `schema: '2.0'\nstages:\n  make@a:\n    cmd: make\n    outs:\n    - path: out\n      hash: md5\n      md5: ${oid}\n      size: 4\n`,
    )
    const { removed } = await gc(here.open(), { workspace: true })
    expect(removed).toEqual([{ hash: 'md5-dos2unix', oid: `23${'4'.repeat(30)}` }])
    expect(existsSync(join(here.root, '.dvc/cache/runs/ab/key/value'))).toBe(true)
    expect(existsSync(join(here.root, '.dvc/cache/files/md5/ab/README'))).toBe(true)
    expect((await dataStatus(here.open())).map(({ path }) => path)).toEqual(['data', 'one'])
  })
})

test('what is used is listed once, manifests first, with sizes where they are known', async () => {
  const here = await tracked()
  here.write('copy', '1')
  await addData(here.open(), ['copy'])
  const data = here.open()
  const outputs = await trackedOutputs(data)
  const { objects, missingManifests } = usedObjects(
    data.cache,
    outputs.map((output) => ({ output, inside: null })),
  )
  expect(missingManifests).toEqual([])
  expect(objects.map(({ path, size }) => [path, size])).toEqual([
    ['data', null],
    ['copy', 1],
    ['data/a', null],
    ['data/b', null],
    ['data/sub/c', null],
  ])
})
