import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openBranchInGit } from '../../../../src/delivery/branch/index.ts'
import { openSite } from './site.ts'

const appender = fileURLToPath(new URL('./append-lines.ts', import.meta.url))

it('ten processes that append ten lines each to one file lose none of them', {
  timeout: 120_000,
}, async () => {
  const site = await openSite()
  const names = Array.from({ length: 10 }, (_, index) => `process-${index}`)
  await Promise.all(
    names.map(async (name) => {
      const { workspace } = await site.cloned()
      const child = spawn(process.execPath, [appender, workspace, name], {
        stdio: ['ignore', 'inherit', 'inherit'],
      })
      const code = await new Promise((resolve) => child.once('exit', resolve))
      expect(code).toBe(0)
    }),
  )
  const state = openBranchInGit(await site.cloned(), { remote: 'origin', branch: 'state' })
  const lines = ((await (await state.read()).file('lines')) ?? '').trim().split('\n')
  expect(lines).toHaveLength(100)
  expect(new Set(lines).size).toBe(100)
  for (const name of names) {
    const own = lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.split(' ')[1])
    expect(own).toEqual(own.toSorted())
  }
  expect(await site.there('rev-list', '--count', 'state')).toBe('100')
})
