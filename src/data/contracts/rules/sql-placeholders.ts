import { type Path, suggestName } from '../../../foundation/index.ts'
import { identifier } from '../../sql.ts'
import type { Reading } from '../reading.ts'
import type { Subject } from './draft.ts'

const objects = ['object', 'table', 'model']
const columns = ['property', 'column', 'field']

/**
 * Puts quoted names in the place of `${object}`, `${property}` and their synonyms, with or without `$`. Quotes that
 * the author wrote around a placeholder are dropped, as datacontract-cli does. The table is called as the contract
 * calls its object.
 * @returns null, and a problem, where a placeholder is unknown
 */
export function placedQuery(reading: Reading, path: Path, query: string, subject: Subject): string | null {
  let refused = false
  const placed = query.replace(/(["'`]?)\$?\{([A-Za-z_]\w*)\}\1/g, (all, quote: string, name: string) => {
    if (objects.includes(name)) return identifier(subject.object)
    if (columns.includes(name) && subject.column !== null) return identifier(subject.column)
    refused = true
    if (columns.includes(name))
      reading.problem(
        path,
        `\`{${name}}\` stands for a property, and this rule is the object's`,
        'Write the name itself',
      )
    else {
      const known = subject.column === null ? objects : [...objects, ...columns]
      reading.problem(path, `\`${all.slice(quote.length)}\` stands for nothing`, suggestName(name, known))
    }
    return all
  })
  return refused ? null : placed
}
