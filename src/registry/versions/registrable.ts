import { z } from 'zod'

/**
 * Of a report of `evaluate-and-compare` (schemaVersion 1) what decides whether its model may be registered; more in it
 * is not looked at.
 */
const reportSchema = z.object({
  schemaVersion: z.literal(1),
  action: z.literal('evaluate-and-compare'),
  verdict: z.enum(['improved', 'non-inferior', 'regressed', 'inconclusive', 'no-baseline']),
  startedAt: z.string(),
  model: z.string(),
  gates: z.array(
    z.object({ gate: z.string(), status: z.enum(['pass', 'warn', 'fail', 'skipped']), reason: z.string() }),
  ),
})

/** An evaluation, and what is known of what it judged. */
export interface Evidence {
  /** The JSON report as parsed. */
  readonly report: unknown
  /** sha256 of the report's bytes. */
  readonly sha256: string
  /** The commit whose files were evaluated: on `pull_request` the merge commit that was checked out. */
  readonly commit: string | null
  /** git tree of those files, of a working tree with its changes; null where it is not known. */
  readonly tree: string | null
  /** sha256 of the model's bytes that made the predictions. */
  readonly modelSha256: string | null
  /** Who let a gate that fails pass, and why. */
  readonly waiver: { readonly by: string; readonly reason: string } | null
}

/** What is to be registered. */
export interface RegistrationCandidate {
  readonly model: string
  readonly commit: string
  /** git tree of the commit. */
  readonly tree: string
  /** sha256 of the bytes to be registered, where it is known. */
  readonly modelSha256: string | null
}

export interface Admission {
  readonly allowed: boolean
  readonly ground: 'passed' | 'waived' | 'forced' | 'refused'
  /** For people, one sentence. */
  readonly why: string
  /** What is recorded in the tag, spread into its entries; nothing where nothing is known. */
  readonly entries: {
    readonly admission?: 'passed' | 'waived' | 'forced'
    readonly verdict?: string
    readonly evidence?: string
    readonly report?: string
    readonly reason?: string
    readonly forced?: string
  }
}

interface Match {
  readonly evidence: Evidence
  readonly report: z.infer<typeof reportSchema>
  /** `model <sha256>`, `commit <hash>`, `tree <hash>`. */
  readonly by: string
}

/**
 * Whether a commit may be registered as a version of a model: only when an evaluation of the same thing passed, or was
 * waived. The same thing is, the first that can be told:
 *
 * 1. the model's bytes: where both sides know their sha256, it decides alone, and unequal bytes are no match even at
 *    the same commit;
 * 2. the commit;
 * 3. the tree, the hash of all files. On merge the commit is new, but its files are those of the merge commit that was
 *    evaluated, unless the base branch moved in between; then the model has to be evaluated again.
 *
 * An evaluation passed when none of its gates fails, whatever its verdict: gates are the policy. Of several that match,
 * the latest decides. `force` lets anything in and is recorded with its reason.
 */
export function registrable(
  candidate: RegistrationCandidate,
  evidence: readonly Evidence[],
  { force = null }: { readonly force?: string | null } = {},
): Admission {
  const matches = evidence
    .flatMap((one) => matchOf(candidate, one) ?? [])
    .sort((a, b) => (a.report.startedAt < b.report.startedAt ? 1 : -1))
  const [match] = matches
  const judged = match === undefined ? nothing(candidate, evidence) : judge(match)
  if (judged.allowed || force === null || force.trim() === '') return judged
  const { verdict, evidence: by, report } = judged.entries
  const known = {
    ...(verdict ? { verdict } : {}),
    ...(by ? { evidence: by } : {}),
    ...(report ? { report } : {}),
  }
  return {
    allowed: true,
    ground: 'forced',
    why: `Forced: ${force.trim()}. ${judged.why}`,
    entries: { ...known, admission: 'forced', forced: force.trim() },
  }
}

function matchOf(candidate: RegistrationCandidate, evidence: Evidence): Match | null {
  const { success, data: report } = reportSchema.safeParse(evidence.report)
  if (!success || report.model !== candidate.model) return null
  if (candidate.modelSha256 !== null && evidence.modelSha256 !== null)
    return candidate.modelSha256 === evidence.modelSha256
      ? { evidence, report, by: `model ${evidence.modelSha256}` }
      : null
  if (evidence.commit === candidate.commit && (evidence.tree === null || evidence.tree === candidate.tree))
    return { evidence, report, by: `commit ${candidate.commit}` }
  return evidence.tree === candidate.tree ? { evidence, report, by: `tree ${candidate.tree}` } : null
}

function judge({ evidence, report, by }: Match): Admission {
  const known = { verdict: report.verdict, evidence: by, report: evidence.sha256 }
  const unwatched = report.gates.length === 0 && report.verdict === 'regressed'
  const failing = unwatched
    ? [{ gate: 'no gate', reason: 'It regressed, and no gate was declared.' }]
    : report.gates.filter(({ status }) => status === 'fail')
  if (failing.length === 0) {
    const why = `Its evaluation passed (${report.verdict}), known by its ${shortened(by)}.`
    return { allowed: true, ground: 'passed', why, entries: { ...known, admission: 'passed' } }
  }
  const names = failing.map(({ gate }) => gate).join(', ')
  if (evidence.waiver !== null) {
    const { by: who, reason } = evidence.waiver
    return {
      allowed: true,
      ground: 'waived',
      why: `${names} failed and was waived by ${who}: ${reason}`,
      entries: { ...known, admission: 'waived', reason: `waived by ${who}: ${reason}` },
    }
  }
  const why = `Its evaluation failed: ${failing.map(({ reason }) => reason).join(' ')}`
  return { allowed: false, ground: 'refused', why, entries: known }
}

/** Says what there was instead. */
function nothing(
  { model, commit, tree, modelSha256 }: RegistrationCandidate,
  evidence: readonly Evidence[],
): Admission {
  const of = evidence.filter(({ report }) => (report as { model?: unknown } | null)?.model === model)
  const wanted = `commit ${commit.slice(0, 7)}, tree ${tree.slice(0, 7)}${modelSha256 === null ? '' : `, model ${modelSha256.slice(0, 12)}`}`
  const there = of
    .slice(0, 3)
    .map(({ commit, tree, modelSha256 }) => {
      const known = [
        commit === null ? [] : [`commit ${commit.slice(0, 7)}`],
        tree === null ? [] : [`tree ${tree.slice(0, 7)}`],
        modelSha256 === null ? [] : [`model ${modelSha256.slice(0, 12)}`],
      ].flat()
      return known.length === 0 ? 'one of something unknown' : known.join(', ')
    })
    .join('; ')
  const found =
    of.length === 0 ? `No evaluation of ${model} was found` : `Only other evaluations were found (${there})`
  const why = `${found}; looked for ${wanted}.`
  return { allowed: false, ground: 'refused', why, entries: {} }
}

function shortened(by: string): string {
  const [what = '', hash = ''] = by.split(' ')
  return `${what} ${hash.slice(0, 12)}`
}
