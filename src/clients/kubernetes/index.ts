export { asking, type Patience } from './asking.ts'
export {
  type ClientOptions,
  fieldManager,
  type KubernetesClient,
  type KubernetesObject,
  openKubernetesClient,
} from './client.ts'
export { codeOf, failureOf, isConflict, isForbidden, KubernetesError } from './failures.ts'
export { type ClusterChoice, loadKubernetes } from './kubeconfig.ts'
export { mergePatchOf } from './merge-patch.ts'
export { isStuck, podProblem } from './pods.ts'
export { type ClusterRequest, type ClusterRequests, openRequests } from './requests.ts'
export {
  deployments,
  httpRoutes,
  ingresses,
  nameOf,
  pods,
  type Resource,
  replicaSets,
  rollouts,
  services,
} from './resources.ts'
