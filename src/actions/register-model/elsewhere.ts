import { type RegisterConfiguration, resolveEnvironment } from '../../config/index.ts'
import { ConfigurationError, messageOf, type Services } from '../../foundation/index.ts'
import {
  type ModelRegistry,
  mlflowRegistry,
  type RegistrationElsewhere,
  sageMakerRegistry,
  type VersionToRegister,
} from '../../registry/index.ts'
import type { RegisterReport } from './report-schema.ts'

type Told = RegisterReport['elsewhere'][number]

/**
 * The registries beside git that are declared.
 * @throws ConfigurationError where an address is no such thing
 */
export async function registriesOf(
  model: string,
  settings: RegisterConfiguration | undefined,
  services: Services,
): Promise<ModelRegistry[]> {
  const { mlflow, sagemaker } = settings ?? {}
  const registries: ModelRegistry[] = []
  if (sagemaker !== undefined) registries.push(await sageMakerRegistry({ model, ...sagemaker }, services))
  if (mlflow === undefined) return registries
  const trackingUri = resolveEnvironment(mlflow.trackingUri, services.env, 'register.mlflow.tracking-uri')
  registries.push(
    mlflowRegistry(
      {
        trackingUri,
        name: mlflow.name ?? model,
        experiment: mlflow.experiment ?? model,
        aliases: mlflow.aliases,
      },
      services,
    ),
  )
  return registries
}

/** Tells every registry. One that fails is told of and can be told again: the version is in git, which is what counts. */
export async function tellElsewhere(
  registries: readonly ModelRegistry[],
  version: VersionToRegister | null,
  stage: { readonly name: string; readonly version: string } | null,
  services: Services,
): Promise<Told[]> {
  const told: Told[] = []
  for (const registry of registries) {
    try {
      let last: RegistrationElsewhere | null = version === null ? null : await registry.register(version)
      let change: Told['change'] = last?.change ?? 'unchanged'
      if (stage !== null) {
        last = await registry.setStage(stage.name, stage.version)
        if (change === 'unchanged') change = last.change
      }
      if (last === null) continue
      const { id, url, stages } = last.registered
      told.push({ registry: registry.name, id, url, stages: [...stages], change, problem: null })
    } catch (error) {
      services.signal.throwIfAborted()
      if (error instanceof ConfigurationError) throw error
      const problem = messageOf(error)
      services.logger.warning(`${registry.name}: ${problem}`)
      told.push({ registry: registry.name, id: null, url: null, stages: [], change: 'failed', problem })
    }
  }
  return told
}
