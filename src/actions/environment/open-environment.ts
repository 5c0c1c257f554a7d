import { join } from 'node:path'
import {
  intentFile,
  loadConfiguration,
  readIntent,
  resolveSettings,
  resolveSource,
  selectModel,
} from '../../config/index.ts'
import {
  type AfterTraffic,
  type BranchFiles,
  commandPlaceholders,
  type Intent,
  type Judgement,
  openProgressStore,
  openSource,
  openTarget,
  type ProgressStore,
  type Target,
} from '../../delivery/index.ts'
import { ConfigurationError, EnvironmentError, type Services } from '../../foundation/index.ts'
import { connectGitHub, type GitHubContext } from '../../github/index.ts'
import { openRegistry, openRepository } from '../../registry/index.ts'
import { githubContext } from '../github-context.ts'
import { taggerOf } from '../tagger.ts'
import { withoutAbsent } from '../without-absent.ts'
import { afterTrafficOf, followStage } from './after-traffic.ts'
import { branchesOf, mainBranchOf } from './branches.ts'
import { type Versions, versionsOf } from './find-version.ts'
import { declaredAnalysis } from './judgement.ts'
import { keptFolder } from './kept-folder.ts'
import { type ChosenEnvironment, chooseEnvironment, intentOf } from './settings.ts'
import { type ToldOnGitHub, toldOnGitHub } from './told-on-github.ts'

export interface EnvironmentInputs {
  readonly config: string
  readonly model?: string | undefined
  readonly environment?: string | undefined
  readonly remote?: string | undefined
  readonly githubToken?: string | undefined
}

/** One model in one environment, with everything that a rollout or a rollback of it touches. */
export interface OpenedEnvironment {
  readonly model: string
  readonly environment: ChosenEnvironment
  readonly target: Target
  /** Of this environment and model on this machine; absolute. */
  readonly folder: string
  readonly store: ProgressStore
  readonly main: BranchFiles
  readonly readIntent: () => Promise<Intent | null>
  readonly versions: Versions
  readonly judgement: Judgement | null
  readonly afterTraffic: AfterTraffic
  /** Has the registry's stage hold the version that serves. */
  readonly followStage: (version: string, reason: string) => Promise<void>
  readonly github: ToldOnGitHub
  readonly context: GitHubContext | null
  /** Commit that is checked out; null where there is none. */
  readonly commit: string | null
}

/**
 * Opens what `mlops.yaml` declares of an environment.
 * @throws ConfigurationError with every problem of what is declared
 * @throws EnvironmentError where there is no repository, or a service cannot be reached
 */
export async function openEnvironment(
  inputs: EnvironmentInputs,
  services: Services,
): Promise<OpenedEnvironment> {
  const configuration = await loadConfiguration(inputs.config, { workspace: services.workspace })
  const { name: model, model: settings } = selectModel(configuration, inputs.model)
  const environment = chooseEnvironment(configuration, model, settings, inputs.environment)
  const repository = await openRepository(services, services.workspace)
  if (repository === null)
    throw new EnvironmentError('There is no git repository here.', {
      remedy: 'Check it out first; its main branch says what should run',
    })
  const registry = await openRegistry(services, repository, inputs.remote === 'none' ? null : inputs.remote)
  const context = githubContext(services)
  const gh = await connectGitHub({ context, token: inputs.githubToken, logger: services.logger })
  const branch = branchesOf(registry.remote, services)
  const mainName = await mainBranchOf(environment.deploy.branch, gh, registry.remote, services)
  const main = branch(mainName)
  const stage = environment.settings.stage ?? environment.name
  const github = toldOnGitHub(gh, {
    model,
    environment: environment.name,
    url: environment.settings.url ?? null,
    branch,
    env: services.env,
  })
  const file = intentFile(environment.name)
  const kept = await keptFolder(services)
  const folder = join(kept, 'serving', environment.name, model.replaceAll('/', '-'))
  const place = environment.path.join('.')
  const targetSettings = resolveSettings(environment.settings.target, services.env, `${place}.target`)
  const target = await openTarget(withoutAbsent(targetSettings), {
    ...services,
    ...{ model, environment: environment.name },
    folder,
    branch: async (name) => branch(name ?? mainName),
  })
  const parts = {
    ...{ model, environment: environment.name, stage, main, registry, github },
    tagger: await taggerOf(repository, services),
    runUrl: context?.runUrl ?? null,
    logger: services.logger,
  }
  return {
    ...{ model, environment, target, main, github, context, folder },
    commit: await repository.commitOf('HEAD'),
    store: openProgressStore(branch(environment.deploy.stateBranch), model, environment.name),
    readIntent: async () =>
      intentOf(
        readIntent(await (await main.read()).file(file), environment.name, model),
        environment,
        target,
      ),
    versions: versionsOf(registry, model, join(kept, 'versions'), services, inputs.githubToken),
    judgement: await judgementOf(environment, model, services, (message, remedy) =>
      configuration.problemAt([...environment.path, 'analysis'], message, remedy),
    ),
    afterTraffic: afterTrafficOf(parts),
    followStage: (version, reason) => followStage(parts, version, 'deploy-canary', reason),
  }
}

async function judgementOf(
  { name, settings, path }: ChosenEnvironment,
  model: string,
  services: Services,
  problemAt: Parameters<typeof declaredAnalysis>[2],
): Promise<Judgement | null> {
  const { analysis, target } = settings
  if (analysis === undefined) return null
  const declared = declaredAnalysis(analysis, settings.strategy?.minRequests ?? 100, problemAt)
  if (declared === null) return null
  const { source } = analysis
  if (source === undefined)
    throw new ConfigurationError(
      problemAt(
        'has guardrails, and says not where the measurements come from',
        'Add `source: { prometheus: … }` or `source: { command: … }`',
      ),
    )
  const namespace = 'namespace' in target ? (target.namespace ?? null) : null
  return {
    ...declared,
    source: await openSource(
      resolveSource(source, services.env, commandPlaceholders, `${path.join('.')}.analysis.source`),
      services,
    ),
    arms: { model, environment: name, namespace },
    lagSeconds: analysis.lag,
  }
}
