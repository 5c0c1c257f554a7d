import { arrivingLater } from '../arriving-later.ts'

export const deployCanary = arrivingLater({
  name: 'deploy-canary',
  section: 'deploy',
  description: 'Moves traffic to a new version step by step and stops when a guardrail breaks.',
  permissions: [
    { scope: 'contents: write', reason: 'to keep the progress of the rollout on the state branch' },
    { scope: 'deployments: write', reason: 'to record the deployment' },
    { scope: 'id-token: write', reason: 'to sign in to the cloud without stored keys' },
  ],
})
