import { parse } from 'yaml'
import { git, gitBytes, resolveRevision } from '../git/plumbing.ts'
import type { Repository, Workflow, World } from '../world.ts'

/** The workflows GitHub knows: the files of the default branch, and those a run has made known. */
export async function knownWorkflows(world: World, repository: Repository): Promise<Workflow[]> {
  const { gitDir, defaultBranch } = repository
  const folder = await resolveRevision(gitDir, `refs/heads/${defaultBranch}:.github/workflows`)
  if (folder !== undefined) {
    const names = (await git(gitDir, ['ls-tree', '-z', '--name-only', folder])).split('\0')
    for (const file of names.filter((name) => /\.ya?ml$/.test(name))) {
      const text = (await gitBytes(gitDir, ['cat-file', 'blob', `${folder}:${file}`])).toString()
      registerWorkflow(world, repository, `.github/workflows/${file}`, text)
    }
  }
  return [...repository.workflows.values()]
}

/** Remembers a workflow file; its name is the `name:` in it, else its path. */
export function registerWorkflow(world: World, repository: Repository, path: string, text: string): Workflow {
  const parsed = parse(text) as { name?: string } | null
  const known = repository.workflows.get(path)
  const workflow: Workflow = {
    id: known?.id ?? world.nextId(),
    path,
    name: parsed?.name ?? path,
    createdAt: known?.createdAt ?? world.now(),
  }
  repository.workflows.set(path, workflow)
  return workflow
}
