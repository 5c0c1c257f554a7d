import type { V1Container, V1Deployment, V1PodTemplateSpec, V1Service } from '@kubernetes/client-node'
import { addressOf, type Deployable } from '../../deployable.ts'
import { managed, modelLabel, type Names, type Slot, slotLabel } from './names.ts'
import type { KubernetesTargetSettings } from './settings.ts'
import { labelValue, versionAnnotation, versionLabel } from './version-mark.ts'

/** Port of the Services. */
export const servicePort = 80
const portName = 'http'
const probeSeconds = 5

export type Version = Pick<Deployable, 'model' | 'version' | 'commit'>

/**
 * Deployment of a version in a slot. Pure.
 * @param base pod template of the repository, with placeholders; everything of the settings is put into its first container
 */
export function deploymentManifest(
  names: Names,
  slot: Slot,
  version: Version,
  settings: KubernetesTargetSettings,
  base: V1PodTemplateSpec | null,
): V1Deployment {
  const template = filled(base ?? {}, version)
  const [first, ...others] = template.spec?.containers ?? []
  const own = podLabels(names, slot)
  return {
    metadata: {
      name: names.deployment[slot],
      labels: { ...managed, ...own, [modelLabel]: labelValue(version.model) },
      annotations: { [versionAnnotation]: version.version },
    },
    spec: {
      replicas: settings.replicas,
      progressDeadlineSeconds: Math.ceil(settings.startTimeout),
      revisionHistoryLimit: 2,
      selector: { matchLabels: own },
      template: {
        metadata: {
          ...template.metadata,
          labels: {
            ...template.metadata?.labels,
            ...managed,
            ...own,
            [modelLabel]: labelValue(version.model),
            [versionLabel]: labelValue(version.version),
          },
          annotations: {
            ...template.metadata?.annotations,
            [versionAnnotation]: version.version,
            'mlops-actions/commit': version.commit,
          },
        },
        spec: {
          enableServiceLinks: false,
          ...(settings.serviceAccount === undefined ? { automountServiceAccountToken: false } : {}),
          ...template.spec,
          ...(settings.serviceAccount === undefined ? {} : { serviceAccountName: settings.serviceAccount }),
          containers: [serving(first, version, settings), ...others],
        },
      },
    },
  }
}

/** Service that sends requests to a slot. Pure. */
export function serviceManifest(names: Names, role: 'stable' | 'candidate', slot: Slot): V1Service {
  return {
    metadata: {
      name: names[role],
      labels: { ...managed, 'app.kubernetes.io/name': names.stable, 'mlops-actions/role': role },
    },
    spec: {
      type: 'ClusterIP',
      selector: podLabels(names, slot),
      ports: [{ name: portName, port: servicePort, targetPort: portName, protocol: 'TCP' }],
    },
  }
}

function podLabels(names: Names, slot: Slot): Record<string, string> {
  return { 'app.kubernetes.io/name': names.stable, [slotLabel]: slot }
}

function serving(
  base: V1Container | undefined,
  version: Version,
  settings: KubernetesTargetSettings,
): V1Container {
  const { image, command, args, port, health, envFromSecret } = settings
  const set = Object.entries(settings.env).map(([name, value]) => ({
    name,
    value: addressOf(value, version),
  }))
  const kept = (base?.env ?? []).filter(({ name }) => !set.some((one) => one.name === name))
  const env = [...kept, ...set]
  return {
    securityContext: { allowPrivilegeEscalation: false, seccompProfile: { type: 'RuntimeDefault' } },
    // it starts as slowly as the time limit allows, and from then on a failure is seen soon
    startupProbe: {
      httpGet: { path: health, port: portName },
      periodSeconds: probeSeconds,
      failureThreshold: Math.max(1, Math.ceil(settings.startTimeout / probeSeconds)),
    },
    readinessProbe: { httpGet: { path: health, port: portName }, periodSeconds: probeSeconds },
    ...base,
    name: base?.name ?? 'server',
    ...(image === undefined ? {} : { image: addressOf(image, version) }),
    ...(command === undefined ? {} : { command: [...command] }),
    ...(args === undefined ? {} : { args: args.map((word) => addressOf(word, version)) }),
    ...(env.length === 0 ? {} : { env }),
    ...(envFromSecret === undefined
      ? {}
      : { envFrom: [...(base?.envFrom ?? []), { secretRef: { name: envFromSecret } }] }),
    ports: [
      { name: portName, containerPort: port, protocol: 'TCP' },
      ...(base?.ports ?? []).filter((one) => one.name !== portName && one.containerPort !== port),
    ],
    resources: {
      ...base?.resources,
      requests: { ...base?.resources?.requests, ...settings.requests },
      limits: { ...base?.resources?.limits, ...settings.limits },
    },
  }
}

/** The same with every text of it filled in. */
function filled<T>(value: T, version: Version): T {
  if (typeof value === 'string') return addressOf(value, version) as T
  if (Array.isArray(value)) return value.map((item) => filled(item as unknown, version)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, filled(item as unknown, version)]),
  ) as T
}
