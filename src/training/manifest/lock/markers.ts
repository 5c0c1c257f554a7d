import { satisfies } from './versions.ts'

/** The variables of PEP 508, as one Python has them. */
export type MarkerEnvironment = Readonly<Record<string, string>>

/** null: it depends on something that is not known, such as the extras that were asked for. */
export type Truth = boolean | null

const versionVariables = new Set(['python_version', 'python_full_version', 'implementation_version'])
/** What only the installer of an environment knows. */
const asked = new Set(['extra', 'extras', 'dependency_groups'])

/**
 * Evaluates an environment marker of PEP 508, such as `python_version < "3.11" and sys_platform == "linux"`.
 * @param extras what was asked for; left out where that is not known
 */
export function evaluateMarker(
  marker: string,
  environment: MarkerEnvironment,
  extras?: ReadonlySet<string>,
): Truth {
  const words = tokens(marker)
  if (words === null) return null
  const reader = { words, at: 0 }
  const truth = either(reader, environment, extras)
  return reader.at === words.length ? truth : null
}

interface Reader {
  readonly words: readonly string[]
  at: number
}

const token = /\s*('[^']*'|"[^"]*"|\(|\)|===|~=|==|!=|<=|>=|<|>|[A-Za-z_][\w.]*)\s*/y

function tokens(text: string): string[] | null {
  const words: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const found = token.exec(text)
    if (found === null) return null
    words.push(found[1] as string)
  }
  return words
}

function either(reader: Reader, environment: MarkerEnvironment, extras?: ReadonlySet<string>): Truth {
  let truth = both(reader, environment, extras)
  while (reader.words[reader.at] === 'or') {
    reader.at++
    const next = both(reader, environment, extras)
    truth = truth === true || next === true ? true : truth === null || next === null ? null : false
  }
  return truth
}

function both(reader: Reader, environment: MarkerEnvironment, extras?: ReadonlySet<string>): Truth {
  let truth = one(reader, environment, extras)
  while (reader.words[reader.at] === 'and') {
    reader.at++
    const next = one(reader, environment, extras)
    truth = truth === false || next === false ? false : truth === null || next === null ? null : true
  }
  return truth
}

function one(reader: Reader, environment: MarkerEnvironment, extras?: ReadonlySet<string>): Truth {
  if (reader.words[reader.at] === '(') {
    reader.at++
    const truth = either(reader, environment, extras)
    if (reader.words[reader.at++] !== ')') return unreadable(reader)
    return truth
  }
  const left = reader.words[reader.at++]
  let operator = reader.words[reader.at++]
  if (operator === 'not') operator = reader.words[reader.at++] === 'in' ? 'not in' : undefined
  const right = reader.words[reader.at++]
  if (left === undefined || operator === undefined || right === undefined) return unreadable(reader)
  return comparison(left, operator, right, environment, extras)
}

/** Past the end, so that the whole marker counts as not known. */
function unreadable(reader: Reader): null {
  reader.at = reader.words.length + 1
  return null
}

const isText = (word: string) => /^['"]/.test(word)

function comparison(
  left: string,
  operator: string,
  right: string,
  environment: MarkerEnvironment,
  extras?: ReadonlySet<string>,
): Truth {
  const variable = isText(left) ? right : left
  if (asked.has(variable)) {
    if (extras === undefined || variable !== 'extra') return null
    const held = extras.has(normaliseName((isText(left) ? left : right).slice(1, -1)))
    return operator === '==' ? held : operator === '!=' ? !held : null
  }
  const valueAt = (word: string) => (isText(word) ? word.slice(1, -1) : environment[word.replace('.', '_')])
  const [one, other] = [valueAt(left), valueAt(right)]
  if (one === undefined || other === undefined) return null
  if (operator === 'in') return other.includes(one)
  if (operator === 'not in') return !other.includes(one)
  if (versionVariables.has(variable)) {
    const mirrored: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' }
    return isText(left)
      ? satisfies(other, `${mirrored[operator] ?? operator}${one}`)
      : satisfies(one, `${operator}${other}`)
  }
  if (operator === '==' || operator === '===') return one === other
  if (operator === '!=') return one !== other
  if (operator === '~=') return null
  const order = one < other ? -1 : one > other ? 1 : 0
  return operator === '<'
    ? order < 0
    : operator === '<='
      ? order <= 0
      : operator === '>'
        ? order > 0
        : order >= 0
}

/** A package's name as PEP 503 compares it. */
export function normaliseName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-')
}
