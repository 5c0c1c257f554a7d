/** A kind of object, as the API server addresses it. */
export interface Resource {
  /** Empty for the core. */
  readonly group: string
  readonly version: string
  readonly plural: string
  readonly kind: string
}

const resource = (group: string, version: string, plural: string, kind: string): Resource => ({
  group,
  version,
  plural,
  kind,
})

export const pods = resource('', 'v1', 'pods', 'Pod')
export const services = resource('', 'v1', 'services', 'Service')
export const deployments = resource('apps', 'v1', 'deployments', 'Deployment')
export const replicaSets = resource('apps', 'v1', 'replicasets', 'ReplicaSet')
export const ingresses = resource('networking.k8s.io', 'v1', 'ingresses', 'Ingress')
export const httpRoutes = resource('gateway.networking.k8s.io', 'v1', 'httproutes', 'HTTPRoute')
export const rollouts = resource('argoproj.io', 'v1alpha1', 'rollouts', 'Rollout')

/** `apps/v1`. */
export function apiVersionOf({ group, version }: Resource): string {
  return group === '' ? version : `${group}/${version}`
}

/** As RBAC and kubectl name it: `rollouts.argoproj.io`. */
export function nameOf({ group, plural }: Resource): string {
  return group === '' ? plural : `${plural}.${group}`
}

/** Path of the collection in a namespace, or of one object in it. */
export function pathOf(resource: Resource, namespace: string, name?: string, subresource?: string): string {
  const { group } = resource
  return [
    group === '' ? '/api' : '/apis',
    apiVersionOf(resource),
    'namespaces',
    encodeURIComponent(namespace),
    resource.plural,
    ...(name === undefined ? [] : [encodeURIComponent(name)]),
    ...(subresource === undefined ? [] : [subresource]),
  ].join('/')
}
