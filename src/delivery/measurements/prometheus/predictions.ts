import { numberOf } from '../../../clients/prometheus/index.ts'
import type { Arms, Bins } from '../measurement.ts'
import { countedOf, wholeSum } from './arm-total.ts'
import { type Asking, forBoth, rawOf, selectorFor } from './asking.ts'
import { binNames } from './buckets.ts'
import { boundsOfBoth } from './counts.ts'
import { NoData, Unusable } from './reading.ts'
import { written } from './selector.ts'

/** More classes than this are put together under one name, the rarest first. */
const mostBins = 50

/** Distribution of the predictions: by class where a counter tells, else by score. */
export async function predictions(asking: Asking): Promise<Arms<Bins>> {
  const { predictions: counter, predictionLabel, scoreBuckets } = asking.plan.names
  if (counter === null && scoreBuckets === null)
    throw new Unusable(
      'The preset knows no metric of predictions; name a counter by class under `predictions` of the source, or buckets of scores under `score-buckets`.',
    )
  if (counter !== null) {
    try {
      return await byClass(asking, counter, predictionLabel)
    } catch (error) {
      if (!(error instanceof NoData) || scoreBuckets === null) throw error
      asking.notes.add(`${error.message} The scores were taken.`)
    }
  }
  return byScore(asking, scoreBuckets as string)
}

async function byClass(asking: Asking, counter: string, label: string): Promise<Arms<Bins>> {
  const raw = await forBoth((arm) => rawOf(asking, [counter], arm))
  await asking.reading.witness(raw, asking.notes)
  const counted = await forBoth((arm) => {
    const sums = new Map<string, number>()
    for (const one of countedOf(
      raw[arm],
      arm,
      'predictions',
      asking.reading,
      asking.notes,
      written(selectorFor(asking, counter, arm)),
    )) {
      const name = one.series.labels[label] ?? '(none)'
      sums.set(name, (sums.get(name) ?? 0) + wholeSum([one], arm, 'predictions'))
    }
    return sums
  })
  return sameBins(counted, asking)
}

/** A class that only one arm predicts is a zero of the other, whose predictions were counted. */
function sameBins({ candidate, champion }: Arms<Map<string, number>>, { notes }: Asking): Arms<Bins> {
  const pooled = (name: string) => (candidate.get(name) ?? 0) + (champion.get(name) ?? 0)
  const all = [...new Set([...candidate.keys(), ...champion.keys()])].sort()
  if (all.length <= mostBins) {
    const bins = (counts: Map<string, number>) => ({
      names: all,
      counts: all.map((name) => counts.get(name) ?? 0),
    })
    return { candidate: bins(candidate), champion: bins(champion) }
  }
  const frequent = [...all]
    .sort((a, b) => pooled(b) - pooled(a))
    .slice(0, mostBins - 1)
    .sort()
  notes.add(`Of ${all.length} classes the ${all.length - frequent.length} rarest were put together.`)
  const bins = (counts: Map<string, number>) => {
    const kept = frequent.map((name) => counts.get(name) ?? 0)
    const sum = [...counts.values()].reduce((total, count) => total + count, 0)
    return {
      names: [...frequent, '(rarer)'],
      counts: [...kept, sum - kept.reduce((total, count) => total + count, 0)],
    }
  }
  return { candidate: bins(candidate), champion: bins(champion) }
}

async function byScore(asking: Asking, template: string): Promise<Arms<Bins>> {
  const bounds = [...(await boundsOfBoth(asking, template)).keys()]
  const raw = await forBoth((arm) => asking.reading.raw(selectorFor(asking, template, arm), asking.notes))
  await asking.reading.witness(raw, asking.notes)
  return forBoth((arm) => {
    const upTo = bounds.map((bound) => {
      const series = raw[arm].filter(({ labels }) => numberOf(labels.le ?? '') === bound)
      return wholeSum(countedOf(series, arm, 'scores', asking.reading, asking.notes), arm, 'scores')
    })
    const counts = upTo.map((count, index) => count - (upTo[index - 1] ?? 0))
    if (counts.some((count) => count < 0))
      throw new Unusable(`The buckets of scores of the ${arm} contradict one another.`)
    return { names: binNames(bounds), counts }
  })
}
