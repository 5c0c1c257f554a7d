import type { AlarmState, Endpoints, ProductionVariant } from '../../../clients/sagemaker/index.ts'
import { versionVariable } from './requests.ts'
import { type Layout, layoutOf, type Observed, type Serving } from './situation.ts'

/** Tag of the endpoint: the configuration asked for last, and when the endpoint had last changed before that. */
export const askedTag = 'mlops:asked'

export function askedValue(config: string, lastModified: Date | undefined): string {
  return `${config}@${lastModified?.getTime() ?? 0}`
}

/** Reads the endpoint, what its configurations point to, and what was asked of it. */
export async function observe(
  endpoints: Endpoints,
  name: string,
  alarmsNow: () => Promise<ReadonlyMap<string, AlarmState>>,
): Promise<Observed> {
  const [endpoint, alarms] = await Promise.all([endpoints.endpoint(name), alarmsNow()])
  if (endpoint === null) return { endpoint, current: null, pending: null, asked: null, alarms }
  const models = new Map<string, Promise<string | null>>()
  const versionOf = (model: string) => {
    const known = models.get(model) ?? readVersion(endpoints, model)
    models.set(model, known)
    return known
  }
  const layouts = new Map<string, Promise<Layout | null>>()
  const layout = (config: string | undefined) => {
    if (config === undefined) return Promise.resolve(null)
    const known = layouts.get(config) ?? readLayout(endpoints, config, versionOf)
    layouts.set(config, known)
    return known
  }
  const pendingName = endpoint.PendingDeploymentSummary?.EndpointConfigName
  const [current, pending, tags] = await Promise.all([
    layout(endpoint.EndpointConfigName ?? pendingName),
    layout(pendingName),
    endpoints.tags(endpoint.EndpointArn ?? ''),
  ])
  const [, askedName, before] = /^(.+)@(\d+)$/.exec(tags.get(askedTag) ?? '') ?? []
  const asked = await layout(askedName)
  return {
    endpoint,
    current,
    pending: pendingName === endpoint.EndpointConfigName ? null : pending,
    asked: asked === null ? null : { layout: asked, before: Number(before) },
    alarms,
  }
}

async function readLayout(
  endpoints: Endpoints,
  name: string,
  versionOf: (model: string) => Promise<string | null>,
): Promise<Layout | null> {
  const config = await endpoints.config(name)
  if (config === null) return null
  const serving = (variants: readonly ProductionVariant[] | undefined): Promise<Serving[]> =>
    Promise.all(
      (variants ?? []).map(async (variant) => ({
        variant,
        version: variant.ModelName === undefined ? null : await versionOf(variant.ModelName),
      })),
    )
  const [production, shadows] = await Promise.all([
    serving(config.ProductionVariants),
    serving(config.ShadowProductionVariants),
  ])
  return layoutOf(name, production, shadows)
}

async function readVersion(endpoints: Endpoints, name: string): Promise<string | null> {
  const model = await endpoints.model(name)
  return model?.PrimaryContainer?.Environment?.[versionVariable] ?? null
}
