import { EnvironmentError, messageOf, type Services } from '../../../foundation/index.ts'
import type { PaperFile } from '../bytes.ts'
import { jsonPaper } from '../bytes.ts'
import type { Statement } from '../provenance/index.ts'
import { bundleMediaType } from './bundle.ts'
import { canIdentify } from './identity-token.ts'

/** `attest` of @actions/attest, or a stand-in for it. */
export type Attest = (options: {
  subjects: { name: string; digest: Record<string, string> }[]
  predicateType: string
  predicate: object
  token: string
  sigstore?: 'public-good' | 'github'
}) => Promise<{ bundle: unknown; attestationID?: string }>

export interface Attestation {
  /** The paper that it attests. */
  readonly paper: string
  /** Beside the papers, for `mlops verify` and `gh attestation verify --bundle`. */
  readonly file: PaperFile
  /** Page on GitHub; null where it was not kept there. */
  readonly url: string | null
}

export interface Attested {
  readonly attestations: readonly Attestation[]
  /** Why there are none, as one sentence with its remedy; null where all is well. */
  readonly warning: string | null
}

export interface AttestOptions {
  /** `GITHUB_TOKEN`, or null where there is none. */
  readonly token: string | null
  /** Statements by the name of their paper; a bill of materials comes as one with the predicate of CycloneDX. */
  readonly statements: readonly { readonly paper: string; readonly statement: Statement }[]
  /** Whether a missing permission is an error instead of a warning. */
  readonly required: boolean
  readonly attest?: Attest
}

/**
 * Has GitHub attest the statements (https://docs.github.com/actions/concepts/security/artifact-attestations). Outside of a
 * workflow nothing happens. Where the job may not, it says so once, and the version is registered without.
 * @throws EnvironmentError where `required` and not possible
 */
export async function attestOnGitHub(services: Services, options: AttestOptions): Promise<Attested> {
  const { env, logger } = services
  if (env.GITHUB_ACTIONS !== 'true') {
    if (options.required)
      throw new EnvironmentError('GitHub attests what its own workflows made, and this is none')
    return { attestations: [], warning: null }
  }
  const missing = whatIsMissing(env, options.token)
  const give = (reason: string, remedy: string): Attested => {
    if (options.required) throw new EnvironmentError(reason, { remedy })
    const warning = `${reason}, so the papers are not attested on GitHub. ${remedy}.`
    logger.warning(warning)
    return { attestations: [], warning }
  }
  if (missing !== null) return give(missing.reason, missing.remedy)
  const attest = options.attest ?? ((await import('@actions/attest')).attest as unknown as Attest)
  const attestations: Attestation[] = []
  for (const { paper, statement } of options.statements) {
    services.signal.throwIfAborted()
    try {
      const subjects = statement.subject.map(({ name, digest }) => ({ name, digest: { ...digest } }))
      const { predicateType, predicate } = statement
      const made = await attest({ subjects, predicateType, predicate, token: options.token! })
      const file = jsonPaper(`${paper}.github.sigstore.json`, bundleMediaType, made.bundle)
      attestations.push({ paper, file, url: pageOf(env, made.attestationID) })
    } catch (error) {
      const { reason, remedy } = refusal(error)
      return { ...give(reason, remedy), attestations }
    }
  }
  return { attestations, warning: null }
}

function whatIsMissing(env: Services['env'], token: string | null) {
  if (!canIdentify(env))
    return {
      reason: 'This job has no identity (a pull request from a fork never has one)',
      remedy: 'Give the job the permissions `id-token: write` and `attestations: write`',
    }
  if (token === null || token === '')
    return { reason: 'No token was given', remedy: 'Pass `token: ${{ github.token }}`' }
  return null
}

/** GitHub answers 403 for a missing permission and 404 or 422 where private repositories of a plan have no attestations. */
function refusal(error: unknown): { reason: string; remedy: string } {
  const said = messageOf(error)
  if (/not accessible by integration|403|permission/i.test(said))
    return {
      reason: 'The token may not write attestations',
      remedy: 'Give the job the permission `attestations: write`',
    }
  if (/feature not available|not enabled|Not Found/i.test(said))
    return {
      reason: 'GitHub keeps no attestations for this repository',
      remedy: 'A private repository needs a plan that has them; or set `register.attest: false`',
    }
  const status = /\b[1-5]\d\d\b/.exec(said)?.[0]
  return {
    reason: `GitHub or Sigstore did not attest${status === undefined ? '' : ` (HTTP ${status})`}`,
    remedy: 'Run the job again later',
  }
}

function pageOf(env: Services['env'], id: string | undefined): string | null {
  if (id === undefined) return null
  const server = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '')
  return `${server}/${env.GITHUB_REPOSITORY}/attestations/${encodeURIComponent(id)}`
}
