import { resolve } from 'node:path'
import { type Comparison, loadComparison, openEngine } from '../../data/index.ts'
import { compareModels } from '../../evaluation/index.ts'
import { type Artifact, hashesOf, type Services } from '../../foundation/index.ts'
import { type Frame, provenanceOf } from '../publication/index.ts'
import { comparabilityOf } from './comparability.ts'
import { judgeFirstModel } from './first-model.ts'
import { checkLeakage } from './leakage.ts'
import type { EvaluateReport } from './report-schema.ts'
import type { EvaluateSettings } from './settings.ts'
import type { Sides } from './sides.ts'

/** Loads both sides' predictions, refuses what cannot be compared, compares, and puts the report together. */
export async function predictionsReport(
  settings: EvaluateSettings,
  sides: Sides,
  frame: Frame,
  services: Services,
): Promise<EvaluateReport> {
  const { evaluate, section, task, metrics, gates } = settings
  const engine = await openEngine(services)
  const sql = metrics.flatMap(({ id, sql }) => (sql === null ? [] : [{ name: id, sql }]))
  const loaded = await loadComparison(engine, {
    task,
    candidate: sides.candidate.files,
    champion: sides.champion?.files ?? null,
    holdout: sides.holdout.length === 0 ? undefined : sides.holdout,
    id: evaluate.id ?? [],
    label: evaluate.label ?? '',
    score: evaluate.score,
    prediction: evaluate.prediction,
    probabilities: evaluate.probabilities,
    scoresAreProbabilities: evaluate.scoreIs === 'probability',
    weight: evaluate.weight,
    positive: evaluate.positive,
    threshold: evaluate.threshold,
    slices: evaluate.slices,
    minJoinRate: evaluate.minJoinRate,
    private: section?.data?.datasets[evaluate.holdout]?.private,
    sqlMetrics: sql,
  })
  const leakage = await checkLeakage(settings, sides.holdout, engine)
  const { sample } = loaded
  const prior = sample.champion === null && task !== 'regression'
  const judged = prior ? judgeFirstModel : compareModels
  const compared = judged({
    sample,
    slices: loaded.slices,
    metrics,
    gates,
    confidence: evaluate.confidence,
    seed: evaluate.seed,
    custom: loaded.sqlMetrics,
  })
  return {
    schemaVersion: 1,
    action: 'evaluate-and-compare',
    verdict: compared.verdict,
    startedAt: frame.startedAt,
    model: settings.model,
    task,
    confidence: evaluate.confidence,
    candidate: withPredictions(sides.candidate.version, loaded, 'candidate'),
    champion: championOf(sides, loaded, prior),
    rows: sample.rows,
    rowName: evaluate.rowName,
    metrics: compared.metrics,
    gates: compared.gates,
    examples: sides.champion === null ? null : compared.examples,
    comparability: comparabilityOf(settings, sides, loaded, leakage),
    changes: [...sides.changes],
    curves: compared.curves,
    notes: [...sides.notes],
    provenance: {
      ...provenanceOf(frame, sides.candidate.version.commit),
      inputs: loaded.facts.files.map(({ path, sha256, bytes }) => ({
        path: readable(path, services.workspace),
        sha256,
        bytes,
      })),
      seed: evaluate.seed,
    },
    lineage: lineageOf(settings, sides, loaded, services.workspace),
  }
}

/** Files that were given are read; predictions made here were written, and what made them was read. */
function lineageOf(
  { evaluate, source }: EvaluateSettings,
  sides: Sides,
  loaded: Comparison,
  workspace: string,
): EvaluateReport['lineage'] {
  const artifacts = loaded.facts.files.map(({ role, path, sha256, bytes }): Artifact => {
    const shown = readable(path, workspace)
    return {
      kind: role === 'holdout' ? 'data' : 'predictions',
      name: role === 'holdout' ? evaluate.holdout : role,
      path: shown,
      hashes: hashesOf({ sha256, md5: sides.md5.get(shown) }),
      bytes,
    }
  })
  const made = ({ kind }: Artifact) => source === 'predict-command' && kind === 'predictions'
  return {
    reads: [...sides.models, ...artifacts.filter((one) => !made(one))],
    writes: artifacts.filter(made),
  }
}

function championOf(sides: Sides, loaded: Comparison, prior: boolean): EvaluateReport['champion'] {
  if (sides.champion !== null) return withPredictions(sides.champion.version, loaded, 'champion')
  if (!prior) return null
  return { name: 'the prior', source: 'prior', commit: null, tag: null, predictions: null }
}

function withPredictions(
  version: EvaluateReport['candidate'],
  loaded: Comparison,
  role: 'candidate' | 'champion',
): EvaluateReport['candidate'] {
  const files = loaded.facts.files.filter((file) => file.role === role)
  return files.length === 1 ? { ...version, predictions: files[0]!.sha256 } : version
}

/** Kept predictions lie in the store, whose path says nothing to a reader. */
function readable(path: string, workspace: string): string {
  const absolute = resolve(workspace, path)
  return absolute.startsWith(`${workspace}/`) ? absolute.slice(workspace.length + 1) : path
}
