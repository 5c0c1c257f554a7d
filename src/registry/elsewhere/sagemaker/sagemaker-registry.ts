import { createHash } from 'node:crypto'
import {
  type Aws,
  acceptedDescription,
  acceptedName,
  acceptedValue,
  isTaken,
  nameProblem,
  openAws,
  openBucket,
} from '../../../clients/sagemaker/index.ts'
import { ConfigurationError, type Services } from '../../../foundation/index.ts'
import type { ModelRegistry, RegisteredVersion, Registration, VersionToRegister } from '../model-registry.ts'
import { metadataOf, missingIn } from './metadata.ts'
import { putMetrics, putModel } from './model-bytes.ts'
import { type ModelPackage, type Packages, packagesOf } from './packages.ts'

export interface SageMakerRegistrySettings {
  /** The model's name in git. */
  readonly model: string
  /** Model package group; by default the model's name, with hyphens in place of what SageMaker does not take. */
  readonly group?: string | undefined
  /** Image in ECR that serves the model. */
  readonly image: string
  /** `s3://bucket/prefix` that the model is put to. */
  readonly bucket: string
  readonly region?: string | undefined
  /** Stage that approves the package; taking it away rejects. */
  readonly approveAt: string
}

const section = 'register.sagemaker'

/**
 * SageMaker's model registry: a group of model packages, whose versions SageMaker counts. A version of ours is found by
 * its tag at the start of the package's description, which cannot be changed, and by its metadata `mlops.version`.
 * @throws ConfigurationError with the names and addresses that cannot be, and where no region is named
 */
export async function sageMakerRegistry(
  settings: SageMakerRegistrySettings,
  services: Services,
): Promise<ModelRegistry> {
  const group = settings.group ?? acceptedName(settings.model)
  const problem = nameProblem(group)
  if (problem !== null)
    throw new ConfigurationError({
      path: `${section}.group`,
      value: group,
      message: `the name of a model package group ${problem}`,
      remedy: 'Choose another',
    })
  const aws = await openAws(settings, services, `${section}.region`)
  openBucket(settings.bucket, aws, `${section}.bucket`)
  return new SageMakerRegistry(settings, group, aws)
}

class SageMakerRegistry implements ModelRegistry {
  readonly name = 'SageMaker'
  readonly #settings: SageMakerRegistrySettings
  readonly #group: string
  readonly #aws: Aws
  readonly #packages: Packages

  constructor(settings: SageMakerRegistrySettings, group: string, aws: Aws) {
    this.#settings = settings
    this.#group = group
    this.#aws = aws
    this.#packages = packagesOf(group, aws)
  }

  async find(version: string): Promise<RegisteredVersion | null> {
    const found = await this.#packageOf(version)
    return found === null ? null : this.#told(found)
  }

  async register(version: VersionToRegister): Promise<Registration> {
    const there = await this.#packageOf(version.version)
    if (there !== null) return this.#again(there, version)
    await this.#packages.ensureGroup(
      acceptedDescription(`Versions of ${version.model}, registered from git.`),
    )
    const bucket = openBucket(this.#settings.bucket, this.#aws, `${section}.bucket`)
    const model = await putModel(version, bucket)
    const metrics = await putMetrics(version, bucket)
    const request = {
      ModelPackageDescription: acceptedDescription(`${version.tag} ${version.description ?? ''}`),
      InferenceSpecification: { Containers: [{ Image: this.#settings.image, ModelDataUrl: model }] },
      ModelApprovalStatus: 'PendingManualApproval' as const,
      MetadataProperties: {
        CommitId: version.commit,
        ...(version.workflowRunUrl === null ? {} : { GeneratedBy: version.workflowRunUrl.slice(0, 1024) }),
      },
      CustomerMetadataProperties: metadataOf(version),
      ...(metrics === null
        ? {}
        : {
            ModelMetrics: {
              ModelQuality: { Statistics: { ContentType: 'application/json', S3Uri: metrics } },
            },
          }),
      // Two workflows that register the same at one moment make one package.
      ClientToken: createHash('sha256').update(`${version.tag} ${version.sha256}`).digest('hex').slice(0, 36),
    }
    try {
      await this.#packages.create(request)
    } catch (error) {
      if (!isTaken(error) || (await this.#packageOf(version.version)) === null) throw error
    }
    // The first of that version is the one: two that were made at the same moment are settled so.
    const first = await this.#existing(version.version)
    refuseOtherBytes(first, version, this.#group)
    return { change: 'made', registered: this.#told(first) }
  }

  async setStage(stage: string, version: string): Promise<Registration> {
    const found = await this.#existing(version)
    if (stage !== this.#settings.approveAt) return { change: 'unmapped', registered: this.#told(found) }
    const others = await this.#packages.approved(({ arn, metadata }) => arn !== found.arn && isOurs(metadata))
    const why = acceptedDescription(`${version} has the stage ${stage} in git.`)
    const now =
      found.approval === 'Approved'
        ? found
        : await this.#packages.update(found, { approval: 'Approved', why })
    // Last, so that there is always one that may be deployed.
    for (const other of others) await this.#packages.update(other, { approval: 'Rejected', why })
    const change = now === found && others.length === 0 ? 'unchanged' : 'made'
    return { change, registered: this.#told(now) }
  }

  async deprecate(version: string, reason: string): Promise<Registration> {
    const found = await this.#existing(version)
    const text = acceptedValue(reason.trim()) || 'deprecated'
    if (found.approval === 'Rejected' && found.metadata[deprecatedKey] === text)
      return { change: 'unchanged', registered: this.#told(found) }
    const now = await this.#packages.update(found, {
      approval: 'Rejected',
      why: acceptedDescription(`Deprecated: ${reason}`),
      metadata: { ...found.metadata, [deprecatedKey]: text },
    })
    return { change: 'made', registered: this.#told(now) }
  }

  /** The same bytes once more: nothing, or what was learnt since, such as a waived evaluation. */
  async #again(there: ModelPackage, version: VersionToRegister): Promise<Registration> {
    refuseOtherBytes(there, version, this.#group)
    const missing = missingIn(there.metadata, metadataOf(version))
    if (Object.keys(missing).length === 0) return { change: 'unchanged', registered: this.#told(there) }
    const now = await this.#packages.update(there, { metadata: { ...there.metadata, ...missing } })
    return { change: 'made', registered: this.#told(now) }
  }

  async #packageOf(version: string): Promise<ModelPackage | null> {
    if (!(await this.#packages.exists())) return null
    const start = `${this.#settings.model}@${version}`
    const found = await this.#packages.find(start, ({ metadata }) => metadata['mlops.version'] === version)
    return found[0] ?? null
  }

  async #existing(version: string): Promise<ModelPackage> {
    const found = await this.#packageOf(version)
    if (found !== null) return found
    throw new ConfigurationError({
      path: 'version',
      value: version,
      message: `SageMaker's model package group \`${this.#group}\` has no version ${version}`,
      remedy: 'Register it there first',
    })
  }

  #told({ arn, approval, metadata }: ModelPackage): RegisteredVersion {
    return {
      version: metadata['mlops.version'] ?? '',
      id: arn,
      sha256: metadata['mlops.sha256'] ?? null,
      stages: approval === 'Approved' ? [this.#settings.approveAt] : [],
      deprecated: metadata[deprecatedKey] !== undefined,
      url: null,
    }
  }
}

const deprecatedKey = 'mlops.deprecated'

function isOurs(metadata: ModelPackage['metadata']): boolean {
  return metadata['mlops.version'] !== undefined && metadata['mlops.sha256'] !== undefined
}

function refuseOtherBytes(there: ModelPackage, version: VersionToRegister, group: string): void {
  const known = there.metadata['mlops.sha256']
  if (known === version.sha256) return
  throw new ConfigurationError({
    path: 'version',
    value: version.version,
    message: `SageMaker's \`${group}\` has ${version.version} already, as its version ${there.number}, with other bytes (SHA-256 ${(known ?? 'not recorded').slice(0, 12)}, not ${version.sha256.slice(0, 12)})`,
    remedy: 'Register what you have as a new version; a version never changes',
  })
}
