import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { loadConfiguration, selectModel } from '../config/index.ts'
import { ConfigurationError, type Services } from '../foundation/index.ts'
import { commonInputs, commonOutputs, tokenInput } from './common-inputs.ts'
import type { ActionName, Outcome, Permission } from './definition.ts'
import { flag } from './input-types.ts'
import { inputsOf, parseInputs } from './inputs.ts'
import { actionByName } from './registry.ts'
import { asStep, workflowInputs } from './shell.ts'

/** The root action: one step that does what the event calls for. */
export const root = {
  name: 'mlops-actions',
  description:
    'Gives every change to a model an honest verdict on its pull request, in one step that does what the event calls for.',
  inputs: z.object({
    ...commonInputs,
    setup: flag(false).describe('Whether to run the declared `train.setup` commands before training.'),
    ...tokenInput,
  }),
  outputs: z.object(commonOutputs),
  permissions: [
    { scope: 'contents: read', reason: 'to check out the repository and read the registry tags' },
    { scope: 'pull-requests: write', reason: 'to keep the comment on the pull request' },
    { scope: 'checks: write', reason: 'to report the check run on the head commit' },
    { scope: 'actions: read', reason: 'on `workflow_run`, to read the report of a fork' },
  ] satisfies Permission[],
}

/** One action to run, with inputs beyond those of the root action. */
export interface Step {
  readonly action: ActionName
  readonly inputs: Readonly<Record<string, string>>
}

const validateTrainCompare: readonly Step[] = [
  { action: 'data-validate', inputs: {} },
  { action: 'train-on-runner', inputs: {} },
  { action: 'evaluate-and-compare', inputs: {} },
]

const plans: Readonly<Record<string, (payload: unknown) => readonly Step[]>> = {
  pull_request: () => validateTrainCompare,
  push: () => validateTrainCompare,
  workflow_dispatch: () => validateTrainCompare,
  workflow_run: (payload) => {
    const inputs = { 'publish-from-run': workflowRunId(payload) }
    return [
      { action: 'data-validate', inputs },
      { action: 'evaluate-and-compare', inputs },
    ]
  },
}

/**
 * The actions that an event calls for, in order.
 * @throws ConfigurationError when the event calls for none, with those that do.
 */
export function plan(event: string | undefined, payload: unknown): readonly Step[] {
  const steps = event !== undefined && Object.hasOwn(plans, event) ? plans[event] : undefined
  if (steps === undefined) {
    throw new ConfigurationError({
      path: 'on',
      ...(event === undefined ? {} : { value: event }),
      message:
        event === undefined
          ? 'no event is known (GITHUB_EVENT_NAME is not set)'
          : 'is an event that calls for nothing here',
      remedy: `Run it on ${Object.keys(plans).join(', ')}, or use one of the actions under \`actions/\` directly`,
    })
  }
  return steps(payload)
}

const workflowRunEvent = z.object({ workflow_run: z.object({ id: z.int().positive() }) })

function workflowRunId(payload: unknown): string {
  const event = workflowRunEvent.safeParse(payload)
  if (event.success) return String(event.data.workflow_run.id)
  throw new ConfigurationError({
    path: 'on.workflow_run',
    message: 'the event names no workflow run whose report could be published',
    remedy: 'Start this workflow by `on: workflow_run`, not by hand',
  })
}

/** Runs the root action as a step of a workflow. */
export async function runRoot(): Promise<void> {
  await asStep(root.name, async (services) => {
    const given = workflowInputs(root)
    parseInputs(root, given)
    const steps = plan(services.env.GITHUB_EVENT_NAME, await eventPayload(services))
    let last: Outcome<Record<string, unknown>> | undefined
    for (const step of steps) {
      if (step.action === 'data-validate' && !(await asksOfData(given, services))) continue
      last = await services.logger.group(step.action, () => runStep(step, given, services))
      if (last.failure !== undefined) break
    }
    return last ?? { outputs: {} }
  })
}

/** Whether the configuration asks anything of its data, so that there is something to validate. */
async function asksOfData(given: Readonly<Record<string, string>>, services: Services): Promise<boolean> {
  const { config, model } = parseInputs(root, given)
  const configuration = await loadConfiguration(config, { workspace: services.workspace })
  const { data } = selectModel(configuration, model).model
  const asked =
    data !== undefined &&
    (data.rules.length > 0 || Object.values(data.datasets).some(({ contract }) => contract !== undefined))
  if (!asked)
    services.logger.info('No contract and no rule is declared for the data: data-validate is left out.')
  return asked
}

async function runStep(step: Step, given: Readonly<Record<string, string>>, services: Services) {
  const definition = await actionByName(step.action)
  const known = new Set(inputsOf(definition).map(({ name }) => name))
  const shared = Object.fromEntries(Object.entries(given).filter(([name]) => known.has(name)))
  const inputs = parseInputs(definition, { ...shared, ...step.inputs })
  return (await definition.run(inputs, services)) as Outcome<Record<string, unknown>>
}

async function eventPayload(services: Services): Promise<unknown> {
  const path = services.env.GITHUB_EVENT_PATH
  return path === undefined || path === '' ? {} : JSON.parse(await readFile(path, 'utf8'))
}
