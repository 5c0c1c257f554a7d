import { runs, serverOf } from './site.ts'
import { readState } from './state.ts'

export interface MetricsTarget {
  readonly version: string
  readonly role: 'stable' | 'candidate' | 'kept'
  /** `127.0.0.1:41237`, as Prometheus writes a target. */
  readonly address: string
}

/**
 * Where the model servers that run tell their own metrics, for whoever collects them. Nothing is asked of them here.
 * @param folder of the model in its environment, as the target was opened with
 */
export async function localMetricsTargets(folder: string): Promise<readonly MetricsTarget[]> {
  const { stable, candidate, previous } = await readState(folder)
  const parts = [
    { role: 'stable', id: stable },
    { role: 'candidate', id: candidate },
    ...previous.map((id) => ({ role: 'kept', id }) as const),
  ] as const
  const targets: MetricsTarget[] = []
  for (const { role, id } of parts) {
    const member = await serverOf({ folder }, id)
    if (member === null || !runs(member.process)) continue
    targets.push({ version: member.about.version, role, address: `127.0.0.1:${member.about.port}` })
  }
  return targets
}
