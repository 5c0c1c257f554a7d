import { earlierProposals, type GitHub, startsWorkflows, valueOrThrow } from '../../../github/index.ts'
import { counted } from '../../../report/index.ts'

export interface RetrainSettings {
  readonly dataset: string
  readonly mode: 'append' | 'replace'
  /** Whether fresh rows become the holdout, and training data gets the rows of the old one. */
  readonly rollHoldout: boolean
  /** Seconds. */
  readonly cooldown: number
  readonly maxFailures: number
  readonly autoMerge: boolean
}

export type Permission =
  | { readonly kind: 'free' }
  | { readonly kind: 'open'; readonly number: number; readonly url: string }
  | { readonly kind: 'refused'; readonly reason: string }

/** Branches of a model's retraining pull requests begin so. */
export function branchPrefix(model: string): string {
  return `mlops/retrain/${model}/`
}

/**
 * Whether a retraining pull request may be opened now: there is at most one, not before the last one's cooldown is over, not after
 * several in a row that failed, and by a token whose pull requests start workflows. One failed where nobody merged it, or where it was
 * merged and the incident that it was for goes on.
 * @param since a moment before the incident opened, after everything that was done for the one before
 */
export async function mayRetrain(
  gh: GitHub,
  model: string,
  base: string,
  settings: RetrainSettings,
  now: Date,
  since: Date,
): Promise<Permission> {
  if (!gh.connected)
    return refused(
      'There is no token for GitHub, so that no pull request can be opened: pass one of an app as `github-token`.',
    )
  if (valueOrThrow(await startsWorkflows(gh)) !== true)
    return refused(
      'Pull requests that are made with GITHUB_TOKEN start no workflows, so that nothing would be trained or compared: pass the token of an app as `github-token` (docs/guides/drift-healing.md).',
    )
  const prefix = branchPrefix(model)
  const all = valueOrThrow(await earlierProposals(gh, base, prefix)) ?? []
  // what follows for a model whose name goes on after a slash is that model's
  const earlier = all.filter(({ branch }) => /^\d{4}-\d\d-\d\d$/.test(branch.slice(prefix.length)))
  const [last] = earlier
  if (last === undefined) return { kind: 'free' }
  const open = earlier.find(({ state }) => state === 'open')
  if (open !== undefined) return { kind: 'open', number: open.number, url: open.url }
  const healed = earlier.findIndex(
    ({ state, createdAt }) => state === 'merged' && Date.parse(createdAt) < since.getTime(),
  )
  const failed = healed === -1 ? earlier : earlier.slice(0, healed)
  const failures = failed.length
  const merged = failed.filter(({ state }) => state === 'merged').length
  if (failures >= settings.maxFailures)
    return refused(
      `${counted(failures, 'retraining pull request')} in a row ${merged === failures ? 'changed nothing: the drift goes on' : `${failures === 1 ? 'was' : 'were'} closed without being merged${merged > 0 ? ', or merged and changed nothing' : ''}`}. The last one is #${last.number}: somebody has to find out why, and mend it or raise \`retrain.max-failures\`.`,
    )
  const free = Date.parse(last.createdAt) + settings.cooldown * 1000
  if (now.getTime() < free)
    return refused(
      `The last retraining pull request, #${last.number}, is younger than the cooldown: the next may come at ${new Date(free).toISOString().slice(0, 16).replace('T', ' ')} UTC.`,
    )
  return { kind: 'free' }
}

function refused(reason: string): Permission {
  return { kind: 'refused', reason }
}
