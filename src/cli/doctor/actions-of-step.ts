import { plan } from '../../actions/root.ts'
import type { Step, Workflow } from './workflow.ts'

/** Sections without which the root action leaves an action out. */
export type Section = 'register' | 'deploy' | 'monitor'

/** An event as it is when the most is called for: a push to the main branch, a run of a fork that ended. */
const payload = {
  ref: 'refs/heads/main',
  repository: { default_branch: 'main' },
  workflow_run: { id: 1 },
}

/**
 * Which of our actions a step runs: the one that it names, or those that the root action runs on the workflow's events.
 * @param sections that some model of `mlops.yaml` declares
 */
export function actionsOfStep(
  { ours }: Step,
  events: Workflow['events'],
  sections: readonly Section[],
): readonly string[] {
  if (ours === null) return []
  if (ours !== '') return [ours]
  const planned = events.flatMap((event) => {
    try {
      return plan(event, payload)
    } catch {
      // an event that calls for nothing, which the run tells
      return []
    }
  })
  const asked = planned.filter(({ section }) => section === undefined || sections.includes(section))
  return [...new Set(asked.map(({ action }) => action))]
}
