import type { TagEntries } from '../../tags/message.ts'
import { type PapersIndex, recordedIn } from '../index-file.ts'
import { type Check, fails, holds, tampered, type VersionTag } from './check.ts'

/** What the entries of a tag are called in its message. */
const trailers: Readonly<Record<string, string>> = {
  verdict: 'Evaluation',
  admission: 'Admission',
  evidence: 'Evidence',
  report: 'Report-SHA256',
  manifest: 'Manifest-SHA256',
  bytes: 'Model-SHA256, Model-Size or Model-Location',
  metrics: 'Metric',
  environments: 'Environment',
  by: 'Requested-By',
  reason: 'Reason',
  forced: 'Forced',
  pullRequest: 'Pull-Request',
  run: 'Run',
}

/** Whether the tag says what the index says it recorded, and stands where it stood. */
export function tagChecks(tag: VersionTag, entries: TagEntries, index: PapersIndex): Check[] {
  const remedy = `${tampered}. In git, \`git fetch --force origin refs/tags/${tag.name}:refs/tags/${tag.name}\` restores it`
  const named = index.tag === tag.name && index.version === tag.version && index.model === tag.model
  return [
    named
      ? holds('tag name', tag.name)
      : fails(
          'tag name',
          tag.name,
          `${index.tag}, whose papers these are`,
          'Fetch the papers of this version',
        ),
    index.commit === tag.commit
      ? holds('tagged commit', tag.commit)
      : fails(
          'tagged commit',
          tag.commit,
          `${index.commit}, which was registered`,
          `The tag was moved. ${remedy}`,
        ),
    messageCheck(entries, index, remedy),
    ...signatureCheck(tag),
  ]
}

function messageCheck(entries: TagEntries, index: PapersIndex, remedy: string): Check {
  const there = recordedIn(entries)
  const keys = [...new Set([...Object.keys(there), ...Object.keys(index.recorded)])].sort()
  const differing = keys.filter((key) => canonical(there[key]) !== canonical(index.recorded[key]))
  if (differing.length === 0) return holds('tag message', `${keys.length} entries as recorded`)
  const told = (values: Readonly<Record<string, unknown>>) =>
    differing.map((key) => `${trailers[key] ?? key}: ${canonical(values[key]) ?? 'none'}`).join('; ')
  return fails('tag message', told(there), told(index.recorded), `The message was edited. ${remedy}`)
}

/** JSON with its keys in order. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** A tag need not be signed; a signature that is there must be good. */
function signatureCheck({ signature }: VersionTag): Check[] {
  if (signature === null) return []
  if (signature.good) return [holds('signature of the tag', signature.by)]
  return [
    fails(
      'signature of the tag',
      signature.by,
      'a signature that git holds to be good',
      `Import the signer's key into git's keyring or allowed signers; if it is there: ${tampered}`,
    ),
  ]
}
