import { parse } from 'yaml'
import { z } from 'zod'
import type { LockProblem } from '../manifest.ts'
import { condaFile, unmetSpec } from './conda-lock.ts'
import { type Locked, type LockedPackage, type LockInput, notChecked, nothingOf, stale } from './locked.ts'
import { normaliseName } from './markers.ts'

const reference = z.object({ conda: z.string().optional(), pypi: z.string().optional() })
const pixiLock = z.object({
  version: z.number().int().min(4).max(7),
  environments: z.record(
    z.string(),
    z.object({ packages: z.record(z.string(), z.array(reference)).default({}) }),
  ),
  packages: z
    .array(
      z.object({
        kind: z.string().optional(),
        conda: z.string().optional(),
        pypi: z.string().optional(),
        url: z.string().optional(),
        path: z.string().optional(),
        name: z.string().optional(),
        version: z.coerce.string().optional(),
      }),
    )
    .default([]),
})
const table = z.record(z.string(), z.unknown()).default({})
const workspace = z.object({ dependencies: table, 'pypi-dependencies': table })

/**
 * Reads a pixi.lock (versions 4 to 7): the packages of the environment that the Python at hand is of, for this platform.
 * @param manifest `pixi.toml` or `pyproject.toml`
 */
export function readPixiLock(input: LockInput, manifest: string): Locked {
  const read = pixiLock.safeParse(yamlOf(input.text))
  if (!read.success)
    return nothingOf(
      notChecked(
        `${input.path} is not a pixi.lock of versions 4 to 7`,
        'Write it with a pixi that this version of mlops-actions knows',
      ),
    )
  const lock = read.data
  const environment = /[\\/]\.pixi[\\/]envs[\\/]([^\\/]+)/.exec(input.prefix ?? '')?.[1] ?? 'default'
  const here = lock.environments[environment]?.packages[input.condaPlatform]
  if (here === undefined)
    return nothingOf(
      stale(
        input.path,
        manifest,
        `it does not lock the environment \`${environment}\` for ${input.condaPlatform}`,
        'pixi',
      ),
    )
  const details = new Map(
    lock.packages.map((one) => [one.conda ?? one.pypi ?? one.url ?? one.path ?? '', one]),
  )
  const packages = here.flatMap((one): LockedPackage[] => {
    const address = one.conda ?? one.pypi ?? ''
    const detail = details.get(address)
    const kind = one.conda === undefined ? 'python' : 'conda'
    const named = kind === 'conda' ? condaFile(address) : wheelFile(address)
    const name = detail?.name ?? named?.name
    if (name === undefined) return []
    const version = detail?.version ?? named?.version ?? null
    return [{ name: kind === 'conda' ? name : normaliseName(name), version, kind, required: true }]
  })
  return { packages, requiresPython: null, problems: staleness(input, manifest, packages, environment) }
}

/** Only the dependencies of all environments are compared: those of features may not be of this one. */
function staleness(
  input: LockInput,
  manifest: string,
  packages: readonly LockedPackage[],
  environment: string,
): LockProblem[] {
  const document = input.toml.get(manifest) as { tool?: { pixi?: unknown } } | undefined
  const read = workspace.safeParse(manifest.endsWith('pyproject.toml') ? document?.tool?.pixi : document)
  if (!read.success || environment !== 'default') return []
  const specs = (all: Record<string, unknown>, kind: LockedPackage['kind']) =>
    Object.entries(all).map(([name, value]) => ({ name, wanted: wantedOf(value), kind }))
  const unmet = [
    ...specs(read.data.dependencies, 'conda'),
    ...specs(read.data['pypi-dependencies'], 'python'),
  ].flatMap((spec) => unmetSpec(spec, packages))
  return unmet.length === 0 ? [] : [stale(input.path, manifest, unmet.join('; '), 'pixi')]
}

function wantedOf(value: unknown): string {
  if (typeof value === 'string') return value
  const version = (value as { version?: unknown } | null)?.version
  return typeof version === 'string' ? version : ''
}

/** Name and version in the address of a wheel or a source archive. */
function wheelFile(address: string): { name: string; version: string } | null {
  const file = /([^/#?]+)\.(?:whl|tar\.gz|zip)(?:[#?].*)?$/.exec(address)?.[1]
  const wheel = /^([^-]+)-([^-]+)-.+$/.exec(file ?? '') ?? /^(.+)-([^-]+)$/.exec(file ?? '')
  return wheel === null ? null : { name: wheel[1] as string, version: wheel[2] as string }
}

function yamlOf(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 100 })
  } catch {
    return null
  }
}
