import { z } from 'zod'
import type { TagEntries } from '../../tags/message.ts'
import { addresses } from '../addresses.ts'
import type { ModelFacts } from '../facts.ts'
import type { PapersIndex } from '../index-file.ts'
import { evaluationName, provenanceName, testResultName } from '../papers.ts'
import type { Statement } from '../provenance/index.ts'
import { readStatement } from '../signing/index.ts'
import { modelSubjects, type Subject } from '../subjects.ts'
import { type Check, fails, holds, short, tampered } from './check.ts'

const interval = z
  .object({ estimate: z.number(), low: z.number().nullable(), high: z.number().nullable() })
  .nullable()
const slice = z.object({ column: z.string(), value: z.string() }).nullable()

/** Of the statement of the evaluation what is compared with other papers. */
export const evaluationPredicateSchema = z.looseObject({
  model: z.string(),
  version: z.string(),
  commit: z.string(),
  verdict: z.string(),
  admission: z.looseObject({
    ground: z.string().nullable(),
    waiver: z.looseObject({ by: z.string(), reason: z.string() }).nullable(),
    forced: z.string().nullable(),
  }),
  report: z.looseObject({ digest: z.looseObject({ sha256: z.string() }) }),
  metrics: z.array(z.looseObject({ metric: z.string(), slice, value: interval })),
  gates: z.array(z.looseObject({ gate: z.string(), status: z.enum(['pass', 'warn', 'fail', 'skipped']) })),
})
export type EvaluationPredicate = z.infer<typeof evaluationPredicateSchema>

const expectedTypes: Readonly<Record<string, string>> = {
  [provenanceName]: addresses.provenance,
  [evaluationName]: addresses.evaluation,
  [testResultName]: addresses.testResult,
}

/** Whether each statement is one, and speaks of this model and no other. */
export function subjectChecks(
  papers: ReadonlyMap<string, Uint8Array>,
  index: PapersIndex,
  bytes: ModelFacts,
): Check[] {
  return index.papers.flatMap(({ name }) => {
    const type = expectedTypes[name]
    const paper = papers.get(name)
    if (type === undefined || paper === undefined) return []
    const found = readStatement(paper)
    const what = `subject of ${name}`
    if (found === null || found.predicateType !== type)
      return [fails(what, found?.predicateType ?? 'no in-toto statement', type, tampered)]
    return [subjectCheck(what, found, bytes)]
  })
}

export function subjectCheck(what: string, { subject }: Statement, bytes: ModelFacts): Check {
  const digests = (subjects: readonly Subject[]) => subjects.map(({ digest }) => digest.sha256 ?? '').sort()
  const [seen, expected] = [digests(subject), digests(modelSubjects(bytes))]
  if (seen.join() === expected.join())
    return holds(what, `${seen.length === 1 ? short(seen[0]) : `${seen.length} files of the model`}`)
  const strange = seen.filter((digest) => !expected.includes(digest))
  return fails(
    what,
    strange.length === 0 ? `${seen.length} files` : strange.slice(0, 3).map(short).join(', '),
    expected.length <= 3 ? expected.map(short).join(', ') : `the ${expected.length} files of the model`,
    `It speaks of another model. ${tampered}`,
  )
}

/** The predicate of the evaluation; null where there is none, or none that can be read. */
export function evaluationIn(papers: ReadonlyMap<string, Uint8Array>): EvaluationPredicate | null {
  const bytes = papers.get(evaluationName)
  const found = bytes === undefined ? null : readStatement(bytes)
  const read = evaluationPredicateSchema.safeParse(found?.predicate)
  return read.success ? read.data : null
}

/** Whether the commit that the model was trained from, as far as it is said, is the one that the tag stands on. */
export function trainingCommitCheck(papers: ReadonlyMap<string, Uint8Array>, commit: string): Check[] {
  const bytes = papers.get(provenanceName)
  if (bytes === undefined) return []
  const read = z
    .looseObject({
      buildDefinition: z.looseObject({
        resolvedDependencies: z.array(z.looseObject({ digest: z.record(z.string(), z.string()).optional() })),
        internalParameters: z.looseObject({ uncommittedChanges: z.unknown() }),
      }),
    })
    .safeParse(readStatement(bytes)?.predicate)
  const what = 'trained commit'
  if (!read.success) return [fails(what, 'no SLSA provenance', 'the commit that was trained', tampered)]
  const { resolvedDependencies, internalParameters } = read.data.buildDefinition
  const trained = resolvedDependencies.flatMap(({ digest }) => digest?.gitCommit ?? [])[0]
  const dirty = internalParameters.uncommittedChanges !== null ? ', with changes that are in no commit' : ''
  if (trained === undefined) return [holds(what, 'outside of a repository')]
  // On a pull request the merge commit is trained, and another is registered after the merge: told, and no fault.
  const where = trained === commit ? '' : ', whose files the registered commit has or whose model it took'
  return [holds(what, `${trained}${dirty}${where}`)]
}

/** Whether the evaluation let the version in, and the tag says the same of it. */
export function admissionChecks(
  evaluation: EvaluationPredicate | null,
  entries: TagEntries,
  index: PapersIndex,
): Check[] {
  const what = 'evaluation'
  if (evaluation === null) {
    if (entries.admission === 'forced') return [holds(what, `none; forced: ${entries.forced ?? 'no reason'}`)]
    return [
      fails(
        what,
        'no statement of an evaluation',
        'one that passed, was waived or was forced',
        'Evaluate the model and register it again',
      ),
    ]
  }
  const { verdict, admission, gates, report, commit, version, model } = evaluation
  const failing = gates.filter(({ status }) => status === 'fail').map(({ gate }) => gate)
  const passes = failing.length === 0 && !(gates.length === 0 && verdict === 'regressed')
  const ground = admission.ground ?? 'nothing'
  const allowed =
    (ground === 'passed' && passes) ||
    (ground === 'waived' && admission.waiver !== null) ||
    (ground === 'forced' && admission.forced !== null)
  const seen = `${verdict}, ${ground}${failing.length === 0 ? '' : `; failed: ${failing.join(', ')}`}${
    admission.waiver === null ? '' : `; waived by ${admission.waiver.by}: ${admission.waiver.reason}`
  }${admission.forced === null ? '' : `; forced: ${admission.forced}`}`
  const same =
    verdict === entries.verdict &&
    admission.ground === (entries.admission ?? null) &&
    report.digest.sha256 === entries.report
  const here = commit === index.commit && version === index.version && model === index.model
  return [
    allowed
      ? holds(what, seen)
      : fails(
          what,
          seen,
          'no gate that fails, a waiver, or a reason to force it',
          'Do not use this version: its evaluation did not let it in',
        ),
    same && here
      ? holds('evaluation in the tag', `${entries.verdict}, ${entries.admission}`)
      : fails(
          'evaluation in the tag',
          `${entries.verdict ?? 'none'}, ${entries.admission ?? 'none'}, report ${short(entries.report)}`,
          `${verdict}, ${ground}, report ${short(report.digest.sha256)}${here ? '' : `, of ${model}@${version} at ${commit.slice(0, 7)}`}`,
          tampered,
        ),
  ]
}
