import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Configuration, evaluateDefaults } from '../../config/index.ts'
import { differenceOfPredictions, openEngine } from '../../data/index.ts'
import { EnvironmentError, type Services } from '../../foundation/index.ts'
import { type PredictionComparison, type RunOutputs, runDeclared } from '../../training/index.ts'
import { commandWords, datasetPath, type ModelVersion } from '../model-version/index.ts'

/** Below this a difference is one of the order of additions. */
const tolerance = 1e-9

/**
 * Has the models of two runs predict the same holdout and compares what they say.
 * @returns null where no prediction command or no holdout is there
 */
export async function comparePredictions(
  version: ModelVersion,
  configuration: Configuration,
  first: RunOutputs,
  second: RunOutputs,
  services: Services,
): Promise<PredictionComparison | null> {
  const { evaluate = evaluateDefaults(), train } = version.settings
  const holdout = datasetPath(version, evaluate.holdout)
  const command = evaluate.predict
  if (command === undefined || holdout === null || !existsSync(holdout)) return null
  const folder = await mkdtemp(join(services.workspace, '.mlops', 'predictions-'))
  try {
    const predict = async (outputs: RunOutputs, file: string) => {
      const target = join(folder, file)
      const words = commandWords(version, configuration, ['evaluate', 'predict'], command, services.env, {
        ...outputs,
        [evaluate.holdout]: holdout,
        predictions: target,
      })
      await runDeclared(
        { purpose: 'prediction', words, cwd: version.folder, env: train?.env ?? {} },
        services,
      )
      if (!existsSync(target)) throw new EnvironmentError('The prediction command wrote no predictions.')
      return target
    }
    const files = {
      first: await predict(first, 'first.parquet'),
      second: await predict(second, 'second.parquet'),
    }
    const { rows, unmatched, different, largest } = await differenceOfPredictions(
      await openEngine(services),
      files,
      evaluate.id ?? [],
      tolerance,
    )
    const all = rows.toLocaleString('en-US')
    const detail =
      unmatched > 0
        ? `${unmatched.toLocaleString('en-US')} of ${all} rows are predicted by one of them alone`
        : different > 0
          ? `${different.toLocaleString('en-US')} of ${all} rows are predicted differently, by at most ${Number(largest.toPrecision(2))}`
          : `no row of ${all} is predicted differently by more than ${tolerance}`
    return { equal: unmatched + different === 0, detail }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
