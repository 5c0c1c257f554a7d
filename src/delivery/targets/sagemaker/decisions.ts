import type { ProductionVariant } from '../../../clients/sagemaker/index.ts'
import { ConfigurationError, EnvironmentError } from '../../../foundation/index.ts'
import { type Layout, type Serving, type Situation, variantNames } from './situation.ts'

/** Variants of a configuration to come. */
export interface Wanted {
  readonly stable: ProductionVariant
  readonly candidate: ProductionVariant | null
  /** Percent of the requests for the candidate, or of the copies. */
  readonly percent: number
  readonly shadow: boolean
}

/** What to do next, once; then the endpoint is looked at again. */
export type Step =
  | { readonly kind: 'nothing' }
  /** SageMaker takes no change before the one under way is done. */
  | { readonly kind: 'wait' }
  | { readonly kind: 'create'; readonly wanted: Wanted }
  | { readonly kind: 'update'; readonly wanted: Wanted; readonly guarded: boolean }
  | { readonly kind: 'weights'; readonly percent: number }
  /** What is in force is what is wanted: nothing else is asked for any more. */
  | { readonly kind: 'settle' }
  | { readonly kind: 'delete' }

const nothing: Step = { kind: 'nothing' }
const wait: Step = { kind: 'wait' }

/** @param fresh variant of the version, as the settings make it */
export function deployStep(situation: Situation, version: string, fresh: ProductionVariant): Step {
  const { phase, stable, candidate, twin, rolledBack, unbegun } = situation
  const alone: Wanted = { stable: fresh, candidate: null, percent: 0, shadow: false }
  if (phase === 'absent') return { kind: 'create', wanted: alone }
  if (phase === 'failed') return { kind: 'delete' }
  if (phase === 'creating' && stable?.version === version) return nothing
  const { pending } = situation
  if (pending !== null && [pending.stable, pending.candidate].some((one) => one?.version === version))
    return nothing
  if (phase !== 'still') return wait
  const kept = keptStable(situation)
  if (stable?.version === version)
    return twin ? { kind: 'update', wanted: onlyStable(kept), guarded: false } : nothing
  if (candidate?.version === version) return rolledBack || unbegun ? { kind: 'settle' } : nothing
  return {
    kind: 'update',
    wanted: { stable: kept, candidate: fresh, percent: 0, shadow: false },
    guarded: false,
  }
}

/** @throws EnvironmentError where there is no candidate */
export function weightStep(situation: Situation, percent: number): Step {
  const { phase, candidate, shadow, desired } = situation
  if (candidate === null && percent === 0) return nothing
  if (phase === 'busy' && !shadow && candidate !== null && situation.pending === null && desired === percent)
    return nothing
  if (phase !== 'still' && phase !== 'absent' && phase !== 'failed') return wait
  if (candidate === null) throw noCandidate()
  if (!shadow) return desired === percent ? nothing : { kind: 'weights', percent }
  if (percent === 0) return nothing
  const wanted = { stable: keptStable(situation), candidate: candidate.variant, percent, shadow: false }
  return { kind: 'update', wanted, guarded: false }
}

/** @throws EnvironmentError where there is no candidate */
export function shadowStep(situation: Situation, percent: number): Step {
  const { phase, candidate, shadow, mirrored, pending } = situation
  if (percent === 0 && !shadow && pending?.shadow !== true) return nothing
  if (phase === 'busy' && pending?.shadow === percent > 0 && shadowPercent(pending) === percent)
    return nothing
  if (phase !== 'still' && phase !== 'absent' && phase !== 'failed') return wait
  if (candidate === null) throw noCandidate()
  if (shadow && Math.abs(mirrored - percent) < 0.01) return nothing
  const wanted = { stable: keptStable(situation), candidate: candidate.variant, percent, shadow: percent > 0 }
  return { kind: 'update', wanted, guarded: false }
}

/**
 * A guarded promotion takes two updates, because SageMaker guards an update only if the names of the variants stay: first
 * the variant `stable` gets the candidate's model, under the alarms; then the variant `candidate` goes.
 * @throws EnvironmentError where there is no candidate
 */
export function promoteStep(situation: Situation, guarded: boolean): Step {
  const { phase, stable, candidate, twin, shadow, pending } = situation
  if (phase === 'busy' && pending !== null && pending.stable?.version === (candidate ?? stable)?.version)
    return nothing
  if (phase === 'creating') return nothing
  if (phase === 'busy' || phase === 'deleting') return wait
  if (twin) return { kind: 'update', wanted: onlyStable(keptStable(situation)), guarded: false }
  if (candidate === null) {
    if (phase === 'still' && stable !== null) return nothing
    throw noCandidate()
  }
  const next = renamed(candidate.variant, variantNames.stable)
  if (!guarded || shadow) return { kind: 'update', wanted: onlyStable(next), guarded }
  return {
    kind: 'update',
    wanted: { stable: next, candidate: candidate.variant, percent: 0, shadow: false },
    guarded: true,
  }
}

/** All traffic back by weights first, which needs no new instances; then the candidate goes. No alarm may undo that. */
export function abortStep(situation: Situation): Step {
  const { phase, stable, candidate, twin, shadow, desired, rolledBack, unbegun, pending } = situation
  if (phase === 'absent' || phase === 'deleting') return nothing
  if (phase === 'failed') return { kind: 'delete' }
  if (phase === 'creating') return nothing
  if (phase === 'busy') {
    const going =
      pending !== null && pending.candidate === null && pending.stable?.version === stable?.version
    return going ? nothing : wait
  }
  if (candidate === null && !twin) return rolledBack || unbegun ? { kind: 'settle' } : nothing
  if (!twin && !shadow && desired > 0) return { kind: 'weights', percent: 0 }
  return { kind: 'update', wanted: onlyStable(keptStable(situation)), guarded: false }
}

function onlyStable(stable: ProductionVariant): Wanted {
  return { stable, candidate: null, percent: 0, shadow: false }
}

/** The stable variant as it is; under our name where somebody else gave it another one, with the instances it has now. */
function keptStable({ stable, endpoint, current }: Situation): ProductionVariant {
  if (stable === null || (current?.foreign.length ?? 0) > 0) throw foreignVariants(current)
  const { VariantName } = stable.variant
  if (VariantName === variantNames.stable) return stable.variant
  const seen = endpoint?.ProductionVariants?.find((one) => one.VariantName === VariantName)
  const count = seen?.CurrentInstanceCount
  return {
    ...renamed(stable.variant, variantNames.stable),
    ...(count === undefined ? {} : { InitialInstanceCount: count }),
  }
}

function renamed(variant: ProductionVariant, VariantName: string): ProductionVariant {
  return { ...variant, VariantName }
}

function shadowPercent({ stable, candidate, shadow }: Layout): number {
  const weightOf = (one: Serving | null) => one?.variant.InitialVariantWeight ?? 1
  return shadow ? (100 * weightOf(candidate)) / weightOf(stable) : 0
}

function noCandidate(): EnvironmentError {
  return new EnvironmentError('there is no candidate that could get requests', {
    remedy: 'Deploy a version first',
  })
}

function foreignVariants(layout: Layout | null): ConfigurationError {
  return new ConfigurationError({
    path: 'target.endpoint',
    value: layout?.foreign.join(', ') ?? '',
    message: 'has variants that are none of a rollout',
    remedy: 'Name another endpoint, or leave it one variant',
  })
}
