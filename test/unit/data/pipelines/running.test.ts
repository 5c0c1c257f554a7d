import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pipelineStatus } from '../../../../src/data/pipelines/index.ts'
import { type PipelineWorkspace, pipelineWorkspace } from './pipeline-workspace.ts'

const chain = `stages:
  prepare:
    cmd: raw > data
    deps: [raw]
    outs: [data]
  train:
    cmd: data trained > model metrics.json model.csv
    deps: [data]
    params: [lr]
    outs: [model]
    metrics:
    - metrics.json: {cache: false}
    plots:
    - model.csv: {x: a}
`

const start = () => pipelineWorkspace({ raw: 'one', 'params.yaml': 'lr: 0.1\n', 'dvc.yaml': chain })
const ways = ({ stages }: Awaited<ReturnType<PipelineWorkspace['run']>>) => stages.map(({ how }) => how)

describe('a pipeline', () => {
  it('runs what has not run, then nothing, then only what changed and what comes after it', async () => {
    const workspace = start()
    expect(ways(await workspace.run())).toEqual(['run', 'run'])
    expect(ways(await workspace.run())).toEqual(['unchanged', 'unchanged'])
    workspace.write({ 'params.yaml': 'lr: 0.2\n' })
    const changed = await workspace.run()
    expect(changed.stages.map(({ name, how, reasons }) => [name, how, reasons])).toEqual([
      ['prepare', 'unchanged', []],
      ['train', 'run', ['lr: 0.1 → 0.2']],
    ])
    workspace.write({ raw: 'two' })
    expect(ways(await workspace.run())).toEqual(['run', 'run'])
    expect(workspace.read('model')).toBe('two trained')
  })

  it('restores an earlier equal run instead of running again', async () => {
    const workspace = start()
    await workspace.run()
    workspace.write({ raw: 'two', 'params.yaml': 'lr: 0.2\n' })
    await workspace.run()
    workspace.write({ raw: 'one', 'params.yaml': 'lr: 0.1\n' })
    expect(ways(await workspace.run())).toEqual(['restored', 'restored'])
    expect(workspace.ran).toEqual([])
    expect([workspace.read('model'), workspace.read('metrics.json')]).toEqual(['one trained', 'one trained'])
  })

  it('restores outputs that went or were changed from what the lock file says', async () => {
    const workspace = start()
    await workspace.run()
    workspace.remove('model')
    workspace.write({ 'metrics.json': 'spoilt' })
    const result = await workspace.run()
    expect(result.stages[1]).toMatchObject({
      how: 'restored',
      reasons: ['model is missing', 'metrics.json changed'],
    })
    expect(workspace.read('metrics.json')).toBe('one trained')
  })

  it('runs again where the cache lost what could stand for it, unless it can be fetched', async () => {
    const workspace = start()
    await workspace.run()
    const saved = join(workspace.root, 'saved')
    renameSync(join(workspace.root, '.dvc/cache/files'), saved)
    workspace.remove('model')
    const asked: string[] = []
    const fetched = await workspace.run({
      async fetch(needed) {
        asked.push(...(await needed()).objects.map(({ path }) => path))
        cpSync(saved, join(workspace.root, '.dvc/cache/files'), { recursive: true })
      },
    })
    expect([ways(fetched), asked]).toEqual([['unchanged', 'restored'], ['model']])
    workspace.remove('.dvc/cache/files')
    workspace.remove('model')
    expect(ways(await workspace.run({ fetch: async () => {} }))).toEqual(['unchanged', 'run'])
  })

  it('puts unchanged outputs back into a cache that lost them', async () => {
    const workspace = start()
    await workspace.run()
    const objects = () => readdirSync(join(workspace.root, '.dvc/cache/files'), { recursive: true }).length
    workspace.remove('.dvc/cache/files')
    expect(ways(await workspace.run())).toEqual(['unchanged', 'unchanged'])
    expect(objects()).toBeGreaterThan(0)
  })

  it('keeps in the lock file what succeeded before a failure, and starts nothing after it', async () => {
    const workspace = pipelineWorkspace({
      'dvc.yaml': `stages:
  a: {cmd: x > a, outs: [a]}
  b: {cmd: fail, deps: [a], outs: [b]}
  c: {cmd: x > c, deps: [b], outs: [c]}
`,
    })
    await expect(workspace.run({ jobs: 1 })).rejects.toThrow('b failed')
    expect(workspace.ran).toEqual(['a', 'b'])
    expect(workspace.read('dvc.lock')).toContain('  a:')
    expect(workspace.read('dvc.lock')).not.toContain('  b:')
    expect(ways(await workspace.run({ targets: ['a'] }))).toEqual(['unchanged'])
  })

  it('removes outputs before a run, but not those that persist', async () => {
    const yaml = (flag: string) =>
      `stages:\n  a:\n    cmd: x > other\n    outs: [other, {kept: {persist: ${flag}}}]\n`
    const workspace = pipelineWorkspace({ 'dvc.yaml': yaml('true'), kept: 'old' })
    expect(ways(await workspace.run())).toEqual(['run'])
    expect(workspace.read('kept')).toBe('old')
    workspace.write({ 'dvc.yaml': yaml('false') })
    await expect(workspace.run({ force: true })).rejects.toThrow('kept')
    expect(workspace.has('kept')).toBe(false)
  })

  it('leaves frozen stages as they lie and always runs those that say so', async () => {
    const workspace = pipelineWorkspace({
      in: '1',
      out: 'made by hand',
      'dvc.yaml': `stages:
  frozen: {cmd: in > out, deps: [in], outs: [out], frozen: true}
  always: {cmd: x > other, outs: [other], always_changed: true}
`,
    })
    expect(ways(await workspace.run())).toEqual(['recorded', 'run'])
    workspace.write({ in: '2' })
    expect(ways(await workspace.run())).toEqual(['unchanged', 'run'])
    expect(workspace.read('out')).toBe('made by hand')
  })

  it('says beforehand which stages changed, why, and which wait for them', async () => {
    const workspace = start()
    await workspace.run()
    workspace.write({ raw: 'two' })
    expect(await pipelineStatus(workspace.load(), workspace.open())).toEqual([
      { name: 'prepare', state: 'changed', reasons: ['raw changed'] },
      { name: 'train', state: 'waits', reasons: ['it comes after prepare'] },
    ])
  })

  it('reports outputs with their versions, metrics, plots and parameters', async () => {
    const workspace = start()
    const { stages, metrics, plots, params } = await workspace.run()
    expect(stages[0]?.outs).toEqual([{ path: 'data', md5: 'f97c5d29941bfb1b2fdab0874906ab82', size: 3 }])
    expect({ metrics, plots, params }).toEqual({
      metrics: [{ path: 'metrics.json', stage: 'train' }],
      plots: [{ path: 'model.csv', stage: 'train', properties: { x: 'a' } }],
      params: { 'params.yaml': { lr: 0.1 } },
    })
  })

  it('trusts nothing in the run cache: an entry that names other outputs is no run of the stage', async () => {
    const workspace = start()
    await workspace.run()
    const runs = join(workspace.root, '.dvc/cache/runs')
    for (const entry of readdirSync(runs, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const file = join(entry.parentPath, entry.name)
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('path: model', 'path: ../../evil'))
    }
    workspace.remove('dvc.lock')
    expect(ways(await workspace.run())).toEqual(['restored', 'run'])
    expect(existsSync(join(workspace.root, '../../evil'))).toBe(false)
  })

  it('starts each stage after what it reads, never more at once than allowed, whatever the graph', async () => {
    const graphs = fc.array(fc.array(fc.nat({ max: 11 }), { maxLength: 3 }), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(graphs, fc.integer({ min: 1, max: 4 }), async (reads, jobs) => {
        const before = reads.map((all, at) => [...new Set(all.filter((one) => one < at))])
        const stages = before.map((all, at) => {
          const deps = JSON.stringify(all.map((one) => `o${one}`))
          return `  s${at}: {cmd: x, deps: ${deps}, outs: [o${at}]}`
        })
        // written backwards, so that the order of the file is never the order of the graph
        const workspace = pipelineWorkspace({ 'dvc.yaml': `stages:\n${stages.reverse().join('\n')}\n` })
        const done = new Set<string>()
        let running = 0
        await workspace.run({
          jobs,
          async execute({ name }) {
            expect(++running).toBeLessThanOrEqual(jobs)
            const at = Number(name.slice(1))
            for (const one of before[at] ?? []) expect(done).toContain(`s${one}`)
            await new Promise(setImmediate)
            writeFileSync(join(workspace.root, `o${at}`), name)
            done.add(name)
            running--
          },
        })
        expect(done.size).toBe(reads.length)
      }),
      { numRuns: 12 },
    )
  })
})
