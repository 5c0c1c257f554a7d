import { parseDocument } from 'yaml'
import { z } from 'zod'
import { ConfigurationError, check, type Problem, readSource } from '../foundation/index.ts'
import { type StrategySetting, strategy } from './schema/deploy/strategy.ts'
import { section } from './section.ts'
import { text } from './values.ts'

/** Where the main branch says what an environment should run. */
export function intentFile(environment: string): string {
  return `environments/${environment}.yaml`
}

const version = text()
  .regex(/^v\d+\.\d+\.\d+\S*$/, 'must be a registered version such as v1.2.3')
  .describe('Version that should run.')
const entry = z.union([
  version.transform((name) => ({ version: name, strategy: undefined, again: undefined })),
  section({
    version,
    strategy: strategy.optional().describe('How traffic moves to it; default that of `mlops.yaml`.'),
    again: text().optional().describe('Why a version that was rolled back is tried once more.'),
  }),
])

/** `environments/<name>.yaml`. */
export const intentSchema = section({
  models: z
    .record(z.string(), entry)
    .describe('The version that each model should run, by the model’s name.'),
}).describe('What an environment should run. Merging a change of this file is the deployment.')

/** What the file says of one model. */
export interface DeclaredIntent {
  readonly version: string
  readonly strategy: StrategySetting | undefined
  readonly again: string | undefined
}

/**
 * Reads what an environment should run.
 * @param content of the file; null where it is not there
 * @returns null where the file is not there, or does not name the model
 * @throws ConfigurationError with every problem and its line
 */
export function readIntent(
  content: string | null,
  environment: string,
  model: string,
): DeclaredIntent | null {
  if (content === null) return null
  const file = intentFile(environment)
  const source = readSource(content, file, `Start with \`models:\` and \`${model}: v1.0.0\` below it`)
  if (!('data' in source)) throw new ConfigurationError(source as readonly Problem[])
  const checked = check(intentSchema, source, file)
  if ('problems' in checked) throw new ConfigurationError(checked.problems)
  return (checked.value.models[model] as DeclaredIntent | undefined) ?? null
}

/**
 * The same file with another version of a model: comments, order and the other models stay. What was said of the version
 * before (`again`, a strategy of its own) goes with it.
 */
export function withIntent(content: string | null, model: string, wanted: string): string {
  const document = parseDocument(content ?? 'models: {}\n')
  const path = ['models', model]
  const before = document.getIn(path)
  if (typeof before === 'string' || before === undefined || before === null) document.setIn(path, wanted)
  else {
    document.setIn([...path, 'version'], wanted)
    for (const key of ['again', 'strategy']) document.deleteIn([...path, key])
  }
  return document.toString({ lineWidth: 0 })
}
