import type { Comparison } from '../../data/index.ts'
import type { EvaluateReport } from './report-schema.ts'
import type { EvaluateSettings } from './settings.ts'
import type { Sides } from './sides.ts'

type Check = EvaluateReport['comparability'][number]

/** What was checked while the rows were joined; what did not hold was refused before this is reached. */
export function comparabilityOf(
  settings: EvaluateSettings,
  sides: Sides,
  loaded: Comparison,
  leakage: Check,
): Check[] {
  const { facts, sample } = loaded
  const { rowName, minJoinRate } = settings.evaluate
  const count = (rows: number) => rows.toLocaleString('en-US')
  const holds = (id: string, statement: string): Check => ({ id, status: 'holds', statement })
  const checks: Check[] = []
  if (facts.championRows !== null) {
    const most = Math.max(facts.candidateRows, facts.championRows)
    checks.push(
      holds(
        'same-rows',
        `same ${rowName} (${count(facts.joinedRows)} of ${count(most)} joined, at least ${minJoinRate * 100} % asked)`,
      ),
      holds('same-labels', 'same labels on both sides'),
    )
  }
  checks.push(holds('unique-ids', 'no id twice, none missing'))
  if (sample.probabilities) checks.push(holds('scores', 'every score is a probability'))
  else checks.push(holds('scores', 'every score is finite'))
  checks.push(holds('same-metrics', 'same metric code for every number'))
  if (settings.source === 'predict-command' && sides.champion !== null)
    checks.push(holds('same-holdout', 'both models predicted the same holdout'))
  checks.push(leakage)
  return checks
}
