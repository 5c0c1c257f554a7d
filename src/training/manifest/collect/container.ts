import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { RunManifest } from '../manifest.ts'

type Container = RunManifest['container']

/**
 * The container that a run is in: as declared (`image@sha256:…`), else what can be seen from inside, which is whether
 * there is one and, with podman, its image. Docker and GitHub do not tell a container what it was made from.
 * @param root of the file system; only tests name another
 */
export async function collectContainer(
  declared: string | null,
  env: Readonly<Record<string, string | undefined>>,
  root = '/',
): Promise<Container> {
  if (declared !== null) {
    const [image = declared, digest] = declared.split('@')
    return { image, digest: digest ?? null }
  }
  const podman = await readFile(`${root}run/.containerenv`, 'utf8').catch(() => null)
  if (podman !== null) {
    const [image, digest] = (/^image="(.*)"$/m.exec(podman)?.[1] ?? '').split('@')
    return { image: image === '' || image === undefined ? null : image, digest: digest ?? null }
  }
  const groups = await readFile(`${root}proc/self/cgroup`, 'utf8').catch(() => '')
  const inside =
    existsSync(`${root}.dockerenv`) ||
    /\/(docker|containerd|kubepods|libpod|lxc|crio)\b|docker-[0-9a-f]{12}/.test(groups) ||
    env.KUBERNETES_SERVICE_HOST !== undefined
  return inside ? { image: null, digest: null } : null
}
