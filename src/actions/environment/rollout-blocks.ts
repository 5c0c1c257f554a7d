import type { Assessment, GuardrailAssessment, Progress, Rollout } from '../../delivery/index.ts'
import {
  type Block,
  type Cell,
  type Chart,
  type Inline,
  quantity,
  type TableRow,
  type Tone,
  writeCount,
} from '../../report/index.ts'

type Told = Pick<Progress, 'rollout' | 'promoted' | 'rejected' | 'rollback'>

const tones: Readonly<Record<GuardrailAssessment['verdict'], Tone>> = {
  pass: 'good',
  fail: 'bad',
  inconclusive: 'neutral',
  'no-data': 'warn',
  error: 'warn',
}

/** The guardrails in a table: what each version does, the difference with its interval, and how strong the evidence is. */
export function guardrailBlocks(assessment: Assessment | null, rollout: Rollout | null): readonly Block[] {
  if (assessment === null || rollout === null || assessment.guardrails.length === 0) return []
  const rows = assessment.guardrails.map(
    (one): TableRow => ({ keep: one.verdict === 'fail' ? 'always' : 40, cells: cellsOf(one) }),
  )
  const reasons = assessment.guardrails.map(({ name, reason }): Inline[] => [
    { strong: [name] },
    `: ${reason}`,
  ])
  return [
    {
      kind: 'table',
      keep: 'always',
      rowName: 'guardrails',
      columns: [
        { title: ['Guardrail'] },
        { title: [rollout.version], align: 'right' },
        { title: [rollout.from ?? 'before'], align: 'right' },
        { title: ['Difference'], align: 'right' },
        { title: ['Harm'], align: 'right' },
        { title: ['Verdict'] },
      ],
      rows,
    },
    { kind: 'list', items: reasons, keep: 20 },
    {
      kind: 'paragraph',
      small: true,
      keep: 60,
      text: [
        'Both versions are measured over the same minutes; intervals and evidence hold however often they are looked at. Harm: the evidence so far, of the evidence that takes the candidate out, as powers of ten.',
      ],
    },
  ]
}

function cellsOf(one: GuardrailAssessment): readonly Cell[] {
  const { candidate, champion, difference, harm } = one
  const share = isShare(one)
  const values = [candidate.value, champion.value].flatMap((value) => (value === null ? [] : [value]))
  const halfWidth = difference === null ? null : (difference.high - difference.low) / 2
  const written = quantity({ share, values, halfWidth })
  const arm = ({ value, total }: GuardrailAssessment['candidate']): Cell =>
    value === null ? ['–'] : [`${written.levelInColumn(value)} of ${writeCount(total)}`]
  return [
    [{ code: one.name }, ...(one.advisory ? [' (told only)'] : [])],
    arm(candidate),
    arm(champion),
    difference === null
      ? ['–']
      : one.candidate.value === null
        ? [`${(difference.estimate * 100).toFixed(1)} % elsewhere`]
        : [written.changeWithInterval(difference.estimate, difference.low, difference.high)],
    harm === null ? ['–'] : [`${harm.log10.toFixed(1)} of ${harm.threshold.toFixed(1)}`],
    [{ tone: tones[one.verdict], text: one.verdict }],
  ]
}

/** Rates of requests are written in per cent; a mean is written as it is. */
const isShare = ({ candidate, champion }: GuardrailAssessment) =>
  [candidate.value, champion.value].every((value) => value === null || (value >= 0 && value <= 1))

/** Share of traffic and evidence over time: drawn in HTML, as bars in text. */
export function timeBlocks(rollout: Rollout | null, assessment: Assessment | null = null): readonly Block[] {
  if (rollout === null) return []
  const started = Date.parse(rollout.startedAt)
  const minutes = (at: string) => (Date.parse(at) - started) / 60_000
  const now = rollout.endedAt ?? rollout.looks.at(-1)?.to ?? rollout.events.at(-1)?.at ?? rollout.startedAt
  const steps = rollout.events.map(({ at, weight }) => [minutes(at), weight] as const)
  const weights: Chart = {
    type: 'lines',
    title: `Requests that go to ${rollout.version}`,
    x: { name: 'minutes since the start', min: 0 },
    y: { name: 'percent', min: 0, max: 100 },
    series: [
      { name: rollout.version, step: true, points: [...steps, [minutes(now), steps.at(-1)?.[1] ?? 0]] },
    ],
  }
  return [
    {
      kind: 'chart',
      chart: weights,
      keep: 45,
      alternative: [{ kind: 'code', text: weightBars(rollout), keep: 45 }],
    },
    ...(rollout.looks.length < 2 ? [] : evidenceCharts(rollout, minutes, assessment)),
  ]
}

function evidenceCharts(
  rollout: Rollout,
  minutes: (at: string) => number,
  assessment: Assessment | null,
): readonly Block[] {
  const names = [...new Set(rollout.looks.flatMap(({ guardrails }) => Object.keys(guardrails)))]
  const over = (name: string, value: (of: Rollout['looks'][number]['guardrails'][string]) => number | null) =>
    rollout.looks.flatMap((look) => {
      const of = look.guardrails[name]
      const at = of === undefined ? null : value(of)
      return at === null ? [] : [[minutes(look.to), at] as const]
    })
  const harm = names
    .map((name) => ({ name, points: over(name, ({ harm }) => harm) }))
    .filter(({ points }) => points.length > 0)
  const differences = names.flatMap((name) => {
    // of distributions there is a distance, and no interval of it
    if (rollout.looks.some(({ guardrails }) => guardrails[name]?.difference?.[2] === 1)) return []
    const points = [0, 1, 2].map((index) => over(name, ({ difference }) => difference?.[index] ?? null))
    const [estimate = [], low = [], high = []] = points
    if (estimate.length === 0) return []
    const chart: Chart = {
      type: 'lines',
      title: `${name}: ${rollout.version} minus ${rollout.from ?? 'before'}`,
      x: { name: 'minutes since the start', min: 0 },
      y: { name: 'difference' },
      series: [
        { name: 'difference', points: estimate, group: 0 },
        { name: 'from', points: low, dashed: true, group: 0 },
        { name: 'to', points: high, dashed: true, group: 0 },
      ],
    }
    return [{ kind: 'chart', chart, keep: 70 } as const]
  })
  if (harm.length === 0) return differences
  const threshold = assessment?.guardrails.find((one) => one.harm !== null)?.harm?.threshold ?? null
  const ends = harm.flatMap(({ points }) => points.map(([at]) => at))
  const bound =
    threshold === null
      ? []
      : [
          {
            name: 'takes it out',
            dashed: true,
            points: [[0, threshold] as const, [Math.max(...ends), threshold] as const],
          },
        ]
  const chart: Chart = {
    type: 'lines',
    title: 'Evidence of harm, as powers of ten',
    x: { name: 'minutes since the start', min: 0 },
    y: { name: 'log10 of the e-value' },
    series: [...harm, ...bound],
  }
  return [{ kind: 'chart', chart, keep: 60 }, ...differences]
}

/** One line an event: when, how much traffic, as a bar. */
function weightBars(rollout: Rollout): string {
  const width = 20
  return rollout.events
    .map(({ at, weight, kind }) => {
      const full = Math.round((weight / 100) * width)
      return `${at.slice(0, 16).replace('T', ' ')}  ${'█'.repeat(full)}${'·'.repeat(width - full)} ${String(weight).padStart(3)} %  ${kind}`
    })
    .join('\n')
}

/** What happened, newest last. */
export function timelineBlocks(rollout: Rollout | null): readonly Block[] {
  if (rollout === null || rollout.events.length === 0) return []
  const rows = rollout.events.map(
    ({ at, kind, weight, reason, run }): TableRow => ({
      cells: [
        [at.slice(0, 19).replace('T', ' ')],
        run === null ? [kind] : [{ link: run, text: [kind] }],
        [`${weight} %`],
        [reason],
      ],
    }),
  )
  return [
    {
      kind: 'details',
      keep: 30,
      summary: [`Timeline of ${rollout.id}`],
      blocks: [
        {
          kind: 'table',
          rowName: 'events',
          textRows: 30,
          columns: [
            { title: ['UTC'] },
            { title: ['What'] },
            { title: ['Traffic'], align: 'right' },
            { title: ['Why'] },
          ],
          rows,
        },
      ],
    },
  ]
}

/** Versions that served here, and those that were turned down. */
export function historyBlocks({ promoted, rejected }: Told): readonly Block[] {
  if (promoted.length + rejected.length === 0) return []
  const served = promoted
    .slice(-10)
    .toReversed()
    .map(({ version, at }): Inline[] => [{ code: version }, ` since ${at.slice(0, 10)}`])
  const turned = rejected
    .slice(-10)
    .toReversed()
    .map(({ version, at, reason, by }): Inline[] => [
      { code: version },
      ` was turned down on ${at.slice(0, 10)} by ${by}: ${reason}`,
    ])
  return [
    {
      kind: 'details',
      keep: 50,
      summary: ['Earlier versions'],
      blocks: [{ kind: 'list', items: [...served, ...turned] }],
    },
  ]
}
