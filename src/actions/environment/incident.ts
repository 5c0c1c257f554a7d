import type { Progress, Rollback } from '../../delivery/index.ts'
import type { Document } from '../../report/index.ts'
import { historyBlocks, timeBlocks, timelineBlocks } from './rollout-blocks.ts'

/** What happened, for whoever looks into it: what was taken out and why, when, and on what evidence. */
export function incidentDocument(
  model: string,
  environment: string,
  { from, to, reason, by, at }: Rollback,
  progress: Progress,
): Document {
  const rollout = progress.rollout !== null && progress.rollout.version === from ? progress.rollout : null
  return {
    id: `incident:${environment}:${model}`,
    tone: 'bad',
    title: [{ code: model }, ` in ${environment}: ${from ?? 'what served'} was taken out of service`],
    blocks: [
      { kind: 'paragraph', keep: 'always', text: [`${by} said: `, reason] },
      {
        kind: 'list',
        keep: 'always',
        items: [
          [`${to} serves again; it was asked for at ${at}.`],
          [
            `${from ?? 'The version'} is remembered, and is not deployed again unless the environment’s file says `,
            { code: 'again' },
            ' and why.',
          ],
          ['Close this issue when the cause is known.'],
        ],
      },
      ...timeBlocks(rollout),
      ...timelineBlocks(rollout),
      ...historyBlocks(progress),
    ],
  }
}
