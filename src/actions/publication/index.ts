export { type ClaimedReport, claimNote, type Identity, takeClaimedReport } from './claimed-report.ts'
export { type Frame, provenanceOf, type RunProvenance } from './provenance.ts'
export { beginPublication, type Finding, type Publication, type PublicationOptions } from './publication.ts'
export { handoverName } from './report-upload.ts'
