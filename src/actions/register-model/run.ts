import { relative } from 'node:path'
import { type Configuration, loadConfiguration, selectModel } from '../../config/index.ts'
import {
  ConfigurationError,
  EnvironmentError,
  GateFailedError,
  type Services,
} from '../../foundation/index.ts'
import {
  openRegistry,
  planVersion,
  readModel,
  readVersionRequest,
  registrable,
} from '../../registry/index.ts'
import type { Outcome } from '../definition.ts'
import { emitLineage } from '../emit-lineage.ts'
import { contentHash, outputPath, workingTreeVersion } from '../model-version/index.ts'
import { writeReports } from '../write-reports.ts'
import { byteStoreOf } from './byte-store.ts'
import { type Change, describeChange } from './change.ts'
import { composeRegisterDocument } from './document.ts'
import { registriesOf, tellElsewhere } from './elsewhere.ts'
import { evidenceOf, type Reports, readReports } from './evidence.ts'
import type { RegisterInputs, RegisterOutputs } from './inputs.ts'
import { gatherPapers } from './papers.ts'
import { registerWithPapers } from './register-version.ts'
import { emptyReport, type Facts, registeredFacts, stageFacts } from './report.ts'
import type { RegisterReport } from './report-schema.ts'
import { retire } from './retire.ts'
import { signerOf } from './signer.ts'
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
  services: Services,
): Promise<Outcome<RegisterOutputs>> {
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
  const elsewhere = registriesOf(name, settings.register, services)
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

interface Context {
  readonly model: string
  readonly registry: Awaited<ReturnType<typeof openRegistry>>
  readonly change: Change
  readonly inputs: RegisterInputs
  readonly elsewhere: ReturnType<typeof registriesOf>
}

export type { Context as RegisterContext }

async function register(
  { model, registry, change, inputs, elsewhere }: Context,
  tree: Awaited<ReturnType<typeof workingTreeVersion>>,
  configuration: Configuration,
  reports: Reports,
  services: Services,
): Promise<{ readonly facts: Facts; readonly failure?: GateFailedError }> {
  const { version: working } = tree
  const repository = tree.repository!
  const commit = tree.commit!
  const settings = working.settings.register
  const path = outputPath(working, 'model')
  if (path === null)
    throw new ConfigurationError(
      configuration.problemAt(
        ['models', model],
        'declares no model that could be registered',
        'Add `train: { outputs: { model: … } }`',
      ),
    )
  const bytes = await readModel(path, contentHash)
  const admission = registrable(
    { model, commit, tree: working.tree, modelSha256: bytes.sha256 },
    evidenceOf(reports.evaluation),
    inputs.force === undefined ? {} : { force: inputs.force },
  )
  const shown = { name: relative(services.workspace, path), sha256: bytes.sha256 }
  const size = bytes.files.reduce((sum, file) => sum + file.bytes, 0)
  if (!admission.allowed)
    return {
      facts: {
        ...stageFacts(null),
        verdict: 'refused',
        admission: { ground: admission.ground, why: admission.why },
        bytes: { ...shown, size, location: null, store: null },
      },
      failure: new GateFailedError(`\`${model}\` is not registered: ${admission.why}`),
    }
  const signer = signerOf(settings, services)
  const about = await gatherPapers(model, commit, bytes, reports, settings, repository, signer, services)
  const store = await byteStoreOf(settings, services)
  const registered = await registerWithPapers(
    {
      ...{ registry, about, admission, change, store, path },
      request: requestOf(inputs, settings?.version, change),
      reason: inputs.reason ?? null,
      attest: { wanted: settings?.attest ?? true, token: inputs.githubToken ?? null },
    },
    services,
  )
  const { version } = registered
  const told = await tellElsewhere(
    elsewhere,
    {
      ...{ model, version: version.version, tag: version.tag, commit, sha256: bytes.sha256, path },
      verdict: version.entries?.verdict ?? null,
      evaluationUrl: null,
      workflowRunUrl: change.runUrl,
      description: null,
      metrics: Object.fromEntries(
        (version.entries?.metrics ?? []).map(({ metric, estimate }) => [metric, estimate]),
      ),
      trackerRun: null,
      trackedModel: null,
    },
    null,
    services,
  )
  return { facts: registeredFacts(registered, about, admission, { ...shown, size }, store, told) }
}

function requestOf(inputs: RegisterInputs, declared: string | undefined, { title }: Change) {
  const text = inputs.version ?? inputs.versionBump ?? declared ?? 'conventional'
  return readVersionRequest(
    text,
    { title, strict: false },
    inputs.version === undefined ? 'version-bump' : 'version',
  )
}

/** Whether a stage is all that is asked for: of a named version, or of a commit that has one already. */
async function isRegistered({ model, registry, inputs }: Context, commit: string): Promise<boolean> {
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
