export * from './annotation/index.ts'
export * from './bytes/index.ts'
export * from './champion.ts'
export {
  type ModelRegistry,
  mlflowRegistry,
  type Registration as RegistrationElsewhere,
  sageMakerRegistry,
  type VersionToRegister,
} from './elsewhere/index.ts'
export * from './gto-tags.ts'
export * from './listing/index.ts'
export * from './papers/index.ts'
export * from './repository.ts'
export * from './stages/index.ts'
export * from './tags/index.ts'
export * from './versions/index.ts'
export * from './worktree.ts'
