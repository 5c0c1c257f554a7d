import { openKubernetesClient } from '../../../clients/kubernetes/index.ts'
import { ConfigurationError, EnvironmentError } from '../../../foundation/index.ts'
import type { Deployable } from '../../deployable.ts'
import { namesOf } from '../kubernetes/names.ts'
import { callTimeoutSeconds, type OpenInCluster, type Target } from '../target.ts'
import type { InferenceService, InferenceServiceSpec, Mode } from './inference-service.ts'
import { knative } from './knative.ts'
import { manifestOf } from './manifest.ts'
import { raw } from './raw.ts'
import { checkSettings, type KServeSettings } from './settings.ts'
import { Site } from './site.ts'
import { isPrepared, knativeStatus, nothingServes, rawStatus } from './status.ts'

const rights = {
  raw: '`get`, `create` and `patch` on `inferenceservices.serving.kserve.io`, `get` on `httproutes.gateway.networking.k8s.io` and `deployments.apps`, `list` on `pods`',
  knative:
    '`get`, `create` and `patch` on `inferenceservices.serving.kserve.io`, `list` on `revisions.serving.knative.dev`',
} as const

/**
 * Leads an InferenceService. The stable version, the candidate and its share are what its spec says; what is so of them is
 * read from its status, its revisions, and the route that KServe makes. Everything else of it stays its owner's.
 */
export const openKServe: OpenInCluster<KServeSettings> = async (
  settings,
  services,
  connect = openKubernetesClient,
) => {
  const place = `deploy.environments.${services.environment}.target`
  checkSettings(settings, place)
  const { namespace, context, kubeconfig, mode } = settings
  const client = await connect({ namespace, context, kubeconfig, place, rights: rights[mode] }, services)
  const name = settings.service ?? namesOf(services.model).stable
  const site = new Site(client, name, mode, place)
  return targetOf(site, mode === 'raw' ? raw : knative, settings, services.signal)
}

function targetOf(site: Site, mode: Mode, settings: KServeSettings, stop: AbortSignal): Target {
  const bounded = <T>(work: (site: Site) => Promise<T>) =>
    work(site.until(AbortSignal.any([stop, AbortSignal.timeout(callTimeoutSeconds * 1000)])))
  const status = async (site: Site) => {
    const sight = await site.see()
    if (sight === null) return nothingServes
    return mode.name === 'raw' ? rawStatus(sight) : knativeStatus(sight)
  }
  const nobody = () => {
    throw noCandidate(site.name)
  }
  return {
    kind: 'kserve',
    can: { weights: 'any', shadow: false, unit: 'requests' },
    status: () => bounded(status),
    deploy: (version) => bounded((site) => deploy(site, mode, version, settings)),
    async setWeight(percent) {
      await bounded((site) =>
        site.change(async (service) => {
          const whole = Math.round(percent)
          if (mode.roles(service.spec).candidate === null) return whole === 0 ? service.spec : nobody()
          if (whole > 0) await checkRoute(site, mode, service)
          return mode.weighted(service.spec, whole)
        }, nobody),
      )
    },
    async shadow(percent) {
      if (percent > 0) throw noShadow(site.place)
    },
    async promote() {
      await bounded(async (site) => {
        const prepared = isPrepared(await status(site))
        await site.change(({ spec }) => mode.promoted(spec, prepared), nobody)
      })
    },
    async abort() {
      await bounded(async (site) => {
        if ((await site.service()) === null) return
        await site.change(({ spec }) => mode.aborted(spec), nobody)
      })
    },
  }
}

async function deploy(site: Site, mode: Mode, version: Deployable, settings: KServeSettings): Promise<void> {
  if ((await site.service()) === null) {
    const { format } = settings
    if (format === undefined) throw noFormat(site)
    await site.create(manifestOf(site.name, version, { ...settings, format }))
    return
  }
  const then = await site.change(
    (service) => mode.deployed(service.spec, version, settings.modelUri, serves(service, mode)),
    () => {
      throw new EnvironmentError(`The InferenceService ${site.name} was removed.`, {
        remedy: 'Run the step again',
      })
    },
  )
  if (then !== null) checkTaken(then, version, mode, site)
}

/** Whether a revision has answered already: KServe knows no share before. */
function serves({ status }: InferenceService, mode: Mode): boolean {
  return mode.name === 'raw' || status?.components?.predictor?.latestRolledoutRevision !== undefined
}

/** A definition that does not know `spec.canary` drops it without a word. */
function checkTaken(spec: InferenceServiceSpec, { version }: Deployable, mode: Mode, site: Site): void {
  const { stable, candidate } = mode.roles(spec)
  if (stable === version || candidate === version) return
  throw new ConfigurationError({
    path: `${site.place}.mode`,
    value: mode.name,
    message: 'the cluster’s KServe does not know `spec.canary`',
    remedy: 'Install KServe 0.20 or newer, with its definitions, or use `mode: knative`',
  })
}

/** Of the ways in that KServe makes for Deployments, the Gateway API's alone has shares. */
async function checkRoute(site: Site, mode: Mode, service: InferenceService): Promise<void> {
  if (mode.name !== 'raw' || (await site.route(service)) !== null) return
  throw new ConfigurationError({
    path: `${site.place}.mode`,
    value: 'raw',
    message: `KServe makes no HTTPRoute for ${site.name}, and nothing else gives a candidate a share`,
    remedy: 'Set `enableGatewayApi: true` under `ingress` of KServe’s ConfigMap `inferenceservice-config`',
  })
}

const noCandidate = (name: string) =>
  new EnvironmentError(`The InferenceService ${name} has no candidate.`, {
    remedy: 'Run the step again: it deploys one',
  })

const noFormat = ({ name, place }: Site) =>
  new ConfigurationError({
    path: `${place}.format`,
    message: `is needed, for there is no InferenceService ${name} yet`,
    remedy: 'Name the model’s format, such as `sklearn`, or apply the InferenceService first',
  })

const noShadow = (place: string) =>
  new ConfigurationError({
    path: `${place}.kind`,
    value: 'kserve',
    message: 'cannot copy requests',
    remedy: 'Use another strategy than `shadow`, or the target `kubernetes`',
  })
