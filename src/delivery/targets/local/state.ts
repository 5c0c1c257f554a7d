import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { EnvironmentError } from '../../../foundation/index.ts'
import { writeRecord } from './processes/records.ts'

const stateSchema = z.object({
  schemaVersion: z.literal(1),
  /** Each names a folder below `processes/`. */
  stable: z.string().nullable(),
  candidate: z.string().nullable(),
  /** Kept running without requests, newest first. */
  previous: z.array(z.string()),
  router: z.string().nullable(),
  /** What was asked for last, for a router that is started anew; what is applied is read from the router. */
  weight: z.number(),
  mirrored: z.number(),
})
/** Which process has which part. */
export type LocalState = z.output<typeof stateSchema>

const file = 'state.json'
const nothing: LocalState = {
  schemaVersion: 1,
  stable: null,
  candidate: null,
  previous: [],
  router: null,
  weight: 0,
  mirrored: 0,
}

/** @throws EnvironmentError where it was written by a later version, or changed by hand */
export async function readState(folder: string): Promise<LocalState> {
  const path = join(folder, file)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new EnvironmentError(`${path} cannot be read`, { cause: error })
  })
  if (text === null) return nothing
  try {
    return stateSchema.parse(JSON.parse(text))
  } catch (error) {
    throw new EnvironmentError(`${path} is not what this version writes`, {
      cause: error,
      remedy: 'Use the version that wrote it; or stop the model servers, remove the file and deploy again',
    })
  }
}

export function writeState(folder: string, state: LocalState): void {
  writeRecord(folder, file, state)
}

/** The processes that have a part. */
export function membersOf(state: LocalState): readonly string[] {
  return [state.stable, state.candidate, state.router, ...state.previous].filter((id) => id !== null)
}
