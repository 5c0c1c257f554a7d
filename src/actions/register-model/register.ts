import { relative } from 'node:path'
import type { Configuration } from '../../config/index.ts'
import { ConfigurationError, GateFailedError, type Services } from '../../foundation/index.ts'
import { connectGitHub, findWaiver, valueOrWarn, type Waiver } from '../../github/index.ts'
import {
  listModels,
  type Registry,
  readModel,
  readVersionRequest,
  registrable,
} from '../../registry/index.ts'
import { githubContext } from '../github-context.ts'
import { contentHash, outputPath, type WorkingTree } from '../model-version/index.ts'
import { declaredStore } from '../version-bytes/index.ts'
import type { Change } from './change.ts'
import type { RegisterContext } from './context.ts'
import { tellElsewhere } from './elsewhere.ts'
import { evidenceOf, type Reports } from './evidence.ts'
import type { RegisterInputs } from './inputs.ts'
import { gatherPapers } from './papers.ts'
import { registerWithPapers } from './register-version.ts'
import { type Facts, registeredFacts, stageFacts } from './report.ts'
import { signerOf } from './signer.ts'

/**
 * Registers the commit of a working tree, unless it may not be, or its model is that of the latest version.
 * @throws ConfigurationError where there is no model, or a setting is wrong
 */
export async function register(
  { model, registry, change, inputs, elsewhere }: RegisterContext,
  tree: WorkingTree,
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
  const candidate = { model, commit, tree: working.tree, modelSha256: bytes.sha256 }
  const forced = inputs.force === undefined ? {} : { force: inputs.force }
  let waiver: Waiver | null = null
  let admission = registrable(candidate, evidenceOf(reports.evaluation), forced)
  if (!admission.allowed) {
    waiver = await waiverOf(change, inputs, services)
    if (waiver !== null) admission = registrable(candidate, evidenceOf(reports.evaluation, waiver), forced)
  }
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
  const same = asksForNumber(inputs) ? null : await versionOfBytes(registry, model, bytes.sha256)
  if (same !== null)
    return {
      facts: {
        ...stageFacts(null),
        verdict: 'unchanged',
        ...{ version: same.version, tag: same.tag, remote: registry.remote },
        bytes: { ...shown, size, location: same.location, store: null },
        notes: [`The model has the same bytes as ${same.version}, so there is no new version.`],
      },
    }
  const signer = signerOf(settings, services)
  const about = await gatherPapers(
    model,
    commit,
    bytes,
    reports,
    waiver,
    settings,
    repository,
    signer,
    services,
  )
  const store = await declaredStore(
    settings?.store,
    working.settings.data?.remote ?? null,
    services,
    inputs.githubToken,
  )
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

/** What was said on the pull request that was merged; null where nobody may, or GitHub cannot be asked. */
async function waiverOf(
  { pullRequest }: Change,
  inputs: RegisterInputs,
  services: Services,
): Promise<Waiver | null> {
  const number = Number(/^#(\d+)$/.exec(pullRequest ?? '')?.[1])
  if (!Number.isInteger(number)) return null
  const context = githubContext(services)
  const gh = await connectGitHub({ context, token: inputs.githubToken, logger: services.logger })
  return valueOrWarn(await findWaiver(gh, number), services.logger)
}

/** Whether a version is wanted whatever the bytes are. */
function asksForNumber({ version, versionBump, force }: RegisterInputs): boolean {
  return version !== undefined || versionBump !== undefined || force !== undefined
}

/** The latest version, where its bytes are these: a commit that changes nothing of the model is no version of it. */
async function versionOfBytes(
  { repository }: Registry,
  model: string,
  sha256: string,
): Promise<{ readonly version: string; readonly tag: string; readonly location: string | null } | null> {
  const { models } = await listModels(repository, { all: false })
  const known = models.find((one) => one.model === model)
  const latest = known?.versions.find(({ version }) => version === known.latest)
  const recorded = latest?.recorded?.bytes
  if (latest === undefined || recorded?.sha256 !== sha256) return null
  return { version: latest.version, tag: latest.tag, location: recorded.location }
}

function requestOf(inputs: RegisterInputs, declared: string | undefined, { title }: Change) {
  const text = inputs.version ?? inputs.versionBump ?? declared ?? 'conventional'
  return readVersionRequest(
    text,
    { title, strict: false },
    inputs.version === undefined ? 'version-bump' : 'version',
  )
}
