import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError, EnvironmentError, type Services } from '../foundation/index.ts'
import { type DeclaredCommand, runDeclared } from './command.ts'
import { copyInto, type Store } from './store.ts'

/** One training run: what to run where, and which files must come of it. */
export interface TrainingPlan {
  readonly command: DeclaredCommand
  /** Name (`model`, `metrics`) → path relative to the command's folder. */
  readonly outputs: Readonly<Record<string, string>>
  /** Hash of everything that decides the result: code, data, parameters, environment, command. */
  readonly key: string
}

export interface TrainingResult {
  /** `trained` now, or `restored` from an equal earlier run. */
  readonly how: 'trained' | 'restored'
  /** Wall time of the command; 0 where restored. */
  readonly seconds: number
}

/**
 * Trains, unless an equal run is in the store: then its outputs are put back instead.
 *
 * @throws EnvironmentError when the command fails or leaves a declared output out
 */
export async function train(plan: TrainingPlan, store: Store, services: Services): Promise<TrainingResult> {
  const { cwd } = plan.command
  if (Object.keys(plan.outputs).length === 0)
    throw new ConfigurationError({
      path: 'train.outputs',
      message: 'no output is declared, so there is nothing to keep of a training run',
      remedy: 'Name at least the model, such as `outputs: { model: models/model.skops }`',
    })
  const kept = await store.find('models', plan.key)
  if (kept !== null) {
    for (const [name, path] of Object.entries(plan.outputs)) await copyInto(join(kept, name), join(cwd, path))
    services.logger.info(
      `Restored from an equal earlier run (key ${plan.key.slice(0, 12)}); nothing was trained.`,
    )
    return { how: 'restored', seconds: 0 }
  }
  const result = await runDeclared(plan.command, services)
  const missing = []
  for (const [name, path] of Object.entries(plan.outputs)) {
    const there = await stat(join(cwd, path)).catch(() => null)
    if (there === null) missing.push(`${name} (${path})`)
  }
  if (missing.length > 0)
    throw new EnvironmentError(`Training ended well but did not write ${missing.join(', ')}.`, {
      remedy: 'Correct `train.outputs`, or the path that `train.run` writes to',
    })
  await store.add('models', plan.key, async (folder) => {
    for (const [name, path] of Object.entries(plan.outputs))
      await copyInto(join(cwd, path), join(folder, name))
  })
  return { how: 'trained', seconds: result.wallSeconds }
}
