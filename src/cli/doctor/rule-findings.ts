import type { BranchRules, KeptRuleset, Ruleset } from '../../github/index.ts'
import { rulesetDifference } from '../setup/index.ts'
import { type Finding, fix, ok } from './finding.ts'

/** Whether pull requests, and the checks that our actions report, are required on the main branch. */
export function branchFindings(
  branch: string,
  rules: BranchRules,
  checks: readonly string[],
): readonly Finding[] {
  const subject = `branch ${branch}`
  const missing = checks.filter((name) => !rules.checks.includes(name))
  const found = missing.map((name) =>
    fix(
      subject,
      `merges without the check \`${name}\``,
      'Run `mlops setup`, or require it in Settings, Rules',
    ),
  )
  if (!rules.pullRequest)
    found.unshift(
      fix(subject, 'changes without a pull request', 'Run `mlops setup`, or require one in Settings, Rules'),
    )
  return found.length > 0 ? found : [ok(subject, 'changes by pull requests whose checks pass')]
}

/** Whether tags that are versions can be deleted or moved. */
export function tagFindings(rulesets: readonly KeptRuleset[]): readonly Finding[] {
  const holds = rulesets.some(
    ({ target, enforcement, rules, conditions }) =>
      target === 'tag' &&
      enforcement === 'active' &&
      ['deletion', 'update'].every((type) => rules.some((rule) => rule.type === type)) &&
      includesOf(conditions).some(
        (pattern) => pattern === '~ALL' || /^refs\/tags\/\*?\*?\/?\*@\*$/.test(pattern),
      ),
  )
  return [
    holds
      ? ok('tags', 'that are versions can be neither deleted nor moved')
      : fix('tags', 'that are versions can be deleted and moved', 'Run `mlops setup`'),
  ]
}

/** Whether GitHub has what the files below `.github/rulesets/` say. */
export function rulesetFindings(
  wanted: readonly Ruleset[],
  kept: readonly KeptRuleset[],
): readonly Finding[] {
  return wanted.map((ruleset) => {
    const subject = `ruleset ${ruleset.name}`
    const there = kept.find(({ name }) => name === ruleset.name)
    if (there === undefined) return fix(subject, 'is a file and no rule on GitHub', 'Run `mlops setup`')
    const differences = rulesetDifference(ruleset, there)
    return differences.length === 0
      ? ok(subject, 'is on GitHub as its file says')
      : fix(
          subject,
          `differs from its file: ${differences.join('; ')}`,
          'Run `mlops setup --dry-run`, then without it',
        )
  })
}

function includesOf(conditions: unknown): readonly string[] {
  return (conditions as { ref_name?: { include?: string[] } } | null)?.ref_name?.include ?? []
}
