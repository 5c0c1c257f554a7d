import { z } from 'zod'
import { EnvironmentError } from '../../../foundation/index.ts'
import { AnswerError } from '../retrying.ts'
import { readChallenges } from './challenge.ts'
import type { FoundCredentials } from './credentials.ts'

/** Proves who asks. One for each repository; tokens are got when the registry asks for one, and kept while they last. */
export interface Authentication {
  /** Value of the header `Authorization`, or null while none was asked for. */
  header(): string | null
  /**
   * Answers a 401. @returns whether trying again makes sense
   * @throws EnvironmentError when nothing that we have will do
   */
  answer(challenge: string | null): Promise<boolean>
}

const tokenSchema = z
  .object({ token: z.string().optional(), access_token: z.string().optional() })
  .transform(({ token, access_token: access }) => token ?? access)
const tokenSeconds = 30

/**
 * @param origin of the registry
 * @param scope `repository:NAME:pull,push`
 */
export function openAuthentication(
  origin: string,
  scope: string,
  { credentials, hint }: FoundCredentials,
  signal: AbortSignal,
): Authentication {
  let header: string | null = null
  const basic = () =>
    credentials === null
      ? null
      : `Basic ${Buffer.from(`${credentials.user}:${credentials.secret}`).toString('base64')}`

  async function bearer({ realm, service }: Readonly<Record<string, string>>): Promise<string> {
    const url = URL.parse(realm ?? '')
    // What proves who we are goes to nobody who listens in on the way.
    if (
      url === null ||
      (url.protocol !== 'https:' && !(url.protocol === 'http:' && origin.startsWith('http:')))
    )
      throw refusal(`it wants a token from ${JSON.stringify(realm ?? '')}, where none is asked for`)
    const time = AbortSignal.any([signal, AbortSignal.timeout(tokenSeconds * 1000)])
    let answer: Response
    if (credentials?.identityToken !== undefined) {
      const form = {
        grant_type: 'refresh_token',
        refresh_token: credentials.identityToken,
        client_id: 'mlops-actions',
      }
      const body = new URLSearchParams({ ...form, scope, ...(service === undefined ? {} : { service }) })
      answer = await fetch(url, { method: 'POST', body, signal: time, redirect: 'error' })
    } else {
      url.searchParams.set('scope', scope)
      if (service !== undefined) url.searchParams.set('service', service)
      const proof = basic()
      answer = await fetch(url, {
        headers: proof === null ? {} : { authorization: proof },
        signal: time,
        redirect: 'error',
      })
    }
    if (answer.status >= 500 || answer.status === 429)
      throw new AnswerError(answer.status, `${url.host} answered ${answer.status}`)
    if (!answer.ok) throw refusal(`${url.host} gives no token for it (${answer.status})`)
    const token = tokenSchema.safeParse(await answer.json().catch(() => null)).data
    if (token === undefined || !/^[\x21-\x7e]+$/.test(token))
      throw refusal(`${url.host} answered with something else than a token`)
    return `Bearer ${token}`
  }

  function refusal(why: string): EnvironmentError {
    return new EnvironmentError(`The registry ${origin} refuses \`${scope}\`: ${why}; used: ${hint}.`, {
      remedy:
        'Give `user` and `token` of somebody who may, or log in with docker/login-action. For ghcr.io: GITHUB_TOKEN with ' +
        '`packages: write`, and the package linked to this repository',
    })
  }

  return {
    header: () => header,
    async answer(text) {
      const challenges = readChallenges(text ?? '')
      const token = challenges.find(({ scheme }) => scheme === 'bearer')
      const before = header
      if (token !== undefined) header = await bearer(token.parameters)
      else if (challenges.some(({ scheme }) => scheme === 'basic')) header = basic()
      if (header === null || header === before) throw refusal('it wants to know who asks')
      return true
    },
  }
}
