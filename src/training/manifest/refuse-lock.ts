import { ConfigurationError, type Logger } from '../../foundation/index.ts'
import type { LockFacts } from './manifest.ts'

/**
 * Refuses a lock file that does not say what a run would have: stale, or not what is installed. What could not be
 * compared is warned of, what is installed beside it only noted.
 *
 * @param place of the setting in mlops.yaml, such as `models.flight-delay.train.environment`
 * @throws ConfigurationError with every problem
 */
export function refuseLock(lock: LockFacts, place: string, logger: Logger): void {
  const of = (kinds: readonly string[]) => lock.problems.filter(({ kind }) => kinds.includes(kind))
  for (const { message, remedy } of of(['not-checked', 'not-pinned']))
    logger.warning(`${message}. ${remedy}.`)
  const extra = of(['extra'])
  if (extra.length > 0) {
    const names = extra.slice(0, 5).map((one) => one.package)
    const more = extra.length > names.length ? ` and ${extra.length - names.length} more` : ''
    logger.info(`Installed and not in ${lock.path}: ${names.join(', ')}${more}.`)
  }
  const refused = of(['stale', 'missing', 'other-version'])
  if (refused.length === 0) return
  throw new ConfigurationError(
    refused.map(({ message, remedy }) => ({ file: lock.path, path: place, message, remedy })),
  )
}
