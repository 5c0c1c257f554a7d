import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pipelineWorkspace, problemsOf } from './pipeline-workspace.ts'

const refused = (text: string, files: Record<string, string> = {}) =>
  problemsOf(() => pipelineWorkspace({ ...files, 'dvc.yaml': text }).load())

describe('a dvc.yaml that cannot be', () => {
  it('is refused with every unknown key, wrong type and missing command at its line', async () => {
    const text = `stages:
  a:
    cmd: x
    dpes: [data]
    outs:
    - model: {cach: false}
  b:
    deps: [x]
  c:
    foreach: [1]
    do: {cmd: []}
  d:
    cmd: 5
other: 1
`
    expect(await refused(text)).toEqual([
      '4: is not a known key',
      '6: is not a known key',
      '7: is required',
      '11: []: must not be empty',
      '13: 5: must be text or a list',
      '14: is not a known key',
    ])
  })

  it('names circles, overlapping outputs and outputs made twice, all at once', async () => {
    const text = `stages:
  a:
    cmd: x
    deps: [c.txt]
    outs: [a.txt]
  b:
    cmd: x
    deps: [a.txt]
    outs: [b.txt, models]
  c:
    cmd: x
    deps: [b.txt]
    outs: [c.txt, models/inner]
  d:
    cmd: x
    deps: [d.txt]
    outs: [d.txt, b.txt]
`
    expect(await refused(text)).toEqual([
      '17: b.txt: is also an output of stage b (line 9)',
      '13: models/inner: lies inside models, an output of stage b (line 9)',
      '8: a.txt: the stages b → c → a → b wait for each other',
      '16: d.txt: stage d reads what it makes itself',
    ])
  })

  it('cannot lead out of the workspace, nor into git, the cache or files that describe data', async () => {
    const text = `stages:
  a:
    cmd: x
    wdir: ../elsewhere
  b:
    cmd: x
    deps: [../../etc/passwd, "s3://bucket/x", /etc/hosts]
    outs: [.git/hooks/pre-commit, .dvc/cache]
  c:
    cmd: x
    wdir: inner
    outs: [../../x, ..]
  d:
    cmd: x
    outs: [model.dvc, dvc.yaml, .gitignore]
`
    const found = await refused(text)
    expect(found.map((one) => one.replace(/^(\d+).*/, '$1'))).toEqual([
      '4',
      '7',
      '7',
      '7',
      '8',
      '8',
      '12',
      '12',
    ])
    const alone = 'stages:\n  d:\n    cmd: x\n    outs: [model.dvc, dvc.yaml, .gitignore]\n'
    expect(await refused(alone)).toHaveLength(3)
  })

  it('tells a mistake of a template once, not once for each of its stages', async () => {
    const text =
      'stages:\n  s:\n    foreach: [1, 2, 3]\n    do:\n      cmd: x ${absent}\n      outs: ["o-${item}"]\n'
    expect(await refused(text)).toEqual(['5: ${absent} is not among the variables'])
  })

  it('does not take TOML or Python files of parameters, whose values it could not read as DVC does', async () => {
    const text = 'stages:\n  s:\n    cmd: x\n    params:\n    - conf.toml: [a]\n    - conf.py: [b]\n'
    expect(await refused(text)).toEqual([
      '5: TOML files are not read: nothing here reads them with the types that DVC records',
      '6: Python files are not read: only Python itself knows what their assignments evaluate to',
    ])
  })
})

describe('a pipeline that could not finish', () => {
  const stage = (rest: string) => `stages:\n  s:\n    cmd: in > out\n${rest}`

  it('is refused before anything runs: missing data, parameters, folders and tracked outputs', async () => {
    const workspace = pipelineWorkspace({
      'params.yaml': 'lr: 1',
      'pulled.dvc': 'outs:\n- path: pulled\n',
      'taken.dvc': 'outs:\n- path: taken\n',
      'dvc.yaml': `stages:
  first:
    cmd: in > out
    outs: [out]
  s:
    cmd: in > taken
    deps: [out, absent.csv, pulled]
    params:
    - lr
    - train.depth
    - more.yaml: [x]
    outs: [taken]
  t:
    cmd: x
    wdir: nowhere
`,
    })
    expect(await problemsOf(() => workspace.run())).toEqual([
      '7: absent.csv: does not exist, and no stage makes it',
      '7: pulled: does not exist, and no stage makes it',
      '11: more.yaml: does not exist, and no stage makes it',
      '9: train.depth: is not in params.yaml',
      '12: taken: is tracked by taken.dvc as well',
      '13: nowhere: is not a folder, so nothing can run in it',
    ])
    expect(workspace.ran).toEqual([])
  })

  it('never writes or removes through a link', async () => {
    const workspace = pipelineWorkspace({ 'dvc.yaml': stage('    outs: [link/out]\n') })
    const outside = pipelineWorkspace({ out: 'precious' })
    symlinkSync(outside.root, join(workspace.root, 'link'))
    expect(await problemsOf(() => workspace.run())).toEqual(['4: link/out: lies behind the link link'])
    expect(outside.read('out')).toBe('precious')
  })

  it('is told which output of which stage, at which line, was not made', async () => {
    const workspace = pipelineWorkspace({ 'dvc.yaml': stage('    outs: [out, forgotten.json]\n') })
    expect(await problemsOf(() => workspace.run())).toEqual([
      '4: forgotten.json: is an output that stage s did not make',
    ])
    expect(workspace.has('dvc.lock')).toBe(false)
  })

  it('knows an unknown target, and says what it may have meant', async () => {
    const workspace = pipelineWorkspace({ 'dvc.yaml': stage('    outs: [out]\n') })
    expect(await problemsOf(() => workspace.run({ targets: ['sx'] }))).toEqual(['sx: is not a stage'])
  })

  it('says so where the lock file holds a conflict, or what nobody wrote', async () => {
    const workspace = pipelineWorkspace({ 'dvc.yaml': stage('    outs: [out]\n') })
    workspace.write({ 'dvc.lock': "schema: '2.0'\n<<<<<<< ours\nstages:\n=======\n>>>>>>> theirs\n" })
    expect(await problemsOf(() => workspace.run())).toEqual(['2: holds the conflict of a merge'])
    workspace.write({ 'dvc.lock': "schema: '3.0'\nstages: {}\n" })
    expect(await problemsOf(() => workspace.run())).toEqual([
      '1: is of a layout that is not known: only 2.0 is',
    ])
    workspace.write({
      'dvc.lock':
        "schema: '2.0'\nstages:\n  s:\n    cmd: x\n    outs:\n    - path: out\n      md5: ../../x\n",
    })
    expect(await problemsOf(() => workspace.run())).toEqual([
      '7: must be 32 hex digits, with .dir after them for a folder',
    ])
  })

  it('tells a cache that cannot be written before anything runs', async () => {
    const workspace = pipelineWorkspace({ 'dvc.yaml': stage('    outs: [out]\n'), '.dvc/cache': 'a file' })
    await expect(workspace.run()).rejects.toThrow(/\.dvc\/cache/)
    expect(workspace.ran).toEqual([])
  })
})
