import { z } from 'zod'

/** What the driver says of the run in lines of the job's log; see `driver-script.ts`. */
const said = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('started'), at: z.number(), workspace: z.string() }),
  z.object({
    kind: z.literal('ended'),
    seconds: z.number(),
    timedOut: z.boolean(),
    kills: z.enum(['ours', 'somewhere', 'none']),
    limit: z.number(),
  }),
  z.object({ kind: z.literal('part'), data: z.string() }),
  z.object({
    kind: z.literal('outputs'),
    parts: z.number(),
    stored: z.boolean(),
    sha256: z.string(),
    bytes: z.number(),
  }),
  z.object({ kind: z.literal('refused'), bytes: z.number() }),
  z.object({ kind: z.literal('unsent'), why: z.string() }),
])
export type DriverWord = z.infer<typeof said>

export interface ReadLine {
  /** What the command wrote, or null where the line is the driver's alone. */
  readonly text: string | null
  readonly word: DriverWord | null
}

/** Takes a line of the log apart: the command may have left its own last line without an end before the driver's. */
export function readLine(line: string, mark: string): ReadLine {
  const at = line.indexOf(mark)
  if (at < 0) return { text: line, word: null }
  const parsed = said.safeParse(jsonOf(line.slice(at + mark.length)))
  if (!parsed.success) return { text: line, word: null }
  return { text: at === 0 ? null : line.slice(0, at), word: parsed.data }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
