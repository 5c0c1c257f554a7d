import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Configuration } from '../../config/index.ts'
import { ConfigurationError, EnvironmentError, type Services } from '../../foundation/index.ts'
import { runDeclared, type Store, storeKey } from '../../training/index.ts'
import { contentHash } from './content-hash.ts'
import { environmentKey, type TrainedModel } from './train-version.ts'
import { commandWords, type ModelVersion } from './version.ts'

export interface VersionPredictions {
  /** Absolute path of the predictions. */
  readonly path: string
  /** Whether they were kept from an equal earlier prediction. */
  readonly kept: boolean
}

/**
 * Has a version predict the holdout, once: predictions are kept by model, code, environment, holdout and command.
 *
 * @param holdout absolute path of the rows that both sides are judged on
 */
export async function predictVersion(
  version: ModelVersion,
  configuration: Configuration,
  model: TrainedModel,
  holdout: string,
  store: Store,
  services: Services,
  prepare: () => Promise<void> = async () => undefined,
): Promise<VersionPredictions> {
  const command = version.settings.evaluate?.predict
  if (command === undefined)
    throw new ConfigurationError({
      file: configuration.file,
      ...configuration.lineOf(['models', version.model, 'evaluate']),
      path: `models.${version.model}.evaluate.predict`,
      message: 'there are no predictions to compare and no command that makes them',
      remedy: 'Declare `evaluate.predict`, or give `candidate-predictions` and `champion-predictions`',
    })
  const name = version.settings.evaluate?.holdout ?? 'holdout'
  const data = await contentHash(holdout)
  const key = storeKey(
    'predictions',
    version.model,
    model.sha256,
    version.tree,
    await environmentKey(version),
    data.sha256,
    command,
  )
  const file = 'predictions.parquet'
  const kept = await store.find('predictions', key)
  if (kept !== null) {
    services.logger.info(`Predictions of an equal earlier run are used (key ${key.slice(0, 12)}).`)
    return { path: join(kept, file), kept: true }
  }
  await prepare()
  const folder = await store.add('predictions', key, async (draft) => {
    const target = join(draft, file)
    const words = commandWords(version, configuration, ['evaluate', 'predict'], command, services.env, {
      [name]: holdout,
      predictions: target,
    })
    const env = version.settings.train?.env ?? {}
    await runDeclared({ purpose: 'prediction', words, cwd: version.folder, env }, services)
    if (!existsSync(target))
      throw new EnvironmentError('The prediction command ended well but wrote no predictions.', {
        remedy: 'Have it write Parquet to the path that `{predictions}` stands for',
      })
  })
  return { path: join(folder, file), kept: false }
}
