import type { Services } from '../../../foundation/index.ts'

/** Tells now and then how far a transfer is. */
export interface Progress {
  /** One more object is done. */
  done(bytes: number): void
  /** Says what was done in all, when it was anything. */
  finish(): void
}

const secondsBetween = 5

/**
 * Few lines, however many objects: at most one each five seconds, and one at the end.
 * @param verb such as `Pulled`
 * @param objects how many there are to do
 * @param bytes how many they have, where that is known
 */
export function startProgress(
  verb: string,
  objects: number,
  bytes: number | null,
  address: string,
  { logger, clock }: Pick<Services, 'logger' | 'clock'>,
): Progress {
  const started = clock.now().getTime()
  let said = started
  let count = 0
  let moved = 0
  const rate = (now: number) => {
    const seconds = (now - started) / 1000
    return seconds < 0.05 ? '' : `, ${bytesText(moved / seconds)}/s`
  }
  return {
    done(more) {
      count += 1
      moved += more
      const now = clock.now().getTime()
      if (now - said < secondsBetween * 1000) return
      said = now
      const all = bytes === null ? bytesText(moved) : `${bytesText(moved)} of ${bytesText(bytes)}`
      logger.info(`${verb} ${countText(count)} of ${countText(objects)} objects (${all}${rate(now)})`)
    },
    finish() {
      if (count === 0) return
      const now = clock.now().getTime()
      const what = count === 1 ? 'object' : 'objects'
      logger.info(`${verb} ${countText(count)} ${what} (${bytesText(moved)}${rate(now)}): ${address}`)
    },
  }
}

/** `1,234`. */
export function countText(count: number): string {
  return count.toLocaleString('en-US')
}

/** `1.5 MiB`. */
export function bytesText(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB']
  let value = bytes
  let unit = 0
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024
    unit += 1
  }
  return `${unit === 0 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`
}
