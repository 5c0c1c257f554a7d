import type { Hash } from './artifact.ts'
import type { ArtifactNode, RunNode } from './graph.ts'

/** Controls, bidi and zero-width characters, lone surrogates: whatever acts without being seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu

/** Text that can be printed anywhere: every unseen character as an escape such as `\u{202e}`, a line break as `\n`. */
export function visible(text: string): string {
  return text.replace(unseen, (character) =>
    character === '\n' ? '\\n' : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  )
}

/** `md5 3f9c2e1a7b22`: as many digits as one reads; a folder's ends in `.dir`. */
export function shortHash(hashes: readonly Hash[]): string {
  const [first] = hashes
  if (first === undefined) return ''
  return `${first.algorithm} ${first.value.slice(0, 12)}${first.value.endsWith('.dir') ? '.dir' : ''}`
}

/** `train-on-runner of flight-delay`. */
export function runTitle({ action, model }: RunNode): string {
  return model === null ? action : `${action} of ${visible(model)}`
}

/** `2026-01-02 03:04 UTC`. */
export function minute(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** `data train (data/train.parquet)`; the name is left out where kind or path say it. */
export function artifactTitle({ kind, name, path }: Pick<ArtifactNode, 'kind' | 'name' | 'path'>): string {
  return name === path || name === kind
    ? `${kind} ${visible(path)}`
    : `${kind} ${visible(name)} (${visible(path)})`
}
