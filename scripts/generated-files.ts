import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import { Document } from 'yaml'
import { z } from 'zod'
import type { Permission } from '../src/actions/definition.ts'
import { type InputDescription, inputsOf, outputsOf } from '../src/actions/inputs.ts'
import { allActions, allCompanions } from '../src/actions/registry.ts'
import { root as rootAction } from '../src/actions/root.ts'
import { configurationSchema } from '../src/config/index.ts'
import { lineageDocumentSchema } from '../src/data/index.ts'
import { manifestSchema } from '../src/training/index.ts'

interface Described {
  readonly name: string
  readonly description: string
  readonly inputs: z.ZodObject
  readonly outputs: z.ZodObject
  readonly permissions: readonly Permission[]
}

/** Every generated file of the repository at `root`: path relative to it → content. READMEs keep their own words. */
export async function generatedFiles(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  files.set('mlops.schema.json', jsonSchema(configurationSchema, 'input', 'mlops.yaml'))
  files.set(
    'schemas/lineage.schema.json',
    jsonSchema(lineageDocumentSchema, 'output', 'mlops lineage --format json'),
  )
  files.set('schemas/run-manifest.schema.json', jsonSchema(manifestSchema, 'output', 'run-manifest.json'))
  const readme = (path: string, action: Described) =>
    files.set(path, withTables(readFileSync(join(root, path), 'utf8'), action, path))
  for (const action of await allActions()) {
    if (action.report !== undefined)
      files.set(
        `schemas/${action.name}.schema.json`,
        jsonSchema(await action.report(), 'output', `${action.name}.json`),
      )
    files.set(
      `actions/${action.name}/action.yml`,
      actionYml(action, `../../dist/${action.name}.js`, action.name),
    )
    readme(`actions/${action.name}/README.md`, action)
  }
  for (const step of await allCompanions()) {
    const folder = `actions/${step.of}/${step.name}`
    files.set(`${folder}/action.yml`, actionYml(step, `../../../dist/${step.name}.js`, step.name))
    readme(`${folder}/README.md`, step)
  }
  files.set('action.yml', actionYml(rootAction, 'dist/root.js', 'mlops'))
  if (existsSync(join(root, 'README.md'))) readme('README.md', rootAction)
  return files
}

/** Draft 7: what editors understand. */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output', title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-7' })
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`
}

function actionYml(action: Described, main: string, name: string): string {
  const inputs = inputsOf(action).map((input) => {
    const fallback = input.actionDefault ?? input.fallback
    return [
      input.name,
      {
        description: sentence(input),
        required: false,
        ...(fallback === undefined ? {} : { default: fallback }),
      },
    ]
  })
  const document = new Document({
    name: name === 'mlops' ? 'mlops-actions' : `mlops ${name}`,
    description: action.description,
    author: 'mlops-actions contributors',
    branding: { icon: 'git-pull-request', color: 'blue' },
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(outputsOf(action).map(({ name, description }) => [name, { description }])),
    runs: { using: 'node24', main },
  })
  document.commentBefore = ' Written by `npm run generate` from the definition under src/actions/.'
  return document.toString({ lineWidth: 0, singleQuote: true })
}

/**
 * Replaces what stands between `<!-- inputs -->` and `<!-- /inputs -->`, and so on. An action's README has every table;
 * the front page has those it wants.
 */
function withTables(readme: string, action: Described, path: string): string {
  const tables = {
    inputs: inputTable(action),
    outputs: outputTable(action),
    permissions: permissionTable(action),
  }
  return Object.entries(tables).reduce((text, [name, table]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
    const [start, end] = [text.indexOf(open), text.indexOf(close)]
    if (start < 0 && end < 0 && path === 'README.md') return text
    if (start < 0 || end < start) throw new Error(`${path} has no ${open} … ${close}`)
    return `${text.slice(0, start + open.length)}\n${table}\n${text.slice(end)}`
  }, readme)
}

function inputTable(action: Described): string {
  const rows = inputsOf(action).map((input) => {
    const fallback = input.actionDefault ?? input.fallback
    return [`\`${input.name}\``, cell(sentence(input)), fallback === undefined ? '' : `\`${fallback}\``]
  })
  return markdownTable([['Input', 'What it is', 'Default'], ...rows])
}

function outputTable(action: Described): string {
  const rows = outputsOf(action).map(({ name, description }) => [`\`${name}\``, cell(description)])
  return markdownTable([['Output', 'What it is'], ...rows])
}

function permissionTable(action: Described): string {
  const rows = action.permissions.map(({ scope, reason }) => [`\`${scope}\``, cell(reason)])
  return markdownTable([['Permission', 'What it is for'], ...rows])
}

function sentence({ description, options, kind }: InputDescription): string {
  const choices =
    options === undefined ? '' : ` One of ${options.map((option) => `\`${option}\``).join(', ')}.`
  const several = kind === 'list' ? ' Several: separated by commas or new lines.' : ''
  return `${description ?? ''}${choices}${several}`
}

/** Text inside a table of Markdown, where only `|` and a line's end have a meaning of their own. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
