import { posix } from 'node:path'
import type { Problem } from '../../foundation/index.ts'
import type { Stage, StageOutput, StagePath } from './stage.ts'

/** Which stages come before which. */
export interface StageGraph {
  /** Every stage after what it depends on: the order in which DVC runs them. */
  readonly order: readonly Stage[]
  /** Names of the stages whose outputs a stage reads; none for a frozen one, which is never made anew. */
  readonly upstream: ReadonlyMap<string, ReadonlySet<string>>
  /** The outputs that a path is, is inside of, or has inside. */
  makersOf(place: string): readonly { readonly stage: Stage; readonly output: StageOutput }[]
}

interface Made {
  readonly stage: Stage
  readonly output: StageOutput
}

/** Joins outputs to the dependencies that read them, or tells every reason why that cannot be. */
export function graphOf(stages: readonly Stage[]): StageGraph | readonly Problem[] {
  const made = stages.flatMap((stage) => stage.outs.map((output): Made => ({ stage, output })))
  const problems: Problem[] = []
  const byPlace = new Map<string, Made>()
  for (const one of made) {
    problems.push(...ownProblems(one))
    const other = byPlace.get(one.output.place)
    if (other === undefined) byPlace.set(one.output.place, one)
    else problems.push(twice(one, other))
  }
  for (const one of byPlace.values())
    for (const above of foldersAbove(one.output.place)) {
      const other = byPlace.get(above)
      if (other !== undefined) problems.push(overlap(one, other))
    }
  const inFolder = new Map<string, Made[]>()
  for (const one of byPlace.values())
    for (const above of foldersAbove(one.output.place)) {
      const inside = inFolder.get(above)
      if (inside === undefined) inFolder.set(above, [one])
      else inside.push(one)
    }
  const makersOf = (place: string) => {
    const on = [...foldersAbove(place).reverse(), place].flatMap((above) => byPlace.get(above) ?? [])
    return [...on, ...(inFolder.get(place) ?? [])]
  }
  const reads = new Map(stages.map((stage) => [stage.name, readsOf(stage, makersOf)]))
  problems.push(...circles(stages, reads))
  if (problems.length > 0) return problems
  const active = new Map(
    stages.map((stage) => [stage.name, stage.frozen ? [] : (reads.get(stage.name) ?? [])]),
  )
  return {
    order: inOrder(stages, active),
    upstream: new Map([...active].map(([name, all]) => [name, new Set(all.map(({ maker }) => maker.name))])),
    makersOf,
  }
}

/** A stage that is read, and through which dependency. */
interface Read {
  readonly maker: Stage
  readonly through: StagePath
}

function readsOf(stage: Stage, makersOf: (place: string) => readonly Made[]): Read[] {
  return [...stage.deps, ...stage.params].flatMap((through) =>
    makersOf(through.place).map((one) => ({ maker: one.stage, through })),
  )
}

/** `a/b/c` is in `a/b` and in `a`; the nearest first. */
function foldersAbove(place: string): string[] {
  const found: string[] = []
  for (let above = posix.dirname(place); above !== '.'; above = posix.dirname(above)) found.push(above)
  return found
}

const describing = ['dvc.yaml', 'dvc.lock', '.gitignore', '.dvcignore']

function ownProblems({ stage, output }: Made): Problem[] {
  const { place, line } = output
  const at = { file: stage.file, line, path: `stages.${stage.name}`, value: place }
  if (place.endsWith('.dvc') || describing.includes(posix.basename(place)))
    return [{ ...at, message: 'describes data and cannot be an output', remedy: 'Name another path' }]
  if (stage.file.startsWith(`${place}/`))
    return [
      { ...at, message: `holds ${stage.file} itself`, remedy: 'Write the output to a folder of its own' },
    ]
  return []
}

function twice(one: Made, other: Made): Problem {
  const same = one.stage === other.stage
  return {
    file: one.stage.file,
    line: one.output.line,
    path: `stages.${one.stage.name}`,
    value: one.output.place,
    message: same
      ? 'is named twice as an output'
      : `is also an output of stage ${other.stage.name} (line ${other.output.line})`,
    remedy: 'An output has one stage that makes it: remove one of the two',
  }
}

function overlap(inner: Made, outer: Made): Problem {
  return {
    file: inner.stage.file,
    line: inner.output.line,
    path: `stages.${inner.stage.name}`,
    value: inner.output.place,
    message: `lies inside ${outer.output.place}, an output of stage ${outer.stage.name} (line ${outer.output.line})`,
    remedy: 'Outputs must not overlap: write one of them elsewhere',
  }
}

/** Each circle once, told at the dependency that closes it. */
function circles(stages: readonly Stage[], reads: ReadonlyMap<string, readonly Read[]>): Problem[] {
  const problems: Problem[] = []
  const done = new Set<string>()
  const way: string[] = []
  // an explicit stack: a chain of stages may be longer than the program's own allows
  const pending = stages.map((stage) => ({ stage, leave: false })).reverse()
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { stage, leave } = next
    if (leave) {
      way.pop()
      done.add(stage.name)
      continue
    }
    if (done.has(stage.name) || way.includes(stage.name)) continue
    way.push(stage.name)
    pending.push({ stage, leave: true })
    for (const { maker, through } of [...(reads.get(stage.name) ?? [])].reverse()) {
      const from = way.indexOf(maker.name)
      if (from >= 0) problems.push(circle(stage, through, way.slice(from)))
      else if (!done.has(maker.name)) pending.push({ stage: maker, leave: false })
    }
  }
  return problems
}

function circle(stage: Stage, through: StagePath, names: readonly string[]): Problem {
  const message =
    names.length === 1
      ? `stage ${stage.name} reads what it makes itself`
      : `the stages ${[...names].reverse().join(' → ')} → ${names.at(-1)} wait for each other`
  return {
    file: stage.file,
    line: through.line,
    path: `stages.${stage.name}`,
    value: through.place,
    message,
    remedy: 'Remove the dependency, or split the stage in two',
  }
}

function inOrder(stages: readonly Stage[], reads: ReadonlyMap<string, readonly Read[]>): Stage[] {
  const order: Stage[] = []
  const seen = new Set<string>()
  const pending = stages.map((stage) => ({ stage, leave: false })).reverse()
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { stage, leave } = next
    if (leave) {
      order.push(stage)
      continue
    }
    if (seen.has(stage.name)) continue
    seen.add(stage.name)
    pending.push({ stage, leave: true })
    for (const { maker } of [...(reads.get(stage.name) ?? [])].reverse())
      if (!seen.has(maker.name)) pending.push({ stage: maker, leave: false })
  }
  return order
}
