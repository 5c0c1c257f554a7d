export * from './assign-stage.ts'
