import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { freePort } from '../../support/ports.ts'
import { Api } from './api.ts'
import { eventually, Processes } from './processes.ts'
import { definitions, programs } from './programs.ts'

const tokens = { ada: 'token-of-ada', deployer: 'token-of-deployer' } as const

/** A rule of a Role: `get, patch` on `rollouts.argoproj.io`. */
export type Right = readonly [verbs: readonly string[], group: string, resources: readonly string[]]

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
  /** Path of a kubeconfig of somebody who has these rights in a namespace, and no others. */
  kubeconfigWith(namespace: string, rights: readonly Right[]): Promise<string>
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
  writeFileSync(
    join(folder, 'tokens.csv'),
    `${tokens.ada},ada,1,"system:masters"\n${tokens.deployer},deployer,2\n`,
  )
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
  writeFileSync(kubeconfig, JSON.stringify(kubeconfigFor('ada', port, ca)))
  const api = await eventually(async () => {
    const one = new Api(port, readFileSync(ca, 'utf8'), tokens.ada)
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
    async kubeconfigWith(namespace, rights) {
      const at = `apis/rbac.authorization.k8s.io/v1/namespaces/${namespace}`
      await api.create(`${at}/roles`, {
        metadata: { name: 'deployer' },
        rules: rights.map(([verbs, group, resources]) => ({ verbs, apiGroups: [group], resources })),
      })
      await api.create(`${at}/rolebindings`, {
        metadata: { name: 'deployer' },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'deployer' },
        subjects: [{ kind: 'User', name: 'deployer' }],
      })
      const path = join(folder, 'kubeconfig-of-deployer')
      writeFileSync(path, JSON.stringify(kubeconfigFor('deployer', port, ca)))
      return path
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

function kubeconfigFor(user: keyof typeof tokens, port: number, ca: string): object {
  return {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'real',
    clusters: [
      { name: 'real', cluster: { server: `https://127.0.0.1:${port}`, 'certificate-authority': ca } },
    ],
    users: [{ name: user, user: { token: tokens[user] } }],
    contexts: [{ name: 'real', context: { cluster: 'real', user } }],
  }
}
