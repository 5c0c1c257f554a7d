/**
 * What we keep in a tag's message, below the line that GTO would write: one trailer a line, so that `git show`,
 * `git interpret-trailers` and people read it as well.
 */
export interface TagEntries {
  /** Verdict of the evaluation: `improved`, `non-inferior`, … */
  readonly verdict?: string | undefined
  /** On what ground it was let in: `passed`, `waived`, `forced`. */
  readonly admission?: 'passed' | 'waived' | 'forced' | undefined
  /** How the evaluation is known to be of this version: `tree <hash>`, `model <sha256>`, … */
  readonly evidence?: string | undefined
  /** sha256 of the evaluation's JSON report. */
  readonly report?: string | undefined
  /** sha256 of the run manifest. */
  readonly manifest?: string | undefined
  readonly bytes?: ModelBytes | undefined
  readonly metrics?: readonly RecordedMetric[] | undefined
  /** Model card, bill of materials, statements: by their hash. */
  readonly papers?: readonly Paper[] | undefined
  /** The version that a stage was given to. */
  readonly version?: string | undefined
  /** Where a stage runs. */
  readonly environments?: readonly string[] | undefined
  /** Who wanted it: a login or a name. */
  readonly by?: string | undefined
  readonly reason?: string | undefined
  /** Why a version was registered without an evaluation that passed. */
  readonly forced?: string | undefined
  /** Why it has this number, such as `minor: feat: add wind gusts`. */
  readonly change?: string | undefined
  /** Number or address. */
  readonly pullRequest?: string | undefined
  /** Address of the workflow run. */
  readonly run?: string | undefined
}

export interface ModelBytes {
  /** Where they are kept, such as `s3://bucket/files/md5/ab/…`, `ghcr.io/acme/model@sha256:…`; null: not kept. */
  readonly location: string | null
  readonly sha256: string
  readonly size: number | null
}

export interface RecordedMetric {
  readonly metric: string
  readonly estimate: number
  /** Interval of the estimate, where there is one. */
  readonly low: number | null
  readonly high: number | null
}

export interface Paper {
  readonly name: string
  readonly sha256: string
}

/** The first trailer; a message without it was not written by us, and nothing is read out of it. */
const mark = 'Registry-Format'
const format = 'mlops/1'

const texts = [
  ['verdict', 'Evaluation'],
  ['admission', 'Admission'],
  ['evidence', 'Evidence'],
  ['report', 'Report-SHA256'],
  ['manifest', 'Manifest-SHA256'],
  ['version', 'Version'],
  ['by', 'Requested-By'],
  ['reason', 'Reason'],
  ['forced', 'Forced'],
  ['change', 'Change'],
  ['pullRequest', 'Pull-Request'],
  ['run', 'Run'],
] as const satisfies readonly (readonly [keyof TagEntries, string])[]

/**
 * A tag's message: `subject` in GTO's words, an empty line, the trailers. Whatever a value holds (line ends, control
 * characters), it stays on its line and comes back from `readTagMessage` as it was.
 */
export function writeTagMessage(subject: string, entries: TagEntries): string {
  const lines: [string, string][] = [[mark, format]]
  for (const [key, trailer] of texts) {
    const value = entries[key]
    if (value !== undefined && value !== '') lines.push([trailer, value])
  }
  const { bytes, metrics = [], papers = [], environments = [] } = entries
  if (bytes !== undefined) {
    lines.push(['Model-SHA256', bytes.sha256])
    if (bytes.size !== null) lines.push(['Model-Size', String(bytes.size)])
    if (bytes.location !== null) lines.push(['Model-Location', bytes.location])
  }
  for (const { metric, estimate, low, high } of metrics)
    lines.push([
      'Metric',
      `${metric} = ${estimate}${low === null || high === null ? '' : ` (${low} to ${high})`}`,
    ])
  for (const { name, sha256 } of papers) lines.push(['Paper', `${sha256} ${name}`])
  for (const environment of environments) lines.push(['Environment', environment])
  return `${escaped(subject)}\n\n${lines.map(([key, value]) => `${key}: ${escaped(value)}\n`).join('')}`
}

export interface TagMessage {
  /** The first line. */
  readonly subject: string
  /** Null where the message is not one of ours. */
  readonly entries: TagEntries | null
}

const isSha256 = (text: unknown): text is string => typeof text === 'string' && /^[0-9a-f]{64}$/.test(text)
const amount = String.raw`(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)`
const metricText = new RegExp(String.raw`^(.+) = ${amount}(?: \(${amount} to ${amount}\))?$`, 's')

/** Reads any tag's message; of entries that do not have their form nothing is taken over. Never throws. */
export function readTagMessage(message: string): TagMessage {
  const text = withoutSignature(message)
  const subject = text.split('\n', 1)[0] ?? ''
  const block = text.trimEnd().split('\n\n').at(-1) ?? ''
  const lines = block.split('\n').flatMap((line): [string, string][] => {
    const at = line.indexOf(': ')
    return at <= 0 ? [] : [[line.slice(0, at), plain(line.slice(at + 2))]]
  })
  const [first] = lines
  if (first?.[0] !== mark || first[1] !== format) return { subject: plain(subject), entries: null }
  const byKey = new Map<string, string[]>()
  for (const [key, value] of lines) byKey.set(key, [...(byKey.get(key) ?? []), value])
  const all = (key: string) => byKey.get(key) ?? []
  const entries: Record<string, unknown> = {}
  for (const [key, trailer] of texts) {
    const [value] = all(trailer)
    if (value !== undefined) entries[key] = value
  }
  if (!['passed', 'waived', 'forced'].includes(String(entries.admission))) delete entries.admission
  for (const key of ['report', 'manifest'] as const) if (!isSha256(entries[key])) delete entries[key]
  const [hash] = all('Model-SHA256')
  if (isSha256(hash)) {
    const size = Number(all('Model-Size')[0])
    entries.bytes = {
      location: all('Model-Location')[0] ?? null,
      sha256: hash,
      size: Number.isSafeInteger(size) ? size : null,
    }
  }
  const metrics = all('Metric').flatMap((line) => {
    const [, metric, estimate, low, high] = metricText.exec(line) ?? []
    if (metric === undefined) return []
    const bound = (value: string | undefined) => (value === undefined ? null : Number(value))
    return [{ metric, estimate: Number(estimate), low: bound(low), high: bound(high) }]
  })
  const papers = all('Paper').flatMap((line) => {
    const [, hash, name] = /^([0-9a-f]{64}) (.+)$/s.exec(line) ?? []
    return hash === undefined || name === undefined ? [] : [{ name, sha256: hash }]
  })
  if (metrics.length > 0) entries.metrics = metrics
  if (papers.length > 0) entries.papers = papers
  if (all('Environment').length > 0) entries.environments = all('Environment')
  return { subject: plain(subject), entries: entries as TagEntries }
}

function withoutSignature(message: string): string {
  const at = /^-----BEGIN (PGP|SSH|SIGNED) /m.exec(message)?.index
  return at === undefined ? message : message.slice(0, at)
}

/** JSON's escapes, but for the quotation mark, which needs none here; a blank at the end, which git would strip, has one. */
function escaped(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll(
      /[\u007f-\u009f\u2028\u2029]|\s$/g,
      (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
}

function plain(text: string): string {
  if (!text.includes('\\')) return text
  try {
    return JSON.parse(`"${text.replaceAll('"', '\\"')}"`) as string
  } catch {
    return text
  }
}
