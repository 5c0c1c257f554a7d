import { describe, expect, it } from 'vitest'
import { type FailureRules, retrying } from '../../../src/foundation/index.ts'

const swift = { attempts: 4, firstDelay: 1, longestDelay: 2 }
const never = new AbortController().signal
const passing: FailureRules = { isPassing: (error) => String(error).includes('busy') }

/** Fails with each of these, then gives 7. */
function failing(...messages: readonly string[]) {
  let calls = 0
  return {
    calls: () => calls,
    work: async () => {
      const message = messages[calls++]
      if (message !== undefined) throw new Error(message)
      return 7
    },
  }
}

describe('what is tried again', () => {
  it('is what may pass, until it does', async () => {
    const { work, calls } = failing('busy', 'busy', 'busy')
    expect(await retrying(work, swift, passing, never)).toBe(7)
    expect(calls()).toBe(4)
  })

  it('ends with the last failure when the tries are spent, and at once with one that lasts', async () => {
    const spent = failing('busy 1', 'busy 2', 'busy 3', 'busy 4', 'busy 5')
    await expect(retrying(spent.work, swift, passing, never)).rejects.toThrow('busy 4')
    const lasting = failing('busy', 'wrong', 'busy')
    await expect(retrying(lasting.work, swift, passing, never)).rejects.toThrow('wrong')
    expect(lasting.calls()).toBe(2)
  })

  it('counts anew once it got further', async () => {
    let calls = 0
    const work = async (progressed: () => void) => {
      if (calls++ % 2 === 1) progressed()
      if (calls < 12) throw new Error('busy')
      return calls
    }
    expect(await retrying(work, { ...swift, attempts: 3 }, passing, never)).toBe(12)
  })

  it('waits as long as it was asked to, and tells before it waits', async () => {
    const told: string[] = []
    const asked: FailureRules = {
      ...passing,
      asked: (error) => (String(error).includes('later') ? 0 : null),
      onRetry: (error) => told.push(String(error)),
    }
    // ten minutes, were it not for what the other side says
    const patient = { attempts: 3, firstDelay: 600_000, longestDelay: 600_000 }
    expect(await retrying(failing('busy, later').work, patient, asked, never)).toBe(7)
    expect(told).toEqual(['Error: busy, later'])
  })

  it('is given up with the reason of the signal, also while it waits', async () => {
    const stop = new AbortController()
    const patient = { attempts: 3, firstDelay: 600_000, longestDelay: 600_000 }
    const onRetry = () => stop.abort(new Error('cancelled'))
    const { work, calls } = failing('busy', 'busy')
    await expect(retrying(work, patient, { ...passing, onRetry }, stop.signal)).rejects.toThrow('cancelled')
    expect(calls()).toBe(1)
    await expect(retrying(work, patient, passing, stop.signal)).rejects.toThrow('cancelled')
    expect(calls()).toBe(1)
  })
})
