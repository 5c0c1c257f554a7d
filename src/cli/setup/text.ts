import { counted, visible } from '../../report/index.ts'
import type { Step } from './plan.ts'

const signs = { make: '+', change: '~', keep: '·' } as const
const done = { make: 'made', change: 'changed', keep: 'is as it should be' } as const
const would = { make: 'would be made', change: 'would be changed', keep: done.keep } as const

/** What was or would be done, for people; names come from files and from GitHub. */
export function setupText(repository: string, steps: readonly Step[], dryRun: boolean): string {
  const changes = steps.filter(({ action }) => action !== 'keep')
  const words = dryRun ? would : done
  const lines = steps.flatMap(({ kind, name, action, differences }) => [
    `${signs[action]} ${kind} ${visible(name)}: ${words[action]}`,
    ...differences.map((line) => `    ${visible(line)}`),
  ])
  const last =
    changes.length === 0
      ? `${visible(repository)} is set up: nothing to change.`
      : dryRun
        ? `${counted(changes.length, 'change')} to make in ${visible(repository)}; nothing was changed. Run it without --dry-run to make them.`
        : `${counted(changes.length, 'change')} made in ${visible(repository)}.`
  return [...lines, '', last].join('\n')
}
