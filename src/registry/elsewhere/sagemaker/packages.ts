import { setTimeout as wait } from 'node:timers/promises'
import type {
  CreateModelPackageCommandInput,
  DescribeModelPackageCommandOutput,
  ModelPackageSummary,
  UpdateModelPackageCommandInput,
} from '@aws-sdk/client-sagemaker'
import { type Aws, isTaken, missingAsNull } from '../../../clients/sagemaker/index.ts'
import { EnvironmentError } from '../../../foundation/index.ts'

export type Approval = 'Approved' | 'Rejected' | 'PendingManualApproval'

/** A version of a model package group. */
export interface ModelPackage {
  readonly arn: string
  /** Counted by SageMaker, from 1. */
  readonly number: number
  readonly approval: Approval
  readonly metadata: Readonly<Record<string, string>>
}

/** Model packages of one group. */
export interface Packages {
  /** Whether the group is there. */
  exists(): Promise<boolean>
  /** Makes the group where there is none. */
  ensureGroup(description: string): Promise<void>
  /** Those whose description starts with `start` and whose metadata `matches`, oldest first; failed ones are left out. */
  find(start: string, matches: (one: ModelPackage) => boolean): Promise<ModelPackage[]>
  /** Those that are approved, and whose metadata `matches`. */
  approved(matches: (one: ModelPackage) => boolean): Promise<ModelPackage[]>
  create(request: Omit<CreateModelPackageCommandInput, 'ModelPackageGroupName'>): Promise<ModelPackage>
  /** Sets approval and metadata together: an update names all that is to stand, so that none is lost by another's. */
  update(
    one: ModelPackage,
    change: {
      readonly approval?: Approval
      readonly why?: string
      readonly metadata?: ModelPackage['metadata']
    },
  ): Promise<ModelPackage>
}

export function packagesOf(group: string, aws: Aws): Packages {
  const { sdk, client } = aws.sagemaker
  const options = { abortSignal: aws.signal }
  const ModelPackageGroupName = group

  const exists = async () => {
    const to = `look for the model package group \`${group}\``
    const command = new sdk.DescribeModelPackageGroupCommand({ ModelPackageGroupName })
    return (await missingAsNull(aws.asked(to, () => client.send(command, options)))) !== null
  }

  async function summaries(only: {
    readonly ModelApprovalStatus?: Approval
  }): Promise<ModelPackageSummary[]> {
    const found: ModelPackageSummary[] = []
    for (let NextToken: string | undefined; ; ) {
      const command = new sdk.ListModelPackagesCommand({
        ...only,
        ModelPackageGroupName,
        // Without it moto and older partitions list what is in no group.
        ModelPackageType: 'Versioned',
        SortBy: 'CreationTime',
        SortOrder: 'Ascending',
        MaxResults: 100,
        ...(NextToken === undefined ? {} : { NextToken }),
      })
      const page = await missingAsNull(
        aws.asked(`list the packages of \`${group}\``, () => client.send(command, options)),
      )
      found.push(...(page?.ModelPackageSummaryList ?? []))
      NextToken = page?.NextToken
      if (NextToken === undefined || NextToken === '') break
    }
    return found
      .filter(({ ModelPackageStatus: status }) => status !== 'Failed' && status !== 'Deleting')
      .sort((one, other) => (one.ModelPackageVersion ?? 0) - (other.ModelPackageVersion ?? 0))
  }

  const describe = (arn: string) =>
    aws.asked(`read the model package ${arn}`, () =>
      client.send(new sdk.DescribeModelPackageCommand({ ModelPackageName: arn }), options),
    )

  async function read(listed: readonly ModelPackageSummary[], matches: (one: ModelPackage) => boolean) {
    const packages: ModelPackage[] = []
    for (const { ModelPackageArn: arn } of listed)
      if (arn !== undefined) packages.push(told(await describe(arn)))
    return packages.filter(matches)
  }

  /** A package is changed only when SageMaker has done with it. */
  async function settled(arn: string): Promise<ModelPackage> {
    for (let tries = 1; ; tries++) {
      const found = await describe(arn)
      const status = found.ModelPackageStatus
      if (status === 'Failed') throw failed(found)
      if ((status !== 'Pending' && status !== 'InProgress') || tries === 60) return told(found)
      await wait(2000, undefined, { signal: aws.signal })
    }
  }

  return {
    exists,
    ensureGroup: async (ModelPackageGroupDescription) => {
      if (await exists()) return
      const command = new sdk.CreateModelPackageGroupCommand({
        ModelPackageGroupName,
        ModelPackageGroupDescription,
      })
      try {
        await aws.asked(`create the model package group \`${group}\``, () => client.send(command, options))
      } catch (error) {
        if (!isTaken(error)) throw error
      }
    },
    find: async (start, matches) => {
      const listed = await summaries({})
      return read(
        listed.filter(({ ModelPackageDescription: text = '' }) => text.startsWith(start)),
        matches,
      )
    },
    approved: async (matches) => read(await summaries({ ModelApprovalStatus: 'Approved' }), matches),
    create: async (request) => {
      const command = new sdk.CreateModelPackageCommand({ ...request, ModelPackageGroupName })
      const to = `create a model package in \`${group}\``
      const { ModelPackageArn = '' } = await aws.asked(to, () => client.send(command, options))
      return settled(ModelPackageArn)
    },
    update: async (one, { approval = one.approval, why, metadata = one.metadata }) => {
      const request: UpdateModelPackageCommandInput = {
        ModelPackageArn: one.arn,
        ModelApprovalStatus: approval,
        ...(why === undefined ? {} : { ApprovalDescription: why }),
        ...(Object.keys(metadata).length === 0 ? {} : { CustomerMetadataProperties: metadata }),
      }
      const to = `update the model package ${one.arn}`
      await aws.asked(to, () => client.send(new sdk.UpdateModelPackageCommand(request), options))
      return { ...one, approval, metadata }
    },
  }
}

function told(found: DescribeModelPackageCommandOutput): ModelPackage {
  return {
    arn: found.ModelPackageArn ?? '',
    number: found.ModelPackageVersion ?? 0,
    approval: found.ModelApprovalStatus ?? 'PendingManualApproval',
    metadata: found.CustomerMetadataProperties ?? {},
  }
}

function failed(found: DescribeModelPackageCommandOutput): EnvironmentError {
  const reasons = [
    ...(found.ModelPackageStatusDetails?.ValidationStatuses ?? []),
    ...(found.ModelPackageStatusDetails?.ImageScanStatuses ?? []),
  ].flatMap(({ FailureReason: reason }) => (reason === undefined ? [] : [reason]))
  return new EnvironmentError(
    `SageMaker could not make the model package ${found.ModelPackageArn}: ${reasons.join('; ') || 'it gives no reason'}`,
    { remedy: 'Check the image and the model that `register.sagemaker` names, and register again' },
  )
}
