/** Most bars of a drawn histogram. */
export const histogramBars = 24

const heights = '▂▃▄▅▆▇█'

/**
 * Shares as a line of Unicode bars: `▁▂▅█▅▂▁`, where `▁` is nothing and `█` the share `most`. What has more than 24
 * bins is drawn with neighbours joined, so that two histograms over the same bins stay comparable.
 */
export function drawHistogram(shares: readonly number[], most: number): string {
  const joined = joinNeighbours(shares)
  return joined
    .map((share) => {
      if (!(share > 0) || !(most > 0)) return '▁'
      const level = Math.ceil((share / most) * heights.length) - 1
      return heights[Math.min(heights.length - 1, Math.max(0, level))]
    })
    .join('')
}

/** As many bins as can be drawn: neighbours are added up where there are more. */
export function joinNeighbours(shares: readonly number[]): number[] {
  const width = Math.ceil(shares.length / histogramBars)
  if (width <= 1) return [...shares]
  return Array.from({ length: Math.ceil(shares.length / width) }, (_, index) =>
    shares.slice(index * width, (index + 1) * width).reduce((sum, share) => sum + share, 0),
  )
}
