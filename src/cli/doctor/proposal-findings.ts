import { type Finding, fix, ok } from './finding.ts'
import type { Step, Workflow } from './workflow.ts'

/** Steps that open pull requests: retraining always, a rollback where rules want one. */
export function proposingSteps(
  workflows: readonly Workflow[],
  settings: { readonly retrain: boolean; readonly pullRequests: boolean },
): readonly { readonly place: string; readonly step: Step; readonly what: string }[] {
  return workflows.flatMap(({ path, jobs }) =>
    jobs.flatMap(({ steps }) =>
      steps.flatMap((step) => {
        const given = step.with['on-drift']
        const retrains =
          step.ours === 'drift-report' && (given === undefined ? settings.retrain : given === 'retrain')
        const reverts = (step.ours === 'rollback' || step.ours === 'deploy-canary') && settings.pullRequests
        if (!retrains && !reverts) return []
        return [{ place: `${path}:${step.line}`, step, what: retrains ? 'retraining' : 'a revert' }]
      }),
    ),
  )
}

/**
 * What a workflow's own token opens starts no workflow: the pull request waits for checks that never come. An App's token does
 * not have that.
 */
export function retrainingFindings(
  workflows: readonly Workflow[],
  settings: { readonly retrain: boolean },
): readonly Finding[] {
  return proposingSteps(workflows, { ...settings, pullRequests: false }).map(({ place, step }) => {
    const token = step.with['github-token']
    const own = token === undefined || /github\.token|secrets\.GITHUB_TOKEN/i.test(token)
    return own
      ? fix(
          place,
          'opens retraining pull requests with the workflow’s own token, and those start no checks',
          'Pass the token of a GitHub App as `github-token`, by actions/create-github-app-token',
        )
      : ok(place, 'opens retraining pull requests with a token that starts checks')
  })
}
