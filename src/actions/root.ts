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
    {
      scope: 'contents: read',
      reason:
        'to check out the repository and read the registry tags; `write` on `push`, `schedule` and rollbacks, to push tags and progress',
    },
    { scope: 'pull-requests: write', reason: 'to keep the comment on the pull request' },
    { scope: 'checks: write', reason: 'to report the check run on the head commit' },
    { scope: 'actions: read', reason: 'on `workflow_run`, to read the report of a fork' },
    { scope: 'issues: write', reason: 'on `schedule` and rollbacks, to keep the issue of an incident' },
    { scope: 'deployments: write', reason: 'on `schedule` and rollbacks, to mark deployments' },
  ] satisfies Permission[],
}

/** One action to run, with inputs beyond those of the root action. */
export interface Step {
  readonly action: ActionName
  readonly inputs: Readonly<Record<string, string>>
  /** Section of the configuration without which there is nothing to do. */
  readonly section?: 'register' | 'deploy' | 'monitor'
}

const validateTrainCompare: readonly Step[] = [
  { action: 'data-validate', inputs: {} },
  { action: 'train-on-runner', inputs: {} },
  { action: 'evaluate-and-compare', inputs: {} },
]

const plans: Readonly<Record<string, (payload: unknown) => readonly Step[]>> = {
  pull_request: () => validateTrainCompare,
  push: (payload) => [
    ...validateTrainCompare,
    ...(isDefaultBranch(payload)
      ? [{ action: 'register-model', inputs: {}, section: 'register' } as const]
      : []),
  ],
  workflow_dispatch: () => validateTrainCompare,
  schedule: () => [
    { action: 'deploy-canary', inputs: {}, section: 'deploy' },
    { action: 'drift-report', inputs: {}, section: 'monitor' },
  ],
  issue_comment: () => [{ action: 'rollback', inputs: {}, section: 'deploy' }],
  repository_dispatch: () => [{ action: 'rollback', inputs: {}, section: 'deploy' }],
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

const pushEvent = z.object({ ref: z.string(), repository: z.object({ default_branch: z.string() }) })

/** Only what is merged becomes a version. */
function isDefaultBranch(payload: unknown): boolean {
  const event = pushEvent.safeParse(payload)
  return event.success && event.data.ref === `refs/heads/${event.data.repository.default_branch}`
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
    const event = services.env.GITHUB_EVENT_NAME
    const steps = plan(event, await eventPayload(services))
    // what a schedule looks at does not depend on each other
    const independent = event === 'schedule'
    let last: Outcome<Record<string, unknown>> | undefined
    for (const step of steps)
      for (const one of await asked(step, given, services)) {
        const outcome = await services.logger.group(one.action, () => runStep(one, given, services))
        const failure = last?.failure ?? outcome.failure
        last = failure === undefined ? outcome : { ...outcome, failure }
        if (failure !== undefined && !independent) return last
      }
    return last ?? { outputs: {} }
  })
}

/** What there is to do of a step by the configuration: nothing, once, or once for each environment. */
async function asked(
  step: Step,
  given: Readonly<Record<string, string>>,
  services: Services,
): Promise<readonly Step[]> {
  if (step.action === 'data-validate') return (await asksOfData(given, services)) ? [step] : []
  if (step.section === undefined) return [step]
  const { config, model } = parseInputs(root, given)
  const configuration = await loadConfiguration(config, { workspace: services.workspace })
  const section = selectModel(configuration, model).model
  if (section[step.section] === undefined) {
    services.logger.info(`\`${step.section}\` is not declared: ${step.action} is left out.`)
    return []
  }
  if (step.action !== 'deploy-canary') return [step]
  return Object.keys(section.deploy?.environments ?? {}).map((environment) => ({
    ...step,
    inputs: { ...step.inputs, environment },
  }))
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
