import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { search as blocks } from '../../../../src/actions/train-on-runner/document/search.ts'
import {
  type PreparedTrial,
  runSearch,
  type SearchPlace,
  writeBest,
} from '../../../../src/actions/train-on-runner/search-run.ts'
import { searchReportSchema } from '../../../../src/actions/train-on-runner/search-schema.ts'
import { type Document, renderHtml, renderMarkdown, renderTerminal } from '../../../../src/report/index.ts'
import type { SearchSettings } from '../../../../src/training/search/index.ts'
import { withoutPlace } from '../../../../src/training/search/settings.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { testServices } from '../../../support/services.ts'

const settings = (rest: Partial<SearchSettings> = {}): SearchSettings => ({
  ...{ method: 'sobol', objectives: { loss: 'minimize' }, trials: 8, seed: 0, parallel: 2 },
  parameters: {
    'model.lr': { low: 0.001, high: 1, scale: 'log', type: 'float' },
    depth: [2, 4, 8],
  },
  ...rest,
})

function place(folder: string, searched = settings()): SearchPlace {
  writeFileSync(join(folder, 'params.yaml'), 'model: { lr: 0.1 } # step\ndepth: 3\n')
  return {
    ...{ settings: searched, folder, parameterFiles: ['params.yaml'], identity: 'code', python: 'python3' },
    ...{ outputs: { model: 'models/model.bin' }, problemAt: withoutPlace },
  }
}

/** Trains by reading what a command would read. */
async function train(trial: PreparedTrial) {
  const text = readFileSync(trial.placeholders.params!, 'utf8')
  const lr = Number(/lr: ([\d.e-]+)/.exec(text)![1])
  const depth = Number(/depth: (\d+)/.exec(text)![1])
  expect(JSON.parse(trial.env.MLOPS_PARAMETERS!)).toEqual({ 'model.lr': lr, depth })
  writeFileSync(trial.placeholders.model!, 'model')
  const metrics = { loss: Math.abs(Math.log10(lr) + 2) + depth / 100, seconds: depth }
  return { metrics, seconds: 2, ending: { kind: 'succeeded', words: '' } }
}
const never = async () => {
  throw new Error('nothing is to be trained')
}

const document = (report: Parameters<typeof blocks>[0]): Document => ({
  ...{ id: 'train', tone: 'good', title: ['Trained'], blocks: blocks(report) },
})

describe('a search', () => {
  it('gives every trial files of its own, finds the best, and writes it back with the comments', async () => {
    const folder = temporaryFolder()
    const searched = place(folder)
    const { report, trialsFile, failure } = await runSearch(
      searched,
      { part: 'run' },
      train,
      testServices(folder),
    )
    expect(failure).toBeNull()
    expect(searchReportSchema.parse(report)).toEqual(report)
    expect(report!.trials.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    const losses = report!.trials.map(({ metrics }) => metrics.loss!)
    expect(report!.best).toMatchObject({ observed: Math.min(...losses), compared: 8, shrunken: null })
    expect(existsSync(join(folder, trialsFile!))).toBe(true)
    expect(readFileSync(join(folder, 'params.yaml'), 'utf8')).toContain('lr: 0.1')
    expect(await writeBest(searched, report!)).toBe('params.yaml')
    expect(readFileSync(join(folder, 'params.yaml'), 'utf8')).toBe(
      `model: { lr: ${report!.best!.parameters['model.lr']} } # step\ndepth: ${report!.best!.parameters.depth}\n`,
    )
  })

  it('goes on where it was cut off, and tries again what failed', async () => {
    const folder = temporaryFolder()
    const seen: number[] = []
    const some = async (trial: PreparedTrial) => {
      seen.push(trial.number)
      if (trial.number === 5 && seen.filter((one) => one === 5).length === 1)
        return { metrics: {}, seconds: 1, ending: { kind: 'out-of-memory', words: 'Too large.' } }
      return train(trial)
    }
    await runSearch(place(folder), { part: 'run' }, some, testServices(folder))
    const more = place(folder, settings({ trials: 10 }))
    const { report } = await runSearch(more, { part: 'run' }, some, testServices(folder))
    expect(seen.slice(8).sort()).toEqual([5, 8, 9])
    expect(report).toMatchObject({ continued: 7, planned: 10 })
    expect(report!.trials.every(({ state }) => state === 'complete')).toBe(true)
    await runSearch(more, { part: 'run' }, never, testServices(folder))
  })

  it('is the same as a matrix of jobs, joined from their results', async () => {
    const whole = temporaryFolder()
    const expected = await runSearch(place(whole), { part: 'run' }, train, testServices(whole))
    const planner = temporaryFolder()
    const { matrix } = await runSearch(
      place(planner),
      { part: 'plan', jobs: 3 },
      never,
      testServices(planner),
    )
    const results = join(planner, 'results')
    for (const [job, { trials }] of matrix!.include.entries()) {
      const folder = temporaryFolder()
      const done = await runSearch(place(folder), { part: 'trials', trials }, train, testServices(folder))
      await mkdir(join(results, `job-${job}`), { recursive: true })
      await cp(join(folder, done.trialsFile!), join(results, `job-${job}`, 'trials.jsonl'))
    }
    const joined = await runSearch(
      place(planner),
      { part: 'collect', results: 'results' },
      never,
      testServices(planner),
    )
    expect(joined.report).toEqual(expected.report)
    const other = place(planner, settings({ seed: 1 }))
    const services = testServices(planner)
    const strange = await runSearch(other, { part: 'collect', results: 'results' }, never, services)
    expect(strange.report!.trials).toEqual([])
    expect(services.logger.lines.map(({ message }) => message)).toContain(
      '8 trials of other plans were found and are left out.',
    )
    for (const wrong of ['..', 'nowhere', '.mlops'])
      await expect(runSearch(other, { part: 'collect', results: wrong }, never, services)).rejects.toThrow(
        'results',
      )
  })

  it('names parameters that the file does not have, and a search that cannot be planned', async () => {
    const folder = temporaryFolder()
    const wrong = place(folder, settings({ parameters: { 'model.lt': [1], depth: [1] } }))
    await expect(runSearch(wrong, { part: 'run' }, never, testServices(folder))).rejects.toThrow(
      'search.parameters.model.lt: is not in params.yaml',
    )
    const adaptive = place(folder, settings({ method: 'optuna' }))
    await expect(runSearch(adaptive, { part: 'plan' }, never, testServices(folder))).rejects.toThrow('matrix')
  })

  it('reports all the same where every trial failed', async () => {
    const folder = temporaryFolder()
    const failing = async () => ({ metrics: {}, seconds: 1, ending: { kind: 'signal', words: 'Killed.' } })
    const { report, failure } = await runSearch(place(folder), { part: 'run' }, failing, testServices(folder))
    expect(String(failure)).toContain('All 8 trials failed; the first: Killed.')
    const text = renderTerminal(document(report!), { columns: 100, color: false })
    expect(text).toContain('0 of 8 trials completed by sobol, seed 0, 8 failed')
    expect(text).toContain('Killed.')
  })
})

describe('the report of a search', () => {
  it('has the ten best in a comment, all on the page, and says that the best of many is biased', async () => {
    const folder = temporaryFolder()
    const { report } = await runSearch(
      place(folder, settings({ trials: 16 })),
      { part: 'run' },
      train,
      testServices(folder),
    )
    const markdown = renderMarkdown(document(report!), {})
    expect(markdown).toContain(
      'best of 16 sets of parameters by the scores that chose it: part of its lead is luck',
    )
    expect(markdown).toContain('evaluate-and-compare')
    expect(markdown).toContain(`**${report!.best!.number} (best)**`)
    expect(markdown).toContain('6 more trials')
    const html = await renderHtml(document(report!), { title: 'x', generatedBy: 'x' })
    expect(html).toContain('class="chart parallel"')
    expect(html).not.toContain('class="chart scatter"')
    expect(html.match(/<th scope="row">/g)).toHaveLength(16)
  })

  it('has the Pareto front of two objectives', async () => {
    const folder = temporaryFolder()
    const two = place(folder, settings({ objectives: { loss: 'minimize', seconds: 'minimize' } }))
    const { report } = await runSearch(two, { part: 'run' }, train, testServices(folder))
    expect(report!.best).toBeNull()
    expect(report!.front.length).toBeGreaterThan(0)
    const html = await renderHtml(document(report!), { title: 'x', generatedBy: 'x' })
    expect(html).toContain('class="chart scatter"')
    expect(renderMarkdown(document(report!), {})).toContain(`**${report!.front[0]} (front)**`)
    expect(await writeBest(two, report!)).toBeNull()
  })

  it('tells the luck in the best score where seeds were searched too', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'params.yaml'), '')
    const repeated = place(
      folder,
      settings({ method: 'grid', parameters: { depth: [1, 2, 3, 4, 5], seed: [1, 2] } }),
    )
    writeFileSync(join(folder, 'params.yaml'), 'depth: 1\nseed: 0\n')
    const noisy = async ({ parameters }: PreparedTrial) => ({
      metrics: { loss: Number(parameters.depth) + (Number(parameters.seed) === 1 ? 0.3 : -0.3) },
      ...{ seconds: 1, ending: { kind: 'succeeded', words: '' } },
    })
    const { report } = await runSearch(repeated, { part: 'run' }, noisy, testServices(folder))
    expect(report!.best).toMatchObject({ observed: 1, compared: 5 })
    expect(report!.optimism).toMatch(
      /loss varies by ±0\.424 from seed to seed; .* expected at 1\.\d+ rather than 1,/,
    )
  })
})
