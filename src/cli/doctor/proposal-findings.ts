import { actionsOfStep } from './actions-of-step.ts'
import { type Finding, fix, ok } from './finding.ts'
import type { SettingFacts } from './needed-permissions.ts'
import type { Step, Workflow } from './workflow.ts'

type Settings = Pick<SettingFacts, 'retrain' | 'pullRequests' | 'sections'>

/** Steps that open pull requests: retraining always, a rollback where rules want one. */
export function proposingSteps(
  workflows: readonly Workflow[],
  { retrain, pullRequests, sections }: Settings,
): readonly { readonly place: string; readonly step: Step }[] {
  return workflows.flatMap(({ path, events, jobs }) =>
    jobs.flatMap(({ steps }) =>
      steps.flatMap((step) => {
        const actions = actionsOfStep(step, events, sections)
        const given = step.with['on-drift']
        const retrains =
          actions.includes('drift-report') && (given === undefined ? retrain : given === 'retrain')
        const reverts = pullRequests && (actions.includes('rollback') || actions.includes('deploy-canary'))
        return retrains || reverts ? [{ place: `${path}:${step.line}`, step }] : []
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
  settings: Omit<Settings, 'pullRequests'>,
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
