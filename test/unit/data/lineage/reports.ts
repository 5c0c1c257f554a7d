import { createHash } from 'node:crypto'
import {
  type Artifact,
  type ArtifactKind,
  hashesOf,
  type ReportSource,
} from '../../../../src/data/lineage/index.ts'

export const sha256 = (content: string) => createHash('sha256').update(content).digest('hex')
export const md5 = (content: string) => createHash('md5').update(content).digest('hex')

/** A file of the given content, known by the given algorithms. */
export function artifact(
  kind: ArtifactKind,
  name: string,
  path: string,
  content: string,
  known: readonly ('sha256' | 'md5')[] = ['sha256'],
): Artifact {
  const hashes = hashesOf({
    sha256: known.includes('sha256') ? sha256(content) : null,
    md5: known.includes('md5') ? md5(content) : null,
  })
  return { kind, name, path, hashes, bytes: Buffer.byteLength(content) }
}

export interface ReportParts {
  readonly action?: string
  readonly model?: string | null
  readonly startedAt?: string
  readonly verdict?: string
  readonly commit?: string | null
  readonly reads?: readonly Artifact[]
  readonly writes?: readonly Artifact[]
  readonly file?: string
  readonly provenance?: object
  readonly more?: object
}

/** A report as an action writes it, cut down to what lineage reads. */
export function report(parts: ReportParts = {}): ReportSource {
  const { action = 'train-on-runner', model = 'flight-delay', startedAt = '2026-01-02T03:04:05.000Z' } = parts
  return {
    file: parts.file ?? `.mlops/reports/${action}.${startedAt}.json`,
    content: {
      schemaVersion: 1,
      action,
      verdict: parts.verdict ?? 'trained',
      startedAt,
      model,
      provenance: {
        suite: 'mlops-actions 1.0.0',
        commit: parts.commit === undefined ? '3f9c2e1a7b22d4c0ffee3f9c2e1a7b22d4c0ffee' : parts.commit,
        ...parts.provenance,
      },
      lineage: { reads: parts.reads ?? [], writes: parts.writes ?? [] },
      ...parts.more,
    },
  }
}

const day = (number: number) => `2026-01-${String(number).padStart(2, '0')}T03:04:05.000Z`
const commits = { first: '1111111aaaa', second: '2222222bbbb' }

export const raw = artifact('data', 'raw', 'data/raw.csv', 'raw', ['md5'])
export const train = artifact('data', 'train', 'data/train.parquet', 'train')
/** The same bytes, as a `.dvc` pointer and a report know them. */
export const trainTwice = artifact('data', 'train', 'data/train.parquet', 'train', ['sha256', 'md5'])
export const trainPointer = artifact('data', 'train', 'data/train.parquet', 'train', ['md5'])
export const holdout = artifact('data', 'holdout', 'data/holdout.parquet', 'holdout')
export const code = artifact('code', 'train.py', 'train.py', 'code')
export const firstModel = artifact('model', 'model', 'models/model.bin', 'first model')
export const secondModel = artifact('model', 'model', 'models/model.bin', 'second model')

/** Data is prepared, two models are trained, the second is evaluated and registered. */
export function story(): ReportSource[] {
  const predictions = artifact('predictions', 'candidate', 'predictions/candidate.parquet', 'predictions')
  const verdict = artifact('report', 'evaluate-and-compare', '.mlops/reports/evaluate-and-compare.json', '{}')
  const { first, second } = commits
  return [
    report({
      action: 'data-validate',
      verdict: 'pass',
      startedAt: day(1),
      reads: [raw],
      writes: [trainTwice],
      commit: first,
    }),
    report({ startedAt: day(2), reads: [trainPointer, code], writes: [firstModel], commit: first }),
    report({ startedAt: day(3), reads: [train, code], writes: [secondModel], commit: second }),
    report({
      action: 'evaluate-and-compare',
      verdict: 'improved',
      startedAt: day(4),
      reads: [secondModel, holdout],
      writes: [predictions, verdict],
      commit: second,
    }),
    report({
      action: 'register-model',
      verdict: 'registered',
      startedAt: day(5),
      reads: [secondModel, verdict, holdout],
      writes: [secondModel],
      commit: second,
      more: { version: 'v1.2.0' },
    }),
  ]
}
