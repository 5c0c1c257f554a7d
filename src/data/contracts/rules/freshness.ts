import { type Path, suggestName } from '../../../foundation/index.ts'
import { columnOf, type ObjectFrame } from '../frames.ts'
import { type Sla, slaSchema } from '../odcs/document.ts'
import type { Reading } from '../reading.ts'
import { draft, type RuleDraft } from './draft.ts'

const properties = new Set(['freshness', 'latency', 'ly'])

const units: readonly (readonly [readonly string[], number])[] = [
  [['s', 'sec', 'second', 'seconds'], 1],
  [['m', 'min', 'minute', 'minutes'], 60],
  [['h', 'hr', 'hour', 'hours'], 3600],
  [['d', 'day', 'days'], 86_400],
  [['w', 'wk', 'week', 'weeks'], 604_800],
  [['y', 'yr', 'year', 'years'], 31_536_000],
]

/** `freshness` rules from `slaProperties`: freshness, and latency, which the standard prefers as its name. */
export function freshnessRules(reading: Reading, frames: readonly ObjectFrame[]): RuleDraft[] {
  const fallback = reading.value(['slaDefaultElement'])
  return reading.entries(['slaProperties'], slaSchema).flatMap(({ value: sla, path }) => {
    if (!properties.has(sla.property.toLowerCase())) return []
    const element = sla.element ?? (typeof fallback === 'string' ? fallback : null)
    if (element === null) {
      reading.note(path, `\`${sla.property}\` is not checked: it names no \`element\`.`)
      return []
    }
    const at: Path = [...path, ...(sla.element == null ? ['property'] : ['element'])]
    const seconds = secondsOf(reading, sla, path)
    return element.split(',').flatMap((one) => {
      const place = placeOf(reading, frames, one.trim(), at)
      if (place === null || seconds === null) return []
      const subject = { object: place.object, column: place.column }
      const expected = `latest value at most ${durationWords(seconds)} old`
      return [
        draft(
          subject,
          { kind: 'freshness', column: place.column, seconds },
          expected,
          reading.at([...path, 'value']),
          {
            named: sla.id,
            description: sla.description,
          },
        ),
      ]
    })
  })
}

function placeOf(
  reading: Reading,
  frames: readonly ObjectFrame[],
  element: string,
  path: Path,
): { readonly object: string; readonly column: string } | null {
  const dot = element.indexOf('.')
  const name = dot === -1 ? element : element.slice(0, dot)
  const names = frames.map(({ object }) => object.name)
  const frame = frames.find(({ object }) => object.name === name || object.physicalName === name)
  if (frame === undefined) {
    const message = `The service level of \`${element}\` is not checked: the contract has no object \`${name}\`.`
    reading.note(path, `${message} ${suggestName(name, names)}`)
    return null
  }
  if (dot === -1) {
    reading.problem(
      path,
      'does not say which property',
      `Write \`${name}.<property>\` with the time of a row`,
    )
    return null
  }
  const column = columnOf(reading, frame, element.slice(dot + 1), path)
  return column === null ? null : { object: frame.object.name, column }
}

/** A number of `unit` (days where none is written), or a duration in ISO 8601 such as `P1DT12H`. */
function secondsOf(reading: Reading, sla: Sla, path: Path): number | null {
  const at = [...path, 'value']
  if (typeof sla.value === 'string' && !/^\d+(\.\d+)?$/.test(sla.value)) {
    const seconds = isoSeconds(sla.value)
    if (seconds === null)
      reading.problem(
        at,
        'is not a length of time',
        'Write a number and `unit`, or a duration such as P1DT12H',
      )
    return seconds
  }
  const value = sla.value === null || typeof sla.value === 'boolean' ? Number.NaN : Number(sla.value)
  if (!(value > 0)) {
    reading.problem(at, 'must be a number above 0', 'Write how old the latest row may be')
    return null
  }
  const unit = sla.unit?.trim().toLowerCase() ?? 'd'
  const found = units.find(([names]) => names.includes(unit))
  if (found === undefined) {
    const known = units.map(([names]) => names[0] as string)
    reading.problem([...path, 'unit'], 'is not a unit of time', suggestName(unit, known))
    return null
  }
  return value * found[1]
}

const iso =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i
const isoUnits = [31_536_000, 2_592_000, 604_800, 86_400, 3600, 60, 1]

function isoSeconds(text: string): number | null {
  const found = iso.exec(text.trim())
  if (found === null) return null
  return isoUnits.reduce((sum, seconds, index) => sum + Number(found[index + 1] ?? 0) * seconds, 0)
}

function durationWords(seconds: number): string {
  const names = ['second', 'minute', 'hour', 'day'] as const
  const sizes = [1, 60, 3600, 86_400]
  const index = sizes.findLastIndex((size) => seconds >= size && seconds % size === 0)
  const count = seconds / (sizes[index] ?? 1)
  return `${count} ${names[Math.max(index, 0)]}${count === 1 ? '' : 's'}`
}
