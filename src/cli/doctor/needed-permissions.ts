import type { Permission } from '../../actions/definition.ts'
import type { Section } from './actions-of-step.ts'
import type { Workflow } from './workflow.ts'

/** What decides whether a permission that an action lists is needed where the action is used. */
export interface UseFacts {
  /** Name of the action; the root one is asked for by those that it runs. */
  readonly action: string
  readonly with: Readonly<Record<string, string>>
  readonly events: Workflow['events']
  readonly settings: SettingFacts
}

/** What files of the repository say. */
export interface SettingFacts {
  /** Sections that some model declares. */
  readonly sections: readonly Section[]
  /** A model's bytes go to GitHub's container registry. */
  readonly packages: boolean
  /** Rules of the default branch want a pull request. */
  readonly pullRequests: boolean
  /** A target is a cloud that is signed in to. */
  readonly cloud: boolean
  /** Drift opens retraining pull requests. */
  readonly retrain: boolean
  /** New versions are proposed for an environment by a pull request. */
  readonly proposes: boolean
}

type Condition = readonly [pattern: RegExp, holds: (use: UseFacts, match: RegExpExecArray) => boolean]

const isSet = (value: string | undefined) => value !== undefined && value !== '' && value !== 'false'
const onPullRequest = ({ events, with: given }: UseFacts) =>
  events.some((event) => event.startsWith('pull_request')) || isSet(given['publish-from-run'])

/** What a reason says of when it holds; the first that matches decides. */
export const conditions: readonly Condition[] = [
  [
    /^only with `on-drift: (\w+)`/,
    (use, [, value]) => {
      const given = use.with['on-drift']
      return given === undefined ? use.settings.retrain && value === 'retrain' : given === value
    },
  ],
  [
    /^only on `([\w-]+)`, with `([\w-]+)`/,
    ({ events, with: given }, [, event = '', input = '']) => events.includes(event) && isSet(given[input]),
  ],
  [/^only with `([\w-]+)`/, ({ with: given }, [, input = '']) => isSet(given[input])],
  [/^only without `([\w-]+)`/, ({ with: given }, [, input = '']) => !isSet(given[input])],
  [/where `store\.oci` is it/, ({ settings }) => settings.packages],
  [/^where rules of the main branch ask/, ({ settings }) => settings.pullRequests],
  // with the token of an app the workflow's own needs nothing; a version that only gets a stage is not proposed
  [
    /where `register\.propose` names one/,
    ({ settings, with: given }) =>
      settings.proposes && !isSet(given['proposal-token']) && !(isSet(given.version) && isSet(given.stage)),
  ],
  [/^where the target is a cloud/, ({ settings }) => settings.cloud],
  // a version that only gets a stage is not evaluated again
  [/^to find who waived/, ({ with: given }) => !isSet(given.version)],
  // without them nothing is attested, which register-model says in its report
  [/attest/, () => false],
]

/**
 * Whether an action needs a permission that it lists, where it is used as `use` says. Comments and checks are only written for
 * pull requests, and not where an input switches them off.
 */
export function isNeeded({ scope, reason }: Permission, use: UseFacts): boolean {
  for (const [pattern, holds] of conditions) {
    const match = pattern.exec(reason)
    if (match !== null) return holds(use, match)
  }
  const tells = use.action === 'data-validate' || use.action === 'evaluate-and-compare'
  if (!tells) return true
  if (scope === 'checks: write') return onPullRequest(use) && use.with.check !== 'false'
  if (scope === 'pull-requests: write') return onPullRequest(use) && use.with.comment !== 'false'
  return true
}

/** Whether permissions give a scope such as `contents: read`; `write` gives `read`. */
export function gives(permissions: Workflow['permissions'], scope: string): boolean {
  const [name = '', access] = scope.split(': ')
  if (permissions === 'write-all') return true
  if (permissions === 'read-all') return access === 'read'
  const given = permissions?.[name]
  return given === 'write' || (given !== undefined && given === access)
}
