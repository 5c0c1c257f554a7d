import type { Call } from '../sagemaker/moto.ts'

interface Variant {
  readonly VariantName: string
  readonly ModelName: string
  readonly InstanceType: string
  readonly InitialInstanceCount: number
  readonly InitialVariantWeight?: number
}
interface Config {
  readonly EndpointConfigName: string
  readonly ProductionVariants: readonly Variant[]
  readonly ShadowProductionVariants?: readonly Variant[]
  readonly DataCaptureConfig?: object
}
interface Update {
  readonly EndpointName: string
  readonly EndpointConfigName: string
  readonly RetainAllVariantProperties?: boolean
  readonly ExcludeRetainedVariantProperties?: readonly { readonly VariantPropertyType: string }[]
  readonly DeploymentConfig?: {
    readonly AutoRollbackConfiguration?: { readonly Alarms: readonly { readonly AlarmName: string }[] }
    readonly BlueGreenUpdatePolicy?: {
      readonly TrafficRoutingConfiguration: {
        readonly Type: string
        readonly CanarySize?: { readonly Value: number }
      }
    }
  }
}
interface Running {
  readonly VariantName: string
  CurrentWeight: number
  DesiredWeight: number
  CurrentInstanceCount: number
  DesiredInstanceCount: number
}
interface Endpoint {
  readonly EndpointName: string
  config: string
  status: string
  production: Running[]
  shadows: Running[]
  update: Update | null
  failure: string | null
  modified: number
  readonly created: number
}

type Answer = { readonly status: number; readonly body: unknown }

/**
 * SageMaker's hosting where moto does not behave as the service does: updates take time and are refused meanwhile, weights
 * go back to those of the configuration, variants may be shadows, and an alarm takes an update back without a word.
 * Time passes when a test says so: `settle`.
 */
export class Hosting {
  readonly models = new Map<string, Record<string, unknown>>()
  readonly configs = new Map<string, Config>()
  readonly endpoints = new Map<string, Endpoint>()
  readonly tags = new Map<string, Map<string, string>>()
  /** Alarms that ring. */
  readonly ringing = new Set<string>()
  /** Every update that was taken. */
  readonly updates: Update[] = []
  /** What was answered, for the service model. */
  readonly answered: { readonly operation: string; readonly body: unknown }[] = []
  /** Refusals of what should not have been asked. */
  readonly refused: string[] = []
  #now = 1_700_000_000

  readonly answer = ({ target, body }: Call): Answer | null => {
    const [service, operation = ''] = target.split('.')
    if (service !== 'SageMaker') return null
    const handle = this.#handlers[operation]
    if (handle === undefined) return null
    this.#now += 1
    const said = handle(body as never)
    if (typeof said !== 'string') {
      this.answered.push({ operation, body: said })
      return { status: 200, body: said }
    }
    if (!/in-progress|Could not find/.test(said)) this.refused.push(`${operation}: ${said}`)
    return { status: 400, body: { __type: 'ValidationException', message: said } }
  }

  /** What is under way ends: as it was asked, or as before where an alarm rings that the update watches. */
  settle(name: string): void {
    const endpoint = this.#endpoint(name)
    this.#now += 60
    endpoint.modified = this.#now
    if (endpoint.status === 'Deleting') {
      this.endpoints.delete(name)
      return
    }
    const { update } = endpoint
    const watched = update?.DeploymentConfig?.AutoRollbackConfiguration?.Alarms ?? []
    if (update !== null && watched.some(({ AlarmName }) => this.ringing.has(AlarmName)))
      this.#begin(endpoint, endpoint.config)
    else if (update !== null) {
      const before = endpoint.production
      this.#begin(endpoint, update.EndpointConfigName)
      const dropped = (update.ExcludeRetainedVariantProperties ?? []).map((one) => one.VariantPropertyType)
      for (const variant of endpoint.production) {
        const old = before.find(({ VariantName }) => VariantName === variant.VariantName)
        if (old === undefined || update.RetainAllVariantProperties !== true) continue
        if (!dropped.includes('DesiredWeight'))
          variant.CurrentWeight = variant.DesiredWeight = old.DesiredWeight
        if (!dropped.includes('DesiredInstanceCount'))
          variant.CurrentInstanceCount = variant.DesiredInstanceCount = old.DesiredInstanceCount
      }
    }
    for (const variant of [...endpoint.production, ...endpoint.shadows]) {
      variant.CurrentWeight = variant.DesiredWeight
      variant.CurrentInstanceCount = variant.DesiredInstanceCount
    }
    endpoint.update = null
    endpoint.status = 'InService'
  }

  /** It cannot be created, or updated, and serves nobody any more. */
  fail(name: string, reason: string): void {
    const endpoint = this.#endpoint(name)
    Object.assign(endpoint, { status: 'Failed', failure: reason, update: null, production: [], shadows: [] })
  }

  /** What autoscaling does. */
  scale(name: string, variant: string, count: number): void {
    const found = this.#endpoint(name).production.find(({ VariantName }) => VariantName === variant)
    if (found !== undefined) found.CurrentInstanceCount = found.DesiredInstanceCount = count
  }

  #endpoint(name: string): Endpoint {
    const found = this.endpoints.get(name)
    if (found === undefined) throw new Error(`no endpoint ${name}`)
    return found
  }

  /** The fleet of a configuration, as it is when nothing is retained. */
  #begin(endpoint: Endpoint, config: string): void {
    const found = this.configs.get(config)
    const run = ({
      VariantName,
      InitialVariantWeight = 1,
      InitialInstanceCount: count,
    }: Variant): Running => ({
      VariantName,
      CurrentWeight: InitialVariantWeight,
      DesiredWeight: InitialVariantWeight,
      CurrentInstanceCount: count,
      DesiredInstanceCount: count,
    })
    endpoint.config = config
    endpoint.production = (found?.ProductionVariants ?? []).map(run)
    endpoint.shadows = (found?.ShadowProductionVariants ?? []).map(run)
  }

  #missing(kind: string, name: string): string {
    return `Could not find ${kind} "${arn(kind, name)}".`
  }

  /** What each operation answers; a text is a refusal. */
  readonly #handlers: Readonly<Record<string, (request: never) => object | string>> = {
    CreateModel: (request: { ModelName: string; Tags?: Tags }) => {
      if (this.models.has(request.ModelName))
        return `Cannot create already existing model "${arn('model', request.ModelName)}".`
      this.models.set(request.ModelName, request)
      return { ModelArn: arn('model', request.ModelName) }
    },
    DescribeModel: ({ ModelName }: { ModelName: string }) => {
      const found = this.models.get(ModelName)
      if (found === undefined) return this.#missing('model', ModelName)
      const { Tags: _, ...model } = found
      return { ...model, ModelArn: arn('model', ModelName), CreationTime: this.#now }
    },
    CreateEndpointConfig: (request: Config & { Tags?: Tags }) => {
      const { EndpointConfigName: name, ProductionVariants, ShadowProductionVariants = [] } = request
      if (this.configs.has(name))
        return `Cannot create already existing endpoint configuration "${arn('endpoint-config', name)}".`
      if (ShadowProductionVariants.length > 0 && ProductionVariants.length > 1)
        return 'Only one ProductionVariant is allowed with ShadowProductionVariants.'
      const variants = [...ProductionVariants, ...ShadowProductionVariants]
      if (new Set(variants.map(({ VariantName }) => VariantName)).size < variants.length)
        return 'The variant names must be unique.'
      const unknown = variants.find(({ ModelName }) => !this.models.has(ModelName))
      if (unknown !== undefined) return this.#missing('model', unknown.ModelName)
      if (ProductionVariants.every(({ InitialVariantWeight = 1 }) => InitialVariantWeight === 0))
        return 'The sum of the weights must be positive.'
      this.configs.set(name, request)
      return { EndpointConfigArn: arn('endpoint-config', name) }
    },
    DescribeEndpointConfig: ({ EndpointConfigName: name }: { EndpointConfigName: string }) => {
      const found = this.configs.get(name) as (Config & { Tags?: Tags }) | undefined
      if (found === undefined) return this.#missing('endpoint-config', name)
      const { Tags: _, ...config } = found
      return { ...config, EndpointConfigArn: arn('endpoint-config', name), CreationTime: this.#now }
    },
    CreateEndpoint: ({
      EndpointName,
      EndpointConfigName,
      Tags = [],
    }: {
      EndpointName: string
      EndpointConfigName: string
      Tags?: Tags
    }) => {
      if (this.endpoints.has(EndpointName))
        return `Cannot create already existing endpoint "${arn('endpoint', EndpointName)}".`
      if (!this.configs.has(EndpointConfigName)) return this.#missing('endpoint-config', EndpointConfigName)
      const endpoint: Endpoint = {
        ...{ EndpointName, config: EndpointConfigName, status: 'Creating', production: [], shadows: [] },
        ...{ update: null, failure: null, modified: this.#now, created: this.#now },
      }
      this.#begin(endpoint, EndpointConfigName)
      this.endpoints.set(EndpointName, endpoint)
      this.tags.set(arn('endpoint', EndpointName), new Map(Tags.map(({ Key, Value }) => [Key, Value])))
      return { EndpointArn: arn('endpoint', EndpointName) }
    },
    DescribeEndpoint: ({ EndpointName }: { EndpointName: string }) => {
      const found = this.endpoints.get(EndpointName)
      if (found === undefined) return this.#missing('endpoint', EndpointName)
      const creating = found.status === 'Creating'
      const coming = found.update?.EndpointConfigName ?? (creating ? found.config : undefined)
      return {
        EndpointName,
        EndpointArn: arn('endpoint', EndpointName),
        EndpointConfigName: found.config,
        EndpointStatus: found.status,
        CreationTime: found.created,
        LastModifiedTime: found.modified,
        ...(found.production.length === 0 || creating ? {} : { ProductionVariants: found.production }),
        ...(found.shadows.length === 0 || creating ? {} : { ShadowProductionVariants: found.shadows }),
        ...(found.failure === null ? {} : { FailureReason: found.failure }),
        ...(coming === undefined
          ? {}
          : { PendingDeploymentSummary: { EndpointConfigName: coming, StartTime: found.modified } }),
      }
    },
    UpdateEndpoint: (request: Update) => {
      const endpoint = this.endpoints.get(request.EndpointName)
      if (endpoint === undefined) return this.#missing('endpoint', request.EndpointName)
      const next = this.configs.get(request.EndpointConfigName)
      if (next === undefined) return this.#missing('endpoint-config', request.EndpointConfigName)
      if (endpoint.status === 'Failed') return 'Cannot update failed endpoint.'
      if (endpoint.status !== 'InService')
        return `Cannot update in-progress endpoint "${arn('endpoint', request.EndpointName)}".`
      if (request.EndpointConfigName === endpoint.config)
        return 'The endpoint has this configuration already.'
      const names = next.ProductionVariants.map(({ VariantName }) => VariantName).sort()
      const before = endpoint.production.map(({ VariantName }) => VariantName).sort()
      if (request.DeploymentConfig !== undefined && String(names) !== String(before))
        return 'Variant names of the new endpoint configuration must match those of the old one.'
      const route = request.DeploymentConfig?.BlueGreenUpdatePolicy?.TrafficRoutingConfiguration
      if (route?.Type === 'CANARY' && (route.CanarySize?.Value ?? 100) > 50) return 'The canary is too large.'
      this.updates.push(request)
      Object.assign(endpoint, { status: 'Updating', update: request, modified: this.#now })
      return { EndpointArn: arn('endpoint', request.EndpointName) }
    },
    UpdateEndpointWeightsAndCapacities: (request: {
      EndpointName: string
      DesiredWeightsAndCapacities: { VariantName: string; DesiredWeight?: number }[]
    }) => {
      const endpoint = this.endpoints.get(request.EndpointName)
      if (endpoint === undefined) return this.#missing('endpoint', request.EndpointName)
      if (endpoint.status !== 'InService')
        return `Cannot update in-progress endpoint "${arn('endpoint', request.EndpointName)}".`
      for (const { VariantName, DesiredWeight } of request.DesiredWeightsAndCapacities) {
        const variant = endpoint.production.find((one) => one.VariantName === VariantName)
        if (variant === undefined)
          return `The variant name(s) "${VariantName}" is/are not present within the endpoint.`
        if (DesiredWeight !== undefined) variant.DesiredWeight = DesiredWeight
      }
      Object.assign(endpoint, { status: 'Updating', modified: this.#now })
      return { EndpointArn: arn('endpoint', request.EndpointName) }
    },
    DeleteEndpoint: ({ EndpointName }: { EndpointName: string }) => {
      const endpoint = this.endpoints.get(EndpointName)
      if (endpoint === undefined) return this.#missing('endpoint', EndpointName)
      endpoint.status = 'Deleting'
      return {}
    },
    AddTags: ({ ResourceArn, Tags }: { ResourceArn: string; Tags: Tags }) => {
      const tags = this.tags.get(ResourceArn) ?? new Map<string, string>()
      for (const { Key, Value } of Tags) tags.set(Key, Value)
      this.tags.set(ResourceArn, tags)
      return { Tags }
    },
    ListTags: ({ ResourceArn }: { ResourceArn: string }) => ({
      Tags: [...(this.tags.get(ResourceArn) ?? [])].map(([Key, Value]) => ({ Key, Value })),
    }),
  }
}

type Tags = { readonly Key: string; readonly Value: string }[]

function arn(kind: string, name: string): string {
  return `arn:aws:sagemaker:eu-west-1:123456789012:${kind}/${name.toLowerCase()}`
}
