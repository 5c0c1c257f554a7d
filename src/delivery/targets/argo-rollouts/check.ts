import { ConfigurationError, type Problem } from '../../../foundation/index.ts'
import type { Rollout } from './rollout.ts'
import type { ArgoRolloutsSettings } from './settings.ts'
import { containerOf } from './template.ts'

/** @throws ConfigurationError with everything that keeps a Rollout from being led by us */
export function checkRollout(rollout: Rollout, settings: ArgoRolloutsSettings, place: string): void {
  const { spec } = rollout
  const problems: Problem[] = []
  const wrong = (message: string, remedy: string) =>
    problems.push({ path: `${place}.rollout`, value: settings.rollout, message, remedy })
  if (spec.workloadRef !== undefined)
    wrong('takes its template from another object by `workloadRef`', 'Write the template into the Rollout')
  if (spec.strategy?.blueGreen !== undefined || spec.strategy?.canary === undefined)
    wrong(
      'has no canary strategy',
      'Give it `strategy.canary`; `blue-green` in mlops.yaml is a canary that gets all traffic at once',
    )
  if (spec.rollbackWindow !== undefined)
    wrong(
      'has a `rollbackWindow`, within which the controller skips every step',
      'Remove it: going back needs none',
    )
  if (spec.workloadRef === undefined) {
    try {
      containerOf(rollout, settings)
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error
      problems.push(...error.problems.map((problem) => ({ ...problem, path: `${place}.container` })))
    }
  }
  const { mirrorRoute } = settings
  const routing = spec.strategy?.canary?.trafficRouting
  if (
    mirrorRoute !== undefined &&
    (routing?.istio === undefined || !routing.managedRoutes?.some(({ name }) => name === mirrorRoute))
  )
    problems.push({
      path: `${place}.mirror-route`,
      value: mirrorRoute,
      message: `the Rollout ${settings.rollout} has no such managed route of Istio`,
      remedy: 'List it under `trafficRouting.managedRoutes`, beside `istio`, or leave `mirror-route` out',
    })
  if (problems.length > 0) throw new ConfigurationError(problems)
}

/** Who will put back what we change; null where nobody is known to. */
export function keeperOf({ metadata }: Rollout): string | null {
  if (metadata.annotations?.['argocd.argoproj.io/tracking-id'] !== undefined) return 'Argo CD'
  if (metadata.labels?.['kustomize.toolkit.fluxcd.io/name'] !== undefined) return 'Flux'
  if (metadata.labels?.['helm.toolkit.fluxcd.io/name'] !== undefined) return 'Flux'
  return null
}
