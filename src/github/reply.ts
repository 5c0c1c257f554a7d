import type { EnvironmentError, Logger } from '../foundation/index.ts'

/**
 * What came of asking GitHub. Nothing a report needs may be lost because GitHub said no, so failures are values:
 * `skipped` was not tried (no token, not in a workflow), `failed` was refused or did not get through.
 */
export type Reply<T> =
  | { readonly status: 'done'; readonly value: T }
  | { readonly status: 'skipped'; readonly reason: string }
  | { readonly status: 'failed'; readonly reason: string; readonly error: EnvironmentError }

export const done = <T>(value: T): Reply<T> => ({ status: 'done', value })
export const skipped = (reason: string): Reply<never> => ({ status: 'skipped', reason })
export const failed = (error: EnvironmentError): Reply<never> => ({
  status: 'failed',
  reason: error.remedy === undefined ? error.message : `${error.message} ${error.remedy}`,
  error,
})

/** Why there is no value, in a sentence for a report's notes; null when there is one. */
export function reasonOf(reply: Reply<unknown>): string | null {
  return reply.status === 'done' ? null : reply.reason
}

/** The value, or null after saying why not: a failure is a warning, something skipped is information. */
export function valueOrWarn<T>(reply: Reply<T>, logger: Logger): T | null {
  if (reply.status === 'done') return reply.value
  if (reply.status === 'failed') logger.warning(reply.reason)
  else logger.info(reply.reason)
  return null
}

/** The value, or null when skipped. @throws EnvironmentError when it failed. */
export function valueOrThrow<T>(reply: Reply<T>): T | null {
  if (reply.status === 'failed') throw reply.error
  return reply.status === 'done' ? reply.value : null
}
