/**
 * Works on all items, at most `jobs` at once, in their order. The first failure stops the others and is thrown when all
 * have come to rest, so that nothing goes on in the background.
 */
export async function eachAtOnce<T>(
  items: Iterable<T>,
  jobs: number,
  signal: AbortSignal,
  work: (item: T, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const failed = new AbortController()
  const either = AbortSignal.any([signal, failed.signal])
  const next = items[Symbol.iterator]()
  let failure: { readonly error: unknown } | null = null
  const worker = async () => {
    while (failure === null && !signal.aborted) {
      const { done, value } = next.next()
      if (done === true) return
      try {
        await work(value, either)
      } catch (error) {
        failure ??= { error }
        failed.abort(error)
        return
      }
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, jobs) }, worker))
  const first = failure as { readonly error: unknown } | null
  signal.throwIfAborted()
  if (first !== null) throw first.error
}
