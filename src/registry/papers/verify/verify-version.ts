import { readTagMessage } from '../../tags/message.ts'
import { indexName, readIndex } from '../index-file.ts'
import { fileChecks, indexCheck, modelCheck, paperChecks } from './byte-checks.ts'
import { type Check, fails, holds, notLookedAt, tampered, type VersionToVerify } from './check.ts'
import { metricChecks } from './metric-checks.ts'
import { signatureChecks } from './signature-checks.ts'
import { admissionChecks, evaluationIn, subjectChecks, trainingCommitCheck } from './statement-checks.ts'
import { tagChecks } from './tag-checks.ts'

export interface Verification {
  readonly model: string
  readonly version: string
  readonly tag: string
  readonly commit: string
  /** `verified`: all holds. `unsigned`: all holds, but nobody vouches for it. `failed`: something does not hold. */
  readonly verdict: 'verified' | 'unsigned' | 'failed'
  readonly checks: readonly Check[]
}

/**
 * Whether a version is what its tag says, without a network: tag → index → papers and bytes, statements → model, numbers
 * in every paper the same, signatures by whom they should be. Each thing that was changed fails a check of its own.
 *
 * The tag is the root of it all. Who may push tags can replace it with everything below it; only signatures, checked with
 * a key or a root that came another way, tell that.
 */
export async function verifyVersion(version: VersionToVerify): Promise<Verification> {
  const { tag, bytes, papers } = version
  const { entries } = readTagMessage(tag.message)
  const { model, version: number, commit, name } = tag
  const done = (checks: readonly Check[], vouchedFor = false): Verification => ({
    ...{ model, version: number, tag: name, commit, checks },
    verdict: checks.some(({ ok }) => ok === false) ? 'failed' : vouchedFor ? 'verified' : 'unsigned',
  })
  if (!tag.annotated || entries === null)
    return done([
      fails(
        'tag',
        tag.annotated ? 'a message that is not ours' : 'a lightweight tag',
        'an annotated tag of register-model',
        `Fetch it whole: git fetch --force origin refs/tags/${name}:refs/tags/${name}`,
      ),
    ])
  const checks: Check[] = [
    holds('tag', `${name} at ${commit}`),
    modelCheck(bytes, entries),
    indexCheck(papers, entries),
  ]
  const file = papers.get(indexName)
  const index = file === undefined ? null : readIndex(file)
  if (index === null) {
    if (file !== undefined) checks.push(fails(indexName, 'no index of papers', 'an index', tampered))
    return done(checks)
  }
  const evaluation = evaluationIn(papers)
  const signatures = await signatureChecks(version, index)
  checks.push(
    ...tagChecks(tag, entries, index),
    ...fileChecks(bytes, index),
    ...paperChecks(papers, index),
    ...subjectChecks(papers, index, bytes),
    ...trainingCommitCheck(papers, commit),
    ...admissionChecks(evaluation, entries, index),
    ...metricChecks(papers, evaluation, entries),
    ...signatures,
  )
  // The signature of the index covers everything else by hash.
  const vouched = signatures.some(({ what, ok }) => ok === true && what.startsWith(`${indexName}.`))
  if (index.signing === null && signatures.length === 0)
    checks.push(
      notLookedAt('signatures', 'none', 'a signature', 'Sign versions: `register.sign` in mlops.yaml'),
    )
  return done(checks, vouched)
}
