import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EnvironmentError, messageOf } from '../../foundation/index.ts'

/** File of a model: whatever no plain file name holds becomes `_xx`, so that two models never share a file. */
export function textfileName(model: string): string {
  const safe = [...Buffer.from(model, 'utf8')]
    .map((byte) => {
      const letter = String.fromCharCode(byte)
      return /[A-Za-z0-9-]/.test(letter) ? letter : `_${byte.toString(16).padStart(2, '0')}`
    })
    .join('')
  return `mlops_drift_${safe}.prom`
}

/**
 * Writes metrics where node_exporter's textfile collector reads them. The file appears whole or not at all, since the
 * collector may read at any moment; the draft has another ending, which the collector passes over.
 * @param folder absolute
 * @returns the file's path
 * @throws EnvironmentError where the folder cannot be written
 */
export async function writeTextfile(folder: string, model: string, text: string): Promise<string> {
  const target = join(folder, textfileName(model))
  const draft = `${target}.${process.pid}.tmp`
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(draft, text, { mode: 0o644 })
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw new EnvironmentError(`The metrics could not be written to ${target}: ${messageOf(error)}`, {
      remedy: "Name a folder that this job may write and that node_exporter's textfile collector reads",
      cause: error,
    })
  }
  return target
}
