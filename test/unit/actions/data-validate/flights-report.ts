import {
  type DataValidateReport,
  dataValidateReportSchema,
} from '../../../../src/actions/data-validate/report-schema.ts'

/**
 * A report such as the flights data gives: numbers made up in the size of the real ones. Checked against the schema,
 * so that the fixture cannot drift from what the action writes.
 */

export type Check = DataValidateReport['checks'][number]
type Dataset = DataValidateReport['datasets'][number]
export type Review = Exclude<NonNullable<Dataset['review']>, { notComputable: string }>
export type Profile = NonNullable<Review['profiles'][number]['before']>

const sha = (digit: string) => digit.repeat(64)

export function check(over: Partial<Check> = {}): Check {
  const passes = (over.status ?? 'pass') === 'pass'
  return {
    id: `${over.column === undefined ? 'distance' : (over.column ?? 'train')}-${over.rule ?? 'range'}`,
    dataset: 'train',
    column: 'distance',
    rule: 'range',
    status: 'pass',
    observed: null,
    expected: 'at least 0',
    failingRows: passes ? 0 : 312,
    failingShare: passes ? 0 : 312 / 160_678,
    sample: [],
    note: null,
    description: null,
    file: 'contracts/flights.yaml',
    line: 34,
    ...over,
  }
}

export function profile(column: string, over: Partial<Profile> = {}): Profile {
  return {
    column,
    type: 'DOUBLE',
    kind: 'numerical',
    rows: 160_678,
    missing: 120,
    distinct: 211,
    minimum: 17,
    maximum: 4983,
    mean: 1039.9,
    standardDeviation: 733.2,
    quantiles: [199, 502, 872, 1389, 2475],
    histogram: [12, 40, 90, 70, 33, 20, 11, 6, 0, 3].map((count, bin) => ({
      label: `${bin * 500} – ${(bin + 1) * 500}`,
      count: count * 567,
    })),
    ...over,
  }
}

export function review(over: Partial<Review> = {}): Review {
  const version = (digit: string, rows: number) => ({
    files: [{ path: 'data/train.parquet', sha256: sha(digit), bytes: 4_123_456 }],
    rows,
    bytes: 4_123_456,
  })
  return {
    before: version('a', 159_477),
    after: version('b', 160_678),
    identical: false,
    schema: [],
    rows: {
      key: ['flight_id'],
      added: 1204,
      removed: 3,
      changed: 58,
      unchanged: 159_416,
      columns: [
        { column: 'distance', changed: 50 },
        { column: 'carrier', changed: 9 },
      ],
      examples: {
        added: [{ flight_id: '160001', carrier: 'UA', distance: '2475' }],
        removed: [{ flight_id: '17', carrier: null, distance: '1400' }],
        changed: [{ key: { flight_id: '9' }, column: 'distance', before: '1400', after: '-1' }],
      },
    },
    distributions: [
      {
        column: 'distance',
        kind: 'numerical',
        method: 'wasserstein',
        effect: 0.412,
        expectedByChance: { mean: 0.003, high: 0.0056 },
        size: 'large',
        missingShare: { before: 0.0007, after: 0.052 },
        newCategories: [],
        vanishedCategories: [],
        newCategoryCount: 0,
        vanishedCategoryCount: 0,
      },
      {
        column: 'carrier',
        kind: 'categorical',
        method: 'jensenshannon',
        effect: 0.021,
        expectedByChance: { mean: 0.004, high: 0.008 },
        size: 'small',
        missingShare: { before: 0, after: 0 },
        newCategories: ['ZZ'],
        vanishedCategories: [],
        newCategoryCount: 1,
        vanishedCategoryCount: 0,
      },
      {
        column: 'hour',
        kind: 'numerical',
        method: 'wasserstein',
        effect: 0.002,
        expectedByChance: { mean: 0.003, high: 0.0056 },
        size: 'none',
        missingShare: { before: 0, after: 0 },
        newCategories: [],
        vanishedCategories: [],
        newCategoryCount: 0,
        vanishedCategoryCount: 0,
      },
    ],
    profiles: [
      {
        before: profile('hour', { missing: 0, distinct: 24, quantiles: [6, 9, 13, 17, 20] }),
        after: profile('hour'),
      },
      { before: profile('distance'), after: profile('distance', { missing: 8355, distinct: 213 }) },
      {
        before: null,
        after: profile('carrier', {
          type: 'VARCHAR',
          kind: 'categorical',
          quantiles: null,
          mean: null,
          minimum: null,
          maximum: null,
          histogram: ['UA', 'B6', 'EV', 'ZZ'].map((label, index) => ({
            label,
            count: 40_000 - index * 9000,
          })),
        }),
      },
    ],
    ...over,
  }
}

export function dataset(over: Partial<Dataset> = {}): Dataset {
  return {
    name: 'train',
    rowName: 'flights',
    contract: { file: 'contracts/flights.yaml', id: 'flights', version: '1.2.0' },
    movedFrom: null,
    result: {
      files: [{ path: 'data/train.parquet', sha256: sha('b'), bytes: 4_123_456 }],
      rows: 160_678,
      columns: 19,
      badLines: { count: 0, first: [] },
      failingRowsFile: null,
    },
    review: review(),
    ...over,
  }
}

/** What holds: the data changed and the contract is kept. */
export function flightsReport(over: Partial<DataValidateReport> = {}): DataValidateReport {
  return dataValidateReportSchema.parse({
    schemaVersion: 1,
    action: 'data-validate',
    verdict: 'pass',
    startedAt: '2024-05-14T09:31:00.000Z',
    model: 'flight-delay',
    datasets: [dataset()],
    checks: [
      check({ rule: 'present', expected: 'is there' }),
      check(),
      check({ column: 'carrier', rule: 'one-of', expected: 'one of `UA`, `B6`, `EV`', line: 40 }),
      check({
        column: null,
        rule: 'measure',
        id: 'enough',
        expected: 'at least 100,000 rows',
        observed: 160_678,
        line: 71,
      }),
    ],
    notes: [],
    provenance: {
      suite: 'mlops-actions 1.0.0',
      commit: 'c'.repeat(40),
      baseCommit: 'b'.repeat(40),
      headCommit: 'd'.repeat(40),
      pullRequest: 12,
      repository: 'acme/flights',
      serverUrl: 'https://github.com',
      runId: '9077412412',
      runAttempt: 1,
      runUrl: 'https://github.com/acme/flights/actions/runs/9077412412',
      inputs: [{ path: 'contracts/flights.yaml', sha256: sha('e'), bytes: 2310 }],
    },
    lineage: { reads: [], writes: [] },
    ...over,
  })
}

const failing = check({
  status: 'fail',
  sample: [
    { file: 'data/train.parquet', row: 12_345, values: { flight_id: '9', distance: '-1' } },
    { file: 'data/train.parquet', row: 12_399, values: { flight_id: '11', distance: null } },
  ],
})

/** Rows that break one rule, and a warning. */
export function brokenReport(over: Partial<DataValidateReport> = {}): DataValidateReport {
  return flightsReport({
    verdict: 'fail',
    checks: [
      failing,
      check({ rule: 'present', expected: 'is there' }),
      check({
        column: 'carrier',
        rule: 'label-rate',
        status: 'warn',
        observed: 0.2513,
        expected: 'between 0.2 and 0.25',
        failingRows: null,
        failingShare: null,
        line: 52,
      }),
    ],
    datasets: [
      dataset({ result: { ...dataset().result, failingRowsFile: '.mlops/reports/train.failing.parquet' } }),
    ],
    ...over,
  })
}

/** Columns gone and renamed, rules that cannot be judged. */
export function reshapedReport(): DataValidateReport {
  return flightsReport({
    verdict: 'fail',
    checks: [
      check({
        column: 'tailnum',
        rule: 'present',
        status: 'fail',
        observed: 'no such column',
        expected: 'is there',
        failingRows: null,
        failingShare: null,
        line: 61,
      }),
      check({
        column: 'tailnum',
        rule: 'pattern',
        status: 'error',
        expected: 'matches `^N`',
        failingRows: null,
        failingShare: null,
        note: 'the column `tailnum` is not there',
        line: 62,
      }),
    ],
    datasets: [
      dataset({
        review: review({
          schema: [
            {
              column: 'gate',
              change: 'added',
              before: null,
              after: 'VARCHAR',
              breaking: false,
              reason: 'nothing reads it yet',
            },
            {
              column: 'tailnum',
              change: 'removed',
              before: 'VARCHAR',
              after: null,
              breaking: true,
              reason: 'code that reads it fails',
            },
          ],
          rows: { notComputable: 'the key `flight_id` is in 12 rows twice' },
        }),
      }),
    ],
  })
}
