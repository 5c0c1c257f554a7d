import { messageOf } from '../../foundation/index.ts'
import type { ContractObject } from '../contracts/contract.ts'
import type { Session } from '../session.ts'
import type { DataSet } from './data-set.ts'
import { openData } from './open-data.ts'
import type { ValidationRequest } from './request.ts'
import type { NamedSet } from './user-sql.ts'

/** Opens data sets when a rule asks for them, each once. */
export function dataSets(session: Session, workspace: string, request: ValidationRequest) {
  const opened = new Map<string, DataSet | string>()
  let count = 0
  const { contract, maxBytes, others = {}, base = null } = request
  const open = (patterns: readonly string[], input: string, object: ContractObject | undefined) =>
    openData(session, workspace, { patterns, input, number: ++count, maxBytes }, object?.columns ?? [])
  const objectNamed = (name: string) => contract.objects.find((each) => each.name === name)
  const find = async (name: string | null): Promise<DataSet | string> => {
    const patterns = name === null ? base : Object.hasOwn(others, name) ? others[name] : undefined
    if (name === null && patterns === null) return 'there is no base version to compare with'
    if (patterns === undefined || patterns === null) return `no data set \`${name}\` is given`
    try {
      return await open(
        patterns,
        name ?? 'base',
        objectNamed(name ?? request.object) ?? objectNamed(request.object),
      )
    } catch (error) {
      return `the data set \`${name ?? 'base'}\` cannot be read: ${messageOf(error).split('\n')[0]}`
    }
  }
  const other = async (name: string | null): Promise<DataSet | string> => {
    const key = name ?? '\0base'
    const set = opened.get(key) ?? (await find(name))
    opened.set(key, set)
    return set
  }
  return {
    async own(patterns: readonly string[], input: string, object: ContractObject | undefined) {
      const set = await open(patterns, input, object)
      opened.set(request.object, set)
      return set
    },
    other,
    /** Every data set that queries of the contract may name. */
    async named(object: ContractObject | undefined): Promise<NamedSet[]> {
      for (const name of Object.keys(others)) await other(name)
      const found: NamedSet[] = []
      for (const [name, set] of opened) {
        if (typeof set === 'string' || name === '\0base') continue
        const stored = (name === request.object ? object : objectNamed(name))?.physicalName
        found.push({ name, set }, ...(stored ? [{ name: stored, set }] : []))
      }
      return found
    },
  }
}
