import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeDataValidateDocument } from '../../../../src/actions/data-validate/document.ts'
import type { DataValidateReport } from '../../../../src/actions/data-validate/report-schema.ts'
import { renderHtml, renderMarkdown, renderTerminal } from '../../../../src/report/index.ts'
import { treeOf } from '../../../support/render/github.mjs'
import { anyText, hostileTexts } from '../../report/arbitrary-document.ts'
import { comments, elements, texts, treeOfPage } from '../../report/page.ts'
import {
  brokenReport,
  check,
  dataset,
  flightsReport,
  profile,
  reshapedReport,
  review,
} from './flights-report.ts'

const fullReportUrl = 'https://github.com/acme/flights/actions/runs/9077412412/artifacts/7'

/** The comment with plain spaces and hyphens, as one reads it. */
function comment(report: DataValidateReport, budgetBytes = 60_000): string {
  return renderMarkdown(composeDataValidateDocument(report), { fullReportUrl, budgetBytes })
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u2011', '-')
    .replaceAll('\\[', '[')
}

const firstLine = (report: DataValidateReport) => comment(report).split('\n')[0]
const holdout = dataset({ name: 'holdout', review: null })
const still = review({ distributions: [] })
const quiet = (over: Partial<DataValidateReport> = {}) =>
  flightsReport({ datasets: [dataset({ review: still })], ...over })

describe('the first lines of the comment', () => {
  it('say for a product manager what came out', () => {
    expect(firstLine(brokenReport())).toBe('## ❌ `train`: 312 of 160,678 flights break the contract')
    expect(firstLine(quiet())).toBe('## ✅ `train`: the contract holds for all 160,678 flights')
    expect(firstLine(reshapedReport())).toBe(
      '## ❌ `train`: 1 of 2 rules of the contract is broken, 1 could not be judged',
    )
    expect(firstLine(flightsReport())).toBe('## ⚠️ `train`: the contract holds, but `distance` moved far')
    expect(firstLine(quiet({ checks: [check({ status: 'warn' })] }))).toBe(
      '## ⚠️ `train`: the contract holds, with a warning',
    )
    expect(firstLine(quiet({ checks: [] }))).toBe('## ⚪ `train`: no contract to hold it to')
    const schema = reshapedReport().datasets[0]!.review as typeof still
    expect(firstLine(quiet({ datasets: [dataset({ review: schema })] }))).toBe(
      '## ⚠️ `train`: the contract holds, but a column changes in a way that can break code',
    )
  })

  it('never count a row twice that breaks two rules', () => {
    const checks = [
      check({ status: 'fail' }),
      check({ status: 'fail', column: 'hour', failingRows: 20 }),
      check({ status: 'fail', rule: 'measure', column: null, failingRows: null, failingShare: null }),
    ]
    expect(firstLine(brokenReport({ checks }))).toBe(
      '## ❌ `train`: at least 312 of 160,678 flights break the contract, and another rule fails',
    )
  })

  it('name the data set that fails among several', () => {
    const datasets = [dataset({ review: null }), holdout]
    const holds = check({ dataset: 'holdout' })
    expect(firstLine(brokenReport({ datasets, checks: [check({ status: 'fail' }), holds] }))).toBe(
      '## ❌ `train`: 312 of 160,678 flights break the contract',
    )
    const both = [check({ status: 'fail' }), { ...holds, status: 'fail' as const }]
    expect(firstLine(brokenReport({ datasets, checks: both }))).toBe(
      '## ❌ `train` and `holdout` break their contracts',
    )
    expect(firstLine(flightsReport({ datasets, checks: [check(), holds] }))).toBe(
      '## ✅ `train` and `holdout`: the contracts hold for all 321,356 flights',
    )
  })

  it('say why, what changed and what to do', () => {
    const text = comment(brokenReport())
    expect(text).toContain(
      '**Not ready to merge: 1 of 3 rules fails.** `distance` (range): expected at least 0, 312 flights (0.19 %) break it. Since `bbbbbbb`: 1,204 flights added, 3 removed, 58 changed, `distance` and `carrier` moved beyond chance.',
    )
    expect(text).toContain(
      '- Mend the data, or, where the data is right, the rule at its line of the contract.',
    )
    expect(text).toContain(
      '- Every failing row, with the rules that it breaks, is in `.mlops/reports/train.failing.parquet`.',
    )
    expect(comment(quiet())).toContain('**Merge is safe by your 4 rules.**')
    const same = review({ identical: true, schema: [], distributions: [], profiles: [] })
    expect(comment(quiet({ datasets: [dataset({ review: same })] }))).toContain(
      'The data is the same as at `bbbbbbb`, byte for byte.',
    )
  })

  it('tell what could not be read', () => {
    const result = {
      ...dataset().result,
      badLines: { count: 12, first: [{ file: 'a.csv', line: 45, reason: 'has 3 columns instead of 4' }] },
    }
    const text = comment(flightsReport({ verdict: 'fail', datasets: [dataset({ result, review: null })] }))
    expect(text).toContain('## ❌ `train`: 12 lines cannot be read')
    expect(text).toContain('12 lines cannot be read as rows: `a.csv:45` has 3 columns instead of 4.')
  })
})

describe('the rules', () => {
  it('that fail stand with what was found, how many rows, and their line at the commit', () => {
    expect(comment(brokenReport())).toContain(
      `| 🔴 range | \`distance\` | at least 0 | 312 of 160,678 flights (0.19 %) | [\`contracts/flights.yaml:34\`](https://github.com/acme/flights/blob/${'d'.repeat(40)}/contracts/flights.yaml#L34) |`,
    )
    expect(comment(reshapedReport())).toContain(
      '| **could not be judged**: the column `tailnum` is not there |',
    )
  })

  it('say how many rows of how many break them, once', () => {
    const all = { failingRows: 2, failingShare: 1, observed: '2 of 2 rows break it' }
    const result = { ...dataset().result, rows: 2 }
    const report = brokenReport({
      datasets: [dataset({ result, review: null })],
      checks: [
        check({ status: 'fail', ...all, note: 'the last two' }),
        check({ status: 'warn', rule: 'measure', column: null, observed: 0.2513, failingRows: null }),
      ],
    })
    const rows = comment(report).split('\n')
    expect(rows).toContainEqual(expect.stringContaining('| 2 of 2 flights (100 %); the last two |'))
    expect(rows).toContainEqual(expect.stringContaining('measure | all columns | at least 0 | 0.2513 |'))
    expect(comment(report)).not.toContain('rows break it')
  })

  it('that hold are folded, those that fail never', () => {
    const text = comment(brokenReport())
    expect(text.indexOf('🔴 range')).toBeLessThan(text.indexOf('<details>'))
    expect(text).toContain('<summary><b>Rules that hold</b>: 1 of 3</summary>')
  })

  it('show rows that fail without passing a missing value for a text', () => {
    const text = comment(brokenReport())
    expect(text).toContain('| `data/train.parquet:12345` | `9` | `-1` |')
    expect(text).toContain('| `data/train.parquet:12399` | `11` | missing |')
  })
})

describe('what changed in the data', () => {
  it('has rows by key, columns that moved beside what chance gives, and histograms on one scale', () => {
    const text = comment(flightsReport())
    expect(text).toContain(
      '<summary><b>What changed in <code>train</code></b>: 1,204 flights added, 3 removed, 58 changed; 2 columns moved</summary>',
    )
    expect(text).toContain('| `9` | `distance` | `1400` | `-1` |')
    expect(text).toContain('| `distance` | 🟡 large | 0.41 | ≤ 0.0056 | 0.07 % → 5.2 % | – |')
    expect(text).toContain('| `carrier` | 🔵 small | 0.021 | ≤ 0.008 | 0 % | new: `ZZ` |')
    expect(text).toContain('1 of 3 columns did not move further than chance.')
    expect(text).toContain('`▂▅█▇▄▃▂▂▁▂` | `▂▅█▇▄▃▂▂▁▂`')
  })

  it('says in the open where a data set was that moved, and its name then, compared or not', () => {
    const moved = (over: Parameters<typeof dataset>[0]) =>
      comment(flightsReport({ datasets: [dataset(over)] }))
    const path = { name: 'train', path: 'data/old.parquet' }
    const line = '- `train` was in `data/old.parquet` at `bbbbbbb`, which it is compared with'
    expect(moved({ movedFrom: path })).toContain(line)
    expect(moved({ movedFrom: path }).indexOf(line)).toBeLessThan(
      moved({ movedFrom: path }).indexOf('<details>'),
    )
    expect(moved({ movedFrom: path, review: review({ identical: true }) })).toContain(line)
    expect(moved({ movedFrom: { ...path, name: 'fit' }, review: { notComputable: 'no bytes' } })).toContain(
      '- `train` was called `fit` and in `data/old.parquet` at `bbbbbbb`\n',
    )
    expect(moved({})).not.toContain('which it is compared with')
    const many = Array.from({ length: 14 }, (_, index) => dataset({ name: `d${index}`, movedFrom: path }))
    expect(comment(flightsReport({ datasets: many }))).toContain('- 4 more moved too')
  })

  it('counts the categories beyond those that it names, and all of those that it may not name', () => {
    const [, carrier] = review().distributions
    const twenty = Array.from({ length: 20 }, (_, index) => `c${index}`)
    const of = (over: object) =>
      comment(
        flightsReport({
          datasets: [dataset({ review: review({ distributions: [{ ...carrier!, ...over }] }) })],
        }),
      )
    expect(
      of({
        newCategories: twenty,
        newCategoryCount: 4711,
        vanishedCategoryCount: 1,
        vanishedCategories: ['x'],
      }),
    ).toContain('| new: `c0`, `c1`, `c2` and 4,708 more; gone: `x` |')
    expect(of({ newCategories: [], newCategoryCount: 1200 })).toContain('| new: 1,200 |')
  })

  it('puts what breaks code first, in the open', () => {
    const text = comment(reshapedReport())
    const breaking = '| 🟡 removed | `tailnum` | VARCHAR | – | code that reads it fails |'
    expect(text.indexOf(breaking)).toBeGreaterThan(0)
    expect(text.indexOf(breaking)).toBeLessThan(text.indexOf('<details>'))
    const folded = text.slice(text.indexOf('What changed in'))
    expect(folded.indexOf(breaking)).toBeLessThan(folded.indexOf('🔵 added'))
  })

  it('says why rows were not matched and why nothing was compared', () => {
    expect(comment(reshapedReport())).toContain(
      'Rows are not matched: the key `flight_id` is in 12 rows twice.',
    )
    const datasets = [dataset({ review: { notComputable: 'it is new' } })]
    expect(comment(flightsReport({ datasets }))).toContain('⚪ `train`: not compared: it is new')
  })
})

describe('a comment that is too long', () => {
  const many = brokenReport({
    checks: [
      ...Array.from({ length: 60 }, (_, index) =>
        check({ status: 'fail', column: `broken_${index}`, line: index + 1, note: 'x'.repeat(150) }),
      ),
      ...Array.from({ length: 400 }, (_, index) => check({ column: `fine_${index}` })),
    ],
  })

  it('loses what holds before the verdict, a rule that fails, or the link', () => {
    const text = comment(many, 24_000)
    expect(Buffer.byteLength(text)).toBeLessThan(24_500)
    expect(text.split('\n')[0]).toBe('## ❌ `train`: at least 312 of 160,678 flights break the contract')
    for (let index = 0; index < 60; index++) expect(text).toContain(`broken_${index}\``)
    expect(text).toContain(`](${fullReportUrl})`)
    expect(text).toContain('Left out to fit a comment')
  })

  it('counts the failing rules that do not fit', () => {
    const text = comment(many, 6000)
    expect(text).toMatch(/\d+ more failing rows and passages/)
    expect(text).toContain(fullReportUrl)
  })
})

/** A report with one text wherever a name or a value from data can stand. */
function everywhere(text: string): DataValidateReport {
  const change = { column: text, before: text, after: text, reason: text }
  const base = review()
  const moved = base.distributions[0]!
  const row = { [text]: text, other: text }
  const broken = {
    file: text,
    line: 3,
    dataset: text,
    column: text,
    expected: text,
    observed: text,
    note: text,
  }
  return flightsReport({
    verdict: 'fail',
    model: text,
    notes: [text],
    checks: [
      check({ ...broken, id: text, status: 'fail', sample: [{ file: text, row: 1, values: row }] }),
      check({ ...broken, status: 'error' }),
      check({ ...broken, status: 'warn', column: null }),
      check({ ...broken, status: 'pass' }),
    ],
    datasets: [
      dataset({
        name: text,
        rowName: text,
        contract: { file: text, id: text, version: text },
        result: {
          files: [{ path: text, sha256: text, bytes: 1 }],
          rows: 10,
          columns: 2,
          badLines: { count: 1, first: [{ file: text, line: 1, reason: text }] },
          failingRowsFile: text,
        },
        review: {
          ...base,
          schema: [
            { ...change, change: 'renamed', breaking: true },
            { ...change, change: 'type', breaking: false },
          ],
          rows: {
            key: [text],
            added: 1,
            removed: 1,
            changed: 1,
            unchanged: 1,
            columns: [{ column: text, changed: 1 }],
            examples: {
              added: [row],
              removed: [row],
              changed: [{ key: { [text]: text }, column: text, before: text, after: text }],
            },
          },
          distributions: [
            {
              ...moved,
              column: text,
              newCategories: [text],
              newCategoryCount: 1,
              vanishedCategories: [text],
              vanishedCategoryCount: 1,
            },
          ],
          profiles: [
            {
              before: profile(text, { minimum: text, maximum: text, quantiles: null }),
              after: profile(text, {
                histogram: [
                  { label: text, count: 3 },
                  { label: 'b', count: 1 },
                ],
              }),
            },
          ],
        },
      }),
      dataset({ name: `${text}2`, review: { notComputable: text } }),
    ],
    provenance: { ...flightsReport().provenance, suite: text, runId: text, baseCommit: text, commit: text },
  })
}

const active = [/@[a-z0-9]/i, /#\d/, /\bGH-\d/i, /:[\w+-]+:/, /[a-z]:\/\//i, /www\./i]
const page = new Set(
  'html head meta title style body header p h1 h2 span code main details summary table thead tbody tr th td div a ul li strong figure figcaption button svg g path text rect footer script b'.split(
    ' ',
  ),
)

async function expectInert(report: DataValidateReport) {
  const document = composeDataValidateDocument(report)
  const markdown = renderMarkdown(document)
  const tree = treeOf(markdown, { sanitize: false })
  expect(
    elements(tree).filter(({ tagName }) => /^(img|script|iframe|svg|input|form)$/.test(tagName)),
  ).toEqual([])
  const links = elements(tree).filter(({ tagName }) => tagName === 'a')
  for (const { properties } of links)
    expect(properties.href).toMatch(/^https:\/\/github\.com\/acme\/flights\//)
  expect(comments(tree)).toEqual([])
  const words = texts(tree, ['code']).join('\n')
  for (const pattern of active) expect(words).not.toMatch(pattern)
  expect(texts(tree, ['code', 'span']).join('')).not.toContain('$')

  const html = treeOfPage(await renderHtml(document, { title: 't', generatedBy: 'g' }))
  const foreign = elements(html).map(({ tagName }) => tagName)
  expect(foreign.filter((name) => !page.has(name))).toEqual([])
  expect(elements(html).filter(({ tagName }) => tagName === 'script')).toHaveLength(1)
  const attributes = elements(html).flatMap(({ properties }) => Object.keys(properties))
  expect(attributes.filter((name) => /^on/i.test(name))).toEqual([])

  const terminal = renderTerminal(document, { columns: 100, color: false })
  expect(terminal.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u)
}

describe('names and values from data', () => {
  it.each(hostileTexts.map((text) => [text.slice(0, 30), text]))(
    'do nothing when they are %j',
    async (_, text) => {
      await expectInert(everywhere(text))
    },
  )

  it('do nothing whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, (text) => expectInert(everywhere(text))),
      { numRuns: 8 },
    )
  }, 30_000)
})

describe('the report of 500 columns', () => {
  const names = Array.from({ length: 500 }, (_, index) => `a_feature_with_a_long_name_${index}`)
  const wide = (status: 'pass' | 'fail'): DataValidateReport => {
    const moved = review().distributions[0]!
    return flightsReport({
      verdict: status,
      checks: names.flatMap((column, index) =>
        (['present', 'type', 'required', 'range'] as const).map((rule, at) =>
          check({
            column,
            rule,
            status,
            id: `${column}-${rule}`,
            expected: rule === 'range' ? 'at least 0, at most 1,000,000' : 'as the contract says',
            line: index * 8 + at + 1,
            sample:
              status === 'pass'
                ? []
                : Array.from({ length: 10 }, (_, row) => ({
                    file: 'data/train.parquet',
                    row: row + 1,
                    values: { flight_id: String(row), [column]: '-12345.678' },
                  })),
          }),
        ),
      ),
      datasets: [
        dataset({
          review: review({
            schema: names.slice(0, 300).map((column) => ({
              column,
              change: 'type' as const,
              before: 'INTEGER',
              after: 'DOUBLE',
              breaking: false,
              reason: 'whole numbers become numbers with a fraction',
            })),
            rows: {
              ...(review().rows as Exclude<ReturnType<typeof review>['rows'], { notComputable: string }>),
              columns: names.map((column) => ({ column, changed: 1234 })),
            },
            distributions: names.map((column) => ({ ...moved, column })),
            profiles: names.map((column) => ({
              before: profile(column),
              after: profile(column, { missing: 9 }),
            })),
          }),
        }),
      ],
    })
  }

  it.each(['pass', 'fail'] as const)(
    'is below 1 MB as HTML when all rules %s, and says what it leaves out',
    async (status) => {
      const document = composeDataValidateDocument(wide(status))
      const html = await renderHtml(document, { title: 'train', generatedBy: 'mlops-actions data-validate' })
      expect(Buffer.byteLength(html)).toBeLessThan(1_000_000)
      expect(html).toContain('300 more columns are in <code>data-validate.json</code>')
      expect(html).toContain('a_feature_with_a_long_name_499')
    },
  )

  it('is the same bytes every time', async () => {
    const [first, second] = await Promise.all(
      [0, 1].map(() =>
        renderHtml(composeDataValidateDocument(flightsReport()), { title: 'train', generatedBy: 'x' }),
      ),
    )
    expect(first).toBe(second)
  })
})
