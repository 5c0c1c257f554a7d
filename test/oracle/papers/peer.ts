import { execFileSync } from 'node:child_process'
import { registryPeer } from '../../support/peers.ts'

/** Runs a Python program of the reference implementations with arguments, and gives back what it printed as JSON. */
export function python(program: string, ...args: string[]): unknown {
  const printed = execFileSync(registryPeer('python'), ['-c', program, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HF_HUB_OFFLINE: '1' },
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(printed.trim().split('\n').at(-1)!)
}
