import {
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign as signBytes,
  verify as verifyBytes,
} from 'node:crypto'
import { ConfigurationError } from '../../../foundation/index.ts'
import { sha256Of } from '../bytes.ts'

/** A key that signs, by what it is known by. */
export interface KeySigner {
  readonly by: 'key'
  /** sha256 of the public key in PEM: the hint of a Sigstore bundle, as model-signing writes it. */
  readonly fingerprint: string
  /** As people say it: `EC prime256v1`. */
  readonly kind: string
  /** The public key in PEM, to be given to whoever verifies. */
  readonly publicKey: string
  sign(data: Uint8Array): Buffer
}

export interface KeyVerifier {
  readonly fingerprint: string
  readonly kind: string
  verify(data: Uint8Array, signature: Uint8Array): boolean
}

const curves: Readonly<Record<string, string>> = {
  prime256v1: 'sha256',
  secp384r1: 'sha384',
  secp521r1: 'sha512',
}

const accepted = 'Use a key of EC P-256, P-384 or P-521, Ed25519, or RSA of 2048 bits and more'

/**
 * Reads a private key. EC keys sign ECDSA with the hash of their size, RSA keys PKCS #1 v1.5 with SHA-256, Ed25519 as it
 * is, which are the algorithms that Sigstore knows; `model_signing` itself verifies EC alone.
 * @param pem PKCS #8, SEC 1 or PKCS #1
 * @param from what the user calls it, such as `register.sign.key`; the key itself is never in a message
 * @throws ConfigurationError for what is no such key
 */
export function readSigningKey(pem: string, from: string, passphrase?: string): KeySigner {
  const key = parsed(from, 'private', () =>
    createPrivateKey({
      key: unescaped(pem),
      format: 'pem',
      ...(passphrase === undefined ? {} : { passphrase }),
    }),
  )
  const algorithm = algorithmOf(key, from)
  const publicKey = createPublicKey(key)
  return {
    by: 'key',
    fingerprint: fingerprintOf(publicKey),
    kind: kindOf(key),
    publicKey: pemOf(publicKey),
    sign: (data) => signBytes(algorithm, data, key),
  }
}

/**
 * Reads a public key, also out of a certificate.
 * @throws ConfigurationError for what is no such key, and for a private one, which has no business here
 */
export function readPublicKey(pem: string, from: string): KeyVerifier {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem))
    throw new ConfigurationError({
      path: from,
      message: 'is a private key, and only its public half is needed to verify',
      remedy: 'Give the public key: openssl pkey -in KEY -pubout',
    })
  const key = parsed(from, 'public', () => createPublicKey({ key: unescaped(pem), format: 'pem' }))
  const algorithm = algorithmOf(key, from)
  return {
    fingerprint: fingerprintOf(key),
    kind: kindOf(key),
    verify: (data, signature) => verifyBytes(algorithm, data, key, signature),
  }
}

function parsed(from: string, kind: string, parse: () => KeyObject): KeyObject {
  try {
    return parse()
  } catch (error) {
    const locked = /passphrase|bad decrypt|interrupted or cancelled/i.test(String(error))
    // The words of OpenSSL are left out: they may quote what they could not read.
    throw new ConfigurationError({
      path: from,
      message: locked ? 'is locked, and the passphrase does not open it' : `is no ${kind} key in PEM`,
      remedy: locked ? 'Give a key without a passphrase, or the right one' : accepted,
    })
  }
}

/** Null where the key brings its own. */
function algorithmOf(key: KeyObject, from: string): string | null {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key
  if (type === 'ed25519') return null
  if (type === 'ec') {
    const hash = curves[details?.namedCurve ?? '']
    if (hash !== undefined) return hash
  }
  if (type === 'rsa' && (details?.modulusLength ?? 0) >= 2048) return 'sha256'
  throw new ConfigurationError({
    path: from,
    value: kindOf(key),
    message: 'is a key of a kind that does not sign here',
    remedy: accepted,
  })
}

function kindOf({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): string {
  if (type === 'ec') return `EC ${details?.namedCurve ?? ''}`
  if (type === 'rsa') return `RSA ${details?.modulusLength ?? ''}`
  return type === 'ed25519' ? 'Ed25519' : String(type)
}

function pemOf(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }) as string
}

function fingerprintOf(key: KeyObject): string {
  return sha256Of(pemOf(key))
}

/** Secrets are often stored with `\n` for their line ends. */
function unescaped(pem: string): string {
  const lines = pem.includes('\n') ? pem : pem.replaceAll('\\n', '\n')
  return `${lines.trim()}\n`
}
