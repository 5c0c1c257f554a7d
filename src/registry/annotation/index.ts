export { type AnnotatedModel, annotatedModel } from './annotated-model.ts'
export { type ModelAnnotation, readAnnotations, writeAnnotation } from './annotations.ts'
export { type ArtifactPlace, artifactPlace } from './artifact-place.ts'
