import { type Artifact, type Hash, hashAlgorithms } from './artifact.ts'
import { byText, type Note } from './graph.ts'
import { grouped } from './grouped.ts'

/** Hashes of no bytes. Every empty file has them, so they say nothing about where one came from. */
const empty = new Set([
  'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'md5:d41d8cd98f00b204e9800998ecf8427e',
  'md5-dos2unix:d41d8cd98f00b204e9800998ecf8427e',
  'git:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  'git:473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
])

export const hashText = ({ algorithm, value }: Hash) => `${algorithm}:${value}`

const ranks = new Map(hashAlgorithms.map((algorithm, rank) => [algorithm, rank]))
const rankOf = ({ algorithm }: Hash) => ranks.get(algorithm) ?? hashAlgorithms.length

/** The bytes that are the same by any of their hashes. */
export interface Identity {
  readonly id: string
  readonly hashes: readonly Hash[]
}

export interface Identities {
  of(artifact: Artifact): Identity
  readonly notes: readonly Note[]
}

/** One name for the bytes of one mention: all its hashes, and its path where it is empty. */
const keyOf = (artifact: Artifact) => {
  const texts = [...new Set(artifact.hashes.map(hashText))].sort(byText)
  return texts.some((text) => empty.has(text)) ? `${texts.join()}\0${artifact.path}` : texts.join()
}

/**
 * Finds which mentions are the same bytes. Two are joined by a hash they share, from the strongest algorithm down,
 * unless a stronger one says that they differ: equal `md5` of different `sha256` joins nothing and gives a note.
 * The result does not depend on the order of the mentions.
 */
export function identitiesOf(artifacts: Iterable<Artifact>): Identities {
  const mentions = new Map<string, Artifact>()
  for (const artifact of artifacts) mentions.set(keyOf(artifact), artifact)
  let groups: Group[] = [...mentions]
    .sort(([a], [b]) => byText(a, b))
    .map(([key, artifact]) => ({
      keys: [key],
      hashes: new Map(artifact.hashes.map((hash) => [hashText(hash), hash])),
    }))
  const notes: Note[] = []
  for (const [rank, algorithm] of hashAlgorithms.entries()) {
    const claims = groups.flatMap((group) =>
      [...group.hashes]
        .filter(([text, hash]) => hash.algorithm === algorithm && !empty.has(text))
        .map(([text]) => ({ text, group })),
    )
    const joined = new Map<Group, Group>()
    const now = (group: Group): Group => {
      const next = joined.get(group)
      return next === undefined ? group : now(next)
    }
    for (const [text, all] of grouped(claims, (claim) => claim.text)) {
      const same = [...new Set(all.map(({ group }) => now(group)))]
      const contradicted = contradictions(same, rank)
      if (contradicted !== undefined) {
        const message = `${text} is recorded for bytes with different ${contradicted}; they are kept apart`
        notes.push({ file: null, message })
        continue
      }
      const [first, ...others] = same
      if (first === undefined || others.length === 0) continue
      for (const other of others) {
        first.keys.push(...other.keys)
        for (const [key, hash] of other.hashes) first.hashes.set(key, hash)
        joined.set(other, first)
      }
    }
    groups = groups.filter((group) => !joined.has(group))
  }
  const identities = new Map<string, Identity>()
  for (const { keys, hashes } of groups) {
    const sorted = [...hashes.values()].sort((a, b) => rankOf(a) - rankOf(b) || byText(a.value, b.value))
    const path = keys[0]?.split('\0')[1]
    const strongest = sorted[0] === undefined ? '' : hashText(sorted[0])
    const identity = { id: path === undefined ? strongest : `${strongest}:${path}`, hashes: sorted }
    for (const key of keys) identities.set(key, identity)
  }
  return {
    notes,
    of(artifact) {
      const identity = identities.get(keyOf(artifact))
      if (identity === undefined) throw new Error(`${artifact.path} was not among the artifacts`)
      return identity
    },
  }
}

interface Group {
  readonly keys: string[]
  readonly hashes: Map<string, Hash>
}

/** The algorithm, stronger than the one at `rank`, that gives the groups different values. */
function contradictions(groups: readonly Group[], rank: number): string | undefined {
  return hashAlgorithms.slice(0, rank).find((stronger) => {
    const values = groups.flatMap(({ hashes }) =>
      [...hashes.values()].filter(({ algorithm }) => algorithm === stronger).map(({ value }) => value),
    )
    return new Set(values).size > 1
  })
}
