import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Rollout } from '@kubernetes-models/argo-rollouts/argoproj.io/v1alpha1/Rollout'
import { HTTPRoute } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute'
import { Deployment } from 'kubernetes-models/apps/v1/Deployment'
import { Ingress } from 'kubernetes-models/networking.k8s.io/v1/Ingress'
import { Service } from 'kubernetes-models/v1/Service'
import { token, writeKubeconfig } from './kubeconfig-file.ts'

export interface Stored {
  apiVersion: string
  kind: string
  metadata: {
    name: string
    resourceVersion: string
    generation: number
    labels?: Record<string, string>
    annotations?: Record<string, string>
  }
  // biome-ignore lint/suspicious/noExplicitAny: the objects of any kind, as JSON
  spec: any
  // biome-ignore lint/suspicious/noExplicitAny: likewise
  status: any
}

type Fields = Record<string, unknown>

const models = {
  deployments: Deployment,
  services: Service,
  ingresses: Ingress,
  httproutes: HTTPRoute,
  rollouts: Rollout,
}
const withStatus = new Set(['deployments', 'ingresses', 'httproutes', 'rollouts'])

/** What may go otherwise than well. */
export interface Trouble {
  /** Status and message for a request; called for each. */
  refuse?: (method: string, path: string) => readonly [number, string] | undefined
  /** So many of the next requests get no answer. */
  hang?: number
  /** Kinds that are not installed, by plural. */
  unknown?: readonly string[]
  /** Called before a write is applied, as somebody else would write at the same time. */
  before?: (path: string) => void
  /** Definitions of the Gateway API before version 1.3. */
  oldGateway?: boolean
}

/**
 * An API server for the objects of one namespace: get, list by labels, server-side apply with ownership of fields by one
 * manager, merge patch with optimistic locking, status as a subresource, generations. Everything that is written is held
 * against the published schemas. Controllers run once after each request, as if time went by the requests.
 */
export class ApiDouble {
  readonly trouble: Trouble = {}
  /** By `plural/name`. */
  readonly objects = new Map<string, Stored>()
  /** Writes that were answered: `PATCH rollouts/model`. */
  readonly writes: string[] = []
  readonly controllers: (() => void)[] = []
  /** Called after each write and the controllers' turn; a check that throws fails the request. */
  afterWrite: () => void = () => {}
  readonly #applied = new Map<string, Fields>()
  readonly #folder = mkdtempSync(join(tmpdir(), 'mlops-api-'))
  readonly #server = createServer((request, response) => void this.#answer(request, response))
  #version = 0

  static async start(): Promise<ApiDouble> {
    const api = new ApiDouble()
    await new Promise<void>((resolve) => api.#server.listen(0, '127.0.0.1', resolve))
    return api
  }

  kubeconfig(): string {
    return writeKubeconfig(this.#folder, (this.#server.address() as { port: number }).port)
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
    rmSync(this.#folder, { recursive: true, force: true })
  }

  get(key: string): Stored {
    const found = this.objects.get(key)
    if (found === undefined) throw new Error(`no ${key}`)
    return found
  }

  of(plural: string): Stored[] {
    return [...this.objects].filter(([key]) => key.startsWith(`${plural}/`)).map(([, object]) => object)
  }

  /** Stores an object as a user or a controller would; status and all. */
  put(plural: string, object: Fields): Stored {
    const key = `${plural}/${(object.metadata as Fields).name}`
    const old = this.objects.get(key)
    const next = structuredClone(object) as unknown as Stored
    const changed = old === undefined || JSON.stringify(old.spec) !== JSON.stringify(next.spec)
    next.metadata.generation = (old?.metadata.generation ?? 0) + (changed ? 1 : 0)
    next.metadata.resourceVersion = String(++this.#version)
    this.objects.set(key, next)
    return next
  }

  /** Everything that is stored, to go back to. */
  snapshot(): () => void {
    const [objects, applied] = [structuredClone([...this.objects]), structuredClone([...this.#applied])]
    return () => {
      this.objects.clear()
      for (const [key, object] of structuredClone(objects)) this.objects.set(key, object)
      this.#applied.clear()
      for (const [key, fields] of structuredClone(applied)) this.#applied.set(key, fields)
    }
  }

  /** Lets the controllers have so many turns. */
  run(turns = 1): void {
    for (let turn = 0; turn < turns; turn++) {
      const before = new Map([...this.objects].map(([key, object]) => [key, JSON.stringify(object)]))
      for (const controller of this.controllers) controller()
      for (const [key, object] of this.objects)
        if (before.has(key) && before.get(key) !== JSON.stringify(object))
          object.metadata.resourceVersion = String(++this.#version)
    }
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, 'http://double')
    const body = await text(request)
    const send = (status: number, answer: unknown) => {
      const content = typeof answer === 'string' ? answer : JSON.stringify(answer)
      response.writeHead(status, { 'content-type': 'application/json' }).end(content)
    }
    const fail = (code: number, message: string) =>
      send(code, { kind: 'Status', status: 'Failure', code, message })
    if (request.headers.authorization !== `Bearer ${token}`) return fail(401, 'Unauthorized')
    if ((this.trouble.hang ?? 0) > 0) return void this.trouble.hang!--
    const path = /^\/apis?\/.*?namespaces\/([^/]+)\/([^/]+)(?:\/([^/]+))?(?:\/([^/]+))?$/.exec(url.pathname)
    const [, namespace, plural = '', name, subresource] = path ?? []
    const refused = this.trouble.refuse?.(
      request.method!,
      [plural, name, subresource].filter(Boolean).join('/'),
    )
    if (refused !== undefined) return fail(...refused)
    if (path === null || this.trouble.unknown?.includes(plural)) return send(404, '404 page not found\n')
    if (request.method === 'GET' && name === undefined) {
      const wanted = (url.searchParams.get('labelSelector') ?? '').split(',').map((one) => one.split('='))
      const items = this.of(plural).filter(({ metadata }) =>
        wanted.every(([key, value]) => metadata.labels?.[key!] === value),
      )
      send(200, { kind: 'List', items })
      return this.run()
    }
    const key = `${plural}/${name}`
    if (request.method === 'GET') {
      const found = this.objects.get(key)
      if (found === undefined) fail(404, `${plural} "${name}" not found`)
      else send(200, found)
      return this.run()
    }
    if (namespace !== 'ml') return fail(404, `namespaces "${namespace}" not found`)
    this.trouble.before?.(key)
    try {
      const dry = url.searchParams.get('dryRun') === 'All'
      const written = this.#patch(
        plural,
        key,
        subresource,
        String(request.headers['content-type']),
        JSON.parse(body),
        dry,
      )
      if (typeof written === 'string') return fail(Number(written.slice(0, 3)), written.slice(4))
      if (!dry) {
        this.writes.push(`${request.method} ${[key, subresource].filter(Boolean).join('/')}`)
        this.run()
        this.afterWrite()
      }
      send(200, written)
    } catch (error) {
      fail(500, `the double says: ${(error as Error).stack}`)
    }
  }

  #patch(
    plural: string,
    key: string,
    subresource: string | undefined,
    type: string,
    patch: Fields,
    dry: boolean,
  ): Stored | string {
    const old = this.objects.get(key)
    const { resourceVersion } = (patch.metadata ?? {}) as { resourceVersion?: string }
    if (resourceVersion !== undefined && resourceVersion !== old?.metadata.resourceVersion)
      return `409 Operation cannot be fulfilled on ${key}: the object has been modified`
    let next: Fields
    if (type === 'application/apply-patch+yaml') {
      const { status: _, ...owned } = structuredClone(patch)
      delete (owned.metadata as Fields).resourceVersion
      next = merged(without((old ?? {}) as Fields, this.#applied.get(key) ?? {}, owned), owned) as Fields
      if (!dry) this.#applied.set(key, owned)
    } else if (old === undefined) return `404 ${key} not found`
    else if (type !== 'application/merge-patch+json') return `415 ${type}`
    else if (subresource === 'status') next = { ...old, status: merged(old.status, (patch as Fields).status) }
    else {
      const { status: _, ...rest } = patch
      next = merged(old, withStatus.has(plural) ? rest : patch) as Fields
    }
    if (this.trouble.oldGateway && plural === 'httproutes') dropPercent(next)
    const model = models[plural as keyof typeof models]
    if (model !== undefined)
      try {
        const { status: _, ...checked } = next
        new model(checked as never).validate()
      } catch (error) {
        return `422 ${key} is invalid: ${(error as Error).message}`
      }
    return dry ? (next as unknown as Stored) : this.put(plural, next)
  }
}

/** RFC 7386. */
function merged(old: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch
  const into: Fields =
    typeof old === 'object' && old !== null && !Array.isArray(old) ? { ...(old as Fields) } : {}
  for (const [key, value] of Object.entries(patch))
    if (value === null) delete into[key]
    else into[key] = merged(into[key], value)
  return into
}

/** What was applied before and is not any more goes. Lists are owned as a whole. */
function without(object: Fields, before: Fields, now: Fields): Fields {
  const left = { ...object }
  for (const [key, value] of Object.entries(before)) {
    if (!(key in now)) delete left[key]
    else if (isMap(value) && isMap(now[key]) && isMap(left[key]))
      left[key] = without(left[key], value, now[key])
  }
  return left
}

const isMap = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function dropPercent(route: Fields): void {
  // biome-ignore lint/suspicious/noExplicitAny: a route as JSON
  for (const rule of (route as any).spec.rules)
    for (const filter of rule.filters ?? []) delete filter.requestMirror?.percent
}
