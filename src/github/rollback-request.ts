import { z } from 'zod'
import { ConfigurationError, type Problem } from '../foundation/index.ts'

/** Somebody, or something, asks for a rollback. */
export interface RequestedRollback {
  readonly environment: string | null
  readonly model: string | null
  readonly to: string | null
  readonly reason: string
  readonly by: string
  /** The comment that asks, whose author has to be somebody who may write. */
  readonly comment: { readonly id: number; readonly issue: number; readonly author: string } | null
}

/** @param problem why nothing is asked for */
export type RollbackEvent = { readonly requests: readonly RequestedRollback[] } | { readonly nothing: string }

const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_/-]{0,99}$/)
const versionName = z.string().regex(/^v\d+\.\d+\.\d+[\w.+-]*$/)

const comment = z.object({
  action: z.string(),
  comment: z.object({
    id: z.int(),
    body: z.string(),
    user: z.object({ login: z.string(), type: z.string().default('User') }).nullable(),
  }),
  issue: z.object({ number: z.int() }),
})

/**
 * Reads who asks for a rollback of what from an event's payload.
 * - `issue_comment`: `/mlops rollback ENVIRONMENT [to=v1.2.3] [model=NAME] REASON` as the first line of a comment that was
 *   just written by a person;
 * - `repository_dispatch`: `client_payload` is `{ environment, model, to, reason }`, or what Alertmanager or Grafana send to a
 *   webhook, whose alerts carry the labels `mlops_environment` and `mlops_model`.
 * @throws ConfigurationError for a command or a payload that cannot be understood
 */
export function readRollbackEvent(eventName: string, payload: unknown): RollbackEvent {
  if (eventName === 'issue_comment') return fromComment(payload)
  if (eventName === 'repository_dispatch') return fromDispatch(payload)
  return { nothing: `The event ${eventName} asks for no rollback; give a reason to ask for one.` }
}

function fromComment(payload: unknown): RollbackEvent {
  const read = comment.safeParse(payload)
  if (!read.success) return { nothing: 'The event is no comment.' }
  const { action, comment: said, issue } = read.data
  const [line = ''] = said.body.split(/\r?\n/, 1)
  const command = /^\/mlops\s+rollback(?:\s+(.*))?$/.exec(line.trim())
  if (command === null) return { nothing: 'The comment does not begin with `/mlops rollback`.' }
  if (action !== 'created') return { nothing: 'The comment was changed or deleted; only a new one counts.' }
  if (said.user === null || said.user.type !== 'User') return { nothing: 'The comment is not by a person.' }
  const words = (command[1] ?? '').split(/\s+/).filter((word) => word !== '')
  const given: Record<string, string> = {}
  while (/^(to|model)=/.test(words[1] ?? '')) {
    const [key = '', value = ''] = (words.splice(1, 1)[0] ?? '').split('=', 2)
    given[key] = value
  }
  const [environment = '', ...why] = words
  const problems: Problem[] = []
  const wrong = (path: string, value: string, message: string) =>
    problems.push({ path, value, message, remedy: usage })
  if (!name.safeParse(environment).success) wrong('environment', environment, 'is no name of an environment')
  if (given.to !== undefined && !versionName.safeParse(given.to).success)
    wrong('to', given.to, 'is no version')
  if (given.model !== undefined && !name.safeParse(given.model).success)
    wrong('model', given.model, 'is no name of a model')
  if (why.length === 0) wrong('reason', line, 'does not say why')
  if (problems.length > 0) throw new ConfigurationError(problems)
  const { login } = said.user
  return {
    requests: [
      {
        environment,
        model: given.model ?? null,
        to: given.to ?? null,
        reason: why.join(' ').slice(0, 500),
        by: `@${login}`,
        comment: { id: said.id, issue: issue.number, author: login },
      },
    ],
  }
}

const usage = 'Write `/mlops rollback ENVIRONMENT [to=v1.2.3] [model=NAME] REASON`'

const plain = z.strictObject({
  environment: name,
  model: name.optional(),
  to: versionName.optional(),
  reason: z.string().trim().min(1).max(500),
  by: z.string().max(100).optional(),
})

const texts = z.record(z.string(), z.string())
/** What Alertmanager (version 4 of its webhook) and Grafana (alerting) have in common. */
const alerts = z.looseObject({
  status: z.enum(['firing', 'resolved']),
  receiver: z.string().optional(),
  commonLabels: texts.optional(),
  alerts: z
    .array(
      z.looseObject({
        status: z.enum(['firing', 'resolved']),
        labels: texts.default({}),
        annotations: texts.default({}),
        generatorURL: z.string().optional(),
      }),
    )
    .min(1),
})

function fromDispatch(payload: unknown): RollbackEvent {
  const read = z
    .object({ client_payload: z.unknown(), sender: z.object({ login: z.string() }).optional() })
    .safeParse(payload)
  const given = read.data?.client_payload
  const sender = read.data?.sender?.login
  const asked = plain.safeParse(given)
  if (asked.success) {
    const { environment, model, to, reason, by } = asked.data
    const who = by ?? (sender === undefined ? 'repository_dispatch' : `@${sender}`)
    return {
      requests: [{ environment, model: model ?? null, to: to ?? null, reason, by: who, comment: null }],
    }
  }
  const alarm = alerts.safeParse(given)
  if (alarm.success) return fromAlerts(alarm.data)
  const isAlarm = typeof given === 'object' && given !== null && 'alerts' in given
  const { issues } = (isAlarm ? alarm : asked).error ?? { issues: [] }
  throw new ConfigurationError(
    issues.slice(0, 10).map((issue) => ({
      path: ['client_payload', ...issue.path].join('.'),
      message: issue.message,
      remedy:
        'Send `{ environment, reason }`, or what Alertmanager or Grafana send: docs/guides/rollback-webhooks.md',
    })),
  )
}

/** One request for each environment and model that an alert which is firing names. */
function fromAlerts({ alerts: all, commonLabels = {}, receiver }: z.output<typeof alerts>): RollbackEvent {
  const firing = all.filter(({ status }) => status === 'firing')
  if (firing.length === 0) return { nothing: 'Every alert is resolved.' }
  const requests = new Map<string, RequestedRollback>()
  const problems: Problem[] = []
  for (const [index, { labels, annotations }] of firing.entries()) {
    const said = { ...commonLabels, ...labels }
    const environment = name.safeParse(said.mlops_environment)
    if (!environment.success) {
      problems.push({
        path: `client_payload.alerts[${index}].labels.mlops_environment`,
        ...(said.mlops_environment === undefined ? {} : { value: said.mlops_environment }),
        message: 'is missing, or is no name of an environment',
        remedy: 'Give the alert rule the label `mlops_environment: production`',
      })
      continue
    }
    const model = name.safeParse(said.mlops_model).data ?? null
    const key = `${environment.data} ${model ?? ''}`
    const why = annotations.summary ?? annotations.description ?? said.alertname ?? 'an alert fires'
    if (!requests.has(key))
      requests.set(key, {
        ...{ environment: environment.data, model, to: null, comment: null },
        reason: why.replaceAll(/\s+/g, ' ').slice(0, 500),
        by: `the alert ${said.alertname ?? receiver ?? ''}`.trim().slice(0, 100),
      })
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
  return { requests: [...requests.values()] }
}
