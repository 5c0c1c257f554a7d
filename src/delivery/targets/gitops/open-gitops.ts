import { type KubernetesClient, nameOf, openKubernetesClient } from '../../../clients/kubernetes/index.ts'
import { EnvironmentError } from '../../../foundation/index.ts'
import type { BranchFiles, BranchSnapshot } from '../../branch-files.ts'
import { openArgoRollouts } from '../argo-rollouts/index.ts'
import { openKServe } from '../kserve/index.ts'
import { openKubernetes } from '../kubernetes/index.ts'
import { namesOf } from '../kubernetes/names.ts'
import { callTimeoutSeconds, type OpenTarget, type Target, type TargetServices } from '../target.ts'
import { argoCd } from './controllers/argo-cd.ts'
import type { SyncController } from './controllers/controller.ts'
import { flux } from './controllers/flux.ts'
import { differences } from './differences.ts'
import type { Fields } from './fields.ts'
import { FirstTheRest, gitClient, inGit } from './git-client.ts'
import { Manifests } from './manifests.ts'
import { folderOf, type GitOpsSettings, type Served } from './settings.ts'
import { type Difference, withSync } from './status.ts'
import { awaitSync } from './sync.ts'

/** Somebody else's commits in between, before a change is given up. */
const attempts = 10

type Connect = typeof openKubernetesClient

/** Where everything is. */
interface Place {
  readonly settings: GitOpsSettings
  readonly services: TargetServices
  readonly folder: string
  readonly branch: BranchFiles
  /** Of the objects that serve. */
  readonly live: KubernetesClient
  readonly controller: SyncController
  /** Of the controller's own object. */
  readonly controllers: KubernetesClient
}

/**
 * Leads what serves by commits that Argo CD or Flux brings into the cluster. The decisions are those of the target that
 * `serves` names: it is given a client that writes to files in git. What serves now is always read from the cluster.
 */
export const openGitOps: OpenTarget<GitOpsSettings> = async (settings, services) => {
  const at = `deploy.environments.${services.environment}.target`
  const folder = folderOf(settings, at)
  const { serves, application, controller: kind } = settings
  const choice = { context: serves.context, kubeconfig: serves.kubeconfig, place: at }
  const rights = rightsOf(serves)
  const live = await openKubernetesClient({ ...choice, namespace: serves.namespace, rights }, services)
  const opened = (namespace: string) => openKubernetesClient({ ...choice, namespace }, services)
  const controller = kind === 'argo-cd' ? argoCd(application, at) : flux(application, at, opened)
  const controllers = await openKubernetesClient(
    {
      ...choice,
      namespace: settings.controllerNamespace ?? (kind === 'argo-cd' ? 'argocd' : 'flux-system'),
      rights: controller.rights,
    },
    services,
  )
  const branch = await services.branch(settings.branch ?? null)
  const place = { settings, services, folder, branch, live, controller, controllers }
  // what the cluster lacks, or cannot be led, is told before anything is committed
  const seen = await openServed(serves, services, async () => live)
  return targetOf(place, seen)
}

function targetOf(place: Place, seen: Target): Target {
  const { services } = place
  const step = (what: string, work: (target: Target) => Promise<void>) => take(place, what, work)
  return {
    kind: 'gitops',
    can: seen.can,
    async status() {
      const snapshot = await place.branch.read()
      const until = signalOf(services)
      const [live, sync, differing] = await Promise.all([
        seen.status(),
        place.controller.state(place.controllers.until(until)),
        differencesOf(place, snapshot, place.live.until(until)),
      ])
      return withSync(live, sync, snapshot.commit, differing)
    },
    deploy: (version) => step(`deploy ${version.version}`, (target) => target.deploy(version)),
    setWeight: (percent) =>
      step(`candidate for ${percent} % of the requests`, (target) => target.setWeight(percent)),
    shadow: (percent) =>
      step(`copies of ${percent} % of the requests for the candidate`, (target) => target.shadow(percent)),
    promote: () => step('candidate for all requests', (target) => target.promote()),
    abort: () => step('stable version for all requests', (target) => target.abort()),
    close: async () => seen.close?.(),
  }
}

/** Makes one commit of a step, on whatever somebody else has committed before, and waits a while for its sync. */
async function take(place: Place, what: string, work: (target: Target) => Promise<void>): Promise<void> {
  const { settings, services, branch, folder, controller, controllers } = place
  const { serves, controller: kind, application } = settings
  const signal = signalOf(services)
  for (let attempt = 0; attempt < attempts; attempt++) {
    signal.throwIfAborted()
    const snapshot = await branch.read()
    const manifests = await Manifests.read(snapshot, folder, serves.namespace)
    const options = { live: place.live.until(signal), manifests, kinds: inGit[serves.kind] }
    const client = gitClient({ ...options, folder: `${settings.path} on ${branch.branch}` })
    const target = await openServed(serves, services, async () => client)
    try {
      await work(target)
    } catch (error) {
      if (!(error instanceof FirstTheRest)) throw error
      services.logger.debug(`gitops: ${error.message}`)
    }
    let commit = snapshot.commit
    if (manifests.isChanged) {
      const message = `${services.environment}: ${services.model}: ${what}\n`
      const made = await branch.commit(snapshot, manifests.changes, message)
      if (made === 'moved') continue
      commit = made.commit
      services.logger.debug(`gitops: ${what}, in ${commit}`)
    } else if ((await differencesOf(place, snapshot, options.live)).length === 0) return
    if (commit === null) return
    await awaitSync(commit, {
      ...{ controller, services, signal },
      client: controllers.until(signal),
      name: `${kind === 'argo-cd' ? 'The Application' : 'The Kustomization'} ${application}`,
      head: async () => (await branch.read()).commit,
    })
    return
  }
  throw new EnvironmentError(
    `The branch ${branch.branch} changed ${attempts} times while ${settings.path} was written`,
    { remedy: 'Run the step again; if that lasts, look for a workflow that writes to the branch in a loop' },
  )
}

/** Where the objects that are led are not as the files at a commit say. */
async function differencesOf(
  { settings, services, folder }: Place,
  snapshot: BranchSnapshot,
  live: KubernetesClient,
): Promise<readonly Difference[]> {
  const { serves } = settings
  const manifests = await Manifests.read(snapshot, folder, serves.namespace)
  const found = await Promise.all(
    namesLed(serves, services.model).flatMap((name) =>
      inGit[serves.kind].map(async (resource): Promise<Difference[]> => {
        const file = manifests.get(resource, name)
        if (file === null) return []
        const there = (await live.get(resource, name)) as Fields | null
        const paths = there === null ? null : differences(file, there)
        return paths?.length === 0 ? [] : [{ object: `${resource.kind} ${name}`, paths }]
      }),
    ),
  )
  return found.flat()
}

/** Names of the objects that carry versions and weights. */
function namesLed(serves: Served, model: string): readonly string[] {
  if (serves.kind === 'argo-rollouts') return [serves.rollout]
  if (serves.kind === 'kserve') return [serves.service ?? namesOf(model).stable]
  const { stable, candidate, deployment } = namesOf(serves.name ?? model)
  return [stable, candidate, deployment.blue, deployment.green]
}

function openServed(serves: Served, services: TargetServices, connect: Connect): Promise<Target> {
  switch (serves.kind) {
    case 'kubernetes':
      return openKubernetes(serves, services, connect)
    case 'argo-rollouts':
      return openArgoRollouts(serves, services, connect)
    case 'kserve':
      return openKServe(serves, services, connect)
  }
}

function rightsOf({ kind }: Served): string {
  const objects = inGit[kind].map((one) => `\`${nameOf(one)}\``).join(', ')
  const made = {
    kubernetes: '`list` on `pods`',
    'argo-rollouts': '`list` on `replicasets.apps` and `pods`, `patch` on `rollouts.argoproj.io/status`',
    kserve:
      '`get` on `httproutes.gateway.networking.k8s.io` and `deployments.apps`, `list` on `pods`, or with Knative on `revisions.serving.knative.dev`',
  }
  return `\`get\` on ${objects}, ${made[kind]}`
}

function signalOf({ signal }: TargetServices): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(callTimeoutSeconds * 1000)])
}
