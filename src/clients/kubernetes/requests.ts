import { Refusal } from './failures.ts'
import { type ClusterChoice, loadKubernetes, type Sdk } from './kubeconfig.ts'

export interface ClusterRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** From the root of the API server. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: { readonly type: string; readonly content: object }
  readonly signal: AbortSignal
}

/** A cluster's API server, asked as the kubeconfig says. */
export interface ClusterRequests {
  readonly server: string
  readonly sdk: Sdk
  readonly config: InstanceType<Sdk['KubeConfig']>
  /** @returns the answer's text. Throws Refusal for a status from 300 on. */
  send(request: ClusterRequest): Promise<string>
}

/**
 * @param place path of the section in mlops.yaml, for messages
 * @throws EnvironmentError where no cluster is configured
 */
export async function openRequests(
  choice: ClusterChoice,
  services: Parameters<typeof loadKubernetes>[1],
  place: string,
): Promise<ClusterRequests> {
  const { sdk, config } = await loadKubernetes(choice, services, place)
  const { server } = config.getCurrentCluster()!
  const address = new sdk.ServerConfiguration(server.replace(/\/$/, ''), {})
  const { httpApi } = sdk.createConfiguration({ baseServer: address })
  return {
    ...{ server, sdk, config },
    async send({ method, path, query = {}, body, signal }) {
      const context = address.makeRequestContext(path, sdk.HttpMethod[method])
      for (const [name, value] of Object.entries(query)) context.setQueryParam(name, value)
      context.setHeaderParam('accept', 'application/json')
      context.setSignal(signal)
      if (body !== undefined) {
        context.setHeaderParam('content-type', body.type)
        context.setBody(JSON.stringify(body.content))
      }
      await config.applySecurityAuthentication(context)
      const answer = await httpApi.send(context).toPromise()
      const text = await answer.body.text()
      if (answer.httpStatusCode >= 300) throw new Refusal(answer.httpStatusCode, text)
      return text
    },
  }
}
