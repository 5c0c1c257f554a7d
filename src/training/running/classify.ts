import { stripVTControlCharacters } from 'node:util'
import type { ProcessResult } from '../../foundation/index.ts'
import { type DiskSpace, fullDisks } from './disks.ts'
import type { Ending, EndingKind } from './ending.ts'
import { faultOf, signalOfStatus } from './exit-status.ts'
import { findSymptom, outOfMemoryRemedy, type Symptom } from './symptoms.ts'
import { type CodePlaces, findTraceback, ownPlace, shortTraceback } from './traceback.ts'
import { bytesInWords, spanInWords } from './words.ts'

/** What is known when a command has ended. */
export interface EndingFacts extends CodePlaces {
  /** `training`, as in `DeclaredCommand`. */
  readonly purpose: string
  readonly result: Pick<ProcessResult, 'exitCode' | 'signal' | 'timedOut' | 'wallSeconds'>
  /** The last lines of each stream. */
  readonly stderr: readonly string[]
  readonly stdout: readonly string[]
  /** Whether the kernel killed for want of memory meanwhile. */
  readonly memoryKills: 'ours' | 'somewhere' | 'none'
  /** Bytes. */
  readonly memoryLimit: number
  readonly disks: readonly DiskSpace[]
  /** The signal that asked us to stop, or null. */
  readonly cancelledBy: string | null
  readonly timeoutSeconds?: number | undefined
}

interface Verdict {
  readonly kind: EndingKind
  /** Continues "The training command ". */
  readonly how: string
  readonly remedy: string | null
  readonly symptom?: Symptom | null
}

const shownLines = 10
/** Where the reason is looked for; further up is what the program survived. */
const reasonLines = 25

/** Tells how a command ended, from its status, its last lines and what the kernel counted. Pure. */
export function endingOf(facts: EndingFacts): Ending {
  const stderr = facts.stderr.map(stripVTControlCharacters)
  const stdout = facts.stdout.map(stripVTControlCharacters)
  const traceback = findTraceback(stderr, facts)
  const symptom = findSymptom([
    ...stdout.slice(-5),
    ...stderr.slice(-reasonLines),
    ...(traceback?.exception ?? []),
  ])
  const verdict = judge(facts, symptom, stderr)
  const { exitCode, signal } = facts.result
  const succeeded = verdict.kind === 'succeeded'
  const own = traceback?.frames.findLast((frame) => ownPlace(frame, facts) !== null)
  return {
    kind: verdict.kind,
    words: `The ${facts.purpose} command ${verdict.how}.`,
    remedy: verdict.remedy,
    lastLines: succeeded
      ? []
      : linesThatMatter(
          traceback === null ? null : shortTraceback(traceback, facts),
          stderr,
          stdout,
          verdict.symptom,
        ),
    at: succeeded || own === undefined ? null : ownPlace(own, facts),
    exitCode,
    signal,
  }
}

function judge(facts: EndingFacts, symptom: Symptom | null, stderr: readonly string[]): Verdict {
  const { exitCode, timedOut, wallSeconds } = facts.result
  const signal = facts.result.signal ?? (exitCode === null ? null : signalOfStatus(exitCode))
  const status = facts.result.signal === null ? `exit status ${exitCode}` : facts.result.signal
  if (facts.cancelledBy !== null)
    return {
      kind: 'cancelled',
      how: `was cancelled by ${facts.cancelledBy} after ${spanInWords(wallSeconds)} (${status})`,
      remedy: null,
    }
  if (timedOut === true)
    return {
      kind: 'timeout',
      how: `was stopped at its time limit of ${spanInWords(facts.timeoutSeconds ?? wallSeconds)} (${status})`,
      remedy:
        'Raise `train.timeout`, or keep checkpoints so that the next run continues where this one stopped',
    }
  if (exitCode === 0)
    return { kind: 'succeeded', how: `ended well after ${spanInWords(wallSeconds)}`, remedy: null }
  if (symptom !== null && symptom.kind !== 'out-of-memory') return ofSymptom(facts, symptom, status)
  const killed = signal === 'SIGKILL'
  if (facts.memoryKills === 'ours' || (killed && facts.memoryKills === 'somewhere') || symptom !== null)
    return outOfMemory(facts, symptom, status)
  if (signal !== null) return ofSignal(signal, status, facts)
  return ofStatus(exitCode, stderr)
}

function outOfMemory(facts: EndingFacts, symptom: Symptom | null, status: string): Verdict {
  const limit = bytesInWords(facts.memoryLimit)
  const how =
    facts.memoryKills === 'none'
      ? `ran out of memory (${status}; the machine gives it ${limit})`
      : `ran out of memory: the system killed it, or a process of it, at ${limit} (${status})`
  return { kind: 'out-of-memory', how, remedy: symptom?.remedy ?? outOfMemoryRemedy, symptom }
}

function ofSymptom(facts: EndingFacts, symptom: Symptom, status: string): Verdict {
  const full = fullDisks(facts.disks).map(
    ({ path, freeBytes, totalBytes, freeFiles }) =>
      `${path} has ${freeFiles === 0 ? 'no place for another file' : `${bytesInWords(freeBytes)} of ${bytesInWords(totalBytes)} free`}`,
  )
  const what = {
    'gpu-out-of-memory': 'ran out of GPU memory',
    'disk-full': 'ran out of disk space',
    'gpu-fault': 'failed because a GPU or the link between GPUs failed',
    'lost-node': 'failed because another machine of the run was lost',
  } as Partial<Record<EndingKind, string>>
  const where = symptom.kind === 'disk-full' && full.length > 0 ? `; ${full.join('; ')}` : ''
  return {
    kind: symptom.kind,
    how: `${what[symptom.kind] ?? 'failed'} (${status}${where})`,
    remedy: symptom.remedy,
    symptom,
  }
}

function ofSignal(signal: NodeJS.Signals, status: string, facts: EndingFacts): Verdict {
  const reported = facts.result.signal === null ? `: ${status} says that ${signal} ended a program in it` : ''
  const fault = faultOf(signal)
  if (fault !== null)
    return {
      kind: 'signal',
      how: `crashed with ${signal}, which says that ${fault}${reported}`,
      remedy:
        'Look at native libraries and their versions; `PYTHONFAULTHANDLER=1` under `train.env` shows the line of Python',
    }
  const how = `was ended from outside by ${signal}${reported}`
  if (signal !== 'SIGKILL')
    return { kind: 'signal', how, remedy: 'Set `train.retries` where machines are taken away' }
  return {
    kind: 'signal',
    how: `${how}; the kernel counted no kill for want of memory`,
    remedy:
      'Look at the machine: who sends SIGKILL is usually its owner, a container’s memory limit, or a person',
  }
}

function ofStatus(exitCode: number | null, stderr: readonly string[]): Verdict {
  const said = stderr.slice(-reasonLines)
  if (exitCode === 127) {
    const interpreter = said
      .map((line) => /env: [‘'"]?(.+?)(\\r|\r)?[’'"]?: No such file/.exec(line))
      .find(Boolean)
    if (interpreter)
      return {
        kind: 'missing-interpreter',
        how: `asks for the interpreter \`${interpreter[1]}\`${interpreter[2] === undefined ? '' : ' followed by a carriage return'}, which is not there (exit status 127)`,
        remedy:
          interpreter[2] === undefined
            ? 'Install the interpreter in `train.setup`, or name one that is there in the first line'
            : 'Store the file with line ends of Unix: `*.sh text eol=lf` in .gitattributes',
      }
    return {
      kind: 'command-not-found',
      how: 'calls a program that was not found (exit status 127)',
      remedy: 'Install it in `train.setup`, or write its path',
    }
  }
  if (exitCode === 126)
    return {
      kind: 'not-executable',
      how: 'calls a program that is there and cannot be run (exit status 126)',
      remedy: 'Make it executable, and look whether it is made for this processor',
    }
  if (exitCode === 75)
    return { kind: 'exit-status', how: 'says that the failure is temporary (exit status 75)', remedy: null }
  return { kind: 'exit-status', how: `ended with exit status ${exitCode}`, remedy: null }
}

function linesThatMatter(
  traceback: readonly string[] | null,
  stderr: readonly string[],
  stdout: readonly string[],
  symptom: Symptom | null | undefined,
): string[] {
  const said = stderr.some((line) => line.trim() !== '') ? stderr : stdout
  const lines = traceback ?? said.filter((line) => line.trim() !== '').slice(-shownLines)
  const shown = symptom == null || lines.includes(symptom.line) ? lines : [symptom.line, ...lines]
  return shown.map((line) => (line.length > 500 ? `${line.slice(0, 499)}…` : line))
}
