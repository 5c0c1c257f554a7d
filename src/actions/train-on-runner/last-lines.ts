import type { Logger, Services } from '../../foundation/index.ts'

const kept = 64 * 1024

/** The same services, with the end of what is logged kept, in which identifiers of runs may be found. */
export function lastLinesOf(services: Services): { readonly services: Services; text(): string } {
  let said = ''
  const { logger } = services
  const listening: Logger = {
    debug: (message) => logger.debug(message),
    warning: (message, at) => logger.warning(message, at),
    error: (message, at) => logger.error(message, at),
    group: (title, work) => logger.group(title, work),
    info(message) {
      said = `${said}${message}\n`.slice(-kept)
      logger.info(message)
    },
  }
  return { services: { ...services, logger: listening }, text: () => said }
}
