import {
  type EvaluateReport,
  evaluateReportSchema,
} from '../../../src/actions/evaluate-and-compare/report-schema.ts'

/**
 * A report such as the flight model gives: numbers made up in the size of the real ones, curves from closed formulas.
 * Checked against the schema, so that the fixture cannot drift from what the action writes.
 */

type Metric = EvaluateReport['metrics'][number]

interface Shape {
  metric: string
  title: string
  unit?: string | null
  direction?: 'higher' | 'lower'
  margin: number
  champion: number
  difference: readonly [estimate: number, low: number, high: number]
  method?: string
}

const shapes: Readonly<Record<string, Shape>> = {
  roc_auc: {
    metric: 'roc_auc',
    title: 'ROC AUC',
    margin: 0.002,
    champion: 0.73121,
    difference: [0.00613, 0.00412, 0.00814],
    method: 'delong',
  },
  log_loss: {
    metric: 'log_loss',
    title: 'Log loss',
    direction: 'lower',
    margin: 0.0048,
    champion: 0.48213,
    difference: [-0.0019, -0.0041, 0.0002],
  },
  recall: {
    metric: 'recall(at-precision=0.5)',
    title: 'Recall at precision 0.5',
    margin: 0.03,
    champion: 0.4121,
    difference: [0.008, -0.003, 0.0192],
  },
  profit: {
    metric: 'profit',
    title: 'Profit',
    unit: '$ a flight',
    margin: 0,
    champion: 1.9123,
    difference: [0.0712, 0.0213, 0.1211],
    method: 'paired-bootstrap-bca',
  },
}

export function comparison(shape: Shape, over: Partial<Metric> = {}): Metric {
  const [estimate, low, high] = shape.difference
  const side = (value: number) => ({ estimate: value, low: value - 0.0061, high: value + 0.0058 })
  const sign = shape.direction === 'lower' ? -1 : 1
  const [worst, best] = sign > 0 ? [low, high] : [-high, -low]
  const verdict =
    worst > 0
      ? 'improved'
      : worst > -shape.margin
        ? 'non-inferior'
        : best < -shape.margin
          ? 'regressed'
          : 'inconclusive'
  return {
    metric: shape.metric,
    title: shape.title,
    unit: shape.unit ?? null,
    direction: shape.direction ?? 'higher',
    slice: null,
    rows: 28_243,
    positives: 7_013,
    method: shape.method ?? 'influence-function',
    verdict,
    margin: shape.margin,
    candidate: side(shape.champion + estimate),
    champion: side(shape.champion),
    difference: { estimate, low, high, pValue: 0.0004, adjustedPValue: 0.0016 },
    notComputable: null,
    smallestDetectable: ((high - low) / 2 / 1.96) * 2.8,
    rowsToSettle: verdict === 'inconclusive' ? 41_235 : null,
    ...over,
  }
}

type SliceRow = readonly [column: string, value: string, rows: number, difference: Shape['difference'] | null]

const sliceRows: readonly SliceRow[] = [
  ['origin', 'LGA', 9_612, [0.019, 0.004, 0.034]],
  ['origin', 'JFK', 9_480, [-0.007, -0.021, 0.007]],
  ['origin', 'EWR', 9_151, [0.003, -0.012, 0.018]],
  ['distance', '≤ 502', 7_061, [0.016, 0.001, 0.031]],
  ['distance', '502 – 872', 7_060, [0.009, -0.007, 0.025]],
  ['distance', '872 – 1,389', 7_061, [0.002, -0.016, 0.02]],
  ['distance', '> 1,389', 7_061, [-0.003, -0.022, 0.016]],
  ['carrier', 'UA', 4_812, [0.006, -0.013, 0.025]],
  ['carrier', 'B6', 4_690, [0.011, -0.008, 0.03]],
  ['carrier', 'EV', 4_511, [0.014, -0.004, 0.032]],
  ['carrier', 'DL', 4_102, [0.001, -0.02, 0.022]],
  ['carrier', 'AA', 2_801, [-0.004, -0.028, 0.02]],
  ['carrier', 'MQ', 2_254, [0.004, -0.024, 0.029]],
  ['carrier', 'US', 1_754, [0.008, -0.026, 0.042]],
  ['carrier', '9E', 1_437, [-0.008, -0.047, 0.031]],
  ['carrier', 'WN', 1_021, [-0.052, -0.084, -0.031]],
  ['carrier', 'VX', 461, [0.012, -0.071, 0.095]],
  ['carrier', 'FL', 287, [-0.011, -0.114, 0.092]],
  ['carrier', 'AS', 62, [0.03, -0.19, 0.25]],
  ['carrier', 'F9', 58, [-0.02, -0.26, 0.22]],
  ['carrier', 'HA', 31, null],
]

function slices(rows: readonly SliceRow[]): Metric[] {
  return rows.map(([column, value, count, difference]) => {
    const over = { slice: { column, value }, rows: count, positives: Math.round(count / 4) }
    if (difference !== null) return comparison({ ...shapes.recall!, difference }, over)
    return {
      ...comparison(shapes.recall!, over),
      verdict: 'not-computable',
      candidate: null,
      champion: null,
      difference: null,
      notComputable: 'too few rows (500 needed)',
      smallestDetectable: null,
    }
  })
}

const grid = (count: number) => Array.from({ length: count + 1 }, (_, index) => index / count)
const roc = (power: number) => grid(120).map((x): [number, number] => [x, 1 - (1 - x) ** power])
const recallCurve = (top: number) =>
  grid(120).map((x): [number, number] => [x, 0.248 + (top - 0.248) * (1 - x) ** 1.6])
const calibration = (bend: number) =>
  grid(10).map((x): [number, number] => [x * 0.9 + 0.03, x * 0.9 + 0.03 + bend * Math.sin(x * Math.PI)])
const shares = (peak: number, width: number) => {
  const raw = grid(19).map((x) => Math.exp(-(((x - peak) / width) ** 2)) + 0.02)
  const sum = raw.reduce((total, value) => total + value, 0)
  return raw.map((value) => value / sum)
}

const sha = (digit: string) => digit.repeat(64)

/** The candidate that is accepted. */
export function flightReport(over: Partial<EvaluateReport> = {}): EvaluateReport {
  return evaluateReportSchema.parse({
    schemaVersion: 1,
    action: 'evaluate-and-compare',
    verdict: 'improved',
    startedAt: '2024-05-14T09:31:07.000Z',
    model: 'flight-delay',
    task: 'binary-classification',
    confidence: 0.95,
    candidate: {
      name: '3f9c2e1',
      source: 'head',
      commit: '3f9c2e1d0b7a4c5e8f9a0b1c2d3e4f5a6b7c8d9e',
      tag: null,
      predictions: sha('4'),
    },
    champion: {
      name: 'v1.4.0',
      source: 'tag',
      commit: 'a41f0c9d0b7a4c5e8f9a0b1c2d3e4f5a6b7c8d9e',
      tag: 'flight-delay#production#9',
      predictions: sha('7'),
    },
    rows: 28_243,
    rowName: 'flights',
    metrics: [
      ...Object.values(shapes).map((shape) => comparison(shape)),
      ...slices(sliceRows.filter(([, value]) => value !== 'WN')),
    ],
    gates: [
      {
        gate: 'roc_auc',
        metric: 'roc_auc',
        slice: null,
        status: 'pass',
        reason: 'improved is accepted; the allowed loss is 0.002',
        line: 37,
        file: 'mlops.yaml',
      },
      {
        gate: 'log_loss',
        metric: 'log_loss',
        slice: null,
        status: 'pass',
        reason: 'non-inferior is accepted; the allowed loss is 1 % of the champion',
        line: 38,
        file: 'mlops.yaml',
      },
      {
        gate: 'recall on carrier = HA',
        metric: 'recall(at-precision=0.5)',
        slice: { column: 'carrier', value: 'HA' },
        status: 'skipped',
        reason: '31 rows, 500 are needed',
        line: 39,
        file: 'mlops.yaml',
      },
      {
        gate: 'profit',
        metric: 'profit',
        slice: null,
        status: 'pass',
        reason: '1.98 is at least 0',
        line: 40,
        file: 'mlops.yaml',
      },
    ],
    examples: { fixed: 1_204, broken: 1_011, pValue: 0.00004 },
    comparability: [
      {
        id: 'same-rows',
        status: 'holds',
        statement: 'same flights (28,243 of 28,243 joined, at least 100 % asked)',
      },
      { id: 'same-labels', status: 'holds', statement: 'same labels on both sides' },
      { id: 'unique-ids', status: 'holds', statement: 'no id twice, none missing' },
      { id: 'scores', status: 'holds', statement: 'every score is a probability' },
      { id: 'same-metrics', status: 'holds', statement: 'same metric code for every number' },
      {
        id: 'training-rows',
        status: 'not-checked',
        statement: 'whether a training row is in the holdout is not checked here',
      },
    ],
    changes: [
      { kind: 'parameter', name: 'max_leaf_nodes', champion: '31', candidate: '63' },
      { kind: 'parameter', name: 'learning_rate', champion: '0.1', candidate: '0.06' },
      { kind: 'parameter', name: 'features', champion: '["temp","wind"]', candidate: '["temp","wind_gust"]' },
      { kind: 'code', name: 'src/flight_delay/features.py', champion: '−2', candidate: '+11' },
      {
        kind: 'data',
        name: 'data/train.parquet',
        champion: 'a41f0c9, 166,158 rows',
        candidate: 'a41f0c9, 166,158 rows',
      },
      { kind: 'environment', name: 'scikit-learn', champion: '1.6.0', candidate: '1.6.1' },
    ],
    curves: {
      roc: [
        { side: 'candidate', points: roc(2.8) },
        { side: 'champion', points: roc(2.7) },
      ],
      precisionRecall: [
        { side: 'candidate', points: recallCurve(0.86) },
        { side: 'champion', points: recallCurve(0.82) },
      ],
      calibration: [
        { side: 'candidate', points: calibration(0.02) },
        { side: 'champion', points: calibration(-0.05) },
      ],
      scores: {
        edges: grid(20),
        series: [
          { name: 'candidate, late', shares: shares(0.42, 0.22) },
          { name: 'candidate, in time', shares: shares(0.16, 0.14) },
          { name: 'champion, late', shares: shares(0.38, 0.2) },
          { name: 'champion, in time', shares: shares(0.18, 0.15) },
        ],
      },
    },
    notes: [],
    lineage: { reads: [], writes: [] },
    provenance: {
      suite: '0.1.0',
      commit: '3f9c2e1d0b7a4c5e8f9a0b1c2d3e4f5a6b7c8d9e',
      headCommit: '3f9c2e1d0b7a4c5e8f9a0b1c2d3e4f5a6b7c8d9e',
      pullRequest: 87,
      repository: 'acme/flights',
      serverUrl: 'https://github.com',
      runId: '9077412412',
      runAttempt: 1,
      runUrl: 'https://github.com/acme/flights/actions/runs/9077412412',
      inputs: [
        { path: 'predictions/candidate.parquet', sha256: sha('4'), bytes: 412_331 },
        { path: 'predictions/champion.parquet', sha256: sha('7'), bytes: 411_027 },
      ],
      seed: 0,
    },
    ...over,
  })
}

/** The candidate that is refused: worse overall, one slice much worse. */
export function worseReport(): EvaluateReport {
  const auc = comparison({ ...shapes.roc_auc!, difference: [-0.0211, -0.0243, -0.0179] })
  const loss = comparison({ ...shapes.log_loss!, difference: [0.0123, 0.0091, 0.0154] })
  const recall = comparison({ ...shapes.recall!, difference: [-0.021, -0.034, -0.008] })
  const profit = comparison({ ...shapes.profit!, difference: [-0.19, -0.25, -0.13] })
  const base = flightReport()
  return flightReport({
    verdict: 'regressed',
    metrics: [auc, loss, recall, profit, ...slices(sliceRows)],
    gates: [
      {
        ...base.gates[0]!,
        status: 'fail',
        reason:
          'regressed is not accepted: the difference is −0.021 [−0.024, −0.018], the allowed loss 0.002',
      },
      {
        ...base.gates[1]!,
        status: 'fail',
        reason: 'regressed is not accepted: the difference is 0.012 [0.009, 0.015], the allowed loss 0.0048',
      },
      {
        ...base.gates[2]!,
        gate: 'recall on carrier = WN',
        slice: { column: 'carrier', value: 'WN' },
        status: 'warn',
        reason: 'the difference is −5.2 pt [−8.4, −3.1], the allowed loss 3 pt',
      },
      base.gates[2]!,
      base.gates[3]!,
    ],
    examples: { fixed: 902, broken: 1_467, pValue: 1e-12 },
  })
}

/** The candidate that this holdout cannot judge. */
export function inconclusiveReport(): EvaluateReport {
  const auc = comparison({ ...shapes.roc_auc!, difference: [-0.0007, -0.0051, 0.0037] })
  const loss = comparison({ ...shapes.log_loss!, difference: [0.0003, -0.0031, 0.0037] })
  const base = flightReport()
  return flightReport({
    verdict: 'inconclusive',
    metrics: [auc, loss, ...slices(sliceRows.slice(0, 7))],
    gates: [
      {
        ...base.gates[0]!,
        status: 'fail',
        reason:
          'inconclusive is not accepted: the interval [−0.005, +0.004] reaches below the allowed loss of 0.002',
      },
      base.gates[1]!,
    ],
    examples: { fixed: 611, broken: 624, pValue: 0.73 },
  })
}

/** The first model of a repository, judged beside the prior. */
export function firstReport(): EvaluateReport {
  const base = flightReport()
  return flightReport({
    verdict: 'no-baseline',
    champion: { name: 'the prior', source: 'prior', commit: null, tag: null, predictions: null },
    metrics: base.metrics.slice(0, 2).map((metric) => ({
      ...metric,
      verdict: 'improved',
      champion: { estimate: metric.metric === 'roc_auc' ? 0.5 : 0.561, low: null, high: null },
      difference:
        metric.metric === 'roc_auc'
          ? { estimate: 0.2373, low: 0.2302, high: 0.2444, pValue: 0, adjustedPValue: 0 }
          : { estimate: -0.0808, low: -0.0851, high: -0.0765, pValue: 0, adjustedPValue: 0 },
    })),
    gates: [{ ...base.gates[3]!, gate: 'roc_auc', metric: 'roc_auc', reason: '0.737 is at least 0.7' }],
    examples: null,
    changes: [],
  })
}

/** No champion and no prior, as in regression. */
export function aloneReport(): EvaluateReport {
  const base = flightReport()
  return flightReport({
    verdict: 'no-baseline',
    task: 'regression',
    champion: null,
    metrics: [
      {
        ...comparison({
          metric: 'root_mean_squared_error',
          title: 'RMSE',
          unit: 'min',
          direction: 'lower',
          margin: 0,
          champion: 0,
          difference: [0, 0, 0],
        }),
        verdict: 'no-baseline',
        candidate: { estimate: 1_832.41, low: 1_790.2, high: 1_875.9 },
        champion: null,
        difference: null,
        smallestDetectable: null,
      },
    ],
    gates: [],
    examples: null,
    changes: [],
    curves: { ...base.curves, roc: [], precisionRecall: [] },
  })
}

/** Two metrics files: numbers without intervals. */
export function metricsFilesReport(): EvaluateReport {
  const point = (metric: Metric): Metric => ({
    ...metric,
    method: 'point',
    verdict: 'inconclusive',
    rows: 0,
    positives: null,
    candidate: { ...metric.candidate!, low: null, high: null },
    champion: { ...metric.champion!, low: null, high: null },
    difference: {
      estimate: metric.difference!.estimate,
      low: null,
      high: null,
      pValue: null,
      adjustedPValue: null,
    },
    smallestDetectable: null,
    rowsToSettle: null,
  })
  const base = flightReport()
  return flightReport({
    verdict: 'inconclusive',
    rows: 0,
    candidate: {
      ...base.candidate,
      name: 'reports/candidate/metrics.json',
      source: 'file',
      commit: null,
      predictions: null,
    },
    champion: {
      ...base.champion!,
      name: 'reports/champion/metrics.json',
      source: 'file',
      commit: null,
      tag: null,
      predictions: null,
    },
    metrics: base.metrics.slice(0, 4).map(point),
    gates: [],
    examples: null,
    changes: [],
    comparability: [
      {
        id: 'same-rows',
        status: 'not-checked',
        statement: 'whether both numbers are of the same rows cannot be seen from metrics files',
      },
    ],
    curves: { roc: [], precisionRecall: [], calibration: [], scores: null },
    notes: [
      'No interval is possible from two numbers, so nothing here says whether a difference is real.',
      'One line gives intervals: `predict: <command that writes {predictions}>` under `evaluate`.',
    ],
  })
}
