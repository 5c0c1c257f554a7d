import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { contentHash } from '../../../src/actions/model-version/index.ts'
import {
  type KeySigner,
  makePapers,
  readModel,
  readSigningKey,
  signingFacts,
  signPapers,
} from '../../../src/registry/papers/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { registryPeer } from '../../support/peers.ts'
import { newKey, papersInput } from '../../unit/registry/papers/facts.ts'
import { python } from './peer.ts'

interface Signed {
  readonly model: string
  readonly folder: string
  readonly key: string
}

async function signed(signer: KeySigner, files: Readonly<Record<string, string>> | string): Promise<Signed> {
  const folder = temporaryFolder()
  const model = join(folder, typeof files === 'string' ? 'delay.skops' : 'model')
  if (typeof files === 'string') writeFileSync(model, files)
  else
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(model, path, '..'), { recursive: true })
      writeFileSync(join(model, path), content)
    }
  const bytes = await readModel(model, contentHash)
  const papers = makePapers(papersInput({ bytes, signing: signingFacts(signer) }))
  for (const { name, bytes } of [...papers.files, ...(await signPapers(papers, signer))])
    writeFileSync(join(folder, name), bytes)
  const key = join(folder, 'key.pub')
  writeFileSync(key, signer.publicKey)
  return { model, folder, key }
}

/**
 * The tool itself. Its 1.1.1 imports pyOpenSSL, which it does not declare, and uses it for certificates alone; where that is
 * not installed, an empty module stands in for the import.
 */
const program = `
import sys, types
try:
  import OpenSSL
except ImportError:
  sys.modules['OpenSSL'] = types.ModuleType('OpenSSL')
  sys.modules['OpenSSL'].crypto = None
from model_signing._cli import main
main(prog_name='model_signing')`

function modelSigning(...args: string[]): { ok: boolean; said: string } {
  try {
    const said = execFileSync(registryPeer('python'), ['-c', program, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return { ok: true, said }
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    return { ok: false, said: stdout + stderr }
  }
}

const verify = ({ model, folder, key }: Signed) =>
  modelSigning('verify', 'key', model, '--signature', join(folder, 'model.sig'), '--public_key', key)

const files = {
  'weights/b.bin': 'b',
  'weights.json': '{}',
  'a b/ü.txt': 'x',
  'a/z': '1',
  'a.b/z': '2',
  'A/z': '3',
  '\u{1f680}': '4',
  '\uff01': '5',
  '.gitignore': 'never signed',
}

describe('model.sig, before the official model_signing', () => {
  it.each(['P-256', 'P-384', 'P-521'])('is accepted for a folder signed with %s', async (curve) => {
    expect(verify(await signed(newKey(curve).signer, files))).toMatchObject({ ok: true })
  })

  it('is accepted for a model that is one file', async () => {
    expect(verify(await signed(newKey().signer, 'weights'))).toMatchObject({ ok: true })
  })

  it('is refused when a file was changed, added or taken away', async () => {
    const one = await signed(newKey().signer, files)
    writeFileSync(join(one.model, 'weights.json'), '{ }')
    expect(verify(one)).toMatchObject({ ok: false, said: expect.stringContaining('Hash mismatch') as string })
    writeFileSync(join(one.model, 'weights.json'), '{}')
    expect(verify(one).ok).toBe(true)
    writeFileSync(join(one.model, 'more.bin'), '')
    expect(verify(one)).toMatchObject({ ok: false, said: expect.stringContaining('Extra files') as string })
  })
})

describe('an envelope, before securesystemslib', () => {
  const opened = `
import sys, json, base64
from securesystemslib.dsse import Envelope
from securesystemslib.signer import SSlibKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key
key = SSlibKey.from_crypto(load_pem_public_key(open(sys.argv[1],'rb').read()), scheme=sys.argv[3] or None)
bundle = json.load(open(sys.argv[2]))
raw = bundle['dsseEnvelope']
raw['signatures'][0]['keyid'] = key.keyid
envelope = Envelope.from_dict(raw)
envelope.verify([key], 1)
print(json.dumps(json.loads(envelope.payload)['predicateType']))`

  let pems: Record<string, string>
  beforeAll(async () => {
    const { generateKeyPairSync } = await import('node:crypto')
    const pem = { type: 'pkcs8', format: 'pem' } as const
    pems = {
      ecdsa: newKey('P-256').pem,
      ecdsa384: newKey('P-384').pem,
      ed25519: generateKeyPairSync('ed25519').privateKey.export(pem) as string,
      rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export(pem) as string,
    }
  })

  it.each([
    ['ecdsa', 'ecdsa-sha2-nistp256'],
    ['ecdsa384', 'ecdsa-sha2-nistp384'],
    ['ed25519', 'ed25519'],
    ['rsa', 'rsa-pkcs1v15-sha256'],
  ])('that was signed with %s is accepted', async (kind, scheme) => {
    const one = await signed(readSigningKey(pems[kind]!, 'test'), 'weights')
    const at = (name: string) => join(one.folder, `${name}.sigstore.json`)
    expect(python(opened, one.key, at('provenance.intoto.json'), scheme)).toBe(
      'https://slsa.dev/provenance/v1',
    )
    expect(python(opened, one.key, at('papers.json'), scheme)).toBe(
      'https://in-toto.io/attestation/release/v0.1',
    )
  })
})
