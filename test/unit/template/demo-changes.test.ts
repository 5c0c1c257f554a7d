import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadConfiguration } from '../../../src/config/index.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const template = join(root, 'template-repo')
const changes = join(root, 'scripts', 'demo-changes')
const names = readdirSync(changes, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

let copy: string
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'template-'))
  for (const name of ['params.yaml', 'flight_delay'])
    cpSync(join(template, name), join(copy, name), { recursive: true })
  git('init', '--quiet')
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

function git(...args: string[]) {
  const { status, stderr } = spawnSync('git', args, { cwd: copy, encoding: 'utf8' })
  return { status, stderr }
}

test.each(names)('the change "%s" applies to the template and has a title and a description', (name) => {
  expect(git('apply', '--check', join(changes, name, 'change.patch'))).toEqual({ status: 0, stderr: '' })
  const change: unknown = JSON.parse(readFileSync(join(changes, name, 'change.json'), 'utf8'))
  expect(change).toEqual({ title: expect.stringMatching(/\w/), description: expect.stringMatching(/\w/) })
})

test("the template's configuration is accepted and names files that the template has", async () => {
  const { models } = await loadConfiguration('mlops.yaml', { workspace: template })
  const train = models['flight-delay']?.train
  const present = readdirSync(template)
  expect(present).toEqual(expect.arrayContaining([...(train?.parameters ?? []), train?.environment]))
})
