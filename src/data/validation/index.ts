export { namingFullDisk } from './full-disk.ts'
export type { ValidationRequest } from './request.ts'
export type * from './result.ts'
export { validate } from './validate.ts'
