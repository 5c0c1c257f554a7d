import { randomUUID } from 'node:crypto'
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { EnvironmentError, type Logger, type Services } from '../../foundation/index.ts'
import { copyInto, type Store } from '../store.ts'
import type { RunFacts } from './collect/index.ts'
import { compareManifests } from './compare.ts'
import { type ContentHash, describeContent } from './content.ts'
import { runKey } from './key.ts'
import { manifestSchema, type Origin, type RunManifest } from './manifest.ts'

/** Kind of the store's entries; below it an entry is `<output>…` and the manifest, whose name no output can have. */
export const keptRuns = 'runs'
const manifestName = 'run-manifest.json'

/** A run whose outputs are kept, and are as the manifest says. */
export interface KeptRun {
  /** Absolute folder of the entry. */
  readonly folder: string
  readonly manifest: RunManifest
}

/**
 * Keeps what a run has just made, with its manifest beside it, under its key.
 * @param folder absolute folder that the command ran in
 * @returns the manifest, now with outputs and end
 * @throws EnvironmentError where a declared output is not there
 */
export async function keepRun(
  facts: RunFacts,
  folder: string,
  store: Store,
  hash: ContentHash,
  services: Services,
): Promise<RunManifest> {
  const { declaredOutputs, ...known } = facts
  const key = runKey(facts)
  const end = services.clock.now().toISOString()
  let manifest: RunManifest | undefined
  await store.add(keptRuns, key, async (draft) => {
    const outputs: RunManifest['outputs'] = []
    for (const [name, path] of Object.entries(declaredOutputs)) {
      const source = join(folder, path)
      if ((await stat(source).catch(() => null)) === null)
        throw new EnvironmentError(`The output ${name} (${path}) is not there, so the run cannot be kept.`, {
          remedy: 'Correct `train.outputs`, or the path that the command writes to',
        })
      await copyInto(source, join(draft, name))
      outputs.push({ name, path, ...(await describeContent(join(draft, name), hash)) })
    }
    manifest = { schemaVersion: 1, ...known, end, outputs, key, restoredFrom: null }
    await writeFile(join(draft, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
  })
  return manifest as RunManifest
}

/**
 * The kept run of a key, every output's hash compared with its manifest. One that is damaged is warned of, removed, and
 * looked for once more, because the store may have a good copy elsewhere; if that fails too, it counts as missing.
 */
export async function findKeptRun(
  key: string,
  store: Store,
  hash: ContentHash,
  logger: Logger,
): Promise<KeptRun | null> {
  for (let attempt = 0; attempt < 2; attempt++) {
    const folder = await store.find(keptRuns, key)
    if (folder === null) return null
    const checked = await checkEntry(folder, key, hash)
    if (typeof checked !== 'string') return { folder, manifest: checked }
    logger.warning(
      `A kept run (key ${key.slice(0, 12)}) is damaged and not used: ${checked}. It is removed, and made anew where there is no good copy.`,
    )
    await rm(folder, { recursive: true, force: true })
  }
  return null
}

/** The manifest of an entry, or what is wrong with it. */
async function checkEntry(folder: string, key: string, hash: ContentHash): Promise<RunManifest | string> {
  const manifest = await manifestOf(folder)
  if (manifest === null) return `its ${manifestName} cannot be read`
  if (manifest.key !== key) return `its manifest is that of another run`
  for (const { name, sha256 } of manifest.outputs) {
    if (!/^[a-z][a-z0-9_-]*$/.test(name)) return `it names an output ${JSON.stringify(name)}`
    const found = await hash(join(folder, name)).catch(() => null)
    if (found === null) return `the output ${name} is missing`
    if (found.sha256 !== sha256) return `the output ${name} is not what was kept`
  }
  return manifest
}

async function manifestOf(folder: string): Promise<RunManifest | null> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(join(folder, manifestName), 'utf8')))
  } catch {
    return null
  }
}

/**
 * Puts the outputs of a kept run back to where the command would have written them; what is there is replaced, each
 * output at once. Paths are those declared now, never those of the manifest.
 * @returns the manifest of this run, which says from which one its outputs are
 */
export async function restoreRun(
  kept: KeptRun,
  facts: RunFacts,
  folder: string,
  services: Services,
): Promise<RunManifest> {
  const { declaredOutputs, ...known } = facts
  const outputs: RunManifest['outputs'] = []
  for (const [name, path] of Object.entries(declaredOutputs)) {
    const output = kept.manifest.outputs.find((one) => one.name === name)
    if (output === undefined)
      throw new EnvironmentError(
        `The kept run (key ${kept.manifest.key.slice(0, 12)}) has no output ${name}.`,
      )
    const target = join(folder, path)
    const draft = `${target}.${randomUUID()}`
    try {
      await copyInto(join(kept.folder, name), draft)
      await rm(target, { recursive: true, force: true })
      await rename(draft, target)
    } finally {
      await rm(draft, { recursive: true, force: true })
    }
    outputs.push({ ...output, path })
  }
  const end = services.clock.now().toISOString()
  return {
    schemaVersion: 1,
    ...known,
    end,
    outputs,
    key: kept.manifest.key,
    restoredFrom: originOf(kept.manifest),
  }
}

/** Which run made the outputs of a manifest. */
export function originOf(manifest: RunManifest): Origin {
  const { key, commit, run, end } = manifest
  return manifest.restoredFrom ?? { key, commit, url: run?.url ?? null, end }
}

/** `commit 1a2b3c4d5e6f, 2026-01-02 03:04 UTC, https://…`, for the log and the report. */
export function originText({ commit, url, end }: Origin): string {
  return [
    ...(commit === null ? [] : [`commit ${commit.slice(0, 12)}`]),
    ...(end === null ? [] : [`${end.slice(0, 16).replace('T', ' ')} UTC`]),
    ...(url === null ? [] : [url]),
  ].join(', ')
}

/**
 * Of the runs of a model that are kept on this machine the one that is most like the run at hand: the one to say against
 * what it is trained again. null where none is kept.
 */
export async function nearestKeptRun(facts: RunFacts, store: Store): Promise<RunManifest | null> {
  const above = dirname(store.place(keptRuns, 'any'))
  const names = (await readdir(above).catch(() => [])).filter((name) => /^[0-9a-f]{64}$/.test(name))
  let nearest: { manifest: RunManifest; distance: number } | null = null
  for (const name of names) {
    const manifest = await manifestOf(join(above, name))
    if (manifest === null || manifest.model !== facts.model) continue
    const distance = compareManifests(manifest, facts).filter(({ weight }) => weight === 'decides').length
    const nearer =
      nearest === null ||
      distance < nearest.distance ||
      (distance === nearest.distance && manifest.start > nearest.manifest.start)
    if (nearer) nearest = { manifest, distance }
  }
  return nearest?.manifest ?? null
}
