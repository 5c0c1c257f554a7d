import { setTimeout as pause } from 'node:timers/promises'

/** Users who ask all the time. */
export interface Traffic {
  /** Versions that answered the last so many requests, or `none` for one that was not answered. */
  last(requests: number): readonly string[]
  stop(): Promise<void>
}

/** Asks an address about sixty times a second, as soon as it answers at all. */
export function startTraffic(address: string): Traffic {
  const answers: string[] = []
  let stopped = false
  const ask = async () => {
    while (!stopped) {
      const answer = await fetch(address, { signal: AbortSignal.timeout(2000) })
        .then((response) => response.json() as Promise<{ version?: string }>)
        .catch(() => ({ version: undefined }))
      answers.push(answer.version ?? 'none')
      await pause(60)
    }
  }
  const users = Array.from({ length: 4 }, ask)
  return {
    last: (requests) => answers.slice(-requests),
    async stop() {
      stopped = true
      await Promise.all(users)
    },
  }
}

/** Who answers now: the versions of twenty answers, each once, sorted. */
export async function whoAnswers(address: string): Promise<readonly string[]> {
  const versions = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const response = await fetch(address)
      return ((await response.json()) as { version: string }).version
    }),
  )
  return [...new Set(versions)].sort()
}
