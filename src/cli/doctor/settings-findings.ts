import type { ActionsSettings, DeploymentEnvironment } from '../../github/index.ts'
import { cannotTell, type Finding, fix, ok } from './finding.ts'

const actionsPath = 'Settings, Actions, General'

/** @param proposes whether a workflow opens pull requests with its own token */
export function actionsFindings(settings: ActionsSettings, proposes: boolean): readonly Finding[] {
  const found: Finding[] = []
  if (!settings.enabled)
    found.push(fix('Actions', 'are switched off for this repository', `Switch them on in ${actionsPath}`))
  if (settings.allowed === 'local_only')
    found.push(
      fix(
        'Actions',
        'only actions of this repository’s owner may run, and workflows use those of others',
        `Allow them in ${actionsPath}, Actions permissions`,
      ),
    )
  if (settings.allowed === 'selected')
    found.push(
      cannotTell(
        'Actions',
        'only listed actions may run, and whether those of the workflows are listed is not told',
        `Look at the list in ${actionsPath}, Actions permissions`,
      ),
    )
  if (settings.defaultPermissions === 'write')
    found.push(
      fix(
        'workflow permissions',
        'a workflow that says nothing gets a token that may write',
        `Choose “Read repository contents” in ${actionsPath}, Workflow permissions`,
      ),
    )
  if (proposes && !settings.pullRequests)
    found.push(
      fix(
        'workflow permissions',
        'workflows may not open pull requests, which a rollback under rules and retraining do',
        `Tick “Allow GitHub Actions to create and approve pull requests” in ${actionsPath}, Workflow permissions`,
      ),
    )
  return found.length > 0 ? found : [ok('Actions', 'are on, and workflows get what they ask for and no more')]
}

/**
 * @param wanted names that files below `environments/` and jobs have
 * @param reviewed whether the main branch changes only by what its code owners approved: merging is the deployment
 */
export function environmentFindings(
  wanted: readonly string[],
  there: readonly DeploymentEnvironment[],
  reviewed: boolean | null,
): readonly Finding[] {
  return wanted.map((name) => {
    const subject = `environment ${name}`
    const environment = there.find((one) => one.name.toLowerCase() === name.toLowerCase())
    if (environment === undefined) return fix(subject, 'is not there', 'Run `mlops setup`')
    if (environment.reviewers.length > 0) return ok(subject, 'is there, and has reviewers')
    if (reviewed === true)
      return ok(subject, 'is there; whoever owns its file in CODEOWNERS approves what is deployed')
    return fix(
      subject,
      'nobody has to approve what is deployed to it',
      `Add required reviewers in Settings, Environments, ${name}, or let the rules of the main branch require a review by code owners`,
    )
  })
}
