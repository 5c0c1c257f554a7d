import { arrivingLater } from '../arriving-later.ts'

export const dataValidate = arrivingLater({
  name: 'data-validate',
  section: 'data',
  description: 'Checks data against its contract before anything is trained on it.',
  permissions: [{ scope: 'contents: read', reason: 'to check out the repository' }],
})
