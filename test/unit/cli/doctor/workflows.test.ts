import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import {
  conditions,
  gives,
  isNeeded,
  listedPermissions,
  readWorkflow,
  type SettingFacts,
  workflowFindings,
} from '../../../../src/cli/doctor/index.ts'

const commit = '3d3c42e5aac5ba805825da76410c181273ba90b1'
const settings: SettingFacts = {
  ...{ sections: [], packages: false, pullRequests: false, cloud: false, retrain: false },
  proposes: false,
}
const listed = await listedPermissions()

function judge(text: string, more: Partial<SettingFacts> = {}, path = '.github/workflows/a.yml') {
  const knowledge = { settings: { ...settings, ...more }, permissions: listed, major: '1' }
  return workflowFindings([readWorkflow(path, text)], knowledge)
    .filter(({ state }) => state === 'fix')
    .map(({ subject, message, remedy }) => `${subject}: ${message} → ${remedy}`)
}

const job = (permissions: string, steps: string, top = 'permissions: {}') => `on: pull_request
${top}
jobs:
  model:
    permissions: ${permissions}
    steps:
${steps
  .trim()
  .split('\n')
  .map((line) => `      ${line}`)
  .join('\n')}
`
const full = '{ contents: read, pull-requests: write, checks: write }'
const checkout = `- uses: actions/checkout@${commit}\n  with: { fetch-depth: 0 }`
const compare = '- uses: acme/mlops-actions/actions/evaluate-and-compare@v1'

describe('a workflow', () => {
  it('that is as it should be has nothing to fix', () => {
    expect(judge(job(full, `${checkout}\n${compare}`))).toEqual([])
  })

  it('that gives a job less than an action takes is told which permission, for what, and where to add it', () => {
    const found = judge(job('{ contents: read, checks: write }', `${checkout}\n${compare}`))
    expect(found).toEqual([
      '.github/workflows/a.yml, job model: lacks `pull-requests: write`, which evaluate-and-compare takes to keep one comment on the pull request → Add `pull-requests: write` to `permissions:` of the job',
    ])
  })

  it('needs to open pull requests where versions are proposed with its own token, and nowhere else', () => {
    const register = '- uses: acme/mlops-actions/actions/register-model@v1'
    const of = (given: string, proposes = true) => {
      const permissions = '{ contents: write, pull-requests: read }'
      return judge(job(permissions, `${checkout}\n${register}\n  with: ${given}`), { proposes }).join()
    }
    expect(of('{}')).toContain('lacks `pull-requests: write`')
    expect(of('{}', false)).toBe('')
    expect(of('{ proposal-token: x }')).toBe('')
    expect(of('{ version: v1.0.0, stage: production }')).toBe('')
  })

  it('may leave out what an input switches off, and needs what an input switches on', () => {
    const off = `${compare}\n  with: { comment: false, check: false }`
    expect(judge(job('{ contents: read }', `${checkout}\n${off}`))).toEqual([])
    const publish = `${compare}\n  with: { publish-from-run: 7 }`
    expect(judge(job(full, `${checkout}\n${publish}`)).join()).toContain('lacks `actions: read`')
  })

  it('that gives a job more to write than its actions take is told so, where no program of its own gets the token', () => {
    const more = '{ contents: write, pull-requests: write, checks: write }'
    expect(judge(job(more, `${checkout}\n${compare}`))).toEqual([
      expect.stringContaining('may `contents: write`, which no step of it takes'),
    ])
    const own = `- run: gh pr merge\n  env: { GH_TOKEN: "\${{ github.token }}" }`
    expect(judge(job(more, `${checkout}\n${compare}\n${own}`))).toEqual([])
  })

  it('needs a pull request’s permission for a rollback where rules ask for one', () => {
    const rollback = job(
      '{ contents: write, deployments: write, issues: write }',
      `${checkout}\n- uses: acme/mlops-actions/actions/rollback@v1`,
    )
    expect(judge(rollback)).toEqual([])
    expect(judge(rollback, { pullRequests: true })).toEqual([
      expect.stringContaining('lacks `pull-requests: write`'),
    ])
  })

  it('with the root action needs what the actions take that it runs on these events', () => {
    const uses = `${checkout}\n- uses: acme/mlops-actions@v1`
    const on = (events: string, permissions: string) => job(permissions, uses).replace('pull_request', events)
    expect(judge(on('pull_request', full))).toEqual([])
    expect(judge(on('push', '{ contents: read }'))).toEqual([])
    expect(judge(on('push', '{ contents: read }'), { sections: ['register'] }).join('\n')).toContain(
      'lacks `contents: write`, which register-model takes to push the tag',
    )
    const scheduled = judge(on('schedule', '{ contents: read }'), { sections: ['deploy', 'monitor'] })
    expect(scheduled.map((one) => /lacks `([^`]+)`/.exec(one)?.[1])).toEqual([
      'contents: write',
      'deployments: write',
      'issues: write',
    ])
    expect(judge(on('schedule', '{ contents: write }'))).toEqual([
      expect.stringContaining('may `contents: write`, which no step of it takes'),
    ])
    expect(judge(on('fork', '{ contents: read }'))).toEqual([])
  })

  it('that leaves its token to a setting, or opens it, is told to close it', () => {
    const silent = job(full, compare, '').replace(/ {4}permissions: .*\n/, '')
    expect(judge(silent)).toEqual([expect.stringContaining('does not say what its token may do')])
    expect(judge(job(full, compare, 'permissions: write-all'))).toEqual([
      expect.stringContaining('a token that may write everything'),
    ])
    expect(judge(job('write-all', compare))).toEqual([expect.stringContaining('may write everything')])
  })

  it('that fetches one commit is told the line', () => {
    expect(judge(job(full, `- uses: actions/checkout@${commit}\n${compare}`))).toEqual([
      '.github/workflows/a.yml:7: fetches one commit, and versions and the champion are others → Write `fetch-depth: 0` under `with:` of actions/checkout',
    ])
    const train = '- uses: acme/mlops-actions/actions/train-on-runner@v1'
    expect(judge(job('{ contents: read }', `- uses: actions/checkout@${commit}\n${train}`))).toEqual([])
  })

  it.each([
    ['actions/checkout@v4', 'is named by what its owner can move'],
    ['acme/mlops-actions@main', 'follows a branch'],
    ['acme/mlops-actions/actions/rollback@v2.1.0', 'another major version'],
    ['docker://alpine:3', 'may become another image'],
  ])('that uses %s is told that it %s', (uses, said) => {
    expect(judge(job(full, `- uses: ${uses}\n  with: { fetch-depth: 0 }\n${compare}`)).join('\n')).toContain(
      said,
    )
  })

  it.each([
    `acme/mlops-actions@${commit}`,
    'acme/mlops-actions@v1.4.0',
    './.github/actions/prepare',
    `docker://alpine@sha256:${'0'.repeat(64)}`,
  ])('that uses %s has nothing to change there', (uses) => {
    expect(judge(job(full, `- uses: ${uses}\n${compare}`))).toEqual([])
  })

  it('that is another’s, called as a job, has to be pinned too', () => {
    const text = `on: push\npermissions: {}\njobs:\n  call: { uses: other/flows/.github/workflows/a.yml@main }\n`
    expect(
      judge(`${text}  ours:\n    permissions: ${full}\n    steps: [{ uses: acme/mlops-actions@v1 }]\n`),
    ).toEqual([
      expect.stringContaining(
        'a.yml:4: other/flows/.github/workflows/a.yml@main is named by what its owner can move',
      ),
    ])
  })

  it('of any text or shape is looked at without a failure of ours', () => {
    const shape = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(null, 'uses', 'write-all', '${{ secrets.A }}', 'acme/mlops-actions@v1'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom('on', 'jobs', 'a', 'steps', 'uses', 'with', 'permissions', 'environment', 'name'),
          tie('value'),
          { maxKeys: 5 },
        ),
      ),
    })).value
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          shape.map((value) => stringify(value)),
        ),
        (text) => {
          expect(Array.isArray(judge(text))).toBe(true)
        },
      ),
    )
  })

  it('that cannot be read is told why, and one that none of ours is in leads to init', () => {
    expect(judge('a: [')).toEqual([
      expect.stringContaining('cannot be read'),
      expect.stringContaining('Run `mlops init`'),
    ])
    expect(judge('on: push\njobs: 3')).toEqual([expect.stringContaining('Run `mlops init`')])
    expect(judge('&a [*a, *a]')).toHaveLength(2)
  })
})

describe('what an action lists', () => {
  const use = { action: 'register-model', with: {}, events: ['push'], settings }

  it('is needed unless its reason says when it is not, and each such reason is understood', () => {
    const reasons = [...listed.values()].flat().map(({ reason }) => reason)
    const conditional = reasons.filter((reason) => /^only |\bwhere\b|^on `/.test(reason))
    expect(conditional.length).toBeGreaterThan(5)
    expect(conditional.filter((reason) => !conditions.some(([pattern]) => pattern.test(reason)))).toEqual([])
  })

  it('for packages is needed where bytes go to GitHub’s registry', () => {
    const packages = listed.get('register-model')?.find(({ scope }) => scope === 'packages: write')
    if (packages === undefined) throw new Error('register-model lists no packages')
    expect(isNeeded(packages, use)).toBe(false)
    expect(isNeeded(packages, { ...use, settings: { ...settings, packages: true } })).toBe(true)
  })

  it('for retraining is needed where the step or mlops.yaml asks for it', () => {
    const pull = listed.get('drift-report')?.find(({ scope }) => scope === 'pull-requests: write')
    if (pull === undefined) throw new Error('drift-report lists no pull-requests')
    const drift = { ...use, action: 'drift-report' }
    expect(isNeeded(pull, drift)).toBe(false)
    expect(isNeeded(pull, { ...drift, with: { 'on-drift': 'retrain' } })).toBe(true)
    expect(isNeeded(pull, { ...drift, settings: { ...settings, retrain: true } })).toBe(true)
    const issue = { ...drift, with: { 'on-drift': 'issue' }, settings: { ...settings, retrain: true } }
    expect(isNeeded(pull, issue)).toBe(false)
  })

  it('is given by the same access or a higher one', () => {
    expect(gives({ contents: 'write' }, 'contents: read')).toBe(true)
    expect(gives({ contents: 'read' }, 'contents: write')).toBe(false)
    expect(gives({ contents: 'none' }, 'contents: read')).toBe(false)
    expect(gives('read-all', 'issues: write')).toBe(false)
    expect(gives('write-all', 'issues: write')).toBe(true)
    expect(gives(null, 'issues: read')).toBe(false)
  })
})
