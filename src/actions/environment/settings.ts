import {
  type Configuration,
  type DeclaredIntent,
  type EnvironmentSetting,
  type ModelConfiguration,
  type StrategySetting,
  strategy as strategySchema,
} from '../../config/index.ts'
import type { Intent, Target } from '../../delivery/index.ts'
import { ConfigurationError, suggestName } from '../../foundation/index.ts'

export interface ChosenEnvironment {
  readonly name: string
  readonly settings: EnvironmentSetting
  readonly deploy: NonNullable<ModelConfiguration['deploy']>
  /** Keys that lead to it in the configuration. */
  readonly path: readonly string[]
}

/**
 * The environment that is meant.
 * @throws ConfigurationError where there is none of the name, or several and none is named
 */
export function chooseEnvironment(
  configuration: Configuration,
  model: string,
  { deploy }: ModelConfiguration,
  given: string | undefined,
): ChosenEnvironment {
  const path = ['models', model]
  if (deploy === undefined)
    throw new ConfigurationError(
      configuration.problemAt(
        path,
        'says nothing of how it is deployed',
        'Add `deploy: { environments: … }`',
      ),
    )
  const names = Object.keys(deploy.environments)
  const name = given ?? (names.length === 1 ? names[0] : undefined)
  if (name === undefined)
    throw new ConfigurationError({
      path: 'environment',
      message: `is needed: ${model} has ${names.length} environments`,
      remedy: `Name one of ${names.join(', ')}`,
    })
  const settings = Object.hasOwn(deploy.environments, name) ? deploy.environments[name] : undefined
  if (settings === undefined)
    throw new ConfigurationError({
      path: 'environment',
      value: name,
      message: `is no environment of ${model}`,
      remedy: suggestName(name, names),
    })
  return { name, settings, deploy, path: [...path, 'deploy', 'environments', name] }
}

/** In steps of a tenth, a half and all, a quarter of an hour each. */
const usual = (): StrategySetting => strategySchema.parse({ canary: [10, 50, 100] })

/**
 * What the environment's file wants, with how traffic moves to it.
 * @throws ConfigurationError for a strategy that the target cannot carry out
 */
export function intentOf(
  declared: DeclaredIntent | null,
  { settings, path }: ChosenEnvironment,
  { kind, can }: Pick<Target, 'kind' | 'can'>,
): Intent | null {
  if (declared === null) return null
  const { strategy, every, minRequests, deadline } = declared.strategy ?? settings.strategy ?? usual()
  const at = { path: [...path, 'strategy'].join('.') }
  if (strategy.kind === 'shadow' && !can.shadow)
    throw new ConfigurationError({
      ...at,
      value: 'shadow',
      message: `cannot be carried out: a target of the kind ${kind} as it is set up copies no requests`,
      remedy: 'Take `canary`, or a target that copies requests: docs/guides/rollouts.md',
    })
  const { weights } = can
  const steps =
    strategy.kind === 'canary' ? strategy.steps : strategy.kind === 'ab-test' ? [strategy.percent] : []
  const impossible = weights === 'any' ? [] : steps.filter((step) => step < 100 && !weights.includes(step))
  if (impossible.length > 0)
    throw new ConfigurationError({
      ...at,
      value: impossible.join(', '),
      message: `cannot be carried out: the target gives the candidate only ${[...weights].join(', ')} percent`,
      remedy: 'Take these steps, or set up a traffic router',
    })
  return {
    version: declared.version,
    again: declared.again ?? null,
    strategy: strategy.kind === 'canary' ? { kind: 'canary', steps: [...strategy.steps] } : strategy,
    pacing: { everySeconds: every, minRequests, deadlineSeconds: deadline },
  }
}
