export type { PaperFile } from './bytes.ts'
export type {
  AnnotationFacts,
  EvaluationFacts,
  EvaluationReportFacts,
  ManifestFacts,
  ModelFacts,
  PapersInput,
  SigningFacts,
  TrainingFacts,
} from './facts.ts'
export { attestationNameOf, indexName, modelSignatureName, readIndex, signatureNameOf } from './index-file.ts'
export { makePapers, type Papers } from './papers.ts'
export { type ContentHash, readModel } from './read-model.ts'
export { type PaperSigner, signingFacts, signPapers } from './sign-papers.ts'
export {
  type Attest,
  type Attestation,
  type Attested,
  attestOnGitHub,
  canIdentify,
  type IdentityProvider,
  type KeySigner,
  keylessSigner,
  readPublicKey,
  readSigningKey,
  readTrustedRoots,
  workflowIdentity,
} from './signing/index.ts'
export * from './verify/index.ts'
