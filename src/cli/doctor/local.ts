import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Permission } from '../../actions/definition.ts'
import { allActions, allCompanions } from '../../actions/registry.ts'
import type { Configuration } from '../../config/index.ts'
import { ConfigurationError, type Services, version } from '../../foundation/index.ts'
import type { Ruleset } from '../../github/index.ts'
import { openRepository } from '../../registry/index.ts'
import { environmentNames, readRulesetFiles } from '../setup/index.ts'
import { configurationFindings, intentFindings } from './configuration-findings.ts'
import { type Finding, fix } from './finding.ts'
import { gitFindings } from './git-findings.ts'
import type { SettingFacts } from './needed-permissions.ts'
import { pathFindings } from './path-findings.ts'
import { programFindings } from './program-findings.ts'
import { readWorkflow, type Workflow } from './workflow.ts'
import { workflowFindings } from './workflow-findings.ts'

/** What the files of a clone say. */
export interface Local {
  readonly findings: readonly Finding[]
  readonly configuration: Configuration | null
  readonly workflows: readonly Workflow[]
  readonly rulesets: readonly Ruleset[] | null
  readonly environments: readonly string[]
  readonly settings: SettingFacts
  /** Texts of the issue forms. */
  readonly forms: readonly string[]
  /** Whether somebody is named who owns the files. */
  readonly codeOwners: boolean
}

export async function lookHere(services: Services, config: string): Promise<Local> {
  const root = (await openRepository(services, services.workspace).catch(() => null))?.root
  const here = { ...services, workspace: root ?? services.workspace }
  const { workspace } = here
  const { configuration, findings: ofConfiguration } = await configurationFindings(workspace, config)
  const environments = await environmentNames(workspace)
  const { rulesets, findings: ofRulesets } = await rulesetsOf(workspace)
  const settings = settingsOf(configuration, rulesets)
  const workflows = await filesOf(workspace, '.github/workflows', /\.ya?ml$/)
  const read = workflows.map(({ path, text }) => readWorkflow(path, text))
  const owners = await Promise.all(
    ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'].map((path) =>
      readFile(join(workspace, path), 'utf8').catch(() => ''),
    ),
  )
  return {
    configuration,
    environments,
    rulesets,
    settings,
    workflows: read,
    codeOwners: owners.some((text) => /^[^#\s].*@/m.test(text)),
    forms: (await filesOf(workspace, '.github/ISSUE_TEMPLATE', /\.ya?ml$/)).map(({ text }) => text),
    findings: [
      ...(await gitFindings(here)),
      ...ofConfiguration,
      ...(configuration === null
        ? []
        : [
            ...(await intentFindings(workspace, configuration, environments)),
            ...(await pathFindings(here, configuration)),
            ...(await programFindings(here, configuration)),
          ]),
      ...workflowFindings(read, {
        settings,
        permissions: await listedPermissions(),
        major: version.split('.')[0] ?? '',
      }),
      ...ofRulesets,
    ],
  }
}

/** What each of our actions lists, by its name below `actions/`. */
export async function listedPermissions(): Promise<ReadonlyMap<string, readonly Permission[]>> {
  const actions = await allActions()
  const companions = await allCompanions()
  return new Map<string, readonly Permission[]>([
    ...actions.map(({ name, permissions }) => [name, permissions] as const),
    ...companions.map(({ name, of, permissions }) => [`${of}/${name}`, permissions] as const),
  ])
}

function settingsOf(configuration: Configuration | null, rulesets: readonly Ruleset[] | null): SettingFacts {
  const models = Object.values(configuration?.models ?? {})
  const targets = models.flatMap(({ deploy }) => Object.values(deploy?.environments ?? {}))
  return {
    sections: (['register', 'deploy', 'monitor'] as const).filter((section) =>
      models.some((model) => model[section] !== undefined),
    ),
    packages: models.some(
      ({ register }) => register?.store?.kind === 'oci' && register.store.repository.startsWith('ghcr.io/'),
    ),
    pullRequests: (rulesets ?? []).some(
      ({ target, enforcement, rules }) =>
        target === 'branch' && enforcement === 'active' && rules.some(({ type }) => type === 'pull_request'),
    ),
    cloud: targets.some(({ target }) => target.kind === 'sagemaker'),
    proposes: models.some(({ register }) => register?.propose !== undefined),
    retrain: models.some(({ monitor }) => monitor?.onDrift === 'retrain'),
  }
}

async function rulesetsOf(root: string) {
  try {
    return { rulesets: await readRulesetFiles(root), findings: [] }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    const findings = error.problems.map(({ file, path, message, remedy }) =>
      fix(
        file ?? '.github/rulesets',
        [path, message].filter(Boolean).join(' '),
        remedy ?? 'Correct the JSON',
      ),
    )
    return { rulesets: null, findings }
  }
}

async function filesOf(root: string, folder: string, pattern: RegExp) {
  const names = await readdir(join(root, folder)).catch(() => [])
  return Promise.all(
    names
      .filter((name) => pattern.test(name))
      .sort()
      .map(async (name) => ({
        path: `${folder}/${name}`,
        text: await readFile(join(root, folder, name), 'utf8').catch(() => ''),
      })),
  )
}
