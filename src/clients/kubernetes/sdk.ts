// What is used of Kubernetes' own client, and nothing of its four megabytes of types: the build keeps what is named here.
export {
  createConfiguration,
  Exec,
  HttpMethod,
  KubeConfig,
  ServerConfiguration,
} from '@kubernetes/client-node'
