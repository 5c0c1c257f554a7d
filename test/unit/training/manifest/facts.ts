import type { RunFacts, RunManifest } from '../../../../src/training/manifest/index.ts'
import { runKey } from '../../../../src/training/manifest/index.ts'

const hash = (letter: string) => letter.repeat(64)

/** A run before it starts. */
export function facts(changes: Partial<RunFacts> = {}): RunFacts {
  return {
    model: 'flight-delay',
    commit: 'a'.repeat(40),
    dirty: null,
    repository: 'https://github.com/acme/flights',
    command: ['python', '-m', 'flight_delay.train', '--data', 'data/train.parquet'],
    pipeline: [],
    parameters: [{ file: 'params.yaml', values: { 'model.learning_rate': 0.1, 'model.random_state': 7 } }],
    data: [
      { name: 'train', path: 'data/train.parquet', hashes: [{ algorithm: 'sha256', value: hash('d') }] },
    ],
    code: { tree: 'c'.repeat(40) },
    seeds: [{ name: 'model.random_state', value: 7, where: 'params.yaml' }],
    environment: {
      lock: { path: 'uv.lock', tool: 'uv', sha256: hash('e'), verified: true, problems: [] },
      python: { version: '3.11.7', implementation: 'CPython', executable: './.venv/bin/python' },
      packages: [
        { name: 'numpy', version: '1.26.4' },
        { name: 'pandas', version: '2.2.0' },
      ],
      variables: [{ name: 'OMP_NUM_THREADS', value: '1', declared: true }],
    },
    container: { image: 'ghcr.io/acme/train', digest: `sha256:${hash('f')}` },
    os: {
      platform: 'linux',
      arch: 'x64',
      name: 'Debian GNU/Linux 12 (bookworm)',
      kernel: '6.1.0',
      libc: 'glibc 2.36',
    },
    cpu: { model: 'AMD EPYC 7763', cores: 4, memory: 16 * 2 ** 30 },
    gpu: [{ name: 'NVIDIA A100-SXM4-80GB', memory: 80 * 2 ** 30, driver: '550.54.15', cuda: '12.4' }],
    runner: { name: 'runner-1', os: 'Linux', arch: 'X64', kind: 'hosted' },
    start: '2026-01-02T03:04:05.000Z',
    run: {
      workflow: 'train',
      id: 17,
      attempt: 1,
      url: 'https://github.com/acme/flights/actions/runs/17',
    },
    declaredOutputs: { model: 'models/model.skops', metrics: 'reports/metrics.jsonl' },
    ...changes,
  }
}

/** The manifest of such a run when it has ended. */
export function manifest(changes: Partial<RunFacts> = {}): RunManifest {
  const { declaredOutputs, ...known } = facts(changes)
  return {
    schemaVersion: 1,
    ...known,
    end: '2026-01-02T03:10:00.000Z',
    outputs: Object.entries(declaredOutputs).map(([name, path]) => ({
      name,
      path,
      sha256: hash('0'),
      bytes: 1,
    })),
    key: runKey(facts(changes)),
    restoredFrom: null,
  }
}
