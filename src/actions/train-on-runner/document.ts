import type { Document } from '../../report/index.ts'
import type { TrainReport } from './report-schema.ts'

/** What a training run has to say. */
export function composeTrainDocument(report: TrainReport): Document {
  const restored = report.verdict === 'restored'
  return {
    id: `train-on-runner:${report.model}`,
    tone: 'good',
    title: [{ code: report.model }, restored ? ': restored, nothing had changed' : ': trained'],
    blocks: [
      {
        kind: 'paragraph',
        keep: 'always',
        text: restored
          ? ['An equal run (same code, data, environment and command) is kept; its outputs were put back.']
          : ['The training command took ', { strong: [`${report.seconds.toFixed(1)} s`] }, '.'],
      },
      {
        kind: 'table',
        columns: [
          { title: ['Output'] },
          { title: ['Path'] },
          { title: ['Bytes'], align: 'right' },
          { title: ['sha256'] },
        ],
        rows: report.outputs.map((output) => ({
          cells: [
            [output.name],
            [{ code: output.path }],
            [output.bytes.toLocaleString('en-US')],
            [{ code: output.sha256.slice(0, 12) }],
          ],
        })),
      },
      {
        kind: 'paragraph',
        small: true,
        text: [
          `Commit ${report.provenance.commit?.slice(0, 7) ?? 'unknown'} · key ${report.provenance.key.slice(0, 12)} · ${report.provenance.suite}`,
        ],
      },
    ],
  }
}
