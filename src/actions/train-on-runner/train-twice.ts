import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Services } from '../../foundation/index.ts'
import { compareRuns } from '../../training/index.ts'
import { contentHash, type ModelVersion, type WorkingTree } from '../model-version/index.ts'
import { comparePredictions } from './compare-predictions.ts'
import { type Trained, type TrainingPlace, trainOnce } from './train-once.ts'

/**
 * Trains a version twice, one after the other in the same folder, and compares what both left: bytes, and where those
 * differ what the two models predict. The outputs of the first run stay.
 */
export async function trainTwice(
  tree: WorkingTree,
  place: TrainingPlace,
  services: Services,
): Promise<Trained> {
  const first = await trainOnce(tree, place, { anew: false }, services)
  if (first.failure !== null) return first
  const { version } = tree
  const aside = await mkdtemp(join(tmpdir(), 'mlops-reproduce-'))
  try {
    const one = await copyOutputs(version, version.folder, aside)
    const second = await trainOnce(tree, { ...place, setup: false }, { anew: true }, services)
    if (second.failure !== null) return { ...second, because: 'The second of two runs failed.' }
    const { section } = place
    const other = Object.fromEntries(
      Object.entries(section.outputs).map(([name, path]) => [name, join(version.folder, path)]),
    )
    const reproduction = await compareRuns(one, other, {
      hash: contentHash,
      facts: first.planned.facts,
      compared: ['model'],
      predictions: () => comparePredictions(version, place.configuration, one, other, services),
    })
    const against = first.version?.how === 'restored' ? 'the kept run' : 'a second run'
    return { ...first, reproduction: { ...reproduction, against } }
  } finally {
    await copyOutputs(version, aside, version.folder)
    await rm(aside, { recursive: true, force: true })
  }
}

/** @returns output → absolute path of its copy; what is not there is left out */
async function copyOutputs(version: ModelVersion, from: string, to: string): Promise<Record<string, string>> {
  const copied: Record<string, string> = {}
  for (const [name, path] of Object.entries(version.settings.train?.outputs ?? {})) {
    const target = join(to, path)
    await mkdir(dirname(target), { recursive: true })
    try {
      await cp(join(from, path), target, { recursive: true, force: true, preserveTimestamps: true })
      copied[name] = target
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  return copied
}
