import { setTimeout as pause } from 'node:timers/promises'
import type { V1PodTemplateSpec } from '@kubernetes/client-node'
import { deployments, type KubernetesClient, services } from '../../../clients/kubernetes/index.ts'
import { ConfigurationError, EnvironmentError, type Logger } from '../../../foundation/index.ts'
import { deploymentManifest, serviceManifest, type Version } from './manifests.ts'
import { type Names, otherSlot, type Slot } from './names.ts'
import type { Routing, Share } from './routing.ts'
import type { KubernetesTargetSettings } from './settings.ts'
import {
  candidateSlot,
  isComplete,
  isForeign,
  replicasOf,
  type Sight,
  see,
  stableSlot,
  versionIn,
} from './site.ts'
import { leftovers } from './status.ts'

/** What every move needs. */
export interface Place {
  readonly client: KubernetesClient
  readonly names: Names
  readonly routing: Routing
  readonly settings: KubernetesTargetSettings
  readonly base: V1PodTemplateSpec | null
  readonly signal: AbortSignal
  readonly logger: Logger
}

const nothing: Share = { weight: 0, mirrored: 0 }

/**
 * Starts a version in the slot that is not the stable one's. Neither that slot nor the candidate's Service is touched
 * while the route sends anything there.
 */
export async function deploy(place: Place, version: Version): Promise<void> {
  const { client, names, routing, settings, base } = place
  const sight = await see(client, names, routing)
  refuseForeign(sight, names)
  const stable = stableSlot(sight)
  const start = (slot: Slot) =>
    client.apply(
      deployments,
      names.deployment[slot],
      deploymentManifest(names, slot, version, settings, base),
    )
  if (stable === null) {
    await start('blue')
    await point(place, sight, 'candidate', 'blue')
    await routing.apply(client, nothing)
    // last: once there is a stable one, everything is there
    await point(place, sight, 'stable', 'blue')
    return
  }
  if (versionIn(sight, stable) === version.version) {
    if (replicasOf(sight.deployments[stable]) === 0) await start(stable)
    await abort(place)
    return
  }
  const slot = otherSlot(stable)
  const there = versionIn(sight, slot) === version.version && replicasOf(sight.deployments[slot]) > 0
  if (candidateSlot(sight) === slot && there && sight.route !== null) return
  await routeNothing(place, sight)
  if (!there) await start(slot)
  await point(place, sight, 'candidate', slot)
}

/** @throws EnvironmentError where no candidate can answer */
export async function share(place: Place, change: (now: Share) => Share): Promise<void> {
  const { client, names, routing } = place
  const sight = await see(client, names, routing)
  const slot = candidateSlot(sight)
  const now = sight.route ?? nothing
  const wanted = change({ weight: now.weight, mirrored: now.mirrored })
  const given = wanted.weight > 0 || wanted.mirrored > 0
  if (slot === null && !given && sight.route !== null) return await abort(place)
  if (slot === null)
    throw new EnvironmentError(`There is no candidate of ${names.stable}.`, {
      remedy: 'Run the step again: it deploys one',
    })
  if (given && (sight.deployments[slot]?.status?.availableReplicas ?? 0) === 0)
    throw new EnvironmentError(`The candidate of ${names.stable} cannot answer: none of its pods is ready.`, {
      remedy: `Look at its pods: \`kubectl describe deployment ${names.deployment[slot]}\``,
    })
  if (
    sight.route === null ||
    Math.abs(now.weight - wanted.weight) > 0.005 ||
    now.mirrored !== wanted.mirrored
  )
    await routing.apply(client, wanted)
}

/**
 * All requests go by the candidate's Service first; then the stable Service looks where the candidate is, while nothing
 * comes by it; then the requests go by the stable Service again. The slot of the version before is left running until
 * then, so that whoever still holds the old way is answered.
 */
export async function promote(place: Place): Promise<void> {
  const { client, names, routing, logger } = place
  const sight = await see(client, names, routing)
  const slot = candidateSlot(sight)
  if (slot === null) return await tidy(place, sight)
  if (!isComplete(sight.deployments[slot])) {
    logger.info(`The candidate of ${names.stable} is promoted once all its pods are ready.`)
    return
  }
  await routing.apply(client, { weight: 100, mirrored: 0 })
  await point(place, sight, 'stable', slot)
  await tidy(place, await see(client, names, routing))
}

/** All requests to the stable version, then the end of the candidate's pods, and last the end of its being the candidate. */
export async function abort(place: Place): Promise<void> {
  const { client, names, routing } = place
  const sight = await see(client, names, routing)
  const [stable, slot] = [stableSlot(sight), candidateSlot(sight)]
  if (stable === null) return
  if (slot === null) return await tidy(place, sight)
  await routeNothing(place, sight)
  await stop(place, sight, slot)
  await point(place, sight, 'candidate', stable)
}

/** Does what is left where there is no candidate. */
async function tidy(place: Place, sight: Sight): Promise<void> {
  const stable = stableSlot(sight)
  if (stable === null) return
  await routeNothing(place, sight)
  if (leftovers(sight, place.settings.keepPrevious).length > 0 && !place.settings.keepPrevious)
    await stop(place, sight, otherSlot(stable))
}

async function routeNothing({ client, routing }: Place, { route }: Sight): Promise<void> {
  if (route === null || route.weight > 0 || route.mirrored > 0) await routing.apply(client, nothing)
}

/** Ends the pods of a slot, once whoever sends requests has had the time to hear that it gets none. */
async function stop({ client, names, settings, signal }: Place, sight: Sight, slot: Slot): Promise<void> {
  const deployment = sight.deployments[slot]
  if (replicasOf(deployment) === 0) return
  await pause(settings.drain * 1000, undefined, { signal })
  await client.patch(deployments, names.deployment[slot], { spec: { replicas: 0 } })
}

/** Lets a Service look at a slot; refused where somebody else has changed it since it was seen. */
async function point(
  { client, names }: Place,
  sight: Sight,
  role: 'stable' | 'candidate',
  slot: Slot,
): Promise<void> {
  const manifest = serviceManifest(names, role, slot)
  const seen = sight.services[role]?.metadata?.resourceVersion
  await client.apply(services, names[role], {
    ...manifest,
    metadata: { ...manifest.metadata, ...(seen === undefined ? {} : { resourceVersion: seen }) },
  })
}

function refuseForeign(sight: Sight, names: Names): void {
  const foreign = [
    ...(['stable', 'candidate'] as const)
      .filter((role) => isForeign(sight.services[role]))
      .map((role) => `Service ${names[role]}`),
    ...(['blue', 'green'] as const)
      .filter((slot) => isForeign(sight.deployments[slot]))
      .map((slot) => `Deployment ${names.deployment[slot]}`),
  ]
  if (foreign.length > 0)
    throw new ConfigurationError(
      foreign.map((value) => ({
        path: 'deploy.environments.*.target.name',
        value,
        message: 'is there already and is not ours',
        remedy: 'Give the target another `name`, and lead the requests to it once it serves',
      })),
    )
}
