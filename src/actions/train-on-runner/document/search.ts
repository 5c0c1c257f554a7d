import type { Block, Chart, ParallelAxis, TableRow } from '../../../report/index.ts'
import type { SearchReport } from '../search-schema.ts'
import { figure, span } from './wording.ts'

type Trial = SearchReport['trials'][number]

/** What a search tried and found: its best, the trials, how parameters and objectives go together, and what luck is in it. */
export function search(report: SearchReport): Block[] {
  const { trials, front, best, optimism, notes } = report
  const complete = trials.filter(({ state }) => state === 'complete')
  const failed = trials.filter(({ state }) => state === 'failed')
  return [
    { kind: 'heading', text: ['Search'] },
    { kind: 'paragraph', text: [summaryOf(report, complete.length, failed.length)] },
    ...(best === null && front.length === 0
      ? []
      : [{ kind: 'alert', tone: 'info', text: [optimism], keep: 'always' } as const]),
    ...(notes.length === 0 ? [] : [{ kind: 'list', items: notes.map((note) => [note]) } as const]),
    ...(complete.length < 2 ? [] : charts(report, complete)),
    ...trialTable(report, complete),
    ...(failed.length === 0 ? [] : [failures(failed)]),
  ]
}

function summaryOf(report: SearchReport, complete: number, failed: number): string {
  const { method, sampler, seed, planned, continued, trials } = report
  const how = method === 'optuna' ? `Optuna (${sampler})` : method
  const seconds = trials.reduce((sum, trial) => sum + trial.seconds, 0)
  return [
    `${complete} of ${planned} trials completed by ${how}`,
    method === 'grid' ? '' : `, seed ${seed}`,
    failed === 0 ? '' : `, ${failed} failed`,
    continued === 0 ? '' : `, ${continued} of them in an earlier run`,
    `; ${span(seconds)} of training.`,
    report.written === null ? '' : ` The best parameters were written to ${report.written}.`,
  ].join('')
}

/** Best first: by the one objective, or those of the front before the others. */
function ranked({ objectives, front, best }: SearchReport, complete: readonly Trial[]): Trial[] {
  const [name, direction] = Object.entries(objectives)[0]!
  const sign = direction === 'minimize' ? 1 : -1
  const place = ({ number }: Trial) =>
    number === best?.number ? -1 : front.includes(number) ? front.indexOf(number) : front.length
  return complete.toSorted(
    (a, b) => place(a) - place(b) || sign * (a.metrics[name]! - b.metrics[name]!) || a.number - b.number,
  )
}

function trialTable(report: SearchReport, complete: readonly Trial[]): Block[] {
  if (complete.length === 0) return []
  const objectives = Object.keys(report.objectives)
  const chosen = new Set(report.best === null ? report.front : [report.best.number])
  const rows = ranked(report, complete).map(
    (trial): TableRow => ({
      cells: [
        chosen.has(trial.number)
          ? [{ strong: [`${trial.number} ${report.best === null ? '(front)' : '(best)'}`] }]
          : [String(trial.number)],
        ...objectives.map((name) => [figure(trial.metrics[name]!)]),
        [{ code: written(trial) }],
        [span(trial.seconds)],
      ],
    }),
  )
  return [
    {
      kind: 'table',
      columns: [
        { title: ['Trial'] },
        ...objectives.map((name) => ({
          title: [{ code: name }, report.objectives[name] === 'minimize' ? ' ↓' : ' ↑'],
          align: 'right' as const,
        })),
        { title: ['Parameters'] },
        { title: ['Time'], align: 'right' },
      ],
      rows,
      rowName: 'trials',
      textRows: 10,
    },
  ]
}

function charts(report: SearchReport, complete: readonly Trial[]): Block[] {
  const [first, second] = Object.entries(report.objectives)
  const better = (direction: string) => (direction === 'minimize' ? 'lower' : 'higher')
  const pareto = (): Chart => ({
    type: 'scatter',
    title: `${first![0]} and ${second![0]}`,
    x: { name: first![0], better: better(first![1]) },
    y: { name: second![0], better: better(second![1]) },
    points: complete.map((trial) => ({
      ...{ name: `Trial ${trial.number}`, x: trial.metrics[first![0]]!, y: trial.metrics[second![0]]! },
      front: report.front.includes(trial.number),
      note: written(trial),
    })),
  })
  return [
    {
      kind: 'only',
      in: 'html',
      blocks: [
        ...(second === undefined ? [] : [{ kind: 'chart', chart: pareto() } as const]),
        { kind: 'chart', chart: parallel(report, complete) },
      ],
    },
  ]
}

/** Most axes; of more parameters, the first. */
const mostAxes = 10

function parallel(report: SearchReport, complete: readonly Trial[]): Chart {
  const [objective, direction] = Object.entries(report.objectives)[0]!
  const names = Object.keys(report.scales).slice(0, mostAxes)
  const axes = names.map((name) => axisOf(name, report.scales[name]!, complete))
  const marked = new Set(report.best === null ? report.front : [report.best.number])
  return {
    type: 'parallel',
    title: `Parameters and ${objective}`,
    axes: [
      ...axes,
      { name: objective, scale: 'linear', better: direction === 'minimize' ? 'lower' : 'higher' },
    ],
    lines: complete.map((trial) => ({
      name: `Trial ${trial.number}`,
      values: [
        ...axes.map((axis) => {
          const value = trial.parameters[axis.name]
          if (axis.scale === 'category')
            return value === undefined ? null : axis.categories.indexOf(String(value))
          return typeof value === 'number' ? value : null
        }),
        trial.metrics[objective]!,
      ],
      ...(marked.has(trial.number) ? { marked: true } : {}),
    })),
  }
}

/** Lists of numbers are categories in their order; other lists in the order of their first trial. */
function axisOf(name: string, scale: 'linear' | 'log' | 'category', trials: readonly Trial[]): ParallelAxis {
  if (scale !== 'category') return { name, scale }
  const values = [...new Set(trials.flatMap(({ parameters }) => parameters[name] ?? []))]
  if (values.every((value) => typeof value === 'number')) values.sort((a, b) => Number(a) - Number(b))
  return { name, scale, categories: values.map(String) }
}

function failures(failed: readonly Trial[]): Block {
  return {
    kind: 'details',
    summary: [`${failed.length} failed ${failed.length === 1 ? 'trial' : 'trials'}`],
    blocks: [
      {
        kind: 'table',
        columns: [{ title: ['Trial'] }, { title: ['Parameters'] }, { title: ['Why'] }],
        rows: failed.map((trial) => ({
          cells: [[String(trial.number)], [{ code: written(trial) }], [trial.why ?? '']],
        })),
        rowName: 'trials',
        textRows: 10,
      },
    ],
  }
}

/** `lr=0.01 depth=3`, keys without the sections they are in where that leaves them apart. */
function written({ parameters }: Trial): string {
  const names = Object.keys(parameters)
  const short = names.map((name) => name.split('.').at(-1)!)
  const plain = new Set(short).size === short.length
  return names
    .map((name, at) => {
      const value = parameters[name]!
      return `${plain ? short[at] : name}=${typeof value === 'number' ? figure(value) : value}`
    })
    .join(' ')
}
