/**
 * The one document model: what a report says, free of any markup.
 * Every string is plain text; renderers escape. Nothing here holds Markdown or HTML.
 */

export interface Document {
  /** Stable identity: the action and model, e.g. `evaluate-and-compare:flight-delay`. */
  readonly id: string
  readonly tone: Tone
  /** The verdict in words. */
  readonly title: Inline[]
  readonly blocks: readonly Block[]
}

/** Good news, bad news, to look at, no news. Renderers show it by sign and word, never by colour alone. */
export type Tone = 'good' | 'bad' | 'warn' | 'neutral' | 'info'

export type Inline =
  | string
  | { readonly strong: readonly Inline[] }
  | { readonly code: string }
  | { readonly link: string; readonly text: readonly Inline[] }
  /** The tone's sign and a word; the sign alone where the text is empty. */
  | { readonly tone: Tone; readonly text: string }

export type Block =
  | {
      readonly kind: 'paragraph'
      readonly text: readonly Inline[]
      readonly keep?: Keep
      readonly small?: boolean
    }
  | { readonly kind: 'heading'; readonly text: readonly Inline[]; readonly keep?: Keep }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[]; readonly keep?: Keep }
  | TableBlock
  | {
      readonly kind: 'details'
      readonly summary: readonly Inline[]
      readonly blocks: readonly Block[]
      readonly keep?: Keep
    }
  | { readonly kind: 'alert'; readonly tone: Tone; readonly text: readonly Inline[]; readonly keep?: Keep }
  | { readonly kind: 'code'; readonly text: string; readonly language?: string; readonly keep?: Keep }
  /** Drawn in HTML only; Markdown and terminal show `alternative` or nothing. */
  | {
      readonly kind: 'chart'
      readonly chart: Chart
      readonly alternative?: readonly Block[]
      readonly keep?: Keep
    }
  /** Shown in one kind of rendering only. */
  | {
      readonly kind: 'only'
      readonly in: 'markdown' | 'html' | 'terminal'
      readonly blocks: readonly Block[]
      readonly keep?: Keep
    }

export interface TableBlock {
  readonly kind: 'table'
  readonly columns: readonly {
    readonly title: readonly Inline[]
    readonly align?: 'left' | 'right' | 'center'
  }[]
  readonly rows: readonly TableRow[]
  readonly keep?: Keep
  /** What a row is, in the plural (`slices`), for saying how many were left out. Default `rows`. */
  readonly rowName?: string
  /** Most rows shown in Markdown and terminal; those with the higher `keep` go first. HTML shows all. */
  readonly textRows?: number
}

export interface TableRow {
  readonly cells: readonly Cell[]
  /** `always`: survives any shortening (a failing row). */
  readonly keep?: Keep
}

export type Cell = readonly Inline[] | { readonly interval: IntervalDrawing }

/**
 * An interval on its axis; Unicode in text, SVG in HTML. All in one unit; `scale` is shared by the rows that are to be
 * compared. Right is better: where lower values are better, the caller turns the signs round.
 */
export interface IntervalDrawing {
  readonly low: number
  readonly estimate: number
  readonly high: number
  /** The allowed loss as a point of the axis (≤ 0), drawn as a dotted line; null for none. */
  readonly margin: number | null
  /** Half width of the axis around 0. */
  readonly scale: number
  readonly tone: Tone
}

/**
 * What goes first when a rendering has a size budget: the higher number is dropped first, within it the later block.
 * `always` is never dropped. Default 50.
 */
export type Keep = 'always' | number

export type Chart =
  | {
      readonly type: 'lines'
      readonly title: string
      readonly x: Axis
      readonly y: Axis
      readonly series: readonly {
        readonly name: string
        readonly points: readonly (readonly [number, number])[]
        readonly dashed?: boolean
        readonly step?: boolean
        /** Series with the same number share a colour; default each its own. */
        readonly group?: number
      }[]
      /** Drawn from corner to corner: chance in ROC, perfection in calibration. */
      readonly diagonal?: boolean
    }
  | {
      readonly type: 'bars'
      readonly title: string
      readonly x: Axis
      readonly y: Axis
      readonly categories: readonly string[]
      readonly series: readonly { readonly name: string; readonly values: readonly number[] }[]
    }
  | {
      readonly type: 'forest'
      readonly title: string
      readonly unit: string
      /** Sign of better: 1 higher, −1 lower. */
      readonly better: 1 | -1
      readonly margin: number | null
      readonly rows: readonly {
        readonly name: string
        readonly low: number
        readonly estimate: number
        readonly high: number
        readonly tone: Tone
        readonly note?: string
      }[]
    }
  | {
      readonly type: 'scatter'
      readonly title: string
      readonly x: ObjectiveAxis
      readonly y: ObjectiveAxis
      readonly points: readonly {
        readonly name: string
        readonly x: number
        readonly y: number
        /** Whether none of the others is better in both. */
        readonly front: boolean
        readonly note?: string
      }[]
    }
  | {
      readonly type: 'parallel'
      readonly title: string
      /** The last is what lines are coloured by. */
      readonly axes: readonly ParallelAxis[]
      readonly lines: readonly {
        readonly name: string
        /** One an axis: a number, or the place of its category; null where there is none. */
        readonly values: readonly (number | null)[]
        /** Drawn above the others. */
        readonly marked?: boolean
      }[]
    }

/** An axis on which one direction is better. */
export interface ObjectiveAxis extends Axis {
  readonly better: 'lower' | 'higher'
}

/** One upright axis of parallel coordinates. */
export type ParallelAxis =
  | { readonly name: string; readonly scale: 'linear' | 'log'; readonly better?: 'lower' | 'higher' }
  | { readonly name: string; readonly scale: 'category'; readonly categories: readonly string[] }

export interface Axis {
  readonly name: string
  readonly min?: number
  readonly max?: number
}
