import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Programs of the reference implementations in Python: `peer('dvc')`, `peer('python')`. Made by the project's set-up. */
export function peer(name: string): string {
  return join(root, '.cache', 'peers', process.platform === 'win32' ? 'Scripts' : 'bin', name)
}
