import { EnvironmentError } from '../../../foundation/index.ts'

/** A token that says which workflow is running, for one audience. */
export interface IdentityProvider {
  getToken(): Promise<string>
}

/** Whether GitHub gives this job such a token: it does where the job has `id-token: write`, and never to a fork's. */
export function canIdentify(env: Readonly<Record<string, string | undefined>>): boolean {
  return Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL) && Boolean(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)
}

/**
 * The workflow's identity from GitHub
 * (https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token).
 * @throws EnvironmentError, when asked, where there is none
 */
export function workflowIdentity(
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
  audience = 'sigstore',
): IdentityProvider {
  const remedy = 'Give the job the permission `id-token: write`'
  return {
    async getToken() {
      const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env
      if (!address || !token) throw new EnvironmentError('This job has no identity to sign with', { remedy })
      const url = new URL(address)
      url.searchParams.set('audience', audience)
      const answer = await fetch(url, {
        headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
        signal: AbortSignal.any([signal, AbortSignal.timeout(20_000)]),
      }).catch((cause: unknown) => {
        signal.throwIfAborted()
        throw new EnvironmentError("GitHub's identity service cannot be reached", { cause })
      })
      const body = (await answer.json().catch(() => null)) as { value?: unknown } | null
      if (!answer.ok || typeof body?.value !== 'string')
        throw new EnvironmentError(`GitHub gave this job no identity (HTTP ${answer.status})`, { remedy })
      return body.value
    },
  }
}
