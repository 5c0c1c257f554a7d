import { readFile } from 'node:fs/promises'
import { isAbsolute, join, relative } from 'node:path'
import { type PrometheusConnection, prometheusConnection } from '../../../clients/prometheus/index.ts'
import { ConfigurationError, messageOf, type Problem } from '../../../foundation/index.ts'
import { type MetricNames, type PresetName, presets } from './presets.ts'
import { selectorOf } from './selector.ts'
import { unknownPlaceholders } from './template.ts'

/** `source: { prometheus: … }`, its environment variables filled in. What is not given comes from the preset. */
export interface PrometheusSettings {
  readonly prometheus: string
  readonly preset: PresetName
  readonly requests?: readonly string[] | undefined
  readonly errors?: readonly string[] | undefined
  readonly latencyBuckets?: string | undefined
  readonly latencyUnit?: 's' | 'ms' | 'us' | undefined
  readonly predictions?: string | undefined
  readonly predictionLabel?: string | undefined
  readonly scoreBuckets?: string | undefined
  /** Label whose value is the arm's version. */
  readonly armLabel?: string | undefined
  readonly armValue?: string | undefined
  /** Matchers of each arm, in place of `armLabel`. */
  readonly candidate?: string | undefined
  readonly champion?: string | undefined
  /** Matchers of both arms. */
  readonly selector?: string | undefined
  readonly replicaLabels?: readonly string[] | undefined
  readonly bearerToken?: string | undefined
  readonly basic?: { readonly username: string; readonly password: string } | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Each a PEM text, or the path of a file in the workspace. */
  readonly tls?:
    | {
        readonly ca?: string | undefined
        readonly certificate?: string | undefined
        readonly key?: string | undefined
        readonly serverName?: string | undefined
      }
    | undefined
  /** Seconds of one attempt. */
  readonly timeout?: number | undefined
}

export interface PrometheusPlan {
  readonly connection: PrometheusConnection
  readonly names: MetricNames
  /** Matchers of both arms; may be empty. */
  readonly selector: string
  readonly replicaLabels: readonly string[]
  readonly timeoutSeconds: number
}

const usualReplicaLabels = ['prometheus_replica', '__replica__']

/** @throws ConfigurationError with every problem */
export async function planOf(settings: PrometheusSettings, workspace: string): Promise<PrometheusPlan> {
  const path = 'source'
  const problems: Problem[] = []
  const names = namesOf(settings, problems, path)
  checkQueries(settings, problems, path)
  const tls = await tlsOf(settings, workspace, problems, path)
  const connection = collected(problems, () =>
    prometheusConnection(
      {
        address: settings.prometheus,
        bearerToken: settings.bearerToken,
        basic: settings.basic,
        headers: settings.headers,
        tls,
      },
      path,
    ),
  )
  if (problems.length > 0 || connection === null) throw new ConfigurationError(problems)
  return {
    connection,
    names,
    selector: settings.selector ?? '',
    replicaLabels: settings.replicaLabels ?? usualReplicaLabels,
    timeoutSeconds: settings.timeout ?? 15,
  }
}

function namesOf(settings: PrometheusSettings, problems: Problem[], path: string): MetricNames {
  const preset: MetricNames = presets[settings.preset]
  const { armLabel, armValue = '{version}', candidate, champion } = settings
  if ((candidate === undefined) !== (champion === undefined))
    problems.push({
      path,
      message: 'names the series of one arm only',
      remedy: 'Give both `candidate` and `champion`, or `arm-label`',
    })
  if (candidate !== undefined && armLabel !== undefined)
    problems.push({
      path,
      message: 'tells the arms apart in two ways',
      remedy: 'Keep `arm-label`, or `candidate` and `champion`',
    })
  if (candidate !== undefined && candidate === champion && !/\{(arm|version|number)\}/.test(candidate))
    problems.push({
      path: `${path}.candidate`,
      value: candidate,
      message: 'is the same as `champion`, so that both arms would be the same series',
      remedy: 'Put `{version}` or `{arm}` into both, or write two selectors',
    })
  if (armLabel !== undefined && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(armLabel))
    problems.push({ path: `${path}.arm-label`, value: armLabel, message: 'is no name of a label' })
  const byLabel = armLabel === undefined ? null : `${armLabel}=${JSON.stringify(armValue)}`
  return {
    requests: settings.requests ?? preset.requests,
    errors: settings.errors ?? preset.errors,
    latencyBuckets: settings.latencyBuckets ?? preset.latencyBuckets,
    latencyUnit: settings.latencyUnit ?? (settings.latencyBuckets === undefined ? preset.latencyUnit : 's'),
    predictions: settings.predictions ?? preset.predictions,
    predictionLabel: settings.predictionLabel ?? preset.predictionLabel,
    scoreBuckets: settings.scoreBuckets ?? preset.scoreBuckets,
    candidate: candidate ?? byLabel ?? preset.candidate,
    champion: champion ?? byLabel ?? preset.champion,
  }
}

function checkQueries(settings: PrometheusSettings, problems: Problem[], path: string): void {
  const selectors = [
    ...(settings.requests ?? []).map((text) => ['requests', text] as const),
    ...(settings.errors ?? []).map((text) => ['errors', text] as const),
    ['latency-buckets', settings.latencyBuckets] as const,
    ['predictions', settings.predictions] as const,
    ['score-buckets', settings.scoreBuckets] as const,
  ]
  for (const [key, text] of selectors)
    if (text !== undefined && selectorOf(text) === null)
      problems.push({
        path: `${path}.${key}`,
        value: text,
        message: 'is no selector of series, such as `http_requests_total{code=~"5.."}`',
        remedy: 'Write the counter alone, without `rate`, `sum` or a range: its raw samples are read',
      })
  const matchers = (['candidate', 'champion', 'selector'] as const).map(
    (key) => [key, settings[key]] as const,
  )
  for (const [key, text] of matchers)
    if (text !== undefined && selectorOf(`{${text}}`) === null)
      problems.push({
        path: `${path}.${key}`,
        value: text,
        message: 'is no list of matchers, such as `service="model",pod=~"model-canary-.*"`',
        remedy: 'Write them without braces',
      })
  for (const [key, text] of [...selectors, ...matchers, ['arm-value', settings.armValue] as const])
    for (const name of unknownPlaceholders(text ?? ''))
      problems.push({
        path: `${path}.${key}`,
        value: text ?? '',
        message: `has an unknown placeholder \`{${name}}\``,
        remedy: 'Use {version}, {number}, {arm}, {model}, {environment} or {namespace}',
      })
}

type Pem = 'ca' | 'certificate' | 'key'

async function tlsOf({ tls }: PrometheusSettings, workspace: string, problems: Problem[], path: string) {
  if (tls === undefined) return undefined
  const pem = async (key: Pem) => {
    const written = tls[key]
    if (written === undefined) return {}
    if (written.includes('-----BEGIN ')) return { [key]: written }
    const file = isAbsolute(written) ? written : join(workspace, written)
    const inside = relative(workspace, file)
    try {
      if (inside.startsWith('..') || isAbsolute(inside)) throw new Error('it lies outside of the workspace')
      return { [key]: await readFile(file, 'utf8') }
    } catch (error) {
      problems.push({
        path: `${path}.tls.${key}`,
        message: `is neither a PEM text nor a file that can be read: ${(error as NodeJS.ErrnoException).code ?? messageOf(error)}`,
        remedy:
          'Give the text by a secret, such as `${PROMETHEUS_CA}`, or the path of a file in the repository',
      })
      return {}
    }
  }
  return {
    ...(await pem('ca')),
    ...(await pem('certificate')),
    ...(await pem('key')),
    ...(tls.serverName === undefined ? {} : { serverName: tls.serverName }),
  }
}

function collected<T>(problems: Problem[], work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    problems.push(...error.problems)
    return null
  }
}
