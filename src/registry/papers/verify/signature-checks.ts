import { messageOf } from '../../../foundation/index.ts'
import { addresses } from '../addresses.ts'
import { sha256Of } from '../bytes.ts'
import {
  attestationNameOf,
  indexName,
  modelSignatureName,
  type PapersIndex,
  signatureNameOf,
} from '../index-file.ts'
import { bomName, releaseUrl } from '../papers.ts'
import { statementMediaType } from '../provenance/index.ts'
import {
  type Bundle,
  identityProblem,
  keyProblem,
  modelDifferences,
  payloadOf,
  readBundle,
  readStatement,
  signedBy,
  statementIn,
} from '../signing/index.ts'
import { type Check, fails, holds, notLookedAt, short, tampered, type VersionToVerify } from './check.ts'
import { subjectCheck } from './statement-checks.ts'

/** Every signature and attestation beside the papers: whether it signs what it should, and who signed. */
export async function signatureChecks(version: VersionToVerify, index: PapersIndex): Promise<Check[]> {
  const { papers } = version
  const signed = index.papers
    .filter(({ mediaType }) => mediaType === statementMediaType)
    .map(({ name }) => name)
  const checks: Check[] = []
  for (const name of [...signed, indexName]) {
    const content = (bundle: Bundle) =>
      name === indexName ? releaseProblem(bundle, version, index) : paperProblem(bundle, papers.get(name))
    checks.push(...(await bundleChecks(signatureNameOf(name), content, version, index.signing !== null)))
  }
  const model = (bundle: Bundle) => {
    const found = statementIn(bundle)
    if (found === null) return 'it signs no in-toto statement'
    const differences = modelDifferences(found, version.bytes)
    return differences.length === 0 ? null : differences.slice(0, 5).join('; ')
  }
  checks.push(...(await bundleChecks(modelSignatureName, model, version, index.signing !== null)))
  for (const name of [...signed, bomName]) {
    const content = (bundle: Bundle) => attestedProblem(bundle, name, version)
    checks.push(...(await bundleChecks(attestationNameOf(name), content, version, false)))
  }
  const { signing } = index
  const { publicKey } = version
  if (publicKey !== null && (signing?.by !== 'key' || signing.fingerprint !== publicKey.fingerprint))
    checks.push(
      fails(
        'signer',
        signing?.by === 'key' ? `the key with ${short(signing.fingerprint)}` : (signing?.by ?? 'nobody'),
        `your key, with ${short(publicKey.fingerprint)}`,
        'Use the public key of whoever registered this version, or do not trust it',
      ),
    )
  return checks
}

async function bundleChecks(
  what: string,
  problemOf: (bundle: Bundle) => string | null,
  version: VersionToVerify,
  promised: boolean,
): Promise<Check[]> {
  const bytes = version.papers.get(what)
  if (bytes === undefined)
    return promised
      ? [
          fails(
            what,
            'nothing',
            'a signature, as the index says',
            'Fetch all papers; a signature was taken away',
          ),
        ]
      : []
  const bundle = bundleIn(bytes)
  if (bundle === null) return [fails(what, 'no Sigstore bundle with an envelope', 'a signature', tampered)]
  const problem = problemOf(bundle)
  if (problem !== null) return [fails(what, problem, 'a signature of what lies here', tampered)]
  return [await signerCheck(what, bundle, version)]
}

async function signerCheck(what: string, bundle: Bundle, version: VersionToVerify): Promise<Check> {
  const { publicKey, trustedRoot, repository } = version
  const by = signedBy(bundle)
  if (by !== 'certificate') {
    if (publicKey === null)
      return notLookedAt(
        what,
        `signed with the key ${by.key?.slice(0, 12) ?? 'that it does not name'}`,
        'the public key',
        'Give it: --public-key FILE',
      )
    const problem = keyProblem(bundle, publicKey)
    return problem === null
      ? holds(what, `signed with ${publicKey.kind}, ${short(publicKey.fingerprint)}`)
      : fails(what, problem, `a signature of the key with ${short(publicKey.fingerprint)}`, tampered)
  }
  if (trustedRoot === null)
    return notLookedAt(
      what,
      'signed with an identity',
      'a trusted root',
      'Give one: `gh attestation trusted-root > FILE`, then --trusted-root FILE',
    )
  try {
    const signer = await trustedRoot.verify(bundle)
    if (repository === null)
      return notLookedAt(
        what,
        `signed by ${signer.subject}`,
        'whose workflows may sign',
        'Say it: --repository https://github.com/OWNER/NAME',
      )
    const problem = identityProblem(signer, repository)
    return problem === null
      ? holds(what, `signed by ${signer.subject}`)
      : fails(what, problem, repository, tampered)
  } catch (error) {
    return fails(
      what,
      messageOf(error),
      'a certificate and a time that the trusted root vouches for',
      `If the root is old, fetch it anew. ${tampered}`,
    )
  }
}

/** The signed payload is the paper, byte for byte. */
function paperProblem(bundle: Bundle, paper: Uint8Array | undefined): string | null {
  if (bundle.dsseEnvelope.payloadType !== statementMediaType) return 'it signs no in-toto statement'
  if (paper === undefined) return 'what it signs is not here'
  return payloadOf(bundle.dsseEnvelope).equals(paper)
    ? null
    : 'it signs another statement than the one beside it'
}

function releaseProblem(bundle: Bundle, { papers, tag }: VersionToVerify, index: PapersIndex): string | null {
  const found = statementIn(bundle)
  if (found === null || found.predicateType !== addresses.release) return 'it signs no release'
  const expected = releaseUrl({ repository: index.repository, tag: tag.name })
  if (found.predicate.purl !== expected) return `it signs ${String(found.predicate.purl)} and not ${expected}`
  const digest = found.subject.find(({ name }) => name === indexName)?.digest.sha256
  const bytes = papers.get(indexName)
  return bytes !== undefined && digest === sha256Of(bytes)
    ? null
    : `it signs another index, with ${short(digest)}`
}

/** What GitHub attests is made anew from the statement, so the two are compared as values. */
function attestedProblem(bundle: Bundle, name: string, { papers, bytes }: VersionToVerify): string | null {
  const attested = statementIn(bundle)
  if (attested === null) return 'it attests no in-toto statement'
  const paper = papers.get(name)
  if (paper === undefined) return 'what it attests is not here'
  const check = subjectCheck(name, attested, bytes)
  if (check.ok !== true) return `it attests another model, ${check.seen}`
  const predicate = name === bomName ? parsed(paper) : (readStatement(paper)?.predicate ?? null)
  return JSON.stringify(attested.predicate) === JSON.stringify(predicate)
    ? null
    : 'it attests other facts than the paper beside it'
}

function bundleIn(bytes: Uint8Array): Bundle | null {
  return readBundle(parsed(bytes))
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown
  } catch {
    return null
  }
}
