import type { Deployable } from '../../../src/delivery/deployable.ts'
import type { Target, TargetServices, TargetStatus } from '../../../src/delivery/targets/target.ts'
import { systemClock } from '../../../src/foundation/index.ts'
import { testServices } from '../../support/services.ts'
import type { ApiDouble } from './api-double.ts'

export interface Caller {
  readonly services: TargetServices & { readonly logger: ReturnType<typeof testServices>['logger'] }
  readonly stop: AbortController
}

/** A run of ours: its signal stands for its death. */
export function caller(api: ApiDouble, folder: string): Caller {
  const stop = new AbortController()
  const services = testServices(folder, { KUBECONFIG: api.kubeconfig() })
  return {
    stop,
    services: {
      ...services,
      clock: systemClock,
      signal: stop.signal,
      model: 'Flight delay',
      environment: 'production',
      folder: `${folder}/kept`,
      branch: () => Promise.reject(new Error('no branch is needed')),
    },
  }
}

export function versioned(version: string): Deployable {
  return {
    model: 'Flight delay',
    version,
    commit: '0123456789abcdef0123456789abcdef01234567',
    files: () => Promise.reject(new Error('no files are needed')),
  }
}

/** Asks until it is so, as the reconciler does. */
export async function until(
  target: Target,
  is: (status: TargetStatus) => boolean,
  again: () => Promise<void> = async () => {},
): Promise<TargetStatus> {
  for (let turn = 0; turn < 40; turn++) {
    const status = await target.status()
    if (is(status)) return status
    await again()
  }
  throw new Error(`it never was so: ${JSON.stringify(await target.status(), null, 1)}`)
}

export const settled = ({ settled: is, ready }: TargetStatus) => is && ready

/**
 * Does work from the same beginning once for every write of it, each time by a caller that dies with that write, and then
 * to its end by another. What it has led to is checked each time.
 *
 * @returns how many points there were to die at
 */
export async function dyingEverywhere(
  api: ApiDouble,
  folder: string,
  work: (caller: Caller) => Promise<void>,
  check: () => Promise<void>,
): Promise<number> {
  const back = api.snapshot()
  for (let point = 1; ; point++) {
    back()
    const one = caller(api, folder)
    const after = api.afterWrite
    let writes = 0
    api.afterWrite = () => {
      after()
      writes += 1
      if (writes === point) one.stop.abort(new Error('killed'))
    }
    try {
      await work(one)
    } catch (error) {
      if (!one.stop.signal.aborted) throw error
    } finally {
      api.afterWrite = after
    }
    if (one.stop.signal.aborted) await work(caller(api, folder))
    await check()
    if (!one.stop.signal.aborted) return point - 1
  }
}
