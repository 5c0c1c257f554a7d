import { hashesOf, suite } from '../../foundation/index.ts'
import type { Admission, ByteStore, StageMove } from '../../registry/index.ts'
import type { Change } from './change.ts'
import { type AboutVersion, papersInput } from './papers.ts'
import type { Registered } from './register-version.ts'
import type { RegisterReport } from './report-schema.ts'

/** What the branches of registration add to the report. */
export type Facts = Omit<
  RegisterReport,
  'schemaVersion' | 'action' | 'startedAt' | 'model' | 'commit' | 'provenance'
>

export function emptyReport(
  model: string,
  startedAt: string,
  commit: string,
  { runUrl }: Change,
): Omit<RegisterReport, keyof Facts> {
  return {
    schemaVersion: 1,
    action: 'register-model',
    ...{ startedAt, model, commit },
    provenance: { suite, commit, runUrl },
  }
}

/** A stage that was given, or nothing at all. */
export function stageFacts(move: StageMove | null): Facts {
  return {
    verdict: move?.moved === false ? 'unchanged' : 'moved',
    ...{ version: move?.version ?? null, tag: move?.tag ?? null, remote: null, because: null },
    ...{ admission: null, bytes: null, papers: [], signed: null, attestations: [], elsewhere: [] },
    stage:
      move === null
        ? null
        : {
            ...{ stage: move.stage, version: move.version, before: move.before },
            ...{ tag: move.tag, moved: move.moved },
          },
    proposals: [],
    ...{ metrics: [], notes: [], lineage: { reads: [], writes: [] } },
  }
}

/** A version that was registered, or was there. */
export function registeredFacts(
  registered: Registered,
  about: AboutVersion,
  admission: Admission,
  model: { readonly name: string; readonly sha256: string; readonly size: number },
  store: ByteStore | null,
  elsewhere: RegisterReport['elsewhere'],
): Facts {
  const { version, papers, attestations, location } = registered
  const { version: number, tag } = version
  const { training } = papersInput(about, number, tag, {})
  return {
    verdict: version.created ? 'registered' : 'unchanged',
    ...{ version: number, tag, remote: version.remote, because: version.because },
    admission: { ground: admission.ground, why: admission.why },
    bytes: { ...model, location, store: location === null ? null : (store?.name ?? null) },
    papers: papers.map(({ name, sha256, mediaType }) => ({ name, sha256, mediaType })),
    signed: version.created ? (about.signer?.by ?? null) : null,
    attestations: attestations.map(({ paper, url }) => ({ paper, url })),
    stage: null,
    elsewhere,
    proposals: [],
    metrics: (version.entries?.metrics ?? []).map((one) => ({ ...one })),
    notes: [...version.notes],
    lineage: {
      reads: [
        {
          kind: 'model',
          name: about.model,
          path: model.name,
          hashes: hashesOf({ sha256: model.sha256 }),
          bytes: model.size,
        },
        ...(training?.manifest.data ?? []).map(({ name, path, hashes, bytes }) => ({
          ...{ kind: 'data' as const, name, path, hashes: [...hashes] },
          ...(bytes === undefined ? {} : { bytes }),
        })),
      ],
      writes: [],
    },
  }
}
