import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../../src/cli/doctor/expressions.ts'
import { doctorText } from '../../../../src/cli/doctor/index.ts'
import { labelFindings, labelsOfForm } from '../../../../src/cli/doctor/label-findings.ts'
import { nameFindings, namesOf } from '../../../../src/cli/doctor/name-findings.ts'
import { retrainingFindings } from '../../../../src/cli/doctor/proposal-findings.ts'
import { branchFindings, rulesetFindings, tagFindings } from '../../../../src/cli/doctor/rule-findings.ts'
import { actionsFindings, environmentFindings } from '../../../../src/cli/doctor/settings-findings.ts'
import { readWorkflow } from '../../../../src/cli/doctor/workflow.ts'
import { mainRuleset, versionsRuleset } from '../../../../src/cli/setup/index.ts'

describe('secrets and variables', () => {
  it('are found in expressions and conditions, in any spelling, and nowhere else', () => {
    expect(
      namesIn({
        if: "vars.SWITCH == 'on' && secrets.in_if",
        env: { A: '${{ secrets.TOKEN }}', B: "x ${{ secrets['Other'] || 'none' }}", C: 'secrets.NOT_READ' },
        with: { token: '${{ secrets.GITHUB_TOKEN }}', region: '${{ vars.REGION }}' },
      }),
    ).toEqual([
      { kind: 'variable', name: 'SWITCH', mayBeUnset: true },
      { kind: 'secret', name: 'IN_IF', mayBeUnset: false },
      { kind: 'secret', name: 'TOKEN', mayBeUnset: false },
      { kind: 'secret', name: 'OTHER', mayBeUnset: true },
      { kind: 'variable', name: 'REGION', mayBeUnset: false },
    ])
  })

  it('must be set once they are read without a way out', () => {
    expect(namesIn({ if: "vars.A == ''", run: '${{ vars.A }}' })).toMatchObject([{ mayBeUnset: false }])
  })

  it('are told by job, and looked for in the environment of the job', () => {
    const workflow = readWorkflow(
      'w.yml',
      `on: push
env: { SHARED: "\${{ secrets.SHARED }}" }
jobs:
  deploy:
    environment: production
    steps: [{ run: "x \${{ secrets.KEY }}" }]
  test:
    steps: [{ run: "x \${{ secrets.KEY }}" }]
`,
    )
    const named = namesOf([workflow])
    const own = new Set(['SHARED'])
    const known = (environment: string | null) =>
      environment === 'production' ? new Set([...own, 'KEY']) : own
    expect(nameFindings('secret', named, known)).toEqual([
      {
        state: 'fix',
        subject: 'w.yml, job test',
        message: 'reads the secret KEY, which is not set',
        remedy: 'Run `gh secret set KEY`',
      },
    ])
    expect(nameFindings('secret', named, () => null)).toMatchObject([{ state: 'ok' }])
    expect(nameFindings('variable', named, known)).toEqual([])
  })
})

describe('rules', () => {
  const none = { checks: [], pullRequest: false, codeOwners: false }

  it('have to ask for a pull request and for each check', () => {
    const found = branchFindings('main', none, ['evaluate-and-compare / m'])
    expect(found.map(({ state, message }) => `${state} ${message}`)).toEqual([
      'fix changes without a pull request',
      'fix merges without the check `evaluate-and-compare / m`',
    ])
    const all = { checks: ['evaluate-and-compare / m'], pullRequest: true, codeOwners: true }
    expect(branchFindings('main', all, ['evaluate-and-compare / m'])).toMatchObject([{ state: 'ok' }])
  })

  const kept = (ruleset: typeof versionsRuleset) => ({
    ...{ id: 1, name: ruleset.name, target: ruleset.target, enforcement: ruleset.enforcement },
    ...{ conditions: ruleset.conditions ?? null, bypassActors: null, rules: ruleset.rules },
  })

  it('have to keep tags of versions where they are', () => {
    expect(tagFindings([kept(versionsRuleset)])).toMatchObject([{ state: 'ok' }])
    expect(tagFindings([])).toMatchObject([{ state: 'fix', remedy: 'Run `mlops setup`' }])
    expect(tagFindings([kept({ ...versionsRuleset, enforcement: 'evaluate' })])).toMatchObject([
      { state: 'fix' },
    ])
    expect(tagFindings([kept({ ...versionsRuleset, rules: [{ type: 'deletion' }] })])).toMatchObject([
      { state: 'fix' },
    ])
    const others = { ref_name: { include: ['refs/tags/release-*'], exclude: [] } }
    expect(tagFindings([kept({ ...versionsRuleset, conditions: others })])).toMatchObject([{ state: 'fix' }])
  })

  it('have to be on GitHub as their files say', () => {
    const main = mainRuleset(['a'])
    expect(rulesetFindings([main], [])).toMatchObject([{ state: 'fix' }])
    expect(rulesetFindings([main], [kept(main)])).toMatchObject([{ state: 'ok' }])
    const [found] = rulesetFindings([main], [kept(mainRuleset(['b']))])
    expect(found?.message).toContain('+ required_status_checks.required_status_checks: {context: "a"')
  })
})

describe('settings', () => {
  const good = { enabled: true, allowed: 'all', defaultPermissions: 'read', pullRequests: false } as const

  it('of Actions are told one by one, each with where it is', () => {
    expect(actionsFindings(good, false)).toMatchObject([{ state: 'ok' }])
    expect(actionsFindings({ ...good, pullRequests: true }, true)).toMatchObject([{ state: 'ok' }])
    expect(actionsFindings({ ...good, allowed: 'selected' }, false)).toMatchObject([{ state: 'cannot-tell' }])
    const bad = { ...good, enabled: false, allowed: 'local_only', defaultPermissions: 'write' } as const
    const found = actionsFindings(bad, true)
    expect(found).toHaveLength(4)
    for (const { remedy } of found) expect(remedy).toContain('Settings, Actions, General')
  })

  it('of environments: there, and approved by somebody', () => {
    const reviewed = { name: 'Production', reviewers: [{ type: 'User', id: 1 }] } as const
    const open = { name: 'production', reviewers: [] }
    expect(environmentFindings(['production'], [], null)).toMatchObject([{ remedy: 'Run `mlops setup`' }])
    expect(environmentFindings(['production'], [reviewed], false)).toMatchObject([{ state: 'ok' }])
    expect(environmentFindings(['production'], [open], true)).toMatchObject([{ state: 'ok' }])
    expect(environmentFindings(['production'], [open], false)).toMatchObject([{ state: 'fix' }])
  })

  it('of labels: those that forms and actions give', () => {
    expect(labelsOfForm('name: x\nlabels: [data, "help wanted"]\n')).toEqual(['data', 'help wanted'])
    expect(labelsOfForm('labels: a, b')).toEqual(['a', 'b'])
    expect(labelsOfForm('a: [')).toEqual([])
    expect(labelFindings(['Data', 'drift'], new Set(['data']))).toMatchObject([
      { state: 'fix', message: 'drift: not there' },
    ])
  })
})

describe('retraining', () => {
  const workflow = (token: string) =>
    readWorkflow(
      'w.yml',
      `on: schedule
jobs:
  drift:
    steps:
      - uses: acme/mlops-actions/actions/drift-report@v1
        with: { on-drift: retrain${token} }
`,
    )

  it('needs the token of an App, since what the workflow’s own opens starts no checks', () => {
    const nobody = { retrain: false, sections: [] }
    expect(retrainingFindings([workflow('')], nobody)).toMatchObject([{ state: 'fix', subject: 'w.yml:5' }])
    expect(retrainingFindings([workflow(', github-token: "${{ github.token }}"')], nobody)).toMatchObject([
      { state: 'fix' },
    ])
    const app = workflow(', github-token: "${{ steps.app.outputs.token }}"')
    expect(retrainingFindings([app], nobody)).toMatchObject([{ state: 'ok' }])
  })
})

describe('what is printed', () => {
  it('shows what acts without being seen, and says the broken last', () => {
    const text = doctorText([
      { state: 'fix', subject: 'a\u001b[2J', message: 'b\nc', remedy: 'd\u202e' },
      { state: 'ok', subject: 'e', message: 'f', remedy: null },
    ])
    expect(text).toBe('✓ e: f\n✗ a\\x1b[2J: b\\nc\n    → d\\u202e')
  })

  it('sums up where nothing is to be fixed', () => {
    const unknown = { state: 'cannot-tell', subject: 'a', message: 'b', remedy: 'c' } as const
    expect(doctorText([unknown])).toContain('Nothing to fix; 1 thing cannot be told from here.')
  })
})
