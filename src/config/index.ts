export * from './command.ts'
export * from './configuration.ts'
export * from './environment.ts'
export * from './merge.ts'
export {
  type ChampionSetting,
  evaluateSection,
  type ProbabilityColumns,
  type SliceSetting,
} from './schema/evaluate.ts'
export * from './schema/index.ts'
