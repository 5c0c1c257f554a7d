import { nearestName, type Problem } from '../../foundation/index.ts'

/** Says what to do about problems that the schema finds without saying so itself. */
export function withRemedies(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => {
    const remedy = problem.remedy ?? remedyOf(problem)
    return remedy === undefined ? problem : { ...problem, remedy }
  })
}

function remedyOf({ message, value }: Problem): string | undefined {
  const choices = /must be one of (.+)$/.exec(message)?.[1]?.split(', ')
  if (choices !== undefined) {
    const near = value === undefined ? undefined : nearestName(value, choices)
    return near === undefined ? undefined : `Did you mean \`${near}\`?`
  }
  if (message.startsWith('is required')) return 'Add the line'
  if (message === 'must be text') return 'Put it in quotes'
  if (message === 'must be a number' || message === 'must be a whole number')
    return 'Write digits, without quotes'
  if (message === 'must be true or false') return 'Write true or false, without quotes'
  if (message === 'must be a list') return 'Begin each entry on its own line with `- `'
  return undefined
}
