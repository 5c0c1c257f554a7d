export { type IntendedVersion, intendedVersions } from './environments.ts'
export * from './list-models.ts'
export { listingText } from './listing-text.ts'
