import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Programs of the reference implementations in Python: `peer('dvc')`, `peer('python')`. Made by the project's set-up. */
export function peer(name: string): string {
  return program('peers', name)
}

/** The same for what training and registering are held against: `registryPeer('gto')`, `registryPeer('mlflow')`. */
export function registryPeer(name: string): string {
  return program('registry-peers', name)
}

function program(environment: string, name: string): string {
  return join(root, '.cache', environment, process.platform === 'win32' ? 'Scripts' : 'bin', name)
}
