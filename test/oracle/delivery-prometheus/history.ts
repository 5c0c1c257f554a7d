/**
 * A history of scrapes every 15 seconds, made from what really happened, so that the right answer of each case is known.
 * `promtool tsdb create-blocks-from openmetrics` turns it into the blocks of a real server.
 */
export const start = Date.parse('2026-11-01T12:00:00Z') / 1000
const scrape = 15

type Labels = Readonly<Record<string, string>>
/** Minutes since `start`, or null where the target was not scraped. */
type ValueAt = (minute: number, index: number) => number | string | null

export class History {
  readonly #families = new Map<string, string[]>()

  /** One series, from minute `from` up to and with `to`. */
  add(name: string, labels: Labels, value: ValueAt, [from, to]: readonly [number, number] = [0, 20]): void {
    const lines = this.#families.get(name) ?? []
    const text = Object.entries(labels)
      .map(([key, one]) => `${key}="${one}"`)
      .join(',')
    for (let index = Math.ceil((from * 60) / scrape); index * scrape <= to * 60; index++) {
      const at = start + index * scrape
      const one = value((index * scrape) / 60, index)
      if (one !== null) lines.push(`${name}{${text}} ${one} ${at}`)
    }
    this.#families.set(name, lines)
  }

  /** As OpenMetrics; all of it untyped, since `promtool` does not look at types. */
  get text(): string {
    const all = [...this.#families].flatMap(([name, lines]) => [`# TYPE ${name} unknown`, ...lines])
    return `${all.join('\n')}\n# EOF\n`
  }
}

/** The minute that is measured: after 10:00, up to and with 11:00. */
export const minute = { from: at(10), to: at(11) }

export function at(minutes: number): string {
  return new Date((start + minutes * 60) * 1000).toISOString()
}

const versions = { candidate: 'v1.3.0', champion: 'v1.2.0' }
export const arms = { model: 'flight-delay', environment: 'production', namespace: null, ...versions }

/** A pod that is asked `perMinute` times a minute, of which `errors` fail. */
function pod(
  history: History,
  scenario: string,
  version: string,
  instance: string,
  {
    perMinute,
    errors,
    span = [0, 20],
    shown = (value) => value,
  }: {
    perMinute: number
    errors: number
    span?: readonly [number, number]
    /** What the counter says, of what it counted. */
    shown?: (value: number, minute: number) => number | string | null
  },
): void {
  const labels = { case: scenario, version, job: 'model', instance }
  const counter = (each: number) => (now: number) => shown((now - span[0]) * each, now)
  history.add('mlops_requests_total', { ...labels, status: '200' }, counter(perMinute - errors), span)
  if (errors > 0) history.add('mlops_requests_total', { ...labels, status: '500' }, counter(errors), span)
  history.add('up', labels, () => 1, span)
}

const pair = (history: History, scenario: string, candidate: Parameters<typeof pod>[4]) => {
  pod(history, scenario, versions.candidate, `${scenario}-new:80`, candidate)
  pod(history, scenario, versions.champion, `${scenario}-old-1:80`, { perMinute: 240, errors: 4 })
  pod(history, scenario, versions.champion, `${scenario}-old-2:80`, { perMinute: 280, errors: 8 })
}

const buckets = (
  history: History,
  scenario: string,
  name: string,
  version: string,
  perMinute: Readonly<Record<string, number | 'NaN'>>,
) => {
  for (const [le, each] of Object.entries(perMinute))
    history.add(name, { case: scenario, version, job: 'model', instance: `${version}:80`, le }, (now) =>
      each === 'NaN' ? each : now * each,
    )
}

export function wholeHistory(): History {
  const history = new History()
  pair(history, 'plain', { perMinute: 40, errors: 4 })
  // The process ends between 10:15 and 10:30, and counts from zero from then on.
  pair(history, 'restart', {
    perMinute: 40,
    errors: 4,
    shown: (value, now) => (now >= 10.5 ? value * ((now - 10.25) / now) : value),
  })
  pair(history, 'born', { perMinute: 40, errors: 4, span: [10.5, 20] })
  history.add(
    'process_start_time_seconds',
    { case: 'born', version: versions.candidate, job: 'model', instance: 'born-new:80' },
    () => start + 10.4 * 60,
    [10.5, 20],
  )
  // Scraped for the first time, and nobody knows how long it has been counting.
  pair(history, 'stranger', {
    perMinute: 40,
    errors: 0,
    span: [10.5, 20],
    shown: (value) => value + 90_000,
  })
  pair(history, 'gone', { perMinute: 40, errors: 4, span: [0, 10.5] })
  pair(history, 'ended', { perMinute: 40, errors: 4, span: [0, 9.5] })
  pair(history, 'nan', { perMinute: 40, errors: 4, shown: (value, now) => (now === 10.5 ? 'NaN' : value) })
  pair(history, 'infinite', {
    perMinute: 40,
    errors: 4,
    shown: (value, now) => (now >= 10.5 ? '+Inf' : value),
  })
  pair(history, 'faultless', { perMinute: 40, errors: 0 })
  pair(history, 'first-error', { perMinute: 40, errors: 0 })
  history.add(
    'mlops_requests_total',
    {
      case: 'first-error',
      version: versions.candidate,
      job: 'model',
      instance: 'first-error-new:80',
      status: '500',
    },
    (now) => (now - 10) * 8,
    [10.5, 20],
  )
  pair(history, 'gap', { perMinute: 40, errors: 4 })
  pod(history, 'gap', versions.candidate, 'gap-new-2:80', {
    perMinute: 20,
    errors: 0,
    shown: (value, now) => (now > 9 && now < 11.5 ? null : value),
  })
  for (const replica of ['a', 'b'])
    for (const [version, each] of [
      [versions.candidate, 40],
      [versions.champion, 500],
    ] as const)
      history.add(
        'mlops_requests_total',
        {
          case: 'twice',
          version,
          job: 'model',
          instance: `${version}:80`,
          status: '200',
          prometheus_replica: replica,
        },
        // The second server missed some scrapes.
        (now, index) => (replica === 'b' && index % 3 === 0 ? null : now * each),
      )

  const duration = 'mlops_request_duration_seconds_bucket'
  const usual = { '0.1': 20, '0.25': 32, '1': 39, '+Inf': 40 }
  buckets(history, 'latency', duration, versions.candidate, usual)
  buckets(history, 'latency', duration, versions.champion, {
    '0.1': 300,
    '2.5e-1': 450,
    '1.0': 498,
    '+Inf': 500,
  })
  buckets(history, 'other-bounds', duration, versions.candidate, { '0.1': 20, '0.3': 34, '+Inf': 40 })
  buckets(history, 'other-bounds', duration, versions.champion, { '0.1': 300, '0.25': 450, '+Inf': 500 })
  buckets(history, 'odd-buckets', duration, versions.candidate, { '0.25': 44, '+Inf': 40 })
  buckets(history, 'odd-buckets', duration, versions.champion, { '0.25': 450, '+Inf': 500 })
  buckets(history, 'nan-buckets', duration, versions.candidate, { '0.25': 'NaN', '+Inf': 40 })
  buckets(history, 'nan-buckets', duration, versions.champion, { '0.25': 450, '+Inf': 500 })

  const scores = 'mlops_prediction_score_bucket'
  buckets(history, 'scores', scores, versions.candidate, { '0.5': 24, '0.9': 36, '+Inf': 40 })
  buckets(history, 'scores', scores, versions.champion, { '0.5': 300, '0.9': 480, '+Inf': 500 })
  for (const [version, label, each] of [
    [versions.candidate, 'late', 12],
    [versions.candidate, 'on time', 28],
    [versions.champion, 'late', 100],
    [versions.champion, 'on time', 396],
    [versions.champion, 'cancelled', 4],
  ] as const)
    history.add(
      'mlops_predictions_total',
      { case: 'classes', version, job: 'model', instance: `${version}:80`, label },
      (now) => now * each,
    )

  for (const [version, each, mean] of [
    [versions.candidate, 40, 3],
    [versions.champion, 500, 2],
  ] as const) {
    const labels = { case: 'basket', version, job: 'shop', instance: `${version}:80` }
    // Means that change from one scrape to the next by ±0.5, in turn.
    const wave = (index: number) => (index % 2) * 0.5 * (each / 4)
    history.add('basket_value_count', labels, (now) => now * each)
    history.add('basket_value_sum', labels, (now, index) => now * each * mean + wave(index))
    history.add('basket_value_squares', labels, (now) => now * each * (mean ** 2 + 1))
    history.add('orders_total', labels, (now) => now * Math.floor(each / 8))
    history.add('never_total', labels, () => 0)
    history.add('halves_total', labels, (now) => now * 20.5)
  }
  return history
}
