import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ConfigurationError, GateFailedError, messageOf, type Services } from '../../foundation/index.ts'
import type { FetchVersion, Verification } from '../../registry/index.ts'
import type { CliCommand } from './command.ts'

/**
 * `mlops verify`: whether a version is what was registered. Exit 1 where it is not.
 * @param fetchVersion brings the bytes and papers from where they are kept; null goes where the tag says
 */
export function verifyCommand(fetchVersion: FetchVersion | null): CliCommand {
  return {
    name: 'verify',
    description:
      'Checks a registered version: tag, bytes, papers, statements and signatures against each other.',
    words: 'MODEL@VERSION',
    count: [1, 1],
    options: {
      from: {
        kind: 'text',
        description: 'Folder that holds the model and its papers; then nothing is fetched.',
      },
      'public-key': { kind: 'text', description: 'File with the public key of whoever signs.' },
      'trusted-root': {
        kind: 'text',
        description: 'File with what `gh attestation trusted-root` prints, for signatures of workflows.',
      },
      repository: {
        kind: 'text',
        description: 'Address of the repository whose workflows may sign. Default: that of `origin`.',
      },
    },
    async run({ words: [named = ''], texts }, services) {
      const registry = await import('../../registry/index.ts')
      const { fetchVersionOf } = await import('../../actions/version-bytes/index.ts')
      const { contentHash } = await import('../../actions/model-version/index.ts')
      const repository = await registry.openRepository(services, services.workspace)
      if (repository === null)
        throw new ConfigurationError({
          path: 'mlops verify',
          message: 'reads the tags of a git repository, and this folder is in none',
          remedy: 'Run it inside a clone',
        })
      const tag = await registry.readVersionTag(repository, named)
      const key = await textOf(services, texts, 'public-key')
      const root = await textOf(services, texts, 'trusted-root')
      const publicKey = key === null ? null : registry.readPublicKey(key, '--public-key')
      const trustedRoot = root === null ? null : await registry.readTrustedRoots(root, '--trusted-root')
      const into = await mkdtemp(join(tmpdir(), 'mlops-verify-'))
      try {
        const from = texts.get('from')
        const place =
          from === undefined
            ? await (fetchVersion ?? fetchVersionOf(services))(tag, registry.locationIn(tag), into)
            : await registry.versionIn(resolve(services.workspace, from), from)
        const verification = await registry.verifyVersion({
          tag,
          bytes: await registry.readModel(place.model, contentHash),
          papers: await registry.readPapers(place.papers),
          publicKey,
          trustedRoot,
          repository: addressOf(texts) ?? (await registry.originOf(repository)),
        })
        const told = { text: registry.verificationText(verification), json: verification }
        return verification.verdict === 'failed' ? { ...told, failure: failureOf(verification) } : told
      } finally {
        await rm(into, { recursive: true, force: true })
      }
    },
  }
}

export const verify = verifyCommand(null)

function failureOf({ tag, checks }: Verification): GateFailedError {
  const failing = checks.filter(({ ok }) => ok === false)
  return new GateFailedError(
    `${tag} is not to be trusted: ${failing.length} of ${checks.length} checks fail`,
    failing.map(({ what, seen, expected, remedy }) => ({
      path: what,
      value: seen,
      message: `expected ${expected}`,
      ...(remedy === null ? {} : { remedy }),
    })),
  )
}

async function textOf(services: Services, texts: ReadonlyMap<string, string>, option: string) {
  const path = texts.get(option)
  if (path === undefined) return null
  try {
    return await readFile(resolve(services.workspace, path), 'utf8')
  } catch (cause) {
    const message = `cannot be read: ${messageOf(cause)}`
    throw new ConfigurationError({ file: path, path: `--${option}`, message }, { cause })
  }
}

function addressOf(texts: ReadonlyMap<string, string>): string | null {
  const address = texts.get('repository')
  if (address === undefined) return null
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return address
  throw new ConfigurationError({
    path: '--repository',
    value: address,
    message: 'must be an address',
    remedy: 'Write it whole: https://github.com/OWNER/NAME',
  })
}
