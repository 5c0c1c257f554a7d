import { loadConfiguration, selectModel } from '../../config/index.ts'
import { ConfigurationError, type Services } from '../../foundation/index.ts'
import {
  connectGitHub,
  type GitHub,
  type GitHubContext,
  listRunners,
  readPullRequest,
  valueOrThrow,
} from '../../github/index.ts'
import {
  chooseRunner,
  needsNoListing,
  type RegisteredRunner,
  type WantedRunner,
} from '../../training/index.ts'
import type { Outcome } from '../definition.ts'
import { githubContext } from '../github-context.ts'
import type { SelectRunnerInputs, SelectRunnerOutputs } from './inputs.ts'

/**
 * Chooses a runner for the next job. Asks GitHub only where the answer depends on it.
 *
 * @throws ConfigurationError where no labels are declared, no token is given to look with, a fork would get a
 * self-hosted machine, or nothing fits
 * @throws EnvironmentError where GitHub does not let the runners be listed
 */
export async function runSelection(
  inputs: SelectRunnerInputs,
  services: Services,
): Promise<Outcome<SelectRunnerOutputs>> {
  const wanted = await wantedRunner(inputs, services)
  const context = githubContext(services)
  const gh = await connectGitHub({ context, token: inputs.runnerToken, logger: services.logger })
  const trust = { isFork: await isFork(context, gh) }
  const runners = needsNoListing(wanted, trust) ? [] : await listed(gh, services)
  const { runsOn, selfHosted, reason } = chooseRunner(runners, wanted, trust)
  services.logger.info(reason)
  return {
    outputs: { runsOn: JSON.stringify(runsOn), selfHosted: String(selfHosted), reason },
    terminal: reason,
  }
}

async function wantedRunner(inputs: SelectRunnerInputs, services: Services): Promise<WantedRunner> {
  const { group, onDemand } = inputs
  const declared = inputs.labels.length > 0 ? undefined : await declaredRunner(inputs, services)
  const fallback = inputs.fallback.length > 0 ? inputs.fallback : declared?.fallback
  return {
    labels: declared?.labels ?? inputs.labels,
    onDemand,
    ...(group === undefined ? {} : { group }),
    ...(fallback === undefined ? {} : { fallback }),
  }
}

async function declaredRunner(inputs: SelectRunnerInputs, services: Services) {
  const configuration = await loadConfiguration(inputs.config, { workspace: services.workspace })
  const { name, model } = selectModel(configuration, inputs.model)
  const declared = model.train?.runsOn
  if (declared === undefined)
    throw new ConfigurationError(
      configuration.problemAt(
        ['models', name],
        'declares no `train.runs-on`, and the input `labels` is not given',
        'Give one of them, such as `labels: self-hosted, gpu`',
      ),
    )
  return {
    labels: declared.labels,
    ...(declared.fallback === undefined ? {} : { fallback: [declared.fallback] }),
  }
}

/** A comment on a pull request starts a job in the trusted context, whose event does not tell whose code it is about. */
async function isFork(context: GitHubContext | null, gh: GitHub): Promise<boolean> {
  if (context === null) return false
  if (context.isFork || context.pullRequest === null || context.eventName !== 'issue_comment')
    return context.isFork
  const pull = await readPullRequest(gh, context.pullRequest)
  return pull.status !== 'done' || pull.value.isFork
}

async function listed(gh: GitHub, services: Services): Promise<readonly RegisteredRunner[]> {
  if (!gh.connected)
    throw new ConfigurationError({
      path: 'input runner-token',
      message: 'no token is given with which the self-hosted runners could be listed',
      remedy:
        'Pass the token of a GitHub App (`actions/create-github-app-token`), or say `on-demand: true` where a scaler starts the runner',
    })
  const listing = valueOrThrow(await listRunners(gh))
  for (const note of listing?.notes ?? []) services.logger.info(note)
  return listing?.runners ?? []
}
