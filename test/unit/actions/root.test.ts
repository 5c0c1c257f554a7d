import { describe, expect, it } from 'vitest'
import { plan } from '../../../src/actions/root.ts'
import { ConfigurationError } from '../../../src/foundation/index.ts'

describe('the root action', () => {
  it.each(['pull_request', 'push', 'workflow_dispatch'])(
    'validates the data, trains, then compares, on %s',
    (event) => {
      expect(plan(event, {}).map(({ action }) => action)).toEqual([
        'data-validate',
        'train-on-runner',
        'evaluate-and-compare',
      ])
    },
  )

  it('publishes the reports of a fork on workflow_run, without running any of its code', () => {
    expect(plan('workflow_run', { workflow_run: { id: 42 } })).toEqual([
      { action: 'data-validate', inputs: { 'publish-from-run': '42' } },
      { action: 'evaluate-and-compare', inputs: { 'publish-from-run': '42' } },
    ])
  })

  it.each([{}, { workflow_run: null }, { workflow_run: { id: '42; rm' } }])(
    'refuses a workflow_run event such as %j',
    (payload) => {
      expect(() => plan('workflow_run', payload)).toThrow(ConfigurationError)
    },
  )

  it.each(['issues', 'pull_request_target', 'constructor', undefined])(
    'lists what it supports when started by %s',
    (event) => {
      expect(() => plan(event, {})).toThrow(/pull_request, push, workflow_dispatch, workflow_run/)
    },
  )
})
