import { z } from 'zod'

/** Somebody, or something, asks for a rollback. */
export interface RequestedRollback {
  readonly environment: string | null
  readonly model: string | null
  readonly to: string | null
  /** One line of at most 500 characters, by whoever asks: it is escaped wherever it is shown. */
  readonly reason: string
  readonly by: string
  /** The comment that asks, whose author has to be somebody who may write. */
  readonly comment: { readonly id: number; readonly issue: number; readonly author: string } | null
}

/** What an event asks for, or why it asks for nothing. */
export type RollbackEvent = { readonly requests: readonly RequestedRollback[] } | { readonly nothing: string }

/** Of an environment or a model. */
export const nameSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*(\/[A-Za-z0-9][A-Za-z0-9_.-]*)*$/, 'is no name')
  .max(100)

export const versionSchema = z.string().regex(/^v\d+\.\d+\.\d+[\w.+-]*$/, 'is no version, such as v1.2.3')

/** One line without control characters and those that hide or turn around what is read; at most 500. */
export function tidy(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .trim()
    .slice(0, 500)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
}
