import * as core from '@actions/core'
import {
  abortOnSignals,
  ExitCode,
  formatProblem,
  type Logger,
  nodeProcessRunner,
  type Services,
  systemClock,
} from '../foundation/index.ts'
import type { ActionDefinition, ActionName, CompanionName, Outcome } from './definition.ts'
import { describeFailure } from './failure.ts'
import { inputsOf, outputTexts, parseInputs } from './inputs.ts'
import { stepByName } from './registry.ts'
import { workflowLogger } from './workflow-logger.ts'

/** Runs one of the seven, or a step beside them, as a step of a workflow. */
export async function runAction(name: ActionName | CompanionName): Promise<void> {
  const definition = await stepByName(name)
  await asStep(name, async (services) => {
    const outcome = await definition.run(parseInputs(definition, workflowInputs(definition)), services)
    return outcome as Outcome<Record<string, unknown>>
  })
}

/** The texts given under `with:`, by input name; secrets are masked from here on. */
export function workflowInputs(definition: Pick<ActionDefinition, 'inputs'>): Record<string, string> {
  return Object.fromEntries(
    inputsOf(definition).map(({ name, secret }) => {
      const value = core.getInput(name)
      if (secret === true && value !== '') core.setSecret(value)
      return [name, value]
    }),
  )
}

/**
 * Runs `work` as a step: outputs are set before the step fails, every problem becomes an annotation on its file and
 * line, and the exit status says whose turn it is.
 */
export async function asStep(
  subject: string,
  work: (services: Services) => Promise<Outcome<Record<string, unknown>>>,
): Promise<void> {
  const logger = workflowLogger()
  try {
    const outcome = await work(workflowServices(logger))
    for (const [name, value] of Object.entries(outputTexts(outcome.outputs))) core.setOutput(name, value)
    if (outcome.failure !== undefined) throw outcome.failure
    process.exitCode = ExitCode.ok
  } catch (error) {
    const failure = describeFailure(error, subject, process.env)
    for (const problem of failure.problems) {
      const { file: _file, line: _line, column: _column, ...told } = problem
      logger.error(formatProblem(told), problem)
    }
    if (failure.stack !== undefined) core.debug(failure.stack)
    core.setFailed(failure.remedy === undefined ? failure.summary : `${failure.summary}. ${failure.remedy}.`)
    process.exitCode = failure.exitCode
  }
}

function workflowServices(logger: Logger): Services {
  const env = { ...process.env }
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd()
  const signal = abortOnSignals()
  return {
    logger,
    clock: systemClock,
    process: nodeProcessRunner({ env, cwd: workspace, signal }),
    env,
    workspace,
    signal,
  }
}
