import type { Inline, Tone } from '../../../report/index.ts'
import type { EvaluateReport } from '../report-schema.ts'
import { type Comparison, counted, inSentence, joined, name, withoutIntervals } from './wording.ts'

/** The verdict in the words of the first line, after the model's name. */
export interface TitleWords {
  readonly tone: Tone
  readonly words: Inline[]
}

export function titleWords(report: EvaluateReport): TitleWords {
  const failing = report.gates.filter(({ status }) => status === 'fail').length
  const said = report.verdict === 'no-baseline' ? firstModel(report, failing) : compared(report)
  if (failing === 0) return said
  const gates = `${counted(failing, 'gate')} ${failing === 1 ? 'fails' : 'fail'}`
  return {
    tone: 'bad',
    words: [...said.words, report.verdict === 'no-baseline' ? `: ${gates}` : `, and ${gates}`],
  }
}

function compared(report: EvaluateReport): TitleWords {
  const metrics = report.metrics.filter(({ slice }) => slice === null)
  const better = of(metrics, 'improved')
  const worse = of(metrics, 'regressed')
  const open = [...of(metrics, 'inconclusive'), ...of(metrics, 'not-computable')]
  const tone =
    report.verdict === 'regressed'
      ? 'bad'
      : report.verdict === 'inconclusive' || worse.length > 0
        ? 'warn'
        : 'good'
  if (withoutIntervals(report)) return { tone, words: byNumbers(metrics) }
  if (worse.length === 0 && open.length === 0)
    return {
      tone,
      words:
        better.length === 0
          ? ['not worse than the champion']
          : better.length === metrics.length
            ? [`better than the champion${metrics.length > 1 ? ' on every metric' : ''}`]
            : ['not worse, and better on ', ...titles(better)],
    }
  if (better.length + worse.length === 0 && open.length === metrics.length)
    return { tone, words: ['cannot be told apart from the champion on these ', name(report.rowName)] }
  const clauses = [
    clause('better on ', better),
    clause('worse on ', worse),
    clause('undecided on ', open),
  ].filter((words) => words.length > 0)
  if (report.verdict === 'regressed')
    clauses.sort((a, b) => Number(b[0] === 'worse on ') - Number(a[0] === 'worse on '))
  return { tone, words: clauses.flatMap((words, index) => (index === 0 ? words : [', ', ...words])) }
}

/** Without a champion: its limits, and whether it beats always predicting how common each class is. */
function firstModel(report: EvaluateReport, failing: number): TitleWords {
  const limits = report.gates.some(({ status, file }) => status !== 'skipped' && file !== null)
  if (failing > 0) return { tone: 'bad', words: ['first model, outside its limits'] }
  const within = limits ? 'first model, within its limits' : 'first model'
  if (report.champion === null)
    return limits
      ? { tone: 'good', words: [within] }
      : { tone: 'neutral', words: ['first model, nothing to compare with yet'] }
  const metrics = report.metrics.filter(({ slice }) => slice === null)
  const [better, worse] = [of(metrics, 'improved'), of(metrics, 'regressed')]
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
