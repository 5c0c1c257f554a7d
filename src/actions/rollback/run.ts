import { readFile } from 'node:fs/promises'
import { loadConfiguration } from '../../config/index.ts'
import {
  ConfigurationError,
  EnvironmentError,
  GateFailedError,
  type Services,
  suite,
} from '../../foundation/index.ts'
import {
  connectGitHub,
  mayWrite,
  type RequestedRollback,
  readRollbackEvent,
  valueOrThrow,
} from '../../github/index.ts'
import type { Outcome } from '../definition.ts'
import { writeMetricsTargets } from '../environment/metrics-targets.ts'
import { openEnvironment } from '../environment/open-environment.ts'
import { withGitToken } from '../git-credentials.ts'
import { githubContext } from '../github-context.ts'
import { writeReports } from '../write-reports.ts'
import { answer } from './answer.ts'
import { composeRollbackDocument } from './document.ts'
import type { RollbackInputs, RollbackOutputs } from './inputs.ts'
import { rollBack } from './one-rollback.ts'
import type { RollbackReport } from './report-schema.ts'

const usualPatience = 300

/**
 * Takes environments back to the versions that served before: as the inputs say, or as the event asks. The report is written
 * also where nothing was to be done.
 * @throws ConfigurationError where what is asked for cannot be done, such as where there is nothing to go back to
 * @throws GateFailedError where whoever asks may not write to the repository
 * @throws EnvironmentError with what is left to do; the next call does it
 */
export async function runRollback(
  inputs: RollbackInputs,
  given: Services,
): Promise<Outcome<RollbackOutputs>> {
  const services = withGitToken(given, inputs.githubToken)
  const startedAt = services.clock.now().toISOString()
  // what is wrong with the file is told before anything is asked of GitHub
  await loadConfiguration(inputs.config, { workspace: services.workspace })
  const context = githubContext(services)
  const gh = await connectGitHub({ context, token: inputs.githubToken, logger: services.logger })
  const asked =
    inputs.reason === undefined ? await fromEvent(services) : { requests: [asGiven(inputs, services)] }
  const requests = 'requests' in asked ? asked.requests : []
  const rollbacks: RollbackReport['rollbacks'] = []
  for (const request of requests) {
    const { comment } = request
    try {
      if (comment !== null && valueOrThrow(await mayWrite(gh, comment.author)) !== true)
        throw new GateFailedError(
          `@${comment.author} may not roll back: that takes the permission to write to the repository`,
        )
      rollbacks.push(await one(request, inputs, services))
    } catch (error) {
      await answer(gh, comment, error)
      throw error
    }
    await answer(gh, comment, rollbacks.at(-1))
  }
  const report: RollbackReport = {
    schemaVersion: 1,
    action: 'rollback',
    verdict: rollbacks.length === 0 ? 'nothing-to-do' : 'rolled-back',
    startedAt,
    nothingBecause: 'nothing' in asked ? asked.nothing : null,
    rollbacks,
    provenance: { suite, commit: context?.sha ?? null, runUrl: context?.runUrl ?? null },
  }
  return finish(report, inputs, services)
}

async function one(request: RequestedRollback, inputs: RollbackInputs, services: Services) {
  const opened = await openEnvironment(
    {
      ...inputs,
      model: request.model ?? inputs.model,
      environment: request.environment ?? inputs.environment,
    },
    services,
  )
  try {
    const { to, reason, by } = request
    const done = await rollBack(opened, { to, reason, by }, inputs.patience ?? usualPatience, services)
    if (opened.target.kind === 'local') await writeMetricsTargets(opened.folder)
    return done
  } finally {
    await opened.target.close?.()
  }
}

function asGiven(inputs: RollbackInputs, services: Services): RequestedRollback {
  const actor = githubContext(services)?.actor ?? services.env.USER ?? 'the command line'
  return {
    environment: inputs.environment ?? null,
    model: inputs.model ?? null,
    to: inputs.to ?? null,
    reason: inputs.reason ?? '',
    by: githubContext(services) === null ? actor : `@${actor}`,
    comment: null,
  }
}

/** @throws ConfigurationError outside of a workflow, where no event can say why */
async function fromEvent({ env }: Services) {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = env
  if (name === undefined || path === undefined)
    throw new ConfigurationError({
      path: 'reason',
      message: 'is not given',
      remedy: 'Say why: `mlops rollback --environment production --reason "it times out"`',
    })
  let payload: unknown
  try {
    payload = JSON.parse(await readFile(path, 'utf8'))
  } catch (cause) {
    throw new EnvironmentError('The event of the workflow cannot be read.', { cause })
  }
  return readRollbackEvent(name, payload)
}

async function finish(
  report: RollbackReport,
  inputs: RollbackInputs,
  services: Services,
): Promise<Outcome<RollbackOutputs>> {
  const document = composeRollbackDocument(report)
  const [first] = report.rollbacks
  const title =
    first === undefined ? 'Nothing to roll back' : `${first.model} in ${first.environment}: ${report.verdict}`
  const written = await writeReports('rollback', inputs.reportDirectory, report, document, title, services)
  const { terminal, ...paths } = written
  const number = (value: number | null | undefined) => (value == null ? '' : String(value))
  return {
    outputs: {
      verdict: report.verdict,
      ...paths,
      version: first?.to ?? '',
      from: first?.from ?? '',
      pullRequest: number(first?.progress.rollback?.pullRequest),
      issue: number(first?.progress.rollback?.issue),
    },
    terminal,
  }
}
