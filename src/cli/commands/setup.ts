import { ConfigurationError, EnvironmentError, type Services } from '../../foundation/index.ts'
import type { ConnectedGitHub, Patience, Reply, Reviewer, Ruleset } from '../../github/index.ts'
import type { CliCommand, Given } from './command.ts'

const adminRemedy =
  'Pass the token of an administrator in GITHUB_TOKEN: `administration: write`, `actions: read` and `issues: write` for this repository, or the scope `repo`'

/** `mlops setup`: the settings on GitHub that a repository of models needs. A second run changes nothing. */
export function setupCommand(patience: Partial<Patience> = {}): CliCommand {
  return {
    name: 'setup',
    description:
      'Sets up the repository on GitHub: rulesets, environments and labels, from the files of this clone. Needs the token of an administrator in GITHUB_TOKEN.',
    words: '',
    count: [0, 0],
    options: {
      'dry-run': { kind: 'flag', description: 'Only show what would change.' },
      reviewer: {
        kind: 'text',
        description:
          'Users and teams, such as `ana,acme/ml`, of whom one must approve each deployment to an environment that is made and has a file below `environments/`.',
      },
      config: { kind: 'text', description: 'Path of the configuration file. Default: mlops.yaml.' },
    },
    async run(given, services) {
      const { planSetup, setupText } = await import('../setup/index.ts')
      const { valueOrThrow } = await import('../../github/index.ts')
      const dryRun = given.flags.has('dry-run')
      const gh = await connected(services, patience)
      const { owner, repo } = gh.context.repository
      const repository = `${owner}/${repo}`
      services.logger.info(
        dryRun
          ? `Looking at ${repository}; nothing is changed.`
          : `Setting up ${repository}: this takes the token of an administrator.`,
      )
      const wanted = await wantedOf(gh, given, services)
      const steps = planSetup(wanted, await keptOf(gh))
      if (!dryRun)
        for (const { kind, name, apply } of steps) {
          if (apply === null) continue
          services.logger.debug(`${kind} ${name}`)
          valueOrThrow(withRemedy(await apply(gh)))
        }
      const told = steps.map(({ kind, name, action, differences }) => ({ kind, name, action, differences }))
      return { text: setupText(repository, steps, dryRun), json: { repository, dryRun, steps: told } }
    },
  }
}

export const setup = setupCommand()

async function connected(services: Services, patience: Partial<Patience>): Promise<ConnectedGitHub> {
  const { connectGitHub } = await import('../../github/index.ts')
  const { connectionContext } = await import('../../actions/version-bytes/index.ts')
  const context = await connectionContext(services)
  if (context === null)
    throw new ConfigurationError({
      path: 'mlops setup',
      message: 'sets up a repository on GitHub, and this folder is no clone of one',
      remedy: 'Run it inside a clone whose remote `origin` is on github.com',
    })
  const token = services.env.GITHUB_TOKEN || services.env.GH_TOKEN
  const gh = await connectGitHub({ context, token, logger: services.logger, patience })
  if (gh.connected) return gh
  throw new ConfigurationError({
    path: 'GITHUB_TOKEN',
    message: 'is not set, and settings are changed only with the token of an administrator',
    remedy: 'Write `GITHUB_TOKEN=$(gh auth token) npx mlops setup`, or pass a token of your own',
  })
}

async function wantedOf(gh: ConnectedGitHub, given: Given, services: Services) {
  const { defaultRulesets, environmentNames, readRulesetFiles, rulesetFolder, wantedLabels } = await import(
    '../setup/index.ts'
  )
  const { loadConfiguration } = await import('../../config/index.ts')
  const { jobEnvironments } = await import('../doctor/index.ts')
  const { openRepository } = await import('../../registry/index.ts')
  const root = (await openRepository(services, services.workspace))?.root ?? services.workspace
  let rulesets: readonly Ruleset[] | null = await readRulesetFiles(root)
  if (rulesets === null) {
    services.logger.info(`There are no files below ${rulesetFolder}: taking the usual rules.`)
    const configuration = await loadConfiguration(given.texts.get('config') ?? 'mlops.yaml', {
      workspace: root,
    })
    rulesets = defaultRulesets(configuration)
  }
  return {
    rulesets,
    labels: wantedLabels,
    environments: await environmentNames(root),
    jobEnvironments: await jobEnvironments(root),
    reviewers: await reviewersOf(gh, given.texts.get('reviewer')),
  }
}

async function reviewersOf(gh: ConnectedGitHub, named: string | undefined): Promise<readonly Reviewer[]> {
  const { findReviewer, valueOrThrow } = await import('../../github/index.ts')
  const names = (named ?? '')
    .split(',')
    .map((name) => name.trim().replace(/^@/, ''))
    .filter((name) => name !== '')
  const wrong = names.filter((name) => !/^[\w.-]+(\/[\w.-]+)?$/.test(name))
  if (wrong.length > 0)
    throw new ConfigurationError(
      wrong.map((value) => ({
        path: '--reviewer',
        value,
        message: 'names neither a user nor a team',
        remedy: 'Write `ana` or `organisation/team`',
      })),
    )
  const found: Reviewer[] = []
  for (const name of names) {
    const reviewer = valueOrThrow(await findReviewer(gh, name))
    if (reviewer !== null) found.push(reviewer)
  }
  return found
}

/** Also whether the token is an administrator's, before anything is changed. */
async function keptOf(gh: ConnectedGitHub) {
  const { readActionsSettings, readEnvironments, readLabelNames, readRulesets, valueOrThrow } = await import(
    '../../github/index.ts'
  )
  valueOrThrow(withRemedy(await readActionsSettings(gh)))
  return {
    rulesets: valueOrThrow(withRemedy(await readRulesets(gh))) ?? [],
    environments: valueOrThrow(withRemedy(await readEnvironments(gh))) ?? [],
    labels: valueOrThrow(withRemedy(await readLabelNames(gh))) ?? new Set<string>(),
  }
}

/** GitHub's words, with what to do here; those of the connection are about workflows. */
function withRemedy<T>(reply: Reply<T>): Reply<T> {
  if (reply.status !== 'failed') return reply
  const { message } = reply.error
  if (/upgrade to github/i.test(message)) {
    const remedy = 'Take a plan that has this for private repositories, or make the repository public'
    return { ...reply, error: new EnvironmentError(message, { cause: reply.error, remedy }) }
  }
  const refused = /lacks the permission|hidden from this token|token is refused/.test(message)
  if (!refused) return reply
  const error = new EnvironmentError(message, { cause: reply.error, remedy: adminRemedy })
  return { ...reply, error }
}
