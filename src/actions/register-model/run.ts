import { loadConfiguration, selectModel } from '../../config/index.ts'
import {
  ConfigurationError,
  EnvironmentError,
  type GateFailedError,
  type Services,
} from '../../foundation/index.ts'
import { openRegistry, planVersion, readVersionRequest } from '../../registry/index.ts'
import type { Outcome } from '../definition.ts'
import { emitLineage } from '../emit-lineage.ts'
import { withGitToken } from '../git-credentials.ts'
import { workingTreeVersion } from '../model-version/index.ts'
import { writeReports } from '../write-reports.ts'
import { describeChange } from './change.ts'
import type { RegisterContext } from './context.ts'
import { composeRegisterDocument } from './document.ts'
import { registriesOf } from './elsewhere.ts'
import { readReports } from './evidence.ts'
import type { RegisterInputs, RegisterOutputs } from './inputs.ts'
import { proposable, proposeDeployments } from './propose-deployment.ts'
import { register } from './register.ts'
import { emptyReport, type Facts } from './report.ts'
import type { RegisterReport } from './report-schema.ts'
import { retire } from './retire.ts'
import { moveStage } from './stage.ts'

/**
 * Registers the commit that is checked out as a version of its model, gives versions stages, or retires them. The report is
 * written also where registration is refused.
 *
 * @throws ConfigurationError where something declared or given is wrong
 * @throws EnvironmentError where the tag cannot be pushed or the bytes cannot be kept
 */
export async function runRegisterModel(
  inputs: RegisterInputs,
  given: Services,
): Promise<Outcome<RegisterOutputs>> {
  const services = withGitToken(given, inputs.githubToken)
  const startedAt = services.clock.now().toISOString()
  const configuration = await loadConfiguration(inputs.config, { workspace: services.workspace })
  const { name, model: settings } = selectModel(configuration, inputs.model)
  checkTogether(inputs)
  const tree = await workingTreeVersion(name, settings, services)
  const { repository, commit } = tree
  if (repository === null || commit === null)
    throw new EnvironmentError('There is no commit here that could be registered.', {
      remedy: 'Check the repository out, with full history: `fetch-depth: 0`',
    })
  const registry = await openRegistry(services, repository, inputs.remote === 'none' ? null : inputs.remote)
  const change = await describeChange(repository, commit, services)
  const where = proposable(configuration, name)
  const elsewhere = await registriesOf(name, settings.register, services)
  const context = { model: name, registry, change, inputs, elsewhere }

  let facts: Facts
  let failure: GateFailedError | undefined
  if (inputs.deregister || inputs.deprecate) facts = await retire(context, services)
  else if (inputs.stage !== undefined && (await isRegistered(context, commit)))
    facts = await moveStage(context, commit, services)
  else {
    if (tree.dirty)
      throw new ConfigurationError({
        path: 'register-model',
        message: 'the working tree has changes that no commit has, and a version is a commit',
        remedy: 'Commit them, or put them away with `git stash`',
      })
    const reports = await readReports(inputs, services)
    const registered = await register(context, tree, configuration, reports, services)
    facts = registered.facts
    failure = registered.failure
    if (where !== null && failure === undefined && facts.version !== null && inputs.stage === undefined) {
      const { version } = facts
      const token = inputs.proposalToken ?? inputs.githubToken
      const wanted = { model: name, version, remote: registry.remote, token }
      facts = { ...facts, proposals: await proposeDeployments(wanted, where, services) }
    }
    if (failure === undefined && inputs.stage !== undefined && facts.version !== null) {
      const moved = await moveStage(
        { ...context, inputs: { ...inputs, version: facts.version } },
        commit,
        services,
      )
      facts = { ...facts, stage: moved.stage, elsewhere: [...facts.elsewhere, ...moved.elsewhere] }
    }
  }
  const report: RegisterReport = { ...emptyReport(name, startedAt, commit, change), ...facts }
  return finish(report, inputs, failure, services)
}

/** Whether a stage is all that is asked for: of a named version, or of a commit that has one already. */
async function isRegistered({ model, registry, inputs }: RegisterContext, commit: string): Promise<boolean> {
  // a stage is given to a version that is there
  if (inputs.version !== undefined) return true
  const request = readVersionRequest('patch', { title: null, strict: false })
  return !(await planVersion(registry, { model, commit, request, sha256: null })).created
}

/** @throws ConfigurationError for inputs that contradict one another */
function checkTogether(inputs: RegisterInputs): void {
  const problem = (path: string, message: string, remedy: string) =>
    new ConfigurationError({ path, message, remedy })
  if (inputs.version !== undefined && inputs.versionBump !== undefined)
    throw problem('version', 'cannot stand beside `version-bump`', 'Give one of them')
  if (inputs.deregister && inputs.version === undefined)
    throw problem('deregister', 'needs the version that is taken back', 'Add `version: v1.2.0`')
  if (inputs.deregister && inputs.deprecate)
    throw problem(
      'deprecate',
      'cannot stand beside `deregister`',
      'Take versions back, or the model as a whole',
    )
}

async function finish(
  report: RegisterReport,
  inputs: RegisterInputs,
  failure: GateFailedError | undefined,
  services: Services,
): Promise<Outcome<RegisterOutputs>> {
  const document = composeRegisterDocument(report)
  const title = `${report.model}: ${report.version ?? 'registration'}`
  const written = await writeReports(
    'register-model',
    inputs.reportDirectory,
    report,
    document,
    title,
    services,
  )
  await emitLineage(written.reportJson, report, services)
  const { terminal, ...paths } = written
  return {
    outputs: {
      verdict: report.verdict,
      ...paths,
      version: report.version ?? '',
      tag: report.tag ?? '',
      created: String(report.verdict === 'registered'),
      stage: report.stage?.stage ?? '',
    },
    terminal,
    ...(failure === undefined ? {} : { failure }),
  }
}
