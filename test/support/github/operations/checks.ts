import { resolveRevision } from '../git/plumbing.ts'
import { type Call, created, findById, type Handlers, invalid, notFound, ok, Refusal } from '../operation.ts'
import { countedAnswer, listAnswer } from '../pagination.ts'
import { presentAnnotation, presentCheckRun } from '../present/check.ts'
import type { Annotation, CheckRun } from '../world.ts'

interface CheckBody {
  name?: string
  head_sha?: string
  status?: string
  conclusion?: string
  started_at?: string
  completed_at?: string
  details_url?: string
  external_id?: string
  output?: { title?: string; summary: string; text?: string; annotations?: Annotation[] }
}

/** Bytes GitHub accepts in an output's summary, and in its text. */
const longestOutput = 65535

export const checkHandlers: Handlers = {
  'checks/create': async (call) => {
    mustBeApp(call)
    const body = call.body as CheckBody
    const headSha = await resolveRevision(call.repository.gitDir, `${body.head_sha}^{commit}`)
    if (headSha === undefined) throw new Refusal(422, `No commit found for SHA: ${body.head_sha}`)
    const check: CheckRun = {
      id: call.world.nextId(),
      headSha,
      app: call.actor.login,
      annotations: [],
      name: body.name!,
      status: 'queued',
      conclusion: null,
      startedAt: call.world.now(),
      completedAt: null,
      detailsUrl: null,
      externalId: null,
      output: { title: null, summary: null, text: null },
    }
    apply(call, check, body)
    call.repository.checkRuns.set(check.id, check)
    return created(presentCheckRun(call.world, call.repository, check))
  },

  'checks/update': (call) => {
    mustBeApp(call)
    const check = find(call)
    if (check.app !== call.actor.login)
      throw new Refusal(403, 'Invalid app_id `check_run` was not created by this app.')
    apply(call, check, call.body as CheckBody)
    return ok(presentCheckRun(call.world, call.repository, check))
  },

  'checks/get': (call) => ok(presentCheckRun(call.world, call.repository, find(call))),

  'checks/list-annotations': (call) => {
    const check = find(call)
    return listAnswer(call, check.annotations, (annotation) =>
      presentAnnotation(call.world, call.repository, check, annotation),
    )
  },

  'checks/list-for-ref': async (call) => {
    const sha = await resolveRevision(call.repository.gitDir, `${call.params.ref}^{commit}`)
    if (sha === undefined) throw notFound()
    const name = call.query.get('check_name')
    const status = call.query.get('status')
    const checks = [...call.repository.checkRuns.values()]
      .filter((check) => check.headSha === sha)
      .filter((check) => name === null || check.name === name)
      .filter((check) => status === null || check.status === status)
      .reverse()
    const shown = call.query.get('filter') === 'all' ? checks : latest(checks)
    return countedAnswer(call, 'check_runs', shown, (check) =>
      presentCheckRun(call.world, call.repository, check),
    )
  },
}

/** The newest check of each name and app, which is what GitHub lists unless told otherwise. */
function latest(newestFirst: readonly CheckRun[]): CheckRun[] {
  const seen = new Map<string, CheckRun>()
  for (const check of newestFirst) {
    const key = `${check.app}\0${check.name}`
    if (!seen.has(key)) seen.set(key, check)
  }
  return [...seen.values()]
}

function mustBeApp(call: Call): void {
  if (!call.token?.isApp) throw new Refusal(403, 'You must authenticate via a GitHub App.')
}

function find(call: Call): CheckRun {
  return findById(call.repository.checkRuns, call.params.check_run_id)
}

function apply(call: Call, check: CheckRun, body: CheckBody): void {
  const { output } = body
  for (const field of ['summary', 'text'] as const)
    if (Buffer.byteLength(output?.[field] ?? '') > longestOutput)
      throw invalid('CheckRun', field, 'custom', `${field} exceeds a maximum bytesize of ${longestOutput}`)
  if (body.status === 'completed' && body.conclusion === undefined && check.conclusion === null)
    throw invalid('CheckRun', 'conclusion', 'missing_field')

  if (body.name !== undefined) check.name = body.name
  if (body.status !== undefined) check.status = body.status
  if (body.conclusion !== undefined) {
    check.conclusion = body.conclusion
    check.status = 'completed'
  }
  if (check.status === 'completed') check.completedAt = body.completed_at ?? call.world.now()
  if (body.started_at !== undefined) check.startedAt = body.started_at
  if (body.details_url !== undefined) check.detailsUrl = body.details_url
  if (body.external_id !== undefined) check.externalId = body.external_id
  if (output !== undefined) {
    check.output = {
      title: output.title ?? check.output.title,
      summary: output.summary,
      text: output.text ?? check.output.text,
    }
    check.annotations.push(...(output.annotations ?? []))
  }
}
