/** One line of `act --json`, as far as it is read here. */
interface ActLine {
  readonly job?: string
  readonly jobID?: string
  readonly stepID?: readonly string[]
  readonly stage?: 'Pre' | 'Main' | 'Post'
  readonly stepResult?: 'success' | 'failure' | 'skipped'
  readonly jobResult?: 'success' | 'failure'
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  readonly content?: string
  readonly kvPairs?: Readonly<Record<string, string>> | null
  readonly msg: string
  readonly raw_output?: boolean
}

export interface LoggedStep {
  /** The step's `id`, or its position from 0. */
  readonly id: string
  conclusion: 'success' | 'failure' | 'skipped'
  readonly outputs: Record<string, string>
}

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error'
  readonly message: string
  readonly file?: string
  readonly line?: number
}

/** One job, or one combination of its matrix, as act logged it. */
export interface LoggedJob {
  readonly jobId: string
  readonly name: string
  readonly steps: Map<string, LoggedStep>
  readonly annotations: Annotation[]
  conclusion: 'success' | 'failure' | undefined
  /** What the steps printed, secrets masked. */
  log: string
  summary: string
  /** act found no runner for the labels and moved on. */
  unsupported: boolean
}

/** Jobs by the name act gives them; lines that are no JSON (act's own errors) come back apart. */
export function readActLog(text: string): { jobs: Map<string, LoggedJob>; stray: string[] } {
  const jobs = new Map<string, LoggedJob>()
  const stray: string[] = []
  for (const line of text.split('\n').filter(Boolean)) {
    const entry = parseLine(line)
    if (entry?.job === undefined || entry.jobID === undefined) {
      if (entry === undefined) stray.push(line)
      continue
    }
    const name = entry.job.trim()
    const job = jobs.get(name) ?? newJob(entry.jobID, name)
    jobs.set(name, job)
    addLine(job, entry)
  }
  return { jobs, stray }
}

function addLine(job: LoggedJob, entry: ActLine): void {
  if (entry.jobResult !== undefined) job.conclusion = entry.jobResult
  if (entry.msg.includes('Skipping unsupported platform')) job.unsupported = true
  job.log += entry.msg.endsWith('\n') ? entry.msg : `${entry.msg}\n`

  const [id, ...inner] = entry.stepID ?? []
  if (id === undefined) return
  const step = job.steps.get(id) ?? { id, conclusion: 'success', outputs: {} }
  job.steps.set(id, step)
  // A step fails when its main or its post part fails; inner steps of a composite speak through their outer one.
  if (inner.length === 0 && entry.stepResult !== undefined)
    if (entry.stage === 'Main' || entry.stepResult === 'failure') step.conclusion = entry.stepResult
  if (inner.length === 0 && entry.command === 'set-output') step.outputs[entry.name ?? ''] = entry.arg ?? ''
  if (inner.length === 0 && entry.command === 'summary') job.summary += entry.content ?? ''
  const level = entry.command === 'notice' || entry.command === 'warning' || entry.command === 'error'
  if (level) job.annotations.push(toAnnotation(entry))
}

function toAnnotation(entry: ActLine): Annotation {
  const { file, line } = entry.kvPairs ?? {}
  return {
    level: entry.command as Annotation['level'],
    message: entry.arg ?? '',
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
  }
}

function newJob(jobId: string, name: string): LoggedJob {
  return {
    jobId,
    name,
    steps: new Map(),
    annotations: [],
    conclusion: undefined,
    log: '',
    summary: '',
    unsupported: false,
  }
}

function parseLine(line: string): ActLine | undefined {
  try {
    return JSON.parse(line) as ActLine
  } catch {
    return undefined
  }
}
