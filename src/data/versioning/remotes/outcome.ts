import { EnvironmentError } from '../../../foundation/index.ts'
import type { ObjectId, UsedObject } from '../cache.ts'
import { countText } from './progress.ts'

/** Objects that could not be transferred although the remote answered, gathered so that all are told at once. */
export interface Shortfall {
  /** Neither here nor there. */
  readonly missing: { readonly object: UsedObject; readonly remote: string }[]
  /** Under an object's name there are bytes that are not the object's. */
  readonly wrong: { readonly object: UsedObject; readonly got: string; readonly where: string }[]
}

const told = 20

export function noShortfall(): Shortfall {
  return { missing: [], wrong: [] }
}

/** Throws what has been gathered, when it is anything: each object with the file or folder that it belongs to. */
export function throwShortfall({ missing, wrong }: Shortfall, remedyForMissing: string): void {
  if (missing.length + wrong.length === 0) return
  const lines: string[] = []
  if (wrong.length > 0) {
    lines.push(`${objects(wrong.length)} refused, because the bytes are not those that the name stands for:`)
    lines.push(
      ...firstOf(
        wrong,
        ({ object, got, where }) => `${named(object)}: expected ${object.oid}, got ${got} ${where}`,
      ),
    )
  }
  if (missing.length > 0) {
    lines.push(`${objects(missing.length)} neither in the cache nor on the remote:`)
    lines.push(
      ...firstOf(missing, ({ object, remote }) => `${named(object)}: ${object.oid} (remote \`${remote}\`)`),
    )
  }
  const remedy =
    wrong.length > 0
      ? 'Remove the damaged objects, and push them again from where they are whole'
      : remedyForMissing
  throw new EnvironmentError(lines.join('\n'), { remedy })
}

function firstOf<T>(all: readonly T[], line: (one: T) => string): string[] {
  const lines = all.slice(0, told).map((one) => `  ${line(one)}`)
  return all.length <= told ? lines : [...lines, `  and ${countText(all.length - told)} more`]
}

function objects(count: number): string {
  return count === 1 ? '1 object is' : `${countText(count)} objects are`
}

function named({ path, oid }: UsedObject): string {
  return isManifest({ oid }) ? `${JSON.stringify(path)} (the list of its files)` : JSON.stringify(path)
}

/** Whether an object is a folder's list of files. */
export function isManifest({ oid }: Pick<ObjectId, 'oid'>): boolean {
  return oid.endsWith('.dir')
}
