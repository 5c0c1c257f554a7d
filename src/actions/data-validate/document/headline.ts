import { type Block, type Inline, joined, sentence, type Tone, writeCount } from '../../../report/index.ts'
import { advice } from './advice.ts'
import { changeSentence, columnNames, isBreaking, isLarge, moved } from './change-summary.ts'
import type { Check, DatasetReading, Reading } from './reading.ts'
import { code, foundText, percent, ruleName, shortName, subject } from './wording.ts'

/** First the verdict, then why, then what to do: what is read before anything else. */
export interface Headline {
  readonly tone: Tone
  readonly title: Inline[]
  readonly blocks: Block[]
}

export function headline(reading: Reading): Headline {
  const { tone, title } = verdict(reading)
  return {
    tone,
    title,
    blocks: [
      {
        kind: 'paragraph',
        keep: 'always',
        text: [
          { strong: [decision(reading, tone)] },
          ...spaced(why(reading)),
          ...spaced(changeSentence(reading)),
        ],
      },
      ...advice(reading),
    ],
  }
}

function verdict(reading: Reading): { tone: Tone; title: Inline[] } {
  const { report, datasets, warned } = reading
  const all = names(datasets)
  if (report.verdict === 'fail') {
    const broken = datasets.filter(({ failing }) => failing.length > 0)
    const [only] = broken
    if (only === undefined) return { tone: 'bad', title: [...all, ': ', unreadable(datasets)] }
    return {
      tone: 'bad',
      title:
        broken.length === 1
          ? [code(only.dataset.name, 60), ': ', breach(only)]
          : [...names(broken), ' break their contracts'],
    }
  }
  const asked = datasets.filter(({ checks }) => checks.length > 0)
  if (asked.length === 0) return { tone: 'neutral', title: [...all, ': no contract to hold it to'] }
  const holds = asked.length === 1 ? 'the contract holds' : 'the contracts hold'
  const breaking = datasets.flatMap(({ review }) => review?.schema.filter(isBreaking) ?? []).length
  if (breaking > 0)
    return {
      tone: 'warn',
      title: [
        ...all,
        `: ${holds}, but ${breaking === 1 ? 'a column changes' : `${writeCount(breaking)} columns change`} in a way that can break code`,
      ],
    }
  const far = datasets.flatMap(({ review }) => (review === null ? [] : moved(review).filter(isLarge)))
  if (far.length > 0)
    return { tone: 'warn', title: [...all, `: ${holds}, but `, ...columnNames(far), ' moved far'] }
  if (warned.length > 0)
    return {
      tone: 'warn',
      title: [
        ...all,
        `: ${holds}, with ${warned.length === 1 ? 'a warning' : `${writeCount(warned.length)} warnings`}`,
      ],
    }
  return { tone: 'good', title: [...all, `: ${holds} for all ${rowsOf(asked)}`] }
}

/** What is broken, in words: how many rows where the rules are about rows. */
function breach({ dataset, checks, failing }: DatasetReading): string {
  const rows = failing.flatMap(({ failingRows }) =>
    failingRows === null || failingRows === 0 ? [] : [failingRows],
  )
  if (rows.length > 0) {
    const most = Math.max(...rows)
    const others = failing.length - rows.length
    // Rows that break different rules may be the same ones, so only the most of one rule is certain.
    const sure = rows.length > 1 ? 'at least ' : ''
    const more =
      others === 0 ? '' : `, and ${others === 1 ? 'another rule fails' : `${others} more rules fail`}`
    return `${sure}${writeCount(most)} of ${writeCount(dataset.result.rows)} ${shortName(dataset.rowName)} ${most === 1 ? 'breaks' : 'break'} the contract${more}`
  }
  const broken = failing.filter(({ status }) => status === 'fail').length
  const count = `of ${writeCount(checks.length)} ${checks.length === 1 ? 'rule' : 'rules'}`
  const open = failing.length - broken
  if (broken > 0)
    return `${writeCount(broken)} ${count} of the contract ${broken === 1 ? 'is' : 'are'} broken${open === 0 ? '' : `, ${writeCount(open)} could not be judged`}`
  return `${writeCount(failing.length)} ${count} could not be judged`
}

function unreadable(datasets: readonly DatasetReading[]): string {
  const lines = datasets.reduce((sum, { dataset }) => sum + dataset.result.badLines.count, 0)
  return lines === 0 ? 'fails' : `${writeCount(lines)} ${lines === 1 ? 'line' : 'lines'} cannot be read`
}

function decision({ report, datasets, failing }: Reading, tone: Tone): string {
  const asked = datasets.reduce((sum, { checks }) => sum + checks.length, 0)
  if (report.verdict === 'fail')
    return failing.length === 0
      ? 'Not ready to merge.'
      : `Not ready to merge: ${writeCount(failing.length)} of ${writeCount(asked)} rules ${failing.length === 1 ? 'fails' : 'fail'}.`
  if (asked === 0) return 'Nothing was asked of this data.'
  const yours = asked === 1 ? 'your rule' : `your ${writeCount(asked)} rules`
  return tone === 'good' ? `Merge is safe by ${yours}.` : `No objection from ${yours}.`
}

/** The rules that carry the verdict, the first two. */
function why(reading: Reading): Inline[] {
  const { failing } = reading
  const clauses = failing.slice(0, 2).map((check) => clause(reading, check))
  if (clauses.length === 0) return []
  const more = failing.length - clauses.length
  return [
    ...clauses.flatMap((one, index) => (index === 0 ? one : ['; ', ...one])),
    ...(more === 0 ? [] : [`; and ${writeCount(more)} more`]),
    '.',
  ]
}

function clause(reading: Reading, check: Check): Inline[] {
  const { failingRows, failingShare, dataset } = check
  const head: Inline[] = [
    ...subject(reading, check),
    ` (${ruleName(check)}): expected `,
    ...sentence(check.expected, 120),
  ]
  if (check.status === 'error') return [...head, ', which could not be judged']
  if (failingRows !== null && failingRows > 0) {
    const share = failingShare === null ? '' : ` (${percent(failingShare)})`
    const rows = failingRows === 1 ? 'row' : shortName(reading.rowNameOf(dataset))
    return [
      ...head,
      `, ${writeCount(failingRows)} ${rows}${share} ${failingRows === 1 ? 'breaks' : 'break'} it`,
    ]
  }
  const found = foundText(check)
  return found === null ? [...head, ', which is not so'] : [...head, ', found ', ...sentence(found, 120)]
}

function names(datasets: readonly DatasetReading[]): Inline[] {
  if (datasets.length === 0) return ['data']
  const shown = datasets.slice(0, 3).map(({ dataset }) => code(dataset.name, 60))
  const more = datasets.length - shown.length
  return joined(more > 0 ? [...shown, `${more} more`] : shown)
}

function rowsOf(datasets: readonly DatasetReading[]): string {
  const rowNames = new Set(datasets.map(({ dataset }) => dataset.rowName))
  const rows = datasets.reduce((sum, { dataset }) => sum + dataset.result.rows, 0)
  return `${writeCount(rows)} ${rowNames.size === 1 ? shortName([...rowNames][0]!) : 'rows'}`
}

function spaced(text: readonly Inline[]): Inline[] {
  return text.length === 0 ? [] : [' ', ...text]
}
