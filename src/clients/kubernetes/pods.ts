import type { V1ContainerStatus, V1Pod } from '@kubernetes/client-node'

/** Reasons of a waiting container that will not pass by themselves, though a first failure to pull may. */
const lasting =
  /^(ImagePullBackOff|InvalidImageName|ErrImageNeverPull|CreateContainer(Config)?Error|RunContainerError|ImageInspectError)$/

/** Every reason for which a container may be kept waiting by more than the ordinary course of things. */
export function isStuck(reason: string): boolean {
  return lasting.test(reason) || reason === 'ErrImagePull'
}

/** So many starts are more than a service that it needs being late. */
const crashes = 3

/** Why a pod will not start without help: `server waits: ImagePullBackOff: …`; null where nothing says so. */
export function podProblem({ status }: V1Pod): string | null {
  const containers = [...(status?.initContainerStatuses ?? []), ...(status?.containerStatuses ?? [])]
  for (const container of containers) {
    const waiting = container.state?.waiting
    if (waiting?.reason !== undefined && lasting.test(waiting.reason))
      return `${container.name} waits: ${waiting.reason}${said(waiting.message)}`
    if (waiting?.reason === 'CrashLoopBackOff' && container.restartCount >= crashes)
      return `${container.name} has ended ${container.restartCount} times${lastEnd(container)}`
  }
  return null
}

function lastEnd({ lastState }: V1ContainerStatus): string {
  const ended = lastState?.terminated
  if (ended === undefined) return ''
  return `, last with exit status ${ended.exitCode}${ended.reason === undefined || ended.reason === 'Error' ? '' : ` (${ended.reason})`}${said(ended.message)}`
}

function said(message: string | undefined): string {
  const first = (message ?? '').trim().split('\n')[0] ?? ''
  return first === '' ? '' : `: ${first.slice(0, 300)}`
}
