/** Annotation of a pod template with the version that its pods serve, exactly. */
export const versionAnnotation = 'mlops-actions/version'
/** Label of the pods with the same, as far as labels may say it: what series are selected by. */
export const versionLabel = 'mlops-actions/version'

interface Marked {
  readonly metadata?: { readonly annotations?: Readonly<Record<string, string>> }
}

/** Version that a pod template or an object is marked with; null where it carries none of ours. */
export function versionOf(marked: Marked | null | undefined): string | null {
  return marked?.metadata?.annotations?.[versionAnnotation] ?? null
}

/** A version as the value of a label: at most 63 letters, digits, `-`, `_` and `.`. */
export function labelValue(version: string): string {
  return version
    .replace(/[^A-Za-z0-9._-]/g, '_')
    .slice(0, 63)
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
}

/** Templates of which none names the version would serve the same for every version. */
export function namesVersion(templates: readonly (string | undefined)[]): boolean {
  return templates.some((template) => /\{(version|commit|number)\}/.test(template ?? ''))
}
