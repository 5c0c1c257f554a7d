import { ConfigurationError } from '../../../foundation/index.ts'
import { namesVersion } from '../kubernetes/version-mark.ts'

/** Models and an Experiment of Seldon Core 2; `deploy.environments.<name>.target` of `mlops.yaml`. */
export interface SeldonSettings {
  readonly namespace: string
  /** Name of the Model that users address; the model's, as a DNS label, where left out. */
  readonly name?: string | undefined
  /** Of the model's files, with `{model}`, `{version}`, `{commit}` and `{number}`. */
  readonly modelUri: string
  /** What a Model that is not there yet is made with; one that is there keeps its own. */
  readonly requirements: readonly string[]
  readonly memory?: string | undefined
  readonly replicas?: number | undefined
  readonly server?: string | undefined
  readonly secret?: string | undefined
  readonly context?: string | undefined
  readonly kubeconfig?: string | undefined
}

/** @throws ConfigurationError where every version would be the same files */
export function checkSettings({ modelUri }: Pick<SeldonSettings, 'modelUri'>, place: string): void {
  if (namesVersion([modelUri])) return
  throw new ConfigurationError({
    path: `${place}.model-uri`,
    value: modelUri,
    message: 'is the same for every version',
    remedy: 'Write `{version}`, `{number}` or `{commit}` into it',
  })
}
