import type { Block, Document, Inline } from '../../report/index.ts'
import { historyBlocks, timeBlocks, timelineBlocks } from '../environment/rollout-blocks.ts'
import { targetBlocks } from '../environment/target-blocks.ts'
import type { RollbackReport } from './report-schema.ts'

type Told = RollbackReport['rollbacks'][number]

const stepWords: Readonly<Record<string, string>> = {
  traffic: 'All requests go to it',
  'read-back': 'The target says so',
  intent: 'The main branch names it',
  stage: 'The registry’s stage holds it',
  deployment: 'GitHub’s deployment says so',
  incident: 'The incident is written down',
  agreement: 'Git and traffic agree',
}

/** What a rollback has to say: what serves, what was done of it, and why. */
export function composeRollbackDocument(report: RollbackReport): Document {
  const [first] = report.rollbacks
  return {
    id: `rollback:${first?.environment ?? 'none'}:${first?.model ?? 'none'}`,
    tone:
      report.verdict === 'nothing-to-do'
        ? 'neutral'
        : report.rollbacks.every(({ agreement }) => agreement)
          ? 'good'
          : 'warn',
    title:
      first === undefined
        ? ['Nothing was to be rolled back']
        : [{ code: first.model }, ` in ${first.environment} is back on ${first.to}`],
    blocks: [
      ...(report.nothingBecause === null
        ? []
        : [{ kind: 'paragraph' as const, keep: 'always' as const, text: [report.nothingBecause] }]),
      ...report.rollbacks.flatMap((one, index) => rollbackBlocks(one, index > 0)),
    ],
  }
}

function rollbackBlocks(told: Told, titled: boolean): Block[] {
  const { progress, from, to, reason, by, trafficSeconds, agreement } = told
  const seconds =
    trafficSeconds === null ? '' : ` The traffic had moved after ${trafficSeconds.toFixed(1)} s.`
  return [
    ...(titled
      ? [
          {
            kind: 'heading' as const,
            text: [{ code: told.model }, ` in ${told.environment} is back on ${to}`],
          },
        ]
      : []),
    {
      kind: 'paragraph',
      keep: 'always',
      text: [`${from ?? 'What served'} was taken out of service by ${by}: `, reason, `.${seconds}`],
    },
    { kind: 'list', keep: 'always', items: steps(told) },
    ...(agreement ? [] : [unsettled(told)]),
    ...timeBlocks(progress.rollout),
    ...timelineBlocks(progress.rollout),
    ...historyBlocks(progress),
    ...targetBlocks(told.target, told.intended),
  ]
}

function steps({ progress }: Told): Inline[][] {
  const done = progress.rollback?.done ?? []
  return Object.entries(stepWords).map(([step, words]): Inline[] => [
    done.includes(step) ? { tone: 'good', text: 'done' } : { tone: 'warn', text: 'open' },
    `: ${words}`,
  ])
}

function unsettled({ progress, intended, to }: Told): Block {
  const number = progress.rollback?.pullRequest ?? null
  return {
    kind: 'alert',
    tone: 'warn',
    keep: 'always',
    text:
      number === null
        ? [`The main branch names ${intended ?? 'nothing'}, not ${to}.`]
        : [
            `Merge the pull request #${number}: the main branch names ${intended ?? 'nothing'} until then. Nothing deploys that version meanwhile.`,
          ],
  }
}
