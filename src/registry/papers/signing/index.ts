export { type Attest, type Attestation, type Attested, type AttestOptions, attestOnGitHub } from './attest.ts'
export {
  type Bundle,
  bundleMediaType,
  keyProblem,
  readBundle,
  readStatement,
  signedBy,
  signStatement,
  statementIn,
} from './bundle.ts'
export { payloadOf, preAuthEncoding } from './dsse.ts'
export { canIdentify, type IdentityProvider, workflowIdentity } from './identity-token.ts'
export { type KeylessSigner, keylessSigner, type SigstoreServices } from './keyless.ts'
export { type KeySigner, type KeyVerifier, readPublicKey, readSigningKey } from './keys.ts'
export { modelDifferences, modelSignatureStatement } from './model-signature.ts'
export { identityProblem, readTrustedRoots, type Signer, type TrustedRoot } from './trusted-root.ts'
