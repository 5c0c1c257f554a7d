import type { ByteServices } from './byte-services.ts'

/** Tells now and then how far a transfer is. */
export interface Progress {
  moved(bytes: number): void
  /** Says what was moved in all, when it was anything. */
  finish(): void
}

const secondsBetween = 5

/** @param verb such as `Sent`; @param bytes in all */
export function startProgress(
  verb: string,
  bytes: number,
  where: string,
  { logger, clock }: Pick<ByteServices, 'logger' | 'clock'>,
): Progress {
  const started = clock.now().getTime()
  let said = started
  let done = 0
  const rate = (now: number) => {
    const seconds = (now - started) / 1000
    return seconds < 0.05 ? '' : `, ${bytesText(done / seconds)}/s`
  }
  return {
    moved(more) {
      done += more
      const now = clock.now().getTime()
      if (now - said < secondsBetween * 1000) return
      said = now
      logger.info(`${verb} ${bytesText(done)} of ${bytesText(bytes)}${rate(now)}`)
    },
    finish() {
      if (done > 0) logger.info(`${verb} ${bytesText(done)}${rate(clock.now().getTime())}: ${where}`)
    },
  }
}

/** `1.5 MiB`. */
export function bytesText(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB']
  const power = bytes < 1024 ? 0 : Math.min(4, Math.floor(Math.log2(bytes) / 10))
  return `${power === 0 ? Math.round(bytes) : (bytes / 1024 ** power).toFixed(1)} ${units[power]}`
}
