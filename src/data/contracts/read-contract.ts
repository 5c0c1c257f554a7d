import { readFile, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import { ConfigurationError, check, type Path, type Problem, readSource } from '../../foundation/index.ts'
import type { Contract } from './contract.ts'
import { contractObject, type ObjectFrame, type PropertyFrame, readFrames } from './frames.ts'
import { documentSchema } from './odcs/document.ts'
import { Reading } from './reading.ts'
import { withRemedies } from './remedies.ts'
import { columnRules, isAfterPrediction, primaryKeyRule } from './rules/column-rules.ts'
import { type RuleDraft, withIds } from './rules/draft.ts'
import { freshnessRules } from './rules/freshness.ts'
import { qualityRules } from './rules/quality-rules.ts'
import { relationshipRules } from './rules/relationships.ts'

const start =
  'Start with `apiVersion: v3.1.0`, `kind: DataContract`, `id`, `version`, `status` and a `schema:`, or let `mlops data-validate --infer` write it'

/**
 * Reads a contract by the Open Data Contract Standard, v3, with machine learning's rules as `type: custom`,
 * `engine: mlops`.
 * @param file what messages call it
 * @throws ConfigurationError with every problem found, each with file, line, column, path, value and remedy
 */
export function readContract(content: string, file: string): Contract {
  const source = readSource(content, file, start)
  if (!('data' in source)) throw new ConfigurationError(source)
  if (isDeeperThan(source.data, deepest))
    throw new ConfigurationError({
      file,
      message: `is nested deeper than ${deepest} levels`,
      remedy: 'Nest less deeply',
    })
  const reading = new Reading(source, file)
  const document = check(documentSchema, source, file)
  if ('problems' in document) reading.problems.push(...withRemedies(document.problems))
  const frames = readFrames(reading)
  const objects = frames.map((frame) => contractObject(reading, frame))
  const drafts = frames.flatMap((frame, index) =>
    objectRules(reading, frames, frame, objects[index]?.primaryKey ?? []),
  )
  const rules = [...drafts, ...freshnessRules(reading, frames)]
  if ('value' in document && document.value.status == null && document.value.apiVersion < 'v3.2')
    reading.problem(['status'], 'is required: `status`', 'Write `status: draft` or `status: active`')
  if (reading.problems.length > 0 || !('value' in document))
    throw new ConfigurationError(inOrder(reading.problems))
  const { id, version, name } = document.value
  return {
    file,
    id,
    version,
    name: name ?? null,
    objects,
    rules: withIds(rules),
    notes: reading.notes.toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column),
  }
}

/**
 * Reads a contract from a file.
 * @param path relative to `workspace`, an absolute folder
 * @throws ConfigurationError as {@link readContract}, and where the file cannot be read
 */
export async function loadContract(path: string, workspace: string): Promise<Contract> {
  const absolute = resolve(workspace, path)
  const inside = relative(workspace, absolute)
  const outside = inside.startsWith('..') || isAbsolute(inside)
  const file = (outside ? absolute : inside).replaceAll('\\', '/')
  return readContract(await contentOf(absolute, file), file)
}

/** Far above what `readSource` reads: it says what is wrong with a file that is merely large. */
const maximumBytes = 16 * 1024 * 1024

async function contentOf(absolute: string, file: string): Promise<string> {
  try {
    const { size } = await stat(absolute)
    if (size > maximumBytes)
      throw new ConfigurationError({
        file,
        message: 'is too large for a contract',
        remedy: 'Give the contract, not the data',
      })
    return await readFile(absolute, 'utf8')
  } catch (error) {
    if (error instanceof ConfigurationError) throw error
    const { code, message } = error as NodeJS.ErrnoException
    const words: Record<string, string> = {
      ENOENT: 'this file does not exist',
      EISDIR: 'is a folder, not a contract',
      EACCES: 'may not be read',
    }
    const remedy = 'Name a contract, or let `mlops data-validate --infer` write one'
    throw new ConfigurationError(
      { file, message: words[code ?? ''] ?? `cannot be read: ${message}`, remedy },
      { cause: error },
    )
  }
}

/** The standard's own levels are a dozen; columns nested in columns take three each. */
const deepest = 100

function isDeeperThan(data: unknown, limit: number): boolean {
  let level: unknown[] = [data]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true
    level = level.flatMap((value) =>
      value !== null && typeof value === 'object' ? Object.values(value) : [],
    )
  }
  return false
}

function objectRules(
  reading: Reading,
  frames: readonly ObjectFrame[],
  frame: ObjectFrame,
  key: readonly string[],
): RuleDraft[] {
  const object = frame.object.name
  const ofColumns = frame.properties.flatMap((property) => {
    const subject = { object, column: property.column }
    const rules = [
      ...columnRules(reading, frame, property),
      ...qualityRules(reading, frame, subject, property.path),
      ...relationshipRules(reading, frames, frame, property),
    ]
    noteNested(reading, property)
    // Whatever else is asked of a column that must not be there cannot be judged.
    return isAfterPrediction(property) ? rules.filter(({ rule }) => rule.check.kind === 'absent') : rules
  })
  return [
    ...ofColumns,
    ...primaryKeyRule(reading, frame, key),
    ...qualityRules(reading, frame, { object, column: null }, frame.path),
    ...relationshipRules(reading, frames, frame, null),
  ]
}

const asking = ['required', 'unique', 'logicalTypeOptions', 'quality', 'relationships', 'enum']

/** Says which rules lie below a column, where nothing looks. */
function noteNested(reading: Reading, { path, column }: PropertyFrame): void {
  const asks = (value: unknown): boolean =>
    value !== null &&
    typeof value === 'object' &&
    Object.entries(value).some(
      ([key, inner]) => (asking.includes(key) && inner !== false && inner !== null) || asks(inner),
    )
  for (const key of ['properties', 'items', 'map'] as const) {
    const below: Path = [...path, key]
    if (asks(reading.value(below)))
      reading.note(below, `Rules inside \`${column}\` are not checked: rules look at columns, not into them.`)
  }
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}
