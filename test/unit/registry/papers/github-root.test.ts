import { createHash, generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTrustedRoots } from '../../../../src/registry/papers/index.ts'
import type { Bundle } from '../../../../src/registry/papers/signing/index.ts'
import { signatureOf, withPayload, withTimeStamps } from '../../../support/sigstore/bundles.ts'
import {
  type GitHubSigstore,
  gitHubSigstore,
  workflowOfAcme,
} from '../../../support/sigstore/github-sigstore.ts'

let github: GitHubSigstore
/** Another with the same names and serial numbers. */
let other: GitHubSigstore
let bundle: Bundle

beforeAll(async () => {
  ;[github, other] = await Promise.all([gitHubSigstore(), gitHubSigstore()])
  bundle = await github.sign(Buffer.from('{}'))
})
afterAll(() => {
  for (const one of [github, other]) one.close()
})

/** Whose the bundle is by these roots, one a line, or why not. */
async function judged(one: Bundle, ...roots: readonly string[]): Promise<string | null> {
  const trusted = await readTrustedRoots(roots.join('\n'), 'test')
  return trusted.verify(one).then(
    ({ subject }) => subject,
    (error: unknown) => `refused: ${(error as Error).message}`,
  )
}

function changed(root: string, change: object): string {
  return JSON.stringify({ ...(JSON.parse(root) as object), ...change })
}

function someLog(): object {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const rawBytes = publicKey.export({ type: 'spki', format: 'der' })
  return {
    baseUrl: 'https://log.example',
    hashAlgorithm: 'SHA2_256',
    logId: { keyId: createHash('sha256').update(rawBytes).digest('base64') },
    publicKey: {
      rawBytes: rawBytes.toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: { start: '2021-01-12T11:53:27Z' },
    },
  }
}

const ours = workflowOfAcme.job_workflow_ref
const noStamp = 'refused: it has no time stamp, which a root without logs asks for'
const noEntry = 'refused: it has no entry in a transparency log, which a root with logs asks for'

describe('a trusted root', () => {
  it('without logs, as GitHub has it, takes a time stamp for the time', async () => {
    const trusted = await readTrustedRoots(github.trustedRoot, 'test')
    expect(await trusted.verify(bundle)).toEqual({
      subject: ours,
      issuer: workflowOfAcme.iss,
      repository: workflowOfAcme.repository,
    })
    expect(await judged(withTimeStamps(bundle), github.trustedRoot)).toBe(noStamp)
  })

  it('says the same with lists that are empty as without them', async () => {
    expect(await judged(bundle, changed(github.trustedRoot, { tlogs: [], ctlogs: [] }))).toBe(ours)
  })

  it('with logs asks for an entry in one, also where its authorities gave a time stamp', async () => {
    expect(await judged(bundle, changed(github.trustedRoot, { tlogs: [someLog()] }))).toBe(noEntry)
  })

  it('with a log of certificates asks that the certificate is in it', async () => {
    expect(await judged(bundle, changed(github.trustedRoot, { ctlogs: [someLog()] }))).toBe(
      'refused: its certificate is in no log of certificates that this root knows',
    )
  })

  it('with neither logs nor authorities for time stamps vouches for nothing', async () => {
    expect(await judged(bundle, changed(github.trustedRoot, { timestampAuthorities: [] }))).toBe(
      'refused: a root without logs and without time stamps vouches for no certificate',
    )
  })

  it('that holds an authority twice, as old and new ones overlap, takes what either gave', async () => {
    const [old, young] = [github, other].map(
      ({ trustedRoot }) => JSON.parse(trustedRoot) as Record<string, object[]>,
    )
    const both = Object.fromEntries(
      ['certificateAuthorities', 'timestampAuthorities'].map((part) => [
        part,
        [...(old?.[part] ?? []), ...(young?.[part] ?? [])],
      ]),
    )
    const root = changed(github.trustedRoot, both)
    expect(await judged(bundle, root)).toBe(ours)
    expect(await judged(await other.sign(Buffer.from('{}')), root)).toBe(ours)
  })

  it('whose certificates cannot be read vouches for nothing', async () => {
    const broken = { certChain: { certificates: [{ rawBytes: 'bm9uc2Vuc2U=' }] } }
    expect(await judged(bundle, changed(github.trustedRoot, { certificateAuthorities: [broken] }))).toContain(
      'or the root cannot',
    )
  })
})

describe('two trusted roots', () => {
  it('vouch each for its own, in whichever order they are given', async () => {
    const theirs = await other.sign(Buffer.from('{}'))
    const roots = [github.trustedRoot, other.trustedRoot]
    for (const order of [roots, [...roots].reverse()])
      for (const one of [bundle, theirs]) expect(await judged(one, ...order)).toBe(ours)
    expect(await judged(theirs, github.trustedRoot)).toContain('refused')
    expect(await judged(bundle, other.trustedRoot)).toContain('refused')
  })

  it('are not mixed: the certificate of one and the time stamp of the other are nothing', async () => {
    const mixed = withTimeStamps(bundle, other.stamp(signatureOf(bundle)))
    expect(await judged(mixed, github.trustedRoot, other.trustedRoot)).toContain('refused')
    const both = withTimeStamps(bundle, ...[github, other].map((one) => one.stamp(signatureOf(bundle))))
    expect(await judged(both, github.trustedRoot, other.trustedRoot)).toContain('refused')
  })

  it('give the reason of the one that the bundle is of', async () => {
    const roots = [other.trustedRoot, github.trustedRoot, other.trustedRoot]
    expect(await judged(withPayload(bundle, Buffer.from('{ }')), ...roots)).toBe(
      'refused: the signature does not fit what was signed',
    )
  })

  it('give one reason each where it could be of either', async () => {
    const withLog = changed(github.trustedRoot, { tlogs: [someLog()] })
    const refused = await judged(withTimeStamps(bundle), github.trustedRoot, withLog)
    expect(refused).toBe(`${noStamp}; ${noEntry.replace('refused: ', '')}`)
  })
})
