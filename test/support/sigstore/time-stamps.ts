import { createHash, sign } from 'node:crypto'
import type { Holder } from './certificates.ts'
import * as der from './der.ts'

const sha256 = der.sequence(der.identifier('2.16.840.1.101.3.4.2.1'))
const sha384 = der.sequence(der.identifier('2.16.840.1.101.3.4.2.2'))
const signedData = der.identifier('1.2.840.113549.1.7.2')
const timeStampInfo = der.identifier('1.2.840.113549.1.9.16.1.4')
const sigstorePolicy = der.identifier('1.3.6.1.4.1.57264.2')

/**
 * What a time-stamp authority answers (RFC 3161, section 2.4.2), element for element as GitHub's does: no certificate with it,
 * the signer named by issuer and serial number, SHA-384 over attributes that tell the certificate (RFC 5035).
 * @param digest sha256 of what is stamped
 * @param issuer of the authority's certificate
 */
export function timeStampOf(digest: Uint8Array, at: Date, authority: Holder, issuer: Holder): Buffer {
  const info = timeStampInfoOf(digest, at, authority)
  const certificate = der.sequence(
    der.octets(createHash('sha256').update(authority.certificate).digest()),
    der.sequence(der.sequence(der.tagged(4, issuer.name)), der.integer(authority.serial)),
  )
  const attribute = (kind: string, value: Uint8Array) => der.sequence(der.identifier(kind), der.setOf(value))
  const attributes = der.setOf(
    attribute('1.2.840.113549.1.9.3', timeStampInfo),
    attribute('1.2.840.113549.1.9.5', der.shortTime(at)),
    attribute('1.2.840.113549.1.9.4', der.octets(createHash('sha384').update(info).digest())),
    attribute('1.2.840.113549.1.9.16.2.47', der.sequence(der.sequence(certificate))),
  )
  // They are signed as the set that they are, and written as `[0] IMPLICIT` (RFC 5652, section 5.4).
  const written = Buffer.concat([Buffer.from([0xa0]), attributes.subarray(1)])
  const signer = der.sequence(
    der.integer(1),
    der.sequence(issuer.name, der.integer(authority.serial)),
    sha384,
    written,
    der.sequence(der.identifier('1.2.840.10045.4.3.3')),
    der.octets(sign('sha384', attributes, authority.key)),
  )
  const content = der.sequence(
    der.integer(3),
    der.setOf(sha384),
    der.sequence(timeStampInfo, der.tagged(0, der.octets(info))),
    der.tagged(0),
    der.setOf(signer),
  )
  const granted = der.sequence(der.integer(0))
  return der.sequence(granted, der.sequence(signedData, der.tagged(0, content)))
}

/** With the first serial number that makes a hash which nobody takes for anything else. */
function timeStampInfoOf(digest: Uint8Array, at: Date, { name }: Holder): Buffer {
  for (let serial = 1; ; serial++) {
    const info = der.sequence(
      der.integer(1),
      sigstorePolicy,
      der.sequence(sha256, der.octets(digest)),
      der.integer(serial),
      der.longTime(at),
      der.sequence(der.integer(1)),
      der.tagged(0, der.tagged(4, name)),
    )
    if (der.areOpaque(createHash('sha384').update(info).digest())) return info
  }
}

/** What it answers where it refuses: a status, and no time stamp. */
export const noTimeStamp = der.sequence(der.sequence(der.integer(2)))
