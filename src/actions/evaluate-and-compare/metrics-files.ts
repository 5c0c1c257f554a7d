import { type FileHash, readMetricsFiles } from '../../data/index.ts'
import { compareRuns } from '../../evaluation/index.ts'
import { type Artifact, hashesOf, type Services } from '../../foundation/index.ts'
import { type Frame, provenanceOf } from '../publication/index.ts'
import type { EvaluateInputs } from './inputs.ts'
import type { EvaluateReport } from './report-schema.ts'
import type { EvaluateSettings } from './settings.ts'

/** A report from numbers alone, for teams that have no predictions yet. */
export async function metricsFilesReport(
  inputs: EvaluateInputs,
  settings: EvaluateSettings,
  frame: Frame,
  services: Services,
): Promise<EvaluateReport> {
  const { workspace } = services
  const candidate = await readMetricsFiles(inputs.candidateMetrics, { workspace, input: 'candidate-metrics' })
  const champion =
    inputs.championMetrics.length === 0
      ? null
      : await readMetricsFiles(inputs.championMetrics, { workspace, input: 'champion-metrics' })
  const compared = compareRuns({
    candidate: candidate.values,
    champion: champion?.values ?? null,
    metrics: inputs.metrics.length > 0 || settings.evaluate.metrics.length > 0 ? settings.metrics : null,
    gates: settings.gates,
    confidence: settings.evaluate.confidence,
  })
  const side = (files: readonly string[]): EvaluateReport['candidate'] => ({
    name: files.join(', '),
    source: 'file',
    commit: null,
    tag: null,
    predictions: null,
  })
  const runs = Math.max(inputs.candidateMetrics.length, inputs.championMetrics.length)
  return {
    schemaVersion: 1,
    action: 'evaluate-and-compare',
    verdict: compared.verdict,
    startedAt: frame.startedAt,
    model: settings.model,
    task: settings.task,
    confidence: settings.evaluate.confidence,
    candidate: side(inputs.candidateMetrics),
    champion: champion === null ? null : side(inputs.championMetrics),
    rows: 0,
    rowName: settings.evaluate.rowName,
    metrics: compared.metrics,
    gates: compared.gates,
    examples: null,
    comparability: [
      {
        id: 'same-rows',
        status: 'not-checked',
        statement: 'whether both numbers are of the same rows cannot be seen from metrics files',
      },
    ],
    changes: [],
    curves: { roc: [], precisionRecall: [], calibration: [], scores: null },
    notes: [
      runs > 1
        ? 'Intervals show the spread between runs (seeds), not the uncertainty from a finite holdout.'
        : 'No interval is possible from two numbers, so nothing here says whether a difference is real.',
      'One line gives intervals: `predict: <command that writes {predictions}>` under `evaluate`.',
    ],
    provenance: {
      ...provenanceOf(frame, null),
      inputs: [...candidate.files, ...(champion?.files ?? [])].map(({ path, sha256, bytes }) => ({
        path,
        sha256,
        bytes,
      })),
      seed: settings.evaluate.seed,
    },
    lineage: {
      reads: [
        ...candidate.files.map((file) => metricsArtifact('candidate', file)),
        ...(champion?.files ?? []).map((file) => metricsArtifact('champion', file)),
      ],
      writes: [],
    },
  }
}

function metricsArtifact(name: string, { path, sha256, bytes }: FileHash): Artifact {
  return { kind: 'metrics', name, path, hashes: hashesOf({ sha256 }), bytes }
}
