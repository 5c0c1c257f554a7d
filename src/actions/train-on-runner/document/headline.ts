import type { Block, Document, Inline, Tone } from '../../../report/index.ts'
import type { TrainReport } from '../report-schema.ts'
import { span } from './wording.ts'

const said: Record<TrainReport['verdict'], { readonly tone: Tone; readonly words: string }> = {
  trained: { tone: 'good', words: 'trained' },
  restored: { tone: 'good', words: 'restored, nothing had changed' },
  searched: { tone: 'good', words: 'searched for hyperparameters' },
  planned: { tone: 'neutral', words: 'search planned' },
  failed: { tone: 'bad', words: 'training failed' },
  cancelled: { tone: 'warn', words: 'training was cancelled' },
}
const reproduced: Record<
  NonNullable<TrainReport['reproduction']>['verdict'],
  { readonly tone: Tone; readonly words: string }
> = {
  identical: { tone: 'good', words: 'reproduced, byte for byte' },
  'equal-predictions': { tone: 'good', words: 'reproduced: other bytes, equal predictions' },
  different: { tone: 'warn', words: 'not reproduced' },
}

/** Tone and title. */
export function toneOf(report: TrainReport): Pick<Document, 'tone' | 'title'> {
  const { tone, words } =
    report.reproduction === null ? said[report.verdict] : reproduced[report.reproduction.verdict]
  return { tone, title: [{ code: report.model }, `: ${words}`] }
}

/** What was done, in a sentence. */
export function headline(report: TrainReport): Block[] {
  const { verdict, seconds, because, attempts, backend } = report
  const text: Inline[] = []
  if (verdict === 'trained') {
    const where = backend.kind === 'runner' ? '' : ` on ${backend.kind}`
    text.push(`Training${where} took `, { strong: [span(seconds)] })
    if (attempts.length > 1) text.push(` in ${attempts.length} attempts`)
    text.push('.')
  }
  if (because !== null) text.push(text.length === 0 ? '' : ' ', because)
  const lines: Block[] = text.length === 0 ? [] : [{ kind: 'paragraph', keep: 'always', text }]
  const { lock } = report
  if (lock !== null && !lock.verified && lock.problems.length > 0)
    lines.push({
      kind: 'alert',
      tone: 'warn',
      text: [
        'What was installed is not what ',
        { code: lock.path },
        ` locks: ${lock.problems.slice(0, 3).join('; ')}${lock.problems.length > 3 ? `; and ${lock.problems.length - 3} more` : ''}.`,
      ],
    })
  return lines
}
