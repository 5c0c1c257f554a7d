import type { Label } from '../../github/index.ts'

/** Labels of the issues that actions keep and that the issue forms open. */
export const wantedLabels: readonly Label[] = [
  { name: 'incident', color: 'b60205', description: 'Something went wrong with a model that serves' },
  { name: 'rollout', color: '1d76db', description: 'Kept by deploy-canary: how far a version has come' },
  { name: 'rollback', color: 'd93f0b', description: 'Somebody asks for the version before' },
  { name: 'data', color: 'fbca04', description: 'Something is wrong with data' },
  { name: 'drift', color: '5319e7', description: 'The data of today is not that of the training' },
]
