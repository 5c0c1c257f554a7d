import { EnvironmentError } from '../../../foundation/index.ts'
import type { Deployable } from '../../deployable.ts'
import { versionAnnotation, versionOf } from '../kubernetes/version-mark.ts'
import type { OpenTarget } from '../target.ts'
import { experimentOf, modelOf } from './manifests.ts'
import { experiments, isReady, models } from './resources.ts'
import { checkSettings, type SeldonSettings } from './settings.ts'
import { openSite, type Site } from './site.ts'
import { sharesOf, statusOf } from './status.ts'

/**
 * Leads a Model of Seldon Core 2 that users address by one name. The candidate is a Model beside it, and an Experiment
 * with the stable Model as its default gives it a share or copies; without a share there is no Experiment.
 */
export const openSeldon: OpenTarget<SeldonSettings> = async (settings, services) => {
  checkSettings(settings, `deploy.environments.${services.environment}.target`)
  const site = await openSite(settings, services)
  return {
    kind: 'seldon',
    can: { weights: 'any', shadow: true, unit: 'requests' },
    async status() {
      const here = site()
      return statusOf(await here.see(), here.names)
    },
    deploy: (version) => deploy(site(), version, settings),
    setWeight: (percent) => spread(site(), { weight: Math.round(percent) }),
    shadow: (percent) => spread(site(), { mirrored: Math.round(percent) }),
    promote: () => promote(site()),
    abort: () => abort(site()),
  }
}

async function deploy(site: Site, version: Deployable, settings: SeldonSettings): Promise<void> {
  const { stable, candidate, experiment } = await site.see()
  const { names } = site
  if (stable === null) {
    await site.apply(models, modelOf(names.stable, version, settings, null))
    return
  }
  if (versionOf(stable) === version.version) {
    // a promotion that was cut off is not undone while the version loads as the stable one
    if (candidate !== null && versionOf(candidate) === version.version && !isReady(stable)) return
    await abort(site)
    return
  }
  if (candidate !== null && versionOf(candidate) === version.version) return
  // the candidate that is replaced may have users' requests
  if (experiment !== null) await site.remove(experiments, names.stable)
  await site.apply(models, modelOf(names.candidate, version, settings, stable.spec))
}

async function spread(
  site: Site,
  wish: { readonly weight?: number; readonly mirrored?: number },
): Promise<void> {
  const sight = await site.see()
  const { names } = site
  const { candidate, experiment } = sight
  const now = sharesOf(sight, names)
  const { weight, mirrored } = { ...now, ...wish }
  if (now.weight === weight && now.mirrored === mirrored) return
  if (weight === 0 && mirrored === 0) {
    if (experiment !== null) await site.remove(experiments, names.stable)
    return
  }
  if (candidate === null) throw noCandidate(names.stable)
  const { metadata, spec } = experimentOf(names, Math.round(weight), mirrored)
  if (experiment === null) await site.apply(experiments, { metadata, spec })
  else
    await site.patch(experiments, experiment, {
      // null takes a member away
      spec: { ...spec, mirror: spec.mirror ?? null },
    })
}

/**
 * In turns, each of which a later call goes on from: all requests to the candidate; its files to the stable Model, which
 * Seldon loads meanwhile; and, once they are ready, the Experiment and the candidate go.
 */
async function promote(site: Site): Promise<void> {
  const { names } = site
  const { stable, candidate, experiment } = await site.see()
  if (candidate === null || stable === null) return
  const version = versionOf(candidate)
  if (versionOf(stable) !== version || stable.spec.storageUri !== candidate.spec.storageUri) {
    if (!isReady(candidate)) throw notReady(names.candidate)
    await spread(site, { weight: 100, mirrored: 0 })
    await site.patch(models, stable, {
      metadata: { annotations: { [versionAnnotation]: version } },
      spec: { storageUri: candidate.spec.storageUri },
    })
    return
  }
  if (!isReady(stable)) return
  if (experiment !== null) await site.remove(experiments, names.stable)
  await site.remove(models, names.candidate)
}

async function abort(site: Site): Promise<void> {
  const { names } = site
  const { candidate, experiment } = await site.see()
  if (experiment !== null) await site.remove(experiments, names.stable)
  if (candidate !== null) await site.remove(models, names.candidate)
}

const noCandidate = (name: string) =>
  new EnvironmentError(`The Model ${name} has no candidate.`, {
    remedy: 'Run the step again: it deploys one',
  })

const notReady = (name: string) =>
  new EnvironmentError(`The Model ${name} is not ready, and cannot take all requests.`, {
    remedy: 'Look at its conditions with `kubectl describe model`, and run the step again',
  })
