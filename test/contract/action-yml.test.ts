import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { validate } from '@actions/languageservice'
import { describe, expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { actionNames } from '../../src/actions/definition.ts'
import { allCompanions } from '../../src/actions/registry.ts'

const companions = await allCompanions()

const root = join(import.meta.dirname, '../..')
const files = [
  'action.yml',
  ...actionNames.map((name) => `actions/${name}/action.yml`),
  ...companions.map(({ of, name }) => `actions/${of}/${name}/action.yml`),
]

const diagnose = (path: string, content: string) =>
  validate(TextDocument.create(pathToFileURL(join(root, path)).href, 'yaml', 1, content))

it('every action has its folder, and there is no other', () => {
  expect(readdirSync(join(root, 'actions')).sort()).toEqual([...actionNames].sort())
})

describe.each(files)('%s', (path) => {
  const content = readFileSync(join(root, path), 'utf8')
  const action = parse(content)

  it("is valid by GitHub's own language service", async () => {
    expect(await diagnose(path, content)).toEqual([])
  })

  it('runs on Node 24, from a file of the bundle', () => {
    expect(action.runs.using).toBe('node24')
    const main = join(root, dirname(path), action.runs.main)
    expect(relative(root, main)).toMatch(/^dist[/\\]\w[\w-]*\.js$/)
    expect(existsSync(main), 'run `npm run build`').toBe(true)
  })

  it('describes everything, and asks for nothing', () => {
    expect(action.description).toBeTruthy()
    for (const input of Object.values<{ description: string; required: boolean }>(action.inputs)) {
      expect(input.description).toBeTruthy()
      expect(input.required).toBe(false)
    }
    for (const output of Object.values<{ description: string }>(action.outputs))
      expect(output.description).toBeTruthy()
  })
})

it('the language service does find what is wrong', async () => {
  const found = await diagnose(
    'elsewhere/action.yml', // it remembers documents by name

    'name: x\ndescription: y\ninputz: {}\nruns: { using: node24, main: x.js }\n',
  )
  expect(found.map(({ message }) => message).join()).toMatch(/inputz/)
})

it('the description that the Marketplace shows fits its limit of 125 characters', () => {
  expect(parse(readFileSync(join(root, 'action.yml'), 'utf8')).description.length).toBeLessThanOrEqual(125)
})
