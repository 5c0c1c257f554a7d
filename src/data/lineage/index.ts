export * from './artifact.ts'
