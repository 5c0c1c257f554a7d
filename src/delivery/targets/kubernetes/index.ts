export { openKubernetes } from './open-kubernetes.ts'
export type { GatewaySettings, IngressSettings, KubernetesTargetSettings } from './settings.ts'
export { labelValue, namesVersion, versionAnnotation, versionLabel, versionOf } from './version-mark.ts'
