import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { EvaluateReport } from '../../../../src/actions/evaluate-and-compare/report-schema.ts'
import { readCard } from '../../../../src/registry/papers/card/index.ts'
import { withMarkedPart } from '../../../../src/registry/papers/card/marked-part.ts'
import {
  type EvaluationReportFacts,
  type ManifestFacts,
  makePapers,
  readIndex,
} from '../../../../src/registry/papers/index.ts'
import { cardName, releaseUrl } from '../../../../src/registry/papers/papers.ts'
import type { RunManifest } from '../../../../src/training/index.ts'
import { evaluation, papersInput, training } from './facts.ts'

const cardOf = (text: string | null, given: Parameters<typeof papersInput>[0] = {}) => {
  const card = text === null ? null : { path: 'card.md', text }
  const made = makePapers(papersInput({ card, ...given }))
  return new TextDecoder().decode(made.files.find(({ name }) => name === cardName)!.bytes)
}

describe('makePapers', () => {
  it('takes the report and the manifest as they are', () => {
    expectTypeOf<EvaluateReport>().toExtend<EvaluationReportFacts>()
    expectTypeOf<RunManifest>().toExtend<ManifestFacts>()
  })

  it('writes the same bytes of the same input', () => {
    const hashes = () =>
      makePapers(structuredClone(papersInput())).files.map(({ name, sha256 }) => [name, sha256])
    expect(hashes()).toEqual(hashes())
  })

  it('gives a bill of materials another serial number when anything in it is different', () => {
    const serialOf = (given: Parameters<typeof papersInput>[0]) => {
      const { bytes } = makePapers(papersInput(given)).files.find(({ name }) => name === 'bom.cdx.json')!
      return (JSON.parse(new TextDecoder().decode(bytes)) as { serialNumber: string }).serialNumber
    }
    expect(serialOf({})).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(serialOf({})).not.toBe(serialOf({ version: 'v1.2.1' }))
  })

  it('lists every paper and every file of the model in the index', () => {
    const made = makePapers(papersInput())
    expect(readIndex(made.index.bytes)).toMatchObject({
      model: 'delay',
      tag: 'delay@v1.2.0',
      papers: made.files.slice(0, -1).map(({ name, sha256 }) => ({ name, sha256 })),
      bytes: { files: papersInput().bytes.files },
    })
  })

  it('leaves out statements of what did not happen', () => {
    const names = makePapers(papersInput({ training: null, evaluation: null })).files.map(({ name }) => name)
    expect(names).toEqual([cardName, 'bom.cdx.json', 'papers.json'])
  })

  it('says in test-result that a gate failed, also where it was waived', () => {
    const gates = [{ ...evaluation.report.gates[0]!, status: 'fail' as const }]
    const waiver = { by: 'grace', reason: 'why not' }
    const made = makePapers(
      papersInput({ evaluation: { ...evaluation, waiver, report: { ...evaluation.report, gates } } }),
    )
    const { statement } = made.statements.find(({ paper }) => paper.startsWith('test-result'))!
    expect(statement.predicate).toMatchObject({ result: 'FAILED', failedTests: ['roc_auc: It improved.'] })
  })

  it('does not invent a commit that was trained', () => {
    const manifest = { ...training.manifest, commit: null }
    const made = makePapers(papersInput({ training: { ...training, manifest } }))
    const { statement } = made.statements.find(({ paper }) => paper.startsWith('provenance'))!
    expect(JSON.stringify(statement)).not.toContain('gitCommit')
  })
})

describe('the model card', () => {
  it("keeps the team's text and metadata, comments among them", () => {
    const card = cardOf(
      '---\n# ours\nlicense: mit\npipeline_tag: image-classification\ntags: [a, aviation]\n---\n\n# Delay\n\nOurs.\n',
    )
    expect(card).toContain(
      '# ours\nlicense: mit\npipeline_tag: image-classification\ntags:\n  - a\n  - aviation\n',
    )
    expect(card).toContain('\n# Delay\n\nOurs.\n\n<!-- mlops:measured -->\n')
  })

  it('fills the marked part in where it stands, and doing it again changes nothing', () => {
    const text =
      '# Delay\n\n<!-- mlops:measured -->\nStale words.\n<!-- /mlops:measured -->\n\n## Limits\n\nMany.\n'
    const once = cardOf(text)
    expect(once).not.toContain('Stale')
    expect(once).toMatch(/<!-- \/mlops:measured -->\n\n## Limits\n\nMany\.\n$/)
    expect(cardOf(once)).toBe(once)
  })

  it('is the same after any number of times, whatever the team wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('---') && !text.includes('mlops:measured'))
        const once = cardOf(text)
        expect(cardOf(once)).toBe(once)
      }),
      { numRuns: 15 },
    )
  })

  it('shows intervals, slices, gates, data by hash and what was trained', () => {
    const card = cardOf(null)
    for (const text of [
      '0.7534 \\[0.7491, 0.7577]',
      'carrier = HA',
      'md5:c157a79031e1c40f85931829bc5fc552',
      'python -m delay.train',
      'seed = 7',
      '**Verdict: improved**',
    ])
      expect(card).toContain(text)
    expect(card).toMatch(
      /^---\ntags:\n {2}- aviation\nlibrary_name: sklearn\npipeline_tag: tabular-classification\n/,
    )
  })

  it('says who waived what, and why', () => {
    const waiver = { by: 'grace', reason: 'HA flies *no* more' }
    expect(cardOf(null, { evaluation: { ...evaluation, waiver } })).toContain(
      '**Waived** by grace: HA flies \\*no\\* more',
    )
  })

  it.each([
    ['---\nlicense: [\n---\n', 2, 'the metadata of the model card is no YAML'],
    ['---\n- a\n---\n', 2, 'must be a mapping'],
    ['a\n<!-- mlops:measured -->\n', 2, 'must be marked once'],
    ['<!-- /mlops:measured -->\n<!-- mlops:measured -->\n', 2, 'must be marked once'],
    ['---\nlicense: mit\n---\n\n<!-- mlops:measured -->\n', 5, 'must be marked once'],
  ])('that is written as %j is refused with its line', (text, line, message) => {
    expect(() => cardOf(text)).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({
            file: 'card.md',
            line,
            message: expect.stringContaining(message) as string,
          }),
        ],
      }),
    )
  })

  it('refuses metadata that multiplies by its aliases', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'
        .split('')
        .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`),
    ]
    expect(() => cardOf(`---\n${bomb.join('\n')}\n---\n`)).toThrow('must be a mapping')
  })

  it('reads the metadata of a card with Windows line ends', () => {
    expect(readCard('---\r\nlicense: mit\r\n---\r\nText\r\n', 'x').metadata.toJS()).toEqual({
      license: 'mit',
    })
  })

  it('puts a part after text that has no mark, and only there', () => {
    expect(withMarkedPart('', 'x', 'f', 1)).toBe('<!-- mlops:measured -->\n\nx\n\n<!-- /mlops:measured -->\n')
  })
})

describe('releaseUrl', () => {
  it.each([
    ['https://github.com/Acme/Delay.git', 'delay@v1.2.0', 'pkg:github/acme/delay@delay%40v1.2.0'],
    [
      'https://git.example/acme/delay',
      'growth=churn@v1.0.0+cuda',
      'pkg:generic/growth%3Dchurn@v1.0.0%2Bcuda',
    ],
    [null, 'delay@v1.2.0', 'pkg:generic/delay@v1.2.0'],
  ])('of %s and %s is %s', (repository, tag, url) => expect(releaseUrl({ repository, tag })).toBe(url))
})
