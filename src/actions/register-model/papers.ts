import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { RegisterConfiguration } from '../../config/index.ts'
import { ConfigurationError, messageOf, type Services } from '../../foundation/index.ts'
import {
  annotatedModel,
  type EvaluationFacts,
  type ModelFacts,
  type PaperSigner,
  type PapersInput,
  type Repository,
  signingFacts,
  type TagEntries,
} from '../../registry/index.ts'
import { type EvaluateReport, evaluateReportSchema } from '../evaluate-and-compare/report-schema.ts'
import type { Reports } from './evidence.ts'

/** Everything about a version that does not depend on its number. */
export interface AboutVersion {
  readonly model: string
  readonly commit: string
  readonly bytes: ModelFacts
  readonly reports: Reports
  readonly evaluation: EvaluationFacts | null
  readonly card: PapersInput['card']
  readonly annotation: PapersInput['annotation']
  readonly repository: string | null
  readonly builder: string | null
  readonly signer: PaperSigner | null
  readonly at: string
  /** The commit's time, ISO 8601. */
  readonly committedAt: string
}

/**
 * Gathers what the papers of a version are made of.
 * @throws ConfigurationError where the card cannot be read or the evaluation is of another form
 */
export async function gatherPapers(
  model: string,
  commit: string,
  bytes: ModelFacts,
  reports: Reports,
  waiver: EvaluationFacts['waiver'],
  settings: RegisterConfiguration | undefined,
  repository: Repository,
  signer: PaperSigner | null,
  services: Services,
): Promise<AboutVersion> {
  const { env, workspace } = services
  const annotated = await annotatedModel(repository, commit, model)
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_WORKFLOW_REF: workflow } = env
  return {
    ...{ model, commit, bytes, reports, signer },
    evaluation: evaluationFacts(reports, waiver),
    card: settings?.card === undefined ? null : await readCard(settings.card, workspace),
    annotation:
      annotated === null
        ? null
        : {
            description: annotated.annotation.desc ?? null,
            labels: annotated.annotation.labels ?? [],
          },
    repository:
      server !== undefined && name !== undefined
        ? `${server}/${name}`
        : (reports.manifest?.value.repository ?? null),
    builder: server !== undefined && workflow !== undefined ? `${server}/${workflow}` : null,
    // of the training where it is known, so that the same version has the same papers whenever they are written
    at: reports.manifest?.value.end ?? services.clock.now().toISOString(),
    committedAt: (await repository.git(['log', '-1', '--format=%cI', '--end-of-options', commit])).trim(),
  }
}

/** What the papers of one version are made of. */
export function papersInput(
  about: AboutVersion,
  version: string,
  tag: string,
  entries: TagEntries,
): PapersInput {
  const { model, commit, repository, bytes, evaluation, reports, builder, card, annotation, signer, at } =
    about
  const { manifest } = reports
  return {
    ...{ model, version, tag, commit, repository, bytes, evaluation, card, annotation, entries, at },
    training: manifest === null ? null : { manifest: manifest.value, sha256: manifest.sha256, builder },
    signing: signingFacts(signer),
  }
}

function evaluationFacts({ evaluation }: Reports, waiver: EvaluationFacts['waiver']): EvaluationFacts | null {
  if (evaluation === null) return null
  const parsed = evaluateReportSchema.safeParse(evaluation.value)
  if (!parsed.success)
    throw new ConfigurationError({
      file: evaluation.path,
      path: 'evaluation',
      message: 'is no report of evaluate-and-compare of this release',
      remedy: 'Name the `evaluate-and-compare.json` that this release wrote',
    })
  return { report: parsed.data, sha256: evaluation.sha256, holdout: holdoutOf(parsed.data), waiver }
}

function holdoutOf({ lineage }: EvaluateReport): EvaluationFacts['holdout'] {
  const data = lineage.reads.filter(({ kind }) => kind === 'data')
  const found = data.find(({ name }) => name === 'holdout') ?? data[0]
  return found === undefined
    ? null
    : { name: found.name, path: found.path, hashes: found.hashes, bytes: found.bytes }
}

async function readCard(path: string, workspace: string): Promise<PapersInput['card']> {
  try {
    return { path, text: await readFile(resolve(workspace, path), 'utf8') }
  } catch (error) {
    throw new ConfigurationError({
      file: path,
      path: 'register.card',
      message: `cannot be read: ${messageOf(error)}`,
      remedy: 'Write the model card, or remove the setting',
    })
  }
}
