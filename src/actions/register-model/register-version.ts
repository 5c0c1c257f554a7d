import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Services } from '../../foundation/index.ts'
import {
  type Admission,
  type Attestation,
  attestOnGitHub,
  type ByteStore,
  collectFiles,
  makePapers,
  type PaperFile,
  type RegisteredVersion,
  type Registry,
  registerVersion,
  signPapers,
  type TagEntries,
  type VersionRequest,
} from '../../registry/index.ts'
import { storeOf } from '../version-bytes/index.ts'
import type { Change } from './change.ts'
import { type AboutVersion, papersInput } from './papers.ts'

/** A version with what was written for it. */
export interface Registered {
  readonly version: RegisteredVersion
  readonly papers: readonly PaperFile[]
  readonly attestations: readonly Attestation[]
  readonly location: string | null
}

export interface RegisterRequest {
  readonly registry: Registry
  readonly request: VersionRequest
  readonly about: AboutVersion
  readonly admission: Admission
  readonly change: Change
  readonly reason: string | null
  readonly store: ByteStore | null
  /** Absolute path of the model. */
  readonly path: string
  /** Whether GitHub shall attest, and with what token. */
  readonly attest: { readonly wanted: boolean; readonly token: string | null }
}

interface Prepared {
  readonly version: string
  readonly papers: readonly PaperFile[]
  readonly attestations: readonly Attestation[]
  readonly location: string | null
  readonly entries: TagEntries
}

/**
 * Registers a version: papers, then bytes, and last the tag, which is what makes it one. Where another registration was
 * faster, papers and bytes are made again for the next number and the others are taken back. For a commit that has its
 * version already nothing is made; what an interrupted registration left undone is done.
 */
export async function registerWithPapers(request: RegisterRequest, services: Services): Promise<Registered> {
  const { registry, about, store, change, attest } = request
  const made: Prepared[] = []
  const version = await registerVersion(registry, {
    model: about.model,
    commit: about.commit,
    request: request.request,
    tagger: change.tagger,
    sha256: about.bytes.sha256,
    entries: async (number) => {
      const prepared = await prepare(number, request, services)
      made.push(prepared)
      return prepared.entries
    },
  })
  const winner = made.find((one) => version.created && one.version === version.version)
  const location = winner?.location ?? version.entries?.bytes?.location ?? null
  for (const lost of made) if (lost !== winner && lost.location !== null) await store?.discard(lost.location)
  // a version that was there is published by the store that its tag names
  if (winner?.location != null) await store?.publish(winner.location)
  else if (location !== null)
    await (await storeOf(location, services, attest.token ?? undefined)).publish(location)
  return {
    version,
    papers: winner?.papers ?? [],
    attestations: winner?.attestations ?? [],
    location,
  }
}

async function prepare(version: string, request: RegisterRequest, services: Services): Promise<Prepared> {
  const { about, admission, change, reason, store, path, attest } = request
  const tag = `${about.model.replace(':', '=')}@${version}`
  const size = about.bytes.files.reduce((sum, { bytes }) => sum + bytes, 0)
  const { report: evaluation } = about.evaluation ?? { report: null }
  const entries: TagEntries = {
    ...admission.entries,
    ...(about.reports.manifest === null ? {} : { manifest: about.reports.manifest.sha256 }),
    bytes: { location: null, sha256: about.bytes.sha256, size },
    metrics: metricsOf(evaluation),
    by: change.by,
    ...(reason === null ? {} : { reason }),
    ...(change.pullRequest === null ? {} : { pullRequest: change.pullRequest }),
    ...(change.runUrl === null ? {} : { run: change.runUrl }),
  }
  const papers = makePapers(papersInput(about, version, tag, entries))
  const signatures = about.signer === null ? [] : await signPapers(papers, about.signer)
  const attested = attest.wanted
    ? await attestOnGitHub(services, {
        token: attest.token,
        statements: papers.statements,
        required: false,
      })
    : { attestations: [] }
  const files = [...papers.files, ...signatures, ...attested.attestations.map(({ file }) => file)]
  const location = store === null ? null : await put(store, version, request, path, files)
  return {
    ...{ version, location, papers: files, attestations: attested.attestations },
    entries: {
      ...entries,
      bytes: { location, sha256: about.bytes.sha256, size },
      papers: [{ name: papers.index.name, sha256: papers.index.sha256 }],
    },
  }
}

async function put(
  store: ByteStore,
  version: string,
  { about }: RegisterRequest,
  path: string,
  papers: readonly PaperFile[],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-papers-'))
  try {
    const parts = []
    for (const { name, bytes } of papers) {
      await writeFile(join(folder, name), bytes)
      parts.push({ name, kind: 'paper' as const, path: `papers/${name}`, file: join(folder, name) })
    }
    const model = { name: 'model', kind: 'model' as const, path: `model/${about.bytes.name}`, file: path }
    return await store.put({
      ...{ model: about.model, version },
      files: await collectFiles([model, ...parts]),
      facts: {
        revision: about.commit,
        createdAt: about.committedAt,
        ...(about.repository === null ? {} : { sourceUrl: about.repository }),
      },
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The whole holdout's metrics of the candidate, for the tag. */
export function metricsOf(
  report: NonNullable<AboutVersion['evaluation']>['report'] | null,
): { metric: string; estimate: number; low: number | null; high: number | null }[] {
  return (report?.metrics ?? []).flatMap(({ metric, slice, candidate }) =>
    slice !== null || candidate === null
      ? []
      : [{ metric, estimate: candidate.estimate, low: candidate.low, high: candidate.high }],
  )
}
