import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  deployments,
  type KubernetesClient,
  openKubernetesClient,
  pods,
  rollouts,
  services,
} from '../../../src/clients/kubernetes/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { ApiDouble } from './api-double.ts'

let api: ApiDouble

beforeEach(async () => {
  api = await ApiDouble.start()
})
afterEach(() => api.stop())

const open = (options: object = {}, signal = new AbortController().signal): Promise<KubernetesClient> =>
  openKubernetesClient(
    {
      namespace: 'ml',
      place: 'deploy.environments.production.target',
      patience: { attempts: 3, firstPauseMs: 10, answerMs: 300 },
      ...options,
    },
    { env: { KUBECONFIG: api.kubeconfig() }, signal },
  )

const service = (port: number, labels: Record<string, string>) => ({
  metadata: { name: 'model', labels },
  spec: { ports: [{ port }], selector: { app: 'model' } },
})

describe('a client of a cluster', () => {
  it('applies what is named and takes away what it named before, and nothing of others', async () => {
    const client = await open()
    await client.apply(services, 'model', service(80, { ours: 'a', gone: 'b' }))
    await client.patch(services, 'model', { metadata: { labels: { theirs: 'c' } } })
    await client.apply(services, 'model', service(8080, { ours: 'd' }))
    expect(await client.get(services, 'model')).toMatchObject({
      kind: 'Service',
      metadata: { labels: { ours: 'd', theirs: 'c' } },
      spec: { ports: [{ port: 8080 }] },
    })
    expect((await client.get(services, 'model'))?.metadata?.labels).toEqual({ ours: 'd', theirs: 'c' })
    expect(await client.list(services, 'ours=d,theirs=c')).toHaveLength(1)
    expect(await client.list(services, 'ours=a')).toEqual([])
    expect(await client.get(services, 'other')).toBeNull()
    await client.apply(services, 'model', service(1, {}), { dryRun: true })
    expect(await client.get(services, 'model')).toMatchObject({ spec: { ports: [{ port: 8080 }] } })
  })

  it('changes the status apart from the rest', async () => {
    const client = await open()
    const spec = { template: { metadata: {} }, selector: { matchLabels: { app: 'model' } } }
    api.put('rollouts', { metadata: { name: 'model' }, spec })
    await client.patch(rollouts, 'model', { status: { abort: true } })
    expect(api.get('rollouts/model').status).toBeUndefined()
    await client.patch(rollouts, 'model', { status: { abort: true } }, 'status')
    expect(api.get('rollouts/model').status).toEqual({ abort: true })
    expect(api.get('rollouts/model').metadata.generation).toBe(1)
  })

  it('asks again where an answer does not come or the server is busy, and gives up in time', async () => {
    const client = await open()
    api.trouble.hang = 2
    expect(await client.list(pods, 'app=model')).toEqual([])
    let busy = 2
    api.trouble.refuse = () => (busy-- > 0 ? [503, 'etcd is busy'] : undefined)
    expect(await client.get(services, 'model')).toBeNull()
    api.trouble.hang = 100
    const asked = performance.now()
    await expect(client.get(services, 'model')).rejects.toMatchObject({
      name: 'EnvironmentError',
      status: null,
      message: expect.stringContaining('cannot be reached: no answer within 0.3 s'),
      remedy: expect.stringContaining('may reach the API server'),
    })
    expect(performance.now() - asked).toBeLessThan(2000)
    const late = client.until(AbortSignal.timeout(50))
    const begun = performance.now()
    await expect(late.get(services, 'model')).rejects.toMatchObject({ name: 'EnvironmentError' })
    expect(performance.now() - begun).toBeLessThan(400)
  })

  it.each([
    [401, 'Unauthorized', 'log in again'],
    [
      403,
      'deployments.apps is forbidden',
      'Allow `patch` on `deployments.apps` in the namespace ml by a Role; in all it needs much',
    ],
    [404, 'namespaces "ml" not found', 'correct `deploy.environments.production.target.namespace`'],
    [409, 'the object has been modified', 'run the step again'],
    [422, 'spec.replicas: Invalid value', 'Look at the values under `deploy.environments.production.target`'],
    [503, 'etcd is busy', 'later'],
  ])('says what to do about %i', async (code, message, remedy) => {
    const client = await open({ rights: 'much' })
    api.trouble.refuse = () => [code, message]
    const error = await client.apply(deployments, 'model', {}).catch((thrown) => thrown)
    expect(error).toMatchObject({
      name: 'EnvironmentError',
      status: code,
      remedy: expect.stringContaining(remedy),
    })
    expect(error.message).toContain(message)
    expect(`${error.message}${error.remedy}`).not.toContain('secret-token')
  })

  it('says that a kind is not installed, which is another thing than that an object is not there', async () => {
    api.trouble.unknown = ['rollouts']
    const client = await open()
    await expect(client.get(rollouts, 'model')).rejects.toMatchObject({
      message: expect.stringContaining('does not know rollouts.argoproj.io'),
    })
  })

  it('takes the kubeconfig and the context that are named', async () => {
    const broken = join(temporaryFolder(), 'config')
    writeFileSync(broken, '{')
    await expect(open({ kubeconfig: broken })).rejects.toThrow('cannot be read')
    await expect(open({ context: 'other' })).rejects.toMatchObject({
      remedy: 'Name one of double in `deploy.environments.production.target.context`',
    })
    const client = await open({ kubeconfig: api.kubeconfig(), context: 'double' })
    expect(await client.get(services, 'model')).toBeNull()
  })
})
