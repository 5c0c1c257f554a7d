import type { Block, Document } from '../../report/index.ts'
import { curves } from './document/curves.ts'
import { ending } from './document/ending.ts'
import { gpu } from './document/gpu.ts'
import { headline, toneOf } from './document/headline.ts'
import { differences, reproduction } from './document/reproduction.ts'
import { search } from './document/search.ts'
import { smallPrint } from './document/small-print.ts'
import { attempts, metrics, outputs, stages, tracked } from './document/tables.ts'
import type { TrainReport } from './report-schema.ts'

/** What a training run has to say, the most telling first. */
export function composeTrainDocument(report: TrainReport): Document {
  const blocks: Block[] = [
    ...headline(report),
    ...ending(report),
    ...reproduction(report),
    ...differences(report),
    ...(report.search === null ? [] : search(report.search)),
    ...metrics(report),
    ...attempts(report),
    ...gpu(report),
    ...stages(report),
    ...outputs(report),
    ...tracked(report),
    ...curves(report),
    ...smallPrint(report),
  ]
  return { id: `train-on-runner:${report.model}`, ...toneOf(report), blocks }
}
