import { arrivingLater } from '../arriving-later.ts'

export const rollback = arrivingLater({
  name: 'rollback',
  section: 'deploy',
  description: 'Takes an environment back to the version that served before.',
  permissions: [
    { scope: 'contents: write', reason: 'to record what was rolled back on the state branch' },
    { scope: 'deployments: write', reason: 'to mark the deployment inactive' },
    { scope: 'id-token: write', reason: 'to sign in to the cloud without stored keys' },
  ],
})
