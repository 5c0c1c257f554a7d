/** What SageMaker's API takes at most, by its service model. */
export const limits = {
  /** Names of jobs and model package groups. */
  name: 63,
  metadataKey: 128,
  metadataValue: 256,
  metadataEntries: 50,
  description: 1024,
  tags: 50,
  channels: 20,
  environmentEntries: 100,
  environmentValue: 512,
} as const

/** A name as SageMaker takes it, `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`: whatever else stands in it becomes a hyphen. */
export function acceptedName(name: string, longest: number = limits.name): string {
  const plain = name.replace(/[^a-zA-Z0-9]+/g, '-').replace(/^-/, '')
  return plain.slice(0, longest).replace(/-+$/, '')
}

/** What is wrong with a name, or null. */
export function nameProblem(name: string): string | null {
  if (/^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/.test(name)) return null
  return 'may have letters, digits and hyphens between them, at most 63'
}

/** A value of a tag or of metadata: letters, digits, spaces and `_.:/=+-@`; whatever else becomes `_`. */
export function acceptedValue(value: string, longest: number = limits.metadataValue): string {
  const plain = value.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_')
  return shortened(plain, longest)
}

/** A description: no control characters, so in one line. */
export function acceptedDescription(text: string): string {
  return shortened(text.replace(/[\p{C}\s]+/gu, ' ').trim(), limits.description)
}

/** Whole characters, also beyond the Basic Multilingual Plane, whose halves SageMaker refuses. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')
}
