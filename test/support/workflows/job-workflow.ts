import { stringify } from 'yaml'
import { type JobSource, needsOf, type WorkflowSource } from './workflow-file.ts'

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped'

export interface FinishedJob {
  readonly conclusion: Conclusion
  readonly outputs: Readonly<Record<string, string>>
}

/** Id of the job that reports what the job under test left behind. */
export const reporter = 'harness-report'

/**
 * A workflow with one job to run. The jobs it depends on are replaced by jobs that end as the real ones ended and
 * carry their outputs, so that `needs`, `success()` and `failure()` mean what they meant; a last job prints the
 * result and the outputs. This is how each job gets a token of its own: act has one token a run.
 */
export function jobWorkflow(
  source: WorkflowSource,
  id: string,
  finished: ReadonlyMap<string, FinishedJob>,
  runsOn: string,
): string {
  const jobs: Record<string, unknown> = {}
  for (const ancestor of ancestorsOf(source, id))
    jobs[ancestor] = replay(source.jobs[ancestor]!, finished.get(ancestor)!, runsOn)
  jobs[id] = source.jobs[id]
  jobs[reporter] = {
    needs: [id],
    if: 'always()',
    'runs-on': runsOn,
    env: { REPORT: `\${{ toJSON(needs.${id}) }}` },
    steps: [{ shell: 'bash', 'working-directory': '.', run: 'printf %s "$REPORT" | base64 -w0; echo' }],
  }
  return stringify({ ...source, jobs }, { lineWidth: 0 })
}

/** The result of the job and its outputs, from what the reporter printed. */
export function readReport(printed: string): FinishedJob {
  const text = Buffer.from(printed.trim(), 'base64').toString()
  const report = JSON.parse(text) as { result: Conclusion; outputs: Record<string, string> | null }
  return { conclusion: report.result, outputs: report.outputs ?? {} }
}

function replay(job: JobSource, finished: FinishedJob, runsOn: string): Record<string, unknown> {
  return {
    ...(job.needs === undefined ? {} : { needs: job.needs }),
    if: finished.conclusion === 'skipped' ? false : 'always()',
    'runs-on': runsOn,
    outputs: Object.fromEntries(
      Object.entries(finished.outputs).map(([key, value]) => [key, literal(value)]),
    ),
    steps: [
      {
        shell: 'bash',
        'working-directory': '.',
        run: finished.conclusion === 'success' ? 'exit 0' : 'exit 1',
      },
    ],
  }
}

/** An expression that yields the text as it is, whatever it contains. */
function literal(text: string): string {
  return `\${{ '${text.replaceAll("'", "''")}' }}`
}

function ancestorsOf(source: WorkflowSource, id: string): Set<string> {
  const ancestors = new Set<string>()
  const visit = (job: string) => {
    for (const needed of needsOf(source.jobs[job]!)) {
      if (ancestors.has(needed)) continue
      ancestors.add(needed)
      visit(needed)
    }
  }
  visit(id)
  return ancestors
}
