import type { BranchFiles, BranchSnapshot, Progress, Rollback, TargetStatus } from '../../delivery/index.ts'
import type { Services } from '../../foundation/index.ts'
import {
  changeBranch,
  type GitHub,
  keepIssue,
  recordDeployment,
  valueOrThrow,
  valueOrWarn,
  writeJobSummary,
} from '../../github/index.ts'
import { type Document, renderMarkdown } from '../../report/index.ts'
import type { OpenBranch } from './branches.ts'
import { incidentDocument } from './incident.ts'

/** What GitHub is told of rollouts and rollbacks. Outside of GitHub nothing is told, and files are changed by commits. */
export interface ToldOnGitHub {
  /** Changes files of the main branch: by a commit, or by a pull request that merges itself where rules ask for one. */
  changeMain(
    main: BranchFiles,
    snapshot: BranchSnapshot,
    changes: Readonly<Record<string, string | null>>,
    message: string,
    branch: string,
  ): Promise<{ readonly pullRequest: number | null } | 'moved'>
  markRollback(rollback: Rollback, progress: Progress): Promise<void>
  /** @returns number of the incident, or null */
  tellIncident(rollback: Rollback, progress: Progress): Promise<number | null>
  /** The deployment's status, the rollout's issue and the job's summary. What GitHub refuses is a warning. */
  tellRollout(
    progress: Omit<Progress, 'schemaVersion'>,
    actual: TargetStatus,
    document: Document,
  ): Promise<void>
}

export interface AboutEnvironment {
  readonly model: string
  readonly environment: string
  /** Where it can be reached; null where nobody says. */
  readonly url: string | null
  readonly branch: OpenBranch
  readonly env: Services['env']
}

const issueBytes = 60_000

export function toldOnGitHub(gh: GitHub, about: AboutEnvironment): ToldOnGitHub {
  const { model, environment, url } = about
  const { logger } = gh
  const record = { model, environment, url }
  return {
    async changeMain(main, snapshot, files, message, branch) {
      const done = await changeBranch(gh, main, about.branch, snapshot, { files, message, branch })
      if (done === 'moved') return done
      if (done.way === 'commit') return { pullRequest: null }
      const { number, url, autoMerge } = done
      if (autoMerge === true) logger.info(`${url} merges itself when its checks pass.`)
      else logger.warning(`${url} has to be merged by somebody: ${autoMerge}`)
      return { pullRequest: number }
    },

    async markRollback({ id, from, to, reason }, { rollout }) {
      if (rollout !== null && rollout.version === from)
        valueOrThrow(
          await recordDeployment(gh, {
            ...record,
            ...{ version: rollout.version, rollout: rollout.id, state: 'failure', description: reason },
          }),
        )
      valueOrThrow(
        await recordDeployment(gh, {
          ...record,
          ...{
            version: to,
            rollout: id,
            state: 'success',
            description: `Back after ${from ?? 'nothing'}: ${reason}`,
          },
        }),
      )
    },

    async tellIncident(rollback, progress) {
      const document = incidentDocument(model, environment, rollback, progress)
      return valueOrThrow(
        await keepIssue(gh, {
          ...{ key: `incident:${environment}:${model}:${rollback.id}`, label: 'incident', open: null },
          title: `${model} in ${environment} was rolled back to ${rollback.to}`,
          body: renderMarkdown(document, { budgetBytes: issueBytes }),
        }),
      )
    },

    async tellRollout({ rollout }, actual, document) {
      if (!gh.connected) return
      valueOrWarn(await writeJobSummary(about.env, renderMarkdown(document)), logger)
      if (rollout === null) return
      const ended = rollout.endedAt !== null
      const state = !ended ? 'in_progress' : rollout.phase === 'promoted' ? 'success' : 'failure'
      const description = ended
        ? (rollout.events.at(-1)?.reason ?? rollout.phase)
        : `${actual.weight} % of the requests; ${rollout.events.at(-1)?.reason ?? ''}`
      valueOrWarn(
        await recordDeployment(gh, {
          ...record,
          version: rollout.version,
          rollout: rollout.id,
          state,
          description,
        }),
        logger,
      )
      valueOrWarn(
        await keepIssue(gh, {
          ...{ key: `rollout:${environment}:${model}`, label: 'rollout', open: !ended },
          title: `Rollout of ${model} in ${environment}`,
          body: renderMarkdown(document, { budgetBytes: issueBytes }),
        }),
        logger,
      )
    },
  }
}
