import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Engine, exportCurrent } from '../../data/index.ts'
import { ConfigurationError, type Services } from '../../foundation/index.ts'
import { openStore } from '../../training/index.ts'
import { provideDatasets } from '../data-version/index.ts'
import { datasetPath, predictVersion, provideModel, workingTreeVersion } from '../model-version/index.ts'
import { modelCache } from '../near-cache.ts'
import type { DriftSettings } from './settings.ts'

/**
 * Has the model of this commit predict the holdout and the current rows, each once: equal earlier models and predictions are used again.
 * @param folder absolute, for the rows that are predicted
 * @throws ConfigurationError where there is no holdout or no command that predicts
 */
export async function predictHere(
  engine: Engine,
  { model, configuration, section, files, labels }: DriftSettings,
  folder: string,
  services: Services,
): Promise<NonNullable<DriftSettings['predictions']>> {
  if (model === null || configuration === null || section === null)
    throw new Error('`predict` is declared in a configuration')
  const { logger, workspace } = services
  const store = await openStore(workspace, await modelCache(services, section.data?.remote))
  const { version, repository } = await workingTreeVersion(model, section, services)
  await provideDatasets(section, repository, services)
  const name = section.evaluate?.holdout ?? 'holdout'
  const holdout = datasetPath(version, name)
  if (holdout === null)
    throw new ConfigurationError(
      configuration.problemAt(
        ['models', model, 'monitor', 'performance', 'predict'],
        `needs the data set \`${name}\` to compare with`,
        'Add it, or name another with `evaluate.holdout`',
      ),
    )
  await mkdir(folder, { recursive: true })
  const current = join(folder, 'current-rows.parquet')
  await exportCurrent(engine, files, current)
  return logger.group('Predicting', async () => {
    const trained = await provideModel(version, configuration, store, services)
    const predicted = async (rows: string) =>
      (await predictVersion(version, configuration, trained, rows, store, services)).path
    return { reference: [await predicted(holdout)], current: [await predicted(current)], labels }
  })
}
