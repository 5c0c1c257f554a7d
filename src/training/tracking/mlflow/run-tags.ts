import type { TrackedRun } from '../tracker.ts'

/** Tags of a run: those that MLflow's pages know, and ours. */
export function runTags(run: TrackedRun): Record<string, string> {
  const tags: Record<string, string | null> = {
    ...run.tags,
    'mlflow.source.name': run.source,
    'mlflow.source.type': 'JOB',
    'mlflow.source.git.commit': run.commit,
    'mlflow.user': run.user,
    'mlflow.note.content': run.note,
    'mlops.key': run.key,
    'mlops.pull_request': run.pullRequest,
    'mlops.workflow_run': run.workflowRunUrl,
  }
  const given = Object.entries(tags).filter((entry): entry is [string, string] => entry[1] !== null)
  return Object.fromEntries(given)
}
