/** What a GPU costs for an hour: one price, or prices by its name or a part of it (`A100`, `Tesla T4`). */
export interface PriceTable {
  readonly perGpuHour: number | Readonly<Record<string, number>>
  /** `USD`. */
  readonly currency: string
}

/** The price of a GPU of this name; of several parts that fit, the longest. null where none does. */
export function priceOf(table: PriceTable, name: string): number | null {
  if (typeof table.perGpuHour === 'number') return table.perGpuHour
  const known = name.toLowerCase()
  const fitting = Object.entries(table.perGpuHour)
    .filter(([part]) => part.trim() !== '' && known.includes(part.trim().toLowerCase()))
    .sort(([a], [b]) => b.length - a.length)
  return fitting[0]?.[1] ?? null
}
