import type { z } from 'zod'
import type { Problem } from './errors.ts'
import { nearestName, suggestName } from './names.ts'
import type { Path, Source } from './yaml-source.ts'

const nouns: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  null: 'empty',
}
const noun = (expected: string) => nouns[expected] ?? expected

/**
 * Our words for what zod finds. For unknown keys the message is the list of known ones, because only here, inside
 * zod, is the schema at hand; `findings` turns it into a sentence.
 */
const wording: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return shapeKeys(issue.inst).join(',')
    case 'invalid_type':
      return issue.input === undefined ? 'is required' : `must be ${noun(issue.expected)}`
    case 'invalid_value':
      return `${issue.input === undefined ? 'is required: ' : 'must be '}${oneOf(issue.values)}`
    case 'too_small':
      return issue.origin === 'array'
        ? `must have at least ${issue.minimum} ${issue.minimum === 1 ? 'entry' : 'entries'}`
        : `must be at least ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'array'
        ? `must have at most ${issue.maximum} entries`
        : `must be at most ${issue.maximum}`
    default:
      return undefined
  }
}

function shapeKeys(schema: unknown): string[] {
  const shape = (schema as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def?.shape
  return Object.keys(shape ?? {})
}

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? `${values[0]}` : `one of ${values.join(', ')}`
}

interface Finding {
  path: (string | number)[]
  message: string
  remedy?: string
  /** The finding is about a key that should not be there. */
  atKey?: boolean
  missing?: boolean
  /** A rule over the whole value at `path`. */
  rule?: boolean
}

/** Parses `source` with `schema`: the value, or every problem with its place in `file`. */
export function check<T extends z.ZodType>(
  schema: T,
  source: Source,
  file: string,
): { value: z.output<T> } | { problems: Problem[] } {
  const result = schema.safeParse(source.data, { error: wording })
  if (result.success) return { value: result.data }
  const found = withoutEchoes(result.error.issues.flatMap((issue) => findings(issue, [])))
  const placed = found
    .map((one) => ({
      ...one,
      at: one.atKey === true ? source.positionOf(one.path) : source.valuePositionOf(one.path),
    }))
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
  return {
    problems: placed.map(({ path, message, remedy, atKey, at }) => {
      const value = atKey === true ? undefined : shown(valueAt(source.data, path))
      return {
        file,
        line: at.line,
        column: at.column,
        path: pathText(path),
        message,
        ...(value === undefined ? {} : { value }),
        ...(remedy === undefined ? {} : { remedy }),
      }
    }),
  }
}

function findings(issue: z.core.$ZodIssue, above: Path): Finding[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))]
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = issue.message.split(',').filter((name) => name !== '')
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: 'is not a known key',
        remedy: suggestName(key, known),
        atKey: true,
      }))
    }
    case 'invalid_union':
      return unionFindings(issue, path)
    case 'invalid_key':
      return [{ path, message: issue.issues[0]?.message ?? 'is not a valid name', atKey: true }]
    case 'invalid_value':
      return [{ path, message: issue.message, ...missing(issue) }]
    case 'invalid_type':
      return [{ path, message: issue.message, ...missing(issue) }]
    case 'custom':
      return [{ path, message: issue.message, rule: true }]
    default:
      return [{ path, message: issue.message }]
  }
}

function missing(issue: z.core.$ZodIssue): { missing?: true } {
  return issue.message.startsWith('is required') ? { missing: true } : {}
}

/** Of several allowed forms, speaks about the one that the user evidently meant. */
function unionFindings(issue: z.core.$ZodIssueInvalidUnion, path: (string | number)[]): Finding[] {
  const wrongForm = (branch: readonly z.core.$ZodIssue[]) =>
    branch.some(
      (inner) => inner.path.length === 0 && (inner.code === 'invalid_type' || inner.code === 'invalid_value'),
    )
  const meant = issue.errors.filter((branch) => !wrongForm(branch))
  if (meant.length > 0) {
    const best = meant.reduce((a, b) => (b.length < a.length ? b : a))
    return best.flatMap((inner) => findings(inner, path))
  }
  const expected = new Set(
    issue.errors.flat().flatMap((inner) => (inner.code === 'invalid_type' ? [noun(inner.expected)] : [])),
  )
  return [{ path, message: `must be ${[...expected].join(' or ')}` }]
}

/** A misspelt required key is one problem, not two; the same sentence about one place is said once. */
function withoutEchoes(all: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return all.filter((one) => {
    const parent = one.path.slice(0, -1).join('\0')
    const misspelt =
      one.missing === true &&
      all.some(
        (other) =>
          other.atKey === true &&
          other.path.slice(0, -1).join('\0') === parent &&
          nearestName(String(other.path.at(-1)), [String(one.path.at(-1))]) !== undefined,
      )
    const outdone =
      one.rule === true &&
      all.some((other) => other.atKey === true && other.path.slice(0, -1).join('\0') === one.path.join('\0'))
    const key = `${one.path.join('\0')}\0\0${one.message}`
    if (misspelt || outdone || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** `models.flight-delay.evaluate.gates[0].roc_auc`. */
export function pathText(path: Path): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join('')
}

export function valueAt(data: unknown, path: Path): unknown {
  let value = data
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined
    value = (value as Record<string | number, unknown>)[step]
  }
  return value
}

/** The value as text for a message; nothing for what is absent or too large to help. */
export function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string') return value
  const text = JSON.stringify(value)
  return text === undefined || text.length > 200 ? undefined : text
}
