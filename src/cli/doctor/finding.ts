export type State = 'ok' | 'fix' | 'cannot-tell'

/** What was looked at, what was seen, and the one thing to do about it. */
export interface Finding {
  readonly state: State
  /** Such as `mlops.yaml` or `.github/workflows/main.yml, job model`. */
  readonly subject: string
  /** A sentence without its full stop. */
  readonly message: string
  /** A setting's path or a command; null where nothing is to be done. */
  readonly remedy: string | null
}

export const ok = (subject: string, message: string): Finding => ({
  ...{ state: 'ok', subject, message, remedy: null },
})
export const fix = (subject: string, message: string, remedy: string): Finding => ({
  ...{ state: 'fix', subject, message, remedy },
})
export const cannotTell = (subject: string, message: string, remedy: string): Finding => ({
  ...{ state: 'cannot-tell', subject, message, remedy },
})
