import type { CoreV1Event, V1Job, V1Pod } from '@kubernetes/client-node'
import { asking, codeOf, failureOf, openRequests } from '../../../clients/kubernetes/index.ts'
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
  const requests = await openRequests({ context }, { env }, place)
  const { server, config, sdk } = requests
  const ask = <T>(what: string, work: (signal: AbortSignal) => Promise<T>, until = signal) =>
    asking({ what, server, namespace, place }, patience, until, work)
  // a workflow that is cancelled still has to take its job with it
  const uncancelled = new AbortController().signal
  const nullWhere404 = (error: unknown) => {
    if (codeOf(error) === 404) return null
    throw error
  }
  const batch = `/apis/batch/v1/namespaces/${namespace}/jobs`
  const core = `/api/v1/namespaces/${namespace}`
  const get = async <T>(path: string, until: AbortSignal, query: Readonly<Record<string, string>> = {}) =>
    JSON.parse(await requests.send({ method: 'GET', path, query, signal: until })) as T
  const jobNamed = (name: string, until: AbortSignal) =>
    get<V1Job>(`${batch}/${name}`, until).catch(nullWhere404)
  return {
    namespace,
    job: (name) => ask('get jobs', (until) => jobNamed(name, until)),
    createJob: (body) =>
      ask('create jobs', async (until) => {
        try {
          const content = { apiVersion: 'batch/v1', kind: 'Job', ...body }
          await requests.send({
            ...{ method: 'POST', path: batch, signal: until },
            body: { type: 'application/json', content },
          })
          return true
        } catch (error) {
          if (codeOf(error) === 409) return false
          throw error
        }
      }),
    deleteJob: (name) =>
      ask(
        'delete jobs',
        async (until) => {
          const query = { propagationPolicy: 'Foreground' }
          await requests
            .send({ method: 'DELETE', path: `${batch}/${name}`, query, signal: until })
            .catch(nullWhere404)
        },
        uncancelled,
      ),
    pod: (job) =>
      ask('list pods', async (until) => {
        const { items } = await get<{ items: V1Pod[] }>(`${core}/pods`, until, {
          labelSelector: `batch.kubernetes.io/job-name=${job}`,
        })
        const living = items.find(({ metadata }) => metadata?.deletionTimestamp === undefined)
        const pod = living ?? items.at(0) ?? null
        if (pod === null || living !== undefined) return pod
        // one that is going may be of an earlier job of the same name
        const owner = await jobNamed(job, until)
        const of = pod.metadata?.labels?.['batch.kubernetes.io/controller-uid']
        return owner !== null && owner.metadata?.uid !== of ? null : pod
      }),
    events: (name) =>
      ask('list events', async (until) => {
        const { items } = await get<{ items: CoreV1Event[] }>(`${core}/events`, until, {
          fieldSelector: `involvedObject.name=${name}`,
        })
        return items
      }),
    log: (name, container, sinceSeconds) =>
      ask('get pods/log', async (until) => {
        try {
          const query = {
            ...{ container, timestamps: 'true' },
            ...(sinceSeconds === null ? {} : { sinceSeconds: String(sinceSeconds) }),
          }
          return await requests.send({
            method: 'GET',
            path: `${core}/pods/${name}/log`,
            query,
            signal: until,
          })
        } catch (error) {
          // a container that waits has no log yet
          if (codeOf(error) === 404 || codeOf(error) === 400) return null
          throw error
        }
      }),
    async exec(pod, container, command, streams) {
      try {
        return await execIn(new sdk.Exec(config), { namespace, pod, container, command }, streams, signal)
      } catch (error) {
        signal.throwIfAborted()
        throw failureOf(error, { what: 'create pods/exec', server, namespace, place })
      }
    },
  }
}
