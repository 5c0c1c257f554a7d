import type { Rule } from '../contracts/rule.ts'
import type { Session } from '../session.ts'
import { type Aggregates, runAggregates } from './aggregate-pass.ts'
import { workOf } from './rule-work.ts'
import { lockOnto, type NamedSet, numberOf, parseQuery } from './user-sql.ts'
import { failure, known, type Outcome, type Scene, unknown, type Work } from './work.ts'

export interface Judged {
  readonly rows: number
  readonly outcomes: Map<Rule, Outcome>
  readonly queries: readonly {
    readonly rule: Rule
    readonly work: Extract<Work, { readonly how: 'user-sql' }>
  }[]
}

export async function judge(
  scene: Scene,
  rules: readonly Rule[],
  secret: (rule: Rule) => boolean,
): Promise<Judged> {
  const works = new Map<Rule, Work>()
  for (const rule of rules) {
    const work = await workOf(scene, rule).catch((error: unknown) => known(failure(error, secret(rule))))
    works.set(rule, work)
  }
  const entries = new Map<Rule, Aggregates>()
  for (const [rule, work] of works) {
    if (work.how === 'aggregates') entries.set(rule, { values: work.values, alone: work.alone ?? false })
  }
  const { rows, results } = await runAggregates(scene.session, scene.set, [...entries.values()])
  const found = new Map([...entries.keys()].map((rule, index) => [rule, results[index]] as const))
  const outcomes = new Map<Rule, Outcome>()
  const queries: Judged['queries'][number][] = []
  for (const [rule, work] of works) {
    try {
      if (work.how === 'known') outcomes.set(rule, work.outcome)
      else if (work.how === 'alone') outcomes.set(rule, await work.judge(rows))
      else if (work.how === 'user-sql') queries.push({ rule, work })
      else {
        const values = found.get(rule)
        if (values instanceof Error) throw values
        outcomes.set(rule, work.conclude(values as number[], rows))
      }
    } catch (error) {
      outcomes.set(rule, failure(error, secret(rule)))
    }
  }
  return { rows, outcomes, queries }
}

/** Last of all, because the session cannot be unlocked again. */
export async function judgeQueries(
  session: Session,
  { queries, outcomes }: Judged,
  sets: () => Promise<NamedSet[]>,
  hidden: ReadonlySet<string>,
): Promise<void> {
  if (queries.length === 0) return
  await lockOnto(session, await sets())
  for (const { rule, work } of queries) {
    try {
      const query = await parseQuery(session, work.query)
      if (typeof query === 'string') {
        outcomes.set(rule, unknown(query))
        continue
      }
      const secret =
        hidden.size > 0 && (query.columns === null || [...query.columns].some((name) => hidden.has(name)))
      const value = await numberOf(session, query).catch((error: unknown) => failure(error, secret))
      if (typeof value === 'object') outcomes.set(rule, value)
      else if (typeof value === 'string') outcomes.set(rule, unknown(value))
      else {
        const outcome = work.conclude(value)
        const shows = !secret || query.counts
        outcomes.set(
          rule,
          shows
            ? outcome
            : { ...outcome, observed: null, note: 'The number is not shown: it is of a private column.' },
        )
      }
    } catch (error) {
      outcomes.set(rule, failure(error, hidden.size > 0))
    }
  }
}
