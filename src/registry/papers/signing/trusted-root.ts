import { ConfigurationError } from '../../../foundation/index.ts'
import type { Bundle } from './bundle.ts'
import { sourceRepositoryIn } from './certificate.ts'
import { type Refusal, refusalOf, tellingReasons, unreadable } from './refusal.ts'

/** Who signed, as the certificate says. */
export interface Signer {
  /** Such as `https://github.com/acme/delay/.github/workflows/train.yml@refs/heads/main`. */
  readonly subject: string | null
  /** Such as `https://token.actions.githubusercontent.com`. */
  readonly issuer: string | null
  /** Whose run it was, such as `https://github.com/acme/delay`; of a reusable workflow not where that lies. */
  readonly repository: string | null
}

export interface TrustedRoot {
  /** @throws Error with the reason where no root holds the bundle to be valid */
  verify(bundle: Bundle): Promise<Signer>
}

/**
 * Reads trusted roots: one JSON document, or one a line, as `gh attestation trusted-root` prints them.
 * @throws ConfigurationError for anything else
 */
export async function readTrustedRoots(text: string, from: string): Promise<TrustedRoot> {
  const { TrustedRoot: Root } = await import('@sigstore/protobuf-specs')
  const documents = readDocuments(text)
  const wrong = (message: string) =>
    new ConfigurationError({
      path: from,
      message,
      remedy: 'Save what `gh attestation trusted-root` prints, on a machine that is online',
    })
  if (documents === null) throw wrong('is no JSON of trusted roots')
  const roots = documents.map((document) => {
    try {
      const root = Root.fromJSON(document)
      if (root.certificateAuthorities.length > 0) return root
    } catch {
      // Said below.
    }
    throw wrong('is no trusted root of Sigstore')
  })
  return {
    async verify(bundle) {
      const { toSignedEntity, toTrustMaterial, VerificationError, Verifier } = await import(
        '@sigstore/verify'
      )
      const { bundleFromJSON } = await import('@sigstore/bundle')
      const refusals: Refusal[] = []
      for (const root of roots) {
        // A root asks for what it can vouch for: GitHub's own has time stamps and no logs, the public one has logs.
        const logs = root.tlogs.length > 0
        const stamps = !logs && root.timestampAuthorities.length > 0
        if (!logs && !stamps) {
          refusals.push({
            reason: 'a root without logs and without time stamps vouches for no certificate',
            step: 0,
          })
          continue
        }
        try {
          const verifier = new Verifier(toTrustMaterial(root), {
            tlogThreshold: logs ? 1 : 0,
            tsaThreshold: stamps ? 1 : 0,
            ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
          })
          const read = bundleFromJSON(bundle)
          const { identity } = verifier.verify(toSignedEntity(read))
          const { content } = read.verificationMaterial
          const certificate =
            content.$case === 'certificate'
              ? content.certificate.rawBytes
              : content.$case === 'x509CertificateChain'
                ? content.x509CertificateChain.certificates[0]?.rawBytes
                : undefined
          return {
            repository: certificate === undefined ? null : sourceRepositoryIn(certificate),
            subject: identity?.subjectAlternativeName ?? null,
            issuer: identity?.extensions?.issuer ?? null,
          }
        } catch (error) {
          refusals.push(error instanceof VerificationError ? refusalOf(error) : unreadable)
        }
      }
      throw new Error(tellingReasons(refusals))
    },
  }
}

function readDocuments(text: string): unknown[] | null {
  const read = (part: string): unknown => JSON.parse(part) as unknown
  try {
    return [read(text)]
  } catch {
    try {
      const lines = text.split('\n').filter((line) => line.trim() !== '')
      return lines.length === 0 ? null : lines.map(read)
    } catch {
      return null
    }
  }
}

/** The issuer of identities of GitHub's workflows. */
export const githubIssuer = 'https://token.actions.githubusercontent.com'

/**
 * Why a signer is not a workflow of this repository, or null.
 * @param repository `https://github.com/acme/delay`
 */
export function identityProblem(signer: Signer, repository: string): string | null {
  const { subject, issuer } = signer
  const base = plainAddress(repository)
  const ours =
    signer.repository === null
      ? subject?.toLowerCase().startsWith(`${base}/`) === true
      : plainAddress(signer.repository) === base
  const of = signer.repository === null ? '' : ` for ${signer.repository}`
  if (!ours)
    return `it was signed by ${subject ?? 'nobody that it names'}${of}, not by a workflow of ${repository}`
  const { hostname } = new URL(base)
  // On a server of one's own, and with a name of one's own below GitHub's, the issuer has a path.
  const expected =
    hostname === 'github.com'
      ? [githubIssuer]
      : [`https://token.actions.${hostname}`, `https://${hostname}/_services/token`]
  return expected.some((one) => issuer === one || issuer?.startsWith(`${one}/`))
    ? null
    : `its identity was issued by ${issuer ?? 'nobody that it names'}, not by ${expected[0]}`
}

const plainAddress = (address: string) => address.toLowerCase().replace(/(\.git)?\/*$/, '')
