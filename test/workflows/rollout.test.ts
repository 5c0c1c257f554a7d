import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Deployment, type GitHubDouble, type Issue, startGitHub } from '../support/github/index.ts'
import { presentComment, presentIssue } from '../support/github/present/issue.ts'
import { exportSuite, type Outcome } from '../support/workflows/index.ts'
import { openServedRepository, type ServedRepository } from './rollout/served-repository.ts'
import { startTraffic, type Traffic, whoAnswers } from './rollout/traffic.ts'

// The template's workflows Rollout and Rollback as they ship, in the life of one environment, in the order of the tests.
// The target serves from this machine, so that what a test is told can be compared with what really answers.

let github: GitHubDouble
let scratch: string
let site: ServedRepository
let traffic: Traffic

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'mlops-rollout-'))
  const suite = await exportSuite(join(scratch, 'suite'))
  github = await startGitHub()
  site = await openServedRepository(github, suite, scratch)
  await site.register('v1.0.0', 200)
})
afterAll(async () => {
  await traffic?.stop()
  site?.end()
  await github?.close()
  await rm(scratch, { recursive: true, force: true })
})

const merge = async (intent: string): Promise<Outcome> => {
  const { before } = await site.name(intent)
  return site.run({ name: 'push', ref: 'refs/heads/main', before }, { expectJobs: ['production'] })
}
const call = () => site.run({ name: 'schedule', cron: '*/10 * * * *' }, { expectJobs: ['production'] })
const outputsOf = ({ runs }: Outcome) => runs[0]!.jobs[0]!.steps.at(-1)!.outputs
const progress = () => JSON.parse(site.git('show', 'mlops-state:rollouts/production/flight-delay.json'))
const deploymentOf = (version: string): Deployment =>
  [...site.repository.deployments.values()].findLast(({ payload }) => {
    const told = typeof payload === 'string' ? JSON.parse(payload) : payload
    return told.version === version
  })!
const stateOf = (version: string) => deploymentOf(version).statuses.at(-1)?.state
const issuesOf = (label: string): Issue[] =>
  [...site.repository.issues.values()].filter(({ labels }) => labels.includes(label))
const open = (label: string) => issuesOf(label).filter(({ state }) => state === 'open')
/** Version that holds the stage of the registry. */
const staged = () => {
  const tag = site.git('tag', '--list', 'flight-delay#production#*', '--sort=-version:refname').split('\n')[0]
  const commit = site.git('rev-parse', `refs/tags/${tag}^{commit}`)
  return site.git('tag', '--list', 'flight-delay@*', '--points-at', commit).split('@')[1]
}
/** The shortest window that is looked at, and a little. */
const enoughTraffic = () => pause(10_600)

function comment(body: string, author: string): Promise<Outcome> {
  const [issue] = issuesOf('rollout')
  const made = github.comment(site.repository, { issue: issue!.number, author, body })
  const payload = {
    issue: presentIssue(github.world, site.repository, issue!),
    comment: presentComment(github.world, site.repository, made),
  }
  return site.run(
    { name: 'issue_comment', action: 'created', payload },
    { actor: author, workflowFiles: ['rollback.yml'] },
  )
}
const answersTo = (author: string) => {
  const all = github.comments(site.repository, issuesOf('rollout')[0]!.number)
  const at = all.findLastIndex((one) => one.author === author)
  return { asked: all[at]!, answers: all.slice(at + 1) }
}

describe('a merged change of the environment’s file', () => {
  it('starts the first version, which serves at once, and tells GitHub', async () => {
    const outcome = await merge('v1.0.0')
    expect(outcome.runs.map(({ workflow }) => workflow)).toEqual(['Rollout'])
    expect(outcome.runs[0]?.conclusion, outcome.runs[0]?.log).toBe('success')
    expect(outputsOf(outcome)).toMatchObject({ verdict: 'promoted', stable: 'v1.0.0' })
    expect(await whoAnswers(site.address)).toEqual(['v1.0.0'])
    expect(stateOf('v1.0.0')).toBe('success')
    expect(issuesOf('rollout')).toMatchObject([{ state: 'closed', author: 'github-actions[bot]' }])
    expect(progress()).toMatchObject({ promoted: [{ version: 'v1.0.0' }], rollout: { phase: 'promoted' } })
    expect(staged()).toBe('v1.0.0')
    traffic = startTraffic(site.address)
  })

  it('is led step by step, each decided by what both versions were measured at, to its promotion', async () => {
    await site.register('v1.1.0', 200)
    const began = await merge('v1.1.0')
    expect(outputsOf(began), began.runs[0]?.log).toMatchObject({ stable: 'v1.0.0', weight: '20' })
    expect(stateOf('v1.1.0')).toBe('in_progress')
    expect(open('rollout')).toHaveLength(1)
    await Promise.all([enoughTraffic(), site.register('v1.2.0', 500)])
    const advanced = await call()
    expect(outputsOf(advanced), advanced.runs[0]?.log).toMatchObject({ stable: 'v1.0.0', weight: '50' })
    await Promise.all([enoughTraffic(), site.register('v1.3.0', 200)])
    const promoted = await call()
    expect(promoted.runs[0]?.conclusion, promoted.runs[0]?.log).toBe('success')
    expect(outputsOf(promoted)).toMatchObject({ verdict: 'promoted', version: 'v1.1.0', stable: 'v1.1.0' })
    expect(promoted.runs[0]?.summary).toContain('serves all requests now')
    expect(await whoAnswers(site.address)).toEqual(['v1.1.0'])
    expect([stateOf('v1.1.0'), stateOf('v1.0.0')]).toEqual(['success', 'inactive'])
    expect(open('rollout')).toEqual([])
    expect(staged()).toBe('v1.1.0')
  })
})

describe('a version that harms', () => {
  it('is led back by nobody who may not write, and not by a comment that only quotes the command', async () => {
    const began = await merge('v1.2.0')
    expect(outputsOf(began), began.runs[0]?.log).toMatchObject({ stable: 'v1.1.0', weight: '20' })
    const asked = await comment('/mlops rollback production it is slow', 'mallory')
    expect(asked.runs[0]?.conclusion, asked.runs[0]?.log).toBe('failure')
    const { asked: command, answers } = answersTo('mallory')
    expect(command.reactions).toMatchObject([{ author: 'github-actions[bot]', content: 'confused' }])
    expect(answers.map(({ body }) => body)).toEqual([expect.stringContaining('Nothing was rolled back')])
    const quoted = await comment('> /mlops rollback production it is slow\n\nShould we?', 'ana')
    expect(quoted.runs[0]?.conclusion).toBe('skipped')
    expect(answersTo('ana').answers).toEqual([])
    expect(progress()).toMatchObject({ rollback: null, rollout: { phase: 'progressing' } })
  })

  it('is rolled back by itself: traffic, git, registry, deployment and incident', async () => {
    await enoughTraffic()
    const outcome = await call()
    expect(outcome.runs[0]?.conclusion, outcome.runs[0]?.log).toBe('failure')
    expect(outputsOf(outcome)).toMatchObject({ verdict: 'rolled-back', version: 'v1.2.0', stable: 'v1.1.0' })
    expect(await whoAnswers(site.address)).toEqual(['v1.1.0'])
    expect(site.intended()).toBe('v1.1.0')
    expect(site.git('log', '-1', '--format=%s', 'main')).toBe(
      'Roll flight-delay in production back to v1.1.0',
    )
    expect(site.git('show', 'main:environments/production.yaml')).toContain('# What production runs.')
    expect([stateOf('v1.2.0'), stateOf('v1.1.0')]).toEqual(['failure', 'success'])
    expect(staged()).toBe('v1.1.0')
    expect(open('incident')).toMatchObject([{ author: 'github-actions[bot]' }])
    expect(open('incident')[0]?.body).toContain('error-rate')
    expect(open('rollout')).toEqual([])
    const next = await call()
    expect(outputsOf(next)).toMatchObject({ verdict: 'steady', version: 'v1.1.0' })
  })
})

describe('somebody who may write', () => {
  it('rolls an environment back by a comment, which is answered', async () => {
    const outcome = await comment('/mlops rollback production it is slow', 'ana')
    expect(outcome.runs[0]?.conclusion, outcome.runs[0]?.log).toBe('success')
    expect(await whoAnswers(site.address)).toEqual(['v1.0.0'])
    expect(site.intended()).toBe('v1.0.0')
    expect(staged()).toBe('v1.0.0')
    const { asked, answers } = answersTo('ana')
    expect(asked.reactions).toMatchObject([{ content: 'rocket' }])
    expect(answers.map(({ body }) => body)).toEqual([expect.stringContaining('is back on v1.0.0')])
    expect(progress()).toMatchObject({ rollback: { by: '@ana', reason: 'it is slow', to: 'v1.0.0' } })
    expect(open('incident')).toHaveLength(2)
  })
})

describe('where the main branch takes pull requests alone', () => {
  const alert = {
    version: '4',
    groupKey: '{}:{alertname="ErrorBudgetBurn"}',
    status: 'firing',
    receiver: 'github',
    groupLabels: { alertname: 'ErrorBudgetBurn' },
    commonLabels: {
      alertname: 'ErrorBudgetBurn',
      mlops_environment: 'production',
      mlops_model: 'flight-delay',
    },
    commonAnnotations: { summary: 'The error budget of a month is gone in a day' },
    externalURL: 'http://alertmanager.example:9093',
    alerts: [
      {
        status: 'firing',
        labels: {
          alertname: 'ErrorBudgetBurn',
          mlops_environment: 'production',
          mlops_model: 'flight-delay',
        },
        annotations: { summary: 'The error budget of a month is gone in a day' },
        startsAt: '2026-01-02T03:04:05Z',
        endsAt: '0001-01-01T00:00:00Z',
        generatorURL: 'http://prometheus.example:9090/graph',
        fingerprint: '9b1a1f2c3d4e5f60',
      },
    ],
  }

  it('an alert moves the traffic at once and opens a pull request for git', async () => {
    const began = await merge('{ version: v1.3.0, strategy: { all-at-once: true } }')
    expect(outputsOf(began), began.runs[0]?.log).toMatchObject({ verdict: 'promoted', stable: 'v1.3.0' })
    await github.protect(site.repository, 'main')
    site.repository.allowAutoMerge = true
    const outcome = await site.run(
      { name: 'repository_dispatch', type: 'mlops-rollback', payload: alert },
      { expectJobs: ['rollback'] },
    )
    expect(outcome.runs[0]?.conclusion, outcome.runs[0]?.log).toBe('success')
    expect(await whoAnswers(site.address)).toEqual(['v1.0.0'])
    expect(site.intended()).toBe('v1.3.0')
    const pull = site.repository.issues.get(Number(outputsOf(outcome)['pull-request']))!
    expect(pull).toMatchObject({ state: 'open', author: 'github-actions[bot]' })
    expect(pull.pull).toMatchObject({ base: { ref: 'main' }, autoMerge: { method: 'squash' } })
    expect(outcome.runs[0]?.summary ?? '').not.toContain('[object')
    expect(progress()).toMatchObject({
      rollback: { by: 'the alert ErrorBudgetBurn', reason: expect.stringContaining('error budget') },
    })
  })

  it('nothing deploys the version again that git still names', async () => {
    const outcome = await call()
    expect(outputsOf(outcome), outcome.runs[0]?.log).toMatchObject({ stable: 'v1.0.0', weight: '0' })
    expect(outcome.runs[0]?.conclusion).toBe('success')
    expect(await whoAnswers(site.address)).toEqual(['v1.0.0'])
    expect(progress().rollback.endedAt).toBe(null)
  })

  it('git and traffic agree once it is merged, and the next call says so', async () => {
    await github.mergePull(site.repository, progress().rollback.pullRequest, 'ana')
    expect(site.intended()).toBe('v1.0.0')
    const outcome = await call()
    expect(outcome.runs[0]?.conclusion, outcome.runs[0]?.log).toBe('success')
    expect(outputsOf(outcome)).toMatchObject({ stable: 'v1.0.0' })
    expect(progress().rollback.done).toContain('agreement')
    expect(outputsOf(await call())).toMatchObject({ verdict: 'steady', version: 'v1.0.0' })
  })

  it('a click finds nothing to go back to, says so, and moves nothing', async () => {
    const inputs = { reason: 'it feels slow' }
    const outcome = await site.run(
      { name: 'workflow_dispatch', workflow: 'rollback.yml', inputs },
      { expectJobs: ['rollback'] },
    )
    expect(outcome.runs[0]?.conclusion).toBe('failure')
    expect(outcome.runs[0]?.log).toContain('There is nothing to roll back to')
    expect(await whoAnswers(site.address)).toEqual(['v1.0.0'])
    expect(progress().rollback.endedAt).not.toBe(null)
    expect(traffic.last(100_000)).not.toContain('none')
  })
})
