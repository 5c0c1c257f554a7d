import { ConfigurationError, nearestName } from '../../foundation/index.ts'
import { isHosted } from './hosted-labels.ts'

/** A registered self-hosted runner, as far as the choice needs it. */
export interface RegisteredRunner {
  readonly name: string
  readonly labels: readonly string[]
  readonly online: boolean
  readonly busy: boolean
  readonly group: string | null
}

/** What the job asks for. */
export interface WantedRunner {
  /** All of them; upper and lower case are one, as GitHub has it. */
  readonly labels: readonly string[]
  /** Name of the runner group, where one is asked for. */
  readonly group?: string
  /** Labels of the runner taken where none of those is free, such as `ubuntu-latest`. */
  readonly fallback?: readonly string[]
  /**
   * A scaler starts a runner when a job asks for these labels, so that none needs to be there now: Actions Runner
   * Controller with no idle runners, RunsOn, terraform-aws-github-runner. Default false.
   */
  readonly onDemand?: boolean
}

export interface ChoiceContext {
  /** The event comes from a fork: what would run was written by a stranger. */
  readonly isFork: boolean
}

export interface ChosenRunner {
  /** For `runs-on: ${{ fromJSON(…) }}`. */
  readonly runsOn: readonly string[] | { readonly group: string; readonly labels: readonly string[] }
  readonly selfHosted: boolean
  /** A sentence. */
  readonly reason: string
}

/** Whether the choice can be made without asking GitHub which runners there are. */
export function needsNoListing(wanted: WantedRunner, context: ChoiceContext): boolean {
  return context.isFork || wanted.onDemand === true || (isHosted(wanted.labels) && wanted.group === undefined)
}

/**
 * Chooses where a job runs. Pure. An online and idle runner with all labels is taken; else the fallback; without one, a
 * busy runner is waited for. Between the choice and the job's start another job may take the runner: then it queues.
 *
 * @throws ConfigurationError where a fork would get a self-hosted machine, and where nothing fits and there is no
 * fallback, naming the label that no runner has
 */
export function chooseRunner(
  runners: readonly RegisteredRunner[],
  wanted: WantedRunner,
  context: ChoiceContext,
): ChosenRunner {
  if (wanted.labels.length === 0)
    throw new ConfigurationError({
      path: 'input labels',
      message: 'names no label',
      remedy: 'Write the labels of the runner wanted, such as `self-hosted, gpu`',
    })
  if (isHosted(wanted.labels) && wanted.group === undefined)
    return { runsOn: wanted.labels, selfHosted: false, reason: `${shown(wanted.labels)} is GitHub's own.` }
  if (context.isFork) return forFork(runners, wanted)
  const named = { runsOn: runsOnOf(wanted), selfHosted: true }
  if (wanted.onDemand === true)
    return { ...named, reason: `A runner with ${shown(wanted.labels)} is started on demand.` }

  const fitting = runners.filter((runner) => fits(runner, wanted))
  const online = fitting.filter((runner) => runner.online)
  const idle = online.filter((runner) => !runner.busy)
  const counted = count(fitting.length, online.length, idle.length, wanted)
  if (idle.length > 0) return { ...named, reason: `${counted}.` }
  const cause = fitting.length === 0 ? `${counted}${unknownLabel(runners, wanted)}` : counted
  if (wanted.fallback !== undefined)
    return {
      runsOn: wanted.fallback,
      selfHosted: !isHosted(wanted.fallback),
      reason: `${cause}: ${shown(wanted.fallback)} is taken instead.`,
    }
  if (online.length > 0) return { ...named, reason: `${counted}: the job waits for one.` }
  throw new ConfigurationError({
    path: 'input labels',
    value: wanted.labels.join(', '),
    message: cause,
    remedy:
      'Start such a runner, name a `fallback`, or say `on-demand: true` where a scaler starts it for the job',
  })
}

/** A hosted machine is thrown away after the job; on a self-hosted one a stranger's code could stay. */
function forFork(runners: readonly RegisteredRunner[], { fallback, labels }: WantedRunner): ChosenRunner {
  const taken = fallback?.[0]?.toLowerCase()
  const imitated = runners.some((runner) => runner.labels.some((label) => label.toLowerCase() === taken))
  if (fallback !== undefined && isHosted(fallback) && !imitated)
    return {
      runsOn: fallback,
      selfHosted: false,
      reason: `The pull request is from a fork, whose code must not reach self-hosted machines: ${shown(fallback)} is taken instead of ${shown(labels)}.`,
    }
  throw new ConfigurationError({
    path: 'input fallback',
    ...(fallback === undefined ? {} : { value: fallback.join(', ') }),
    message:
      fallback === undefined
        ? 'the pull request is from a fork, whose code must not reach self-hosted machines, and no fallback is named'
        : 'the pull request is from a fork, whose code must not reach self-hosted machines, and the fallback is not a runner of GitHub’s own',
    remedy: 'Name one as `fallback`, such as `ubuntu-latest`, or leave the job out for forks',
  })
}

function fits(runner: RegisteredRunner, { labels, group }: WantedRunner): boolean {
  const has = new Set(runner.labels.map((label) => label.toLowerCase()))
  return (
    labels.every((label) => has.has(label.toLowerCase())) &&
    (group === undefined || runner.group?.toLowerCase() === group.toLowerCase())
  )
}

function runsOnOf({ labels, group }: WantedRunner): ChosenRunner['runsOn'] {
  return group === undefined ? labels : { group, labels }
}

function count(fitting: number, online: number, idle: number, { labels, group }: WantedRunner): string {
  const where = group === undefined ? '' : ` in the group \`${group}\``
  if (fitting === 0) return `No self-hosted runner${where} has ${shown(labels)}`
  const states = [
    ...(idle > 0 ? [`${idle} idle`] : []),
    ...(online > idle ? [`${online - idle} busy`] : []),
    ...(fitting > online ? [`${fitting - online} offline`] : []),
  ]
  return `${fitting} self-hosted runner${fitting === 1 ? '' : 's'}${where} with ${shown(labels)}: ${states.join(', ')}`
}

/** `; no runner at all has \`gpuu\` (did you mean \`gpu\`?)`: mostly a slip of the pen. */
function unknownLabel(runners: readonly RegisteredRunner[], { labels }: WantedRunner): string {
  const known = [...new Set(runners.flatMap((runner) => runner.labels.map((label) => label.toLowerCase())))]
  const unknown = labels.filter((label) => !known.includes(label.toLowerCase()))
  if (known.length === 0 || unknown.length === 0) return ''
  const hints = unknown.map((label) => {
    const near = nearestName(label.toLowerCase(), known)
    return `\`${label}\`${near === undefined ? '' : ` (did you mean \`${near}\`?)`}`
  })
  return `; none of ${runners.length} has ${hints.join(' or ')}`
}

function shown(labels: readonly string[]): string {
  return labels.map((label) => `\`${label}\``).join(', ')
}
