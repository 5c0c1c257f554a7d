import type { Inline, Tone } from '../../../report/index.ts'
import type { Reading } from './reading.ts'
import { type Comparison, counted, inSentence, joined, name, withoutIntervals } from './wording.ts'

/** The verdict in the words of the first line, after the model's name. */
export interface TitleWords {
  readonly tone: Tone
  readonly words: Inline[]
}

export function titleWords(reading: Reading): TitleWords {
  const first = reading.report.verdict === 'no-baseline'
  const failing = reading.gates.filter(({ status }) => status === 'fail').length
  const said = first ? firstModel(reading, failing) : compared(reading)
  if (failing === 0) return said
  const gates = `${counted(failing, 'gate')} ${failing === 1 ? 'fails' : 'fail'}`
  return { tone: 'bad', words: [...said.words, first ? `: ${gates}` : `, and ${gates}`] }
}

function compared({ report, overall }: Reading): TitleWords {
  const { verdict } = report
  const better = of(overall, 'improved')
  const worse = of(overall, 'regressed')
  const open = [...of(overall, 'inconclusive'), ...of(overall, 'not-computable')]
  const doubt = verdict === 'inconclusive' || worse.length > 0
  const tone = verdict === 'regressed' ? 'bad' : doubt ? 'warn' : 'good'
  const everywhere = overall.length > 1 ? ' on every metric' : ''
  if (withoutIntervals(report)) return { tone, words: byNumbers(overall) }
  for (const [metrics, words] of [
    [better, `better than the champion${everywhere}`],
    [worse, `worse than the champion${everywhere}`],
  ] as const)
    if (metrics.length === overall.length) return { tone, words: [words] }
  if (open.length === overall.length)
    return { tone, words: ['cannot be told apart from the champion on these ', name(report.rowName)] }
  if (worse.length === 0 && open.length === 0)
    return {
      tone,
      words:
        better.length === 0
          ? ['not worse than the champion']
          : ['not worse, and better on ', ...titles(better)],
    }
  const clauses = {
    better: clause('better on ', better),
    worse: clause('worse on ', worse),
    // Beside a proven loss, what is undecided can wait for the table.
    open: verdict === 'regressed' ? [] : clause('undecided on ', open),
  }
  const order =
    verdict === 'regressed' ? (['worse', 'better', 'open'] as const) : (['better', 'open', 'worse'] as const)
  const words = order.map((kind) => clauses[kind]).filter((clause) => clause.length > 0)
  return { tone, words: words.flatMap((clause, index) => (index === 0 ? clause : [', ', ...clause])) }
}

/** Without a champion: its limits, and whether it beats always predicting how common each class is. */
function firstModel({ report, overall, gates }: Reading, failing: number): TitleWords {
  const limits = gates.some(({ status, declared }) => status !== 'skipped' && declared)
  if (failing > 0) return { tone: 'bad', words: ['first model, outside its limits'] }
  const within = limits ? 'first model, within its limits' : 'first model'
  if (report.champion === null)
    return limits
      ? { tone: 'good', words: [within] }
      : { tone: 'neutral', words: ['first model, nothing to compare with yet'] }
  const [better, worse] = [of(overall, 'improved'), of(overall, 'regressed')]
  if (worse.length > 0)
    return { tone: 'warn', words: [within, ', worse than the prior on ', ...titles(worse)] }
  if (better.length > 0)
    return { tone: 'good', words: [within, ', better than the prior on ', ...titles(better)] }
  return { tone: 'warn', words: [within, ', not shown better than the prior'] }
}

/** Two numbers without an interval: which is larger can be said, and no more. */
function byNumbers(metrics: readonly Comparison[]): Inline[] {
  const ahead = metrics.filter(
    ({ difference, direction }) =>
      difference !== null && difference.estimate * (direction === 'higher' ? 1 : -1) > 0,
  )
  return [`ahead on ${ahead.length} of ${counted(metrics.length, 'metric')}, by numbers alone`]
}

function of(metrics: readonly Comparison[], wanted: Comparison['verdict']): Comparison[] {
  return metrics.filter(({ verdict }) => verdict === wanted)
}

function clause(words: string, metrics: readonly Comparison[]): Inline[] {
  return metrics.length === 0 ? [] : [words, ...titles(metrics)]
}

function titles(comparisons: readonly Comparison[]): Inline[] {
  const shown = comparisons.slice(0, 3).map(({ title }) => inSentence(title))
  const more = comparisons.length - shown.length
  return joined(more > 0 ? [...shown, `${more} more`] : shown)
}
