import type { KubeConfig } from '@kubernetes/client-node'
import { EnvironmentError, messageOf, type Services } from '../../foundation/index.ts'

/** What is used of Kubernetes' own client. */
export type Sdk = typeof import('./sdk.ts')

const oldestNode = 22

/** Which cluster, and as whom. */
export interface ClusterChoice {
  /** Of the kubeconfig; its current one where left out. */
  readonly context?: string | undefined
  /** Path of the kubeconfig; else the default chain. */
  readonly kubeconfig?: string | undefined
}

/**
 * Kubernetes' own client with a login: of the file that is named, else by the default chain: `KUBECONFIG`,
 * `~/.kube/config`, else the service account of the pod that we run in.
 *
 * @param place path of the section in mlops.yaml, for messages
 * @throws EnvironmentError where Node is too old for Kubernetes' client, or no cluster is configured
 */
export async function loadKubernetes(
  choice: ClusterChoice,
  { env }: Pick<Services, 'env'>,
  place: string,
): Promise<{ readonly sdk: Sdk; readonly config: KubeConfig }> {
  if (Number(process.versions.node.split('.')[0]) < oldestNode)
    throw new EnvironmentError(
      `Kubernetes' client needs Node.js ${oldestNode} or newer, and this is ${process.versions.node}.`,
      { remedy: 'Actions run on Node.js 24 by themselves; for the command line install a newer Node.js' },
    )
  const sdk = await import('./sdk.ts')
  const config = new sdk.KubeConfig()
  read(config, choice, env)
  if (choice.context !== undefined) {
    if (config.getContextObject(choice.context) === null)
      throw new EnvironmentError(`The kubeconfig has no context ${choice.context}.`, {
        remedy: `Name one of ${
          config
            .getContexts()
            .map(({ name }) => name)
            .join(', ') || 'its contexts'
        } in \`${place}.context\``,
      })
    config.setCurrentContext(choice.context)
  }
  const cluster = config.getCurrentCluster()
  // what the client falls back on where it has found nothing
  const none = cluster === null || (cluster.name === 'cluster' && cluster.server === 'http://localhost:8080')
  if (none)
    throw new EnvironmentError('No cluster of Kubernetes is configured.', {
      remedy:
        'Log in before this step (`aws eks update-kubeconfig`, `azure/aks-set-context`, …), or set KUBECONFIG',
    })
  return { sdk, config }
}

function read(
  config: KubeConfig,
  { kubeconfig }: ClusterChoice,
  env: Readonly<Record<string, string | undefined>>,
): void {
  const listed = (env.KUBECONFIG ?? '').split(process.platform === 'win32' ? ';' : ':').filter(Boolean)
  const files = kubeconfig === undefined ? listed : [kubeconfig]
  try {
    if (files.length === 0) config.loadFromDefault()
    else config.loadFromFile(files[0]!)
    for (const file of files.slice(1)) {
      const more = new (config.constructor as new () => KubeConfig)()
      more.loadFromFile(file)
      config.mergeConfig(more, true)
    }
  } catch (error) {
    throw new EnvironmentError(`The kubeconfig cannot be read: ${messageOf(error)}.`, {
      remedy: `Check the file that ${kubeconfig === undefined ? 'KUBECONFIG' : '`kubeconfig`'} names`,
      cause: error,
    })
  }
}
