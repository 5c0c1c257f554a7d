import { type Block, type Inline, writeCount } from '../../../report/index.ts'
import type { DatasetReading, Reading } from './reading.ts'
import { code } from './wording.ts'

const mostMoves = 10

/** Data sets that the base commit kept elsewhere or called otherwise, a line each. */
export function moves({ report, datasets }: Reading): Block[] {
  const base = report.provenance.baseCommit
  const at: Inline[] = base === null ? ['the base'] : [{ code: base.slice(0, 7) }]
  const items = datasets.flatMap((one) => line(one, at))
  if (items.length === 0) return []
  const left = items.length - mostMoves
  const more: Inline[][] =
    left > 0 ? [[`${writeCount(left)} more moved too, as `, { code: 'data-validate.json' }, ' says']] : []
  return [{ kind: 'list', keep: 12, items: [...items.slice(0, mostMoves), ...more] }]
}

function line({ dataset, review }: DatasetReading, at: readonly Inline[]): Inline[][] {
  const { movedFrom, name } = dataset
  if (movedFrom === null) return []
  const called: Inline[] = movedFrom.name === name ? [] : ['called ', code(movedFrom.name), ' and ']
  const compared = review === null ? '' : ', which it is compared with'
  return [[code(name), ' was ', ...called, 'in ', code(movedFrom.path, 80), ' at ', ...at, compared]]
}
