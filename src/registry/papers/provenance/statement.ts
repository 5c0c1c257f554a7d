import type { Subject } from '../subjects.ts'

/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md. */
export interface Statement {
  readonly _type: 'https://in-toto.io/Statement/v1'
  readonly subject: readonly Subject[]
  readonly predicateType: string
  readonly predicate: Readonly<Record<string, unknown>>
}

export const statementMediaType = 'application/vnd.in-toto+json'

export function statement(
  subject: readonly Subject[],
  predicateType: string,
  predicate: Record<string, unknown>,
): Statement {
  return { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate }
}
