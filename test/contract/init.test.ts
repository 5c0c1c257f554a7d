import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftOf, renderWorkflow } from '../../src/cli/init/index.ts'
import { temporaryFolder } from '../support/folder.ts'
import { repositories } from '../unit/cli/init/repositories.ts'
import { linterProblems, serviceProblems } from './workflow-checks.ts'
import { root } from './workflow-files.ts'

const path = '.github/workflows/mlops.yml'
const workflows = Object.entries(repositories).map(([name, facts]) => ({
  name,
  text: renderWorkflow(draftOf(facts, {}), 'main'),
}))

describe('the workflow that `mlops init` writes', () => {
  it.each(workflows)(
    'has nothing that actionlint or GitHub’s language service object to, for $name',
    async ({ text }) => {
      expect([...(await linterProblems({ path, text })), ...(await serviceProblems({ path, text }))]).toEqual(
        [],
      )
    },
  )

  it.each(workflows)('has nothing that zizmor objects to, for $name', ({ text }) => {
    const folder = temporaryFolder()
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    const program = resolve(root, process.env.MLOPS_TEST_BIN ?? '.venv/bin', 'zizmor')
    const config = `--config=${join(root, 'template-repo/.github/zizmor.yml')}`
    const { status, stdout } = spawnSync(
      program,
      ['--offline', '--no-progress', '--strict-collection', config, '--format=json-v1', '.github'],
      { cwd: folder, encoding: 'utf8' },
    )
    expect(JSON.parse(stdout)).toEqual([])
    expect(status).toBe(0)
  })
})
