import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { currentVersions } from '../../../../src/data/pipelines/workspace-versions.ts'
import { pipelineWorkspace } from './pipeline-workspace.ts'

const memory = '.dvc/tmp/mlops-folders'

function folder(files: Readonly<Record<string, string>>) {
  const workspace = pipelineWorkspace(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`data/${name}`, text])),
  )
  const path = (name: string) => join(workspace.root, 'data', name)
  /** Only what was not written this very moment is remembered. */
  const age = (name: string, seconds: number) => utimesSync(path(name), seconds, seconds)
  for (const name of Object.keys(files)) age(name, 1_600_000_000)
  const version = async () => {
    const found = await currentVersions(workspace.open(), [{ place: 'data', hash: 'md5' }], false)
    const { oid, size, files: count } = found.get('md5 data') ?? {}
    return { oid, size, files: count }
  }
  return { ...workspace, path, age, version }
}

it('a remembered folder has the version that it would have if every file were asked for', async () => {
  const names = ['a', 'b', 'inner/c']
  const change = fc.tuple(
    fc.constantFrom(...names),
    fc.constantFrom('write', 'remove', 'touch'),
    fc.nat({ max: 9 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 4 }), async (changes) => {
      const data = folder(Object.fromEntries(names.map((name) => [name, name])))
      await data.version()
      expect(data.read(memory)).toContain('md5 data')
      for (const [index, [name, what, digit]] of changes.entries()) {
        if (what === 'remove') rmSync(data.path(name), { force: true })
        else if (what === 'write') {
          writeFileSync(data.path(name), String(digit))
          data.age(name, 1_600_000_100 + index)
        } else if (data.has(`data/${name}`)) data.age(name, 1_600_000_200 + index)
      }
      const remembered = await data.version()
      rmSync(join(data.root, memory), { force: true })
      expect(remembered).toEqual(await data.version())
    }),
    { numRuns: 15 },
  )
})

it('a folder with a file of the same size but another time is read again', async () => {
  const data = folder({ a: 'one' })
  const before = await data.version()
  writeFileSync(data.path('a'), 'two')
  data.age('a', 1_600_000_001)
  expect(await data.version()).not.toEqual(before)
})

it('a folder is not remembered while it may still change within one tick of the clock', async () => {
  const data = folder({ a: 'one' })
  writeFileSync(data.path('a'), 'new')
  await data.version()
  expect(data.has(memory)).toBe(false)
})

it('a folder has its version though the memory is damaged', async () => {
  const data = folder({ a: 'one' })
  const right = await data.version()
  const text = readFileSync(join(data.root, memory), 'utf8')
  for (const wrong of ['', 'nonsense', text.slice(0, -9), text.replace(/[0-9a-f]{32}\.dir/, '../../x')]) {
    data.write({ [memory]: wrong })
    expect(await data.version()).toEqual(right)
  }
})
