import { EnvironmentError } from '../../foundation/index.ts'

interface Refusal {
  readonly said: RegExp
  readonly means: string
  readonly remedy: string
}

const unreachable: Refusal = {
  said: /Could not resolve host|unable to access|Connection (refused|reset|timed out)|early EOF|RPC failed|hung up|timed? ?out|Could not read from remote/i,
  means: 'it cannot be reached',
  remedy: 'Run it again when the network is back; nothing was changed',
}

/** What servers say when they do not want a tag, and what to do about it; the first that fits. */
const refusals: readonly Refusal[] = [
  {
    said: /GH013|Repository rule violations|GH006|Cannot (create|update) (this )?protected tag|protected tag|(tag|it) (is|as it is) protected|protected by|tag protection/i,
    means: 'a rule of the repository protects tags of this name',
    remedy:
      'Let the identity that registers bypass the rule: Settings, Rules, Rulesets, the one for tags, Bypass list. GITHUB_TOKEN is usually not offered there; the token of an app is',
  },
  {
    said: /refusing to allow .*(workflow|workflows)/i,
    means: 'the commit changes workflows and is not on the remote yet',
    remedy: 'Push the commit first, with an identity that may change workflows, then register it',
  },
  {
    said: /error: 403|Permission to .+ denied|Write access to repository not granted|not allowed to (push|upload)|insufficient permission|permission denied|access denied/i,
    means: 'it does not let this identity write',
    remedy: 'Give the job `permissions: contents: write`; a token of your own needs the same',
  },
  {
    said: /could not read (Username|Password)|Authentication failed|error: 401|terminal prompts disabled|Invalid username or password|Host key verification failed/i,
    means: 'it does not know who asks',
    remedy:
      'Keep the credentials of actions/checkout (`persist-credentials: true`), or log in to the remote first',
  },
  {
    said: /hook declined|pre-receive|GL-HOOK-ERR/i,
    means: 'a hook of the server declines the tag',
    remedy: 'Ask whoever runs the server what the hook wants; its words are above',
  },
  unreachable,
]

/** What a server says when another was faster. */
const races =
  /stale info|already exists|fetch first|cannot lock ref|failed to (update|lock) ref|reference already exists|incorrect old value|but expected|atomic (push|transaction) failed/i

/** @param said the references' own lines and what git printed, which then also says that the remote hung up */
export function isRace(said: string): boolean {
  const refusal = refusalOf(said)
  return races.test(said) && (refusal === undefined || refusal === unreachable)
}

/** The first sentence is ours, then git's own words, without what could be a credential in an address. */
export function gitFailure(sentence: string, said: string): EnvironmentError {
  const words = said
    .split('\n')
    .map((line) => line.replace(/^(remote|error|fatal|hint): ?/, '').trim())
    .filter((line) => line !== '')
    .slice(0, 12)
    .join(' / ')
    .replaceAll(/(\w+:\/\/)[^/@\s]+@/g, '$1***@')
  const refusal = refusalOf(said)
  return new EnvironmentError(
    refusal === undefined ? `${sentence}: ${words}` : `${sentence}: ${refusal.means} (${words})`,
    refusal === undefined ? {} : { remedy: refusal.remedy },
  )
}

function refusalOf(said: string): Refusal | undefined {
  return refusals.find((refusal) => refusal.said.test(said))
}
