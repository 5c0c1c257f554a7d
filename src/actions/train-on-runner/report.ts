import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type Artifact, hashesOf, type Services, suite } from '../../foundation/index.ts'
import {
  contentHash,
  datasetFacts,
  type ModelVersion,
  outputPath,
  type WorkingTree,
} from '../model-version/index.ts'
import type { TrainReport } from './report-schema.ts'
import type { Trained } from './train-once.ts'

/** Puts what became of training into the report. */
export async function composeReport(
  told: {
    readonly name: string
    readonly startedAt: string
    readonly tree: WorkingTree
    readonly trained: Trained
    /** md5 of tracked data by path. */
    readonly md5: ReadonlyMap<string, string>
  },
  services: Services,
): Promise<TrainReport> {
  const { name, startedAt, tree, trained, md5 } = told
  const { planned, observed, version, pipeline } = trained
  const outputs = version?.manifest.outputs ?? []
  const { lock } = planned.facts.environment
  return {
    schemaVersion: 1,
    action: 'train-on-runner',
    verdict: verdictOf(trained),
    startedAt,
    model: name,
    command: [...planned.facts.command],
    seconds: version?.seconds ?? observed.run?.seconds ?? 0,
    outputs: outputs.map((output) => ({ ...output })),
    backend: observed.remote ?? { kind: 'runner', job: null, url: null },
    ending: observed.ending === null ? endingOfFailure(trained) : endingOf(observed.ending),
    attempts: (observed.run?.attempts ?? []).map(({ ending, ...attempt }) => ({
      ...attempt,
      kind: ending.kind,
      words: ending.words,
    })),
    because: trained.because,
    metrics: (observed.run?.metrics?.series ?? []).map(({ name: metric, last, best, points }) => ({
      ...{ name: metric, last, best },
      points: points.map(([step, value]): [number, number] => [step, value]),
    })),
    stages: (pipeline?.stages ?? []).map(({ name: stage, how, seconds, reasons }) => ({
      ...{ name: stage, how, seconds },
      reasons: [...reasons],
    })),
    gpu: gpuOf(trained),
    lock:
      lock === null
        ? null
        : {
            ...{ path: lock.path, tool: lock.tool, verified: lock.verified },
            problems: lock.problems.filter(({ kind }) => kind !== 'extra').map(({ message }) => message),
          },
    tracked: trained.tracked.map(({ tracker, state, url, linked, notes }) => ({
      ...{ tracker, state, url },
      linked: linked.map((one) => ({ ...one })),
      notes: [...notes],
    })),
    reproduction:
      trained.reproduction === null
        ? null
        : {
            ...{ verdict: trained.reproduction.verdict, against: trained.reproduction.against },
            outputs: trained.reproduction.outputs.map(
              ({ first, second, name: output, identical, where }) => ({
                ...{ name: output, identical, where },
                first: { sha256: first.sha256, bytes: first.bytes },
                second: { sha256: second.sha256, bytes: second.bytes },
              }),
            ),
            predictions: trained.reproduction.predictions,
            causes: [...trained.reproduction.causes],
          },
    search: trained.search?.report ?? null,
    differences: trained.differences.map((one) => ({ ...one })),
    provenance: { suite, commit: tree.commit, key: planned.key, manifest: trained.manifestFile },
    lineage: await lineageOf(tree.version, planned.words, outputs, md5, services),
  }
}

function verdictOf({ failure, observed, version, search }: Trained): TrainReport['verdict'] {
  if (search !== null && failure === null) return search.matrix === null ? 'searched' : 'planned'
  if (failure !== null) return observed.ending?.kind === 'cancelled' ? 'cancelled' : 'failed'
  return version?.how === 'restored' ? 'restored' : 'trained'
}

function endingOf({ kind, words, remedy, lastLines, at }: NonNullable<Trained['observed']['ending']>) {
  return { kind, words, remedy, lastLines: [...lastLines], at }
}

/** What failed beside the command, such as a GPU that was not fit or an output that is missing. */
function endingOfFailure({ failure }: Trained): TrainReport['ending'] {
  if (failure === null) return null
  const [words = '', ...lastLines] = failure.message.split('\n')
  return { kind: 'not-started', words, remedy: failure.remedy ?? null, lastLines, at: null }
}

function gpuOf({ observed: { preflight, usage } }: Trained): TrainReport['gpu'] {
  if (preflight === null && usage === null) return null
  return {
    preflight:
      preflight === null
        ? null
        : {
            verdict: preflight.verdict,
            findings: preflight.findings.map(({ gpu, level, seen, needed, remedy }) => ({
              ...{ gpu: gpu === null ? 'machine' : String(gpu), level, seen, needed: needed ?? '', remedy },
            })),
          },
    usage:
      usage === null
        ? null
        : {
            gpus: usage.gpus.map(({ index, name, utilisation, memory, power, curves }) => ({
              ...{ index, name, utilisation, memory, power },
              curves: {
                utilisation: curves.utilisation.map(({ at, mean }): [number, number] => [at, mean]),
                memory: curves.memory.map(({ at, mean }): [number, number] => [at, mean]),
                power: curves.power.map(({ at, mean }): [number, number] => [at, mean]),
              },
            })),
            ...{ gpuHours: usage.gpuHours, energyKwh: usage.energyKwh, cost: usage.cost },
            findings: usage.findings.map(({ headline, advice }) => ({ headline, advice })),
            trouble: usage.trouble,
          },
  }
}

/** The data sets that training read, and the environment; and what came of it. */
async function lineageOf(
  version: ModelVersion,
  words: readonly string[],
  outputs: TrainReport['outputs'],
  md5: ReadonlyMap<string, string>,
  { workspace }: Services,
): Promise<TrainReport['lineage']> {
  const reads: Artifact[] = []
  for (const { name, path, hashes, bytes } of await datasetFacts(version, words)) {
    const shown = relative(workspace, path).replaceAll('\\', '/')
    const sha256 = hashes.find(({ algorithm }) => algorithm === 'sha256')?.value
    const known = hashesOf({ sha256, md5: md5.get(shown) })
    reads.push({ kind: 'data', name, path: shown, hashes: known, ...(bytes === undefined ? {} : { bytes }) })
  }
  const lock = version.settings.train?.environment
  if (lock !== undefined && existsSync(join(version.folder, lock))) {
    const { sha256, bytes } = await contentHash(join(version.folder, lock))
    reads.push({ kind: 'environment', name: lock, path: lock, hashes: hashesOf({ sha256 }), bytes })
  }
  const writes = outputs.map(({ name, sha256, bytes }): Artifact => {
    const path = relative(workspace, outputPath(version, name) ?? name)
    const kind = name === 'metrics' ? 'metrics' : 'model'
    return { kind, name, path, hashes: hashesOf({ sha256 }), bytes }
  })
  return { reads, writes }
}
