import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { ConfigurationError, messageOf, type Services } from '../../foundation/index.ts'
import type { Evidence } from '../../registry/index.ts'
import { manifestSchema, type RunManifest } from '../../training/index.ts'
import { sha256OfBytes } from '../sha256.ts'
import type { RegisterInputs } from './inputs.ts'

/** A file that speaks for the version, as parsed. */
export interface Document<T> {
  readonly value: T
  /** sha256 of its bytes. */
  readonly sha256: string
  /** As the user wrote it. */
  readonly path: string
}

/** What the reports beside this one say. */
export interface Reports {
  readonly evaluation: Document<unknown> | null
  readonly manifest: Document<RunManifest> | null
}

/**
 * Reads the reports that an evaluation and a training run left behind.
 * @throws ConfigurationError where one that was named is not there, or one that is there is no such thing
 */
export async function readReports(inputs: RegisterInputs, services: Services): Promise<Reports> {
  const among = (name: string) => join(inputs.reportDirectory, name)
  const evaluation = await readJson(
    inputs.evaluation,
    among('evaluate-and-compare.json'),
    'evaluation',
    services,
  )
  const manifest = await readJson(inputs.manifest, among('run-manifest.json'), 'manifest', services)
  if (manifest === null) return { evaluation, manifest }
  const parsed = manifestSchema.safeParse(manifest.value)
  if (!parsed.success)
    throw new ConfigurationError({
      file: manifest.path,
      path: 'manifest',
      message: 'is no run manifest of this release',
      remedy: 'Name the `run-manifest.json` beside the report of train-on-runner',
    })
  return { evaluation, manifest: { ...manifest, value: parsed.data } }
}

const judged = z.object({
  candidate: z.object({ commit: z.string().nullable() }),
  lineage: z.object({
    reads: z.array(
      z.object({
        kind: z.string(),
        name: z.string(),
        hashes: z.array(z.object({ algorithm: z.string(), value: z.string() })),
      }),
    ),
  }),
})

/** The evaluation as evidence: which model it judged, by its bytes and its commit. */
export function evidenceOf(
  evaluation: Document<unknown> | null,
  waiver: Evidence['waiver'] = null,
): Evidence[] {
  if (evaluation === null) return []
  const known = judged.safeParse(evaluation.value)
  const model = known.data?.lineage.reads.find(({ kind, name }) => kind === 'model' && name === 'candidate')
  return [
    {
      report: evaluation.value,
      sha256: evaluation.sha256,
      commit: known.data?.candidate.commit ?? null,
      tree: null,
      modelSha256: model?.hashes.find(({ algorithm }) => algorithm === 'sha256')?.value ?? null,
      waiver,
    },
  ]
}

async function readJson(
  named: string | undefined,
  usual: string,
  input: string,
  { workspace }: Services,
): Promise<Document<unknown> | null> {
  const path = named ?? usual
  let bytes: Buffer
  try {
    bytes = await readFile(resolve(workspace, path))
  } catch (error) {
    if (named === undefined && (error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new ConfigurationError({
      file: path,
      path: input,
      message: `cannot be read: ${messageOf(error)}`,
      remedy: 'Correct the path, or run the step that writes it before this one',
    })
  }
  try {
    return { value: JSON.parse(bytes.toString('utf8')), sha256: sha256OfBytes(bytes), path }
  } catch (error) {
    throw new ConfigurationError({ file: path, path: input, message: `is not JSON: ${messageOf(error)}` })
  }
}
