import type {
  CreateEndpointConfigInput,
  CreateEndpointInput,
  CreateModelInput,
  DescribeEndpointConfigOutput,
  DescribeEndpointOutput,
  DescribeModelOutput,
  DesiredWeightAndCapacity,
  Tag,
  UpdateEndpointInput,
} from '@aws-sdk/client-sagemaker'
import type { Aws } from './connection.ts'
import { AwsError, isTaken, missingAsNull } from './failures.ts'

export type {
  CreateEndpointConfigInput,
  CreateEndpointInput,
  CreateModelInput,
  DeploymentConfig,
  DescribeEndpointConfigOutput,
  DescribeEndpointOutput,
  DescribeModelOutput,
  ProductionVariant,
  UpdateEndpointInput,
} from '@aws-sdk/client-sagemaker'

/** SageMaker's endpoints, and the configurations and models that they point to. */
export interface Endpoints {
  /** Null where there is none of that name; so the next two. */
  endpoint(name: string): Promise<DescribeEndpointOutput | null>
  config(name: string): Promise<DescribeEndpointConfigOutput | null>
  model(name: string): Promise<DescribeModelOutput | null>
  /** Tags of a resource by their keys. */
  tags(arn: string): Promise<ReadonlyMap<string, string>>
  addTags(arn: string, tags: Readonly<Record<string, string>>): Promise<void>
  /** One of that name that is there already is left as it is; so the next two. */
  createModel(request: CreateModelInput): Promise<void>
  createConfig(request: CreateEndpointConfigInput): Promise<void>
  createEndpoint(request: CreateEndpointInput): Promise<void>
  update(request: UpdateEndpointInput): Promise<void>
  updateWeights(name: string, weights: readonly DesiredWeightAndCapacity[]): Promise<void>
  delete(name: string): Promise<void>
}

export function openEndpoints(aws: Aws): Endpoints {
  const { sdk, client } = aws.sagemaker
  const options = { abortSignal: aws.signal }
  const once = async (made: Promise<unknown>) => {
    try {
      await made
    } catch (error) {
      if (!isTaken(error)) throw error
    }
  }
  return {
    endpoint: (EndpointName) =>
      missingAsNull(
        aws.asked(`look at the endpoint ${EndpointName}`, () =>
          client.send(new sdk.DescribeEndpointCommand({ EndpointName }), options),
        ),
      ),
    config: (EndpointConfigName) =>
      missingAsNull(
        aws.asked(`look at the endpoint configuration ${EndpointConfigName}`, () =>
          client.send(new sdk.DescribeEndpointConfigCommand({ EndpointConfigName }), options),
        ),
      ),
    model: (ModelName) =>
      missingAsNull(
        aws.asked(`look at the model ${ModelName}`, () =>
          client.send(new sdk.DescribeModelCommand({ ModelName }), options),
        ),
      ),
    tags: async (ResourceArn) => {
      const found: Tag[] = []
      for (let NextToken: string | undefined; ; ) {
        const command = new sdk.ListTagsCommand({ ResourceArn, ...(NextToken && { NextToken }) })
        const page = await aws.asked(`read the tags of ${ResourceArn}`, () => client.send(command, options))
        found.push(...(page.Tags ?? []))
        NextToken = page.NextToken
        if (!NextToken) return new Map(found.map(({ Key = '', Value = '' }) => [Key, Value]))
      }
    },
    addTags: async (ResourceArn, tags) => {
      const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
      await aws.asked(`tag ${ResourceArn}`, () =>
        client.send(new sdk.AddTagsCommand({ ResourceArn, Tags }), options),
      )
    },
    createModel: (request) =>
      once(
        aws.asked(`create the model ${request.ModelName}`, () =>
          client.send(new sdk.CreateModelCommand(request), options),
        ),
      ),
    createConfig: (request) =>
      once(
        aws.asked(`create the endpoint configuration ${request.EndpointConfigName}`, () =>
          client.send(new sdk.CreateEndpointConfigCommand(request), options),
        ),
      ),
    createEndpoint: (request) =>
      once(
        aws.asked(`create the endpoint ${request.EndpointName}`, () =>
          client.send(new sdk.CreateEndpointCommand(request), options),
        ),
      ),
    update: async (request) => {
      await aws.asked(`update the endpoint ${request.EndpointName}`, () =>
        client.send(new sdk.UpdateEndpointCommand(request), options),
      )
    },
    updateWeights: async (EndpointName, weights) => {
      const command = new sdk.UpdateEndpointWeightsAndCapacitiesCommand({
        EndpointName,
        DesiredWeightsAndCapacities: [...weights],
      })
      await aws.asked(`change the weights of the endpoint ${EndpointName}`, () =>
        client.send(command, options),
      )
    },
    delete: async (EndpointName) => {
      await missingAsNull(
        aws.asked(`delete the endpoint ${EndpointName}`, () =>
          client.send(new sdk.DeleteEndpointCommand({ EndpointName }), options),
        ),
      )
    },
  }
}

/** Whether a change was refused because another one is still on its way. */
export function isBusy(error: unknown): boolean {
  return (
    error instanceof AwsError &&
    (error.code === 'ValidationException' || error.code === 'ResourceInUse') &&
    /in[- ]progress/i.test(error.message)
  )
}
