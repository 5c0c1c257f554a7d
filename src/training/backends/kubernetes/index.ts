export { openKubernetes } from './open-kubernetes.ts'
export type { KubernetesSettings, Toleration } from './settings.ts'
