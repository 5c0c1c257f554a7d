import { distance } from 'fastest-levenshtein'

export type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S

/** `min-join-rate` → `minJoinRate`: what users write → the property in code. */
export function camelCase<S extends string>(name: S): CamelCase<S> {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<S>
}

/** `minJoinRate` → `min-join-rate`. */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** The known name that `name` was probably meant to be; `undefined` when none is close. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const wanted = name.toLowerCase().replaceAll('_', '-')
  let best: { candidate: string; edits: number } | undefined
  for (const candidate of known) {
    const edits = distance(wanted, candidate.toLowerCase().replaceAll('_', '-'))
    if (best === undefined || edits < best.edits) best = { candidate, edits }
  }
  // two letters swapped are two edits
  const limit = name.length <= 3 ? 1 : Math.max(2, Math.floor(name.length / 3))
  return best !== undefined && best.edits <= limit ? best.candidate : undefined
}

/** `did you mean x?` or the whole list: the remedy for a name that does not exist. */
export function suggestName(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known)
  if (nearest !== undefined) return `Did you mean \`${nearest}\`?`
  if (known.length === 0) return 'Nothing may be written here.'
  return `Known: ${known.join(', ')}.`
}
