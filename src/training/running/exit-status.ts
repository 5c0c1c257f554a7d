import { constants } from 'node:os'

/** The signal that a shell reports as status 128 + n, or null. */
export function signalOfStatus(status: number): NodeJS.Signals | null {
  const found = Object.entries(constants.signals).find(([, number]) => number === status - 128)
  return found === undefined ? null : (found[0] as NodeJS.Signals)
}

/** Signals that a program raises by a fault of its own; every other one was sent. */
const faults: Readonly<Partial<Record<NodeJS.Signals, string>>> = {
  SIGSEGV: 'it read or wrote memory that is not its own',
  SIGBUS: 'it reached memory that is not there, often a full /dev/shm or a truncated file',
  SIGABRT: 'it gave up by itself, usually an assertion in native code',
  SIGILL: 'it has instructions that this processor lacks',
  SIGFPE: 'it divided an integer by zero',
}

/** What a signal says of the program that it ended, or null where it was sent from outside. */
export function faultOf(signal: NodeJS.Signals): string | null {
  return faults[signal] ?? null
}
