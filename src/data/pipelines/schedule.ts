import type { StageGraph } from './graph.ts'
import type { Stage } from './stage.ts'

/**
 * Works through stages, each after those that it depends on, several at once. After the first failure nothing new is
 * started; what runs is waited for.
 * @param stages in an order in which each comes after what it depends on
 * @returns every failure, in the order in which they came
 */
export async function inGraphOrder(
  stages: readonly Stage[],
  upstream: StageGraph['upstream'],
  jobs: number,
  signal: AbortSignal,
  work: (stage: Stage) => Promise<void>,
): Promise<unknown[]> {
  const failures: unknown[] = []
  const chosen = new Set(stages.map(({ name }) => name))
  const waiting = [...stages]
  const done = new Set<string>()
  const running = new Set<Promise<void>>()
  const isReady = ({ name }: Stage) =>
    [...(upstream.get(name) ?? [])].every((one) => done.has(one) || !chosen.has(one))
  const start = (stage: Stage) => {
    const run: Promise<void> = work(stage)
      .then(
        () => void done.add(stage.name),
        (error: unknown) => void failures.push(error),
      )
      .finally(() => running.delete(run))
    running.add(run)
  }
  while (waiting.length > 0 || running.size > 0) {
    const stopped = failures.length > 0 || signal.aborted
    const next = stopped || running.size >= jobs ? -1 : waiting.findIndex(isReady)
    const [stage] = next < 0 ? [] : waiting.splice(next, 1)
    if (stage !== undefined) start(stage)
    else if (running.size > 0) await Promise.race(running)
    else break
  }
  return failures
}
