/**
 * Numbers as reports write them: no more digits than the interval supports, a real minus sign, thousands separated,
 * the unit after the number (a currency sign before it).
 */

/** How one quantity is written: its unit and the size of difference that still matters. */
export interface QuantityOptions {
  /** `min`, `$ a flight`; null for none. */
  readonly unit?: string | null
  /** A share of one, written in per cent; its differences in percentage points. */
  readonly share?: boolean
  /** Half the width of the interval in the quantity's own unit; null where there is none. */
  readonly halfWidth?: number | null
  /** Values that will be written, to choose digits where there is no interval. */
  readonly values?: readonly number[]
}

export interface Quantity {
  /** A level, such as `41.2 %` or `$1.91 a flight`. */
  level(value: number): string
  /** A level in a column beside changes, which carry the words of the unit: `$1.91`. */
  levelInColumn(value: number): string
  /** A change with its sign, such as `+0.8 pt` or `−$0.07 a flight`. */
  change(value: number): string
  /** A change and its interval, such as `+0.8 pt [−0.3, +1.9]`. */
  changeWithInterval(value: number, low: number, high: number): string
  /** An interval of levels, such as `[40.1, 42.3]`. */
  range(low: number, high: number): string
  /** The size of something without a sign, such as `0.3 pt`. */
  size(value: number): string
}

/** No line breaks inside a quantity or an interval. */
const space = '\u00a0'
const currency = /^\s*([$€£¥₹])\s*/

export function quantity(options: QuantityOptions): Quantity {
  const factor = options.share === true ? 100 : 1
  const unit = options.unit?.trim() ?? ''
  const before = currency.exec(unit)?.[1] ?? ''
  const rest = unit.replace(currency, '').trim()
  const words = rest.replaceAll(' ', space)
  const after = words === '' ? '' : `${before === '' ? space : ' '}${words}`
  const digits = digitsFor(options, factor, before !== '')
  const plain = (value: number) => writeNumber(value * factor, digits)
  const signed = (value: number) => writeSigned(value * factor, digits)
  const withSign = (value: number) => {
    const text = signed(value)
    return before === '' ? text : text.replace(/\d/, (digit) => before + digit)
  }
  const levelInColumn = (value: number) =>
    options.share === true
      ? `${plain(value)}${space}%`
      : `${prefixed(plain(value), before)}${before === '' ? after : ''}`
  const interval = (low: string, high: string) => `[${low},${space}${high}]`
  const changeUnit = options.share === true ? `${space}pt` : before === '' ? after : ''
  return {
    level: (value) => `${levelInColumn(value)}${before === '' ? '' : after}`,
    levelInColumn,
    change: (value) => `${withSign(value)}${changeUnit}${before === '' ? '' : after}`,
    changeWithInterval: (value, low, high) =>
      `${withSign(value)}${changeUnit} ${interval(signed(low), signed(high))}${before === '' ? '' : after}`,
    range: (low, high) => interval(plain(low), plain(high)),
    size: (value) =>
      `${prefixed(plain(Math.abs(value)), before)}${options.share === true ? `${space}pt` : after}`,
  }
}

/** `n` with thousands separated. */
export function writeCount(n: number): string {
  return writeNumber(n, 0)
}

/** `p < 0.001`, else two significant digits. */
export function writePValue(p: number): string {
  if (p < 0.001) return 'p < 0.001'
  return `p = ${p >= 0.995 ? '1' : Number(p.toPrecision(2)).toString()}`
}

/** `95 %` of 0.95. */
export function writeConfidence(confidence: number): string {
  return `${Number((confidence * 100).toFixed(2))}${space}%`
}

/** `fraction digits`, negative for rounding to tens and hundreds; null for scientific notation. */
type Digits = number | null

/**
 * The digits an uncertainty supports: two significant digits of the half width, for money no finer than its hundredth.
 * Without an uncertainty, four significant digits of the largest value.
 */
function digitsFor(options: QuantityOptions, factor: number, money: boolean): Digits {
  const values = (options.values ?? []).filter(Number.isFinite)
  const largest = Math.max(0, ...values.map(Math.abs)) * factor
  const half = Math.abs(options.halfWidth ?? 0) * factor
  const known = half > 0 && Number.isFinite(half)
  const digits = known ? 1 - exponentOf(half) : largest > 0 ? Math.max(0, 3 - exponentOf(largest)) : 3
  if ((digits > 6 && largest < 1e-3) || largest >= 1e15) return null
  // Money has hundredths or none.
  if (money && digits > 0 && (known ? half : largest) >= 0.01) return 2
  return Math.min(digits, 8)
}

function exponentOf(value: number): number {
  return Math.floor(Math.log10(value))
}

function writeNumber(value: number, digits: Digits): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'not a number' : value > 0 ? '∞' : '−∞'
  const magnitude = Math.abs(value)
  const text = digits === null || magnitude >= 1e21 ? scientific(magnitude) : fixed(magnitude, digits)
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text
}

/** Keeps the sign of what rounds to nothing: on which side of zero a bound lies is what a verdict turns on. */
function writeSigned(value: number, digits: Digits): string {
  if (value === 0 || !Number.isFinite(value)) return writeNumber(value, digits)
  return `${value > 0 ? '+' : '−'}${writeNumber(Math.abs(value), digits)}`
}

function fixed(magnitude: number, digits: number): string {
  const step = 10 ** -digits
  const text = digits >= 0 ? magnitude.toFixed(digits) : String(Math.round(magnitude / step) * step)
  const [whole = '', fraction] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function scientific(magnitude: number): string {
  if (magnitude === 0) return '0'
  const [mantissa = '', exponent = '0'] = magnitude.toExponential(2).split('e')
  const power = Number(exponent)
  const raised = String(Math.abs(power)).replace(/\d/g, (digit) => superscripts[Number(digit)]!)
  return `${mantissa}×10${power < 0 ? '⁻' : ''}${raised}`
}

function prefixed(text: string, before: string): string {
  return before === '' ? text : text.replace(/\d/, (digit) => before + digit)
}
