/** Where a job runs in a cluster; `train.on.kubernetes`. */
export interface KubernetesSettings {
  /** That the command runs in; it needs nothing of ours. */
  readonly image: string
  readonly namespace: string
  /** Of the kubeconfig; its current one where left out. */
  readonly context?: string
  /** As Kubernetes writes quantities: `{ cpu: '4', memory: '16Gi' }`. */
  readonly requests: Readonly<Record<string, string>>
  /** GPUs are asked for here: `{ 'nvidia.com/gpu': '1' }`. */
  readonly limits: Readonly<Record<string, string>>
  readonly nodeSelector: Readonly<Record<string, string>>
  readonly tolerations?: readonly Toleration[]
  readonly serviceAccount?: string
  /** Persistent volume claim that the workspace lies on, where it is too large for the disk of a node. */
  readonly volume?: string
  /** Secret whose entries are variables of the command. */
  readonly envFromSecret?: string
  /** Secrets that the image is pulled with. */
  readonly imagePullSecrets?: readonly string[]
  /** Image of busybox, static, for the containers that take and hand over files. */
  readonly transferImage?: string
  /** User and group of the command, never 0; default 1000. */
  readonly runAsUser?: number
  /** How long a machine and the image are waited for; default 1800. */
  readonly startSeconds?: number
}

export interface Toleration {
  readonly key?: string
  readonly operator?: 'Exists' | 'Equal'
  readonly value?: string
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute'
}

export const defaultTransferImage = 'docker.io/library/busybox:1.37.0-musl'
export const defaultUser = 1000
export const defaultStartSeconds = 1800
/** How long the outputs of an ended command are kept for us to fetch. */
export const holdSeconds = 900
