import {
  createEnvironment,
  createLabel,
  type DeploymentEnvironment,
  type GitHub,
  type KeptRuleset,
  type Label,
  type Reply,
  type Reviewer,
  type Ruleset,
  writeRuleset,
} from '../../github/index.ts'
import { rulesetDifference } from './ruleset-difference.ts'

/** What a repository should have. */
export interface Wanted {
  readonly rulesets: readonly Ruleset[]
  readonly labels: readonly Label[]
  /** That models are deployed to. */
  readonly environments: readonly string[]
  /** That jobs run in, such as one that keeps a secret: nobody has to approve what a schedule starts. */
  readonly jobEnvironments: readonly string[]
  /** Of environments that are made for models. */
  readonly reviewers: readonly Reviewer[]
}

/** What it has. */
export interface Kept {
  readonly rulesets: readonly KeptRuleset[]
  /** In small letters. */
  readonly labels: ReadonlySet<string>
  readonly environments: readonly DeploymentEnvironment[]
}

export interface Step {
  readonly kind: 'ruleset' | 'environment' | 'label'
  readonly name: string
  readonly action: 'make' | 'change' | 'keep'
  /** How it differs, a line each. */
  readonly differences: readonly string[]
  /** null where nothing is to be done. */
  readonly apply: ((gh: GitHub) => Promise<Reply<void>>) | null
}

/**
 * What has to be done so that a repository has what it should, rules first: they take the most rights, so that a token that
 * lacks them has changed nothing when it is refused. What is there beyond it stays.
 */
export function planSetup(wanted: Wanted, kept: Kept): readonly Step[] {
  return [
    ...wanted.rulesets.map((ruleset) => rulesetStep(ruleset, kept.rulesets)),
    ...wanted.environments.map((name) => environmentStep(name, wanted.reviewers, kept.environments)),
    ...wanted.jobEnvironments
      .filter((name) => !wanted.environments.some((one) => one.toLowerCase() === name.toLowerCase()))
      .map((name) => environmentStep(name, [], kept.environments)),
    ...wanted.labels.map((label) => labelStep(label, kept.labels)),
  ]
}

function rulesetStep(ruleset: Ruleset, kept: readonly KeptRuleset[]): Step {
  const there = kept.find(({ name }) => name === ruleset.name)
  const apply = (gh: GitHub) => writeRuleset(gh, ruleset, there?.id ?? null)
  const step = { kind: 'ruleset', name: ruleset.name } as const
  if (there === undefined) {
    const rules = ruleset.rules.map(({ type }) => `+ rule ${type}`)
    return { ...step, action: 'make', differences: rules, apply }
  }
  const differences = rulesetDifference(ruleset, there)
  return differences.length === 0
    ? { ...step, action: 'keep', differences, apply: null }
    : { ...step, action: 'change', differences, apply }
}

function environmentStep(
  name: string,
  reviewers: readonly Reviewer[],
  kept: readonly DeploymentEnvironment[],
): Step {
  const step = { kind: 'environment', name, differences: [] } as const
  // GitHub compares their names without regard to case
  if (kept.some((one) => one.name.toLowerCase() === name.toLowerCase()))
    return { ...step, action: 'keep', apply: null }
  return { ...step, action: 'make', apply: (gh) => createEnvironment(gh, { name, reviewers }) }
}

function labelStep(label: Label, kept: ReadonlySet<string>): Step {
  const step = { kind: 'label', name: label.name, differences: [] } as const
  if (kept.has(label.name.toLowerCase())) return { ...step, action: 'keep', apply: null }
  return { ...step, action: 'make', apply: (gh) => createLabel(gh, label) }
}
