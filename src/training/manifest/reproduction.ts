import { join } from 'node:path'
import { likelyCauses } from './causes.ts'
import type { RunFacts } from './collect/index.ts'
import { type ContentHash, filesOf } from './content.ts'
import { compareFiles } from './file-difference.ts'

/** Outputs of one run: output → absolute path. */
export type RunOutputs = Readonly<Record<string, string>>

/** What a comparison of the predictions of both runs found. */
export interface PredictionComparison {
  readonly equal: boolean
  /** In words, such as `largest difference 3e-9 in 28,293 rows`. */
  readonly detail: string
}

export interface OutputComparison {
  readonly name: string
  readonly identical: boolean
  /** Where the bytes differ, in words; null where they do not. */
  readonly where: string | null
  /** Only times or the packing of an archive differ. */
  readonly packagingOnly: boolean
  readonly first: { readonly sha256: string; readonly bytes: number }
  readonly second: { readonly sha256: string; readonly bytes: number }
}

export interface Reproduction {
  readonly verdict: 'identical' | 'equal-predictions' | 'different'
  readonly outputs: readonly OutputComparison[]
  /** null where bytes are equal, or no predictions could be compared. */
  readonly predictions: PredictionComparison | null
  /** What usually makes such a difference, the likeliest first; empty where bytes are equal. */
  readonly causes: readonly string[]
}

/**
 * Compares what two runs of the same key left behind: bytes first, a folder file by file; where the named outputs that
 * must be equal are not, their predictions.
 *
 * @param compared outputs that decide the verdict; others, such as a log of metrics with times in it, are only described
 * @param predictions compares what the two models predict; null where they make no predictions
 */
export async function compareRuns(
  first: RunOutputs,
  second: RunOutputs,
  options: {
    readonly hash: ContentHash
    readonly facts: Pick<RunFacts, 'seeds' | 'environment' | 'gpu' | 'command'>
    readonly compared?: readonly string[]
    readonly predictions?: () => Promise<PredictionComparison | null>
  },
): Promise<Reproduction> {
  const outputs: OutputComparison[] = []
  for (const [name, path] of Object.entries(first)) {
    const other = second[name]
    if (other !== undefined) outputs.push(await compareOutput(name, path, other, options.hash))
  }
  const deciding = outputs.filter(({ name }) => options.compared?.includes(name) ?? true)
  if (deciding.every(({ identical }) => identical))
    return { verdict: 'identical', outputs, predictions: null, causes: [] }
  const predictions = (await options.predictions?.()) ?? null
  return {
    verdict: predictions?.equal === true ? 'equal-predictions' : 'different',
    outputs,
    predictions,
    causes: likelyCauses(options.facts, deciding, predictions),
  }
}

async function compareOutput(
  name: string,
  first: string,
  second: string,
  hash: ContentHash,
): Promise<OutputComparison> {
  const [one, other] = [await hash(first), await hash(second)]
  const sides = { name, first: one, second: other }
  if (one.sha256 === other.sha256) return { ...sides, identical: true, where: null, packagingOnly: false }
  const difference = await compareTrees(first, second, hash)
  return { ...sides, identical: false, ...difference }
}

async function compareTrees(first: string, second: string, hash: ContentHash) {
  const [one, other] = [await filesOf(first), await filesOf(second)]
  const only = (a: readonly string[], b: readonly string[]) => a.filter((name) => !new Set(b).has(name))
  const missing = [...only(one, other), ...only(other, one)]
  if (missing.length > 0)
    return {
      where: `${missing.length} files are in one run alone, the first ${shown(missing[0])}`,
      packagingOnly: false,
    }
  const changed: string[] = []
  let packagingOnly = true
  let where = ''
  for (const file of one) {
    const [a, b] = [join(first, file), join(second, file)]
    if ((await hash(a)).sha256 === (await hash(b)).sha256) continue
    changed.push(file)
    // whether all differences are mere packing is asked only as long as they are
    if (changed.length > 1 && !packagingOnly) continue
    const difference = await compareFiles(a, b)
    packagingOnly &&= difference.packagingOnly
    if (changed.length === 1) where = difference.where
  }
  const place =
    changed[0] === ''
      ? where
      : `${changed.length} of ${one.length} files differ, the first ${shown(changed[0])}: ${where}`
  return { where: place, packagingOnly: packagingOnly && changed.length > 0 }
}

const shown = (file: string | undefined) => (file === '' || file === undefined ? 'the file itself' : file)
