export type {
  ColumnDrift,
  ColumnKind,
  ColumnPair,
  ColumnValues,
  DriftAspect,
  DriftMethod,
} from './drift/column.ts'
export { type DriftVerdict, type JudgeOptions, judgeDefault } from './drift/default/judge.ts'
export { type DefaultOptions, scoreDefault } from './drift/default/score.ts'
export { chooseEvidently, type EvidentlyOptions } from './drift/evidently/choose.ts'
export { compatDatasetDrift } from './drift/evidently/dataset.ts'
export { scoreEvidently } from './drift/evidently/score.ts'
export { kindOf, type StoredColumn } from './drift/kind.ts'
