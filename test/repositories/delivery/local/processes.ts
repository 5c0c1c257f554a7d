import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ProcessIdentity } from '../../../../src/delivery/targets/local/processes/identity.ts'
import { inspectKept } from '../../../../src/delivery/targets/local/processes/kept-process.ts'

/** Newest folder of a version's server, or of a router. */
export function processFolder(folder: string, name: string): string {
  const ids = readdirSync(join(folder, 'processes')).filter((id) => id.startsWith(`${name}-`))
  const { stable, candidate, router, previous } = JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8'))
  const id = ids.find((one) => [stable, candidate, router, ...previous].includes(one)) ?? ids[0]
  return join(folder, 'processes', id!)
}

/** A process and its keeper. */
export function identitiesOf(folder: string, name: string): readonly ProcessIdentity[] {
  const at = processFolder(folder, name)
  return ['keeper', 'child'].map((part) => JSON.parse(readFileSync(join(at, `${part}.json`), 'utf8')))
}

/** Names of all that runs, sorted: versions, and the router. */
export async function running(folder: string): Promise<readonly string[]> {
  const names: string[] = []
  for (const id of readdirSync(join(folder, 'processes'))) {
    const at = join(folder, 'processes', id)
    const state = await inspectKept(at)
    if (state.kind !== 'running') continue
    const about = JSON.parse(readFileSync(join(at, 'about.json'), 'utf8'))
    names.push(about.version ?? about.name)
  }
  return names.sort()
}
