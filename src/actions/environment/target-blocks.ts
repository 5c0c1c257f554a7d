import type { z } from 'zod'
import type { Block, Inline } from '../../report/index.ts'
import type { targetStatusSchema } from './report-parts.ts'

/** What really serves beside what git says, read back from the target. */
export function targetBlocks(
  target: z.infer<typeof targetStatusSchema>,
  intended: string | null,
): readonly Block[] {
  const { kind, stable, candidate, weight, mirrored, ready, settled, problem, details } = target
  const items: Inline[][] = [
    [
      'The main branch names ',
      { code: intended ?? 'nothing' },
      '; stable at the target is ',
      { code: stable ?? 'nothing' },
      '.',
    ],
    ...(candidate === null
      ? []
      : [
          [
            'Candidate ',
            { code: candidate },
            ` with ${weight} % of the requests${mirrored > 0 ? `, and copies of ${mirrored} %` : ''}: ${ready ? 'ready' : 'not ready'}${settled ? '' : ', on its way'}.`,
          ],
        ]),
    ...(problem === null ? [] : [[{ tone: 'bad' as const, text: 'problem' }, `: ${problem}`]]),
    ...details.map((line): Inline[] => [line]),
  ]
  return [
    {
      kind: 'details',
      keep: 50,
      summary: [`What the target (${kind}) says`],
      blocks: [{ kind: 'list', items }],
    },
  ]
}
