import type { Repository } from '../../repository.ts'

/** Address of a clone's `origin` as a browser has it, without credentials; null where it is none of a forge. */
export async function originOf(repository: Repository): Promise<string | null> {
  const { exitCode, stdout } = await repository.run(['remote', 'get-url', 'origin'])
  return exitCode === 0 ? browserAddress(stdout.trim()) : null
}

/** `git@github.com:acme/delay.git`, `ssh://…` and `https://…` as `https://github.com/acme/delay`. */
export function browserAddress(remote: string): string | null {
  const short = /^(?:[^@/]+@)?([A-Za-z0-9.-]+\.[A-Za-z]{2,}):(?!\/\/)(.+)$/.exec(remote)
  const address = short === null ? remote : `https://${short[1]}/${short[2]}`
  if (!URL.canParse(address)) return null
  const { protocol, hostname, port, pathname } = new URL(address)
  if (!['https:', 'http:', 'ssh:', 'git:'].includes(protocol) || hostname === '') return null
  const place = protocol.startsWith('http') && port !== '' ? `${hostname}:${port}` : hostname
  return `${protocol === 'http:' ? 'http' : 'https'}://${place}${pathname.replace(/(\.git)?\/*$/, '')}`
}
