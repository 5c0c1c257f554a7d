import type { Services } from '../../foundation/index.ts'
import { type FrameworkBuild, pythonOf, readFrameworks } from './framework.ts'
import type { PreflightFacts } from './preflight.ts'
import { readGpus } from './read-gpus.ts'
import { limitToVisible } from './visible.ts'
import { readXids } from './xid.ts'

/**
 * Gathers the facts for `judgeGpus`: the GPUs that the command would see, the driver's errors, and what the command's
 * Python was built for. Asks programs only, changes nothing and never throws; takes as long as the slowest, usually
 * below a second.
 */
export async function inspectGpus(
  command: {
    readonly words: readonly string[]
    readonly cwd?: string
    readonly env?: Readonly<Record<string, string>>
  },
  services: Pick<Services, 'process' | 'logger' | 'clock' | 'env'>,
): Promise<PreflightFacts> {
  const python = pythonOf(command.words)
  const env = { ...services.env, ...command.env }
  const [reading, xids, frameworks] = await Promise.all([
    readGpus(services),
    readXids(services),
    python === null
      ? Promise.resolve<readonly FrameworkBuild[] | null>(null)
      : readFrameworks(python, services, {
          ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
          ...(command.env === undefined ? {} : { env: command.env }),
        }),
  ])
  return {
    reading: limitToVisible(reading, env),
    xids,
    frameworks,
    now: services.clock.now(),
    forwardCompatible: /(^|[:/])(cuda[^:]*\/)?compat(\/|:|$)/.test(env.LD_LIBRARY_PATH ?? ''),
  }
}
