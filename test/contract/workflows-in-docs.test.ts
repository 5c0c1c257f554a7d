import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isMap, parseDocument } from 'yaml'
import { inputsOf } from '../../src/actions/inputs.ts'
import { actionByName, isActionName } from '../../src/actions/registry.ts'
import { parseArguments } from '../../src/cli/arguments.ts'
import { readGiven } from '../../src/cli/commands/command.ts'
import { findCommand } from '../../src/cli/commands/index.ts'
import { parseConfiguration, readIntent } from '../../src/config/index.ts'
import { parseGates, parseMetricSpecs } from '../../src/evaluation/index.ts'
import { linterProblems, serviceProblems } from './workflow-checks.ts'
import { root } from './workflow-files.ts'

interface Block {
  /** `docs/guides/first-verdict.md:31`, of the first line inside. */
  readonly place: string
  readonly language: string
  readonly text: string
}

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...markdownBelow('docs'),
  ...markdownBelow('actions'),
]

function markdownBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

function blocksOf(page: string): Block[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
    ({ 1: language = '', 2: inside = '', index }) => ({
      place: `${page}:${text.slice(0, index).split('\n').length + 1}`,
      language,
      text: inside,
    }),
  )
}

const blocks = pages.flatMap(blocksOf)
const yaml = blocks.filter(({ language }) => language === 'yaml')
const has = (block: Block, key: string) => {
  const { contents } = parseDocument(block.text)
  return isMap(contents) && contents.has(key)
}

/** A file below `environments/` says so in its first line. */
const isIntent = ({ text }: Block) => text.startsWith('# environments/')

/** Command lines of `mlops` in a block for shells, without the program: `evaluate-and-compare --base main`. */
function commandsOf({ text }: Block): string[][] {
  return text
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => /(?:^|\s)(?:npx mlops|mlops|node \S*dist\/cli\.js) ([a-z][^#|>]*)/.exec(line)?.[1])
    .filter((found) => found !== undefined)
    .map((found) =>
      (found.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^(["'])(.*)\1$/, '$2')),
    )
}

describe('what the documentation shows', () => {
  it.each(yaml.filter((block) => has(block, 'models') && isIntent(block)))(
    'is a valid file of an environment at $place',
    ({ text }) => {
      expect(readIntent(text, 'production', 'flight-delay')).not.toBeNull()
    },
  )

  it.each(yaml.filter((block) => has(block, 'models') && !isIntent(block)))(
    'is a valid mlops.yaml at $place',
    ({ place, text }) => {
      const { models } = parseConfiguration(text, place)
      for (const { task, evaluate } of Object.values(models)) {
        const metrics = parseMetricSpecs(evaluate?.metrics ?? [], task)
        const gates = parseGates(
          evaluate?.gates ?? [],
          evaluate?.metrics.length === 0 ? undefined : metrics.specs,
        )
        expect([...metrics.problems, ...gates.problems]).toEqual([])
      }
    },
  )

  it.each(yaml.filter((block) => has(block, 'jobs') && has(block, 'on')))(
    'is a valid workflow at $place',
    async ({ place, text }) => {
      const file = { path: `.github/workflows/${place.replaceAll(/\W/g, '-')}.yml`, text }
      expect([...(await linterProblems(file)), ...(await serviceProblems(file))]).toEqual([])
    },
  )

  it.each(
    blocks
      .filter(({ language }) => ['sh', 'bash', 'shell', 'console'].includes(language))
      .flatMap((block) =>
        commandsOf(block).map((words) => ({ place: block.place, words, line: words.join(' ') })),
      ),
  )(
    'is a command that the command line understands at $place: $line',
    async ({ words: [name = '', ...flags] }) => {
      const found = findCommand([name, ...flags])
      if (found !== null) {
        expect(() => readGiven(found.command, found.rest)).not.toThrow()
        return
      }
      if (!isActionName(name)) throw new Error(`mlops has no command ${name}`)
      expect(parseArguments(flags, inputsOf(await actionByName(name))).problems).toEqual([])
    },
  )

  it('leads only to pages and places that are there', () => {
    const dead = pages.flatMap((page) => {
      const text = readFileSync(join(root, page), 'utf8').replaceAll(/^```[\s\S]*?^```$/gm, '')
      return [...text.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)]
        .map(({ 1: link, 2: image }) => link ?? image ?? '')
        .filter((target) => !/^[a-z]+:/.test(target) && !leadsSomewhere(page, target))
        .map((target) => `${page} → ${target}`)
    })
    expect(dead).toEqual([])
  })
})

function leadsSomewhere(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? join(root, page) : join(root, dirname(page), path)
  if (!existsSync(file)) return false
  return anchor === undefined || anchorsOf(readFileSync(file, 'utf8')).includes(anchor)
}

/** As GitHub makes them of headings. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(({ 1: heading = '' }) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )
}
