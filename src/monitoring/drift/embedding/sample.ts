import { randomNumbers } from '../random.ts'

/** Which of `of` rows are looked at, in ascending order from 1 on: all where they are few, else `most` drawn with a fixed seed. */
export function samplePositions(of: number, most: number): number[] {
  if (of <= most) return Array.from({ length: of }, (_, at) => at + 1)
  const random = randomNumbers(0)
  // Floyd's: each set of rows is as likely as any other
  const drawn = new Set<number>()
  for (let last = of - most + 1; last <= of; last++) {
    const one = 1 + Math.floor(random() * last)
    drawn.add(drawn.has(one) ? last : one)
  }
  return [...drawn].sort((a, b) => a - b)
}
