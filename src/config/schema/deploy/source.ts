import { z } from 'zod'
import { parseCommand } from '../../command.ts'
import { resolveSettings } from '../../environment.ts'
import { section } from '../../section.ts'
import { duration, oneOrMany, text } from '../../values.ts'

const presets = [
  'template',
  'kserve',
  'seldon',
  'mlserver',
  'bentoml',
  'tf-serving',
  'torchserve',
  'triton',
  'envoy',
  'nginx',
] as const

const prometheus = section({
  prometheus: text().describe('Address of the server, such as `${PROMETHEUS_URL}`.'),
  preset: z
    .enum(presets)
    .default('template')
    .describe('Whose names metrics and labels have; each key below replaces one of its names.'),
  requests: oneOrMany().optional().describe('Counters of requests, as selectors of series; they are added.'),
  errors: oneOrMany().optional().describe('Counters of failed requests.'),
  'latency-buckets': text().optional().describe('Buckets of a histogram of response times.'),
  'latency-unit': z.enum(['s', 'ms', 'us']).optional().describe('Unit of its bounds; default `s`.'),
  predictions: text().optional().describe('Counter of predictions by class.'),
  'prediction-label': text().optional().describe('Label that names the class; default `label`.'),
  'score-buckets': text().optional().describe('Buckets of a histogram of predicted scores.'),
  'arm-label': text().optional().describe('Label that tells the versions apart.'),
  'arm-value': text().optional().describe('Its value; default `{version}`.'),
  candidate: text().optional().describe('Matchers of the candidate, in place of `arm-label`.'),
  champion: text().optional().describe('Matchers of the stable version.'),
  selector: text().optional().describe('Matchers of both, such as `namespace="{namespace}"`.'),
  'replica-labels': z
    .array(text())
    .optional()
    .describe(
      'Labels that name the Prometheus server of a pair; default `prometheus_replica`, `__replica__`.',
    ),
  'bearer-token': text().optional().describe('Such as `${PROMETHEUS_TOKEN}`.'),
  basic: section({ username: text(), password: text() }).optional().describe('User and password.'),
  headers: z.record(z.string(), z.string()).optional().describe('More headers, such as `X-Scope-OrgID`.'),
  tls: section({
    ca: text().optional().describe('Authorities to trust: a PEM text or the path of a file.'),
    certificate: text().optional().describe('Certificate that the client shows.'),
    key: text().optional().describe('Its key.'),
    'server-name': text().optional().describe('Name in the server’s certificate.'),
  })
    .optional()
    .describe('For servers that the usual authorities do not vouch for.'),
  timeout: duration().optional().describe('Longest wait for one answer; default `15s`.'),
}).transform((settings) => ({ kind: 'prometheus', settings }) as const)

const command = section({
  command: text().describe(
    'Prints the measurements as JSON; `{candidate}`, `{champion}`, `{from}` and `{to}` stand for the versions and the window.',
  ),
  timeout: duration().default(60).describe('Longest run; default `60s`.'),
}).transform((settings) => ({ kind: 'command', settings }) as const)

/** Where measurements come from. */
export const analysisSource = z.union([prometheus, command])
export type AnalysisSource = z.output<typeof analysisSource>

type Environment = Readonly<Record<string, string | undefined>>

/**
 * A source as it is opened: environment variables filled in, the command in words. The placeholders of queries and of the
 * command stay, since each window has its own.
 * @param placeholders names that the command may use
 * @throws ConfigurationError naming every variable that is not set, and what is wrong with the command
 */
export function resolveSource(
  source: AnalysisSource,
  env: Environment,
  placeholders: readonly string[],
  path: string,
) {
  if (source.kind === 'command') {
    const { command: written, timeout } = source.settings
    const words = parseCommand(written, {
      placeholders: Object.fromEntries(placeholders.map((name) => [name, `{${name}}`])),
      env,
      at: { path: `${path}.command` },
    })
    return { kind: 'command', settings: { words, timeoutSeconds: timeout } } as const
  }
  return { kind: 'prometheus', settings: resolveSettings(source.settings, env, path) } as const
}
