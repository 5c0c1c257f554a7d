import { ConfigurationError, EnvironmentError, type Services } from '../../foundation/index.ts'
import type { Note } from './graph.ts'
import { type LoadedReports, parseReport } from './load.ts'
import type { ReportSource } from './report.ts'

const maximumReports = 5_000
const together = 8

/**
 * Reads every version of every `.json` file that stood below `folder` in the history of a git reference: the reports
 * of runs whose files were overwritten since, or that live on a branch of their own.
 * @param folder relative to the workspace; `.` for all of it
 * @throws ConfigurationError when there is no such reference; EnvironmentError when git fails
 */
export async function reportsInHistory(
  services: Pick<Services, 'process' | 'workspace'>,
  reference: string,
  folder: string,
): Promise<LoadedReports> {
  const git = (args: readonly string[], keepOutput = 16 * 1024 * 1024) =>
    services.process.run('git', args, { cwd: services.workspace, keepOutput })
  const commit = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`])
  if (commit.exitCode !== 0) {
    throw new ConfigurationError({
      path: 'reports-ref',
      value: reference,
      message: 'is no branch, tag or commit of this repository',
      remedy: 'Fetch it first: `git fetch origin <branch>`, or check out with `fetch-depth: 0`.',
    })
  }
  const listed = await git(['rev-list', '--objects', commit.stdout.trim(), '--', `:(literal)${folder}`])
  if (listed.exitCode !== 0) throw new EnvironmentError(`git rev-list failed: ${listed.stderr.trim()}`)
  const blobs = listed.stdout
    .split('\n')
    .map((line) => /^([0-9a-f]{40,64}) (.+\.json)$/.exec(line))
    .filter((match) => match !== null)
    .map((match) => ({ id: match[1] ?? '', file: `${reference}:${match[2] ?? ''}` }))
  const reports: ReportSource[] = []
  const notes: Note[] = []
  if (blobs.length > maximumReports) {
    const message = `has ${blobs.length} reports in its history; the newest ${maximumReports} are read`
    notes.push({ file: reference, message })
  }
  const newest = blobs.slice(0, maximumReports)
  for (let at = 0; at < newest.length; at += together) {
    const some = newest.slice(at, at + together)
    const contents = await Promise.all(some.map(({ id }) => git(['cat-file', 'blob', id], 17 * 1024 * 1024)))
    for (const [index, { exitCode, stdout }] of contents.entries()) {
      const file = some[index]?.file ?? reference
      if (exitCode !== 0) continue // a folder whose name ends in .json
      const read = parseReport(Buffer.from(stdout))
      if (typeof read === 'string') notes.push({ file, message: read })
      else reports.push({ file, ...read })
    }
  }
  return { reports, notes }
}
