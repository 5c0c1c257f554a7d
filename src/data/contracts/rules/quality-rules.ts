import type { Path } from '../../../foundation/index.ts'
import type { ObjectFrame } from '../frames.ts'
import { qualitySchema } from '../odcs/quality.ts'
import type { Reading } from '../reading.ts'
import { draft, type RuleDraft, type Subject } from './draft.ts'
import { extensionEngine, learningRules } from './learning-rules.ts'
import { libraryRules } from './library-rules.ts'
import { boundsOf, labels, operatorMissing, type QualityEntry } from './quality-entry.ts'
import { placedQuery } from './sql-placeholders.ts'

/** Rules from the `quality` of an object or a property. */
export function qualityRules(
  reading: Reading,
  frame: ObjectFrame,
  subject: Subject,
  above: Path,
): RuleDraft[] {
  return reading.entries([...above, 'quality'], qualitySchema).flatMap(({ value: quality, path }) => {
    const entry: QualityEntry = { subject, frame, quality, path }
    const type =
      quality.type ?? (quality.query == null ? (quality.engine == null ? 'library' : 'custom') : 'sql')
    if (type === 'text') return []
    if (type === 'sql') return sqlRules(reading, entry)
    if (type === 'custom') return customRules(reading, entry)
    return libraryRules(reading, entry)
  })
}

function customRules(reading: Reading, entry: QualityEntry): RuleDraft[] {
  const { quality, path } = entry
  if (quality.engine == null) {
    reading.problem(
      path,
      'is `type: custom` without `engine`',
      'Add `engine: mlops`, or the tool that checks it',
    )
    return []
  }
  if (quality.engine === extensionEngine) return learningRules(reading, entry)
  reading.note(path, `A rule for the engine \`${quality.engine}\` is not checked here.`)
  return []
}

function sqlRules(reading: Reading, entry: QualityEntry): RuleDraft[] {
  const { quality, path, subject } = entry
  if (quality.query == null) {
    reading.problem(path, 'is `type: sql` without `query`', 'Add `query: SELECT …` that gives one number')
    return []
  }
  const query = placedQuery(reading, [...path, 'query'], quality.query, subject)
  const bounds = boundsOf(reading, entry)
  if (bounds.length === 0) operatorMissing(reading, path)
  if (query === null) return []
  return bounds.map(({ bound, at, words }) =>
    draft(subject, { kind: 'sql', query, bound }, words, reading.at(at), labels(entry)),
  )
}
