import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { type NameUse, namesIn } from './expressions.ts'

export type Permissions = Readonly<Record<string, string>> | 'read-all' | 'write-all'

/** One file below `.github/workflows/`, as far as the doctor looks at it. */
export interface Workflow {
  readonly path: string
  /** Why it cannot be read; then all else is empty. */
  readonly problem: string | null
  readonly events: readonly string[]
  readonly permissions: Permissions | null
  readonly jobs: readonly Job[]
}

export interface Job {
  readonly id: string
  /** What its check is called; null where an expression makes it. */
  readonly name: string | null
  /** null where an expression names it. */
  readonly environment: string | null
  readonly permissions: Permissions | null
  readonly steps: readonly Step[]
  /** Secrets and variables that it reads. */
  readonly names: readonly NameUse[]
}

export interface Step {
  readonly line: number
  readonly uses: string | null
  /** Name of the action where it is one of ours, `` for the root action. */
  readonly ours: string | null
  readonly with: Readonly<Record<string, string>>
  /** Whether it hands the workflow's token to a program of its own. */
  readonly usesToken: boolean
}

/** Reads a workflow; what is not of a workflow's form is left out, since GitHub tells of that itself. */
export function readWorkflow(path: string, text: string): Workflow {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const error = document.errors[0]
  const none = { path, events: [], permissions: null, jobs: [] }
  if (error !== undefined) return { ...none, problem: error.message.split('\n')[0] ?? 'no YAML' }
  let content: unknown
  try {
    content = document.toJS({ maxAliasCount: 100 })
  } catch (cause) {
    return { ...none, problem: String(cause) }
  }
  if (!isRecord(content)) return { ...none, problem: 'it is no map' }
  const lines = linesOfUses(document, counter)
  const jobs = isRecord(content.jobs) ? Object.entries(content.jobs) : []
  return {
    path,
    problem: null,
    events: eventsOf(content.on),
    permissions: permissionsOf(content.permissions),
    jobs: jobs
      .filter((job): job is [string, Record<string, unknown>] => isRecord(job[1]))
      .map(([id, job]) => ({
        id,
        name: literal(job.name ?? id),
        environment: literal(isRecord(job.environment) ? job.environment.name : job.environment),
        permissions: permissionsOf(job.permissions),
        // a job that is another workflow is looked at as if it were its only step
        steps: stepsOf(
          typeof job.uses === 'string' ? [job] : job.steps,
          (step) => lines.get(`${id}/${step}`) ?? 1,
        ),
        names: namesIn({ env: content.env, job }),
      })),
  }
}

function stepsOf(steps: unknown, lineOf: (index: number) => number): Step[] {
  if (!Array.isArray(steps)) return []
  return steps.filter(isRecord).map((step, index) => {
    const uses = typeof step.uses === 'string' ? step.uses : null
    return {
      line: lineOf(index),
      uses,
      ours: uses === null ? null : ourAction(uses),
      with: isRecord(step.with) ? textsOf(step.with) : {},
      usesToken:
        step.run !== undefined && /github\.token|GITHUB_TOKEN/.test(JSON.stringify([step.run, step.env])),
    }
  })
}

/** Which of our actions a `uses` names, whoever keeps the suite: `` for the root one, null for none. */
export function ourAction(uses: string): string | null {
  const match = /^[\w.-]+\/mlops-actions(?:\/actions\/([\w-]+(?:\/[\w-]+)?))?@/.exec(uses)
  return match === null ? null : (match[1] ?? '')
}

/** Lines by `job/step`. */
function linesOfUses(document: ReturnType<typeof parseDocument>, counter: LineCounter) {
  const lines = new Map<string, number>()
  const jobs = document.get('jobs')
  if (!isMap(jobs)) return lines
  for (const { key, value } of jobs.items) {
    const called = isMap(value) ? value.get('uses', true) : undefined
    if (isScalar(key) && isScalar(called))
      lines.set(`${String(key.value)}/0`, counter.linePos(called.range?.[0] ?? 0).line)
    const steps = isMap(value) ? value.get('steps') : undefined
    if (!isScalar(key) || steps === undefined) continue
    let index = 0
    visit(steps as Parameters<typeof visit>[0], {
      Map(_, step, path) {
        // the list itself is the first on the path
        if (path.length !== 1) return undefined
        lines.set(`${String(key.value)}/${index}`, counter.linePos(step.range?.[0] ?? 0).line)
        index += 1
        return visit.SKIP
      },
    })
  }
  return lines
}

function eventsOf(on: unknown): string[] {
  if (typeof on === 'string') return [on]
  if (Array.isArray(on)) return on.map(String)
  return isRecord(on) ? Object.keys(on) : []
}

function permissionsOf(value: unknown): Permissions | null {
  if (value === 'read-all' || value === 'write-all') return value
  return isRecord(value) ? textsOf(value) : null
}

const textsOf = (map: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, String(value ?? '')]))

/** A text that holds no expression. */
const literal = (value: unknown): string | null =>
  typeof value === 'string' && !value.includes('${{') ? value : null

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
