import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { ConfigurationError, hashSchema, messageOf } from '../../foundation/index.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const gitHash = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/)
const moment = z.iso.datetime()
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])
export type Scalar = z.infer<typeof scalar>

/** Why a lock file does not say for certain what a run had. */
export const lockProblemSchema = z.object({
  /** `extra`, installed beside what is locked, is no doubt about what is locked: it alone leaves a lock verified. */
  kind: z.enum(['missing', 'other-version', 'extra', 'stale', 'not-pinned', 'not-checked']),
  /** Normalised name, or `python`. */
  package: z.string().optional(),
  locked: z.string().optional(),
  installed: z.string().optional(),
  message: z.string(),
  /** As an imperative sentence. */
  remedy: z.string(),
})
export type LockProblem = z.infer<typeof lockProblemSchema>

export const lockTools = ['uv', 'pip', 'conda', 'poetry', 'pixi', 'pylock'] as const
export const lockSchema = z.object({
  path: z.string(),
  tool: z.enum(lockTools),
  sha256,
  /** Whether what is installed is what is locked, and the lock what is declared. */
  verified: z.boolean(),
  problems: z.array(lockProblemSchema),
})
export type LockFacts = z.infer<typeof lockSchema>

export const packageSchema = z.object({
  /** Normalised as PEP 503 has it. */
  name: z.string(),
  version: z.string(),
  /** Where it does not come from an index: `git+URL@COMMIT`, the address of an archive, or `local`. */
  source: z.string().optional(),
})
export type PythonPackage = z.infer<typeof packageSchema>

export const gpuSchema = z.object({
  /** As the driver calls it, such as `NVIDIA A100-SXM4-80GB`. */
  name: z.string(),
  /** Bytes. */
  memory: z.number().nonnegative().nullable().default(null),
  driver: z.string().nullable().default(null),
  /** CUDA (or ROCm) version of the driver. */
  cuda: z.string().nullable().default(null),
})
export type Gpu = z.infer<typeof gpuSchema>

export const dataSchema = z.object({
  name: z.string(),
  path: z.string(),
  hashes: z.array(hashSchema).min(1),
  bytes: z.number().nonnegative().optional(),
})
export type DataFacts = z.infer<typeof dataSchema>

export const outputSchema = z.object({
  name: z.string(),
  /** Relative to the folder that the command ran in. */
  path: z.string(),
  sha256,
  /** Of a file, or of all files of a folder. */
  bytes: z.number().nonnegative(),
})
export type OutputFacts = z.infer<typeof outputSchema>

const runSchema = z.object({
  workflow: z.string(),
  id: z.number(),
  attempt: z.number(),
  url: z.string(),
})

/** Where outputs come from that were restored and not made. */
export const originSchema = z.object({
  key: z.string(),
  commit: z.string().nullable(),
  /** Address of the workflow run. */
  url: z.string().nullable(),
  end: z.string().nullable(),
})
export type Origin = z.infer<typeof originSchema>

/**
 * What one training run had before it and left behind it: enough to repeat it, and to say what differs when that is
 * tried. Free of secrets and of the machine's own paths, so that it may be published.
 */
export const manifestSchema = z.object({
  schemaVersion: z.literal(1),
  /** Name under `models`. */
  model: z.string(),
  /** Checked-out commit; null outside of a git repository. */
  commit: gitHash.nullable(),
  /** What the working tree had that the commit has not; null where they are equal. */
  dirty: z
    .object({
      /** sha256 over mode, content hash and path of every file that differs. */
      diff: sha256,
      paths: z.array(z.string()),
      /** More files differ than are listed. */
      more: z.number().int().nonnegative().default(0),
    })
    .nullable(),
  /** Address of the repository, without credentials. */
  repository: z.string().nullable(),
  /** Words of the command, with `.` for its folder; secrets are `***`. Empty where a pipeline is run. */
  command: z.array(z.string()),
  pipeline: z.array(z.object({ name: z.string(), command: z.string() })).default([]),
  /** Files of parameters, each value under its dotted key. */
  parameters: z.array(z.object({ file: z.string(), values: z.record(z.string(), scalar) })),
  data: z.array(dataSchema),
  code: z.object({
    /** git tree of the files that ran, uncommitted changes included; or a stand-in outside of a repository. */
    tree: z.string(),
  }),
  seeds: z.array(
    z.object({
      name: z.string(),
      value: scalar,
      /** The file of parameters, `environment` or `command`. */
      where: z.string(),
    }),
  ),
  environment: z.object({
    lock: lockSchema.nullable(),
    python: z.object({ version: z.string(), implementation: z.string(), executable: z.string() }).nullable(),
    packages: z.array(packageSchema),
    /** Declared for the command, and those of the surroundings that change what a computation gives. */
    variables: z.array(z.object({ name: z.string(), value: z.string(), declared: z.boolean() })),
  }),
  container: z.object({ image: z.string().nullable(), digest: z.string().nullable() }).nullable(),
  os: z.object({
    /** As Node calls it: `linux`, `darwin`, `win32`. */
    platform: z.string(),
    arch: z.string(),
    /** As people call it, such as `Debian GNU/Linux 12 (bookworm)`. */
    name: z.string(),
    kernel: z.string(),
    /** C library, such as `glibc 2.36`. */
    libc: z.string().nullable(),
  }),
  /** Memory in bytes, as the container allows it. */
  cpu: z.object({ model: z.string(), cores: z.number(), memory: z.number() }),
  gpu: z.array(gpuSchema),
  runner: z
    .object({ name: z.string(), os: z.string(), arch: z.string(), kind: z.enum(['hosted', 'self-hosted']) })
    .nullable(),
  start: moment,
  /** null while the run goes on. */
  end: moment.nullable(),
  /** The workflow run; null on a laptop. */
  run: runSchema.nullable(),
  /** Declared outputs; before the run their hashes are not known and `outputs` is empty. */
  outputs: z.array(outputSchema),
  /** Hash of what decides the outputs; equal keys are equal runs. */
  key: sha256,
  restoredFrom: originSchema.nullable(),
})
export type RunManifest = z.infer<typeof manifestSchema>

/**
 * Reads a run manifest, such as the one named by `--from-manifest`.
 * @param path absolute
 * @param shown as the user wrote it, for messages
 * @throws ConfigurationError with every field that is not as the schema says
 */
export async function readManifest(path: string, shown = path): Promise<RunManifest> {
  const remedy = 'Name a run manifest, such as the `run-manifest.json` beside the report of train-on-runner'
  let value: unknown
  try {
    value = JSON.parse(await readFile(path, 'utf8'))
  } catch (cause) {
    const message = `the run manifest cannot be read: ${messageOf(cause)}`
    throw new ConfigurationError({ file: shown, message, remedy }, { cause })
  }
  const read = manifestSchema.safeParse(value)
  if (read.success) return read.data
  throw new ConfigurationError(
    read.error.issues.map((issue) => ({
      file: shown,
      path: issue.path.join('.'),
      message: `is not as a run manifest has it: ${issue.message}`,
      remedy,
    })),
  )
}
