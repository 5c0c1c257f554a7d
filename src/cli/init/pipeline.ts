import { parseDocument } from 'yaml'
import { isPlain } from './facts.ts'

export interface PipelineFacts {
  /** Stage that trains. */
  readonly stage: string
  /** What it writes that looks like a model. */
  readonly model: string | null
  /** Files that it reads. */
  readonly reads: readonly string[]
}

/** The stage of a `dvc.yaml` that trains, by its name or its command; null where none does. */
export function trainingStage(text: string): PipelineFacts | null {
  const document = parseDocument(text)
  if (document.errors.length > 0) return null
  const root: unknown = document.toJS({ maxAliasCount: 20 })
  const stages = isRecord(root) && isRecord(root.stages) ? Object.entries(root.stages) : []
  const named = stages.find(([name]) => /train|fit/i.test(name))
  const [stage, content] =
    named ?? stages.find(([, one]) => isRecord(one) && /train|fit/i.test(String(one.cmd ?? ''))) ?? []
  if (stage === undefined || !isRecord(content)) return null
  const outs = pathsOf(content.outs)
  return {
    stage,
    model: outs.find((path) => /model|\.(pkl|joblib|skops|pt|onnx|h5)$/i.test(path)) ?? outs[0] ?? null,
    reads: pathsOf(content.deps),
  }
}

/** A list of DVC: paths, or maps of one path to its settings. */
function pathsOf(list: unknown): string[] {
  if (!Array.isArray(list)) return []
  return list
    .flatMap((item: unknown) => (typeof item === 'string' ? [item] : isRecord(item) ? Object.keys(item) : []))
    .filter(isPlain)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
