import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import {
  isPassing,
  mlflowConnection,
  openMlflow,
  runPage,
  usualPatience,
} from '../../clients/mlflow/index.ts'
import { messageOf, type Services } from '../../foundation/index.ts'
import { deliver } from './mlflow/delivery.ts'
import { Spool, spoolFolder } from './spool.ts'

/** What became of a run that an earlier process could not deliver. */
export interface Replayed {
  readonly run: string
  /** `elsewhere`: it is for another server than the one asked about. `held`: a process that lives is at it. */
  readonly state: 'recorded' | 'waiting' | 'elsewhere' | 'held' | 'unreadable'
  readonly url: string | null
  readonly spool: string
  readonly why: string | null
}

/**
 * Delivers what earlier runs left in `.mlops/spool`, oldest first, to the server named here alone: a spool is a file that
 * anyone could have written, and credentials go only where the configuration sends them. Can be interrupted and repeated.
 * Never throws because the server is down.
 * @throws ConfigurationError where the address or the credentials are no such thing
 */
export async function replaySpools(
  settings: { readonly trackingUri: string; readonly logModel: boolean },
  services: Services,
): Promise<Replayed[]> {
  const connection = mlflowConnection(settings.trackingUri, services.env)
  // A server that is still down is seen at once; what waits can wait for the next run.
  const mlflow = openMlflow(connection, services.signal, { ...usualPatience, attempts: 2 })
  const found = await readdir(join(services.workspace, spoolFolder)).catch(() => [])
  const runs = found.filter((file) => /^[0-9a-f-]{36}\.jsonl$/.test(file)).map((file) => file.slice(0, 36))
  const opened: Replayed[] = []
  const spools: Spool[] = []
  for (const run of runs) {
    const spool = await Spool.reopen(services.workspace, run).catch(() => null)
    if (spool !== null) spools.push(spool)
    else
      opened.push({
        run,
        state: 'unreadable',
        url: null,
        spool: join(spoolFolder, `${run}.jsonl`),
        why: null,
      })
  }
  spools.sort((one, other) => one.header.startedAt - other.header.startedAt)
  let down: string | null = null
  for (const spool of spools) opened.push(await replay(spool))
  return opened

  async function replay(spool: Spool): Promise<Replayed> {
    const about = {
      run: spool.header.run,
      url: null,
      spool: relative(services.workspace, spool.path),
      why: null,
    }
    if (spool.header.address !== connection.address) return { ...about, state: 'elsewhere' }
    if (down !== null) return { ...about, state: 'waiting', why: down }
    if (!(await spool.lock())) return { ...about, state: 'held' }
    try {
      const rules = {
        workspace: services.workspace,
        settleMilliseconds: 0,
        now: () => Infinity,
        logModel: settings.logModel,
      }
      await deliver(spool, mlflow, rules)
      const { experimentId, runs } = spool.state
      const id = runs['']
      await spool.remove()
      const url = id === undefined || experimentId === null ? null : runPage(mlflow, experimentId, id)
      services.logger.info(`A run that waited in ${about.spool} is now in MLflow.`)
      return { ...about, state: 'recorded', url }
    } catch (error) {
      await spool.close()
      services.signal.throwIfAborted()
      if (isPassing(error)) down = messageOf(error)
      services.logger.warning(`${about.spool} still waits: ${messageOf(error)}`)
      return { ...about, state: 'waiting', why: messageOf(error) }
    }
  }
}
