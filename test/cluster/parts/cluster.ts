import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { Api } from './api.ts'
import { eventually, freePort, Processes } from './processes.ts'
import { definitions, programs } from './programs.ts'

const token = 'a-token'

export interface Cluster {
  readonly api: Api
  /** Path. */
  readonly kubeconfig: string
  readonly processes: Processes
  /** The certificate that the API server's is signed by: path. */
  readonly ca: string
  readonly port: number
  /** Makes the resources of a file of CustomResourceDefinitions known. */
  define(path: string): Promise<void>
  /** The controllers of Kubernetes that make pods of Deployments and Jobs. */
  runWorkloads(): Promise<void>
  /** The controller of Argo Rollouts, and its definitions. */
  runRollouts(): Promise<void>
  namespace(name: string, labels?: Readonly<Record<string, string>>): Promise<void>
  stop(): Promise<void>
}

/** A real control plane: etcd and kube-apiserver with roles enforced. Nodes there are none. */
export async function startCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-cluster-'))
  const processes = new Processes(folder)
  const [client, peer, port] = [await freePort(), await freePort(), await freePort()]
  processes.start('etcd', programs.etcd, [
    `--data-dir=${folder}/etcd`,
    '--unsafe-no-fsync',
    `--listen-client-urls=http://127.0.0.1:${client}`,
    `--advertise-client-urls=http://127.0.0.1:${client}`,
    `--listen-peer-urls=http://127.0.0.1:${peer}`,
    `--initial-advertise-peer-urls=http://127.0.0.1:${peer}`,
    `--initial-cluster=default=http://127.0.0.1:${peer}`,
  ])
  const key = join(folder, 'key.pem')
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  writeFileSync(join(folder, 'tokens.csv'), `${token},ada,1,"system:masters"\n`)
  processes.start('kube-apiserver', programs.apiServer, [
    `--etcd-servers=http://127.0.0.1:${client}`,
    `--secure-port=${port}`,
    '--bind-address=127.0.0.1',
    '--advertise-address=127.0.0.1',
    '--endpoint-reconciler-type=none',
    `--cert-dir=${folder}/certificates`,
    `--token-auth-file=${folder}/tokens.csv`,
    '--authorization-mode=RBAC',
    '--service-cluster-ip-range=10.0.0.0/24',
    '--service-account-issuer=https://mlops.test',
    `--service-account-key-file=${key}`,
    `--service-account-signing-key-file=${key}`,
    '--disable-admission-plugins=ServiceAccount',
  ])
  const ca = join(folder, 'certificates', 'apiserver.crt')
  const kubeconfig = join(folder, 'kubeconfig')
  writeFileSync(kubeconfig, JSON.stringify(kubeconfigFor(port, ca)))
  const api = await eventually(async () => {
    const one = new Api(port, readFileSync(ca, 'utf8'), token)
    await one.get('readyz')
    return one
  }, 60)

  const define = async (path: string) => {
    for (const document of parseAllDocuments(readFileSync(path, 'utf8'))) {
      const definition = document.toJS()
      if (definition === null) continue
      const { name } = definition.metadata
      const at = `apis/apiextensions.k8s.io/v1/customresourcedefinitions/${name}`
      await api.apply(at, definition)
      await eventually(async () => {
        const { status } = await api.get(at)
        const established = (status?.conditions ?? []).some(
          (one: { type: string; status: string }) => one.type === 'Established' && one.status === 'True',
        )
        if (!established) throw new Error(`${name} is not established`)
      })
    }
  }
  return {
    api,
    kubeconfig,
    processes,
    ca,
    port,
    define,
    async runWorkloads() {
      processes.start('kube-controller-manager', programs.controllerManager, [
        `--kubeconfig=${kubeconfig}`,
        '--controllers=deployment-controller,replicaset-controller,job-controller,namespace-controller,garbage-collector-controller',
        '--leader-elect=false',
        '--secure-port=0',
      ])
    },
    async runRollouts() {
      for (const name of readdirSync(definitions).filter((name) => name.endsWith('-crd.yaml')))
        await define(join(definitions, name))
      processes.start('argo-rollouts', programs.rollouts, [
        `--kubeconfig=${kubeconfig}`,
        '--leader-elect=false',
        `--metricsPort=${await freePort()}`,
        `--healthzPort=${await freePort()}`,
      ])
    },
    async namespace(name, labels = {}) {
      await api.create('api/v1/namespaces', { metadata: { name, labels } })
    },
    async stop() {
      api.close()
      await processes.stop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function kubeconfigFor(port: number, ca: string): object {
  return {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'real',
    clusters: [
      { name: 'real', cluster: { server: `https://127.0.0.1:${port}`, 'certificate-authority': ca } },
    ],
    users: [{ name: 'ada', user: { token } }],
    contexts: [{ name: 'real', context: { cluster: 'real', user: 'ada' } }],
  }
}
