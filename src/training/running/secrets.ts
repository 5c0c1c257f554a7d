const secretName =
  /TOKEN|SECRET|PASSW(OR)?D|CREDENTIAL|(API|ACCESS|PRIVATE|ACCOUNT|SAS)_?KEY|CONNECTION_STRING/i
/** Shorter values would blot out ordinary words. */
const shortestSecret = 8

/** Lines in which the values of variables that are named like secrets are replaced: lines go into reports, which GitHub does not mask. */
export function withoutSecrets(
  lines: readonly string[],
  ...environments: readonly Readonly<Record<string, string | undefined>>[]
): string[] {
  const secrets = new Set<string>()
  for (const [name, value] of environments.flatMap((env) => Object.entries(env)))
    if (secretName.test(name))
      for (const part of (value ?? '').split('\n').map((line) => line.trim()))
        if (part.length >= shortestSecret) secrets.add(part)
  // the longest first, so that one that holds another leaves nothing over
  const ordered = [...secrets].sort((a, b) => b.length - a.length)
  return lines.map((line) => ordered.reduce((text, secret) => text.replaceAll(secret, '***'), line))
}
