import { satisfies } from './versions.ts'

/** Splits `channel::name 1.2.*`, `name=1.2=build` or `name>=1,<2` into the name and what is wanted of its version. */
export function splitCondaSpec(text: string): { name: string; wanted: string } {
  const plain = text
    .trim()
    .replace(/^.*::/, '')
    .replace(/\s*\[.*\]$/, '')
  const found = /^([\w.-]+)\s*(.*)$/s.exec(plain)
  return { name: (found?.[1] ?? plain).toLowerCase(), wanted: (found?.[2] ?? '').trim() }
}

/**
 * Whether a version meets what a match specification of conda wants: `=1.2` and `1.2.*` by prefix, `==1.2` exactly,
 * comparisons as those of PEP 440, `|` for either. null where that cannot be told.
 */
export function fitsCondaSpec(version: string, wanted: string): boolean | null {
  if (wanted === '' || wanted === '*') return true
  const results = wanted.split('|').map((part) => fitsAll(version, part.trim()))
  return results.includes(true) ? true : results.includes(null) ? null : false
}

function fitsAll(version: string, wanted: string): boolean | null {
  // `=1.2=py311_0` and `1.2 py311_0` also name a build
  const bare = wanted.replace(/^(={0,2}[^=<>!~,\s]+)(?:=|\s+)[\w*.]+$/, '$1')
  let all: boolean | null = true
  for (const part of bare.split(',').map((one) => one.trim())) {
    const one = fitsOne(version, part)
    if (one === false) return false
    if (one === null) all = null
  }
  return all
}

function fitsOne(version: string, part: string): boolean | null {
  if (part === '' || part === '*') return true
  const prefix = /^=?([^=<>!~*]+?)(?:\.?\*)?$/.exec(part)
  if (prefix !== null && (part.startsWith('=') || part.endsWith('*')))
    return version === prefix[1] || version.startsWith(`${prefix[1]}.`)
  // without a sign, `1.2` is that version
  return satisfies(version, /^[<>=!~]/.test(part) ? part : `==${part}`)
}
