import type { TagEntries } from '../../tags/message.ts'
import { sha256Of } from '../bytes.ts'
import type { ModelFacts } from '../facts.ts'
import { indexName, type PapersIndex } from '../index-file.ts'
import { type Check, fails, holds, short, tampered } from './check.ts'

/** The model against the tag. */
export function modelCheck(bytes: ModelFacts, entries: TagEntries): Check {
  const recorded = entries.bytes?.sha256
  if (recorded === undefined)
    return fails(
      'model',
      short(bytes.sha256),
      'a sha256 in the tag',
      'Register the model again: this tag names no bytes',
    )
  if (recorded === bytes.sha256) return holds('model', `${bytes.name}, ${short(bytes.sha256)}`)
  return fails(
    'model',
    `${bytes.name}, ${short(bytes.sha256)}`,
    `${short(recorded)}, as the tag has it`,
    tampered,
  )
}

/** Each file of the model against the index. */
export function fileChecks(bytes: ModelFacts, index: PapersIndex): Check[] {
  const there = new Map(bytes.files.map((file) => [file.path, file]))
  const wrong: Check[] = []
  const single =
    !bytes.folder && !index.bytes.folder && bytes.files.length === 1 && index.bytes.files.length === 1
  for (const { path, sha256 } of index.bytes.files) {
    // A model that is one file may have been fetched under another name.
    const at = single ? bytes.files[0]!.path : path
    const file = there.get(at)
    there.delete(at)
    if (file === undefined) wrong.push(fails(`model file ${path}`, 'nothing', short(sha256), tampered))
    else if (file.sha256 !== sha256)
      wrong.push(fails(`model file ${path}`, short(file.sha256), short(sha256), tampered))
  }
  for (const { path, sha256 } of there.values())
    wrong.push(
      fails(
        `model file ${path}`,
        short(sha256),
        'no such file',
        `Remove it, unless you know it. ${tampered}`,
      ),
    )
  return wrong.length > 0 ? wrong : [holds('model files', `${index.bytes.files.length} as in the index`)]
}

/** The index against the tag. */
export function indexCheck(papers: ReadonlyMap<string, Uint8Array>, entries: TagEntries): Check {
  const recorded = entries.papers?.find(({ name }) => name === indexName)?.sha256
  const bytes = papers.get(indexName)
  const seen = bytes === undefined ? 'nothing' : short(sha256Of(bytes))
  if (recorded === undefined)
    return fails(
      indexName,
      seen,
      'its sha256 in the tag',
      'Register a version with papers: this tag names none',
    )
  if (bytes !== undefined && sha256Of(bytes) === recorded) return holds(indexName, seen)
  return fails(
    indexName,
    seen,
    `${short(recorded)}, as the tag has it`,
    bytes === undefined ? 'Fetch the papers beside the model' : tampered,
  )
}

/** Each paper against the index. */
export function paperChecks(papers: ReadonlyMap<string, Uint8Array>, index: PapersIndex): Check[] {
  return index.papers.map(({ name, sha256 }) => {
    const bytes = papers.get(name)
    if (bytes === undefined) return fails(name, 'nothing', short(sha256), 'Fetch all papers of the version')
    const seen = sha256Of(bytes)
    return seen === sha256
      ? holds(name, short(seen))
      : fails(name, short(seen), `${short(sha256)}, as the index has it`, tampered)
  })
}
