import type { RunFacts } from './collect/index.ts'
import { isSeed } from './collect/seeds.ts'
import { comparePackages } from './compare-packages.ts'
import { gpuFamily } from './gpu-family.ts'
import { factsOf, type KeyFacts } from './key.ts'
import type { RunManifest, Scalar } from './manifest.ts'

export const weights = ['decides', 'may matter', 'volatile'] as const
/**
 * `decides`: it is part of the run's key, so the outputs are not expected to be equal. `may matter`: it can change a
 * result, mostly in its last digits. `volatile`: it says who ran it, not what came out.
 */
export type Weight = (typeof weights)[number]

/** One thing that is not as it was. */
export interface Difference {
  /** As people say it: `params.yaml: learning_rate`, `package numpy`, `data train`, `GPU`. */
  readonly field: string
  /** null where it was not there. */
  readonly was: string | null
  readonly now: string | null
  readonly weight: Weight
}

/**
 * What differs between an old run and one that is about to start or has run, the decisive first, then in the order of
 * the manifest.
 */
export function compareManifests(old: RunManifest, now: RunManifest | RunFacts): Difference[] {
  const before = factsOf(old)
  const after: RunFacts | (RunManifest & KeyFacts) =
    'declaredOutputs' in now ? now : { ...now, ...factsOf(now) }
  const found: Difference[] = []
  const note = (field: string, was: string | null, is: string | null, weight: Weight) => {
    if (was !== is) found.push({ field, was, now: is, weight })
  }
  note('model', old.model, after.model, 'decides')
  note('code', short(old.code.tree), short(after.code.tree), 'decides')
  note('command', told(old.command), told(after.command), 'decides')
  found.push(...records('stage', stages(old), stages(after), 'decides'))
  found.push(...records('', parametersOf(old), parametersOf(after), 'decides'))
  found.push(...compareData(old, after))
  found.push(...records('output', before.declaredOutputs, after.declaredOutputs, 'decides'))
  const [declaredThen, declaredNow] = [variablesOf(old, true), variablesOf(after, true)]
  found.push(...records('variable', declaredThen, declaredNow, 'decides'))
  found.push(...records('variable', variablesOf(old, false), variablesOf(after, false), 'may matter'))
  found.push(...comparePackages(old.environment, after.environment))
  const image = (one: RunFacts['container']) => one?.digest ?? one?.image ?? null
  note('container', image(old.container), image(after.container), 'decides')
  note(
    'operating system',
    `${old.os.platform} ${old.os.arch}`,
    `${after.os.platform} ${after.os.arch}`,
    'decides',
  )
  const family = (all: RunFacts['gpu']) =>
    all.length === 0 ? null : [...new Set(all.map(({ name }) => gpuFamily(name)))].sort().join(', ')
  note('GPU', family(old.gpu), family(after.gpu), 'may matter')
  found.push(...lesser(old, after))
  return found.sort((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight))
}

function lesser(old: RunManifest, now: RunFacts | RunManifest): Difference[] {
  const found: Difference[] = []
  const note = (field: string, was: unknown, is: unknown, weight: Weight) => {
    const [one, other] = [was ?? null, is ?? null].map((value) => (value === null ? null : String(value)))
    if (one !== other) found.push({ field, was: one ?? null, now: other ?? null, weight })
  }
  const each = (all: RunFacts['gpu'], of: (one: RunFacts['gpu'][number]) => unknown) =>
    all.length === 0 ? null : [...new Set(all.map(of))].join(', ')
  note('GPUs', old.gpu.length || null, now.gpu.length || null, 'may matter')
  note(
    'GPU model',
    each(old.gpu, ({ name }) => name),
    each(now.gpu, ({ name }) => name),
    'may matter',
  )
  note(
    'GPU driver',
    each(old.gpu, ({ driver }) => driver),
    each(now.gpu, ({ driver }) => driver),
    'may matter',
  )
  note(
    'CUDA',
    each(old.gpu, ({ cuda }) => cuda),
    each(now.gpu, ({ cuda }) => cuda),
    'may matter',
  )
  note('processor', old.cpu.model, now.cpu.model, 'may matter')
  note('cores', old.cpu.cores, now.cpu.cores, 'may matter')
  note('C library', old.os.libc, now.os.libc, 'may matter')
  note('operating system’s version', old.os.name, now.os.name, 'may matter')
  note('uncommitted changes', uncommitted(old), uncommitted(now), 'volatile')
  note('commit', old.commit?.slice(0, 12), now.commit?.slice(0, 12), 'volatile')
  note('repository', old.repository, now.repository, 'volatile')
  note('kernel', old.os.kernel, now.os.kernel, 'volatile')
  note('memory', gib(old.cpu.memory), gib(now.cpu.memory), 'volatile')
  note('runner', old.runner?.name, now.runner?.name, 'volatile')
  note('kind of runner', old.runner?.kind, now.runner?.kind, 'volatile')
  return found
}

/**
 * Why nothing could be restored, for the log and the report: the decisive differences in one sentence. null where there
 * is none, which is when an entry of the cache was lost.
 */
export function explainMiss(differences: readonly Difference[], most = 3): string | null {
  const decisive = differences.filter(({ weight }) => weight === 'decides')
  if (decisive.length === 0) return null
  // a parameter file is code too: its value says more than the hash of the tree that holds it
  const telling = decisive.length > 1 ? decisive.filter(({ field }) => field !== 'code') : decisive
  const rest = telling.length - most
  return `Trained again because ${telling.slice(0, most).map(differenceText).join(', ')}${
    rest > 0 ? ` and ${rest} more ${rest === 1 ? 'thing differs' : 'things differ'}` : ''
  }.`
}

/** `params.yaml: learning_rate 0.1 → 0.2`. */
export function differenceText({ field, was, now }: Difference): string {
  if (was === null) return `${field} is new (${now})`
  return now === null ? `${field} is gone (was ${was})` : `${field} ${was} → ${now}`
}

/** Equal where any algorithm that both sides know gives the same hash. */
function compareData(old: RunManifest, now: Pick<RunManifest, 'data'>): Difference[] {
  const before = new Map(old.data.map((one) => [one.name, one]))
  const after = new Map(now.data.map((one) => [one.name, one]))
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
    const [one, other] = [before.get(name), after.get(name)]
    const shared = one?.hashes.find(({ algorithm }) =>
      other?.hashes.some((hash) => hash.algorithm === algorithm),
    )
    const same = shared !== undefined && other?.hashes.some(({ value }) => value === shared.value)
    if (same === true) return []
    const named = (data: typeof one) => {
      const hash = data?.hashes.find(({ algorithm }) => algorithm === shared?.algorithm) ?? data?.hashes[0]
      return hash === undefined ? null : `${hash.algorithm} ${short(hash.value)}`
    }
    return [{ field: `data ${name}`, was: named(one), now: named(other), weight: 'decides' as const }]
  })
}

export function records(
  kind: string,
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  weight: Weight,
): Difference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return names.flatMap((name) => {
    const [was, now] = [before[name] ?? null, after[name] ?? null]
    return was === now ? [] : [{ field: `${kind} ${name}`.trim(), was, now, weight }]
  })
}

function parametersOf({ parameters }: Pick<RunManifest, 'parameters'>): Record<string, string> {
  return Object.fromEntries(
    parameters.flatMap(({ file, values }) =>
      Object.entries(values).map(([name, value]) => [`${file}: ${name}`, valueText(value)]),
    ),
  )
}

/** Text stands as it is, unless it reads like a value of another type. */
function valueText(value: Scalar): string {
  const plain = typeof value === 'string' && !/^(true|false|null|-?[\d.].*|)$/.test(value)
  return plain ? value : JSON.stringify(value)
}

function variablesOf({ environment }: Pick<RunManifest, 'environment'>, decisive: boolean) {
  return Object.fromEntries(
    environment.variables
      .filter(({ name, declared }) => (declared || isSeed(name)) === decisive)
      .map(({ name, value }) => [name, value]),
  )
}

function stages({ pipeline }: Pick<RunManifest, 'pipeline'>): Record<string, string> {
  return Object.fromEntries(pipeline.map(({ name, command }) => [name, command]))
}

function uncommitted({ dirty }: Pick<RunManifest, 'dirty'>): string | null {
  if (dirty === null) return null
  const more = dirty.paths.length - 3 + dirty.more
  return `${dirty.paths.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

const told = (words: readonly string[]) => (words.length === 0 ? null : words.join(' '))
const short = (hash: string) => hash.slice(0, 12)
const gib = (bytes: number) => `${(bytes / 2 ** 30).toFixed(1)} GiB`
