/** Step, value, seconds since the run started. */
export type Point = readonly [step: number, value: number, secondsSinceStart: number]

const mostPoints = 500
/** Each bucket gives its lowest and its highest point; the first and the last of all are given besides. */
const mostBuckets = (mostPoints - 2) / 2

interface Bucket {
  low: Point
  high: Point
  /** How many points it stands for. */
  count: number
}

/**
 * A curve of any length in bounded memory: exact up to 500 points, then in stretches of equal length of which the lowest
 * and the highest point are kept, so that no spike is lost.
 */
export class Curve {
  #buckets: Bucket[] = []
  /** How many points a full bucket stands for. */
  #width = 1
  #first: Point | null = null
  #last: Point | null = null

  /** A step that is not beyond the last one says that a run was taken up again from there: later points are dropped. */
  add(point: Point): void {
    if (this.#last !== null && point[0] <= this.#last[0]) this.#dropFrom(point[0])
    this.#first ??= point
    this.#last = point
    const open = this.#buckets.at(-1)
    if (open === undefined || open.count >= this.#width)
      this.#buckets.push({ low: point, high: point, count: 1 })
    else take(open, { low: point, high: point, count: 1 })
    while (this.#buckets.length > (this.#width === 1 ? mostPoints : mostBuckets)) this.#halve()
  }

  get last(): Point | null {
    return this.#last
  }

  /** In order of steps, at most 500. */
  points(): Point[] {
    const points: Point[] = []
    const push = (point: Point | null) => {
      if (point !== null && (points.length === 0 || point[0] > points.at(-1)![0])) points.push(point)
    }
    push(this.#first)
    for (const { low, high } of this.#buckets)
      for (const point of low[0] < high[0] ? [low, high] : [high, low]) push(point)
    push(this.#last)
    return points
  }

  #halve(): void {
    this.#width *= 2
    const halved: Bucket[] = []
    for (const bucket of this.#buckets) {
      const open = halved.at(-1)
      if (open === undefined || open.count + bucket.count > this.#width) halved.push({ ...bucket })
      else take(open, bucket)
    }
    this.#buckets = halved
  }

  #dropFrom(step: number): void {
    const before = ({ low, high, count }: Bucket): Bucket[] => {
      const kept = [low, high].filter((point) => point[0] < step)
      return kept.length === 0 ? [] : [{ low: kept[0]!, high: kept.at(-1)!, count }]
    }
    this.#buckets = this.#buckets.flatMap(before)
    this.#first = this.#first !== null && this.#first[0] < step ? this.#first : null
    this.#last = null
    this.#last = this.points().at(-1) ?? null
  }
}

function take(open: Bucket, other: Bucket): void {
  if (other.low[1] < open.low[1]) open.low = other.low
  if (other.high[1] > open.high[1]) open.high = other.high
  open.count += other.count
}
