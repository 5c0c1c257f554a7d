const guide = 'https://github.com/acme/mlops-actions/blob/v1/docs/guides/papers.md'

/** What the guide explains under these names; an address that is a name does not change when its page moves. */
export const addresses = {
  /** SLSA `buildType`. */
  trainingBuild: `${guide}#training-v1`,
  /** SLSA builder where no workflow ran it. */
  localBuilder: `${guide}#local-builder`,
  /** in-toto `predicateType` of the evaluation. */
  evaluation: `${guide}#evaluation-v1`,
  provenance: 'https://slsa.dev/provenance/v1',
  testResult: 'https://in-toto.io/attestation/test-result/v0.1',
  release: 'https://in-toto.io/attestation/release/v0.1',
  bom: 'https://cyclonedx.org/bom',
  modelSignature: 'https://model_signing/signature/v1.0',
} as const
