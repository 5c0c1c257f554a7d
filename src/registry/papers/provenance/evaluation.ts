import { addresses } from '../addresses.ts'
import type { EvaluationFacts, GateFacts, PapersInput } from '../facts.ts'
import { modelSubjects } from '../subjects.ts'
import { dataResource } from './provenance.ts'
import { type Statement, statement } from './statement.ts'

/**
 * What the evaluation found, and on what ground the version was let in. The predicate is ours: the guide has its fields.
 */
export function evaluationStatement(input: PapersInput, evaluation: EvaluationFacts): Statement {
  const { report, sha256, holdout, waiver } = evaluation
  const { admission, forced } = input.entries
  const predicate = {
    model: input.model,
    version: input.version,
    tag: input.tag,
    commit: input.commit,
    ...(input.repository === null ? {} : { repository: input.repository }),
    verdict: report.verdict,
    admission: {
      ground: admission ?? null,
      waiver,
      forced: forced ?? null,
    },
    evaluatedAt: report.startedAt,
    evaluator: report.provenance.suite,
    report: { name: 'evaluate-and-compare.json', digest: { sha256 } },
    ...(report.provenance.runUrl === null ? {} : { run: report.provenance.runUrl }),
    task: report.task,
    confidence: report.confidence,
    rows: report.rows,
    rowName: report.rowName,
    champion: report.champion,
    ...(holdout === null ? {} : { data: dataResource(holdout) }),
    metrics: report.metrics.map(
      ({
        metric,
        title,
        unit,
        direction,
        slice,
        rows,
        method,
        verdict,
        candidate,
        champion,
        difference,
      }) => ({
        ...{ metric, title, unit, direction, slice, rows, method, verdict },
        ...{ value: interval(candidate), champion: interval(champion) },
        difference: difference === null ? null : { ...interval(difference), pValue: difference.pValue },
      }),
    ),
    gates: report.gates.map(({ gate, metric, slice, status, reason }) => ({
      gate,
      metric,
      slice,
      status,
      reason,
    })),
  }
  return statement(modelSubjects(input.bytes), addresses.evaluation, predicate)
}

function interval(value: { estimate: number; low: number | null; high: number | null } | null) {
  return value === null ? null : { estimate: value.estimate, low: value.low, high: value.high }
}

/**
 * The gates as tests, in the predicate that other tools know
 * (https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md). A gate that failed and was waived has
 * failed: the waiver stands in the statement beside it.
 */
export function testResultStatement(input: PapersInput, { report, sha256 }: EvaluationFacts): Statement {
  const named = (status: GateFacts['status']) =>
    report.gates.filter((gate) => gate.status === status).map(({ gate, reason }) => `${gate}: ${reason}`)
  const [failed, warned] = [named('fail'), named('warn')]
  const predicate = {
    result: failed.length > 0 ? 'FAILED' : warned.length > 0 ? 'WARNED' : 'PASSED',
    configuration: [
      { name: 'evaluate-and-compare.json', digest: { sha256 } },
      ...report.provenance.inputs.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
    ],
    ...(report.provenance.runUrl === null ? {} : { url: report.provenance.runUrl }),
    passedTests: named('pass'),
    warnedTests: warned,
    failedTests: failed,
  }
  return statement(modelSubjects(input.bytes), addresses.testResult, predicate)
}
