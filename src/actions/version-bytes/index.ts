export * from './connection-context.ts'
export * from './fetch-version.ts'
export * from './stores.ts'
