import type { ApiException, KubeConfig } from '@kubernetes/client-node'
import { EnvironmentError, messageOf, type Services } from '../../../foundation/index.ts'
import type { Cluster } from './cluster.ts'
import { execIn } from './exec.ts'
import type { KubernetesSettings } from './settings.ts'

const oldestNode = 22
const attempts = 4
const firstPauseMs = 500
const answerMs = 30_000

/**
 * Connects to a cluster by the default chain: `KUBECONFIG`, `~/.kube/config`, else the service account of the pod that
 * we run in.
 *
 * @throws EnvironmentError where Node is too old for Kubernetes' client, or no cluster is configured
 */
export async function connect(
  { namespace, context }: Pick<KubernetesSettings, 'namespace' | 'context'>,
  { env, signal }: Pick<Services, 'env' | 'signal'>,
): Promise<Cluster> {
  if (Number(process.versions.node.split('.')[0]) < oldestNode)
    throw new EnvironmentError(
      `Training on Kubernetes needs Node.js ${oldestNode} or newer, and this is ${process.versions.node}.`,
      { remedy: 'Actions run on Node.js 24 by themselves; for the command line install a newer Node.js' },
    )
  const client = await import('@kubernetes/client-node')
  const config = configured(new client.KubeConfig(), env, context)
  const { server } = config.getCurrentCluster()!
  const batch = config.makeApiClient(client.BatchV1Api)
  const core = config.makeApiClient(client.CoreV1Api)
  const ask = <T>(what: string, work: () => Promise<T>) => asking(what, server, namespace, signal, work)
  const nullWhere404 = (error: unknown) => {
    if (codeOf(error) === 404) return null
    throw error
  }
  return {
    namespace,
    job: (name) => ask('get jobs', () => batch.readNamespacedJob({ name, namespace }).catch(nullWhere404)),
    createJob: (body) =>
      ask('create jobs', async () => {
        try {
          await batch.createNamespacedJob({ namespace, body })
          return true
        } catch (error) {
          if (codeOf(error) === 409) return false
          throw error
        }
      }),
    deleteJob: (name) =>
      ask('delete jobs', async () => {
        await batch
          .deleteNamespacedJob({ name, namespace, propagationPolicy: 'Foreground' })
          .catch(nullWhere404)
      }),
    pod: (job) =>
      ask('list pods', async () => {
        const { items } = await core.listNamespacedPod({
          namespace,
          labelSelector: `batch.kubernetes.io/job-name=${job}`,
        })
        const living = items.find(({ metadata }) => metadata?.deletionTimestamp === undefined)
        const pod = living ?? items.at(0) ?? null
        if (pod === null || living !== undefined) return pod
        // one that is going may be of an earlier job of the same name
        const owner = await batch.readNamespacedJob({ name: job, namespace }).catch(nullWhere404)
        const of = pod.metadata?.labels?.['batch.kubernetes.io/controller-uid']
        return owner !== null && owner.metadata?.uid !== of ? null : pod
      }),
    events: (name) =>
      ask('list events', async () => {
        const { items } = await core.listNamespacedEvent({
          namespace,
          fieldSelector: `involvedObject.name=${name}`,
        })
        return items
      }),
    log: (name, container, sinceSeconds) =>
      ask('get pods/log', async () => {
        try {
          return await core.readNamespacedPodLog({
            name,
            namespace,
            container,
            timestamps: true,
            ...(sinceSeconds === null ? {} : { sinceSeconds }),
          })
        } catch (error) {
          // a container that waits has no log yet
          if (codeOf(error) === 404 || codeOf(error) === 400) return null
          throw error
        }
      }),
    async exec(pod, container, command, streams) {
      try {
        return await execIn(new client.Exec(config), { namespace, pod, container, command }, streams, signal)
      } catch (error) {
        signal.throwIfAborted()
        throw failure('create pods/exec', server, namespace, error)
      }
    },
  }
}

function configured(
  config: KubeConfig,
  env: Readonly<Record<string, string | undefined>>,
  context: string | undefined,
): KubeConfig {
  const files = (env.KUBECONFIG ?? '').split(process.platform === 'win32' ? ';' : ':').filter(Boolean)
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
      remedy: 'Check the file that KUBECONFIG names',
      cause: error,
    })
  }
  if (context !== undefined) {
    if (config.getContextObject(context) === null)
      throw new EnvironmentError(`The kubeconfig has no context ${context}.`, {
        remedy: `Name one of ${
          config
            .getContexts()
            .map(({ name }) => name)
            .join(', ') || 'its contexts'
        } in \`train.on.kubernetes.context\``,
      })
    config.setCurrentContext(context)
  }
  const cluster = config.getCurrentCluster()
  // what the client falls back on where it has found nothing
  const none = cluster === null || (cluster.name === 'cluster' && cluster.server === 'http://localhost:8080')
  if (none)
    throw new EnvironmentError('No cluster of Kubernetes is configured.', {
      remedy:
        'Log in before this step (`aws eks update-kubeconfig`, `azure/aks-set-context`, …), or set KUBECONFIG',
    })
  return config
}

/** Asks again where the network failed or the server says that it is busy. */
async function asking<T>(
  what: string,
  server: string,
  namespace: string,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await withinTime(work())
    } catch (error) {
      const code = codeOf(error)
      const passing = code === null || code === 429 || code >= 500
      if (!passing || attempt === attempts || signal.aborted) throw failure(what, server, namespace, error)
      await new Promise((resolve) => setTimeout(resolve, firstPauseMs * 2 ** (attempt - 1)))
    }
  }
}

/** The client has no time limit of its own. */
async function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${answerMs / 1000} s`)), answerMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The HTTP status of an answer, or null where there was none. */
function codeOf(error: unknown): number | null {
  const code = (error as Partial<ApiException<unknown>>).code
  return typeof code === 'number' ? code : null
}

function failure(what: string, server: string, namespace: string, error: unknown): EnvironmentError {
  const code = codeOf(error)
  if (code === null) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
    return new EnvironmentError(`The cluster at ${server} cannot be reached: ${messageOf(cause)}.`, {
      remedy: 'Check that this runner may reach the API server, and that its login has not expired',
      cause: error,
    })
  }
  const said = wordsOf((error as ApiException<unknown>).body)
  const [verb, resource] = what.split(' ')
  const remedy =
    code === 401
      ? 'The login has expired or is for another cluster: log in again before this step'
      : code === 403
        ? `Allow \`${verb}\` on \`${resource}\` in the namespace ${namespace} by a Role`
        : code === 422 || code === 400
          ? 'Look at the values under `train.on.kubernetes`'
          : undefined
  return new EnvironmentError(
    `The cluster at ${server} refuses to ${what} (${code}${said === '' ? '' : `: ${said}`}).`,
    { ...(remedy === undefined ? {} : { remedy }), cause: error },
  )
}

function wordsOf(body: unknown): string {
  if (typeof body === 'object' && body !== null && 'message' in body) return String(body.message)
  if (typeof body !== 'string') return ''
  try {
    return String((JSON.parse(body) as { message?: unknown }).message ?? body).slice(0, 1000)
  } catch {
    return body.slice(0, 1000)
  }
}
