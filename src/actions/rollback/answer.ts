import { messageOf } from '../../foundation/index.ts'
import { answerComment, type GitHub, type RequestedRollback, valueOrWarn } from '../../github/index.ts'
import { renderMarkdown } from '../../report/index.ts'
import type { RollbackReport } from './report-schema.ts'

/** Tells whoever asked by a comment what came of it, below the comment. */
export async function answer(
  gh: GitHub,
  comment: RequestedRollback['comment'],
  outcome: RollbackReport['rollbacks'][number] | unknown,
): Promise<void> {
  if (comment === null) return
  const done = isDone(outcome)
  const words = done
    ? `${outcome.model} in ${outcome.environment} is back on ${outcome.to}.`
    : `Nothing was rolled back: ${messageOf(outcome)}`
  const body = renderMarkdown({
    id: `rollback:answer:${comment.id}`,
    tone: done ? 'good' : 'bad',
    title: [words],
    blocks:
      done && !outcome.agreement
        ? [{ kind: 'paragraph', text: ['The pull request that names it on the main branch is open.'] }]
        : [],
  })
  valueOrWarn(await answerComment(gh, comment, done ? 'rocket' : 'confused', body), gh.logger)
}

function isDone(outcome: unknown): outcome is RollbackReport['rollbacks'][number] {
  return typeof outcome === 'object' && outcome !== null && 'trafficSeconds' in outcome
}
