export * from './message.ts'
export * from './model-state.ts'
export * from './open-registry.ts'
export { type Person, type RegistryTag, readRegistryTags } from './read-tags.ts'
