import { ask, type GitHub } from '../connection.ts'
import type { Reply } from '../reply.ts'

export interface Label {
  readonly name: string
  /** Six hexadecimal digits, without `#`. */
  readonly color: string
  readonly description: string
}

/** Names of the labels, in small letters, as GitHub compares them. Needs `issues: read`. */
export function readLabelNames(gh: GitHub): Promise<Reply<ReadonlySet<string>>> {
  const operation = { what: 'read the labels', permission: 'issues: read' }
  return ask(gh, operation, async ({ octokit, context }) => {
    const listed = await octokit.paginate(octokit.rest.issues.listLabelsForRepo, {
      ...{ ...context.repository, per_page: 100 },
    })
    return new Set(listed.map(({ name }) => name.toLowerCase()))
  })
}

/** Needs `issues: write`. */
export function createLabel(gh: GitHub, label: Label): Promise<Reply<void>> {
  const operation = { what: `make the label ${label.name}`, permission: 'issues: write' }
  return ask(gh, operation, async ({ octokit, context }) => {
    const { name, color, description } = label
    await octokit.rest.issues.createLabel({ ...context.repository, name, color, description })
  })
}
