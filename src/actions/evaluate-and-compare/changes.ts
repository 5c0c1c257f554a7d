import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Repository } from '../../registry/index.ts'
import { collectParameters } from '../../training/index.ts'
import type { ModelVersion } from '../model-version/index.ts'
import type { EvaluateReport } from './report-schema.ts'

type Change = EvaluateReport['changes'][number]

/** What differs between two versions besides the model file: parameters, environment, code. */
export async function describeChanges(
  repository: Repository,
  candidate: ModelVersion,
  champion: ModelVersion,
): Promise<Change[]> {
  const parameters = await parameterChanges(candidate, champion)
  const environment = await environmentChanges(candidate, champion)
  const known = new Set([
    ...(candidate.settings.train?.parameters ?? []),
    ...[candidate.settings.train?.environment ?? []].flat(),
  ])
  return [
    ...parameters,
    ...environment,
    ...(await codeChanges(repository, candidate.tree, champion.tree, known)),
  ]
}

async function parameterChanges(candidate: ModelVersion, champion: ModelVersion): Promise<Change[]> {
  const before = await parametersOf(champion)
  const after = await parametersOf(candidate)
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .sort()
    .map((name) => ({
      kind: 'parameter',
      name,
      champion: before.get(name) ?? null,
      candidate: after.get(name) ?? null,
    }))
}

async function parametersOf({ settings, folder }: ModelVersion): Promise<Map<string, string>> {
  const files = await collectParameters(folder, settings.train?.parameters ?? [])
  const values = files.flatMap((file) => Object.entries(file.values))
  return new Map(
    values.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
}

/** Packages whose pinned version differs between two lock files of the pip kind (`name==version`). */
async function environmentChanges(candidate: ModelVersion, champion: ModelVersion): Promise<Change[]> {
  const before = await pinsOf(champion)
  const after = await pinsOf(candidate)
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .sort()
    .map((name) => ({
      kind: 'environment',
      name,
      champion: before.get(name) ?? null,
      candidate: after.get(name) ?? null,
    }))
}

async function pinsOf(version: ModelVersion): Promise<Map<string, string>> {
  const path = version.settings.train?.environment
  if (path === undefined) return new Map()
  const text = await readFile(join(version.folder, path), 'utf8').catch(() => '')
  const pins = new Map<string, string>()
  for (const line of text.split('\n')) {
    const pin = /^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)/.exec(line)
    if (pin) pins.set(pin[1]!.toLowerCase(), pin[2]!)
  }
  return pins
}

/** Changed files with their added and removed lines, most changed first. */
async function codeChanges(
  repository: Repository,
  candidate: string,
  champion: string,
  known: ReadonlySet<string>,
): Promise<Change[]> {
  const printed = await repository.git(['diff', '--numstat', '-z', '--no-renames', champion, candidate, '--'])
  return printed
    .split('\0')
    .filter(Boolean)
    .map((line) => line.split('\t') as [string, string, string])
    .filter(([, , name]) => !known.has(name))
    .map(([added, removed, name]) => ({ name, added: Number(added) || 0, removed: Number(removed) || 0 }))
    .sort((a, b) => b.added + b.removed - (a.added + a.removed) || (a.name < b.name ? -1 : 1))
    .map(({ name, added, removed }) => ({
      kind: 'code',
      name,
      champion: removed === 0 ? null : `−${removed}`,
      candidate: added === 0 ? null : `+${added}`,
    }))
}
