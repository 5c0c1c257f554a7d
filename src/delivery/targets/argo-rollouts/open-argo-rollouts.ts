import { mergePatchOf, openKubernetesClient } from '../../../clients/kubernetes/index.ts'
import { ConfigurationError, EnvironmentError } from '../../../foundation/index.ts'
import type { Deployable } from '../../deployable.ts'
import { versionOf } from '../kubernetes/version-mark.ts'
import type { OpenInCluster, Target } from '../target.ts'
import { keeperOf } from './check.ts'
import {
  candidateVersion,
  isRouted,
  type Rollout,
  type Sight,
  type Step,
  stableSet,
  stableVersion,
} from './rollout.ts'
import { type ArgoRolloutsSettings, checkSettings } from './settings.ts'
import { type Change, Site } from './site.ts'
import { statusOf } from './status.ts'
import { areToPromotion, isAt, type Share, shareOf, stepsTo, stepsToPromotion } from './steps.ts'
import { templateFor, templateOf } from './template.ts'
import { appliedPercent, sharesOfPods } from './weights.ts'

const rights =
  '`get` and `patch` on `rollouts.argoproj.io`, `patch` on `rollouts.argoproj.io/status`, `list` on `replicasets.apps` and `pods`'

/**
 * Leads a Rollout of Argo Rollouts that is there. Its steps are ours: each share is a change of the steps that ends in a
 * pause, so that spec and generation tell what is asked for and whether the controller has seen it. The Services and the
 * traffic router stay the controller's.
 */
export const openArgoRollouts: OpenInCluster<ArgoRolloutsSettings> = async (
  settings,
  services,
  connect = openKubernetesClient,
) => {
  const place = `deploy.environments.${services.environment}.target`
  checkSettings(settings, place)
  const { namespace, context, kubeconfig } = settings
  const client = await connect({ namespace, context, kubeconfig, place, rights }, services)
  const site = new Site(client, settings, services, place)
  const { rollout } = await site.see()
  const keeper = keeperOf(rollout)
  if (keeper !== null && connect === openKubernetesClient)
    services.logger.warning(
      `The Rollout ${settings.rollout} is kept by ${keeper}, which may put back what is changed here; the target \`gitops\` changes it through git.`,
    )
  return targetOf(site, settings, rollout)
}

function targetOf(site: Site, settings: ArgoRolloutsSettings, first: Rollout): Target {
  const bounded = <T>(work: (site: Site) => Promise<T>) => work(site.forOneCall())
  const share = (wanted: (now: Share) => Share) =>
    bounded((site) =>
      site.change((sight) => {
        const { rollout } = sight
        if (candidateVersion(sight) === null) throw noCandidate(settings)
        const next = wanted(shareOf(rollout) ?? { weight: 0, mirrored: 0 })
        if (!isRouted(rollout)) checkShare(next.weight, rollout, settings)
        if (isAt(rollout, next)) return rollout.status?.abort === true ? 'retry' : null
        return changeOf(rollout, null, stepsTo(rollout, next, appliedPercent(sight), settings.mirrorRoute))
      }),
    )
  return {
    kind: 'argo-rollouts',
    can: {
      weights: isRouted(first) ? 'any' : sharesOfPods(first),
      shadow: settings.mirrorRoute !== undefined,
      unit: 'requests',
    },
    status: () =>
      bounded(async (site) => {
        const sight = await site.see()
        return statusOf(sight, await site.trouble(sight))
      }),
    deploy: (version) => bounded((site) => deploy(site, version, settings)),
    setWeight: (percent) => share((now) => ({ ...now, weight: percent })),
    async shadow(percent) {
      if (percent > 0 && settings.mirrorRoute === undefined) throw noMirror(site.place)
      await share((now) => ({ ...now, mirrored: percent }))
    },
    promote: () =>
      bounded((site) =>
        site.change((sight) => {
          const { rollout } = sight
          if (candidateVersion(sight) === null) return null
          if (areToPromotion(rollout) && rollout.status?.abort !== true) return null
          return changeOf(rollout, null, stepsToPromotion(rollout, appliedPercent(sight)))
        }),
      ),
    abort: () => bounded(abort),
  }
}

async function deploy(site: Site, version: Deployable, settings: ArgoRolloutsSettings): Promise<void> {
  await site.change((sight) => {
    const { rollout } = sight
    if (stableVersion(sight) === version.version) return stableAgain(sight)
    const start = stepsTo(rollout, { weight: 0, mirrored: 0 }, 0, settings.mirrorRoute)
    if (candidateVersion(sight) === version.version)
      return rollout.status?.abort === true || shareOf(rollout) === null
        ? areToPromotion(rollout) && rollout.status?.abort !== true
          ? null
          : changeOf(rollout, null, start)
        : null
    // one that still runs is taken up as it is, so that none of its pods is started anew
    const running = sight.sets.find(
      (set) => versionOf(set.spec?.template) === version.version && (set.spec?.replicas ?? 0) > 0,
    )
    const template = running === undefined ? templateFor(rollout, version, settings) : templateOf(running)
    return changeOf(rollout, template, start)
  })
}

/** First the abort, which moves the traffic at once, and then the template: without it the next change of anything would begin with the candidate again. */
async function abort(site: Site): Promise<void> {
  const sight = await site.see()
  if (candidateVersion(sight) === null && stableVersion(sight) !== null && appliedPercent(sight) === 0) return
  if (candidateVersion(sight) !== null && sight.rollout.status?.abort !== true) await site.tellAbort()
  await site.change(stableAgain)
}

/** Puts the stable template back; null where it is there. */
function stableAgain(sight: Sight): Change {
  if (candidateVersion(sight) === null) return null
  const set = stableSet(sight)
  if (set === null)
    throw new EnvironmentError(
      `The ReplicaSet of the stable version of ${sight.rollout.metadata.name} is not there.`,
      {
        remedy: 'Apply the manifest of the Rollout with the version that should run',
      },
    )
  // steps without a pause: a later change by somebody else is not caught in one of ours
  return changeOf(sight.rollout, templateOf(set), [{ setWeight: 100 }])
}

/**
 * Merge patch of a Rollout, refused where somebody else has changed it since; null where nothing changes. An aborted one
 * begins again with any change of its template or steps, and where there is none it is told to.
 */
function changeOf(rollout: Rollout, template: object | null, steps: readonly Step[]): Change {
  const { spec } = rollout
  const wanted = {
    ...spec,
    ...(template === null ? {} : { template }),
    strategy: { ...spec.strategy, canary: { ...spec.strategy?.canary, steps } },
  }
  const change = mergePatchOf({ ...spec }, wanted)
  if (change !== null)
    return { metadata: { resourceVersion: rollout.metadata.resourceVersion }, spec: change }
  return rollout.status?.abort === true ? 'retry' : null
}

function checkShare(percent: number, rollout: Rollout, settings: ArgoRolloutsSettings): void {
  const shares = sharesOfPods(rollout)
  if (shares.some((share) => Math.abs(share - percent) <= 0.5)) return
  throw new ConfigurationError({
    path: 'strategy',
    value: `${percent} %`,
    message: `the Rollout ${settings.rollout} has no traffic router, and its ${shares.length - 1} pods cannot share the requests so`,
    remedy: `Give it \`trafficRouting\`, or take steps of ${shares.join(', ')} %`,
  })
}

const noCandidate = ({ rollout }: ArgoRolloutsSettings) =>
  new EnvironmentError(`The Rollout ${rollout} has no candidate.`, {
    remedy: 'Run the step again: it deploys one',
  })

const noMirror = (place: string) =>
  new ConfigurationError({
    path: `${place}.mirror-route`,
    message: 'is needed for shadow traffic',
    remedy:
      'Name a route of `trafficRouting.managedRoutes` of the Rollout, which needs Istio; or use another strategy',
  })
