import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const token = 'secret-token'

/** Writes a kubeconfig for a double on this machine; its path. */
export function writeKubeconfig(folder: string, port: number): string {
  const path = join(folder, 'kubeconfig')
  writeFileSync(
    path,
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': 'double',
      clusters: [
        {
          name: 'double',
          cluster: { server: `http://127.0.0.1:${port}`, 'insecure-skip-tls-verify': true },
        },
      ],
      users: [{ name: 'ada', user: { token } }],
      contexts: [{ name: 'double', context: { cluster: 'double', user: 'ada', namespace: 'ml' } }],
    }),
  )
  return path
}
