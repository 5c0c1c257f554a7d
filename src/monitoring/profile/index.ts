export { asProfileSees, profileColumn, valuesOfProfile } from './columns.ts'
export { type DriftProfile, driftProfileSchema, type ProfiledColumn } from './schema.ts'
