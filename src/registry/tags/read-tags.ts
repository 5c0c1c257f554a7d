import { modelInTag, type ParsedTag, parseTag, type TagRecord } from '../gto-tags.ts'
import type { Repository } from '../repository.ts'

export interface Person {
  readonly name: string
  readonly email: string
}

/** A tag of GTO's form, whole. */
export interface RegistryTag {
  readonly tag: TagRecord
  readonly parsed: ParsedTag
  /** Hash of the tag object; of the commit where the tag is lightweight. */
  readonly object: string
  readonly tagger: Person
  readonly message: string
}

const fields = [
  'refname:strip=2',
  'objecttype',
  'objectname',
  '*objecttype',
  '*objectname',
  'taggername',
  'taggeremail:trim',
  'taggerdate:unix',
  'contents',
]
const format = fields.map((field) => `%(${field})%00`).join('')

/**
 * All tags of GTO's form, or those of one model, by one `git for-each-ref`. Lightweight ones are told by
 * `tag.annotated`; tags of something that is no commit are left out.
 */
export async function readRegistryTags(repository: Repository, model?: string): Promise<RegistryTag[]> {
  const patterns = model === undefined ? ['refs/tags'] : refPatterns(model)
  const parts = (await repository.git(['for-each-ref', `--format=${format}`, ...patterns])).split('\0')
  const found: RegistryTag[] = []
  for (
    let at = 0;
    at + fields.length < parts.length + 1 && parts[at + 1] !== undefined;
    at += fields.length
  ) {
    const [name, type, object, targetType, target, taggerName, email, date, message] = parts.slice(
      at,
      at + fields.length,
    ) as [string, string, string, string, string, string, string, string, string]
    const cleanName = name.replace(/^\n/, '')
    const parsed = parseTag(cleanName)
    if (parsed === null || (model !== undefined && parsed.model !== model)) continue
    const annotated = type === 'tag'
    if ((annotated ? targetType : type) !== 'commit') continue
    found.push({
      tag: { name: cleanName, commit: annotated ? target : object, taggedAt: secondsOf(date), annotated },
      parsed,
      object,
      tagger: { name: taggerName, email },
      message: annotated ? message : '',
    })
  }
  return found
}

/** References of a model's tags as patterns, of `for-each-ref` and `ls-remote` alike. */
export function refPatterns(model: string): string[] {
  const name = modelInTag(model)
  return [`refs/tags/${name}@*`, `refs/tags/${name}#*`]
}

/** Up to the year 9999, beyond which a date is a mistake or a joke. */
function secondsOf(date: string): number {
  return Math.min(Math.max(Number(date) || 0, 0), 253_402_300_799)
}
