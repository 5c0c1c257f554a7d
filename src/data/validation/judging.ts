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
        outcomes.set(rule, work.conclude(values ?? [], rows))
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
  isPrivate: (column: string) => boolean,
): Promise<void> {
  if (queries.length === 0) return
  const named = await sets()
  await lockOnto(session, named)
  const columns = named.flatMap(({ set }) => set.columns.map(({ name }) => name.toLowerCase()))
  const open = new Set(columns.filter((name) => !isPrivate(name)))
  const hasPrivate = columns.some(isPrivate)
  for (const { rule, work } of queries) {
    const query = await parseQuery(session, work.query).catch((error: unknown) => failure(error, hasPrivate))
    if (typeof query === 'string') outcomes.set(rule, unknown(query))
    else if ('status' in query) outcomes.set(rule, query)
    else {
      const secret =
        hasPrivate && (query.columns === null || [...query.columns].some((name) => !open.has(name)))
      const value = await numberOf(session, query).catch((error: unknown) => failure(error, secret))
      outcomes.set(rule, concluded(value, work, secret && !query.counts))
    }
  }
}

function concluded(
  value: number | string | Outcome,
  work: Judged['queries'][number]['work'],
  secret: boolean,
): Outcome {
  if (typeof value === 'object') return value
  if (typeof value === 'string') return unknown(value)
  const outcome = work.conclude(value)
  const note = 'The number is not shown: it may be a value of a private column.'
  return secret ? { ...outcome, observed: null, note } : outcome
}
