import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../..', import.meta.url))
const cache = join(root, '.cache', 'cluster')

/** Versions of what scripts/cluster/build-programs.sh makes. */
export const versions = {
  kubernetes: '1.34.4',
  rollouts: '1.9.1',
  gateway: '1.4.0',
  kustomize: '1.9.6',
} as const

/** Paths of what set-up has made, and names of what is on PATH. */
export const programs = {
  etcd: 'etcd',
  prometheus: 'prometheus',
  apiServer: join(cache, 'bin', `kube-apiserver-${versions.kubernetes}`),
  controllerManager: join(cache, 'bin', `kube-controller-manager-${versions.kubernetes}`),
  rollouts: join(cache, 'bin', `argo-rollouts-${versions.rollouts}`),
  kustomize: join(cache, 'bin', `kustomize-controller-${versions.kustomize}`),
  kubectl: join(cache, 'python', 'bin', 'kubectl'),
} as const

/** Folder of the definitions of Argo Rollouts', the Gateway API's and Flux's resources. */
export const definitions = join(
  cache,
  `definitions-${versions.rollouts}-${versions.gateway}-${versions.kustomize}`,
)

/** Envoy itself: the package's command is a script of Python's around it. */
export function envoyProgram(): string {
  const libraries = join(cache, 'python', 'lib')
  const found = ['3.10', '3.11', '3.12', '3.13', '3.14']
    .map((version) => join(libraries, `python${version}`, 'site-packages', 'envoy', '_bin', 'envoy'))
    .find(existsSync)
  if (found === undefined) throw new Error('Envoy is not there: run `npm run test:cluster`, which sets it up')
  return found
}
