import { isAbsolute, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Traceback {
  /** The exception with its message, at most 4 lines. */
  readonly exception: readonly string[]
  /** As it was printed: a line naming the place, and where Python gives it the line of code. */
  readonly frames: readonly Frame[]
}

export interface Frame {
  readonly lines: readonly string[]
  readonly file: string
  /** 1-based. */
  readonly line: number
}

/** Where code of the user's is looked for. */
export interface CodePlaces {
  /** Absolute; paths that are printed may be relative to it. */
  readonly cwd: string
  /** Absolute. */
  readonly workspace: string
}

/** A traceback further up than this was of something that the program survived. */
const recentLines = 120
const shownFrames = 3

const header = /^Traceback \(most recent call last\):/
const pythonFrame = /^\s+File "(.+)", line (\d+)(?:, in .+)?$/
const nodeFrame = /^\s+at (?:.* \()?((?:file:\/\/)?\/[^()]+):(\d+):\d+\)?$/
/** What torchrun and Ray put before the lines of a worker. */
const workerPrefix = /^(?:\[rank\d+\]:\s?|\([^()]*pid=\d+[^()]*\)\s)/

/**
 * The traceback that tells why a program ended: the last that passes through the user's own code, because launchers
 * such as torchrun add one of theirs after it; else the last. Python's and Node's are known.
 */
export function findTraceback(stderr: readonly string[], places: CodePlaces): Traceback | null {
  const lines = stderr.slice(-recentLines).map((line) => line.replace(workerPrefix, ''))
  const found = [...pythonTracebacks(lines), ...nodeTracebacks(lines)]
  return (
    found.findLast(({ frames }) => frames.some((frame) => ownPlace(frame, places) !== null)) ??
    found.at(-1) ??
    null
  )
}

/** The frame's file relative to the workspace where it is the user's own code; null for what is installed. */
export function ownPlace(frame: Frame, places: CodePlaces): { file: string; line: number } | null {
  if (frame.file.startsWith('<')) return null
  const path = frame.file.startsWith('file://') ? fileURLToPath(frame.file) : resolve(places.cwd, frame.file)
  const file = relative(places.workspace, path)
  if (file === '' || file.startsWith('..') || isAbsolute(file)) return null
  const parts = file.split(sep)
  const installed = parts.some((part) =>
    /^(site-packages|dist-packages|node_modules|\.?venv|\.pixi|\.conda|\.mlops)$/.test(part),
  )
  return installed ? null : { file: parts.join('/'), line: frame.line }
}

/** A traceback in few lines: the last frames of the user's own code and the exception. */
export function shortTraceback(traceback: Traceback, places: CodePlaces): string[] {
  const own = traceback.frames.filter((frame) => ownPlace(frame, places) !== null)
  const frames = (own.length > 0 ? own : traceback.frames).slice(-shownFrames)
  return [...frames.flatMap((frame) => frame.lines), ...traceback.exception]
}

function* pythonTracebacks(lines: readonly string[]): Generator<Traceback> {
  for (const [start, line] of lines.entries()) {
    const syntax =
      pythonFrame.test(line) &&
      !line.includes(', in ') &&
      !/^\s/.test(lines[start - 1] ?? '') &&
      !header.test(lines[start - 1] ?? '')
    if (!header.test(line) && !syntax) continue
    let at = syntax ? start : start + 1
    const frames: Frame[] = []
    for (; at < lines.length && /^\s/.test(lines[at]!); at++) {
      const frame = pythonFrame.exec(lines[at]!)
      if (frame !== null) frames.push({ lines: [lines[at]!], file: frame[1]!, line: Number(frame[2]) })
      // the code's own line comes after its place; markers and repetitions follow and are left out
      else if (frames.at(-1)?.lines.length === 1) frames.push(withCode(frames.pop()!, lines[at]!))
    }
    const exception = messageFrom(lines, at)
    if (exception.length > 0 && (!syntax || /^\w*(Syntax|Indentation|Tab)Error/.test(exception[0]!)))
      yield { frames, exception }
  }
}

function* nodeTracebacks(lines: readonly string[]): Generator<Traceback> {
  for (const [start, line] of lines.entries()) {
    const error = /^(?:Uncaught )?\w*(Error|Exception)\b/.test(line)
    if (!error || !nodeFrame.test(lines[start + 1] ?? '')) continue
    const frames: Frame[] = []
    for (let at = start + 1; at < lines.length; at++) {
      const frame = nodeFrame.exec(lines[at]!)
      if (frame !== null) frames.push({ lines: [lines[at]!], file: frame[1]!, line: Number(frame[2]) })
      else if (!/^\s+at /.test(lines[at]!)) break
    }
    // Node prints the innermost frame first
    yield { frames: frames.reverse(), exception: [line] }
  }
}

function withCode(frame: Frame, code: string): Frame {
  return { ...frame, lines: [...frame.lines, code] }
}

/** The exception's lines: messages may have several, and what else is printed afterwards cannot be told from them. */
function messageFrom(lines: readonly string[], start: number): string[] {
  const message = []
  for (const line of lines.slice(start, start + 4)) {
    if (line.trim() === '' || header.test(line)) break
    message.push(line)
  }
  return message
}
