import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addFiles, selectFiles } from '../../../../src/training/backends/select-files.ts'
import { refuseLargerThan } from '../../../../src/training/backends/workspace.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { git, testServices } from '../../../support/services.ts'

async function repository() {
  const folder = temporaryFolder()
  const services = testServices(folder)
  for (const inner of ['data', 'src', 'node_modules/a', '.mlops', 'checkpoints'])
    mkdirSync(join(folder, inner), { recursive: true })
  const write = (path: string, text = path) => writeFileSync(join(folder, path), text)
  for (const path of [
    'train.py',
    'src/a.py',
    'node_modules/a/b.js',
    '.mlops/x',
    'data/big.csv',
    'data/other.csv',
    'secret.txt',
  ])
    write(path)
  await git(services, folder, 'init', '-q')
  await git(services, folder, 'add', '-f', 'train.py', 'src', 'node_modules')
  return { folder, services, write }
}

describe('what is sent elsewhere', () => {
  it('is what git knows and what is named, and nothing that belongs to this machine', async () => {
    const { folder, services, write } = await repository()
    const files = await selectFiles(
      { folder, include: ['./data/big.csv', 'absent', '.mlops'], exclude: ['src/'] },
      services,
    )
    expect(files).toEqual({ folder, paths: ['data/big.csv', 'train.py'], bytes: 20 })
    write('checkpoints/last')
    expect((await addFiles(files, ['checkpoints'])).paths).toEqual([
      'checkpoints/last',
      'data/big.csv',
      'train.py',
    ])
  })

  it('follows links inside the workspace, and refuses every one that leads out of it or into the history', async () => {
    const { folder, services } = await repository()
    symlinkSync('data/big.csv', join(folder, 'inside'))
    symlinkSync('/etc/hostname', join(folder, 'outside'))
    symlinkSync('.git', join(folder, 'history'))
    await git(services, folder, 'add', 'inside')
    expect((await selectFiles({ folder, include: [], exclude: [] }, services)).paths).toContain('inside')
    await git(services, folder, 'add', 'outside', 'history')
    const error = await selectFiles({ folder, include: [], exclude: [] }, services).catch((thrown) => thrown)
    expect(error.problems.map(({ path }: { path: string }) => path)).toEqual(['history', 'outside'])
  })

  it('is refused where it is too large, with what is largest', async () => {
    const { folder, services } = await repository()
    const files = await selectFiles({ folder, include: ['data'], exclude: [] }, services)
    await refuseLargerThan(1000, files, 'Ray', 'Leave data out')
    await expect(refuseLargerThan(20, files, 'Ray', 'Leave data out')).rejects.toThrow(
      /the largest: data\/other\.csv \(14 bytes\)/,
    )
  })
})
