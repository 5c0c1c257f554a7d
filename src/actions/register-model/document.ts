import type { Block, Document, Inline, Tone } from '../../report/index.ts'
import type { RegisterReport } from './report-schema.ts'

const tones: Record<RegisterReport['verdict'], Tone> = {
  registered: 'good',
  unchanged: 'neutral',
  moved: 'good',
  retired: 'warn',
  refused: 'bad',
}

/** What a registration has to say. */
export function composeRegisterDocument(report: RegisterReport): Document {
  return {
    id: `register-model:${report.model}`,
    tone: tones[report.verdict],
    title: titleOf(report),
    blocks: [
      ...admission(report),
      ...stage(report),
      ...metrics(report),
      ...bytes(report),
      ...elsewhere(report),
      ...proposals(report),
      ...notes(report),
      ...smallPrint(report),
    ],
  }
}

function titleOf({ model, version, verdict, stage: move }: RegisterReport): Inline[] {
  const name: Inline[] = [{ code: model }, version === null ? '' : ` ${version}`]
  switch (verdict) {
    case 'registered':
      return [...name, ' is registered', ...(move === null ? [] : [` and in ${move.stage}`])]
    case 'moved':
      return [...name, move === null ? ': moved' : ` is in ${move.stage}`]
    case 'retired':
      return [...name, version === null ? ' is deprecated' : ' is taken back']
    case 'refused':
      return [...name, ' is not registered']
    case 'unchanged':
      return [...name, ' was there already']
  }
}

function admission({ admission: told, because }: RegisterReport): Block[] {
  if (told === null) return []
  return [
    ...(told.ground === 'refused' || told.ground === 'forced'
      ? [
          {
            kind: 'alert',
            tone: told.ground === 'refused' ? 'bad' : 'warn',
            keep: 'always',
            text: [told.why],
          } as const,
        ]
      : [{ kind: 'paragraph', keep: 'always', text: [told.why] } as const]),
    ...(because === null
      ? []
      : [{ kind: 'paragraph', text: ['It has this number because of ', { code: because }, '.'] } as const]),
  ]
}

function stage({ stage: move }: RegisterReport): Block[] {
  if (move === null) return []
  const words = move.moved
    ? [
        `Stage ${move.stage}: `,
        { code: move.before ?? 'empty' },
        ' → ',
        { code: move.version ?? 'empty' },
        ...(move.tag === null ? [] : [', by the tag ', { code: move.tag }]),
        '.',
      ]
    : [`Stage ${move.stage} held `, { code: move.version ?? 'nothing' }, ' already.']
  return [{ kind: 'paragraph', keep: 'always', text: words }]
}

function metrics({ metrics: told }: RegisterReport): Block[] {
  if (told.length === 0) return []
  const figure = (value: number | null) =>
    value === null ? '' : String(Number(value.toPrecision(4))).replace('-', '−')
  return [
    {
      kind: 'table',
      columns: [{ title: ['Metric'] }, { title: ['Estimate'], align: 'right' }, { title: ['Interval'] }],
      rows: told.map(({ metric, estimate, low, high }) => ({
        cells: [
          [{ code: metric }],
          [figure(estimate)],
          [low === null && high === null ? '' : `${figure(low)} to ${figure(high)}`],
        ],
      })),
      rowName: 'metrics',
      textRows: 10,
    },
  ]
}

function bytes({ bytes: told, papers, signed, attestations }: RegisterReport): Block[] {
  if (told === null) return []
  const rows: Inline[][][] = [
    [[told.name], [{ code: told.sha256.slice(0, 12) }]],
    ...papers.map(({ name, sha256 }): Inline[][] => [[name], [{ code: sha256.slice(0, 12) }]]),
  ]
  const signedBy =
    signed === null ? 'not signed' : signed === 'key' ? 'signed with a key' : "signed in the workflow's name"
  return [
    {
      kind: 'paragraph',
      text:
        told.location === null
          ? ['The bytes are kept nowhere but here; the tag has their hash.']
          : [`Kept in ${told.store ?? 'a store'}: `, { code: told.location }, '.'],
    },
    {
      kind: 'details',
      summary: [`${papers.length} papers, ${signedBy}`],
      blocks: [
        {
          kind: 'table',
          columns: [{ title: ['File'] }, { title: ['sha256'] }],
          rows: rows.map((cells) => ({ cells })),
          rowName: 'files',
        },
        ...attestations.flatMap(({ paper, url }): Block[] =>
          url === null
            ? []
            : [
                {
                  kind: 'paragraph',
                  text: [`${paper} is attested on GitHub: `, { link: url, text: [url] }],
                },
              ],
        ),
      ],
    },
  ]
}

function elsewhere({ elsewhere: told }: RegisterReport): Block[] {
  if (told.length === 0) return []
  return [
    {
      kind: 'list',
      items: told.map(({ registry, id, url, stages, change, problem }): Inline[] =>
        problem !== null
          ? [{ tone: 'warn', text: registry }, ` could not be told: ${problem}`]
          : [
              `${registry}: `,
              url === null ? `version ${id ?? ''}` : { link: url, text: [`version ${id ?? ''}`] },
              stages.length === 0 ? '' : ` (${stages.join(', ')})`,
              change === 'unchanged' ? ', as it was' : '',
            ],
      ),
    },
  ]
}

function proposals({ proposals: told, version }: RegisterReport): Block[] {
  if (told.length === 0) return []
  return [
    {
      kind: 'list',
      items: told.map(({ environment, state, number, url, problem }): Inline[] => {
        if (problem !== null)
          return [{ tone: 'warn', text: environment }, ` was not proposed ${version ?? ''}: ${problem}`]
        if (number === null || url === null) return [`${environment} is to run it already`]
        const words = {
          open: 'proposes',
          merged: 'proposed',
          closed: 'proposed, and was closed:',
          failed: '',
        }
        return [{ link: url, text: [`#${number}`] }, ` ${words[state]} it for ${environment}`]
      }),
    },
  ]
}

function notes({ notes: told }: RegisterReport): Block[] {
  return told.length === 0 ? [] : [{ kind: 'list', items: told.map((note) => [note]) }]
}

function smallPrint({ tag, commit, remote, provenance }: RegisterReport): Block[] {
  return [
    {
      kind: 'paragraph',
      small: true,
      text: [
        ...(tag === null ? [] : ['Tag ', { code: tag }, ' · ']),
        `Commit ${commit?.slice(0, 7) ?? 'unknown'} · `,
        ...(tag === null ? [] : [remote === null ? 'in this clone alone · ' : `on ${remote} · `]),
        provenance.suite,
      ],
    },
  ]
}
