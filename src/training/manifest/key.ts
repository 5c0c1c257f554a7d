import { hashAlgorithms } from '../../foundation/index.ts'
import { canonicalHash, unordered } from './canonical.ts'
import type { RunFacts } from './collect/index.ts'
import { isSeed } from './collect/seeds.ts'
import type { LockFacts, LockProblem, RunManifest } from './manifest.ts'

/** What the key of a run is made of. */
export type KeyFacts = Pick<
  RunFacts,
  | 'model'
  | 'command'
  | 'pipeline'
  | 'parameters'
  | 'data'
  | 'code'
  | 'environment'
  | 'container'
  | 'os'
  | 'gpu'
> &
  Pick<RunFacts, 'declaredOutputs'>

/** Tools that put packages there and decide nothing of what they compute. */
export const installers = new Set(['pip', 'uv', 'wheel'])

/**
 * The key of a run: sha256 over the canonical JSON of what decides its outputs. Equal keys are runs that may stand in for
 * one another.
 *
 * Counted: the code by its git tree, data by content, the command and its variables, parameters, the names and paths of
 * outputs, the lock file's hash and where the environment is known to deviate from it (without a lock file the packages),
 * Python's minor version, the image's digest, platform and architecture.
 *
 * Not counted: the commit (another commit with the same tree is the same code), times, the runner and the run, processor,
 * memory and kernel, the GPUs and their driver, paths of the machine, and packages beside those that are locked. They may
 * change the last digits of a result, and what was trained on a machine with a GPU shall be found by the one without
 * that evaluates it.
 */
export function runKey(facts: KeyFacts): string {
  return canonicalHash(decisive(facts))
}

/** The facts of a manifest, whose key is the manifest's own. */
export function factsOf(manifest: RunManifest): KeyFacts {
  const declaredOutputs = Object.fromEntries(manifest.outputs.map(({ name, path }) => [name, path]))
  return { ...manifest, declaredOutputs }
}

function decisive(facts: KeyFacts): unknown {
  const { environment, container, os } = facts
  return {
    schema: 1,
    model: facts.model,
    code: facts.code.tree,
    command: facts.command,
    pipeline: unordered(facts.pipeline),
    parameters: unordered(facts.parameters),
    data: unordered(facts.data.map(({ name, hashes }) => ({ name, hash: firstHash(hashes) }))),
    outputs: facts.declaredOutputs,
    variables: Object.fromEntries(
      environment.variables
        .filter(({ name, declared }) => declared || isSeed(name))
        .map(({ name, value }) => [name, value]),
    ),
    environment: environmentOf(environment),
    container: container?.digest ?? container?.image ?? null,
    os: { platform: os.platform, arch: os.arch },
  }
}

/** The hash that is believed first; the same bytes by another algorithm are another key, which only trains once more. */
function firstHash(hashes: KeyFacts['data'][number]['hashes']) {
  const [first] = hashAlgorithms.flatMap((algorithm) => hashes.filter((one) => one.algorithm === algorithm))
  return first
}

function environmentOf({ lock, packages, python }: KeyFacts['environment']): unknown {
  const minor =
    python === null ? null : `${python.implementation} ${python.version.split('.').slice(0, 2).join('.')}`
  if (lock === null)
    return { python: minor, packages: unordered(packages.filter(({ name }) => !installers.has(name))) }
  const deviations = deviationsOf(lock).map(({ package: name, installed }) => ({
    name,
    installed: installed ?? null,
  }))
  return { python: minor, lock: lock.sha256, deviations: unordered(deviations) }
}

/** Where what is installed is known not to be what a lock file says. */
export function deviationsOf(lock: LockFacts | null): LockProblem[] {
  return lock?.problems.filter(({ kind }) => kind === 'missing' || kind === 'other-version') ?? []
}
