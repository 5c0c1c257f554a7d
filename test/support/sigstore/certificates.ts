import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import * as der from './der.ts'

/** Somebody with a certificate, and the key that it is for. */
export interface Holder {
  readonly name: Buffer
  readonly key: KeyObject
  readonly serial: Buffer
  readonly certificate: Buffer
}

export interface Period {
  readonly from: Date
  readonly until: Date
}

interface ToCertify extends Period {
  readonly subject: Buffer
  readonly publicKey: KeyObject
  readonly serial: Buffer
  /** Beside both identifiers of keys. */
  readonly extensions: readonly Buffer[]
}

/** A distinguished name as GitHub's have it. */
export function nameOf(organization: string, common: string): Buffer {
  const part = (kind: string, text: string) =>
    der.setOf(der.sequence(der.identifier(kind), der.printable(text)))
  return der.sequence(part('2.5.4.10', organization), part('2.5.4.3', common))
}

export function extension(kind: string, value: Uint8Array, critical = false): Buffer {
  return der.sequence(der.identifier(kind), ...(critical ? [der.yes] : []), der.octets(value))
}

const ecdsaWithSha384 = der.sequence(der.identifier('1.2.840.10045.4.3.3'))
const signing = extension('2.5.29.15', der.bits(Buffer.from([0x80]), 7), true)
const certifying = extension('2.5.29.15', der.bits(Buffer.from([0x06]), 1), true)
const purposes = (kind: string) => der.sequence(der.identifier(kind))

/** Extensions of what signs: it may sign and nothing else, for one purpose. */
export const forCode = [signing, extension('2.5.29.37', purposes('1.3.6.1.5.5.7.3.3'))]
export const forTimeStamps = [signing, extension('2.5.29.37', purposes('1.3.6.1.5.5.7.3.8'), true)]
/** Extensions of what certifies; so many others that certify may stand below it. */
export const forAuthorities = (below: number) => [
  certifying,
  extension('2.5.29.19', der.sequence(der.yes, der.integer(below)), true),
]

/** A certificate of X.509 version 3 (RFC 5280), signed ECDSA with SHA-384. */
export function certify(issuer: Pick<Holder, 'name' | 'key'>, given: ToCertify): Buffer {
  const issuerKey = createPublicKey(issuer.key)
  const body = der.sequence(
    der.tagged(0, der.integer(2)),
    der.integer(given.serial),
    ecdsaWithSha384,
    issuer.name,
    der.sequence(der.shortTime(given.from), der.shortTime(given.until)),
    given.subject,
    given.publicKey.export({ type: 'spki', format: 'der' }),
    der.tagged(
      3,
      der.sequence(
        ...given.extensions,
        extension('2.5.29.14', der.octets(keyIdentifier(given.publicKey))),
        extension('2.5.29.35', der.sequence(der.element(0x80, keyIdentifier(issuerKey)))),
      ),
    ),
  )
  return der.sequence(body, ecdsaWithSha384, der.bits(sign('sha384', body, issuer.key)))
}

/** Somebody with a new key of P-384, certified by another, or by themselves. */
export function holder(
  issuer: Holder | null,
  given: Omit<ToCertify, 'publicKey' | 'serial'> & { readonly serial: number },
): Holder {
  const name = given.subject
  const serial = Buffer.from([given.serial])
  for (;;) {
    const { privateKey: key, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' })
    const certificate = certify(issuer ?? { name, key }, { ...given, serial, publicKey })
    if (der.areOpaque(createHash('sha256').update(certificate).digest()))
      return { name, key, serial, certificate }
  }
}

/** Any bytes will do that no other key has (RFC 5280, section 4.2.1.2). */
function keyIdentifier(key: KeyObject): Buffer {
  const hash = createHash('sha1')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest()
  hash[1] = 0x7f
  return hash
}
