export * from './result.ts'
export * from './sample.ts'
export * from './task.ts'
