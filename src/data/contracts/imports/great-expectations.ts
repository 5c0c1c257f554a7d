import { z } from 'zod'
import { ConfigurationError, check, readSource } from '../../../foundation/index.ts'
import { withRemedies } from '../remedies.ts'
import { ContractBuilder } from './builder.ts'
import { type Expectation, type Importer, translatorOf } from './expectation.ts'
import { columnExpectations } from './expectations-of-columns.ts'
import { tableExpectations } from './expectations-of-tables.ts'
import { typeExpectations } from './expectations-of-types.ts'
import type { Imported, ImportOptions } from './imported.ts'

const start = 'Give the JSON that Great Expectations writes for a suite, with `expectations`'

/** A suite as version 0.x (`expectation_type`) and 1.x (`type`) write it. */
const suiteSchema = z.looseObject({
  name: z.string().nullish(),
  expectation_suite_name: z.string().nullish(),
  expectations: z.array(
    z.looseObject({
      type: z.string().nullish(),
      expectation_type: z.string().nullish(),
      kwargs: z.record(z.string(), z.unknown()),
      meta: z.record(z.string(), z.unknown()).nullish(),
      notes: z.unknown().optional(),
      severity: z.string().nullish(),
    }),
  ),
})

const importers: Readonly<Record<string, Importer>> = {
  ...typeExpectations,
  ...columnExpectations,
  ...tableExpectations,
}

/**
 * Makes a contract of a Great Expectations suite, from version 0.x or 1.x.
 * @param file what messages call it
 * @throws ConfigurationError where it is no suite
 */
export function importGreatExpectations(
  content: string,
  file: string,
  options: ImportOptions = {},
): Imported {
  const source = readSource(content, file, start)
  if (!('data' in source)) throw new ConfigurationError(source)
  const suite = check(suiteSchema, source, file)
  if ('problems' in suite) throw new ConfigurationError(withRemedies(suite.problems))
  const { expectations, name, expectation_suite_name: older } = suite.value
  const builder = new ContractBuilder()
  const all = expectations.map(
    (one): Expectation => ({
      type: one.type ?? one.expectation_type ?? '',
      kwargs: one.kwargs,
      severity: /^(warning|info)$/i.test(one.severity ?? '') ? 'warning' : 'error',
      description: notesOf(one.notes) ?? notesOf(one.meta?.notes),
    }),
  )
  // Types first, so that ranges know what they are about.
  const ordered = [
    ...all.filter(({ type }) => Object.hasOwn(typeExpectations, type)),
    ...all.filter(({ type }) => !Object.hasOwn(typeExpectations, type)),
  ]
  for (const column of all.flatMap(({ kwargs }) => kwargs.column ?? []))
    if (typeof column === 'string' && column !== '') builder.column(column)
  for (const expectation of ordered) translatorOf(builder, importers)(expectation)
  const chosen = options.name ?? name ?? older ?? ''
  return builder.build(chosen === '' ? 'data' : chosen, file)
}

/** Notes are a text, a list of them, or `{ content: … }`. */
function notesOf(notes: unknown): string | undefined {
  if (typeof notes === 'string') return notes === '' ? undefined : notes
  if (Array.isArray(notes)) return notesOf(notes.filter((note) => typeof note === 'string').join(' '))
  if (notes !== null && typeof notes === 'object' && 'content' in notes) return notesOf(notes.content)
  return undefined
}
