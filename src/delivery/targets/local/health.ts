export interface Health {
  /** Whether it answered with a status of 2xx. */
  readonly healthy: boolean
  /** Version it says it is, as it says it; null where it does not say. */
  readonly version: string | null
  /** Why it is not healthy, or null. */
  readonly reason: string | null
}

const timeoutMs = 2000
const largestAnswer = 64 * 1024

/** Asks a model server how it is. The version is told in `version` or `model_version` of a JSON object, or in the header `x-model-version`. */
export async function askHealth(port: number, path: string, signal: AbortSignal): Promise<Health> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    })
    const text = await textOf(answer)
    return {
      healthy: answer.ok,
      version: answer.headers.get('x-model-version') ?? versionIn(text),
      reason: answer.ok ? null : `${path} answers with ${answer.status}`,
    }
  } catch (error) {
    signal.throwIfAborted()
    const { name, cause } = error as Error
    const code = (cause as NodeJS.ErrnoException | undefined)?.code
    const reason =
      name === 'TimeoutError'
        ? `${path} does not answer within ${timeoutMs / 1000} s`
        : `${path} does not answer${code === undefined ? '' : ` (${code})`}`
    return { healthy: false, version: null, reason }
  }
}

/** `v1.2.3` and `1.2.3` are the same. */
export function sameVersion(one: string, other: string): boolean {
  const bare = (version: string) => version.trim().replace(/^v/, '')
  return bare(one) === bare(other)
}

async function textOf(answer: Response): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true })
    if (text.length > largestAnswer) break
  }
  return text
}

function versionIn(text: string): string | null {
  try {
    const { version, model_version: modelVersion } = JSON.parse(text) as Record<string, unknown>
    const told = version ?? modelVersion
    return typeof told === 'string' && told.trim() !== '' ? told : null
  } catch {
    return null
  }
}
