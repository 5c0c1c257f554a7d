import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { StepSource, WorkflowSource } from './workflow-file.ts'

/** `owner/repo[/path]@ref` of a `uses:`. */
export interface ActionReference {
  readonly repository: string
  readonly path: string
  readonly ref: string
}

/** Undefined for local (`./…`) and container references. */
export function parseReference(uses: string): ActionReference | undefined {
  const match = /^([^./][^/]*\/[^/@]+)(?:\/([^@]*))?@(.+)$/.exec(uses)
  return match === null ? undefined : { repository: match[1]!, path: match[2] ?? '', ref: match[3]! }
}

/**
 * Every action a workflow uses, through reusable workflows and composite actions of the checkout and of the folders
 * in `located` (which says where a foreign action's files are; undefined when it has none here).
 */
export async function usedActions(
  workflow: WorkflowSource,
  checkout: string,
  located: (reference: ActionReference) => string | undefined,
): Promise<ActionReference[]> {
  const found = new Map<string, ActionReference>()
  const visit = async (uses: string): Promise<void> => {
    const reference = parseReference(uses)
    if (reference === undefined) {
      if (!uses.startsWith('./')) return
      return /\.ya?ml$/.test(uses) ? visitWorkflow(join(checkout, uses)) : visitAction(join(checkout, uses))
    }
    const key = `${reference.repository}/${reference.path}@${reference.ref}`
    if (found.has(key)) return
    found.set(key, reference)
    const folder = located(reference)
    if (folder !== undefined) await visitAction(join(folder, reference.path))
  }
  const visitAction = async (folder: string): Promise<void> => {
    const text = await readFirst(join(folder, 'action.yml'), join(folder, 'action.yaml'))
    const action = parse(text) as { runs?: { steps?: readonly StepSource[] } }
    for (const step of action.runs?.steps ?? []) if (step.uses) await visit(step.uses)
  }
  const visitJobs = async (source: WorkflowSource): Promise<void> => {
    for (const job of Object.values(source.jobs)) {
      if (job.uses) await visit(job.uses)
      for (const step of job.steps ?? []) if (step.uses) await visit(step.uses)
    }
  }
  const visitWorkflow = async (file: string) =>
    visitJobs(parse(await readFile(file, 'utf8')) as WorkflowSource)

  await visitJobs(workflow)
  return [...found.values()]
}

async function readFirst(...paths: string[]): Promise<string> {
  for (const path of paths) {
    try {
      return await readFile(path, 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  throw new Error(`none of ${paths.join(', ')} exists`)
}
