import { spanInWords } from '../running/words.ts'
import type { MetricRecord, Place } from './record.ts'

interface Sample {
  readonly seconds: number
  readonly position: number
}

/** The pace is taken over this long, so that it follows when training slows down. */
const paceSeconds = 60
const fewestSamples = 5
const shownMetrics = 3

/** How far a run is and how long it will take, from its records. Times are seconds since the run started. */
export class Progress {
  readonly #total: number | null
  #at: { step: number | null; epoch: number | null } = { step: null, epoch: null }
  #totals: { step: number | null; epoch: number | null } = { step: null, epoch: null }
  #samples: Record<keyof Place, Sample[]> = { step: [], epoch: [] }

  /** @param total steps, or epochs where only those are counted, of the whole run; null where the records say */
  constructor(total: number | null = null) {
    this.#total = total
  }

  observe({ at, total }: Pick<MetricRecord, 'at' | 'total'>, seconds: number): void {
    for (const unit of ['step', 'epoch'] as const) {
      this.#totals[unit] = total[unit] ?? this.#totals[unit]
      const position = at[unit]
      if (position === null) continue
      const samples = this.#samples[unit]
      const last = samples.at(-1)
      this.#at[unit] = position
      // taken up again from an earlier checkpoint
      if (last !== undefined && position < last.position) samples.length = 0
      else if (last !== undefined && (position === last.position || seconds - last.seconds < 1)) continue
      samples.push({ seconds, position })
      if (samples.length > 400) samples.splice(0, 200)
    }
  }

  /**
   * Such as `step 400 of 1,000 · loss 0.213 · 2 min left`; null before the first record.
   * @param metrics last values by name, null for what is no number
   */
  line(metrics: Iterable<{ name: string; value: number | null }>, seconds: number): string | null {
    const unit = this.#unit()
    const position = this.#at[unit]
    if (position === null) return null
    const total = this.#totalOf(unit)
    const parts = [`${unit} ${count(position)}${total === null ? '' : ` of ${count(total)}`}`]
    for (const { name, value } of chosen(metrics))
      parts.push(`${name} ${value === null ? 'NaN' : shortly(value)}`)
    const left = total === null ? null : this.#secondsLeft(unit, total, seconds)
    if (left !== null) parts.push(`${spanInWords(left < 60 ? Math.ceil(left) : left)} left`)
    return parts.join(' · ')
  }

  /** Steps where their total is known, else epochs where theirs is, else whichever is counted. */
  #unit(): keyof Place {
    const units = (['step', 'epoch'] as const).filter((unit) => this.#at[unit] !== null)
    return units.find((unit) => this.#totalOf(unit) !== null) ?? units[0] ?? 'step'
  }

  #totalOf(unit: keyof Place): number | null {
    const counted = unit === 'step' || this.#at.step === null
    return (counted ? this.#total : null) ?? this.#totals[unit]
  }

  #secondsLeft(unit: keyof Place, total: number, seconds: number): number | null {
    const samples = this.#samples[unit]
    const last = samples.at(-1)
    if (last === undefined || samples.length < 2) return null
    const recent = samples.findLastIndex((sample) => sample.seconds <= last.seconds - paceSeconds)
    const first = samples[Math.max(0, Math.min(recent, samples.length - fewestSamples))]!
    const pace = (last.position - first.position) / (last.seconds - first.seconds)
    const left = (total - last.position) / pace - (seconds - last.seconds)
    // overdue: the pace no longer says anything
    return Number.isFinite(left) && (left > 0 || last.position >= total) ? Math.max(0, left) : null
  }
}

/** Losses first, because that is what one looks for; then as they came. */
function chosen<T extends { name: string }>(metrics: Iterable<T>): T[] {
  const all = [...metrics]
  const isLoss = ({ name }: T) => /loss/i.test(name)
  return [...all.filter(isLoss), ...all.filter((metric) => !isLoss(metric))].slice(0, shownMetrics)
}

function count(value: number): string {
  return value.toLocaleString('en-US')
}

function shortly(value: number): string {
  return Math.abs(value) >= 1000 && Math.abs(value) < 1e9
    ? Math.round(value).toLocaleString('en-US')
    : String(Number(value.toPrecision(3)))
}
