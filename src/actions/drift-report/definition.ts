import { arrivingLater } from '../arriving-later.ts'

export const driftReport = arrivingLater({
  name: 'drift-report',
  section: 'monitor',
  description: 'Compares the data of today with the data the model was trained on.',
  permissions: [
    { scope: 'contents: write', reason: 'to open the branch of a retraining pull request' },
    { scope: 'pull-requests: write', reason: 'to open the retraining pull request' },
    { scope: 'issues: write', reason: 'to report drift' },
  ],
})
