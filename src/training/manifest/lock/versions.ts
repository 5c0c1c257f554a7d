/** A version as PEP 440 orders it. */
export interface Version {
  readonly epoch: number
  readonly release: readonly number[]
  /** Letter and number, such as `['rc', 1]`. */
  readonly pre: readonly [string, number] | null
  readonly post: number | null
  readonly dev: number | null
  readonly local: readonly (string | number)[] | null
}

const pattern =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|beta|preview|pre|a|b|c|rc)[-_.]?(\d+)?)?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d+)?)?(?:[-_.]?(dev)[-_.]?(\d+)?)?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i
const letters: Readonly<Record<string, string>> = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc' }

/** null for what is not a version of PEP 440, appendix B. */
export function parseVersion(text: string): Version | null {
  const found = pattern.exec(text.trim())
  if (found === null) return null
  const [, epoch, release = '', letter, number, implicit, postWord, post, devWord, dev, local] = found
  const name = letter?.toLowerCase()
  return {
    epoch: Number(epoch ?? 0),
    release: release.split('.').map(Number),
    pre: name === undefined ? null : [letters[name] ?? name, Number(number ?? 0)],
    post: implicit !== undefined ? Number(implicit) : postWord === undefined ? null : Number(post ?? 0),
    dev: devWord === undefined ? null : Number(dev ?? 0),
    local:
      local === undefined
        ? null
        : local
            .toLowerCase()
            .split(/[-_.]/)
            .map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
  }
}

/** Below 0 where `a` comes first. */
export function compareVersions(a: Version, b: Version): number {
  return comparePublic(a, b) || compareLocal(a.local, b.local)
}

function comparePublic(a: Version, b: Version): number {
  return (
    a.epoch - b.epoch ||
    compareRelease(a.release, b.release) ||
    compareLists(phase(a), phase(b)) ||
    (a.post ?? -1) - (b.post ?? -1) ||
    order(a.dev ?? Infinity, b.dev ?? Infinity)
  )
}

const order = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1)

function compareRelease(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** A development release alone comes before every pre-release of its version, a final one after them. */
function phase(version: Version): readonly [number, number] {
  if (version.pre !== null) return [['a', 'b', 'rc'].indexOf(version.pre[0]), version.pre[1]]
  return version.dev !== null && version.post === null ? [-1, 0] : [3, 0]
}

function compareLists(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] - b[0] || a[1] - b[1]
}

function compareLocal(a: Version['local'], b: Version['local']): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1)
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [one, other] = [a[index], b[index]]
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1
    if (one === other) continue
    if (typeof one === 'number' && typeof other === 'number') return one - other
    if (typeof one === 'string' && typeof other === 'string') return one < other ? -1 : 1
    return typeof one === 'number' ? 1 : -1
  }
  return 0
}

/**
 * Whether a version meets a specifier such as `>=1.2,<2`, pre-releases included. null where either is not one of PEP
 * 440, so that a caller says nothing rather than something wrong.
 */
export function satisfies(version: string, specifier: string): boolean | null {
  const found = parseVersion(version)
  let all: boolean | null = true
  for (const clause of clauses(specifier)) {
    const met = found === null && !clause.startsWith('===') ? null : meets(version, found, clause)
    if (met === false) return false
    if (met === null) all = null
  }
  return all
}

/** The clauses of a specifier without blanks. */
export function clauses(specifier: string): string[] {
  return specifier
    .replace(/^\s*\(|\)\s*$/g, '')
    .split(',')
    .map((clause) => clause.replaceAll(/\s+/g, ''))
    .filter((clause) => clause !== '')
}

function meets(text: string, version: Version | null, clause: string): boolean | null {
  const parts = /^(===|~=|==|!=|<=|>=|<|>)(.+)$/.exec(clause)
  if (parts === null) return null
  const [, operator, wanted] = parts as unknown as [string, string, string]
  if (operator === '===') return text.toLowerCase() === wanted.toLowerCase()
  if (version === null) return null
  if (wanted.endsWith('.*')) {
    const prefix = parseVersion(wanted.slice(0, -2))
    if (prefix === null || !(operator === '==' || operator === '!=')) return null
    return startsWith(version, prefix) === (operator === '==')
  }
  const other = parseVersion(wanted)
  return other === null ? null : compared(version, operator, other)
}

function compared(version: Version, operator: string, other: Version): boolean | null {
  const publicOrder = comparePublic(version, other)
  const equal = publicOrder === 0 && (other.local === null || compareLocal(version.local, other.local) === 0)
  const sameRelease = version.epoch === other.epoch && compareRelease(version.release, other.release) === 0
  switch (operator) {
    case '==':
      return equal
    case '!=':
      return !equal
    case '>=':
      return publicOrder >= 0
    case '<=':
      return publicOrder <= 0
    // `<1.0` is not meant to let 1.0rc1 in, nor `>1.0` its post-releases
    case '<':
      return publicOrder < 0 && !(sameRelease && isPre(version) && !isPre(other))
    case '>':
      return publicOrder > 0 && !(sameRelease && isPostOf(version, other))
    default: {
      if (other.release.length < 2) return null
      const prefix = { ...other, release: other.release.slice(0, -1), pre: null, post: null, dev: null }
      return publicOrder >= 0 && startsWith(version, prefix)
    }
  }
}

const isPre = (version: Version) => version.pre !== null || version.dev !== null

/** Whether a version is a post-release of another, which is none itself. */
function isPostOf(version: Version, other: Version): boolean {
  const free = other.post === null && other.dev === null
  return free && version.post !== null && compareLists(phase(version), phase(other)) === 0
}

function startsWith(version: Version, prefix: Version): boolean {
  if (version.epoch !== prefix.epoch) return false
  const start = prefix.release.map((_, index) => version.release[index] ?? 0)
  if (compareRelease(start, prefix.release) !== 0) return false
  if (prefix.pre === null && prefix.post === null) return true
  const same =
    compareLists(phase(version), phase(prefix)) === 0 &&
    (prefix.post === null || version.post === prefix.post)
  return same && compareRelease(version.release, prefix.release) === 0
}
