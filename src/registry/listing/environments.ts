import { z } from 'zod'
import { check, readSource } from '../../foundation/index.ts'
import { isModelName, isVersionName } from '../gto-tags.ts'
import type { Repository } from '../repository.ts'

/** What a file below `environments/` says that an environment runs. */
export interface IntendedVersion {
  /** The file's name without its ending. */
  readonly environment: string
  readonly model: string
  readonly version: string
  readonly file: string
}

const version = z.string().refine(isVersionName)
const entry = z.union([
  version.transform((name) => name),
  z.looseObject({ version }).transform((one) => one.version),
])
const model = z.string().refine(isModelName)
/** One model, or several by name; whatever else stands there is the rollout's business. */
const schema = z.union([
  z.looseObject({ models: z.record(z.string(), entry) }).transform(({ models }) => Object.entries(models)),
  z.looseObject({ model, version }).transform((one): [string, string][] => [[one.model, one.version]]),
])

/**
 * The versions that `environments/*.yaml` of a commit name: `model:` and `version:`, or `models:` by name, each a
 * version or `{ version: … }`. Files that say it otherwise are left out, with a note.
 */
export async function intendedVersions(
  repository: Repository,
  commit: string,
): Promise<{ readonly intended: readonly IntendedVersion[]; readonly notes: readonly string[] }> {
  const listed = await repository.run(['ls-tree', '-z', '--name-only', commit, 'environments/'])
  const files = listed.stdout.split('\0').filter((path) => /^environments\/[^/]+\.ya?ml$/.test(path))
  const intended: IntendedVersion[] = []
  const notes: string[] = []
  for (const file of files) {
    const source = readSource((await repository.read(commit, file)) ?? '', file)
    const checked = 'data' in source ? check(schema, source, file) : null
    if (checked === null || !('value' in checked)) {
      notes.push(`${file} does not say which version of which model runs there.`)
      continue
    }
    const environment = file.replace(/^environments\/(.+)\.ya?ml$/, '$1')
    for (const [model, version] of checked.value) intended.push({ environment, model, version, file })
  }
  return { intended, notes }
}
