import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareManifests,
  factsOf,
  manifestSchema,
  type RunFacts,
  runKey,
} from '../../../../src/training/manifest/index.ts'
import { facts, manifest } from './facts.ts'

/** One change each that makes it another run. */
const decisive: Record<string, (run: RunFacts) => RunFacts> = {
  model: (run) => ({ ...run, model: 'other' }),
  code: (run) => ({ ...run, code: { tree: 'b'.repeat(40) } }),
  'a word of the command': (run) => ({ ...run, command: [...run.command, '--fast'] }),
  'the order of words': (run) => ({ ...run, command: [...run.command].reverse() }),
  'a stage': (run) => ({ ...run, pipeline: [{ name: 'train', command: 'python train.py' }] }),
  'a parameter': (run) => ({
    ...run,
    parameters: [{ file: 'params.yaml', values: { 'model.learning_rate': 0.2, 'model.random_state': 7 } }],
  }),
  'the type of a parameter': (run) => ({
    ...run,
    parameters: [{ file: 'params.yaml', values: { 'model.learning_rate': '0.1', 'model.random_state': 7 } }],
  }),
  data: (run) => ({
    ...run,
    data: run.data.map((one) => ({ ...one, hashes: [{ algorithm: 'sha256', value: '1'.repeat(64) }] })),
  }),
  'another data set': (run) => ({ ...run, data: [...run.data, { ...facts().data[0]!, name: 'holdout' }] }),
  'a declared variable': (run) => ({
    ...run,
    environment: {
      ...run.environment,
      variables: [{ name: 'OMP_NUM_THREADS', value: '2', declared: true }],
    },
  }),
  PYTHONHASHSEED: (run) => ({
    ...run,
    environment: {
      ...run.environment,
      variables: [...run.environment.variables, { name: 'PYTHONHASHSEED', value: '0', declared: false }],
    },
  }),
  'the lock file': (run) => ({
    ...run,
    environment: { ...run.environment, lock: { ...run.environment.lock!, sha256: '2'.repeat(64) } },
  }),
  'a package that is not as locked': (run) => ({
    ...run,
    environment: {
      ...run.environment,
      lock: {
        ...run.environment.lock!,
        problems: [
          { kind: 'other-version', package: 'numpy', locked: '1', installed: '2', message: '', remedy: '' },
        ],
      },
    },
  }),
  'Python’s minor version': (run) => ({
    ...run,
    environment: { ...run.environment, python: { ...run.environment.python!, version: '3.12.1' } },
  }),
  'the image': (run) => ({
    ...run,
    container: { image: 'ghcr.io/acme/train', digest: `sha256:${'3'.repeat(64)}` },
  }),
  architecture: (run) => ({ ...run, os: { ...run.os, arch: 'arm64' } }),
  platform: (run) => ({ ...run, os: { ...run.os, platform: 'darwin' } }),
  'an output': (run) => ({ ...run, declaredOutputs: { model: 'models/model.skops' } }),
}

/** One change each that leaves it the same run. */
const volatile: Record<string, (run: RunFacts) => RunFacts> = {
  'the commit, while its tree is the same': (run) => ({ ...run, commit: 'b'.repeat(40) }),
  time: (run) => ({ ...run, start: '2027-01-01T00:00:00.000Z' }),
  'runner and run': (run) => ({ ...run, runner: null, run: null }),
  'processor and memory': (run) => ({ ...run, cpu: { model: 'Intel Xeon', cores: 2, memory: 1 } }),
  kernel: (run) => ({ ...run, os: { ...run.os, kernel: '6.8.0', name: 'Ubuntu 24.04', libc: 'glibc 2.39' } }),
  'Python’s patch version and place': (run) => ({
    ...run,
    environment: {
      ...run.environment,
      python: { version: '3.11.9', implementation: 'CPython', executable: '/usr/bin/python3' },
    },
  }),
  'packages beside the locked ones': (run) => ({
    ...run,
    environment: {
      ...run.environment,
      packages: [...run.environment.packages, { name: 'ruff', version: '1.0' }],
      lock: {
        ...run.environment.lock!,
        problems: [{ kind: 'extra', package: 'ruff', installed: '1.0', message: '', remedy: '' }],
      },
    },
  }),
  'driver, memory and number of GPUs': (run) => ({
    ...run,
    gpu: [
      { ...facts().gpu[0]!, driver: '560.1', cuda: '12.6' },
      { ...facts().gpu[0]!, name: 'NVIDIA A100-PCIE-40GB', memory: 40 * 2 ** 30 },
    ],
  }),
  'the family of the GPU': (run) => ({
    ...run,
    gpu: [{ ...facts().gpu[0]!, name: 'NVIDIA H100 80GB HBM3' }],
  }),
  'no GPU': (run) => ({ ...run, gpu: [] }),
  'where data lies': (run) => ({ ...run, data: run.data.map((one) => ({ ...one, path: 'elsewhere' })) }),
  'a variable of the surroundings': (run) => ({
    ...run,
    environment: {
      ...run.environment,
      variables: [
        ...run.environment.variables,
        { name: 'CUDA_VISIBLE_DEVICES', value: '1', declared: false },
      ],
    },
  }),
}

describe('the key of a run', () => {
  it.each(Object.keys(decisive))('is another for another: %s', (name) => {
    expect(runKey(decisive[name]!(facts()))).not.toBe(runKey(facts()))
  })

  it.each(Object.keys(volatile))('is the same whatever: %s', (name) => {
    expect(runKey(volatile[name]!(facts()))).toBe(runKey(facts()))
  })

  it('is 64 hex digits, and that of a manifest is found again from the manifest', () => {
    const kept = manifestSchema.parse(JSON.parse(JSON.stringify(manifest())))
    expect(kept.key).toMatch(/^[0-9a-f]{64}$/)
    expect(runKey(factsOf(kept))).toBe(kept.key)
  })

  it('does not depend on the order of keys, packages, data sets or outputs', () => {
    const many = facts({
      data: [...facts().data, { ...facts().data[0]!, name: 'holdout' }],
      environment: { ...facts().environment, lock: null },
    })
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (order) => {
        expect(runKey(shuffled(many, order) as RunFacts)).toBe(runKey(many))
      }),
      { numRuns: 50 },
    )
  })

  it('counts the packages where there is no lock file, but not who installed them', () => {
    const of = (packages: RunFacts['environment']['packages']) =>
      runKey(facts({ environment: { ...facts().environment, lock: null, packages } }))
    expect(of([{ name: 'numpy', version: '1' }])).not.toBe(of([{ name: 'numpy', version: '2' }]))
    expect(of([{ name: 'numpy', version: '1' }])).toBe(
      of([
        { name: 'pip', version: '25' },
        { name: 'numpy', version: '1' },
      ]),
    )
  })

  it('is another exactly where a comparison finds something that decides', () => {
    const changes = [...Object.values(decisive), ...Object.values(volatile)]
    fc.assert(
      fc.property(fc.subarray(changes), (some) => {
        const now = some.reduce((run, change) => change(run), facts())
        const decides = compareManifests(manifest(), now).some(({ weight }) => weight === 'decides')
        expect(decides).toBe(runKey(now) !== runKey(facts()))
      }),
      { numRuns: 300 },
    )
  })
})

/** The same value with the keys of every object, and the lists that are sets, in another order. */
function shuffled(value: unknown, order: Iterator<number>): unknown {
  const mixed = <T>(all: T[]) =>
    all
      .map((one) => ({ one, at: order.next().value as number }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one)
  if (Array.isArray(value)) {
    const inner = value.map((one) => shuffled(one, order))
    return typeof value[0] === 'object' ? mixed(inner) : inner
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(mixed(Object.entries(value)).map(([key, one]) => [key, shuffled(one, order)]))
}
