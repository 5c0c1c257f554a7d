import { z } from 'zod'
import { ConfigurationError, type Problem } from '../foundation/index.ts'
import { alertsSchema, fromAlerts } from './rollback-alerts.ts'
import { nameSchema, type RollbackEvent, tidy, versionSchema } from './rollback-words.ts'

export type { RequestedRollback, RollbackEvent } from './rollback-words.ts'

/**
 * Reads who asks for a rollback of what from an event's payload.
 * - `issue_comment`: `/mlops rollback ENVIRONMENT [to=v1.2.3] [model=NAME] REASON` as the first line of a comment that was
 *   just written by a person, whose permission is the caller's to check;
 * - `workflow_dispatch`: the inputs `environment`, `model`, `to` and `reason`;
 * - `repository_dispatch`: `client_payload` is `{ environment, model, to, reason }`, or what Alertmanager or Grafana send to a
 *   webhook, as it is or below the key `webhook`; its alerts carry the labels `mlops_environment` and `mlops_model`.
 * @throws ConfigurationError for a command or a payload that cannot be understood, with every key that is wrong
 */
export function readRollbackEvent(eventName: string, payload: unknown): RollbackEvent {
  switch (eventName) {
    case 'issue_comment':
      return fromComment(payload)
    case 'workflow_dispatch':
      return fromInputs(payload)
    case 'repository_dispatch':
      return fromDispatch(payload)
    default:
      return { nothing: `The event ${eventName} asks for no rollback; give a reason to ask for one.` }
  }
}

const commentSchema = z.object({
  action: z.string(),
  comment: z.object({
    id: z.int().positive(),
    body: z.string(),
    user: z.object({ login: z.string(), type: z.string() }).nullable(),
  }),
  issue: z.object({ number: z.int().positive() }),
})

const usage = 'Write `/mlops rollback ENVIRONMENT [to=v1.2.3] [model=NAME] REASON`'

function fromComment(payload: unknown): RollbackEvent {
  const read = commentSchema.safeParse(payload)
  if (!read.success) return { nothing: 'The event is no comment.' }
  const { action, comment, issue } = read.data
  const [line = ''] = comment.body.split(/[\r\n\u2028\u2029]/, 1)
  const command = /^\/mlops[ \t]+rollback(?:[ \t]+(.*))?$/.exec(line.trimEnd())
  if (command === null) return { nothing: 'The comment does not begin with `/mlops rollback`.' }
  if (action !== 'created') return { nothing: 'The comment was changed or deleted; only a new one counts.' }
  if (comment.user?.type !== 'User') return { nothing: 'The comment is not by a person.' }
  const { login } = comment.user
  return {
    requests: [
      {
        ...parseCommand(command[1] ?? ''),
        by: `@${login}`,
        comment: { id: comment.id, issue: issue.number, author: login },
      },
    ],
  }
}

/** Options stand between the environment and the reason; what looks like one there and is none is refused, not taken for words. */
function parseCommand(text: string) {
  const [environment = '', ...words] = text.split(/\s+/).filter((word) => word !== '')
  const options = new Map<string, string>()
  const problems: Problem[] = []
  const wrong = (path: string, value: string, message: string) =>
    problems.push({ path, value, message, remedy: usage })
  for (;;) {
    const [, option, value = ''] = /^([A-Za-z_-]+)=(.*)$/.exec(words[0] ?? '') ?? []
    if (option === undefined) break
    words.shift()
    if (option !== 'to' && option !== 'model') wrong(option, value, 'is no option')
    else if (options.has(option)) wrong(option, value, 'is given twice')
    options.set(option, value)
  }
  const to = options.get('to') ?? null
  const model = options.get('model') ?? null
  const reason = tidy(words.join(' '))
  if (!nameSchema.safeParse(environment).success)
    wrong('environment', environment, 'is no name of an environment')
  if (to !== null && !versionSchema.safeParse(to).success) wrong('to', to, 'is no version')
  if (model !== null && !nameSchema.safeParse(model).success) wrong('model', model, 'is no name of a model')
  if (reason === '')
    problems.push({ path: 'reason', message: 'is missing: the command does not say why', remedy: usage })
  if (problems.length > 0) throw new ConfigurationError(problems)
  return { environment, to, model, reason }
}

const sender = z.object({ login: z.string() }).optional()
const left = z.literal('').transform(() => undefined)
/** An input that was left empty comes as an empty text. */
const inputsSchema = z.object({
  environment: nameSchema.or(left).optional(),
  model: nameSchema.or(left).optional(),
  to: versionSchema.or(left).optional(),
  reason: z.string().transform(tidy).pipe(z.string().min(1, 'does not say why')),
})

function fromInputs(payload: unknown): RollbackEvent {
  const read = z
    .object({ inputs: inputsSchema, sender })
    .safeParse({ ...(payload as object), inputs: (payload as { inputs?: unknown })?.inputs ?? {} })
  if (!read.success)
    throw unreadable(read.error.issues, [], 'Start the workflow again with an environment and a reason')
  const { environment = null, model = null, to = null, reason } = read.data.inputs
  const by = read.data.sender === undefined ? 'workflow_dispatch' : `@${read.data.sender.login}`
  return { requests: [{ environment, model, to, reason, by, comment: null }] }
}

const askedSchema = z.strictObject({
  environment: nameSchema,
  model: nameSchema.optional(),
  to: versionSchema.optional(),
  reason: inputsSchema.shape.reason,
  by: z.string().transform(tidy).optional(),
})

const documented =
  'Send `{ environment, reason }`, or what Alertmanager or Grafana send: docs/guides/rollback-webhooks.md'

function fromDispatch(payload: unknown): RollbackEvent {
  const event = z.object({ client_payload: z.unknown(), sender }).safeParse(payload)
  const given = event.data?.client_payload
  const at = has(given, 'webhook') ? ['client_payload', 'webhook'] : ['client_payload']
  const sent = has(given, 'webhook') ? given.webhook : given
  if (has(sent, 'alerts')) {
    const alarm = alertsSchema.safeParse(sent)
    if (!alarm.success) throw unreadable(alarm.error.issues, at, documented)
    return fromAlerts(alarm.data, at.join('.'))
  }
  const asked = askedSchema.safeParse(sent)
  if (!asked.success) throw unreadable(asked.error.issues, at, documented)
  const { environment, model = null, to = null, reason, by } = asked.data
  const login = event.data?.sender?.login
  const who = by || (login === undefined ? 'repository_dispatch' : `@${login}`)
  return { requests: [{ environment, model, to, reason, by: who.slice(0, 100), comment: null }] }
}

function has<K extends string>(value: unknown, key: K): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && key in value
}

function unreadable(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
  at: readonly string[],
  remedy: string,
): ConfigurationError {
  return new ConfigurationError(
    issues.slice(0, 10).map(({ path, message }) => ({ path: [...at, ...path].join('.'), message, remedy })),
  )
}
