import { type Configuration, intentFile, readIntent, withIntent } from '../../config/index.ts'
import { EnvironmentError, messageOf, type Services } from '../../foundation/index.ts'
import { connectGitHub, decideAndPropose, earlierProposals, valueOrThrow } from '../../github/index.ts'
import { branchesOf, mainBranchOf, type OpenBranch } from '../environment/branches.ts'
import { chooseEnvironment } from '../environment/settings.ts'
import { githubContext } from '../github-context.ts'
import type { RegisterReport } from './report-schema.ts'

export type ProposedDeployment = RegisterReport['proposals'][number]

interface Wanted {
  readonly model: string
  readonly version: string
  readonly remote: string | null
  /** Token that opens the pull request. */
  readonly token: string | undefined
}

/** Where a new version of a model is proposed. */
export interface Proposable {
  readonly environments: readonly string[]
  /** Branch of their files; undefined: the main one. */
  readonly branch: string | undefined
  readonly autoMerge: boolean
}

/**
 * What `register.propose` asks for; null where it asks for nothing.
 * @throws ConfigurationError where an environment is not declared
 */
export function proposable(configuration: Configuration, model: string): Proposable | null {
  const settings = configuration.models[model]!
  const propose = settings.register?.propose
  if (propose === undefined) return null
  for (const environment of propose.environments)
    chooseEnvironment(configuration, model, settings, environment)
  return { ...propose, branch: settings.deploy?.branch }
}

/**
 * Proposes to run a version, one pull request for each environment that `register.propose` names: its file below `environments/` with
 * the version in it. One that was opened for the version before, whatever became of it, is not opened again, so that nothing brings a
 * version back that was rolled back. What stands against it is told, and can be done again: the version is registered.
 */
export async function proposeDeployments(
  wanted: Wanted,
  where: Proposable,
  services: Services,
): Promise<ProposedDeployment[]> {
  const open = branchesOf(wanted.remote, services)
  const proposals: ProposedDeployment[] = []
  for (const environment of where.environments) {
    try {
      proposals.push(await proposeOne(wanted, environment, where, open, services))
    } catch (error) {
      services.signal.throwIfAborted()
      const problem = messageOf(error)
      services.logger.warning(`${wanted.version} was not proposed for ${environment}: ${problem}`)
      proposals.push({ environment, state: 'failed', number: null, url: null, problem })
    }
  }
  return proposals
}

async function proposeOne(
  { model, version, remote, token }: Wanted,
  environment: string,
  { branch: declared, autoMerge }: Proposable,
  open: OpenBranch,
  services: Services,
): Promise<ProposedDeployment> {
  const gh = await connectGitHub({ context: githubContext(services), token, logger: services.logger })
  if (!gh.connected)
    throw new EnvironmentError('There is no token for GitHub, so that no pull request can be opened.')
  const base = await mainBranchOf(declared, gh, remote, services)
  const branch = `mlops/deploy/${environment}/${model}/${version}`
  const earlier = valueOrThrow(await earlierProposals(gh, base, branch)) ?? []
  const known = earlier.find((one) => one.branch === branch)
  if (known !== undefined)
    return { environment, state: known.state, number: known.number, url: known.url, problem: null }
  const path = intentFile(environment)
  const there = { state: 'merged', number: null, url: null } as const
  const { state, number, url } = await decideAndPropose<typeof there>(
    gh,
    base,
    open,
    async (snapshot) => {
      const text = await snapshot.file(path)
      const before = readIntent(text, environment, model)?.version ?? null
      if (before === version) return { instead: there }
      const message = messageFor(model, version, environment, before, path)
      return { change: { files: { [path]: withIntent(text, model, version) }, branch, message } }
    },
    autoMerge ? 'after-checks' : false,
  )
  return { environment, state, number, url, problem: null }
}

/** Title, an empty line, and why. */
function messageFor(
  model: string,
  version: string,
  environment: string,
  before: string | null,
  path: string,
): string {
  const instead = before === null ? '' : ` in place of ${before}`
  return [
    `chore: run ${model} ${version} in ${environment}`,
    '',
    `${version} is registered: its tag says why, and what was measured. Merging this names it in \`${path}\`${instead}, and the rollout begins. Closing it leaves ${environment} as it is; nothing opens it again for this version.`,
  ].join('\n')
}
