import type { V1Container, V1PodTemplateSpec, V1ReplicaSet } from '@kubernetes/client-node'
import { ConfigurationError } from '../../../foundation/index.ts'
import { addressOf, type Deployable } from '../../deployable.ts'
import { labelValue, versionAnnotation, versionLabel } from '../kubernetes/version-mark.ts'
import { hashLabel, type Rollout } from './rollout.ts'
import type { ArgoRolloutsSettings } from './settings.ts'

/** The template of a Rollout, serving a version. Pure; all else of it stays as it is. */
export function templateFor(
  rollout: Rollout,
  version: Pick<Deployable, 'model' | 'version' | 'commit'>,
  settings: ArgoRolloutsSettings,
): V1PodTemplateSpec {
  const template = rollout.spec.template ?? {}
  const filled = (values: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, addressOf(value, version)]))
  const serving = containerOf(rollout, settings)
  const change = (container: V1Container): V1Container => {
    if (container !== serving) return container
    const env = filled(settings.env)
    return {
      ...container,
      ...(settings.image === undefined ? {} : { image: addressOf(settings.image, version) }),
      ...(settings.args === undefined ? {} : { args: settings.args.map((word) => addressOf(word, version)) }),
      ...(Object.keys(env).length === 0
        ? {}
        : {
            env: [
              ...(container.env ?? []).map((one) =>
                env[one.name] === undefined ? one : { name: one.name, value: env[one.name]! },
              ),
              ...Object.entries(env)
                .filter(([name]) => !(container.env ?? []).some((one) => one.name === name))
                .map(([name, value]) => ({ name, value })),
            ],
          }),
    }
  }
  return {
    ...template,
    metadata: {
      ...template.metadata,
      labels: { ...template.metadata?.labels, [versionLabel]: labelValue(version.version) },
      annotations: {
        ...template.metadata?.annotations,
        ...filled(settings.annotations),
        [versionAnnotation]: version.version,
      },
    },
    ...(template.spec === undefined
      ? {}
      : { spec: { ...template.spec, containers: template.spec.containers.map(change) } }),
  }
}

/** The template that a ReplicaSet was made from, as `kubectl argo rollouts undo` takes it. */
export function templateOf(set: V1ReplicaSet): V1PodTemplateSpec {
  const template = set.spec?.template ?? {}
  const { [hashLabel]: _, ...labels } = template.metadata?.labels ?? {}
  return { ...template, metadata: { ...template.metadata, labels } }
}

/** @throws ConfigurationError where the settings name none of the Rollout's containers */
export function containerOf(rollout: Rollout, settings: ArgoRolloutsSettings): V1Container {
  const containers = rollout.spec.template?.spec?.containers ?? []
  const names = containers.map(({ name }) => name)
  const [only] = containers
  if (settings.container === undefined && containers.length === 1 && only !== undefined) return only
  const found = containers.find(({ name }) => name === settings.container)
  if (found !== undefined) return found
  throw new ConfigurationError({
    path: 'container',
    ...(settings.container === undefined ? {} : { value: settings.container }),
    message:
      settings.container === undefined
        ? `the Rollout ${settings.rollout} has ${containers.length} containers`
        : `the Rollout ${settings.rollout} has no such container`,
    remedy: `Name the one that serves the model: ${names.join(', ') || 'its template has none'}`,
  })
}
