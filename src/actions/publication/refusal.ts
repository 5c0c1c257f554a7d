import { ConfigurationError, formatProblem, messageOf, type Problem } from '../../foundation/index.ts'
import type { Annotation } from '../../github/index.ts'
import type { Document } from '../../report/index.ts'
import type { ActionName } from '../definition.ts'

/** What is wrong, one by one. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof ConfigurationError) return error.problems
  return [{ message: messageOf(error) }]
}

/** For the check: Markdown with the problems as plain lines. */
export function refusalSummary(problems: readonly Problem[]): string {
  return ['There is no verdict:', '', '```text', ...problems.map(formatProblem), '```'].join('\n')
}

export function refusalAnnotations(problems: readonly Problem[]): Annotation[] {
  return problems.flatMap((problem) =>
    problem.file === undefined || problem.line === undefined
      ? []
      : [
          {
            path: problem.file,
            startLine: problem.line,
            level: 'failure' as const,
            title: 'No verdict',
            message: formatProblem(problem),
          },
        ],
  )
}

/** For the comment: that there is no verdict, and what to mend. */
export function refusalDocument(
  about: { readonly action: ActionName; readonly key: string; readonly what: string },
  problems: readonly Problem[],
): Document {
  return {
    id: `${about.action}:${about.key}`,
    tone: 'bad',
    title: [{ code: about.key }, ': no verdict'],
    blocks: [
      {
        kind: 'paragraph',
        keep: 'always',
        text: [{ strong: [about.what] }, ' Mend what is below and push again.'],
      },
      { kind: 'code', language: 'text', text: problems.map(formatProblem).join('\n'), keep: 'always' },
    ],
  }
}
