import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ProcessIdentity } from '../../../../src/delivery/targets/local/processes/identity.ts'

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
