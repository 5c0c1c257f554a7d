import {
  type Block,
  type Inline,
  sentence,
  sourcePlace,
  type TableRow,
  writeCount,
} from '../../../report/index.ts'
import { type Check, grouped, type Reading } from './reading.ts'
import { capped, code, failingRowsText, foundText, name, ruleName, subject } from './wording.ts'

/** Warnings that are shown beside failures before they are folded away. */
const fewWarnings = 4
/** Most rules of a table in HTML, so that the page stays small. */
const mostChecks = 500
const mostColumns = 600

/** The rules that fail, then those that only warn: what is asked, what was found, and the line that asks for it. */
export function failingChecks(reading: Reading): Block[] {
  const { failing, warned } = reading
  const few = warned.length <= fewWarnings
  const open = few ? [...failing, ...warned] : failing
  const title =
    failing.length === 0
      ? 'Rule that warns'
      : open.length > failing.length
        ? 'Rule that fails or warns'
        : 'Rule that fails'
  return [
    ...(open.length === 0 ? [] : checkTable(reading, open, title)),
    ...(few
      ? []
      : [
          {
            kind: 'details',
            keep: 9,
            summary: [
              { strong: ['Warnings'] },
              `: ${writeCount(warned.length)} rules to look at, none of which blocks`,
            ],
            blocks: checkTable(reading, warned, 'Rule that warns'),
          } as const,
        ]),
  ]
}

function checkTable(reading: Reading, checks: readonly Check[], title: string): Block[] {
  const failing = checks.filter(({ status }) => status !== 'warn').length
  return capped(
    {
      kind: 'table',
      rowName: 'rules',
      textRows: Math.max(failing, 20),
      columns: [
        { title: [title] },
        { title: [reading.several ? 'Of' : 'Column'] },
        { title: ['Expected'] },
        { title: ['Found'] },
        { title: ['Where'] },
      ],
      rows: checks.map(
        (check): TableRow => ({
          keep: check.status === 'warn' ? 8 : 'always',
          cells: [
            [{ tone: check.status === 'warn' ? 'warn' : 'bad', text: '' }, ' ', ruleName(check)],
            subject(reading, check),
            sentence(check.expected, 160),
            found(reading, check),
            [place(reading, check)],
          ],
        }),
      ),
    },
    mostChecks,
  )
}

/** What was found and what else a reader should know; where a rule could not be judged, why. */
function found(reading: Reading, check: Check): Inline[] {
  const text = failingRowsText(reading, check) ?? foundText(check)
  const note = check.note === null ? [] : sentence(check.note, 240)
  if (check.status === 'error')
    return [{ strong: ['could not be judged'] }, ...(note.length === 0 ? [] : [': ', ...note])]
  const told: Inline[] = text === null ? [] : sentence(text, 160)
  if (note.length === 0) return told.length === 0 ? ['–'] : told
  return told.length === 0 ? note : [...told, '; ', ...note]
}

function place({ report }: Reading, { file, line }: Check): Inline {
  return file === null ? '–' : sourcePlace(report.provenance, file, line)
}

/** Rules that hold, a column a line, folded away. */
export function passedChecks(reading: Reading): Block[] {
  const passed = reading.datasets.flatMap((dataset) => dataset.passed)
  if (passed.length === 0) return []
  const bySubject = grouped(passed, ({ dataset, column }) => JSON.stringify([dataset, column]))
  const table = {
    kind: 'table',
    rowName: 'columns',
    textRows: 12,
    columns: [{ title: [reading.several ? 'Of' : 'Column'] }, { title: ['What holds'] }],
    rows: [...bySubject.values()].map((checks): TableRow => {
      const shown = checks.slice(0, 6)
      const more = checks.length - shown.length
      return {
        keep: 65,
        cells: [
          subject(reading, checks[0]!),
          [
            ...shown.flatMap((check, index): Inline[] => [
              ...(index === 0 ? [] : ['; ']),
              `${ruleName(check)}: `,
              ...sentence(check.expected, 60),
            ]),
            ...(more === 0 ? [] : [`; ${writeCount(more)} more`]),
          ],
        ],
      }
    }),
  } as const
  const asked = reading.report.checks.length
  return [
    {
      kind: 'details',
      keep: 60,
      summary: [{ strong: ['Rules that hold'] }, `: ${writeCount(passed.length)} of ${writeCount(asked)}`],
      blocks: capped(table, mostColumns),
    },
  ]
}

/** Lines of text files that are no rows. */
export function badLines({ datasets }: Reading): Block[] {
  return datasets.flatMap(({ dataset }): Block[] => {
    const { count, first } = dataset.result.badLines
    if (count === 0) return []
    const told = first
      .slice(0, 3)
      .map(({ file, line, reason }): Inline[] => [
        { code: `${name(file, 60)}:${line}` },
        ' ',
        ...sentence(reason, 160),
      ])
    return [
      {
        kind: 'alert',
        tone: 'warn',
        keep: 6,
        text: [
          code(dataset.name),
          `: ${writeCount(count)} ${count === 1 ? 'line' : 'lines'} cannot be read as ${count === 1 ? 'a row' : 'rows'}`,
          ...told.flatMap((one, index): Inline[] => [index === 0 ? ': ' : '; ', ...one]),
          '.',
        ],
      },
    ]
  })
}
