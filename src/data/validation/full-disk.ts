import { randomUUID } from 'node:crypto'
import { dirname, sep } from 'node:path'
import { EnvironmentError, messageOf } from '../../foundation/index.ts'
import type { Session } from '../session.ts'

/**
 * The same session, which tells a full disk from everything else that can go wrong: the error names the folder and what
 * to do, so that it is neither taken for a file that cannot be read nor for a rule that cannot be judged.
 */
export function namingFullDisk(session: Session): Session {
  const named = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw fullDisk(error, session.temporaryDirectory) ?? error
    }
  }
  return {
    ...session,
    execute: (sql) => named(() => session.execute(sql)),
    rows: (sql) => named(() => session.rows(sql)),
    fill: (sql, into) => named(() => session.fill(sql, into)),
  }
}

/** What DuckDB says where the system refuses to write: the file, then the system's reason (`strerror`). */
const refused =
  /^IO Error: [^\n]*"([^"\n]+)": (No space left on device|Disk quota exceeded|File too large|There is not enough space on the disk)/
/** What it says before it would fill the disk: it takes nine tenths of what was free when it began. */
const spent = /^Out of Memory Error: [^\n]*\(([^/\n]+)\/([^)\n]+) used\)[\s\S]*max_temp_directory_size/

function fullDisk(error: unknown, temporary: string): EnvironmentError | null {
  const cause = error instanceof EnvironmentError && error.cause !== undefined ? error.cause : error
  const text = messageOf(cause)
  const [, file, reason] = refused.exec(text) ?? []
  if (file !== undefined && !file.startsWith(temporary + sep))
    return new EnvironmentError(`There is no room for ${ofDraft(file)}: ${reason}`, {
      cause,
      remedy: `Free space in ${dirname(file)}, or name a folder on a larger disk with \`report-directory\``,
    })
  const [, used, most] = spent.exec(text) ?? []
  if (file === undefined && used === undefined) return null
  const folder = dirname(temporary)
  const why = used === undefined ? reason : `${used} of the ${most} that it may take are used`
  return new EnvironmentError(`There is no room in ${folder} for what does not fit into memory: ${why}`, {
    cause,
    remedy:
      'Free space there, set RUNNER_TEMP to a folder on a larger disk, or allow more memory with `memory-limit`',
  })
}

/** Name of a file while it is written. */
export function draftOf(path: string): string {
  return `${path}.${randomUUID()}.part`
}

function ofDraft(path: string): string {
  return path.replace(/\.[0-9a-f-]{36}\.part$/, '')
}
