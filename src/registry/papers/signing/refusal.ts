import type { VerificationError } from '@sigstore/verify'
import { messageOf } from '../../../foundation/index.ts'

/** Why a root does not vouch for a bundle. */
export interface Refusal {
  readonly reason: string
  /** How far the bundle came: its time, its certificate, its entry in a log, its signature. */
  readonly step: number
}

type Code = VerificationError['code']

const steps: Readonly<Partial<Record<Code, number>>> = {
  CERTIFICATE_ERROR: 1,
  TLOG_BODY_ERROR: 2,
  SIGNATURE_ERROR: 3,
}

/** What @sigstore/verify says, as a sentence for each thing that can be wrong. */
export function refusalOf({ code, message, cause }: VerificationError): Refusal {
  return { reason: reasonOf(code, message, messageOf(cause)), step: steps[code] ?? 0 }
}

/** Where it does not even come to a refusal. */
export const unreadable: Refusal = {
  reason: 'its certificate, its time stamp or its entry in a log cannot be read, or the root cannot',
  step: 0,
}

function reasonOf(code: Code, message: string, cause: string): string {
  switch (code) {
    case 'TIMESTAMP_ERROR':
      if (/\btsa\b/.test(message)) return 'it has no time stamp, which a root without logs asks for'
      if (/\btlog\b/.test(message))
        return 'it has no entry in a transparency log, which a root with logs asks for'
      if (message.includes('duplicate')) return 'it has the same time stamp twice'
      return 'its time stamp is none that an authority of this root gave for its signature'
    case 'CERTIFICATE_ERROR':
      if (message.includes('SCT')) return 'its certificate is in no log of certificates that this root knows'
      return cause.includes('expired')
        ? 'its certificate was not valid at the time when it signed'
        : 'its certificate is none that an authority of this root gave for that time'
    case 'TLOG_INCLUSION_PROOF_ERROR':
    case 'TLOG_INCLUSION_PROMISE_ERROR':
    case 'TLOG_MISSING_INCLUSION_ERROR':
      return 'its entry is in no transparency log that this root knows'
    case 'TLOG_BODY_ERROR':
      return 'its entry in the transparency log is one of another signature'
    case 'SIGNATURE_ERROR':
      return 'the signature does not fit what was signed'
    default:
      return message
  }
}

/** Of the roots that were tried, what those say that the bundle came furthest with: the others are not whose it is. */
export function tellingReasons(refusals: readonly Refusal[]): string {
  const furthest = Math.max(...refusals.map(({ step }) => step))
  const telling = refusals.filter(({ step }) => step === furthest).map(({ reason }) => reason)
  return [...new Set(telling)].join('; ')
}
