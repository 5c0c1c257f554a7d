import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Engine, sharedRows } from '../../data/index.ts'
import { ConfigurationError } from '../../foundation/index.ts'
import type { EvaluateReport } from './report-schema.ts'
import type { EvaluateSettings } from './settings.ts'

type Check = EvaluateReport['comparability'][number]

const id = 'training-rows'

/**
 * Whether a row that the candidate was trained on is in the holdout, by id. What training reads are the data sets that
 * its command names.
 *
 * @throws ConfigurationError where there are such rows: every number on them would flatter the candidate
 */
export async function checkLeakage(
  settings: EvaluateSettings,
  holdout: readonly string[],
  engine: Engine,
): Promise<Check> {
  const { section, evaluate } = settings
  const command = section?.train?.run ?? ''
  const training = Object.entries(section?.data?.datasets ?? {})
    .filter(([name]) => name !== evaluate.holdout && command.includes(`{${name}}`))
    .map(([, { path }]) => path)
    .filter((path) => existsSync(resolve(engine.workspace, path)))
  const unknown = (why: string): Check => ({
    id,
    status: 'not-checked',
    statement: `whether a training row is in the holdout could not be checked: ${why}`,
  })
  if (training.length === 0 || holdout.length === 0) return unknown('the training data is not here')
  const columns = evaluate.id ?? []
  const found = await sharedRows(engine, { training, holdout, id: columns })
  if (found === null) return unknown(`it has no column ${columns.join(', ')}`)
  if (found.shared > 0) {
    const place = ['models', settings.model, 'data', 'datasets']
    throw new ConfigurationError({
      ...(settings.configuration === null
        ? {}
        : { file: settings.configuration.file, ...settings.configuration.lineOf(place) }),
      path: place.join('.'),
      value: found.examples.join('; '),
      message: `${found.shared.toLocaleString('en-US')} rows of the holdout are in the training data too, by ${columns.join(', ')}`,
      remedy: 'Split the data so that no row is in both; a model is judged on rows it has not seen',
    })
  }
  const rows = found.trainingRows.toLocaleString('en-US')
  return {
    id,
    status: 'holds',
    statement: `no training row in the holdout (${rows} looked through by ${columns.join(', ')})`,
  }
}
