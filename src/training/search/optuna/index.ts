export { type OptunaStudy, openStudy, type StudyOptions, storageOf } from './study.ts'
