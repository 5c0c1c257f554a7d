import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answer,
  answerText,
  findArtifact,
  graphText,
  lineageOf,
  mermaid,
} from '../../../../src/data/lineage/index.ts'
import { artifact, report, story } from './reports.ts'

const graph = lineageOf(story())
const hostile = [
  '"]; click a1 href "javascript:alert(1)"',
  '</script><img src=x onerror=alert(1)>',
  'a\nb\r\nend',
  '```\n# heading',
  '%%{init: {"securityLevel":"loose"}}%%',
  '#quot;#60;&lt;',
  '`**bold**`',
  '\u001b[2J\u001b]0;title\u0007',
  '\u202egnp.exe',
  '](){}|>\\',
]

describe('lineage in the terminal', () => {
  it('says first from which data a model was made, then shows the way', () => {
    const of = findArtifact(graph, 'flight-delay@latest', ['model'])
    expect(answerText(answer(graph, of, 'up'))).toBe(`model models/model.bin · sha256 bd7a78c523db · 12 B

Made from 2 data sets: data/raw.csv (md5 bdd166af3a63), data/train.parquet (sha256 116f54c41d04).
└─ train-on-runner of flight-delay · trained · 2026-01-03 03:04 UTC · commit 2222222
   ├─ data train (data/train.parquet) · sha256 116f54c41d04 · 5 B
   │  └─ data-validate of flight-delay · pass · 2026-01-01 03:04 UTC · commit 1111111
   │     └─ data raw (data/raw.csv) · md5 bdd166af3a63 · 3 B
   └─ code train.py · sha256 5694d08a2e53 · 4 B
`)
  })

  it('says which models came of data, and opens what was shown already only once', () => {
    const text = answerText(answer(graph, findArtifact(graph, 'raw', ['data']), 'down'))
    expect(text).toContain('Made into 2 models: models/model.bin (sha256 89483651baf3), models/model.bin')
    expect(text.match(/register-model.*shown above/g)).toHaveLength(1)
  })

  it('does not call data the origin of a model that it only judged', () => {
    const text = answerText(answer(graph, findArtifact(graph, 'holdout', ['data']), 'down'))
    expect(text).toContain('No report tells of a model made from it.')
    expect(text).toContain('evaluate-and-compare of flight-delay · improved')
  })

  it('shows everything run by run, the newest first, when nothing is asked', () => {
    const runs = graphText(graph).match(/^\S+(?= of flight-delay)/gm)
    expect(runs).toEqual([
      'register-model',
      'evaluate-and-compare',
      'train-on-runner',
      'train-on-runner',
      'data-validate',
    ])
    expect(graphText(lineageOf([]))).toBe('No report with lineage was found.\n')
  })

  it('tells what could not be read', () => {
    const text = graphText(lineageOf([{ file: 'x\u001b[2J.json', content: 1 }]))
    expect(text).toContain('Note: x\\u{1b}[2J.json is not a report of this suite; ignored.')
  })

  it('lets no name move the cursor, hide or break a line', () => {
    for (const name of hostile) {
      const one = lineageOf([
        report({ model: name, verdict: name, reads: [artifact('data', name, name, 'x')] }),
      ])
      const text = graphText(one)
      expect(text.trimEnd().split('\n')).toHaveLength(2)
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    }
  })

  it('ends a long list, and a long chain, rather than filling the screen', () => {
    const wide = Array.from({ length: 500 }, (_, at) => artifact('code', `c${at}`, `c${at}.py`, `c${at}`))
    const chain = Array.from({ length: 1000 }, (_, at) =>
      report({
        startedAt: new Date(1.7e12 + at * 1000).toISOString(),
        reads: [artifact('data', 'd', `d${at}`, `d${at}`), ...(at === 999 ? wide : [])],
        writes: [artifact(at === 999 ? 'model' : 'data', 'd', `d${at + 1}`, `d${at + 1}`)],
      }),
    )
    const long = lineageOf(chain)
    const found = answer(long, findArtifact(long, 'd1000', ['model']), 'up')
    expect(found.data).toHaveLength(1000)
    const text = answerText(found)
    expect(text).toContain('code … and 488 more')
    expect(text).toContain('goes on; ask about it')
    expect(text.split('\n').length).toBeLessThan(120)
  })
})

describe('lineage as Mermaid', () => {
  it('draws data, runs and models, and marks what was asked about', () => {
    const of = findArtifact(graph, 'flight-delay@latest', ['model'])
    expect(mermaid(answer(graph, of, 'up').graph, of.id)).toBe(`flowchart LR
  r2{{"train-on-runner of flight-delay<br/>trained<br/>2026-01-03 03:04 UTC 2222222"}}
  a2[("data train<br/>data/train.parquet<br/>116f54c4")]
  a4["code train.py<br/>5694d08a"]
  a3(["model<br/>models/model.bin<br/>bd7a78c5"])
  a2 --> r2
  a4 --> r2
  r2 --> a3
  r1{{"data-validate of flight-delay<br/>pass<br/>2026-01-01 03:04 UTC 1111111"}}
  a1[("data raw<br/>data/raw.csv<br/>bdd166af")]
  a1 --> r1
  r1 --> a2
  style a3 stroke-width:4px
`)
  })

  it('lets no name out of its label, whatever it holds', () => {
    const anything = fc.oneof(
      fc.constantFrom(...hostile),
      fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 60 }),
    )
    const label = String.raw`([\p{L}\p{M}\p{N} ._/,…:-]|#\d+;|<br/>)*`
    const node = `[ar]\\d+(\\{\\{"${label}"\\}\\}|\\[\\("${label}"\\)\\]|\\(\\["${label}"\\]\\)|\\["${label}"\\])`
    const line = new RegExp(`^ {2}(${node}|a1 --> r1)$`, 'u')
    fc.assert(
      fc.property(anything, anything, (name, path) => {
        const one = report({ model: name, verdict: name, reads: [artifact('data', name, path, 'x')] })
        const [first, ...lines] = mermaid(lineageOf([one]))
          .trimEnd()
          .split('\n')
        expect(first).toBe('flowchart LR')
        expect(lines).toHaveLength(3)
        expect(lines.filter((text) => !line.test(text))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('stays below the 500 edges and 50,000 characters over which GitHub draws nothing', () => {
    const runs = Array.from({ length: 260 }, (_, at) =>
      report({
        startedAt: new Date(1.7e12 + at * 1000).toISOString(),
        reads: Array.from({ length: 8 }, (_, n) =>
          artifact('code', `c${n}`, `${'p'.repeat(200)}${n}`, `${at} ${n}`),
        ),
        writes: [artifact('model', 'm', `m${at}`, `m${at}`)],
      }),
    )
    const text = mermaid(lineageOf(runs))
    expect(text.length).toBeLessThan(50_000)
    expect(text.match(/-->/g)?.length).toBeLessThan(500)
    expect(text).toContain('"8 × code"')
    expect(text).toMatch(/more\["… and \d+ earlier runs"\]/)
    expect(text).toContain('m259')
  })
})
