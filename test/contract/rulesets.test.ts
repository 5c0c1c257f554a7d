import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  checksOf,
  defaultRulesets,
  mainRuleset,
  parseRuleset,
  versionsRuleset,
} from '../../src/cli/setup/index.ts'
import { parseConfiguration } from '../../src/config/index.ts'
import { contextsOf, type Ruleset } from '../../src/github/index.ts'
import { createJudge, operations } from '../support/github/description.ts'
import { root } from './workflow-files.ts'

const folder = 'template-repo/.github/rulesets'
const judge = createJudge()
const configuration = parseConfiguration(
  readFileSync(join(root, 'template-repo/mlops.yaml'), 'utf8'),
  'mlops.yaml',
)
const files = readdirSync(join(root, folder)).map((name) => ({
  name,
  text: readFileSync(join(root, folder, name), 'utf8'),
}))

/** What GitHub's description of "Create a repository ruleset" says of it. */
function problemsOf(body: unknown): string[] {
  const operation = operations.find(({ id }) => id === 'repos/create-repo-ruleset')
  if (operation === undefined) throw new Error('the operation is not in the extracted description')
  return judge.requestBody(operation, JSON.parse(JSON.stringify(body)))
}

function rulesetOf({ name, text }: (typeof files)[number]): Ruleset {
  const read = parseRuleset(text, name)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.ruleset
}

describe('the rulesets of the template', () => {
  it.each(files)(
    '$name is what GitHub takes for a new ruleset, and nothing of it is dropped when it is read',
    (file) => {
      expect(problemsOf(JSON.parse(file.text))).toEqual([])
      expect(rulesetOf(file)).toEqual(JSON.parse(file.text))
    },
  )

  it('are the usual ones, and its tests beside them', () => {
    const [main, versions] = files.map(rulesetOf)
    expect(versions).toEqual(versionsRuleset)
    expect(main).toEqual(mainRuleset(['Tests', ...checksOf(configuration)]))
  })

  it('require the checks that our actions report for its models, and jobs of its workflow for pull requests', () => {
    const required = files.map(rulesetOf).flatMap(({ rules }) => rules.flatMap(contextsOf))
    const ours = checksOf(configuration)
    expect(ours).toEqual(['data-validate / flight-delay', 'evaluate-and-compare / flight-delay'])
    expect(required).toEqual(expect.arrayContaining(ours))
    const workflow = parse(
      readFileSync(join(root, 'template-repo/.github/workflows/pull-request.yml'), 'utf8'),
    ) as { jobs: Record<string, { name: string }> }
    const jobs = Object.values(workflow.jobs).map(({ name }) => name)
    expect(required.filter((name) => !ours.includes(name) && !jobs.includes(name))).toEqual([])
  })
})

describe('the usual rulesets', () => {
  it('are what GitHub takes, also for a model without data contracts', () => {
    const smallest = parseConfiguration(
      'version: 1\nmodels: { m: { task: regression, evaluate: { id: a } } }\n',
      'mlops.yaml',
    )
    expect(checksOf(smallest)).toEqual(['evaluate-and-compare / m'])
    for (const ruleset of [...defaultRulesets(smallest), ...defaultRulesets({ models: {} })])
      expect(problemsOf(ruleset)).toEqual([])
  })

  it('would be refused by these checks where a rule is none of GitHub’s', () => {
    expect(problemsOf({ ...versionsRuleset, rules: [{ type: 'deletions' }] })).not.toEqual([])
  })
})
