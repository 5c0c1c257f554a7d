import { ConfigurationError } from '../../../foundation/index.ts'
import { isModelName, modelInTag } from '../../gto-tags.ts'
import type { Repository } from '../../repository.ts'
import { readRegistryTags } from '../../tags/read-tags.ts'
import type { VersionTag } from './check.ts'

/**
 * Finds the tag of `MODEL@VERSION` in a clone.
 * @throws ConfigurationError where the words name no version, or the clone has no such tag
 */
export async function readVersionTag(repository: Repository, words: string): Promise<VersionTag> {
  const at = words.lastIndexOf('@')
  const [model, version] = [words.slice(0, at), words.slice(at + 1)]
  if (at <= 0 || version === '' || !isModelName(model))
    throw new ConfigurationError({
      path: 'mlops verify',
      value: words,
      message: 'must name a version',
      remedy: 'Write `mlops verify MODEL@VERSION`, such as `flight-delay@v1.2.0`',
    })
  const name = `${modelInTag(model)}@${version}`
  const tags = await readRegistryTags(repository, model)
  const found = tags.find(({ tag }) => tag.name === name)
  if (found === undefined) {
    const there = tags.flatMap(({ parsed }) =>
      'version' in parsed && parsed.kind === 'version' ? [parsed.version] : [],
    )
    throw new ConfigurationError({
      path: 'mlops verify',
      value: words,
      message:
        there.length === 0
          ? `this clone has no version of ${model}`
          : `this clone has no such version; it has ${there.slice(-5).join(', ')}`,
      remedy: 'Fetch the tags: git fetch --tags',
    })
  }
  const { tag, message } = found
  return {
    ...{ name, model, version, commit: tag.commit, annotated: tag.annotated, message },
    signature: await signatureOf(repository, name, message),
  }
}

/** What git itself says of a signature in the tag: gpg, ssh or x509, by the user's own configuration of keys. */
async function signatureOf(
  repository: Repository,
  tag: string,
  message: string,
): Promise<VersionTag['signature']> {
  const kind = /^-----BEGIN (PGP|SSH|SIGNED) /m.exec(message)?.[1]
  if (kind === undefined) return null
  const { exitCode, stderr } = await repository.run(['verify-tag', '--raw', '--', tag])
  const said = stderr.trim().split('\n')
  const telling =
    said.find((line) => /GOODSIG|Good "git" signature|BADSIG|ERRSIG|error/i.test(line)) ?? said[0] ?? ''
  return {
    good: exitCode === 0,
    by: `${kind}: ${telling.replace('[GNUPG:] ', '') || 'git does not know who signed'}`,
  }
}
