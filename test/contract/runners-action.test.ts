import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseInputs } from '../../src/actions/inputs.ts'
import { selectRunner } from '../../src/actions/select-runner/definition.ts'
import { temporaryFolder } from '../support/folder.ts'
import { testServices } from '../support/services.ts'
import { openScene, type Scene } from './client-scene.ts'
import { serviceProblems } from './workflow-checks.ts'
import { root } from './workflow-files.ts'

let scene: Scene
let workspace: string

beforeEach(async () => {
  scene = await openScene()
  workspace = temporaryFolder()
})
afterEach(() => scene.github.close())

/** Runs the step as a job of `acme/flights` on this event. */
async function select(inputs: Record<string, string>, event: { name?: string; payload?: unknown } = {}) {
  const eventPath = join(workspace, 'event.json')
  writeFileSync(eventPath, JSON.stringify(event.payload ?? {}))
  const services = testServices(workspace, {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/flights',
    GITHUB_EVENT_NAME: event.name ?? 'push',
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_SHA: await scene.head(),
    GITHUB_RUN_ID: '100',
    GITHUB_API_URL: scene.github.url,
  })
  const { outputs } = await selectRunner.run(parseInputs(selectRunner, inputs), services)
  return { ...outputs, runsOn: JSON.parse(outputs.runsOn) as unknown }
}

const appToken = () =>
  scene.github.token({
    identity: 'runners[bot]',
    permissions: {
      administration: 'read',
      organization_self_hosted_runners: 'read',
      'pull-requests': 'read',
    },
  })

function addRunner(busy = false) {
  scene.github.world.runners.push({
    id: 1,
    name: 'one',
    labels: ['self-hosted', 'Linux', 'gpu'],
    repository: 'acme/flights',
    status: 'online',
    busy,
  })
}

const labels = 'self-hosted, gpu'
const fallback = 'ubuntu-latest'
const pullFrom = (owner: string) => ({
  name: 'pull_request',
  payload: {
    pull_request: {
      number: 1,
      head: { sha: '0'.repeat(40), ref: 'topic', repo: { full_name: `${owner}/flights` } },
      base: { sha: '1'.repeat(40), ref: 'main' },
    },
  },
})

describe('select-runner', () => {
  it('takes an idle runner, and the fallback when it is busy', async () => {
    addRunner()
    expect(await select({ labels, fallback, 'runner-token': appToken() })).toEqual({
      runsOn: ['self-hosted', 'gpu'],
      selfHosted: 'true',
      reason: '1 self-hosted runner with `self-hosted`, `gpu`: 1 idle.',
    })
    scene.github.world.runners[0]!.busy = true
    expect(await select({ labels, fallback, 'runner-token': appToken() })).toMatchObject({
      runsOn: ['ubuntu-latest'],
      selfHosted: 'false',
    })
  })

  it('reads `train.runs-on` where no labels are given', async () => {
    addRunner()
    mkdirSync(workspace, { recursive: true })
    writeFileSync(
      join(workspace, 'mlops.yaml'),
      'version: 1\nmodels:\n  delay:\n    task: regression\n    train:\n      run: python train.py\n      outputs: { model: model.bin }\n      runs-on: { labels: [self-hosted, gpu], fallback: ubuntu-latest }\n',
    )
    expect(await select({ 'runner-token': appToken() })).toMatchObject({ runsOn: ['self-hosted', 'gpu'] })
  })

  it('keeps a fork’s pull request off self-hosted machines, without asking for them', async () => {
    addRunner()
    const before = scene.github.requests.length
    expect(await select({ labels, fallback }, pullFrom('mallory'))).toMatchObject({
      runsOn: ['ubuntu-latest'],
      selfHosted: 'false',
      reason: expect.stringContaining('from a fork'),
    })
    expect(scene.github.requests.length).toBe(before)
    await expect(select({ labels }, pullFrom('mallory'))).rejects.toMatchObject({ exitCode: 2 })
    expect(await select({ labels, 'runner-token': appToken() }, pullFrom('acme'))).toMatchObject({
      selfHosted: 'true',
    })
  })

  it('looks up whose pull request a comment is on, and takes one that it may not see for a fork’s', async () => {
    addRunner()
    const own = {
      name: 'issue_comment',
      payload: { issue: { number: scene.pull, pull_request: { url: 'x' } } },
    }
    expect(await select({ labels, fallback, 'runner-token': appToken() }, own)).toMatchObject({
      selfHosted: 'true',
    })
    expect(await select({ labels, fallback }, own)).toMatchObject({ selfHosted: 'false' })
  })

  it('asks for nothing where a scaler starts the runner', async () => {
    const before = scene.github.requests.length
    expect(await select({ labels: 'gpu-scale-set', 'on-demand': 'true' })).toMatchObject({
      runsOn: ['gpu-scale-set'],
      selfHosted: 'true',
    })
    expect(scene.github.requests.length).toBe(before)
  })

  it('says what is missing: labels, a token, a permission', async () => {
    await expect(select({ labels })).rejects.toThrow('input runner-token: no token is given')
    await expect(select({ labels, 'runner-token': scene.github.token() })).rejects.toThrow(
      'the token lacks `Administration: read',
    )
    await expect(select({})).rejects.toMatchObject({ exitCode: 2 })
  })
})

describe('its action.yml', () => {
  const path = 'actions/train-on-runner/select-runner/action.yml'
  const text = readFileSync(join(root, path), 'utf8')

  it("is valid by GitHub's own language service", async () => {
    expect(await serviceProblems({ path, text })).toEqual([])
  })

  it('starts its own stub of the bundle', () => {
    expect(parse(text).runs).toEqual({ using: 'node24', main: '../../../dist/select-runner.js' })
  })
})
