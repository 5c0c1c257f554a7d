import { arrivingLater } from '../arriving-later.ts'

export const registerModel = arrivingLater({
  name: 'register-model',
  section: 'register',
  description: 'Records a model version as an annotated git tag, with its card and provenance.',
  permissions: [
    { scope: 'contents: write', reason: 'to push the tag that is the version' },
    { scope: 'id-token: write', reason: 'to sign the provenance' },
    { scope: 'attestations: write', reason: 'to store the signed provenance' },
  ],
})
