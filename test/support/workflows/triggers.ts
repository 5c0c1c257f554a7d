import type { Delivery } from './delivery.ts'
import { matchesPatterns } from './patterns.ts'
import type { WorkflowFile } from './workflow-file.ts'

/** The part of `on.<event>` that filters. */
interface Filters {
  readonly types?: readonly string[]
  readonly branches?: readonly string[]
  readonly 'branches-ignore'?: readonly string[]
  readonly tags?: readonly string[]
  readonly 'tags-ignore'?: readonly string[]
  readonly paths?: readonly string[]
  readonly 'paths-ignore'?: readonly string[]
  readonly workflows?: readonly string[]
}

/** Activity types an event starts workflows for when `types` is left out; events not named here: all of them. */
const defaultTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
}

/** Why a workflow does not run for a delivery, or undefined when it does. */
export async function whyNot(file: WorkflowFile, delivery: Delivery): Promise<string | undefined> {
  const config = file.events[delivery.event]
  if (config === undefined) return `is not triggered by ${delivery.event}`
  if (delivery.event === 'schedule') return scheduleProblem(config, delivery)
  if (delivery.event === 'workflow_dispatch')
    return delivery.workflow === file.path || file.path.endsWith(`/${delivery.workflow}`)
      ? undefined
      : 'is not the one dispatched'

  const filters = config as Filters
  const types = filters.types ?? defaultTypes[delivery.event]
  if (types !== undefined && delivery.action !== undefined && !types.includes(delivery.action))
    return `does not list the activity type ${delivery.action}`
  if (filters.workflows !== undefined && !matchesPatterns(filters.workflows, delivery.workflow ?? ''))
    return `does not follow the workflow ${delivery.workflow}`
  return refProblem(filters, delivery) ?? (await pathProblem(filters, delivery))
}

function scheduleProblem(config: unknown, delivery: Delivery): string | undefined {
  const crons = (config as { cron: string }[]).map((entry) => entry.cron)
  const cron = delivery.payload.schedule as string
  return crons.includes(cron) ? undefined : `has no schedule ${cron}`
}

function refProblem(filters: Filters, delivery: Delivery): string | undefined {
  const { filterRef } = delivery
  if (filterRef === undefined) return undefined
  const branch = /^refs\/heads\/(.*)/.exec(filterRef)?.[1]
  const tag = /^refs\/tags\/(.*)/.exec(filterRef)?.[1]
  const aboutBranches = filters.branches ?? filters['branches-ignore']
  const aboutTags = filters.tags ?? filters['tags-ignore']
  if (branch !== undefined) {
    if (filters.branches && !matchesPatterns(filters.branches, branch))
      return `does not list the branch ${branch}`
    if (filters['branches-ignore'] && matchesPatterns(filters['branches-ignore'], branch))
      return `ignores the branch ${branch}`
    return aboutBranches === undefined && aboutTags !== undefined ? 'asks for tags only' : undefined
  }
  if (tag !== undefined) {
    if (filters.tags && !matchesPatterns(filters.tags, tag)) return `does not list the tag ${tag}`
    if (filters['tags-ignore'] && matchesPatterns(filters['tags-ignore'], tag))
      return `ignores the tag ${tag}`
    return aboutTags === undefined && aboutBranches !== undefined ? 'asks for branches only' : undefined
  }
  return undefined
}

async function pathProblem(filters: Filters, delivery: Delivery): Promise<string | undefined> {
  const { paths, 'paths-ignore': ignored } = filters
  if (paths === undefined && ignored === undefined) return undefined
  const changed = await delivery.changedPaths()
  if (paths && !changed.some((path) => matchesPatterns(paths, path)))
    return `lists none of the changed paths ${changed.join(', ')}`
  if (ignored && changed.length > 0 && changed.every((path) => matchesPatterns(ignored, path)))
    return 'ignores every changed path'
  return undefined
}
