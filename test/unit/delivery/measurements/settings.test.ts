import { describe, expect, it } from 'vitest'
import { analysisSource, resolveSource } from '../../../../src/config/schema/deploy/source.ts'
import { commandPlaceholders, openSource } from '../../../../src/delivery/measurements/index.ts'
import { presetNames, presets } from '../../../../src/delivery/measurements/prometheus/presets.ts'
import { selectorOf } from '../../../../src/delivery/measurements/prometheus/selector.ts'
import { type PrometheusSettings, planOf } from '../../../../src/delivery/measurements/prometheus/settings.ts'
import { filled, valuesOf } from '../../../../src/delivery/measurements/prometheus/template.ts'
import { ConfigurationError } from '../../../../src/foundation/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { testServices } from '../../../support/services.ts'

const env = { PROMETHEUS_URL: 'https://prometheus.example.com', TOKEN: 'abc' }
const read = (source: unknown) =>
  resolveSource(analysisSource.parse(source), env, commandPlaceholders, 'analysis.source')

const problemsOf = async (work: () => unknown): Promise<string[]> => {
  try {
    await work()
    return []
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    return error.problems.map(({ path, message }) => `${path}: ${message}`)
  }
}
const base: PrometheusSettings = { prometheus: 'http://p', preset: 'template' }

describe('a source of mlops.yaml', () => {
  it('is a Prometheus with a preset', async () => {
    const source = read({
      prometheus: '${PROMETHEUS_URL}',
      preset: 'mlserver',
      'bearer-token': '${TOKEN}',
      'arm-label': 'pod_version',
      requests: 'x_total',
      headers: { 'X-Scope-OrgID': 'team' },
    })
    expect(source).toEqual({
      kind: 'prometheus',
      settings: {
        prometheus: 'https://prometheus.example.com',
        preset: 'mlserver',
        bearerToken: 'abc',
        armLabel: 'pod_version',
        requests: ['x_total'],
        headers: { 'X-Scope-OrgID': 'team' },
      },
    })
    expect((await openSource(source, testServices(temporaryFolder()))).kind).toBe('prometheus')
  })

  it('is a command, in words that each stay one', async () => {
    const source = read({
      command: 'python measure.py --from {from} "--of={candidate} {model}"',
      timeout: '5s',
    })
    expect(source).toEqual({
      kind: 'command',
      settings: {
        words: ['python', 'measure.py', '--from', '{from}', '--of={candidate} {model}'],
        timeoutSeconds: 5,
      },
    })
    expect((await openSource(source, testServices(temporaryFolder()))).kind).toBe('command')
  })

  it('is refused where a variable is not set, or the command needs a shell', async () => {
    expect(await problemsOf(() => read({ prometheus: '${NOWHERE}' }))).toEqual([
      'analysis.source.prometheus: needs the environment variable NOWHERE, which is not set',
    ])
    expect(await problemsOf(() => read({ command: 'a {candidate} | b {verson}' }))).toHaveLength(2)
  })

  it('names the presets that there are', () => {
    const { options } = analysisSource.options[0].in.in.shape.preset.unwrap()
    expect(options).toEqual(presetNames)
  })
})

describe('settings of a Prometheus source', () => {
  it('override a preset key by key', async () => {
    const { names } = await planOf(
      { ...base, preset: 'envoy', errors: ['e_total'], latencyBuckets: 'l_bucket' },
      '/',
    )
    expect(names.requests).toEqual(presets.envoy.requests)
    expect(names).toMatchObject({ errors: ['e_total'], latencyBuckets: 'l_bucket', latencyUnit: 's' })
    expect(names.candidate).toBe('envoy_cluster_name="{arm}"')
  })

  it('tell the arms apart by a label or by matchers of each', async () => {
    const byLabel = await planOf({ ...base, armLabel: 'rev', armValue: 'm-{number}' }, '/')
    expect(byLabel.names).toMatchObject({ candidate: 'rev="m-{number}"', champion: 'rev="m-{number}"' })
    const each = await planOf({ ...base, candidate: 'pod=~"a-.*"', champion: 'pod=~"b-.*"' }, '/')
    expect(each.names).toMatchObject({ candidate: 'pod=~"a-.*"', champion: 'pod=~"b-.*"' })
  })

  it('are refused with every problem at once', async () => {
    const problems = await problemsOf(() =>
      planOf(
        {
          ...base,
          prometheus: 'p',
          requests: ['rate(x[5m])'],
          errors: ['x{v="{verson}"}'],
          candidate: 'v="1"',
          champion: 'v="1"',
          armLabel: 'no label',
          selector: '{a="b"}',
          tls: { ca: 'missing.pem', key: '../../etc/passwd' },
        },
        temporaryFolder(),
      ),
    )
    expect(problems).toEqual([
      'source: tells the arms apart in two ways',
      'source.candidate: is the same as `champion`, so that both arms would be the same series',
      'source.arm-label: is no name of a label',
      expect.stringMatching(/^source.requests: is no selector of series/),
      expect.stringMatching(/^source.selector: is no list of matchers/),
      'source.errors: has an unknown placeholder `{verson}`',
      expect.stringMatching(/^source.tls.ca: is neither a PEM text nor a file.*ENOENT/),
      expect.stringMatching(/^source.tls.key: .*outside of the workspace/),
      'source.prometheus: is no address of a server',
    ])
  })
})

describe.each(presetNames)('the preset %s', (name) => {
  const arms = {
    model: 'flight-delay',
    environment: 'production',
    namespace: 'ml',
    candidate: 'v1.3.0',
    champion: 'v1.2.0',
  }
  const preset = presets[name]

  it('is made of selectors whose placeholders are known', () => {
    const all = [
      preset.latencyBuckets,
      preset.predictions,
      preset.scoreBuckets,
      ...preset.requests,
      ...preset.errors,
    ]
    for (const text of all.filter((one) => one !== null))
      expect(selectorOf(filled(text, valuesOf('candidate', arms, 60))), text).not.toBeNull()
  })

  it('tells the arms apart', () => {
    const [a, b] = (['candidate', 'champion'] as const).map((arm) =>
      filled(preset[arm], valuesOf(arm, arms, 60)),
    )
    expect(a).not.toBe(b)
    expect(selectorOf(`{${a}}`)).not.toBeNull()
    expect(selectorOf(`{${b}}`)).not.toBeNull()
  })
})
