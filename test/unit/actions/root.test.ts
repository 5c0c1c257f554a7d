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

  it('registers what was merged, and nothing of another branch', () => {
    const push = (ref: string) =>
      plan('push', { ref, repository: { default_branch: 'main' } }).map(({ action }) => action)
    expect(push('refs/heads/main').at(-1)).toBe('register-model')
    expect(push('refs/heads/try')).not.toContain('register-model')
    expect(push('refs/tags/main')).not.toContain('register-model')
  })

  it('looks after rollouts and drift on a schedule, and takes back by comment or alert', () => {
    expect(plan('schedule', {})).toEqual([
      { action: 'deploy-canary', inputs: {}, section: 'deploy' },
      { action: 'drift-report', inputs: {}, section: 'monitor' },
    ])
    for (const event of ['issue_comment', 'repository_dispatch'])
      expect(plan(event, {})).toEqual([{ action: 'rollback', inputs: {}, section: 'deploy' }])
  })

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
      expect(() => plan(event, {})).toThrow(
        /pull_request, push, workflow_dispatch, schedule, issue_comment, repository_dispatch, workflow_run/,
      )
    },
  )
})
