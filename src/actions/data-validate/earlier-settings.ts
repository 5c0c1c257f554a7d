import { readSource, type Services, valueAt } from '../../foundation/index.ts'
import type { Repository } from '../../registry/index.ts'
import { earlierText } from '../data-version/index.ts'
import type { DataSettings } from './settings.ts'

/** A data set as the base commit's own configuration has it. */
export interface EarlierPlace {
  readonly name: string
  readonly path: string
}

/** Where the data sets of a model were at the base commit, or why its configuration does not say. */
export type EarlierSettings =
  | { readonly paths: ReadonlyMap<string, string> }
  | { readonly notReadable: string }

/**
 * Reads what the base commit's configuration says of data sets, and nothing else of it: whatever else is wrong with it,
 * or was right then and is no more, does not keep data from being compared.
 * @returns null where the present configuration names no data sets
 */
export async function earlierSettings(
  { inline, configuration, model }: DataSettings,
  repository: Repository,
  commit: string,
  services: Services,
): Promise<EarlierSettings | null> {
  if (inline || configuration === null || model === null) return null
  const { file } = configuration
  const text = await earlierText(repository, services.workspace, commit, file)
  if (text === null) return { notReadable: `${file} was not there` }
  const source = readSource(text, file)
  if (!('data' in source)) {
    const [first] = source
    const line = first?.line === undefined ? '' : ` at line ${first.line}`
    return { notReadable: `${file} ${first?.message ?? 'cannot be read'}${line}` }
  }
  const section = valueAt(source.data, ['models', model])
  if (!isMapping(section)) return { notReadable: `${file} had no model \`${model}\`` }
  const datasets = valueAt(section, ['data', 'datasets'])
  const declared = isMapping(datasets) ? Object.entries(datasets) : []
  const paths = new Map<string, string>()
  for (const [name, one] of declared) {
    const path = typeof one === 'string' ? one : valueAt(one, ['path'])
    if (typeof path === 'string' && path !== '') paths.set(name, path)
  }
  return { paths }
}

/**
 * What a data set was at the base commit: the one of its name; where that name is new, one of the same path whose name
 * is gone.
 * @param now names of all present data sets
 * @returns null for one that the earlier configuration does not have
 */
export function earlierPlace(
  { name, path }: EarlierPlace,
  now: ReadonlySet<string>,
  earlier: ReadonlyMap<string, string>,
): EarlierPlace | null {
  const own = earlier.get(name)
  if (own !== undefined) return { name, path: own }
  const renamed = [...earlier].find(([other, at]) => !now.has(other) && at === path)
  return renamed === undefined ? null : { name: renamed[0], path }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
