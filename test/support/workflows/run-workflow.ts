import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git } from '../github/git/plumbing.ts'
import type { Repository } from '../github/index.ts'
import { type Delivery, deliver } from './delivery.ts'
import { exportStandIns } from './exports.ts'
import { runFile } from './run-file.ts'
import type { RunOptions, RunResult } from './run-options.ts'
import { whyNot } from './triggers.ts'
import { readWorkflows, type WorkflowFile } from './workflow-file.ts'

export interface Outcome {
  readonly runs: readonly RunResult[]
  /** Why each other workflow did not run, by path. */
  readonly notRun: Readonly<Record<string, string>>
}

/**
 * Runs what GitHub would run for an event: the workflows of the commit the event leads to, those whose `on:` lets
 * it through, each job under the token its `permissions` give. Throws when an expected job did not run, when act
 * passed over a job, and when nothing matched.
 */
export async function runWorkflow(options: RunOptions): Promise<Outcome> {
  const { github, repository } = options
  const delivery = await deliver({ github, repository, actor: options.actor }, options.event)
  const scratch = await mkdtemp(join(tmpdir(), 'workflow-'))
  try {
    const checkout = await checkOut(repository, delivery.sha, join(scratch, 'checkout'))
    const { matching, notRun } = await select(options, delivery)
    if (matching.length === 0 && options.allowNone !== true)
      throw new Error(
        `no workflow runs on ${delivery.event} ${delivery.action ?? ''}: ${JSON.stringify(notRun, null, 1)}`,
      )
    const standIns = await exportStandIns(join(scratch, 'stand-ins'))
    const runs: RunResult[] = []
    for (const file of matching)
      runs.push(
        await runFile({
          options,
          delivery,
          file,
          checkout,
          standIns,
          scratch: join(scratch, String(runs.length)),
        }),
      )
    const followers = options.follow ? await follow(options, runs) : []
    const outcome = { runs: [...runs, ...followers], notRun }
    expectRan(outcome, options.expectJobs ?? [])
    return outcome
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function select(options: RunOptions, delivery: Delivery) {
  const files = await readWorkflows(options.repository.gitDir, delivery.sha)
  const matching: WorkflowFile[] = []
  const notRun: Record<string, string> = {}
  for (const file of files) {
    const wanted =
      options.workflowFiles?.some((name) => file.path === name || file.path.endsWith(`/${name}`)) ?? true
    const reason = wanted ? await whyNot(file, delivery) : 'was left out by the test'
    if (reason === undefined) matching.push(file)
    else notRun[file.path] = reason
  }
  return { matching, notRun }
}

/** A work tree with https://github.com/OWNER/NAME as its origin, from which act learns where it is. */
async function checkOut(repository: Repository, sha: string, folder: string): Promise<string> {
  await git('/', ['clone', '--quiet', '--no-checkout', repository.gitDir, folder])
  await git(folder, ['fetch', '--quiet', 'origin', sha])
  await git(folder, ['checkout', '--quiet', '--detach', sha])
  await git(folder, ['remote', 'set-url', 'origin', `https://github.com/${repository.fullName}`])
  return folder
}

async function follow(options: RunOptions, runs: readonly RunResult[]): Promise<RunResult[]> {
  const followers: RunResult[] = []
  for (const { run } of runs) {
    const { expectJobs: _, workflowFiles: __, actor: ___, ...rest } = options
    const outcome = await runWorkflow({
      ...rest,
      event: { name: 'workflow_run', run },
      allowNone: true,
      follow: false,
    })
    followers.push(...outcome.runs)
  }
  return followers
}

function expectRan({ runs, notRun }: Outcome, expected: readonly string[]): void {
  const jobs = runs.flatMap((run) => run.jobs)
  const missing = expected.filter((id) => !jobs.some((job) => job.id === id && job.conclusion !== 'skipped'))
  if (missing.length === 0) return
  const seen = jobs.map((job) => `${job.id}: ${job.conclusion}`).join(', ')
  throw new Error(
    `expected jobs did not run: ${missing.join(', ')} (jobs: ${seen || 'none'}; ${JSON.stringify(notRun)})`,
  )
}
