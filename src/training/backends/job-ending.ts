import { endingOf } from '../running/classify.ts'
import type { Ending, EndingKind } from '../running/ending.ts'
import type { LineTail } from '../running/line-tail.ts'

/** What a service says of how a command ended. */
export interface RemoteEnd {
  readonly exitCode: number | null
  readonly seconds: number
  /** Whether its own time limit ended it. */
  readonly timedOut: boolean
  readonly timeoutSeconds: number | null
  readonly memory: {
    /** Whether something was killed for want of memory there: `ours` for certain, `somewhere` on the machine. */
    readonly kills: 'ours' | 'somewhere' | 'none'
    /** Bytes; 0 where that is not known. */
    readonly limit: number
  }
  /** Absolute path of the workspace there, and of the folder that the command ran in. */
  readonly workspace: string
  readonly cwd: string
}

/** How a command ended elsewhere, told as for one on this machine: from its status and the last lines of its output. */
export function endingOfJob(end: RemoteEnd, output: LineTail): Ending {
  return endingOf({
    purpose: 'training',
    workspace: end.workspace,
    cwd: end.cwd,
    result: { exitCode: end.exitCode, signal: null, timedOut: end.timedOut, wallSeconds: end.seconds },
    stderr: output.lines(),
    stdout: [],
    memoryKills: end.memory.kills,
    memoryLimit: end.memory.limit,
    disks: [],
    cancelledBy: null,
    timeoutSeconds: end.timeoutSeconds ?? undefined,
  })
}

/** An end that the service itself tells of, in its words. */
export function toldEnding(
  kind: EndingKind,
  words: string,
  remedy: string | null,
  lastLines: readonly string[] = [],
): Ending {
  return { kind, words, remedy, lastLines, at: null, exitCode: null, signal: null }
}
