import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentsOf, dvc, textsOf } from '../dvc/dvc.ts'
import { openPair, type Pair } from '../dvc/pairs.ts'
import { writeFlights } from './flights.ts'
import { changed, run, ways } from './ours.ts'

const always = ['clock', 'stamped']
const isObject = (path: string) => /^\.dvc\/cache\/(files|runs)\//.test(path)
const isWritten = (path: string) =>
  !path.startsWith('.dvc/') && !path.startsWith('.git/') && !path.startsWith('.site')

async function flightsPair(): Promise<Pair> {
  const pair = await openPair()
  pair.both(writeFlights)
  // DVC asks for its folder; ours needs none
  cpSync(join(pair.theirs.workspace, '.dvc'), join(pair.ours.workspace, '.dvc'), { recursive: true })
  cpSync(join(pair.theirs.workspace, '.dvcignore'), join(pair.ours.workspace, '.dvcignore'))
  return pair
}

/** Everything that either wrote is the same in both, byte for byte: lock file, run cache, objects, outputs, ignore files. */
function expectSame({ theirs, ours }: Pair): void {
  expect(readFileSync(join(ours.workspace, 'dvc.lock'), 'utf8')).toBe(
    readFileSync(join(theirs.workspace, 'dvc.lock'), 'utf8'),
  )
  expect(textsOf(ours.workspace, isWritten)).toEqual(textsOf(theirs.workspace, isWritten))
  expect(contentsOf(ours.workspace, isObject)).toEqual(contentsOf(theirs.workspace, isObject))
}

/** Stages that DVC's `status` finds something about. */
async function dirty(services: Pair['ours']): Promise<string[]> {
  const found = JSON.parse(await dvc(services, 'status', '--json')) as Record<string, unknown[]>
  const more = Object.entries(found).filter(([, what]) => JSON.stringify(what) !== '["always changed"]')
  expect(Object.keys(found).sort()).toEqual([...new Set([...always, ...more.map(([name]) => name)])].sort())
  return more.map(([name]) => name)
}

function edit(pair: Pair, path: string, from: string, to: string): void {
  pair.both((root) => {
    const text = readFileSync(join(root, path), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(root, path), text.replace(from, to))
  })
}

test('a pipeline with everything in it leaves the same bytes behind as DVC, and each finds nothing to do after the other', async () => {
  const pair = await flightsPair()
  const { theirs, ours } = pair
  await dvc(theirs, 'repro', '-q')
  const first = await run(ours, { jobs: 4 })
  expect(new Set(Object.values(ways(first)))).toEqual(new Set(['run']))
  expectSame(pair)

  expect(await dirty(ours)).toEqual([])
  expect(await changed(theirs)).toEqual(always)
  const lock = readFileSync(join(ours.workspace, 'dvc.lock'), 'utf8')
  const said = await dvc(ours, 'repro')
  expect(said.match(/didn't change, skipping/g)).toHaveLength(first.stages.length - always.length)
  expect(said.match(/Running stage/g)).toHaveLength(always.length)
  expect(readFileSync(join(ours.workspace, 'dvc.lock'), 'utf8')).toBe(lock)
  const second = ways(await run(theirs))
  expect(Object.keys(second).filter((name) => second[name] !== 'unchanged')).toEqual(always)
  expectSame(pair)
})

test('changed parameters, data, commands and outputs are noticed, restored and recorded as DVC does', async () => {
  const pair = await flightsPair()
  const { theirs, ours } = pair
  await dvc(theirs, 'repro', '-q')
  await run(ours)

  edit(pair, 'params.yaml', 'size: 3', 'size: 4')
  edit(pair, 'data/raw/a.csv', '2.5', '7.5')
  edit(pair, 'dvc.yaml', 'echo lonely >', 'echo  lonely >')
  await dvc(theirs, 'repro', '-q')
  const reworked = await run(ours, { jobs: 1 })
  const reasons = Object.fromEntries(reworked.stages.map((stage) => [stage.name, stage.reasons]))
  expect(reasons.prepare).toEqual(['data/raw changed', 'train: a mapping of 4 → a mapping of 4'])
  expect(reasons.lonely).toEqual(['its command changed'])
  expectSame(pair)

  // back again: earlier runs stand for all but those that never can be repeated
  edit(pair, 'params.yaml', 'size: 4', 'size: 3')
  edit(pair, 'data/raw/a.csv', '7.5', '2.5')
  await dvc(theirs, 'repro', '-q')
  const back = ways(await run(ours))
  expect(back).toMatchObject({ prepare: 'restored', 'train@linear': 'restored', 'grid@two-opt0': 'restored' })
  expect(back.summary).toBe('run')
  expectSame(pair)

  pair.both((root) => {
    rmSync(join(root, 'prepared.csv'))
    rmSync(join(root, 'trees-tree/1.txt'))
    writeFileSync(join(root, 'reports/tree.json'), 'spoilt')
    writeFileSync(join(root, 'curve-linear.csv'), 'spoilt')
  })
  await dvc(theirs, 'repro', '-q')
  expect(ways(await run(ours))).toMatchObject({
    prepare: 'restored',
    'train@linear': 'restored',
    'train@tree': 'restored',
  })
  expectSame(pair)
  expect(await dirty(ours)).toEqual([])
})

test('runs that DVC remembers stand for ours, and ours for DVC', async () => {
  const pair = await flightsPair()
  const { theirs, ours } = pair
  await dvc(theirs, 'repro', '-q')
  cpSync(join(theirs.workspace, '.dvc/cache'), join(ours.workspace, '.dvc/cache'), { recursive: true })
  const repeatable = ['prepare', 'train@linear', 'train@tree', 'grid@1.0-opt0']
  const restored = ways(await run(ours))
  expect(repeatable.map((name) => restored[name])).toEqual(repeatable.map(() => 'restored'))
  expect(readFileSync(join(ours.workspace, 'dvc.lock'), 'utf8')).toBe(
    readFileSync(join(theirs.workspace, 'dvc.lock'), 'utf8'),
  )

  edit(pair, 'params.yaml', 'size: 3', 'size: 5')
  await run(ours)
  rmSync(join(theirs.workspace, '.dvc/cache'), { recursive: true })
  cpSync(join(ours.workspace, '.dvc/cache'), join(theirs.workspace, '.dvc/cache'), { recursive: true })
  const said = await dvc(theirs, 'repro')
  for (const name of ['prepare', 'train@linear', 'train@tree'])
    expect(said).toContain(`Stage '${name}' is cached - skipping run`)
  expect(readFileSync(join(ours.workspace, 'dvc.lock'), 'utf8')).toBe(
    readFileSync(join(theirs.workspace, 'dvc.lock'), 'utf8'),
  )
})

test('a pipeline in a folder of its own that DVC 2 recorded keeps its old hashes where nothing changed, as with DVC', async () => {
  const pair = await openPair()
  const { theirs, ours } = pair
  cpSync(join(theirs.workspace, '.dvc'), join(ours.workspace, '.dvc'), { recursive: true })
  pair.both((root) => {
    mkdirSync(join(root, 'sub/data'), { recursive: true })
    writeFileSync(join(root, 'sub/data/a'), 'a\r\nb\r\n')
    writeFileSync(join(root, 'sub/params.yaml'), 'n: 1\n')
    writeFileSync(
      join(root, 'sub/dvc.yaml'),
      `stages:
  a: {cmd: cat data/a > out && cp out out2, deps: [data], params: [n], outs: [out, out2]}
  b: {cmd: "echo $DVC_STAGE > copy", deps: [out], outs: [copy]}
`,
    )
  })
  const file = 'sub/dvc.yaml'
  const lock = (services: Pair['ours']) => readFileSync(join(services.workspace, 'sub/dvc.lock'), 'utf8')
  await dvc(theirs, 'repro', '-q', file)
  await run(ours, { jobs: 1 }, file)
  expect(lock(ours)).toBe(lock(theirs))

  // as DVC 2 would have recorded the text files: by the hash of their lines, without saying so
  pair.both((root) => {
    const path = join(root, 'sub/dvc.lock')
    const old = readFileSync(path, 'utf8')
      .replaceAll('      hash: md5\n', '')
      .replaceAll(md5('a\r\nb\r\n'), md5('a\nb\n'))
    writeFileSync(path, old)
    writeFileSync(join(root, 'sub/params.yaml'), 'n: 2\n')
  })
  await dvc(theirs, 'repro', '-q', file)
  await run(ours, { jobs: 1 }, file)
  expect(lock(ours)).toBe(lock(theirs))
  // what DVC 2 recorded and the cache does not have is run again by DVC, and put into the cache by us
  expect(JSON.parse(await dvc(ours, 'status', '--json', file))).toEqual({})
  expect(lock(ours)).toContain('hash: md5')
})

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex')
}
