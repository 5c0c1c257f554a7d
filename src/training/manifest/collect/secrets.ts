/** Names of variables whose values nobody should read in a published file; `PAD_TOKEN` and the like are no secrets. */
const secretVariable =
  /^(?!(?:.*_)?(?:PAD|EOS|BOS|SEP|CLS|MASK|UNK|STOP|START|END)_TOKEN$)(?:.*_)?(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|API_?KEY|ACCESS_?KEY|ACCESS_?KEY_ID|PRIVATE_?KEY|SECRET_?KEY|ACCOUNT_?KEY)$/i
const secretFlag =
  /^--?(?:(?:hf|hub|api|auth|access|github|wandb|bearer)[-_]?)?(?:token)$|^--?(?:[\w-]+[-_])?(?:password|passphrase|secret|api[-_]?key|secret[-_]?key|access[-_]?key|private[-_]?key)$/i

/** The value of a variable as it may be published. */
export function publishedValue(name: string, value: string): string {
  return secretVariable.test(name) ? '***' : withoutCredentials(value)
}

/** A text without user and password in the addresses it holds. */
export function withoutCredentials(text: string): string {
  return text.replaceAll(/\b([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/@]+@/gi, '$1')
}

/**
 * Words of a command as they may be published: values of variables that hold secrets are `***`, and so is what follows a
 * flag such as `--api-key`. What is hidden does not count in the key of a run, so nothing is hidden on suspicion.
 */
export function publishedWords(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  const secrets = Object.entries(env)
    .filter(([name, value]) => secretVariable.test(name) && (value?.length ?? 0) >= 8)
    .map(([, value]) => value as string)
  return words.map((word, index) => {
    const before = words[index - 1] ?? ''
    if (secretFlag.test(before) && !word.startsWith('-')) return '***'
    const flag = /^(--?[\w-]+)=/.exec(word)?.[1]
    if (flag !== undefined && secretFlag.test(flag)) return `${flag}=***`
    return secrets.reduce((text, secret) => text.replaceAll(secret, '***'), withoutCredentials(word))
  })
}
