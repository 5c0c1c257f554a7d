import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  type Attest,
  attestOnGitHub,
  browserAddress,
  makePapers,
  readPublicKey,
  readSigningKey,
  readTrustedRoots,
  workflowIdentity,
} from '../../../../src/registry/papers/index.ts'
import { keyProblem, preAuthEncoding, signStatement } from '../../../../src/registry/papers/signing/index.ts'
import { testServices } from '../../../support/services.ts'
import { newKey, papersInput } from './facts.ts'

describe('preAuthEncoding', () => {
  it('is that of the example in the specification of DSSE', () => {
    const encoded = preAuthEncoding('http://example.com/HelloWorld', Buffer.from('hello world'))
    expect(encoded.toString()).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world')
  })

  it('counts bytes and not characters', () => {
    expect(preAuthEncoding('é', Buffer.from('ü')).toString()).toBe('DSSEv1 2 é 2 ü')
  })
})

describe('keys', () => {
  const pem = { type: 'pkcs8', format: 'pem' } as const

  it('that were stored with \\n for their line ends are read', () => {
    const { pem: text, signer } = newKey()
    expect(readSigningKey(text.trim().replaceAll('\n', '\\n'), 'x').fingerprint).toBe(signer.fingerprint)
  })

  it('that are locked open with their passphrase alone', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const locked = privateKey.export({ ...pem, cipher: 'aes-256-cbc', passphrase: 'open' }) as string
    expect(readSigningKey(locked, 'x', 'open').kind).toBe('EC prime256v1')
    expect(() => readSigningKey(locked, 'register.sign.key')).toThrow('is locked')
    expect(() => readSigningKey(locked, 'x', 'shut')).toThrow('is locked')
  })

  it.each([
    ['nonsense', 'is no private key in PEM'],
    ['-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----', 'is no private key in PEM'],
    [
      generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export(pem) as string,
      'does not sign here',
    ],
    [
      generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey.export(pem) as string,
      'does not sign here',
    ],
    [generateKeyPairSync('x25519').privateKey.export(pem) as string, 'does not sign here'],
  ])('of other kinds are refused, and never quoted', (text, message) => {
    const refused = () => readSigningKey(text, 'register.sign.key')
    expect(refused).toThrow(message)
    expect(refused).not.toThrow(text.split('\n')[1] ?? text)
  })

  it('that are private are refused where a public one is asked for', () => {
    expect(() => readPublicKey(newKey().pem, '--public-key')).toThrow('is a private key')
  })

  it('hold no bundle to be theirs that another key signed', () => {
    const { signer } = newKey()
    const bundle = signStatement(Buffer.from('{}'), signer)
    expect(keyProblem(bundle, readPublicKey(signer.publicKey, 'x'))).toBeNull()
    const other = readPublicKey(newKey().signer.publicKey, 'x')
    expect(keyProblem(bundle, other)).toContain('another key')
    const { hint: _, ...nobody } = bundle.verificationMaterial.publicKey!
    const unnamed = { ...bundle, verificationMaterial: { publicKey: nobody } }
    expect(keyProblem(unnamed, other)).toContain('does not fit')
  })
})

describe('readTrustedRoots', () => {
  it.each(['', 'x', '{}', '[]', '{"certificateAuthorities": 1}'])('refuses %j', async (text) => {
    await expect(readTrustedRoots(text, '--trusted-root')).rejects.toMatchObject({
      name: 'ConfigurationError',
    })
  })
})

describe('attestOnGitHub', () => {
  const { statements } = makePapers(papersInput())
  const workflow = {
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/delay',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example/?x=1',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
  }
  const none = { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined }
  const asked = (env: Record<string, string | undefined>, attest: Attest, required = false) => {
    const services = testServices('/', env)
    const done = attestOnGitHub(services, { token: 'token', statements, required, attest })
    return { services, done }
  }
  const refusing =
    (message: string): Attest =>
    () =>
      Promise.reject(new Error(message))

  it('attests each statement, and keeps the bundle beside its paper', async () => {
    const seen: { predicateType: string; subjects: unknown }[] = []
    const { done } = asked(workflow, async ({ predicateType, subjects }) => {
      seen.push({ predicateType, subjects })
      return { bundle: { mediaType: 'x' }, attestationID: '42' }
    })
    const { attestations, warning } = await done
    expect(warning).toBeNull()
    expect(seen.map(({ predicateType }) => predicateType).at(-1)).toBe('https://cyclonedx.org/bom')
    expect(attestations.map(({ file, url }) => [file.name, url])[0]).toEqual([
      'provenance.intoto.json.github.sigstore.json',
      'https://github.com/acme/delay/attestations/42',
    ])
  })

  it('does nothing on a laptop, and says nothing', async () => {
    const { services, done } = asked({ GITHUB_ACTIONS: undefined }, refusing('called'))
    expect(await done).toEqual({ attestations: [], warning: null })
    expect(services.logger.lines).toEqual([])
  })

  it.each([
    [{ ...workflow, ...none }, 'called', 'id-token: write'],
    [
      workflow,
      'Failed to persist attestation: Resource not accessible by integration',
      'attestations: write',
    ],
    [
      workflow,
      'Failed to persist attestation: Feature not available for the acme organization',
      'plan that has them',
    ],
    [workflow, 'invalid identity token: secret-token (503)', 'HTTP 503'],
  ])('warns once where it may not, with what would help', async (env, message, remedy) => {
    const { services, done } = asked(env, refusing(message))
    expect((await done).attestations).toEqual([])
    expect(services.logger.lines).toHaveLength(1)
    expect(services.logger.lines[0]).toMatchObject({
      level: 'warning',
      message: expect.stringContaining(remedy) as string,
    })
    expect(services.logger.lines[0]!.message).not.toContain('secret-token')
    await expect(asked(env, refusing(message), true).done).rejects.toMatchObject({ name: 'EnvironmentError' })
  })
})

describe('workflowIdentity', () => {
  it('says which permission is missing where the job has no identity', async () => {
    const identity = workflowIdentity({}, new AbortController().signal)
    await expect(identity.getToken()).rejects.toMatchObject({
      remedy: expect.stringContaining('id-token: write') as string,
    })
  })
})

describe('browserAddress', () => {
  it.each([
    ['git@github.com:acme/delay.git', 'https://github.com/acme/delay'],
    ['ssh://git@github.com:22/acme/delay.git', 'https://github.com/acme/delay'],
    ['https://user:secret@github.com/acme/delay.git/', 'https://github.com/acme/delay'],
    ['https://git.example:8443/acme/delay', 'https://git.example:8443/acme/delay'],
    ['/srv/git/delay.git', null],
    ['file:///srv/git/delay.git', null],
    ['../delay', null],
  ])('of %s is %s', (remote, address) => expect(browserAddress(remote)).toBe(address))
})
