import { isConflict, openKubernetesClient } from '../../../clients/kubernetes/index.ts'
import { ConfigurationError } from '../../../foundation/index.ts'
import { callTimeoutSeconds, type OpenInCluster, type Target } from '../target.ts'
import { gatewayRouting } from './gateway.ts'
import { ingressRouting } from './ingress.ts'
import { abort, deploy, type Place, promote, share } from './moves.ts'
import { namesOf } from './names.ts'
import { readPodTemplate } from './pod-template.ts'
import { checkSettings, type KubernetesTargetSettings } from './settings.ts'
import { candidateSlot, see, stableSlot, troubleOf } from './site.ts'
import { statusOf } from './status.ts'

const mostRaces = 4

/**
 * Serves by two Deployments, one of which is the stable one, and two Services, between which a route of the Gateway API
 * or ingress-nginx spreads the requests. The stable Service says which Deployment is the stable one: a promotion is one
 * change of its selector.
 */
export const openKubernetes: OpenInCluster<KubernetesTargetSettings> = async (
  settings,
  services,
  connect = openKubernetesClient,
) => {
  const at = `deploy.environments.${services.environment}.target`
  checkSettings(settings, at)
  const { namespace, context, kubeconfig, podTemplate, image, env, args = [], gateway, ingress } = settings
  const templates = [image, ...args, ...Object.values(env)]
  const base =
    podTemplate === undefined ? null : await readPodTemplate(podTemplate, services.workspace, templates, at)
  const names = namesOf(settings.name ?? services.model)
  const routing = gateway === undefined ? ingressRouting(names, ingress!) : gatewayRouting(names, gateway, at)
  const rights = `\`get\`, \`create\` and \`patch\` on \`deployments.apps\` and \`services\`, ${routing.rights}, \`list\` on \`pods\``
  const client = await connect({ namespace, context, kubeconfig, place: at, rights }, services)

  /** One call: given up after its longest time, and begun again where somebody was faster. */
  const call = async <T>(work: (place: Place) => Promise<T>): Promise<T> => {
    const signal = AbortSignal.any([services.signal, AbortSignal.timeout(callTimeoutSeconds * 1000)])
    const { logger } = services
    const place = { client: client.until(signal), names, routing, settings, base, signal, logger }
    for (let race = 1; ; race++) {
      try {
        return await work(place)
      } catch (error) {
        if (!isConflict(error) || race === mostRaces) throw error
      }
    }
  }

  const target: Target = {
    kind: 'kubernetes',
    can: { weights: 'any', shadow: routing.shadow, unit: 'requests' },
    status: () =>
      call(async (place) => {
        const sight = await see(place.client, names, routing)
        const slot = candidateSlot(sight) ?? stableSlot(sight)
        const trouble = slot === null ? null : await troubleOf(place.client, names, sight, slot)
        return statusOf(sight, settings.keepPrevious, trouble)
      }),
    deploy: (version) => call((place) => deploy(place, version)),
    setWeight: (percent) => call((place) => share(place, (now) => ({ ...now, weight: percent }))),
    shadow(percent) {
      if (percent > 0 && !routing.shadow)
        throw new ConfigurationError({
          path: `${at}.ingress`,
          message: 'cannot copy requests',
          remedy: 'Use a `gateway`, or another strategy than `shadow`',
        })
      return call((place) => share(place, (now) => ({ ...now, mirrored: percent })))
    },
    promote: () => call(promote),
    abort: () => call(abort),
  }
  return target
}
