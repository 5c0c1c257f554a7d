import type { RemoteJob } from '../../../../src/training/backends/index.ts'

/** A job of nothing but words, with what a test says of it. */
export function someJob(more: Partial<RemoteJob> = {}): RemoteJob {
  return {
    key: '5f2c',
    name: 'Flight delay',
    words: ['python', 'train.py'],
    cwd: '.',
    env: {},
    files: { folder: '/nowhere', paths: [], bytes: 0 },
    outputs: { model: 'model.json' },
    checkpoints: null,
    timeoutSeconds: null,
    origin: null,
    ...more,
  }
}
