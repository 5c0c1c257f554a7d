import type { Block } from '../../../report/index.ts'
import type { TrainReport } from '../report-schema.ts'

/** How a failed command ended, with the lines that matter and what to do. */
export function ending({ verdict, ending: told }: TrainReport): Block[] {
  if (told === null || verdict === 'trained' || verdict === 'restored') return []
  const { words, remedy, lastLines, at } = told
  return [
    {
      kind: 'alert',
      tone: verdict === 'cancelled' ? 'warn' : 'bad',
      keep: 'always',
      text: [
        words,
        ...(at === null ? [] : [' It failed at ', { code: `${at.file}:${at.line}` }, '.']),
        ...(remedy === null ? [] : [` ${remedy}.`]),
      ],
    },
    ...(lastLines.length === 0 ? [] : [{ kind: 'code', text: lastLines.join('\n'), keep: 1 } as const]),
  ]
}
