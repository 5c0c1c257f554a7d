/**
 * The oldest Linux driver that runs programs of each CUDA release. From 11 on, one for the whole major release ("minor
 * version compatibility"). Sources: NVIDIA, "CUDA Compatibility", table of minor version compatibility; "CUDA Toolkit
 * Release Notes", table of toolkit and driver versions.
 */
const oldest: readonly (readonly [cuda: string, driver: string])[] = [
  ['13', '580'],
  ['12', '525.60.13'],
  ['11', '450.80.02'],
  ['10.2', '440.33'],
  ['10.1', '418.39'],
  ['10.0', '410.48'],
  ['9.2', '396.26'],
  ['9.1', '390.46'],
  ['9.0', '384.81'],
  ['8.0', '375.26'],
]

/** The oldest driver for programs of this CUDA version such as `12.4`; null for releases that the table does not have. */
export function oldestDriver(cuda: string): string | null {
  return oldest.find(([release]) => cuda === release || cuda.startsWith(`${release}.`))?.[1] ?? null
}

/** Negative when `a` is older: `535.54.03` against `525.60.13`, number by number, missing ones 0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) =>
    version.split('.').map((part) => Number.parseInt(part, 10) || 0),
  )
  for (let i = 0; i < Math.max(left!.length, right!.length); i += 1) {
    const difference = (left![i] ?? 0) - (right![i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
