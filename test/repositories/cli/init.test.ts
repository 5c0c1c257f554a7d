import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readGiven } from '../../../src/cli/commands/command.ts'
import { init } from '../../../src/cli/commands/init.ts'
import { loadConfiguration } from '../../../src/config/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { git, testServices } from '../../support/services.ts'

async function repository(): Promise<string> {
  const folder = temporaryFolder()
  await git(testServices(folder), folder, 'init', '--quiet', '--initial-branch=trunk')
  mkdirSync(join(folder, 'data'))
  writeFileSync(join(folder, 'train.py'), 'open("model.pkl", "wb")\nlabel = "late"\n')
  writeFileSync(join(folder, '.gitignore'), '/ignored_train.csv\n')
  writeFileSync(join(folder, 'ignored_train.csv'), 'id,late\n1,0\n')
  writeFileSync(join(folder, 'data/flights_test.csv.dvc'), 'outs: [{ path: flights_test.csv }]\n')
  writeFileSync(join(folder, 'data/flights_train.csv'), 'flight_id,late\n1,0\n2,1\n3,0\n')
  return folder
}

const run = (folder: string, ...args: string[]) => init.run(readGiven(init, args), testServices(folder))

describe('mlops init', () => {
  it('writes a configuration that loads and a workflow, from what git knows and pointers name', async () => {
    const folder = await repository()
    const { text } = await run(folder)
    expect(text).toContain('✓ mlops.yaml: written')
    const { models } = await loadConfiguration('mlops.yaml', { workspace: folder })
    const model = Object.values(models)[0]
    expect(model).toMatchObject({
      data: {
        datasets: { train: { path: 'data/flights_train.csv' }, holdout: { path: 'data/flights_test.csv' } },
      },
      train: { run: 'python train.py', outputs: { model: 'model.pkl' } },
      evaluate: { id: ['flight_id'], label: 'late' },
    })
    const workflow = readFileSync(join(folder, '.github/workflows/mlops.yml'), 'utf8')
    expect(workflow).toContain('branches: [trunk]')
    expect(workflow).toContain('tracked by pointer')
  })

  it('overwrites nothing, also in a second run and from a folder below', async () => {
    const folder = await repository()
    writeFileSync(join(folder, 'mlops.yaml'), 'mine\n')
    const first = await run(join(folder, 'data'), '--label', 'delay')
    expect(readFileSync(join(folder, 'mlops.yaml'), 'utf8')).toBe('mine\n')
    expect(first.text).toContain('mlops.yaml: is there and stays as it is. This would have been written:')
    expect(first.text).toContain('label: delay # given by --label')
    const workflow = readFileSync(join(folder, '.github/workflows/mlops.yml'), 'utf8')
    await run(folder, '--task', 'regression')
    expect(readFileSync(join(folder, '.github/workflows/mlops.yml'), 'utf8')).toBe(workflow)
  })

  it('follows no link that leads out of the repository', async () => {
    const folder = await repository()
    const elsewhere = join(temporaryFolder(), 'mlops.yaml')
    symlinkSync(elsewhere, join(folder, 'mlops.yaml'))
    const { text } = await run(folder)
    expect(text).toContain('mlops.yaml: is there')
    expect(existsSync(elsewhere)).toBe(false)
  })

  it('writes no second workflow where one uses the suite already', async () => {
    const folder = await repository()
    mkdirSync(join(folder, '.github/workflows'), { recursive: true })
    const own = 'jobs: { a: { steps: [] } }\n#\n      - uses: octo-org/mlops-actions/actions/rollback@v1\n'
    writeFileSync(join(folder, '.github/workflows/own.yml'), own)
    const { text } = await run(folder)
    expect(text).toContain('.github/workflows/own.yml: is there and stays as it is.')
    expect(existsSync(join(folder, '.github/workflows/mlops.yml'))).toBe(false)
  })

  it('needs a repository', async () => {
    await expect(run(temporaryFolder())).rejects.toMatchObject({ problems: [{ remedy: expect.any(String) }] })
  })

  it('--dry-run writes nothing', async () => {
    const folder = await repository()
    const { text } = await run(folder, '--dry-run')
    expect(text).toContain('mlops.yaml: would be written')
    expect(existsSync(join(folder, 'mlops.yaml'))).toBe(false)
    expect(existsSync(join(folder, '.github'))).toBe(false)
  })

  it('refuses what the file could not hold, before anything is written', async () => {
    const folder = await repository()
    await expect(run(folder, '--model', '../x')).rejects.toMatchObject({ name: 'ConfigurationError' })
    expect(existsSync(join(folder, 'mlops.yaml'))).toBe(false)
    expect(() => readGiven(init, ['--task', 'clustering'])).toThrow('must be one of')
  })

  it('writes names of files that try to be more than names as what they are, or not at all', async () => {
    const folder = await repository()
    writeFileSync(join(folder, 'data/a\nversion: 2_train.csv'), 'id,y\n1,2\n')
    writeFileSync(join(folder, 'data/${{ github.token }}_test.csv'), 'id,y\n1,2\n')
    const { text } = await run(folder)
    await loadConfiguration('mlops.yaml', { workspace: folder })
    expect(text).not.toContain('github.token }}_test')
  })
})
