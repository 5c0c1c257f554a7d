import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../support/folder.ts'
import { git, testServices } from '../../../support/services.ts'
import { type Checkout, checkoutAt, csv } from '../data-version/checkout.ts'

let at: Checkout
beforeEach(() => {
  const folder = temporaryFolder()
  at = checkoutAt(folder, testServices(folder))
  at.file('data.csv', csv(0, 60))
})
const write = (...args: string[]) => at.mlops(['data-validate', ...args])

describe('a contract inferred from data', () => {
  it('gets what the data has and it does not name, and keeps the rest to the letter', async () => {
    expect((await write('--infer', '--data', 'data.csv', '--contract', 'a/c.odcs.yaml')).exitCode).toBe(0)
    const written = at.read('a/c.odcs.yaml')
    const edited = written
      .replace('id: c', 'id: c # ours')
      .replace(/( {6}- name: secret[\s\S]*?)(?=\n {6}- |\s*$)/, '')
      .trimEnd()
    expect(edited).not.toBe(written.trimEnd())
    at.file('a/c.odcs.yaml', `${edited}\n`)
    const { stdout } = await write('--infer', '--data', 'data.csv', '--contract', 'a/c.odcs.yaml')
    expect(stdout).toContain('a/c.odcs.yaml was completed')
    expect(stdout).toMatch(/\+ .*secret/)
    expect(at.read('a/c.odcs.yaml')).toContain('name: secret')
    expect(at.read('a/c.odcs.yaml').startsWith(edited.slice(0, 400))).toBe(true)
    const again = await write('--infer', '--data', 'data.csv', '--contract', 'a/c.odcs.yaml', '--json')
    expect(JSON.parse(again.stdout)).toMatchObject({ verdict: 'unchanged', contract: 'a/c.odcs.yaml' })
  })

  it('fetches data that is tracked and not there', async () => {
    await git(at.services, at.folder, 'init', '--quiet')
    expect(await at.mlops(['data', 'add', 'data.csv'])).toMatchObject({ exitCode: 0 })
    rmSync(join(at.folder, 'data.csv'))
    expect(await write('--infer', '--data', 'data.csv', '--contract', 'c.yaml')).toMatchObject({
      exitCode: 0,
    })
    expect(at.read('data.csv')).toBe(csv(0, 60))
  })

  it('shows nothing of private columns', async () => {
    await write('--infer', '--data', 'data.csv', '--contract', 'c.yaml', '--private', 'secret,value')
    expect(at.read('c.yaml')).not.toContain('s3cr3t')
    expect(at.read('c.yaml')).toMatch(/name: value[^-]*classification: confidential/)
  })

  it.each([
    [['--infer'], /contract\n.*is required/],
    [['--infer', '--contract', 'c.yaml'], /data\n.*is required/],
    [['--infer', '--contract', 'c.yaml', '--data', 'gone.csv'], /gone\.csv/],
    [['--from', 'gone.json', '--contract', 'c.yaml'], /gone\.json/],
    [['--from', 'data.csv', '--contract', 'c.yaml'], /data\.csv/],
    [['--from', 'data.csv', '--contract', 'data.csv'], /would overwrite/],
    [['--infer', '--data', 'data.csv', '--contract', 'data.csv'], /data\.csv/],
  ])('is refused with a reason for %j, and nothing is written', async (args, reason) => {
    const { exitCode, stderr } = await write(...args)
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(reason)
    expect(existsSync(join(at.folder, 'c.yaml'))).toBe(false)
    expect(at.read('data.csv')).toBe(csv(0, 60))
  })
})

describe('a contract imported from another tool', () => {
  it('is read from a pandera schema as from a Great Expectations suite, and judges alike', async () => {
    at.file(
      'pandera.yaml',
      'schema_type: dataframe\nversion: 0.20.0\ncolumns:\n  value:\n    dtype: int64\n    nullable: false\n    checks:\n      in_range: { min_value: 0, max_value: 3, include_min: true, include_max: true }\n',
    )
    const limits = { column: 'value', min_value: 0, max_value: 3 }
    const expectations = [{ type: 'expect_column_values_to_be_between', kwargs: limits }]
    at.file('suite.json', JSON.stringify({ name: 's', expectations }))
    const failing = []
    for (const from of ['pandera.yaml', 'suite.json']) {
      expect(await write('--from', from, '--contract', `${from}.odcs.yaml`)).toMatchObject({
        exitCode: 0,
        stdout: expect.stringContaining('was written'),
      })
      const { report } = await at.validate({ data: 'data.csv', contract: `${from}.odcs.yaml` })
      failing.push(report.checks.find(({ rule }) => rule === 'range')?.failingRows)
    }
    expect(failing).toEqual([24, 24])
  })
})
