import type { Ending } from './ending.ts'
import { faultOf, signalOfStatus } from './exit-status.ts'

/** Whether another attempt can mend an ending, and why, as a sentence's end: "Trying again: …", "Not tried again: …". */
export interface RetryDecision {
  readonly again: boolean
  readonly why: string
}

/**
 * What came from outside can be mended by another attempt; what the code did, only where it came further than before,
 * because the same code with the same data from the same place does the same.
 * @param advanced whether a new checkpoint was saved by this attempt
 */
export function decideRetry(ending: Ending, advanced: boolean): RetryDecision {
  const yes = (why: string) => ({ again: true, why })
  const no = (why: string) => ({ again: false, why })
  const ifAdvanced = (why: string) =>
    advanced ? yes('a new checkpoint was saved, so it starts further on') : no(why)
  switch (ending.kind) {
    case 'succeeded':
      return no('it ended well')
    case 'cancelled':
      return no('it was cancelled')
    case 'timeout':
      return no('its time was up')
    case 'gpu-fault':
      return yes('such a fault of a GPU often passes')
    case 'lost-node':
      return yes('another machine may have come in place of the lost one')
    case 'signal': {
      const signal = ending.signal ?? signalOfStatus(ending.exitCode ?? 0)
      return signal !== null && faultOf(signal) === null
        ? yes('it was ended from outside')
        : ifAdvanced('the crash is its own and no new checkpoint was saved since it started')
    }
    case 'exit-status':
      if (ending.exitCode === 75) return yes('it says itself that the failure is temporary')
      return ifAdvanced('the failure is its own and no new checkpoint was saved since it started')
    case 'out-of-memory':
    case 'gpu-out-of-memory':
      return ifAdvanced('it would need as much memory again')
    case 'disk-full':
      return no('the disk would still be full')
    case 'command-not-found':
    case 'not-executable':
    case 'missing-interpreter':
    case 'not-started':
      return no('the command cannot be run')
  }
}
