export * from './command.ts'
export * from './store.ts'
export * from './train.ts'
