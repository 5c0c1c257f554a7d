import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { parse } from 'yaml'
import { git, gitBytes, resolveRevision } from '../github/git/plumbing.ts'

export interface StepSource {
  readonly id?: string
  readonly name?: string
  readonly uses?: string
  readonly run?: string
}

/** A job as the file has it; what is not named here goes to act untouched. */
export interface JobSource {
  readonly name?: string
  readonly needs?: string | readonly string[]
  readonly if?: unknown
  readonly permissions?: PermissionsSource
  readonly uses?: string
  readonly steps?: readonly StepSource[]
  readonly [key: string]: unknown
}

export type PermissionsSource = 'read-all' | 'write-all' | Readonly<Record<string, 'read' | 'write' | 'none'>>

export interface WorkflowSource {
  readonly name?: string
  readonly permissions?: PermissionsSource
  readonly jobs: Readonly<Record<string, JobSource>>
  readonly [key: string]: unknown
}

export interface WorkflowFile {
  /** In the repository, such as `.github/workflows/ci.yml`. */
  readonly path: string
  readonly text: string
  readonly name: string
  /** `on:` by event, as GitHub's own parser reads it. */
  readonly events: Readonly<Record<string, unknown>>
  readonly source: WorkflowSource
}

/** The workflows of a commit; throws when GitHub's parser finds a mistake in one. */
export async function readWorkflows(gitDir: string, commit: string): Promise<WorkflowFile[]> {
  const folder = await resolveRevision(gitDir, `${commit}:.github/workflows`)
  if (folder === undefined) return []
  const names = (await git(gitDir, ['ls-tree', '-z', '--name-only', folder])).split('\0')
  const files: WorkflowFile[] = []
  for (const name of names.filter((candidate) => /\.ya?ml$/.test(candidate))) {
    const text = (await gitBytes(gitDir, ['cat-file', 'blob', `${folder}:${name}`])).toString()
    files.push(await parseWorkflowFile(`.github/workflows/${name}`, text))
  }
  return files
}

export async function parseWorkflowFile(path: string, text: string): Promise<WorkflowFile> {
  const result = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter())
  const problems = result.context.errors.getErrors().map((error) => error.message)
  if (result.value === undefined || problems.length > 0) throw invalid(path, problems)
  const template = await convertWorkflowTemplate(result.context, result.value)
  const late = (template.errors ?? []).map((error) => error.Message)
  if (late.length > 0) throw invalid(path, late)
  const source = parse(text) as WorkflowSource
  return { path, text, name: source.name ?? path, events: template.events, source }
}

/** The jobs a job waits for. */
export function needsOf(job: JobSource): readonly string[] {
  return typeof job.needs === 'string' ? [job.needs] : (job.needs ?? [])
}

/** Job ids in an order in which every job comes after those it needs. */
export function inOrder(source: WorkflowSource): string[] {
  const ordered: string[] = []
  const visit = (id: string) => {
    if (ordered.includes(id)) return
    for (const needed of needsOf(source.jobs[id]!)) visit(needed)
    ordered.push(id)
  }
  for (const id of Object.keys(source.jobs)) visit(id)
  return ordered
}

function invalid(path: string, problems: readonly string[]): Error {
  return new Error(`${path} is not a valid workflow:\n${problems.join('\n')}`)
}
