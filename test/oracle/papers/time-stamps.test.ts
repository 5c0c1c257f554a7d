import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTrustedRoots } from '../../../src/registry/papers/index.ts'
import type { Bundle } from '../../../src/registry/papers/signing/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { signatureOf, withTimeStamps } from '../../support/sigstore/bundles.ts'
import { type GitHubSigstore, gitHubSigstore, minutesLater } from '../../support/sigstore/github-sigstore.ts'
import { python } from './peer.ts'

/** rfc3161-client for the time stamp, as sigstore-python asks it; cryptography for the chain and the signature. */
const program = `
import sys, json, base64
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from rfc3161_client import VerificationError, VerifierBuilder, decode_timestamp_response
raw = base64.b64decode
root, bundle = (json.load(open(path)) for path in sys.argv[1:3])
chain = lambda kind: [x509.load_der_x509_certificate(raw(one['rawBytes'])) for one in root[kind][0]['certChain']['certificates']]
material, envelope = bundle['verificationMaterial'], bundle['dsseEnvelope']
signature = raw(envelope['signatures'][0]['sig'])

def judged():
  stamper, *between, top = chain('timestampAuthorities')
  builder = VerifierBuilder().tsa_certificate(stamper).add_root_certificate(top)
  for one in between:
    builder = builder.add_intermediate_certificate(one)
  stamp = decode_timestamp_response(raw(material['timestampVerificationData']['rfc3161Timestamps'][0]['signedTimestamp']))
  try:
    builder.build().verify_message(stamp, signature)
  except VerificationError:
    return 'time stamp'
  leaf = x509.load_der_x509_certificate(raw(material['certificate']['rawBytes']))
  path = [leaf, *chain('certificateAuthorities')]
  try:
    for one, issuer in zip(path, path[1:] + path[-1:]):
      one.verify_directly_issued_by(issuer)
  except (InvalidSignature, ValueError):
    return 'issuer'
  at = stamp.tst_info.gen_time
  if not all(one.not_valid_before_utc <= at <= one.not_valid_after_utc for one in path):
    return 'period'
  kind, payload = envelope['payloadType'].encode(), raw(envelope['payload'])
  leaf.public_key().verify(signature, b'DSSEv1 %d %s %d %s' % (len(kind), kind, len(payload), payload), ec.ECDSA(hashes.SHA256()))
  return 'holds'

print(json.dumps(judged()))`

describe("an attestation by GitHub's own root, before rfc3161-client and cryptography", () => {
  let github: GitHubSigstore
  let other: GitHubSigstore
  let bundle: Bundle

  beforeAll(async () => {
    ;[github, other] = await Promise.all([gitHubSigstore(), gitHubSigstore()])
    bundle = await github.sign(Buffer.from('{}'))
  })
  afterAll(() => {
    for (const one of [github, other]) one.close()
  })

  async function judged(given: Bundle) {
    const folder = temporaryFolder()
    const [root, file] = [join(folder, 'root.json'), join(folder, 'bundle.json')]
    writeFileSync(root, github.trustedRoot)
    writeFileSync(file, JSON.stringify(given))
    const trusted = await readTrustedRoots(github.trustedRoot, 'test')
    const ours = await trusted.verify(given).then(
      () => 'holds',
      (error: unknown) => (error as Error).message,
    )
    return { theirs: python(program, root, file), ours }
  }

  it('holds where it holds for us', async () => {
    expect(await judged(bundle)).toEqual({ theirs: 'holds', ours: 'holds' })
  })

  it('fails for its time stamp where that is of another signature or of another authority', async () => {
    const signature = signatureOf(bundle)
    for (const stamp of [github.stamp(Buffer.from('other')), other.stamp(signature)])
      expect(await judged(withTimeStamps(bundle, stamp))).toEqual({
        theirs: 'time stamp',
        ours: expect.stringContaining('its time stamp is none') as string,
      })
  })

  it('fails for its certificate where that is of another authority or of another time', async () => {
    const theirs = await other.sign(Buffer.from('{}'))
    expect(await judged(withTimeStamps(theirs, github.stamp(signatureOf(theirs))))).toEqual({
      theirs: 'issuer',
      ours: expect.stringContaining('its certificate is none') as string,
    })
    for (const minutes of [-1, 11]) {
      const stamp = github.stamp(signatureOf(bundle), minutesLater(minutes))
      expect(await judged(withTimeStamps(bundle, stamp))).toEqual({
        theirs: 'period',
        ours: expect.stringContaining('was not valid at the time') as string,
      })
    }
  })
})
