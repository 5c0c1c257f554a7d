import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '../../../src/foundation/index.ts'
import { readRollbackEvent } from '../../../src/github/index.ts'

const commented = (
  body: string,
  over: object = {},
  user: object | null = { login: 'ana', type: 'User' },
) => ({
  action: 'created',
  issue: { number: 7 },
  comment: { id: 1, body, user },
  ...over,
})
const comment = (body: string) => readRollbackEvent('issue_comment', commented(body))
const dispatch = (client_payload: unknown) =>
  readRollbackEvent('repository_dispatch', { client_payload, sender: { login: 'bot' } })

describe('a comment', () => {
  it('asks for a rollback by its first line', () => {
    expect(comment('/mlops rollback production it times out\n\nmore words')).toEqual({
      requests: [
        {
          environment: 'production',
          model: null,
          to: null,
          reason: 'it times out',
          by: '@ana',
          comment: { id: 1, issue: 7, author: 'ana' },
        },
      ],
    })
    expect(comment('/mlops rollback production to=v1.2.3 model=a/b why not')).toMatchObject({
      requests: [{ to: 'v1.2.3', model: 'a/b', reason: 'why not' }],
    })
  })

  it.each([
    ['another command', 'please /mlops rollback production x'],
    ['a quotation of it', '> /mlops rollback production x'],
  ])('asks for nothing: %s', (_name, body) => {
    expect(comment(body)).toHaveProperty('nothing')
  })

  it.each([
    ['changed', { action: 'edited' }, { login: 'ana', type: 'User' }],
    ['by a bot', {}, { login: 'x[bot]', type: 'Bot' }],
    ['of nobody', {}, null],
  ])('asks for nothing: one %s', (_name, over, user) => {
    const event = readRollbackEvent('issue_comment', commented('/mlops rollback production x', over, user))
    expect(event).toHaveProperty('nothing')
  })

  it.each([
    ['/mlops rollback', /environment.*reason/s],
    ['/mlops rollback production', /does not say why/],
    ['/mlops rollback $(id) x', /no name of an environment/],
    ['/mlops rollback production to=latest x', /no version/],
  ])('is refused with how to write it: %s', (body, message) => {
    expect(() => comment(body)).toThrow(message)
  })
})

// As Alertmanager's documentation of its webhook (version 4) and Grafana's of its webhook notifier print them.
const alertmanager = {
  version: '4',
  groupKey: '{}:{alertname="HighErrorRate"}',
  truncatedAlerts: 0,
  status: 'firing',
  receiver: 'mlops',
  groupLabels: { alertname: 'HighErrorRate' },
  commonLabels: { alertname: 'HighErrorRate', mlops_environment: 'production', mlops_model: 'flight-delay' },
  commonAnnotations: {},
  externalURL: 'http://alertmanager:9093',
  alerts: [
    {
      status: 'firing',
      labels: {
        alertname: 'HighErrorRate',
        mlops_environment: 'production',
        mlops_model: 'flight-delay',
        pod: 'a',
      },
      annotations: { summary: '4 % of the requests fail' },
      startsAt: '2026-11-02T10:00:00Z',
      endsAt: '0001-01-01T00:00:00Z',
      generatorURL: 'http://prometheus/graph',
      fingerprint: 'a1',
    },
    {
      status: 'firing',
      labels: {
        alertname: 'HighErrorRate',
        mlops_environment: 'production',
        mlops_model: 'flight-delay',
        pod: 'b',
      },
      annotations: {},
      startsAt: '2026-11-02T10:00:00Z',
      endsAt: '0001-01-01T00:00:00Z',
      generatorURL: 'http://prometheus/graph',
      fingerprint: 'a2',
    },
  ],
}
const grafana = {
  receiver: 'mlops',
  status: 'firing',
  orgId: 1,
  alerts: [
    {
      status: 'firing',
      labels: { alertname: 'Latency', grafana_folder: 'ml', mlops_environment: 'production' },
      annotations: { description: 'half of the answers are late' },
      values: { A: 0.5 },
      startsAt: '2026-11-02T10:00:00Z',
      fingerprint: 'b1',
      silenceURL: 'https://grafana/silence',
    },
  ],
  groupLabels: {},
  commonLabels: { mlops_environment: 'production' },
  commonAnnotations: {},
  externalURL: 'https://grafana/',
  version: '1',
  groupKey: '{}:{}',
  truncatedAlerts: 0,
  title: '[FIRING:1] Latency',
  state: 'alerting',
  message: 'text',
}

describe('a dispatch', () => {
  it('may ask in plain words', () => {
    expect(dispatch({ environment: 'production', reason: 'the queue is full' })).toMatchObject({
      requests: [{ environment: 'production', reason: 'the queue is full', by: '@bot', comment: null }],
    })
  })

  it('of Alertmanager is one request for each environment and model', () => {
    expect(dispatch(alertmanager)).toMatchObject({
      requests: [
        {
          environment: 'production',
          model: 'flight-delay',
          reason: '4 % of the requests fail',
          by: 'the alert HighErrorRate',
        },
      ],
    })
  })

  it('of Grafana is understood as well', () => {
    expect(dispatch(grafana)).toMatchObject({
      requests: [
        {
          environment: 'production',
          model: null,
          reason: 'half of the answers are late',
          by: 'the alert Latency',
        },
      ],
    })
  })

  it('asks for nothing when every alert is resolved', () => {
    const resolved = alertmanager.alerts.map((alert) => ({ ...alert, status: 'resolved' }))
    expect(dispatch({ ...alertmanager, status: 'resolved', alerts: resolved })).toHaveProperty('nothing')
  })

  it.each([
    [
      'no label',
      { ...grafana, commonLabels: {}, alerts: [{ status: 'firing', labels: {}, annotations: {} }] },
      /mlops_environment/,
    ],
    ['no reason', { environment: 'production' }, /client_payload.reason/],
    [
      'an unknown key',
      { environment: 'production', reason: 'x', run: 'rm' },
      /docs\/guides\/rollback-webhooks/,
    ],
    ['nothing', undefined, /client_payload/],
  ])('that is wrong is refused, naming the key: %s', (_name, payload, message) => {
    expect(() => dispatch(payload)).toThrow(message)
  })
})

describe('the workflow that is started by hand', () => {
  const started = (inputs: unknown) =>
    readRollbackEvent('workflow_dispatch', { inputs, sender: { login: 'ana' } })

  it('asks by its inputs; empty ones were left out', () => {
    expect(started({ environment: 'production', to: '', model: '', reason: ' it times\u202E out ' })).toEqual(
      {
        requests: [
          {
            ...{ environment: 'production', model: null, to: null },
            ...{ reason: 'it times out', by: '@ana', comment: null },
          },
        ],
      },
    )
    expect(started({ environment: '', reason: 'x', debug: 'true' })).toMatchObject({
      requests: [{ environment: null }],
    })
  })

  it.each([
    [{ environment: '../x', to: 'latest', reason: ' ' }, /inputs.environment.*inputs.to.*inputs.reason/s],
    [null, /inputs.reason/],
    [undefined, /inputs.reason/],
  ])('is refused with the inputs that are wrong: %j', (inputs, message) => {
    expect(() => started(inputs)).toThrow(message)
  })
})

describe('what others write', () => {
  it.each([
    ['an option that is none', '/mlops rollback production version=v1.0.0 x', /version: is no option/],
    ['an option that is given twice', '/mlops rollback production to=v1.0.0 to=v2.0.0 x', /twice/],
    ['a path', '/mlops rollback ../production x', /environment/],
    ['a path of a model', '/mlops rollback production model=a//b x', /model/],
    ['nothing that can be seen', '/mlops rollback production \u200B\u202E', /does not say why/],
  ])('is refused: %s', (_name, body, message) => {
    expect(() => comment(body)).toThrow(message)
  })

  it.each([
    '/mlops rollbacks production x',
    '/MLOPS rollback production x',
    ' /mlops rollback production x',
    'no\n/mlops rollback production x',
    '```\n/mlops rollback production x\n```',
    '',
  ])('is no command: %j', (body) => {
    expect(comment(body)).toHaveProperty('nothing')
  })

  it('is a reason of one line without what hides, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (words) => {
        let event: ReturnType<typeof comment>
        try {
          event = comment(`/mlops rollback production why ${words}`)
        } catch {
          return false
        }
        if (!('requests' in event)) return false
        const [{ reason, environment, to, model }] = event.requests as never as [Record<string, string>]
        expect({ environment, to, model }).toEqual({ environment: 'production', to: null, model: null })
        expect(reason).toMatch(/^why/)
        expect(reason).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
        return reason!.length <= 500
      }),
    )
  })

  it('is never anything but requests, nothing, or an error of configuration', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('issue_comment', 'workflow_dispatch', 'repository_dispatch', 'push'),
        fc.anything({ withNullPrototype: true }),
        (name, payload) => {
          for (const event of [
            payload,
            { client_payload: payload },
            { inputs: payload },
            { comment: payload },
          ])
            try {
              const read = readRollbackEvent(name, event)
              expect('requests' in read || 'nothing' in read).toBe(true)
            } catch (error) {
              expect(error).toBeInstanceOf(ConfigurationError)
            }
        },
      ),
    )
  })
})

describe('an alert', () => {
  const one = (labels: object, status = 'firing', annotations: object = {}) => ({
    status,
    labels,
    annotations,
  })

  it('may be told below a key of its own, because GitHub takes ten keys and Grafana has more', () => {
    expect(Object.keys(grafana).length).toBeGreaterThan(10)
    expect(dispatch({ webhook: grafana })).toEqual(dispatch(grafana))
    expect(() => dispatch({ webhook: { alerts: [one({})] } })).toThrow(
      /client_payload\.webhook\.alerts\[0\]\.labels\.mlops_environment: is missing/,
    )
    expect(() => dispatch({ webhook: { alerts: [] } })).toThrow(/client_payload\.webhook\.alerts/)
  })

  it('is one request for each environment and model, of those that fire', () => {
    const alerts = [
      one({ mlops_environment: 'production', mlops_model: 'a' }),
      one({ mlops_environment: 'production', mlops_model: 'b' }, 'resolved'),
      one({ mlops_environment: 'staging', mlops_model: 'a' }),
      one({ mlops_environment: 'staging', mlops_model: 'a' }),
      one({ mlops_environment: 'staging' }),
    ]
    expect(dispatch({ alerts })).toMatchObject({
      requests: [
        { environment: 'production', model: 'a', reason: 'an alert fires' },
        { environment: 'staging', model: 'a' },
        { environment: 'staging', model: null },
      ],
    })
  })

  it('with a model that is no name is refused, not taken for every model', () => {
    expect(() =>
      dispatch({ alerts: [one({ mlops_environment: 'production', mlops_model: '$(id)' })] }),
    ).toThrow(/mlops_model: is no name/)
  })

  it('is told with the texts that a template of Alertmanager’s made numbers of', () => {
    const annotations = { summary: 42, description: { fails: null } }
    expect(
      dispatch({ alerts: [one({ mlops_environment: 'production' }, 'firing', annotations)] }),
    ).toMatchObject({
      requests: [{ reason: '42' }],
    })
  })

  // Sent by Alertmanager's own code, configured as docs/guides/rollback-webhooks.md says. 0.32 takes what a template makes for
  // YAML, so that texts become numbers and objects; 0.34 does not.
  it.each([
    ['0.32.0', [42, { broken: null }], ['42', 'HighErrorRate']],
    ['0.34.0', ['42', 'broken:'], ['42', 'broken:']],
  ])('is read as Alertmanager %s sends it by the guide', (_version, summaries, reasons) => {
    const labels = { alertname: 'HighErrorRate', instance: '10.0.0.1:80', mlops_environment: 'production' }
    const alerts = summaries.map((summary, index) => ({
      ...one({ ...labels, mlops_model: `model-${index}` }, 'firing', { summary }),
      ...{ startsAt: '2026-11-25T23:55:14.96Z', endsAt: '0001-01-01T00:00:00Z', generatorURL: null },
      fingerprint: '8ec5071d7c2f8f84',
    }))
    const sent = { alerts, commonLabels: labels, receiver: 'mlops-rollback', status: 'firing' }
    expect(dispatch(sent)).toMatchObject({
      requests: reasons.map((reason, index) => ({ reason, model: `model-${index}` })),
    })
  })
})
