import type { Names } from '../kubernetes/names.ts'
import { versionOf } from '../kubernetes/version-mark.ts'
import type { TargetStatus } from '../target.ts'
import { failureOf, hasSeen, isReady } from './resources.ts'
import type { Sight } from './site.ts'

/** Shares as the Experiment says them, whoever has written them last. Pure. */
export function sharesOf({ experiment }: Sight, { candidate }: Names) {
  const { candidates = [], mirror } = experiment?.spec ?? {}
  const all = candidates.reduce((sum, { weight }) => sum + weight, 0)
  const own = candidates.find(({ name }) => name === candidate)?.weight ?? 0
  return {
    weight: all === 0 ? 0 : (own * 100) / all,
    mirrored: mirror?.name === candidate ? mirror.percent : 0,
  }
}

/**
 * What the Models and the Experiment say. While a promotion loads the new version as the stable one, the version is both,
 * and nothing is settled. Pure.
 */
export function statusOf(sight: Sight, names: Names): TargetStatus {
  const { stable, candidate, experiment } = sight
  const asked = sharesOf(sight, names)
  // Seldon spreads as it did before until it has seen the Experiment and holds it to be ready
  const applied = experiment === null || isReady(experiment)
  const serving = versionOf(stable) ?? (stable === null ? null : 'unknown')
  const other = candidate === null ? null : (versionOf(candidate) ?? 'unknown')
  const first = candidate ?? stable
  const ready = isReady(first)
  return {
    stable: serving,
    candidate: other,
    ...asked,
    ready,
    settled: ready && isReady(stable) && applied && (other === null || other !== serving),
    problem: failureOf(candidate) ?? failureOf(stable) ?? failureOf(experiment),
    details: [
      ...[stable, candidate].flatMap((model) =>
        model === null
          ? []
          : [
              `Model ${model.metadata?.name ?? '?'}: ${versionOf(model) ?? 'a version that is unknown'}, ${isReady(model) ? 'ready' : hasSeen(model) ? 'not ready' : 'not seen by Seldon yet'}`,
            ],
      ),
      ...(stable === null ? ['there is no Model yet'] : []),
      ...(experiment === null
        ? []
        : [
            `Experiment ${names.stable}: ${experiment.spec.candidates.map(({ name, weight }) => `${name} ${weight}`).join(', ')}${experiment.spec.mirror === undefined ? '' : `, copies of ${experiment.spec.mirror.percent} % to ${experiment.spec.mirror.name}`}${applied ? '' : ', which Seldon has not applied yet'}`,
          ]),
    ],
  }
}
