import { ConfigurationError, type Problem } from '../../../foundation/index.ts'
import { namesVersion } from '../kubernetes/version-mark.ts'

/** An InferenceService of KServe's; `deploy.environments.<name>.target` of `mlops.yaml`. */
export interface KServeSettings {
  readonly namespace: string
  /** Name of the InferenceService; the model's, as a DNS label, where left out. */
  readonly service?: string | undefined
  /** `knative`: revisions and `canaryTrafficPercent`. `raw`: Deployments and `spec.canary`, from KServe 0.20 on. */
  readonly mode: 'raw' | 'knative'
  /** Of the model's files, with `{model}`, `{version}`, `{commit}` and `{number}`. */
  readonly modelUri: string
  /** What an InferenceService that is not there yet is made with; one that is there keeps its own. */
  readonly format?: string | undefined
  readonly runtime?: string | undefined
  readonly minReplicas?: number | undefined
  readonly maxReplicas?: number | undefined
  readonly serviceAccount?: string | undefined
  readonly requests: Readonly<Record<string, string>>
  readonly limits: Readonly<Record<string, string>>
  readonly context?: string | undefined
  readonly kubeconfig?: string | undefined
}

/** @throws ConfigurationError with every problem */
export function checkSettings(
  { modelUri, minReplicas }: Pick<KServeSettings, 'modelUri' | 'minReplicas'>,
  place: string,
): void {
  const problems: Problem[] = []
  if (!namesVersion([modelUri]))
    problems.push({
      path: `${place}.model-uri`,
      value: modelUri,
      message: 'is the same for every version',
      remedy: 'Write `{version}`, `{number}` or `{commit}` into it',
    })
  if (minReplicas !== undefined && minReplicas < 1)
    problems.push({
      path: `${place}.min-replicas`,
      value: String(minReplicas),
      message: 'leaves a candidate without a pod that could become ready',
      remedy: 'Ask for at least 1',
    })
  if (problems.length > 0) throw new ConfigurationError(problems)
}
