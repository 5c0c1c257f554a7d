import { appendFile, mkdir, readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'

export const trialRecordSchema = z.object({
  number: z.int().min(0),
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** Last finite values by name. */
  metrics: z.record(z.string(), z.number()),
  seconds: z.number().min(0),
  state: z.enum(['complete', 'failed']),
  /** Why it failed; null where it did not. */
  why: z.string().nullable(),
  /** Paths by name of output, relative to the workspace it ran in. */
  outputs: z.record(z.string(), z.string()).default({}),
})
/** A finished trial. */
export type TrialRecord = z.output<typeof trialRecordSchema>

/** Adds a finished trial to a file of JSON lines. */
export async function appendTrial(file: string, record: TrialRecord): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  // starts on a new line, so that a line cut off by a lost machine spoils only itself
  await appendFile(file, `\n${JSON.stringify(record)}`)
}

/** Finished trials of one file; what is no whole record is left out, and of several of one trial the last counts. */
export async function readTrials(file: string): Promise<TrialRecord[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return mergedTrials(text.split('\n').flatMap((line) => recordOf(line) ?? []))
}

/** Finished trials of every `trials.jsonl` below a folder, such as downloaded artifacts; links are not followed. */
export async function readTrialsBelow(folder: string): Promise<{ trials: TrialRecord[]; files: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && entry.name === 'trials.jsonl')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const all: TrialRecord[] = []
  for (const file of files) all.push(...(await readTrials(file)))
  return { trials: mergedTrials(all), files: files.length }
}

/** One record a trial, by number: a completed one wins over a failed one, else the later. */
export function mergedTrials(records: readonly TrialRecord[]): TrialRecord[] {
  const byNumber = new Map<number, TrialRecord>()
  for (const record of records)
    if (record.state === 'complete' || byNumber.get(record.number)?.state !== 'complete')
      byNumber.set(record.number, record)
  return [...byNumber.values()].sort((a, b) => a.number - b.number)
}

function recordOf(line: string): TrialRecord | null {
  try {
    return trialRecordSchema.parse(JSON.parse(line))
  } catch {
    return null
  }
}
