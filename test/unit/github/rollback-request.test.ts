import { describe, expect, it } from 'vitest'
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
