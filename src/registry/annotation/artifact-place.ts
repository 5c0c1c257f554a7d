import { isModelName } from '../gto-tags.ts'

/** Where a model is annotated. */
export interface ArtifactPlace {
  /** Path of the `dvc.yaml`, from the root of the repository. */
  readonly file: string
  /** Key below its `artifacts:`. */
  readonly name: string
}

/**
 * `churn` is `artifacts.churn` of `dvc.yaml`; in a monorepo `teams/growth:churn` is that of `teams/growth/dvc.yaml`.
 * Null for what is no name of a model, or leads out of the repository.
 */
export function artifactPlace(model: string): ArtifactPlace | null {
  if (!isModelName(model)) return null
  const [first = '', second] = model.split(':')
  if (second === undefined) return { file: 'dvc.yaml', name: first }
  const parts = first.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.includes('..') || first.startsWith('/')) return null
  return { file: [...parts, 'dvc.yaml'].join('/'), name: second }
}
