import { ConfigurationError, type Logger } from '../../foundation/index.ts'
import type { LockFacts } from './manifest.ts'

/**
 * Refuses a lock file that is stale: it does not say what is declared. Where what is installed is not what is locked, the
 * run has an environment of its own, which is warned of and is part of its key; what could not be compared is warned of,
 * what is installed beside it only noted.
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
  const deviating = of(['missing', 'other-version'])
  const [first] = deviating
  if (first !== undefined) {
    const more = deviating.length > 1 ? ` (and ${deviating.length - 1} more like it)` : ''
    logger.warning(
      `${first.message}${more}, so this run is not of the environment that is locked. ${first.remedy}.`,
    )
  }
  const refused = of(['stale'])
  if (refused.length === 0) return
  throw new ConfigurationError(
    refused.map(({ message, remedy }) => ({ file: lock.path, path: place, message, remedy })),
  )
}
