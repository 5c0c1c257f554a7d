import { EnvironmentError, messageOf } from '../../foundation/index.ts'
import type { Cell, Session } from '../session.ts'
import type { DataSet } from './data-set.ts'

/** What was found about a rule, before its severity counts. */
export interface Outcome {
  /** `unknown`: it cannot be judged. */
  readonly status: 'met' | 'broken' | 'unknown'
  readonly observed: number | string | null
  readonly failingRows: number | null
  readonly note: string | null
  /** SQL that is true for the rows that break it; null where it is not about single rows. */
  readonly failing: string | null
}

/** How a rule is judged. */
export type Work =
  | { readonly how: 'known'; readonly outcome: Outcome }
  | {
      /** By aggregates that share one scan of the data with those of other rules. */
      readonly how: 'aggregates'
      /** SQL of numbers; over no rows they are NULL, counts too. */
      readonly values: readonly string[]
      /** A scan of its own, for aggregates that bring other data into it. */
      readonly alone?: boolean
      conclude(values: readonly (number | null)[], rows: number): Outcome
    }
  | { readonly how: 'alone'; judge(rows: number): Promise<Outcome> }
  /** After everything else, when the session is locked. */
  | { readonly how: 'user-sql'; readonly query: string; conclude(value: Cell): Outcome }

/** What judging needs to know beside the rule. */
export interface Scene {
  readonly session: Session
  readonly set: DataSet
  readonly now: Date
  /** Another data set by name, `null` for this one at the base commit; in words why there is none. */
  other(name: string | null): Promise<DataSet | string>
  /** A number that nothing else has, for the names of temporary tables. */
  nextNumber(): number
}

export const known = (outcome: Outcome): Work => ({ how: 'known', outcome })

export function met(observed: Outcome['observed'], note: string | null = null): Outcome {
  return { status: 'met', observed, failingRows: null, note, failing: null }
}

export function broken(observed: Outcome['observed'], note: string | null = null): Outcome {
  return { status: 'broken', observed, failingRows: null, note, failing: null }
}

/** The rule cannot be judged. */
export function unknown(note: string): Outcome {
  return { status: 'unknown', observed: null, failingRows: null, note, failing: null }
}

export function rowsOutcome(
  failingRows: number,
  rows: number,
  failing: string,
  note: string | null = null,
): Outcome {
  const observed =
    failingRows === 0
      ? 'no row breaks it'
      : `${grouped(failingRows)} of ${grouped(rows)} rows ${failingRows === 1 ? 'breaks' : 'break'} it`
  return {
    status: failingRows === 0 ? 'met' : 'broken',
    observed,
    failingRows,
    note,
    failing: failingRows === 0 ? null : failing,
  }
}

/** A rule about single rows: how many there are for which `failing` is true. */
export function countRows(failing: string, alone = false): Work {
  return {
    how: 'aggregates',
    values: [`count_if(${failing})`],
    alone,
    conclude: ([count], rows) => rowsOutcome(count ?? 0, rows, failing),
  }
}

export const grouped = (value: number) => value.toLocaleString('en-US')

/** What DuckDB says, without what may be a value of a private column. */
export function failure(error: unknown, secret: boolean): Outcome {
  if (error instanceof EnvironmentError) throw error
  return unknown(
    secret ? 'it fails on values of a private column' : (messageOf(error).split('\n')[0] as string),
  )
}
