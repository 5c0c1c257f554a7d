import { createHash } from 'node:crypto'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { addData, dataDiff, dataStatus, gc, openDataWorkspace } from '../../../src/data/versioning/index.ts'
import { git } from '../../support/services.ts'
import { contentsOf, dvc, textsOf } from './dvc.ts'
import { openPair } from './pairs.ts'

const isPointer = (path: string) => path.endsWith('.dvc') && !path.startsWith('.dvc/')
const isObject = (path: string) => /^\.dvc\/cache\/(files|[0-9a-f]{2})\//.test(path)
const md5 = (content: string) => createHash('md5').update(content).digest('hex')

function write(root: string, path: string, content: string, mode?: number): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
  if (mode !== undefined) chmodSync(join(root, path), mode)
}

test('pointers of DVC 2, annotated pointers and parts of folders are brought up to date as DVC does', async () => {
  const { theirs, ours, open, both } = await openPair()
  const binary = '\x00\x01\x02 not text\r\n'
  const inFolder = JSON.stringify([
    { md5: md5('p\nq\n'), relpath: 'p.txt' },
    { md5: md5(binary), relpath: 'q.bin' },
  ])
    .replace(/([:,])"/g, '$1 "')
    .replace('},{', '}, {')
  both((root) => {
    write(root, 'same.txt', 'x\r\ny\r\n')
    write(root, 'same.txt.dvc', `outs:\n- md5: ${md5('x\ny\n')}\n  size: 6\n  path: same.txt\n`)
    write(root, 'same.bin', binary)
    write(root, 'same.bin.dvc', `outs:\n- md5: ${md5(binary)}\n  size: 13\n  path: same.bin\n`)
    write(root, 'changed.txt', 'new\r\n')
    write(root, 'changed.txt.dvc', `outs:\n- md5: ${md5('old\n')}\n  size: 5\n  path: changed.txt\n`)
    write(root, 'old/p.txt', 'p\r\nq\r\n')
    write(root, 'old/q.bin', binary)
    write(root, 'old.dvc', `outs:\n- md5: ${md5(inFolder)}.dir\n  size: 19\n  nfiles: 2\n  path: old\n`)
    write(root, 'noted.txt', 'second version', 0o755)
    write(
      root,
      'noted.txt.dvc',
      `# kept\ndesc: a note\nouts:\n- md5: ${md5('first')} # here too\n  size: 5\n  hash: md5\n  path: noted.txt\n  remote: store\n  desc: of it\nmeta:\n  owner: Ada\n`,
    )
    write(
      root,
      'deep/er/pointer.dvc',
      `wdir: ../..\nouts:\n- md5: ${md5('z')}\n  size: 1\n  hash: md5\n  path: moved.txt\n`,
    )
    write(root, 'moved.txt', 'moved')
    write(root, 'noexec.sh', 'echo')
    write(
      root,
      'noexec.sh.dvc',
      `outs:\n- md5: ${md5('echo')}\n  size: 4\n  isexec: true\n  hash: md5\n  path: noexec.sh\nfrozen: false\n`,
    )
    for (const name of ['d/1', 'd/sub/2', 'd/sub/gone', 'grown/1', 'same/1', 'same/2'])
      write(root, name, name)
  })
  const known = ['same.txt', 'same.bin', 'changed.txt', 'old', 'noted.txt', 'moved.txt', 'noexec.sh']
  await dvc(theirs, 'add', '-q', ...known, 'd', 'grown', 'same')
  await addData(open(), [...known, 'd', 'grown', 'same'])
  expect(textsOf(ours.workspace, isPointer)).toEqual(textsOf(theirs.workspace, isPointer))
  expect(contentsOf(ours.workspace, isObject)).toEqual(contentsOf(theirs.workspace, isObject))

  both((root) => {
    write(root, 'd/1', 'another')
    write(root, 'd/new/3', 'new')
    rmSync(join(root, 'd/sub/gone'))
    write(root, 'grown/2', 'came')
  })
  const parts = ['d/1', 'd/new', 'd/sub/gone', 'grown/2', 'same/2']
  await dvc(theirs, 'add', '-q', ...parts)
  await addData(open(), parts)
  expect(textsOf(ours.workspace, isPointer)).toEqual(textsOf(theirs.workspace, isPointer))
  // DVC also keeps a manifest of the part alone, which nothing refers to
  expect(contentsOf(theirs.workspace, isObject)).toMatchObject(contentsOf(ours.workspace, isObject))
  expect(JSON.parse(await dvc(ours, 'status', '--json'))).toEqual({})
  const clean = await dataStatus(openDataWorkspace(theirs))
  expect(clean.filter(({ state, cached }) => state !== 'unchanged' || !cached)).toEqual([])
})

test('what changed between commits is what `dvc diff` says, and gc keeps and removes what `dvc gc` does', async () => {
  const { theirs, ours, open, both } = await openPair()
  both((root) => {
    for (const name of ['d/kept', 'd/changed', 'd/gone', 'd/moved', 'single', 'dropped'])
      write(root, name, name)
    write(root, 'input', 'for the pipeline')
    write(
      root,
      'dvc.yaml',
      'stages:\n  copy:\n    cmd: cp input made\n    deps:\n    - input\n    outs:\n    - made\n',
    )
  })
  const tracked = ['d', 'single', 'dropped', 'input']
  await dvc(theirs, 'add', '-q', ...tracked)
  await dvc(theirs, 'repro', '-q')
  await addData(open(), tracked)
  write(ours.workspace, 'made', 'for the pipeline, differently')
  const object = md5('for the pipeline, differently')
  write(
    ours.workspace,
    `.dvc/cache/files/md5/${object.slice(0, 2)}/${object.slice(2)}`,
    'for the pipeline, differently',
    0o444,
  )
  write(
    ours.workspace,
    'dvc.lock',
    `schema: '2.0'\nstages:\n  copy:\n    cmd: cp input made\n    outs:\n    - path: made\n      hash: md5\n      md5: ${object}\n      size: 29\n`,
  )
  const commit = async (message: string) => {
    for (const { workspace } of [theirs, ours]) {
      await git(ours, workspace, 'add', '.')
      await git(ours, workspace, 'commit', '-q', '-m', message)
    }
  }
  await commit('first')
  both((root) => {
    write(root, 'd/changed', 'other bytes')
    write(root, 'd/came', 'new here')
    write(root, 'd/sub/moved', 'd/moved')
    for (const name of ['d/gone', 'd/moved', 'dropped', 'dropped.dvc']) rmSync(join(root, name))
    write(root, 'single', 'single again')
  })
  await dvc(theirs, 'add', '-q', 'd', 'single')
  await addData(open(), ['d', 'single'])
  await commit('second')

  const told = JSON.parse(await dvc(theirs, 'diff', '--json', 'HEAD~1', 'HEAD')) as Record<
    'added' | 'deleted' | 'modified' | 'renamed',
    { path: string | { old: string; new: string } }[]
  >
  const files = (kind: keyof typeof told) =>
    told[kind]
      .map(({ path }) => (typeof path === 'string' ? path : `${path.old} -> ${path.new}`))
      .filter((path) => !path.endsWith('/'))
      .sort()
  const { changes, unknown } = await dataDiff(open(), 'HEAD~1', 'HEAD')
  const found = (kind: string) =>
    changes
      .filter((change) => change.kind === kind)
      .map(({ path, from }) => (from === null ? path : `${from} -> ${path}`))
      .sort()
  expect(unknown).toEqual([])
  for (const kind of ['added', 'deleted', 'modified', 'renamed'] as const)
    expect(found(kind)).toEqual(files(kind))

  const namesOf = (root: string) =>
    Object.keys(contentsOf(root, isObject))
      .filter((path) => !path.endsWith(object.slice(2)))
      .sort()
  await gc(open(), { allCommits: true })
  const everything = namesOf(ours.workspace)
  expect(everything).toHaveLength(12)
  await dvc(theirs, 'gc', '-q', '-w', '-f')
  await gc(open(), { workspace: true })
  expect(namesOf(ours.workspace)).toEqual(namesOf(theirs.workspace))
  expect(namesOf(ours.workspace).length).toBeLessThan(everything.length)
  expect(openDataWorkspace(ours).cache.has({ hash: 'md5', oid: object })).toBe(true)
})

test('with links as cache type the workspace looks as DVC leaves it, and DVC agrees with it', async () => {
  const { theirs, ours, open, both } = await openPair()
  both((root) => {
    write(root, 'd/a', 'a')
    write(root, 'd/b/c', 'c')
    write(root, 'one', 'one')
    symlinkSync('../one', join(root, 'd/to-one'))
  })
  await addData(open(), ['one'])
  for (const type of ['symlink', 'hardlink'] as const) {
    both((root) => write(root, '.dvc/config', `[cache]\n    type = ${type}\n`))
    await dvc(theirs, 'add', '-q', 'd', 'one')
    await addData(open({ linkTypes: [type] }), ['d', 'one'])
    for (const path of ['d/a', 'd/b/c', 'one', 'd/to-one']) {
      const [there, here] = [theirs, ours].map(({ workspace }) => {
        const found = lstatSync(join(workspace, path))
        const target = statSync(join(workspace, path))
        return { link: found.isSymbolicLink(), names: target.nlink > 1, mode: target.mode & 0o777 }
      })
      expect({ path, type, ...here }).toEqual({ path, type, ...there })
    }
    expect(JSON.parse(await dvc(ours, 'status', '--json'))).toEqual({})
  }
})

test('a file of 2 GiB is what DVC expects', async () => {
  const { ours, open } = await openPair()
  const big = join(ours.workspace, 'big.bin')
  writeFileSync(big, 'start')
  truncateSync(big, 2 * 1024 ** 3 + 1)
  const { added } = await addData(open({ linkTypes: ['hardlink'] }), ['big.bin'])
  expect(added[0]?.size).toBe(2 * 1024 ** 3 + 1)
  expect(JSON.parse(await dvc(ours, 'status', '--json'))).toEqual({})
})
