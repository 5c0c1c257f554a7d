import { posix } from 'node:path'
import { z } from 'zod'
import { check, type Problem, pathText, readSource, type Source } from '../../foundation/index.ts'
import type { TrackedOutput } from './outputs.ts'
import { hashProblem, outputOf, outputPlace, outputSchema } from './pointer.ts'

const lockSchema = z.looseObject({
  schema: z.unknown().optional(),
  stages: z.record(z.string(), z.looseObject({ outs: z.array(outputSchema).nullish() })).nullish(),
})

const flags = z.looseObject({
  cache: z.boolean().optional(),
  remote: z.string().nullish(),
  push: z.boolean().optional(),
})
const outList = z
  .array(z.union([z.string(), z.record(z.string(), z.union([flags, z.array(z.unknown())]))]))
  .nullish()
const stage = z.looseObject({
  wdir: z.string().nullish(),
  outs: outList,
  metrics: outList,
  plots: outList,
})
const pipelineSchema = z.looseObject({
  stages: z.record(z.string(), z.union([z.looseObject({ do: stage }), stage])).nullish(),
})

/** What `dvc.yaml` says of a stage's outputs. */
interface StageWords {
  readonly folder: string
  readonly flags: ReadonlyMap<string, z.output<typeof flags>>
}

/**
 * The outputs of a pipeline's `dvc.lock`. Nothing is ever written to either file.
 * @param file the `dvc.lock`, relative to the workspace
 * @param pipeline text of the `dvc.yaml` beside it, or null where there is none
 */
export function readLock(
  text: string,
  file: string,
  pipeline: string | null,
): TrackedOutput[] | readonly Problem[] {
  if (text.trim() === '') return []
  const source = readSource(text, file)
  if (!('data' in source)) return source
  // DVC 1 wrote the stages without a schema around them
  const modern = typeof source.data === 'object' && source.data !== null && 'schema' in source.data
  const checked = check(modern ? lockSchema : lockSchema.shape.stages, source, file)
  if ('problems' in checked) return checked.problems
  const stages = (modern ? (checked.value as z.output<typeof lockSchema>).stages : checked.value) ?? {}
  const words = stageWords(pipeline, posix.join(posix.dirname(file), 'dvc.yaml'))
  if (!(words instanceof Map)) return words
  const problems: Problem[] = []
  const outputs: TrackedOutput[] = []
  for (const [name, { outs }] of Object.entries(
    stages as Record<string, { outs?: z.output<typeof outputSchema>[] }>,
  )) {
    const said = words.get(name) ?? words.get(name.split('@')[0] as string)
    for (const [index, out] of (outs ?? []).entries()) {
      const place = outputPlace(file, said?.folder.includes('${') === false ? said.folder : '.', out.path)
      const wrong = typeof place === 'string' ? hashProblem(out.hash) : place
      if (wrong !== null) problems.push(problemAt(source, file, modern, name, index, wrong))
      if (typeof place !== 'string') continue
      const flag = said?.flags.get(out.path)
      const full = { ...out, cache: flag?.cache, remote: flag?.remote, push: flag?.push }
      const placed = said !== undefined && !said.folder.includes('${')
      outputs.push({ ...outputOf(withoutAbsent(full), place, file), placed })
    }
  }
  return problems.length > 0 ? problems : outputs
}

function withoutAbsent(out: Record<string, unknown>): z.output<typeof outputSchema> {
  return Object.fromEntries(Object.entries(out).filter(([, value]) => value !== undefined)) as never
}

function problemAt(
  source: Source,
  file: string,
  modern: boolean,
  stageName: string,
  index: number,
  problem: Omit<Problem, 'file'>,
): Problem {
  const path = [...(modern ? ['stages'] : []), stageName, 'outs', index]
  return { file, ...source.positionOf(path), path: pathText(path), ...problem }
}

function stageWords(text: string | null, file: string): Map<string, StageWords> | readonly Problem[] {
  const words = new Map<string, StageWords>()
  if (text === null || text.trim() === '') return words
  const source = readSource(text, file)
  if (!('data' in source)) return source
  const checked = check(pipelineSchema, source, file)
  if ('problems' in checked) return checked.problems
  for (const [name, written] of Object.entries(checked.value.stages ?? {})) {
    const definition =
      'do' in written ? (written.do as z.output<typeof stage>) : (written as z.output<typeof stage>)
    const found = new Map<string, z.output<typeof flags>>()
    for (const item of [definition.outs, definition.metrics, definition.plots].flatMap(
      (list) => list ?? [],
    )) {
      if (typeof item === 'string') continue
      for (const [path, value] of Object.entries(item)) if (!Array.isArray(value)) found.set(path, value)
    }
    words.set(name, { folder: definition.wdir ?? '.', flags: found })
  }
  return words
}
