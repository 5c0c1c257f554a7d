import { createHash, createPublicKey, randomBytes, verify } from 'node:crypto'
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { bundleToJSON } from '@sigstore/bundle'
import { DSSEBundleBuilder, FulcioSigner, TSAWitness, type Witness } from '@sigstore/sign'
import type { Attest, IdentityProvider } from '../../../src/registry/papers/index.ts'
import { type Bundle, readBundle } from '../../../src/registry/papers/signing/index.ts'
import { signatureOf } from './bundles.ts'
import {
  certify,
  extension,
  forAuthorities,
  forCode,
  forTimeStamps,
  type Holder,
  holder,
  nameOf,
  type Period,
} from './certificates.ts'
import * as der from './der.ts'
import { timeStampOf } from './time-stamps.ts'

/** What a token of GitHub says of a workflow, as far as Fulcio writes it into a certificate. */
export interface Identity {
  readonly iss: string
  readonly sub: string
  readonly job_workflow_ref: string
  readonly repository: string
}

export const workflowOfAcme: Identity = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:acme/delay:ref:refs/heads/main',
  job_workflow_ref: 'https://github.com/acme/delay/.github/workflows/register.yml@refs/heads/main',
  repository: 'https://github.com/acme/delay',
}

/** GitHub's own Sigstore, which attests for private repositories: it writes into no log, and a time stamp stands for that. */
export interface GitHubSigstore {
  /** Its line of `gh attestation trusted-root`. */
  readonly trustedRoot: string
  /** Signs as @actions/attest does for a private repository. */
  sign(payload: Uint8Array, options?: SignOptions): Promise<Bundle>
  /** `attest` of @actions/attest, without the keeping. */
  readonly attest: Attest
  /** What its authority answers for a signature. */
  stamp(signature: Uint8Array, at?: Date): Buffer
  close(): void
}

export interface SignOptions {
  readonly identity?: Identity
  /** What testifies to the signature instead of the time-stamp authority. */
  readonly witnesses?: readonly Witness[]
}

/** When everything happens, far from when a test runs: what was attested is verified for years. */
export const attestedAt = new Date('2026-01-02T03:04:05Z')
export const minutesLater = (minutes: number) => new Date(attestedAt.getTime() + 60_000 * minutes)

const inTotoType = 'application/vnd.in-toto+json'

/**
 * Fulcio and a time-stamp authority on loopback, as GitHub runs them: the same chain of authorities, names, key sizes and
 * forms of answers. Two of them differ in nothing but their keys.
 */
export async function gitHubSigstore(): Promise<GitHubSigstore> {
  const { root, intermediates, stamps, stamper, codes } = authorities()
  const stamp = (digest: Uint8Array, at: Date) => timeStampOf(digest, at, stamper, stamps)
  const certified = (request: CertificateRequest): string => {
    const claims = JSON.parse(
      Buffer.from(request.credentials.oidcIdentityToken.split('.')[1] ?? '', 'base64url').toString(),
    ) as Identity
    const { publicKey, proofOfPossession } = request.publicKeyRequest
    const key = createPublicKey(publicKey.content)
    if (!verify('sha256', Buffer.from(claims.sub), key, Buffer.from(proofOfPossession, 'base64')))
      throw new Error('the key is not theirs')
    // The numbers are those of https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md.
    const fact = (number: number, value: Uint8Array) => extension(`1.3.6.1.4.1.57264.1.${number}`, value)
    const certificate = certify(codes, {
      subject: der.sequence(),
      publicKey: key,
      serial: Buffer.from([1, ...randomBytes(15)]),
      from: attestedAt,
      until: minutesLater(10),
      extensions: [
        ...forCode,
        extension('2.5.29.17', der.sequence(der.element(0x86, Buffer.from(claims.job_workflow_ref))), true),
        fact(1, Buffer.from(claims.iss)),
        fact(8, der.utf8(claims.iss)),
        fact(12, der.utf8(claims.repository)),
      ],
    })
    return pem(certificate)
  }
  const server = createServer(async (request, response) => {
    try {
      const asked = await json(request)
      if (request.url === '/api/v1/timestamp') {
        const { artifactHash } = asked as { artifactHash: string }
        response.writeHead(201, { 'content-type': 'application/timestamp-reply' })
        response.end(stamp(Buffer.from(artifactHash, 'base64'), minutesLater(1)))
        return
      }
      const certificates = [certified(asked as CertificateRequest), ...intermediates.map(pem)]
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ signedCertificateDetachedSct: { chain: { certificates } } }))
    } catch (error) {
      response.writeHead(400)
      response.end(String(error))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as { port: number }).port}`

  const sign: GitHubSigstore['sign'] = async (payload, options = {}) => {
    const { identity = workflowOfAcme, witnesses } = options
    const signer = new FulcioSigner({ fulcioBaseURL: address, identityProvider: provider(identity) })
    const made = await new DSSEBundleBuilder({
      signer,
      witnesses: [...(witnesses ?? [new TSAWitness({ tsaBaseURL: address })])],
    }).create({ data: Buffer.from(payload), type: inTotoType })
    const bundle = readBundle(bundleToJSON(made))
    if (bundle === null) throw new Error('no bundle was made')
    const stamped = createHash('sha256').update(signatureOf(bundle)).digest()
    return der.areOpaque(stamped) ? bundle : sign(payload, options)
  }
  return {
    trustedRoot: JSON.stringify(trustedRoot(root, intermediates, [stamper.certificate, stamps.certificate])),
    sign,
    attest: async ({ subjects, predicateType, predicate }) => {
      const statement = {
        _type: 'https://in-toto.io/Statement/v1',
        subject: subjects,
        predicateType,
        predicate,
      }
      return { bundle: await sign(Buffer.from(JSON.stringify(statement))) }
    },
    stamp: (signature, at = minutesLater(1)) => stamp(createHash('sha256').update(signature).digest(), at),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

interface CertificateRequest {
  readonly credentials: { readonly oidcIdentityToken: string }
  readonly publicKeyRequest: {
    readonly publicKey: { readonly content: string }
    readonly proofOfPossession: string
  }
}

function authorities() {
  const decade = { from: new Date('2023-08-07T12:00:00Z'), until: new Date('2033-08-04T12:00:00Z') }
  const year = { from: new Date('2025-11-13T00:00:00Z'), until: new Date('2026-11-13T00:00:00Z') }
  const named = (common: string) => nameOf('GitHub, Inc.', common)
  const certifying = (issuer: Holder | null, period: Period, common: string, serial: number, below: number) =>
    holder(issuer, { ...period, subject: named(common), serial, extensions: forAuthorities(below) })
  const root = certifying(null, decade, 'Internal Services Root', 1, 2)
  const first = certifying(root, decade, 'Fulcio Intermediate l1', 2, 1)
  const codes = certifying(first, year, 'Fulcio Intermediate l2', 3, 0)
  const stamps = certifying(root, decade, 'TSA intermediate', 4, 0)
  const stamper = holder(stamps, {
    ...year,
    subject: named('TSA Timestamping'),
    serial: 5,
    extensions: forTimeStamps,
  })
  return {
    root: root.certificate,
    intermediates: [codes.certificate, first.certificate],
    ...{ codes, stamps, stamper },
  }
}

/** Without `tlogs` and `ctlogs`, as GitHub's has none. */
function trustedRoot(root: Buffer, codes: readonly Buffer[], stamps: readonly Buffer[]): object {
  const authority = (uri: string, chain: readonly Buffer[]) => ({
    subject: { organization: 'GitHub, Inc.', commonName: 'Internal Services Root' },
    uri,
    certChain: { certificates: [...chain, root].map((one) => ({ rawBytes: one.toString('base64') })) },
    validFor: { start: '2025-11-13T00:00:00Z', end: '2026-07-13T00:00:00Z' },
  })
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    certificateAuthorities: [authority('fulcio.githubapp.com', codes)],
    timestampAuthorities: [authority('timestamp.githubapp.com', stamps)],
  }
}

function provider(identity: Identity): IdentityProvider {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return { getToken: () => Promise.resolve(`${part({ alg: 'none' })}.${part(identity)}.`) }
}

function pem(certificate: Buffer): string {
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}
