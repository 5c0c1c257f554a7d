import { posix } from 'node:path'
import { ConfigurationError } from '../../foundation/index.ts'
import type { Repository } from '../repository.ts'
import { type ModelAnnotation, readAnnotations } from './annotations.ts'
import { artifactPlace } from './artifact-place.ts'

export interface AnnotatedModel {
  /** From the root of the repository. */
  readonly path: string
  readonly annotation: ModelAnnotation
  /** The `dvc.yaml` that says so. */
  readonly file: string
}

/**
 * What a commit's `dvc.yaml` says of a model; null where it says nothing.
 * @throws ConfigurationError for a `dvc.yaml` that cannot be read, or a path that leads out of the repository
 */
export async function annotatedModel(
  repository: Repository,
  commit: string,
  model: string,
): Promise<AnnotatedModel | null> {
  const place = artifactPlace(model)
  if (place === null)
    throw new ConfigurationError({ path: 'model', value: model, message: 'is not a name that GTO takes' })
  const content = await repository.read(commit, place.file)
  const annotation = content === null ? undefined : readAnnotations(content, place.file).get(place.name)
  if (annotation === undefined) return null
  return { path: posix.join(posix.dirname(place.file), annotation.path), annotation, file: place.file }
}
