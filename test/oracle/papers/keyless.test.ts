import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { RekorWitness } from '@sigstore/sign'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  attestationNameOf,
  keylessSigner,
  makePapers,
  readTrustedRoots,
  signingFacts,
  signPapers,
  type VersionToVerify,
  verifyVersion,
} from '../../../src/registry/papers/index.ts'
import { registryPeer } from '../../support/peers.ts'
import { signatureOf, withTimeStamps } from '../../support/sigstore/bundles.ts'
import { type GitHubSigstore, gitHubSigstore } from '../../support/sigstore/github-sigstore.ts'
import { papersInput, registered } from '../../unit/registry/papers/facts.ts'

/** Not Sigstore itself, which cannot be reached: what its clients see of it, with real certificates and a log of one. */
interface Double {
  readonly port: number
  readonly root: unknown
}

let running: ChildProcess
let double: Double

beforeAll(async () => {
  running = spawn(registryPeer('python'), [join(import.meta.dirname, 'sigstore_double.py')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: running.stdout! })) {
    double = JSON.parse(line) as Double
    break
  }
})
afterAll(() => running.kill())

const workflow = 'https://github.com/acme/delay/.github/workflows/register.yml@refs/heads/main'

function token(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part(claims)}.`
}

const claims = {
  sub: 'repo:acme/delay:ref:refs/heads/main',
  iss: 'https://token.actions.githubusercontent.com',
  job_workflow_ref: workflow,
  repository: 'https://github.com/acme/delay',
}

async function signedAs(given: Partial<typeof claims> = {}): Promise<VersionToVerify> {
  const at = `http://127.0.0.1:${double.port}`
  const identity = { getToken: () => Promise.resolve(token({ ...claims, ...given })) }
  const signer = keylessSigner(identity, { fulcio: at, rekor: at })
  const version = await registered()
  const made = makePapers(papersInput({ signing: signingFacts(signer) }))
  const files = [...made.files, ...(await signPapers(made, signer))]
  const message = version.tag.message.replace(/Paper: \w+/, `Paper: ${made.index.sha256}`)
  return {
    ...version,
    tag: { ...version.tag, message },
    papers: new Map(files.map(({ name, bytes }) => [name, bytes])),
    trustedRoot: await readTrustedRoots(JSON.stringify(double.root), 'test'),
  }
}

const failing = async (version: VersionToVerify) =>
  (await verifyVersion(version)).checks.filter(({ ok }) => ok === false)

describe('papers signed by a workflow', () => {
  it('are verified offline with the trusted root', async () => {
    const { verdict, checks } = await verifyVersion(await signedAs())
    expect(checks.filter(({ ok }) => ok !== true)).toEqual([])
    expect(verdict).toBe('verified')
    expect(checks.find(({ what }) => what === 'model.sig')?.seen).toBe(`signed by ${workflow}`)
  })

  it('are verified where the workflow is a reusable one of another repository', async () => {
    const job_workflow_ref = 'https://github.com/central/workflows/.github/workflows/register.yml@v1'
    expect(await failing(await signedAs({ job_workflow_ref }))).toEqual([])
  })

  it('fail when a workflow of another repository signed them, or someone else issued its identity', async () => {
    const repository = 'https://github.com/eve/delay'
    const theirs = await failing(await signedAs({ repository }))
    expect(theirs).toHaveLength(5)
    expect(theirs[0]!.seen).toContain(`for ${repository}, not by a workflow of https://github.com/acme/delay`)
    const issued = await failing(await signedAs({ iss: 'https://accounts.example' }))
    expect(issued[0]!.seen).toContain('https://accounts.example')
  })

  it('fail under another root', async () => {
    const version = await signedAs()
    const root = double.root as { certificateAuthorities: object[]; tlogs: { publicKey: object }[] }
    const { tlogs: _, ...withoutLogs } = root
    const trustedRoot = await readTrustedRoots(JSON.stringify({ ...withoutLogs, tlogs: [] }), 'test')
    const failed = await failing({ ...version, trustedRoot })
    expect(failed).toHaveLength(5)
    expect(failed[0]!.seen).toContain('vouches for no certificate')
  })

  it('are not called verified where no root is given, or nobody says whose workflows may sign', async () => {
    const version = await signedAs()
    expect((await verifyVersion({ ...version, trustedRoot: null })).verdict).toBe('unsigned')
    expect((await verifyVersion({ ...version, repository: null })).verdict).toBe('unsigned')
  })
})

describe("GitHub's own root beside the public one", () => {
  const name = attestationNameOf('provenance.intoto.json')
  const roots = (...given: readonly string[]) => readTrustedRoots(given.join('\n'), 'test')
  let github: GitHubSigstore
  let publicRoot: string
  let version: VersionToVerify

  beforeAll(async () => {
    github = await gitHubSigstore()
    publicRoot = JSON.stringify(double.root)
    const signed = await signedAs()
    const statement = signed.papers.get('provenance.intoto.json')
    const attested = await github.sign(statement ?? Buffer.from(''))
    const papers = new Map([...signed.papers, [name, Buffer.from(JSON.stringify(attested))]])
    version = { ...signed, papers }
  })
  afterAll(() => github.close())

  it('verifies what a workflow signed in public and GitHub attested in private, by both roots in one file', async () => {
    for (const given of [
      [publicRoot, github.trustedRoot],
      [github.trustedRoot, publicRoot],
    ]) {
      const { verdict, checks } = await verifyVersion({ ...version, trustedRoot: await roots(...given) })
      expect(checks.filter(({ ok }) => ok !== true)).toEqual([])
      expect(verdict).toBe('verified')
      expect(checks.find(({ what }) => what === name)?.seen).toBe(`signed by ${workflow}`)
    }
  })

  it('asks for no time stamp where a root has logs beside authorities for them, as the public one has', async () => {
    const { timestampAuthorities } = JSON.parse(github.trustedRoot) as { timestampAuthorities: object[] }
    const root = JSON.stringify({ ...(JSON.parse(publicRoot) as object), timestampAuthorities })
    const both = await roots(root, github.trustedRoot)
    expect(await failing({ ...version, trustedRoot: both })).toEqual([])
    const failed = await failing({ ...version, trustedRoot: await roots(root) })
    expect(failed.map(({ what, seen }) => [what, seen])).toEqual([
      [name, 'it has no entry in a transparency log, which a root with logs asks for'],
    ])
  })

  it("does not hold the attestation to be anybody's by the public root alone", async () => {
    const failed = await failing({ ...version, trustedRoot: await roots(publicRoot) })
    expect(failed.map(({ what, seen }) => [what, seen])).toEqual([
      [name, 'its time stamp is none that an authority of this root gave for its signature'],
    ])
  })

  it("does not hold the signatures to be anybody's by GitHub's root alone", async () => {
    const failed = await failing({ ...version, trustedRoot: await roots(github.trustedRoot) })
    expect(failed).toHaveLength(5)
    expect(failed.map(({ what }) => what)).not.toContain(name)
    expect(new Set(failed.map(({ seen }) => seen))).toEqual(
      new Set(['its entry is in no transparency log that this root knows']),
    )
  })

  it('takes no entry in the public log for a time stamp, nor the other way round', async () => {
    const trusted = await roots(publicRoot, github.trustedRoot)
    const at = `http://127.0.0.1:${double.port}`
    const logged = await github.sign(Buffer.from('{}'), {
      witnesses: [new RekorWitness({ rekorBaseURL: at, entryType: 'dsse' })],
    })
    await expect(trusted.verify(logged)).rejects.toThrow('its certificate is none')
    const identity = { getToken: () => Promise.resolve(token(claims)) }
    const signed = await keylessSigner(identity, { fulcio: at, rekor: at }).sign(Buffer.from('{}'))
    const { tlogEntries: _, ...material } = signed.verificationMaterial
    const unlogged = { ...signed, verificationMaterial: { ...material, tlogEntries: [] } }
    const stamped = withTimeStamps(unlogged, github.stamp(signatureOf(signed)))
    await expect(trusted.verify(stamped)).rejects.toThrow(/^its certificate is none/)
  })
})

describe('keylessSigner', () => {
  it('keeps the identity out of its messages', async () => {
    const identity = { getToken: () => Promise.resolve('secret-token') }
    const signer = keylessSigner(identity, { fulcio: 'http://127.0.0.1:1', rekor: 'http://127.0.0.1:1' })
    const error = await signer.sign(Buffer.from('{}')).catch((one: unknown) => one)
    expect(error).toMatchObject({ name: 'EnvironmentError' })
    expect(String((error as Error).message)).not.toContain('secret-token')
  })
})
