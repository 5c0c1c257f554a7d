import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actionNames } from '../../../src/actions/definition.ts'
import { main } from '../../../src/cli/main.ts'
import { wantsColours } from '../../../src/cli/terminal-logger.ts'
import { version } from '../../../src/foundation/index.ts'
import { temporaryFolder } from '../../support/folder.ts'

async function mlops(args: string[], { colours = false, workspace = temporaryFolder() } = {}) {
  let [stdout, stderr] = ['', '']
  const exitCode = await main(args, {
    stdout: {
      write: (text) => {
        stdout += text
      },
      colours,
    },
    stderr: {
      write: (text) => {
        stderr += text
      },
      colours,
    },
    columns: 80,
    env: {},
    workspace,
    signal: new AbortController().signal,
  })
  return { exitCode, stdout, stderr }
}

describe('mlops', () => {
  it('prints its version', async () => {
    expect(await mlops(['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
  })

  it.each([[[]], [['--help']], [['-h']], [['help']]])('lists its commands for %j', async (args) => {
    const { exitCode, stdout } = await mlops(args)
    expect(exitCode).toBe(0)
    for (const name of [...actionNames, 'models', 'data'])
      expect(stdout).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'))
  })

  it.each(actionNames)(
    '%s --help lists every input and output within the width of the terminal',
    async (name) => {
      const { exitCode, stdout } = await mlops([name, '--help'])
      expect(exitCode).toBe(0)
      for (const shown of ['--config', '--model', '--report-directory', 'verdict', 'report-json'])
        expect(stdout).toContain(shown)
      expect(
        Math.max(
          ...stdout
            .split('\n')
            .slice(1)
            .map((line) => line.length),
        ),
      ).toBeLessThanOrEqual(80)
    },
  )

  it('takes a misspelt command for the nearest', async () => {
    const { exitCode, stdout, stderr } = await mlops(['evaluate-and-compair'])
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('Did you mean `evaluate-and-compare`?')
  })

  it('says what is wrong with a configuration for people: place, value, remedy', async () => {
    const workspace = temporaryFolder()
    writeFileSync(
      join(workspace, 'mlops.yaml'),
      'version: 1\nmodels:\n  m:\n    task: regresion\n    trian: {}\n',
    )
    const { exitCode, stdout, stderr } = await mlops(['data-validate'], { workspace })
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toBe(`✗ data-validate: 2 problems in the configuration or the inputs

  mlops.yaml:4:11  models.m.task
    must be one of binary-classification, multiclass-classification, regression
    found: regresion

  mlops.yaml:5:5  models.m.trian
    is not a known key
    → Did you mean \`train\`?
`)
  })

  it('uses colours where they are wanted', async () => {
    expect((await mlops(['nothing'], { colours: true })).stderr).toContain('\u001b[')
    expect((await mlops(['nothing'])).stderr).not.toContain('\u001b[')
  })
})

describe('colours', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    [true, { TERM: 'dumb' }, false],
  ])('on a terminal (%s) with %j are wanted: %s', (isTTY, env, wanted) => {
    expect(wantsColours(isTTY, env)).toBe(wanted)
  })
})
