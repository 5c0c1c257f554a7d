import { addresses } from './addresses.ts'
import { billOfMaterials } from './bom/index.ts'
import { jsonPaper, type PaperFile, textPaper } from './bytes.ts'
import { modelCard, plainValue, readCard } from './card/index.ts'
import type { PapersInput } from './facts.ts'
import { indexPaper } from './index-file.ts'
import {
  evaluationStatement,
  provenanceStatement,
  type Statement,
  statement,
  statementMediaType,
  testResultStatement,
} from './provenance/index.ts'
import { modelSubjects, type Subject } from './subjects.ts'

export const cardName = 'model-card.md'
export const bomName = 'bom.cdx.json'
export const provenanceName = 'provenance.intoto.json'
export const evaluationName = 'evaluation.intoto.json'
export const testResultName = 'test-result.intoto.json'

/** The papers of a version, unsigned. */
export interface Papers {
  /** Card, bill of materials, statements, and last the index. */
  readonly files: readonly PaperFile[]
  /** The index, whose sha256 goes into the tag: `papers: [{ name, sha256 }]`. */
  readonly index: PaperFile
  /** What is signed and attested, by the name of its paper. */
  readonly statements: readonly { readonly paper: string; readonly statement: Statement }[]
  /** Speaks of everything that belongs to the version, the index included; it is signed as the index's signature. */
  readonly release: Statement
  readonly input: PapersInput
}

/**
 * Writes the papers of a version; equal input gives equal bytes.
 * @throws ConfigurationError where the team's card cannot be read
 */
export function makePapers(input: PapersInput): Papers {
  const { training, evaluation } = input
  const card = modelCard(input)
  const statements = [
    ...(training === null
      ? []
      : [{ paper: provenanceName, statement: provenanceStatement(input, training) }]),
    ...(evaluation === null
      ? []
      : [
          { paper: evaluationName, statement: evaluationStatement(input, evaluation) },
          { paper: testResultName, statement: testResultStatement(input, evaluation) },
        ]),
  ]
  const bom = billOfMaterials(input, licensesOf(card))
  const papers = [
    textPaper(cardName, 'text/markdown', card),
    jsonPaper(bomName, 'application/vnd.cyclonedx+json', bom),
    ...statements.map(({ paper, statement }) => jsonPaper(paper, statementMediaType, statement)),
  ]
  const index = indexPaper(input, papers)
  return {
    files: [...papers, index],
    index,
    statements: [
      ...statements,
      { paper: bomName, statement: statement(modelSubjects(input.bytes), addresses.bom, bom) },
    ],
    release: releaseStatement(input, [...papers, index]),
    input,
  }
}

/** https://github.com/in-toto/attestation/blob/main/spec/predicates/release.md. */
function releaseStatement(input: PapersInput, papers: readonly PaperFile[]): Statement {
  const subjects: Subject[] = [
    ...papers.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    ...modelSubjects(input.bytes),
  ]
  return statement(subjects, addresses.release, { purl: releaseUrl(input) })
}

/** Package URL of a version: its tag in the repository on GitHub, or its name alone. */
export function releaseUrl({ repository, tag }: Pick<PapersInput, 'repository' | 'tag'>): string {
  const github = /^https:\/\/github\.com\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(repository ?? '')
  const [, owner, name] = github ?? []
  const encoded = encodeURIComponent(tag)
  if (owner !== undefined && name !== undefined)
    return `pkg:github/${encodeURIComponent(owner.toLowerCase())}/${encodeURIComponent(name.toLowerCase())}@${encoded}`
  const at = tag.lastIndexOf('@')
  return `pkg:generic/${encodeURIComponent(tag.slice(0, at))}@${encodeURIComponent(tag.slice(at + 1))}`
}

function licensesOf(card: string): string[] {
  const metadata = plainValue(readCard(card, cardName).metadata) as {
    license?: unknown
    license_name?: unknown
  }
  const { license, license_name: name } = metadata
  const one = license === 'other' && name !== undefined ? name : license
  return [one].flat().filter((text): text is string => typeof text === 'string' && text !== '')
}
