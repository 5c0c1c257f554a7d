import type { Configuration } from '../../config/index.ts'
import { checkName, type Ruleset } from '../../github/index.ts'

/** The app that makes the checks of workflows on github.com: nobody else's check of the same name counts. */
export const actionsApp = 15_368

/**
 * Names of the checks that our actions report for the models of a configuration, as rules match them. Data is checked only
 * where a contract or a rule says what it must be.
 */
export function checksOf({ models }: Pick<Configuration, 'models'>): string[] {
  return Object.entries(models).flatMap(([name, { data, evaluate }]) => {
    const asked =
      data !== undefined &&
      (data.rules.length > 0 || Object.values(data.datasets).some(({ contract }) => contract !== undefined))
    return [
      ...(asked ? [checkName('data-validate', name)] : []),
      ...(evaluate === undefined ? [] : [checkName('evaluate-and-compare', name)]),
    ]
  })
}

/**
 * Rules for a repository that brings none: the default branch changes by reviewed pull requests whose checks pass, and tags
 * that are versions and stages stay as they are.
 */
export function defaultRulesets(configuration: Pick<Configuration, 'models'>): readonly Ruleset[] {
  return [mainRuleset(checksOf(configuration)), versionsRuleset]
}

/** @param checks names of the checks that must pass */
export function mainRuleset(checks: readonly string[]): Ruleset {
  return {
    name: 'main',
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    bypass_actors: [],
    rules: [
      { type: 'deletion' },
      { type: 'non_fast_forward' },
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: 1,
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: true,
          require_last_push_approval: false,
          required_review_thread_resolution: false,
        },
      },
      ...(checks.length === 0
        ? []
        : [
            {
              type: 'required_status_checks',
              parameters: {
                strict_required_status_checks_policy: false,
                required_status_checks: checks.map((context) => ({ context, integration_id: actionsApp })),
              },
            },
          ]),
    ],
  }
}

/** `*` does not reach across a slash, which models in folders have in their tags. */
export const versionsRuleset: Ruleset = {
  name: 'versions',
  target: 'tag',
  enforcement: 'active',
  conditions: {
    ref_name: {
      include: ['refs/tags/*@*', 'refs/tags/**/*@*', 'refs/tags/*#*', 'refs/tags/**/*#*'],
      exclude: [],
    },
  },
  bypass_actors: [],
  rules: [{ type: 'deletion' }, { type: 'update' }],
}
