/** What a registry wants to see of who asks (RFC 9110, `WWW-Authenticate`; Docker's "Token Authentication"). */
export interface Challenge {
  /** Lower case. */
  readonly scheme: string
  readonly parameters: Readonly<Record<string, string>>
}

/** The challenges of a header; text that is none is left out. */
export function readChallenges(header: string): Challenge[] {
  const found: { scheme: string; parameters: Record<string, string> }[] = []
  const token = String.raw`[!#$%&'*+.^_\`|~0-9A-Za-z-]+`
  const part = new RegExp(
    String.raw`\s*,?\s*(?:(${token})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|(${token}))|(${token})(?=\s|,|$))`,
    'gy',
  )
  for (let match = part.exec(header); match !== null; match = part.exec(header)) {
    const [, key, quoted, plain, scheme] = match
    if (scheme !== undefined) found.push({ scheme: scheme.toLowerCase(), parameters: {} })
    else if (key !== undefined) {
      const last = found.at(-1)
      if (last !== undefined)
        last.parameters[key.toLowerCase()] = quoted?.replace(/\\(.)/g, '$1') ?? plain ?? ''
    }
  }
  return found
}
