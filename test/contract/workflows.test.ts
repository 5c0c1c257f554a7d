import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { allActions, allCompanions } from '../../src/actions/registry.ts'
import { root as rootAction } from '../../src/actions/root.ts'
import { linterProblems, serviceProblems } from './workflow-checks.ts'
import { readActions, readWorkflows, root, suite, usesIn, type WorkflowFile } from './workflow-files.ts'

const companions = await allCompanions()
const seven = await allActions()

const workflows = readWorkflows()
const actions = readActions()

interface Job {
  readonly path: string
  readonly job: string
  readonly permissions: Readonly<Record<string, string>>
  /** Names of our actions in it, `` for the root action. */
  readonly ours: readonly string[]
}

function permissionsOf(name: string) {
  const companion = companions.find((one) => name === `${one.of}/${one.name}`)
  if (companion !== undefined) return companion.permissions
  return (seven.find((one) => one.name === name) ?? rootAction).permissions
}

function jobsWithOurActions(): Job[] {
  return workflows.flatMap(({ path, text }) =>
    Object.entries<{ permissions?: Record<string, string>; steps?: { uses?: string }[] }>(parse(text).jobs)
      .map(([job, { permissions = {}, steps = [] }]) => ({
        path,
        job,
        permissions,
        ours: steps
          .map(({ uses = '' }) => uses)
          .filter((uses) => uses.startsWith(suite))
          .map((uses) => /\/actions\/([^@]+)/.exec(uses)?.[1] ?? ''),
      }))
      .filter(({ ours }) => ours.length > 0),
  )
}

/** What zizmor finds in the files and folders that its arguments name, as `rule: place`. */
function zizmorFindings(named: readonly string[], cwd = root): string[] {
  const program = resolve(root, process.env.MLOPS_TEST_BIN ?? '.venv/bin', 'zizmor')
  const args = ['--offline', '--no-progress', '--strict-collection', '--collect=all', '--format=json-v1']
  // It ends with a status above 10 where it finds something, and with 1 where it could not look.
  const { status, stdout, stderr } = spawnSync(program, [...args, ...named], { cwd, encoding: 'utf8' })
  if (status !== 0 && (status ?? 1) <= 10) throw new Error(`zizmor ended with ${status}: ${stderr}`)
  const findings = JSON.parse(stdout) as readonly {
    ident: string
    locations: readonly { symbolic: { key: unknown } }[]
  }[]
  return findings.map(({ ident, locations }) => `${ident}: ${JSON.stringify(locations[0]?.symbolic.key)}`)
}

describe('the workflows of the project and of the template', () => {
  it('are there', () => {
    expect(workflows.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '.github/workflows/ci.yml',
        '.github/workflows/release.yml',
        expect.stringMatching(/^template-repo\/\.github\/workflows\//),
      ]),
    )
  })

  it.each(workflows)('$path has nothing that actionlint objects to', async (file) => {
    expect(await linterProblems(file)).toEqual([])
  })

  it.each(workflows)('$path is valid by GitHub’s own language service', async (file) => {
    expect(await serviceProblems(file)).toEqual([])
  })

  it.each(workflows)('$path gives its token nothing that a job does not ask for', ({ text }) => {
    expect(parse(text).permissions).toEqual({})
  })

  it.each(jobsWithOurActions())(
    'give the job $job of $path no permission that none of our actions in it lists',
    ({ permissions, ours }) => {
      const listed = ours.flatMap((name) => permissionsOf(name))
      const asked = Object.entries(permissions).map(([scope, access]) => `${scope}: ${access}`)
      expect(asked.filter((one) => !listed.some(({ scope }) => scope === one))).toEqual([])
    },
  )

  it('pin every action of others by commit, and say which version that is', () => {
    const loose = workflows
      .flatMap(usesIn)
      .filter(
        ({ uses }) =>
          !uses.startsWith('./') && !uses.startsWith(`${suite}/`) && !uses.startsWith(`${suite}@`),
      )
      .filter(({ uses, comment }) => !/@[0-9a-f]{40}$/.test(uses) || !/^v\d+(\.\d+)*$/.test(comment))
    expect(loose).toEqual([])
  })

  it('have nothing that zizmor objects to', () => {
    expect(zizmorFindings(['.github', 'action.yml', 'actions'])).toEqual([])
    // It looks for a configuration at the root of a repository, which the template only becomes when it is used.
    const config = '--config=template-repo/.github/zizmor.yml'
    expect(zizmorFindings([config, 'template-repo/.github'])).toEqual([])
  })
})

describe('the action.yml of every action', () => {
  it.each(actions)('$path is valid by GitHub’s own language service', async (file) => {
    expect(await serviceProblems(file)).toEqual([])
  })
})

describe('these checks themselves', () => {
  const broken: WorkflowFile = {
    path: '.github/workflows/broken.yml',
    text: `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: echo \${{ github.event.head_commit.message }}
      - uses: ${suite}/actions/evaluate-and-compare@v0
        with: { comparison: yes }
`,
  }

  it('notice an expression that carries text of others into a shell', async () => {
    expect((await linterProblems(broken)).join('\n')).toContain('potentially untrusted')
  })

  it('notice an input that an action of ours does not have', async () => {
    expect((await serviceProblems(broken)).join('\n')).toContain("Invalid action input 'comparison'")
  })

  it('notice a workflow that hands its token to every step and to whoever it checks out', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mlops-workflows-'))
    try {
      mkdirSync(join(folder, '.github', 'workflows'), { recursive: true })
      writeFileSync(join(folder, broken.path), broken.text.replace('on: push', 'on: pull_request_target'))
      const found = zizmorFindings(['.github'], folder).join('\n')
      expect(found).toContain('dangerous-triggers')
      expect(found).toContain('template-injection')
      expect(found).toContain('excessive-permissions')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('notice an action that is named by a branch', () => {
    const [use] = usesIn({ path: 'a.yml', text: 'jobs: { a: { steps: [{ uses: actions/checkout@main }] } }' })
    expect(use).toEqual({ place: 'a.yml:1', uses: 'actions/checkout@main', comment: '' })
  })
})
