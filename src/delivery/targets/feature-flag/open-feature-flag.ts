import { ConfigurationError, EnvironmentError } from '../../../foundation/index.ts'
import type { BranchFiles, BranchSnapshot } from '../../branch-files.ts'
import type { OpenTarget, Target, TargetServices } from '../target.ts'
import {
  aborted,
  deployed,
  type FlagChange,
  promoted,
  type Roles,
  rolesOf,
  weighted,
  writtenChange,
} from './changes.ts'
import { emptyDefinition, type FlagDefinition, flagOf } from './definition.ts'
import { withValue } from './json-text.ts'
import type { FeatureFlagSettings } from './settings.ts'
import { statusOf } from './status.ts'

/** Somebody else's commits in between, before a change is given up. */
const attempts = 10

interface Read {
  readonly snapshot: BranchSnapshot
  readonly text: string | null
  readonly flag: FlagDefinition | null
}

/**
 * A flag of flagd's in git as the place where a version serves: its variants are versions, its default variant is the
 * stable one, and its rule gives the candidate to a share of the users, always the same ones.
 * @throws ConfigurationError where the file is none of flagd's in JSON
 */
export const openFeatureFlag: OpenTarget<FeatureFlagSettings> = async (settings, services) => {
  checkFile(settings.file)
  return new FlagTarget(settings, services, await services.branch(settings.branch ?? null))
}

function checkFile(file: string): void {
  const outside = /^([/\\]|[A-Za-z]:)/.test(file) || file.split(/[/\\]/).includes('..')
  if (!outside && file.endsWith('.json')) return
  throw new ConfigurationError({
    path: 'target.file',
    value: file,
    message: outside ? 'is no path inside the repository' : 'is no JSON file, and others are not written',
    remedy: 'Name a definition file of flagd in JSON, such as `flags/models.flagd.json`',
  })
}

class FlagTarget implements Target {
  readonly kind = 'feature-flag'
  readonly can = { weights: 'any', shadow: false, unit: 'users' } as const
  readonly #settings: FeatureFlagSettings
  readonly #services: TargetServices
  readonly #branch: BranchFiles
  readonly #flag: string

  constructor(settings: FeatureFlagSettings, services: TargetServices, branch: BranchFiles) {
    this.#settings = settings
    this.#services = services
    this.#branch = branch
    this.#flag = settings.flag ?? services.model
  }

  async status() {
    const { snapshot, flag } = await this.#read()
    const place = `${this.#settings.file} on ${this.#branch.branch} at ${snapshot.commit?.slice(0, 12) ?? 'no commit'}`
    return statusOf(flag, { name: this.#flag, place })
  }

  async deploy({ version }: { readonly version: string }): Promise<void> {
    await this.#change(`make ${version} known`, (flag, roles) => deployed(flag, roles, version))
  }

  async setWeight(percent: number): Promise<void> {
    await this.#change(`candidate for ${percent} % of the users`, (_, roles) => weighted(roles, percent))
  }

  async shadow(percent: number): Promise<void> {
    if (percent === 0) return
    throw new ConfigurationError({
      path: 'target.kind',
      value: 'feature-flag',
      message: 'cannot copy requests: a flag gives each user one version',
      remedy: 'Take another strategy than `shadow`, or another target',
    })
  }

  async promote(): Promise<void> {
    await this.#change('candidate for all users', promoted)
  }

  async abort(): Promise<void> {
    await this.#change('stable version for all users', aborted)
  }

  async #read(): Promise<Read> {
    const snapshot = await this.#branch.read()
    const text = await snapshot.file(this.#settings.file)
    const flag = text === null ? null : flagOf(text, this.#settings.file, this.#flag)
    return { snapshot, text, flag }
  }

  /** Makes one commit of a change, on whatever somebody else has committed before; none where there is nothing to change. */
  async #change(
    what: string,
    changed: (flag: FlagDefinition | null, roles: Roles) => FlagChange,
  ): Promise<void> {
    const { file, targetingKey } = this.#settings
    const { model, environment, logger } = this.#services
    for (let attempt = 0; attempt < attempts; attempt++) {
      const { snapshot, text, flag } = await this.#read()
      const change = changed(flag, rolesOf(flag, this.#flag, file))
      if (change === null) return
      const members = writtenChange(change, targetingKey)
      const place = ['flags', this.#flag]
      const before = text ?? emptyDefinition
      const next =
        flag === null
          ? withValue(before, place, Object.fromEntries(members))
          : members.reduce((now, [member, value]) => withValue(now, [...place, member], value), before)
      const result = await this.#branch.commit(
        snapshot,
        { [file]: next },
        `${environment}: ${model}: ${what}\n`,
      )
      if (result === 'moved') continue
      logger.debug(`feature-flag: ${what}, in ${result.commit}`)
      return
    }
    throw new EnvironmentError(
      `The branch ${this.#branch.branch} changed ${attempts} times while ${file} was written`,
      {
        remedy: 'Run the step again; if that lasts, look for a workflow that writes to the branch in a loop',
      },
    )
  }
}
