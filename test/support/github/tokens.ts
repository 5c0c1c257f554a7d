import { randomBytes } from 'node:crypto'
import { Refusal } from './operation.ts'
import {
  acceptedPermissions,
  type Granted,
  isOfOrganisation,
  type Level,
  onlyReads,
  parseAlternatives,
  satisfies,
} from './permissions.ts'
import type { Repository } from './world.ts'

export interface TokenOptions {
  /** Login that acts; `name[bot]` is an app's installation token, anything else a person's. */
  readonly identity?: string
  /** Scopes in the spelling of workflow files or of the API (`pull-requests`, `pull_requests`). */
  readonly permissions?: Readonly<Record<string, Level | 'none'>>
  /** Full names; every repository when left out. */
  readonly repositories?: readonly string[]
}

export interface Token {
  readonly identity: string
  readonly isApp: boolean
  readonly permissions: Granted
  readonly repositories: readonly string[] | 'all'
}

export interface TokenStore {
  issue(options: TokenOptions): string
  /** The token of an Authorization header; undefined for none; refuses an unknown one with 401. */
  authenticate(header: string | undefined): Token | undefined
}

export function createTokenStore(): TokenStore {
  const tokens = new Map<string, Token>()
  return {
    issue: (options) => {
      const identity = options.identity ?? 'github-actions[bot]'
      const isApp = identity.endsWith('[bot]')
      const secret = `${isApp ? 'ghs' : 'ghp'}_${randomBytes(18).toString('hex')}`
      const granted = Object.entries(options.permissions ?? {})
        .filter(([, level]) => level !== 'none')
        .map(([scope, level]) => [scope.replaceAll('-', '_'), level])
      tokens.set(secret, {
        identity,
        isApp,
        permissions: Object.fromEntries(granted) as Granted,
        repositories: options.repositories?.map((name) => name.toLowerCase()) ?? 'all',
      })
      return secret
    },
    authenticate: (header) => {
      if (header === undefined) return undefined
      const secret = /^(?:token|bearer)\s+(\S+)$/i.exec(header)?.[1]
      const token = secret === undefined ? undefined : tokens.get(secret)
      if (token === undefined) throw new Refusal(401, 'Bad credentials')
      return token
    },
  }
}

/** Refuses what GitHub would refuse, in the way it would: 404 hides, 401 asks, 403 names the missing scope. */
export function authorize(
  operationId: string,
  token: Token | undefined,
  repository: Repository | undefined,
): void {
  const accepted = acceptedPermissions(operationId)
  const alternatives = parseAlternatives(accepted)
  if (alternatives.length === 0) return
  if (isOfOrganisation(alternatives)) {
    if (token === undefined) throw new Refusal(401, 'Requires authentication')
    if (alternatives.some((alternative) => satisfies(token.permissions, alternative))) return
    throw missingPermission(token, accepted)
  }
  if (repository === undefined || !canSee(token, repository)) throw new Refusal(404, 'Not Found')
  if (!repository.private && onlyReads(alternatives)) return
  if (token === undefined) throw new Refusal(401, 'Requires authentication')
  const reaches =
    token.repositories === 'all' || token.repositories.includes(repository.fullName.toLowerCase())
  if (reaches && alternatives.some((alternative) => satisfies(token.permissions, alternative))) return
  throw missingPermission(token, accepted)
}

/** The 403 of a token that lacks a scope. */
export function missingPermission(token: Token, accepted: string): Refusal {
  const bearer = token.isApp ? 'integration' : 'personal access token'
  return new Refusal(403, `Resource not accessible by ${bearer}`, {
    headers: { 'x-accepted-github-permissions': accepted },
  })
}

function canSee(token: Token | undefined, repository: Repository): boolean {
  if (!repository.private) return true
  if (token === undefined) return false
  return token.repositories === 'all' || token.repositories.includes(repository.fullName.toLowerCase())
}
