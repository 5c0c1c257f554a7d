import type { Reply } from '../../github/index.ts'
import { cannotTell, type Finding } from './finding.ts'

/** What GitHub told, or the finding that it did not. */
export type Asked<T> = { readonly value: T } | { readonly finding: Finding }

/**
 * A refusal names the permission that the token lacks; anything else, such as a network that is down, is told as it is.
 * @param permission what the question takes, such as `administration: read`
 */
export function asked<T>(reply: Reply<T>, subject: string, permission: string): Asked<T> {
  if (reply.status === 'done') return { value: reply.value }
  const reason = reply.status === 'failed' ? reply.error.message : reply.reason
  // GitHub says it with the status of a missing permission
  if (/upgrade to github/i.test(reason))
    return {
      finding: cannotTell(
        subject,
        'GitHub has this for private repositories only on a paid plan',
        'Take such a plan, or make the repository public',
      ),
    }
  const refused = /lacks the permission|hidden from this token/.test(reason)
  return {
    finding: refused
      ? cannotTell(
          subject,
          `the token lacks \`${permission}\``,
          `Pass a token with \`${permission}\` in GITHUB_TOKEN, such as that of \`gh auth token\` by an administrator`,
        )
      : cannotTell(subject, reason.replace(/\.$/, ''), 'Run it again when GitHub answers'),
  }
}

/** Findings on what was told; the one that it was not, else. */
export function judged<T>(told: Asked<T>, judge: (value: T) => readonly Finding[]): readonly Finding[] {
  return 'finding' in told ? [told.finding] : judge(told.value)
}
