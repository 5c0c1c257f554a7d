import { type Facts, isAside, nameOf } from './facts.ts'
import { assumed, found, type Guess } from './guess.ts'

export interface Datasets {
  readonly train: Guess<string>
  readonly holdout: Guess<string>
}

const isTable = (path: string) => /\.(parquet|csv|tsv)$/.test(path)
const isResult = (path: string) => /pred|score|result|metric|output|submission/i.test(nameOf(path))
const holdoutName = /(^|[_.-])(holdout|hold_out|test|valid|validation|val|eval)([_.-]|$)/i
const trainName = /(^|[_.-])train(ing)?([_.-]|$)/i

/** Tables that could be data: no results, nothing of tests. */
export function tablesOf({ files }: Facts): string[] {
  return files.filter((path) => isTable(path) && !isResult(path) && !isAside(path))
}

/** Tables that look like predictions. */
export function predictionTables({ files }: Facts): string[] {
  return files.filter((path) => isTable(path) && /pred/i.test(nameOf(path)) && !isAside(path))
}

/**
 * The data to learn from and to judge by.
 * @param reads paths that the training program or stage reads, with where it says so
 */
export function chooseDatasets(facts: Facts, reads: readonly Guess<string>[]): Datasets {
  const tables = tablesOf(facts)
  const holdout = tables.find((path) => holdoutName.test(nameOf(path)))
  const read = reads.find(({ value }) => tables.includes(value) && value !== holdout)
  const named = tables.find((path) => trainName.test(nameOf(path)))
  const other = tables.find((path) => path !== holdout)
  const train: Guess<string> =
    read ??
    (named !== undefined
      ? found(named, 'its name says that it is for training')
      : other !== undefined
        ? assumed(other, 'the only kind of table here that could be it')
        : assumed('data/train.parquet', 'no table was found here: name yours'))
  if (holdout !== undefined) return { train, holdout: found(holdout, 'its name says that it is kept apart') }
  const ending = train.value.slice(train.value.lastIndexOf('.'))
  const folder = train.value.includes('/') ? train.value.slice(0, train.value.lastIndexOf('/') + 1) : ''
  return {
    train,
    holdout: assumed(
      `${folder}holdout${ending}`,
      'no table here is named for it: rows that training never sees, which both models predict',
    ),
  }
}

/** Tables that the text of a program names. */
export function readsIn(path: string, text: string): Guess<string>[] {
  return [...text.matchAll(/["']((?:\.\/)?[A-Za-z0-9_][\w./-]*\.(?:parquet|csv|tsv))["']/g)].map(
    ({ 1: value = '', index }) =>
      found(value.replace(/^\.\//, ''), `${path}:${text.slice(0, index).split('\n').length} names it`),
  )
}
