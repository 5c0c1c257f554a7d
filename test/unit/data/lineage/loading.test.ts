import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lineageOf, loadReports, reportsInHistory } from '../../../../src/data/lineage/index.ts'
import { ConfigurationError } from '../../../../src/foundation/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { git, testServices } from '../../../support/services.ts'
import { report } from './reports.ts'

const good = JSON.stringify(report().content)

function workspaceWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const workspace = temporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), content)
  }
  return testServices(workspace)
}

describe('reports on disk', () => {
  const files = {
    '.mlops/reports/train-on-runner.json': good,
    '.mlops/reports/train-on-runner.md': '# report',
    'runs/1/train-on-runner.json': good,
    'runs/2/train-on-runner.json': good,
    'runs/2/notes.txt': '',
    'runs/odd [name].json': good,
    'node_modules/x/package.json': '{}',
  }

  it.each([
    [[], ['.mlops/reports/train-on-runner.json']],
    [['runs'], ['runs/1/train-on-runner.json', 'runs/2/train-on-runner.json', 'runs/odd [name].json']],
    [['runs/*/train-*.json'], ['runs/1/train-on-runner.json', 'runs/2/train-on-runner.json']],
    [['runs/[2-9]/*'], ['runs/2/train-on-runner.json']],
    [['runs/odd [name].json'], ['runs/odd [name].json']],
    [['**/2/*.json'], ['runs/2/train-on-runner.json']],
  ])('are found by %j', async (patterns, expected) => {
    const services = workspaceWith(files)
    const optional = patterns.length === 0 ? { optional: '.mlops/reports' } : {}
    const { reports } = await loadReports(services, patterns, optional)
    expect(reports.map(({ file }) => file)).toEqual(expected)
  })

  it('that are named and do not exist are refused together; the report directory may be missing', async () => {
    const services = workspaceWith({})
    expect(await loadReports(services, [], { optional: '.mlops/reports' })).toEqual({
      reports: [],
      notes: [],
    })
    const refused = await loadReports(services, ['a.json', 'b/*.json']).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ConfigurationError)
    expect((refused as ConfigurationError).problems.map(({ value, message }) => [value, message])).toEqual([
      ['a.json', 'this file does not exist'],
      ['b/*.json', 'no file matches this pattern'],
    ])
  })

  it('that are hostile give one note each, and the others are read', async () => {
    const deepText = `${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}`
    const services = workspaceWith({
      'r/a-good.json': good,
      'r/b-deep.json': deepText,
      'r/c-deep-in-a-report.json': good.replace(
        '"reads":[]',
        `"reads":${'['.repeat(5000)}${']'.repeat(5000)}`,
      ),
      'r/d-huge.json': new Uint8Array(16 * 1024 * 1024 + 1).fill(32),
      'r/e-no.json': '{"action": ',
      'r/f-empty.json': '',
      'r/g-latin.json': Buffer.from([0x22, 0xe9, 0x22]),
      'r/h-quotes.json': `["${'\\"'.repeat(200_000)}`,
      'r/i-brackets-in-text.json': good.replace('"trained"', JSON.stringify('[{'.repeat(90))),
      'r/j-prototype.json': good.replace('{', '{"__proto__":{"action":"x"},'),
    })
    symlinkSync('/dev/zero', join(services.workspace, 'r/k-endless.json'))
    execFileSync('mkfifo', [join(services.workspace, 'r/l-pipe.json')])
    symlinkSync('nowhere', join(services.workspace, 'r/m-dangling.json'))
    const { reports, notes } = await loadReports(services, ['r'])
    expect(notes.map(({ file, message }) => `${file?.slice(2)} ${message}`)).toEqual([
      'b-deep.json is nested more than 100 levels deep; ignored',
      'c-deep-in-a-report.json is nested more than 100 levels deep; ignored',
      'd-huge.json is larger than 16 MiB; ignored',
      expect.stringMatching(/^e-no\.json is not JSON: .*; ignored$/),
      expect.stringMatching(/^f-empty\.json is not JSON: .*; ignored$/),
      'g-latin.json is not UTF-8; ignored',
      expect.stringMatching(/^h-quotes\.json is not JSON: .*; ignored$/),
      'k-endless.json is no file; ignored',
      'l-pipe.json is no file; ignored',
      'm-dangling.json cannot be read: ENOENT; ignored',
    ])
    const graph = lineageOf(reports)
    expect(graph.notes).toEqual([])
    expect(graph.runs.map(({ verdict }) => verdict.slice(0, 7)).sort()).toEqual(['trained'])
    expect(graph.runs[0]?.reports).toHaveLength(3)
  })
})

describe('reports in the history of a branch', () => {
  it('are all read, those that were overwritten too, without what is elsewhere', async () => {
    const services = workspaceWith({})
    const { workspace } = services
    const commit = async (path: string, content: string) => {
      mkdirSync(dirname(join(workspace, path)), { recursive: true })
      writeFileSync(join(workspace, path), content)
      await git(services, workspace, 'add', '-A')
      await git(services, workspace, 'commit', '-qm', 'x')
    }
    await git(services, workspace, 'init', '-qb', 'main')
    await git(services, workspace, 'checkout', '-qb', 'mlops-reports')
    const at = (day: number) => JSON.stringify(report({ startedAt: `2026-01-0${day}T00:00:00.000Z` }).content)
    await commit('runs/train-on-runner.json', at(1))
    await commit('runs/train-on-runner.json', at(2))
    await commit('elsewhere.json', at(3))
    await commit('runs/földer.json/ünicode "x".json', at(4))
    await commit('runs/broken.json', '{')
    const { reports, notes } = await reportsInHistory(services, 'mlops-reports', 'runs')
    const graph = lineageOf(reports)
    expect(graph.runs.map(({ startedAt }) => startedAt.slice(8, 10))).toEqual(['01', '02', '04'])
    expect(graph.runs[1]?.reports).toEqual(['mlops-reports:runs/train-on-runner.json'])
    expect(notes.map(({ file }) => file)).toEqual(['mlops-reports:runs/broken.json'])
    expect((await reportsInHistory(services, 'mlops-reports', '.')).reports).toHaveLength(4)
    expect((await reportsInHistory(services, 'mlops-reports', '*')).reports).toHaveLength(0)
  })

  it.each(['nowhere', '--output=/tmp/x', 'HEAD; id'])(
    'of %s, which is no reference, are refused',
    async (name) => {
      const services = workspaceWith({})
      await git(services, services.workspace, 'init', '-q')
      await expect(reportsInHistory(services, name, '.')).rejects.toThrow('is no branch, tag or commit')
    },
  )
})
