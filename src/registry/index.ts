export * from './champion.ts'
export * from './gto-tags.ts'
export * from './repository.ts'
export * from './worktree.ts'
