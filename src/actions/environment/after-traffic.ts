import { intentFile, readIntent, withIntent } from '../../config/index.ts'
import type { AfterTraffic, BranchFiles, Progress, Rollback } from '../../delivery/index.ts'
import { EnvironmentError, type Logger } from '../../foundation/index.ts'
import { assignStage, type Registry } from '../../registry/index.ts'
import type { ToldOnGitHub } from './told-on-github.ts'

export interface AfterTrafficParts {
  readonly model: string
  readonly environment: string
  /** Stage of the registry that follows the environment. */
  readonly stage: string
  readonly main: BranchFiles
  readonly registry: Registry
  readonly tagger: { readonly name: string; readonly email: string }
  readonly runUrl: string | null
  readonly github: ToldOnGitHub
  readonly logger: Logger
}

const attempts = 5

/** What belongs to a rollback beside the traffic: the main branch, the registry's stage, GitHub's deployment and the incident. */
export function afterTrafficOf(parts: AfterTrafficParts): AfterTraffic {
  const { model, environment, main, github } = parts
  const path = intentFile(environment)
  const intended = async () =>
    readIntent(await (await main.read()).file(path), environment, model)?.version ?? null
  return {
    intended,
    async revertIntent(rollback) {
      for (let attempt = 0; attempt < attempts; attempt++) {
        const snapshot = await main.read()
        const text = await snapshot.file(path)
        const named = readIntent(text, environment, model)?.version ?? null
        // merged in between, or done before; and a third version is somebody's wish of later
        if (named === rollback.to || (named !== null && named !== rollback.from))
          return { pullRequest: rollback.pullRequest }
        const change = { [path]: withIntent(text, model, rollback.to) }
        const done = await github.changeMain(
          main,
          snapshot,
          change,
          revertMessage(parts, rollback),
          `mlops/rollback-${rollback.id}`,
        )
        if (done !== 'moved') return done
      }
      throw new EnvironmentError(`${main.branch} changed ${attempts} times while ${path} was reverted`, {
        remedy: 'Run the step again',
      })
    },
    moveStage: ({ to, by, reason }) => followStage(parts, to, by, `rollback: ${reason}`),
    markDeployment: (rollback, progress) => github.markRollback(rollback, progress),
    tellIncident: async (rollback, progress: Progress) => ({
      issue: await github.tellIncident(rollback, progress),
    }),
  }
}

type StageParts = Pick<AfterTrafficParts, 'model' | 'stage' | 'registry' | 'tagger' | 'runUrl'>

/** Has the registry's stage hold the version that serves. Where it does, nothing is done. */
export async function followStage(
  { model, stage, registry, tagger, runUrl }: StageParts,
  version: string,
  by: string,
  reason: string,
): Promise<void> {
  await assignStage(registry, {
    ...{ model, stage, version, tagger },
    entries: { by, reason, ...(runUrl === null ? {} : { run: runUrl }) },
  })
}

function revertMessage(
  { model, environment }: AfterTrafficParts,
  { from, to, by, reason }: Rollback,
): string {
  const head = `Roll ${model} in ${environment} back to ${to}`
  return `${head}\n\n${from ?? 'What served'} was taken out of service by ${by}: ${reason}\n`
}
