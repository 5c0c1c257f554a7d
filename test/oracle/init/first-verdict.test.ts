import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { main } from '../../../src/cli/main.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { betterTraining, plainProject } from '../../support/plain-project.ts'
import { git, testServices } from '../../support/services.ts'

const python = process.env.MLOPS_TEST_PYTHON ?? '.venv/bin/python'
const env = { ...process.env, PATH: `${dirname(resolve(python))}${delimiter}${process.env.PATH}` }

async function mlops(workspace: string, ...args: string[]) {
  let [stdout, stderr] = ['', '']
  const terminal = (write: (text: string) => void) => ({ write, colours: false })
  const exitCode = await main(args, {
    stdout: terminal((text) => {
      stdout += text
    }),
    stderr: terminal((text) => {
      stderr += text
    }),
    ...{ columns: 100, env, workspace, signal: new AbortController().signal },
  })
  return { exitCode, stdout, stderr }
}

describe('a project that knows nothing of the suite', () => {
  it('gets from `mlops init` two files with which a change of it has its verdict, without a line written by hand', async () => {
    const folder = temporaryFolder()
    const services = testServices(folder)
    const file = (path: string, text: string) => writeFileSync(join(folder, path), text)
    await git(services, folder, 'init', '--quiet', '--initial-branch=main')
    mkdirSync(join(folder, 'data'))
    for (const [path, text] of Object.entries(plainProject)) file(path, text)

    const init = await mlops(folder, 'init')
    expect(init).toMatchObject({ exitCode: 0, stderr: '' })
    await git(services, folder, 'add', '--all')
    await git(services, folder, 'commit', '--quiet', '--message', 'Begin')
    await git(services, folder, 'switch', '--quiet', '--create', 'better')
    file('train.py', betterTraining)
    await git(services, folder, 'commit', '--quiet', '--all', '--message', 'Look at calls')

    const trained = await mlops(folder, 'train-on-runner')
    expect(trained).toMatchObject({ exitCode: 0 })
    const judged = await mlops(folder, 'evaluate-and-compare', '--base', 'main')
    expect(judged, judged.stderr).toMatchObject({ exitCode: 0 })
    const report = JSON.parse(
      readFileSync(join(folder, '.mlops/reports/evaluate-and-compare.json'), 'utf8'),
    ) as { verdict: string }
    expect(report.verdict).toBe('improved')
  })
})
