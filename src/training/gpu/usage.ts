import { isTrouble } from './facts.ts'
import type { GpuSample } from './sample-line.ts'
import { type CurvePoint, Series } from './series.ts'

/** What one GPU did during the run. Sums are exact; only the curves are thinned out. */
export interface GpuUsage {
  readonly index: number
  readonly name: string
  readonly samples: number
  /** From the first sample to the last. */
  readonly seconds: number
  /** Percent; null where the driver does not tell, as under MIG. */
  readonly utilisation: MeanAndPeak | null
  /** Bytes. */
  readonly memory: MeanAndPeak | null
  readonly memoryTotal: number | null
  /** Watts. */
  readonly power: MeanAndPeak | null
  /** Degrees Celsius. */
  readonly temperature: MeanAndPeak | null
  /** By the trapezoidal rule over the samples' times. */
  readonly energyKwh: number | null
  /** Share of the time, 0 to 1, in which heat or the power supply slowed the clocks. */
  readonly slowed: number
  /** Share of the time, 0 to 1, at the power limit. */
  readonly atPowerLimit: number
  readonly curves: {
    readonly utilisation: readonly CurvePoint[]
    readonly memory: readonly CurvePoint[]
    readonly power: readonly CurvePoint[]
  }
}

export interface MeanAndPeak {
  readonly mean: number
  readonly peak: number
}

/** Collects the samples of one GPU in memory that does not grow with the run. */
export class UsageMeter {
  #first: number | null = null
  #last = 0
  #samples = 0
  #latest: GpuSample | null = null
  #lastPower: { at: number; watts: number } | null = null
  #joules = 0
  #slowed = 0
  #atPowerLimit = 0
  readonly #utilisation = new Quantity()
  readonly #memory = new Quantity()
  readonly #power = new Quantity()
  readonly #temperature = new Quantity()

  /** `at`: seconds since the run's start, never earlier than the sample before. */
  add(at: number, sample: GpuSample): void {
    this.#first ??= at
    this.#last = at
    this.#samples += 1
    this.#latest = sample
    this.#utilisation.add(at, sample.utilisation)
    this.#memory.add(at, sample.memoryUsed)
    this.#power.add(at, sample.power)
    this.#temperature.add(at, sample.temperature)
    if (sample.slowedBy.some(isTrouble)) this.#slowed += 1
    if (sample.slowedBy.includes('sw_power_cap')) this.#atPowerLimit += 1
    if (sample.power === null) return
    if (this.#lastPower !== null)
      this.#joules += ((this.#lastPower.watts + sample.power) / 2) * (at - this.#lastPower.at)
    this.#lastPower = { at, watts: sample.power }
  }

  usage(): GpuUsage | null {
    if (this.#latest === null) return null
    return {
      index: this.#latest.index,
      name: this.#latest.name,
      samples: this.#samples,
      seconds: this.#last - (this.#first ?? 0),
      utilisation: this.#utilisation.summary(),
      memory: this.#memory.summary(),
      memoryTotal: this.#latest.memoryTotal,
      power: this.#power.summary(),
      temperature: this.#temperature.summary(),
      energyKwh: this.#lastPower === null ? null : this.#joules / 3.6e6,
      slowed: this.#slowed / this.#samples,
      atPowerLimit: this.#atPowerLimit / this.#samples,
      curves: {
        utilisation: this.#utilisation.points(),
        memory: this.#memory.points(),
        power: this.#power.points(),
      },
    }
  }
}

class Quantity {
  readonly #series = new Series()
  #count = 0
  #sum = 0
  #peak = Number.NEGATIVE_INFINITY

  add(at: number, value: number | null): void {
    if (value === null) return
    this.#series.add(at, value)
    this.#count += 1
    this.#sum += value
    this.#peak = Math.max(this.#peak, value)
  }

  summary(): MeanAndPeak | null {
    return this.#count === 0 ? null : { mean: this.#sum / this.#count, peak: this.#peak }
  }

  points(): CurvePoint[] {
    return this.#series.points()
  }
}
