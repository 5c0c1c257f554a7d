/** A contract before it is text: lines in their order, each with the reason that becomes its comment. */
export interface ContractDraft {
  readonly id: string
  readonly name: string | null
  /** Lines of the comment at the top. */
  readonly head: readonly string[]
  readonly objects: readonly ObjectDraft[]
}

export interface ObjectDraft {
  readonly name: string
  readonly physicalName: string | null
  readonly description: string | null
  readonly columns: readonly ColumnDraft[]
  readonly quality: readonly QualityDraft[]
}

export interface ColumnDraft {
  readonly name: string
  /** Lines after `name`, without `quality`. */
  readonly lines: readonly Line[]
  readonly quality: readonly QualityDraft[]
}

/** An entry of `quality`. */
export type QualityDraft = readonly Line[]

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

/** `key: value  # why`, or a key with lines below it. */
export type Line =
  | { readonly key: string; readonly value: Plain; readonly why?: string }
  | { readonly key: string; readonly lines: readonly Line[] }

export const line = (key: string, value: Plain, why?: string): Line =>
  why === undefined ? { key, value } : { key, value, why }
