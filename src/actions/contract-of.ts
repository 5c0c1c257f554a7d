import { type Contract, type ContractObject, loadContract } from '../data/index.ts'
import { ConfigurationError, suggestName } from '../foundation/index.ts'

/** Where a data set says what it is held to. */
export interface ContractSetting {
  readonly name: string
  readonly contract: string | null
  /** Schema object of the contract; null: the one of the data set's name, or the only one. */
  readonly object: string | null
}

/** A data set with the contract it is held to. */
export interface Contracted<Setting extends ContractSetting> {
  readonly setting: Setting
  readonly contract: Contract | null
  readonly object: ContractObject | null
}

/**
 * Reads the contract of a data set and finds the object that describes it.
 * @throws ConfigurationError with every problem of the contract
 */
export async function contractOf<Setting extends ContractSetting>(
  setting: Setting,
  workspace: string,
): Promise<Contracted<Setting>> {
  if (setting.contract === null) return { setting, contract: null, object: null }
  const contract = await loadContract(setting.contract, workspace)
  const { objects } = contract
  const wanted = setting.object ?? setting.name
  const named = objects.find(({ name, physicalName }) => name === wanted || physicalName === wanted)
  const object = named ?? (setting.object === null && objects.length === 1 ? objects[0] : undefined)
  if (object !== undefined) return { setting, contract, object }
  const names = objects.map(({ name }) => name)
  throw new ConfigurationError({
    file: contract.file,
    path: 'schema',
    value: wanted,
    message:
      setting.object === null
        ? `has ${names.length} objects, and none is called like the data set`
        : 'has no object of this name',
    remedy:
      setting.object === null
        ? `Say which one it is with \`object\`: ${names.join(', ')}`
        : suggestName(wanted, names),
  })
}
