import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { git } from '../git/plumbing.ts'
import { findRepository, type Repository, type Role, type World } from '../world.ts'
import { newSettings } from './settings.ts'

export interface NewRepository {
  /** `owner/name`. */
  readonly fullName: string
  /** Default true: what is public hides missing read scopes. */
  readonly private?: boolean
  /** Default `main`. */
  readonly defaultBranch?: string
  readonly collaborators?: Readonly<Record<string, Role>>
}

/** A bare repository in the forge that serves any commit by its name, as GitHub does. */
export async function addRepository(world: World, fields: NewRepository): Promise<Repository> {
  const [owner, name] = fields.fullName.split('/') as [string, string]
  if (findRepository(world, fields.fullName)) throw new Error(`${fields.fullName} exists already`)
  const gitDir = join(world.forge, owner, `${name}.git`)
  const defaultBranch = fields.defaultBranch ?? 'main'
  await mkdir(gitDir, { recursive: true })
  await git(gitDir, ['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`, '.'])
  await git(gitDir, ['config', 'uploadpack.allowAnySHA1InWant', 'true'])
  await git(gitDir, ['config', 'uploadpack.allowFilter', 'true'])
  return register(world, { ...fields, gitDir, owner, name, defaultBranch })
}

/** A copy of all branches and tags under another owner, of the same name. */
export async function addFork(world: World, parent: Repository, owner: string): Promise<Repository> {
  const fork = await addRepository(world, {
    fullName: `${owner}/${parent.name}`,
    private: parent.private,
    defaultBranch: parent.defaultBranch,
  })
  await git(fork.gitDir, [
    'fetch',
    '--quiet',
    parent.gitDir,
    '+refs/heads/*:refs/heads/*',
    '+refs/tags/*:refs/tags/*',
  ])
  const withParent: Repository = { ...fork, parent }
  world.repositories.set(fork.fullName.toLowerCase(), withParent)
  return withParent
}

function register(
  world: World,
  fields: NewRepository & { gitDir: string; owner: string; name: string; defaultBranch: string },
): Repository {
  const roles = Object.entries(fields.collaborators ?? {}).map(
    ([login, role]) => [login.toLowerCase(), role] as const,
  )
  const repository: Repository = {
    id: world.nextId(),
    owner: fields.owner,
    name: fields.name,
    fullName: fields.fullName,
    gitDir: fields.gitDir,
    private: fields.private ?? true,
    defaultBranch: fields.defaultBranch,
    createdAt: world.now(),
    collaborators: new Map(roles),
    issues: new Map(),
    comments: new Map(),
    labels: new Map(),
    checkRuns: new Map(),
    statuses: [],
    deployments: new Map(),
    workflows: new Map(),
    workflowRuns: new Map(),
    releases: new Map(),
    settings: newSettings(),
    protectedBranches: new Set(),
    allowAutoMerge: false,
    mergeMethods: new Set(['merge', 'squash']),
    treeLimit: 100_000,
  }
  world.repositories.set(fields.fullName.toLowerCase(), repository)
  return repository
}
