import { Refusal } from '../operation.ts'

export interface RuntimeTokenOptions {
  readonly runId: number | string
  readonly jobId: string
  /** Full name. */
  readonly repository: string
  /** Refs whose caches the run may read and write; the first is written to. */
  readonly writableScope?: string
  readonly readableScopes?: readonly string[]
}

export interface RuntimeIdentity {
  readonly runId: string
  readonly jobId: string
  readonly repository: string
  readonly writable: string | undefined
  readonly readable: readonly string[]
}

const permission = { read: 1, both: 3 }

/** ACTIONS_RUNTIME_TOKEN: the toolkit reads run and job from `scp`, the cache service its scopes from `ac`. */
export function runtimeToken(options: RuntimeTokenOptions): string {
  const readable = options.readableScopes ?? []
  const access = [
    ...(options.writableScope ? [{ Scope: options.writableScope, Permission: permission.both }] : []),
    ...readable.map((scope) => ({ Scope: scope, Permission: permission.read })),
  ]
  const claims = {
    scp: `Actions.Results:${options.runId}:${options.jobId}`,
    ac: JSON.stringify(access),
    repository: options.repository,
    exp: Math.floor(Date.now() / 1000) + 6 * 3600,
  }
  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url')
  return `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.`
}

/** Who speaks to the Results service; refuses with 401 what is not a runtime token. */
export function readRuntimeToken(authorization: string | undefined): RuntimeIdentity {
  const payload = /^bearer\s+[^.]+\.([^.]+)\./i.exec(authorization ?? '')?.[1]
  if (payload === undefined) throw new Refusal(401, 'a runtime token is required')
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
    scp: string
    ac: string
    repository: string
  }
  const [, runId, jobId] = /Actions\.Results:([^:\s]+):(\S+)/.exec(claims.scp) ?? []
  if (runId === undefined || jobId === undefined)
    throw new Refusal(401, 'the runtime token has no Results scope')
  const access = JSON.parse(claims.ac) as { Scope: string; Permission: number }[]
  return {
    runId,
    jobId,
    repository: claims.repository,
    writable: access.find((entry) => entry.Permission === permission.both)?.Scope,
    readable: access.map((entry) => entry.Scope),
  }
}
