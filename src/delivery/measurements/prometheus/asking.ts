import type { Series } from '../../../clients/prometheus/index.ts'
import type { ArmNames, Arms } from '../measurement.ts'
import { withoutDuplicates } from './duplicates.ts'
import type { Reading } from './reading.ts'
import { Unusable } from './reading.ts'
import { narrowed, type Selector, selectorOf } from './selector.ts'
import type { PrometheusPlan } from './settings.ts'
import { type Arm, arms, filled, type Values, valuesOf } from './template.ts'

/** What the answer to one question is made with. */
export interface Asking {
  readonly plan: PrometheusPlan
  readonly reading: Reading
  readonly arms: ArmNames
  readonly notes: Set<string>
}

/** The same for both arms; where both fail, it is the candidate's failure that is told. */
export async function forBoth<T>(work: (arm: Arm) => Promise<T> | T): Promise<Arms<T>> {
  const both = await Promise.allSettled(arms.map(async (arm) => work(arm)))
  const [candidate, champion] = both.map((one) => {
    if (one.status === 'rejected') throw one.reason
    return one.value
  }) as [T, T]
  return { candidate, champion }
}

/** Values of an arm's placeholders; `{selector}` is the matchers that tell the arm apart. */
export function valuesFor({ plan, reading, arms: names }: Asking, arm: Arm): Values {
  const values = valuesOf(arm, names, reading.span.to - reading.span.from)
  const both = [plan.selector, plan.names[arm]]
    .map((text) => said(() => filled(text, values)))
    .filter((text) => text.trim() !== '')
  return { ...values, selector: both.join(',') }
}

/** A preset's selector, narrowed to one arm. @throws Unusable */
export function selectorFor(asking: Asking, template: string, arm: Arm): Selector {
  const values = valuesFor(asking, arm)
  const selector = selectorOf(said(() => filled(template, values)))
  if (selector === null) throw new Unusable(`\`${template}\` is no selector of series.`)
  return narrowed(selector, values.selector)
}

/** Raw samples of the series of one arm that any of some selectors name, each once. */
export async function rawOf(
  asking: Asking,
  templates: readonly string[],
  arm: Arm,
): Promise<readonly Series[]> {
  const all = await Promise.all(
    templates.map((template) => asking.reading.raw(selectorFor(asking, template, arm), asking.notes)),
  )
  return withoutDuplicates(all.flat(), []).series
}

/**
 * The same of a query of the user's own that is a selector; its series are told apart by the user.
 * @throws Unusable where both arms would be the same series
 */
export function ownSelectors(asking: Asking, query: string): Arms<Selector> | null {
  const texts = ownQueries(asking, query)
  const candidate = selectorOf(texts.candidate)
  const champion = selectorOf(texts.champion)
  return candidate === null || champion === null ? null : { candidate, champion }
}

/** @throws Unusable where both arms would be asked the same */
export function ownQueries(asking: Asking, query: string): Arms<string> {
  const text = (arm: Arm) => said(() => filled(query, valuesFor(asking, arm)))
  const both = { candidate: text('candidate'), champion: text('champion') }
  if (both.candidate === both.champion)
    throw new Unusable(
      `\`${query}\` asks the same for both arms; put {version}, {arm} or {selector} into it.`,
    )
  return both
}

function said<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof Error ? new Unusable(`${error.message}.`) : error
  }
}
