/** A version that a target can put behind traffic. */
export interface Deployable {
  readonly model: string
  /** `v1.2.3`. */
  readonly version: string
  /** Commit that the version's tag points to, in full. */
  readonly commit: string
  /**
   * Brings the model's files to this machine and verifies them; the absolute path of the file or folder. Called only by
   * targets that serve from here; a second call is cheap.
   */
  readonly files: () => Promise<string>
}

const placeholders = /\{(model|version|commit|number)\}/g

/**
 * An address with `{model}`, `{version}`, `{commit}` and `{number}` (the version without its `v`) filled in, such as
 * `ghcr.io/acme/flight-delay:{version}`.
 */
export function addressOf(
  template: string,
  { model, version, commit }: Pick<Deployable, 'model' | 'version' | 'commit'>,
): string {
  const values: Readonly<Record<string, string>> = {
    model,
    version,
    commit,
    number: version.replace(/^v/, ''),
  }
  return template.replace(placeholders, (whole, name: string) => values[name] ?? whole)
}
