import { asking, codeOf, failureOf, loadKubernetes } from '../../../clients/kubernetes/index.ts'
import type { Services } from '../../../foundation/index.ts'
import type { Cluster } from './cluster.ts'
import { execIn } from './exec.ts'
import type { KubernetesSettings } from './settings.ts'

const place = 'train.on.kubernetes'
const patience = { attempts: 4, firstPauseMs: 500, answerMs: 30_000 }

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
  const { sdk: client, config } = await loadKubernetes({ context }, { env }, place)
  const { server } = config.getCurrentCluster()!
  const batch = config.makeApiClient(client.BatchV1Api)
  const core = config.makeApiClient(client.CoreV1Api)
  const ask = <T>(what: string, work: () => Promise<T>) =>
    asking({ what, server, namespace, place }, patience, signal, work)
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
        throw failureOf(error, { what: 'create pods/exec', server, namespace, place })
      }
    },
  }
}
