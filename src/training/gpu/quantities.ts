/**
 * What NVIDIA's and AMD's tools write where there is no value: `N/A`, `[N/A]`, `[Not Supported]`, `Not Available`,
 * `[Unknown Error]`, `[GPU is lost]`, `[Insufficient Permissions]`, `Requested functionality has been deprecated`.
 */
const absent =
  /^\[.*\]$|^(n\/?a|none|not supported|not available|unknown error|insufficient permissions|requested functionality has been deprecated|)$/i

/** The text, or null where the tool has no value. */
export function told(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? ''
  return absent.test(trimmed) ? null : trimmed
}

/** The number at the start of `67.03 W`, `40 C`, `100 %`; null where there is none. */
export function amount(text: string | undefined): number | null {
  const found = /^[-+]?\d+(?:\.\d+)?/.exec(told(text) ?? '')
  return found === null ? null : Number(found[0])
}

const units: Readonly<Record<string, number>> = {
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KIB: 1024,
  MIB: 1024 ** 2,
  GIB: 1024 ** 3,
  TIB: 1024 ** 4,
}

/** Bytes of `81920 MiB`; without a unit, of `unit`. */
export function bytesOf(text: string | undefined, unit = 'MiB'): number | null {
  const found = /^(\d+(?:\.\d+)?)\s*([KMGT]?i?B)?$/i.exec(told(text) ?? '')
  if (found === null) return null
  const factor = units[(found[2] ?? unit).toUpperCase()]
  return factor === undefined ? null : Math.round(Number(found[1]) * factor)
}

/** `Enabled`, `Yes`, `Active`, `On` are true; null where the tool has no value. */
export function truth(text: string | undefined): boolean | null {
  const value = told(text)?.toLowerCase()
  if (value === undefined) return null
  if (['enabled', 'yes', 'active', 'on', '1'].includes(value)) return true
  return ['disabled', 'no', 'not active', 'off', '0'].includes(value) ? false : null
}

/** `12.4 GiB`, for messages. */
export function inGiB(bytes: number): string {
  const value = bytes / 1024 ** 3
  return `${value >= 100 || Number.isInteger(value) ? Math.round(value) : value.toFixed(1)} GiB`
}
