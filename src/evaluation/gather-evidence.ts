import { bootstrapEvidence } from './bootstrap-evidence.ts'
import { cellEvidence } from './cell-evidence.ts'
import { type Evidence, type EvidenceOptions, sideReason, without } from './evidence.ts'
import type { Statistic } from './metrics/definition.ts'
import type { Interval } from './result.ts'
import { rowEvidence } from './row-evidence.ts'
import type { RowSet } from './rows/row-set.ts'
import { pointDifference } from './statistics/difference.ts'

/** Computes values, intervals and the paired difference of a metric on a set of rows. */
export function gatherEvidence(statistic: Statistic, set: RowSet, options: EvidenceOptions): Evidence {
  const { resamples } = options
  if (resamples !== null && statistic.kind !== 'point')
    return bootstrapEvidence(statistic, set, { ...options, resamples })
  switch (statistic.kind) {
    case 'cells':
      return cellEvidence(statistic, set, options)
    case 'rows':
      return rowEvidence(statistic, set, options)
    case 'point':
      return pointEvidence(statistic, set)
  }
}

function pointEvidence(statistic: Statistic & { kind: 'point' }, set: RowSet): Evidence {
  const candidate = statistic.measure(set.candidate, set)
  const champion = set.champion === null ? null : statistic.measure(set.champion, set)
  if ('reason' in candidate) return without('point', sideReason('candidate', candidate.reason, set))
  if (champion !== null && 'reason' in champion)
    return without('point', sideReason('champion', champion.reason, set))
  const bare = (estimate: number): Interval => ({ estimate, low: null, high: null })
  return {
    method: 'point',
    candidate: bare(candidate.estimate),
    champion: champion === null ? null : bare(champion.estimate),
    difference: champion === null ? null : pointDifference('point', candidate.estimate - champion.estimate),
    notComputable: null,
    notes: [statistic.why],
  }
}
