import { finishRollback, type RollbackRequest, requestRollback } from '../../delivery/index.ts'
import { EnvironmentError, type Services } from '../../foundation/index.ts'
import type { OpenedEnvironment } from '../environment/open-environment.ts'
import type { RollbackReport } from './report-schema.ts'

const attempts = 10

/**
 * Takes one model of one environment back. Where the state branch cannot be written the traffic moves all the same, and
 * the error says what is left.
 */
export async function rollBack(
  opened: OpenedEnvironment,
  request: RollbackRequest,
  patience: number,
  services: Services,
): Promise<RollbackReport['rollbacks'][number]> {
  const { store, target, versions, afterTraffic, environment, model } = opened
  const { clock, logger, signal } = services
  const started = clock.now().getTime()
  const rest = {
    target,
    store,
    find: versions.find,
    afterTraffic,
    clock,
    logger,
    signal,
    patience,
    run: opened.context?.runUrl ?? null,
  }
  const deployable = await versions.list()
  let moved: number | null = null
  const onTraffic = () => {
    moved = (clock.now().getTime() - started) / 1000
  }
  for (let attempt = 0; attempt < attempts; attempt++) {
    const remembered = await store.read()
    const begun = requestRollback(
      remembered.progress,
      await target.status(),
      request,
      deployable,
      clock.now(),
    )
    const { rollback } = begun
    if (rollback === null) break
    const saved = await store
      .save(
        remembered,
        begun,
        `${environment.name}: roll ${model} back to ${rollback.to}\n\n${request.reason}\n`,
      )
      .catch(async (error: unknown) => {
        // users come before records
        await finishRollback({ ...remembered, progress: begun }, { ...rest, store: unwritable(store, error) })
        throw error
      })
    if (saved === 'moved') continue
    const progress = await finishRollback(saved, { ...rest, onTraffic })
    const actual = await target.status()
    const intended = await afterTraffic.intended()
    const { schemaVersion: _, ...told } = progress
    return {
      ...{ model, environment: environment.name, intended },
      target: { kind: target.kind, ...actual, details: [...actual.details] },
      progress: told,
      ...{ from: rollback.from, to: rollback.to, reason: rollback.reason, by: rollback.by },
      trafficSeconds: moved,
      agreement: intended === actual.stable && actual.weight === 0,
    }
  }
  throw new EnvironmentError(
    `The state branch changed ${attempts} times while the rollback was written down`,
    {
      remedy: 'Run the step again',
    },
  )
}

/** A store that says again what writing said, once the traffic has moved. */
function unwritable(store: OpenedEnvironment['store'], error: unknown): OpenedEnvironment['store'] {
  return {
    read: () => store.read(),
    save: () => Promise.reject(error),
  }
}
