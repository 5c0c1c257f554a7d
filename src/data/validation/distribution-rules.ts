import type { RuleCheck } from '../contracts/rule.ts'
import { shorten } from '../tables.ts'
import { columnOf, type DataColumn } from './data-set.ts'
import { distanceBetween } from './distributions.ts'
import { rounded } from './learning-rules.ts'
import { broken, known, met, type Scene, unknown, type Work } from './work.ts'

type Of<Kind extends RuleCheck['kind']> = Extract<RuleCheck, { readonly kind: Kind }>

export function distribution(scene: Scene, check: Of<'distribution'>, column: DataColumn): Work {
  return {
    how: 'alone',
    async judge() {
      const reference = await scene.other(check.reference)
      if (typeof reference === 'string') return unknown(reference)
      const there = columnOf(reference, column.name)
      if (there === undefined) return unknown(`the reference ${reference.file} does not have the column`)
      const value = await distanceBetween(
        scene.session,
        { set: reference, column: there },
        { set: scene.set, column },
        check.method,
      )
      if (typeof value === 'string') return unknown(value)
      return value <= check.max ? met(value) : broken(value)
    },
  }
}

/** The largest distance of all columns counts; those without numbers or categories in common are said. */
export async function trainServeSkew(scene: Scene, check: Of<'train-serve-skew'>): Promise<Work> {
  const other = await scene.other(check.with)
  if (typeof other === 'string') return known(unknown(other))
  const names =
    check.columns ?? scene.set.columns.map(({ name }) => name).filter((name) => columnOf(other, name))
  return {
    how: 'alone',
    async judge() {
      const found: { name: string; value: number }[] = []
      const failures: string[] = []
      for (const name of names) {
        const here = columnOf(scene.set, name)
        const there = columnOf(other, name)
        const value =
          here === undefined
            ? 'it is missing here'
            : there === undefined
              ? `it is missing in ${other.file}`
              : await distanceBetween(
                  scene.session,
                  { set: scene.set, column: here },
                  { set: other, column: there },
                  check.method,
                )
        if (typeof value === 'number') found.push({ name, value })
        // Columns that nobody named are compared where they can be.
        else if (check.columns !== null) failures.push(`\`${shorten(name, 80)}\`: ${value}`)
      }
      if (failures.length > 0) return unknown(`${failures.join('; ')}.`)
      if (found.length === 0) return unknown(`no column can be compared with ${other.file}`)
      found.sort((a, b) => b.value - a.value)
      const far = found.filter(({ value }) => value > check.max)
      const largest = found[0]?.value as number
      if (far.length === 0) return met(largest, `Largest in \`${shorten(found[0]?.name as string, 80)}\`.`)
      const shown = far.slice(0, 10).map(({ name, value }) => `\`${shorten(name, 80)}\` ${rounded(value)}`)
      return broken(
        largest,
        `Beyond it: ${shown.join(', ')}${far.length > 10 ? `, … (${far.length} in all)` : ''}.`,
      )
    },
  }
}
