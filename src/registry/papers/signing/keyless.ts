import { EnvironmentError, messageOf } from '../../../foundation/index.ts'
import { type Statement, statementMediaType } from '../provenance/index.ts'
import { type Bundle, readBundle } from './bundle.ts'
import type { IdentityProvider } from './identity-token.ts'

/** Where Sigstore is; the public one unless another is named. */
export interface SigstoreServices {
  readonly fulcio?: string
  readonly rekor?: string
}

export interface KeylessSigner {
  readonly by: 'keyless'
  sign(statement: Statement | Uint8Array): Promise<Bundle>
}

/**
 * Signs with the identity of the workflow: Fulcio gives a certificate for some minutes, Rekor writes down publicly that it
 * was used. The name of the repository and of the workflow become public by that.
 */
export function keylessSigner(identity: IdentityProvider, services: SigstoreServices = {}): KeylessSigner {
  const options = { timeout: 20_000, retry: 3 }
  return {
    by: 'keyless',
    async sign(statement) {
      const { DSSEBundleBuilder, FulcioSigner, RekorWitness } = await import('@sigstore/sign')
      const { bundleToJSON } = await import('@sigstore/bundle')
      const fulcioBaseURL = services.fulcio ?? 'https://fulcio.sigstore.dev'
      const rekorBaseURL = services.rekor ?? 'https://rekor.sigstore.dev'
      const builder = new DSSEBundleBuilder({
        signer: new FulcioSigner({ fulcioBaseURL, identityProvider: identity, ...options }),
        witnesses: [new RekorWitness({ rekorBaseURL, fetchOnConflict: true, ...options })],
      })
      const data = statement instanceof Uint8Array ? statement : Buffer.from(JSON.stringify(statement))
      const made = await builder
        .create({ data: Buffer.from(data), type: statementMediaType })
        .catch((cause: unknown) => {
          throw refusal(cause)
        })
      const bundle = readBundle(bundleToJSON(made))
      if (bundle === null) throw new EnvironmentError('Sigstore answered with something that is no bundle')
      return bundle
    },
  }
}

/** The library puts the identity token into one of its messages; what it says is therefore chosen by its code. */
function refusal(error: unknown): EnvironmentError {
  const { code, cause } = error as { code?: string; cause?: unknown }
  if (cause instanceof EnvironmentError) return cause
  if (error instanceof EnvironmentError) return error
  const remedy = 'Run the job again later, or sign with a key: register.sign.key'
  switch (code) {
    case 'IDENTITY_TOKEN_READ_ERROR':
      return new EnvironmentError('The identity of the workflow could not be had', { remedy })
    case 'IDENTITY_TOKEN_PARSE_ERROR':
      return new EnvironmentError('The identity of the workflow is no token that Sigstore can read', {
        remedy,
      })
    case 'CA_CREATE_SIGNING_CERTIFICATE_ERROR':
      return new EnvironmentError(`Sigstore's Fulcio gave no certificate: ${messageOf(cause)}`, { remedy })
    case 'TLOG_CREATE_ENTRY_ERROR':
    case 'TLOG_FETCH_ENTRY_ERROR':
      return new EnvironmentError(`Sigstore's Rekor did not record the signature: ${messageOf(cause)}`, {
        remedy,
      })
    default:
      return new EnvironmentError(`Sigstore did not sign: ${code ?? 'unknown reason'}`, { remedy })
  }
}
