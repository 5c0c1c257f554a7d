import type { JudgedIncident } from '../../monitoring/index.ts'
import {
  type Block,
  counted,
  type Document,
  type Inline,
  joined,
  type TableRow,
  webAddress,
} from '../../report/index.ts'
import { code, percent } from './document/wording.ts'

/** Reports shown of an incident, the newest first. */
const mostReports = 30

/** What the issue of an incident says: since when, what was found, the reports since, and below them the last one. */
export function incidentDocument(
  model: string,
  { incident, state, why, history }: JudgedIncident,
  last: Document,
): Document {
  const since = incident?.openedAt ?? ''
  const reports = history.records
    .filter(({ asOf }) => Date.parse(asOf) >= Date.parse(since))
    .filter(({ asOf }) => incident?.healedAt == null || Date.parse(asOf) <= Date.parse(incident.healedAt))
    .reverse()
  const healed = state === 'healed'
  return {
    id: `incident:drift:${model}`,
    tone: healed ? 'good' : last.tone,
    title: healed
      ? ['The drift of ', code(model, 60), ' is gone']
      : ['What ', code(model, 60), ' sees has drifted'],
    blocks: [
      {
        kind: 'paragraph',
        keep: 'always',
        text: [
          healed
            ? `From ${since.slice(0, 10)} to ${(incident?.healedAt ?? '').slice(0, 10)}. ${why}`
            : `Since ${since.slice(0, 10)}, in ${counted(reports.filter(({ verdict }) => verdict === 'drifted').length, 'report')}. This issue is kept up to date, and closed when the drift is gone.`,
        ],
      },
      ...found(incident?.told ?? []),
      {
        kind: 'table',
        keep: 20,
        rowName: 'reports',
        textRows: mostReports,
        columns: [
          { title: ['As of'] },
          { title: ['Verdict'] },
          { title: ['Drifted'], align: 'right' },
          { title: ['What'] },
        ],
        rows: reports.slice(0, mostReports).map((one, at): TableRow => {
          const link = one.runUrl === null ? null : webAddress(one.runUrl)
          const day: Inline = one.asOf.slice(0, 10)
          return {
            keep: Math.min(90, 20 + at),
            cells: [
              [link === null ? day : { link, text: [day] }],
              [{ tone: one.verdict === 'stable' ? 'good' : 'warn', text: one.verdict }],
              [percent(one.driftShare)],
              one.findings
                .slice(0, 4)
                .flatMap((name, index): Inline[] => [index === 0 ? '' : ', ', code(name, 32)]),
            ],
          }
        }),
      },
      {
        kind: 'details',
        keep: 30,
        summary: [{ strong: ['The last report'] }],
        blocks: [{ kind: 'heading', text: last.title }, ...last.blocks],
      },
    ],
  }
}

function found(told: readonly string[]): Block[] {
  if (told.length === 0) return []
  const shown = told.slice(0, 8).map((name) => code(name))
  return [
    {
      kind: 'paragraph',
      keep: 'always',
      text: ['Found: ', ...joined(told.length > 8 ? [...shown, `${told.length - 8} more`] : shown), '.'],
    },
  ]
}
