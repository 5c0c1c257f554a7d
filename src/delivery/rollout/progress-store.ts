import { EnvironmentError } from '../../foundation/index.ts'
import type { BranchFiles, BranchSnapshot } from '../branch-files.ts'
import { type Progress, progressSchema } from './progress.ts'

/** Branch that progress is kept on. */
export const stateBranch = 'mlops-state'

/** What is remembered of a model in an environment, and how it is changed: by compare and swap. */
export interface ProgressStore {
  /** @throws EnvironmentError where the branch cannot be read, or holds what this release cannot */
  read(): Promise<Remembered>
  /**
   * Writes what follows what was read. Changes of other files of the branch do not stand in the way.
   * @returns what is remembered then, or `moved` where somebody changed this file in between
   */
  save(read: Remembered, next: Progress, message: string): Promise<Remembered | 'moved'>
}

export interface Remembered {
  readonly progress: Progress
  /** The file as it was read; null where there is none yet. */
  readonly text: string | null
  readonly snapshot: BranchSnapshot
}

const attempts = 10

export function openProgressStore(branch: BranchFiles, model: string, environment: string): ProgressStore {
  const path = progressPath(model, environment)
  const read = async (): Promise<Remembered> => {
    const snapshot = await branch.read()
    const text = await snapshot.file(path)
    return {
      progress: text === null ? nothingYet(model, environment) : parsed(text, path, branch.branch),
      text,
      snapshot,
    }
  }
  return {
    read,
    async save(remembered, progress, message) {
      const text = `${JSON.stringify(progress, null, 1)}\n`
      if (text === remembered.text) return remembered
      let { snapshot } = remembered
      for (let attempt = 0; attempt < attempts; attempt++) {
        const result = await branch.commit(snapshot, { [path]: text }, message)
        const now = await branch.read()
        if (result !== 'moved') return { progress, text, snapshot: now }
        const there = await now.file(path)
        // an answer that was lost on the way, of a commit that was made
        if (there === text) return { progress, text, snapshot: now }
        if (there !== remembered.text) return 'moved'
        snapshot = now
      }
      throw new EnvironmentError(
        `The branch ${branch.branch} changed ${attempts} times while ${path} was written`,
        {
          remedy:
            'Run the step again; if that lasts, look for a workflow that writes to the branch in a loop',
        },
      )
    },
  }
}

export function progressPath(model: string, environment: string): string {
  return `rollouts/${environment}/${model}.json`
}

export function nothingYet(model: string, environment: string): Progress {
  return { schemaVersion: 1, model, environment, promoted: [], rejected: [], rollout: null, rollback: null }
}

function parsed(text: string, path: string, branch: string): Progress {
  const read = progressSchema.safeParse(jsonOf(text))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new EnvironmentError(
    `${path} on the branch ${branch} cannot be read: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
    { remedy: `Take it back to the commit before on ${branch}, or use the release that wrote it` },
  )
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
