import type { ModelFacts } from '../facts.ts'
import type { KeyVerifier, TrustedRoot } from '../signing/index.ts'

/** One thing that has to hold for a version to be what it says. */
export interface Check {
  /** Such as `bytes`, `model-card.md`, `model.sig`. */
  readonly what: string
  /** Null: it could not be looked at, and `remedy` says what would be needed. */
  readonly ok: boolean | null
  readonly seen: string
  readonly expected: string
  /** Null where it holds. */
  readonly remedy: string | null
}

/** The tag as git has it. */
export interface VersionTag {
  /** `delay@v1.2.0`. */
  readonly name: string
  readonly model: string
  readonly version: string
  /** Commit that it stands on. */
  readonly commit: string
  readonly annotated: boolean
  readonly message: string
  /** Whether git held a signature of the tag itself to be good; null where there is none, or it could not be told. */
  readonly signature: { readonly good: boolean; readonly by: string } | null
}

/** What is verified, and by what. */
export interface VersionToVerify {
  readonly tag: VersionTag
  readonly bytes: ModelFacts
  /** Files that lie beside the index, the index among them, by name. */
  readonly papers: ReadonlyMap<string, Uint8Array>
  /** Of whoever signs; with one, every signature has to be there. */
  readonly publicKey: KeyVerifier | null
  /** Of Sigstore or GitHub, for what was signed with a workflow's identity. */
  readonly trustedRoot: TrustedRoot | null
  /** Whose workflows may have signed, such as `https://github.com/acme/delay`; null: that is not known. */
  readonly repository: string | null
}

export const holds = (what: string, seen: string): Check => ({
  what,
  ok: true,
  seen,
  expected: seen,
  remedy: null,
})

export const fails = (what: string, seen: string, expected: string, remedy: string): Check => ({
  what,
  ok: false,
  seen,
  expected,
  remedy,
})

export const notLookedAt = (what: string, seen: string, expected: string, remedy: string): Check => ({
  what,
  ok: null,
  seen,
  expected,
  remedy,
})

/** `sha256 3f9c2e1a0b12…`. */
export const short = (hash: string | undefined) =>
  hash === undefined ? 'none' : `sha256 ${hash.slice(0, 12)}`

export const tampered =
  'Do not use this version: fetch it again, and if it stays so, find out who changed it; then register a new one'
