import type { BranchFiles } from '../../delivery/index.ts'
import { EnvironmentError } from '../../foundation/index.ts'
import { type DriftHistory, driftHistorySchema, emptyHistory } from '../../monitoring/index.ts'

/** Earlier reports of a model, on the state branch. */
export interface HistoryStore {
  read(): Promise<DriftHistory>
  /**
   * Changes it by compare and swap: where somebody else was faster, `change` is asked again of what stands there then.
   * @throws EnvironmentError where the branch cannot be written
   */
  update<T extends { readonly history: DriftHistory }>(
    change: (history: DriftHistory) => T,
    message: string,
  ): Promise<T>
}

const attempts = 8

export function openHistory(branch: BranchFiles, model: string): HistoryStore {
  const path = `drift/${model}/history.json`
  const parse = (text: string | null): DriftHistory => {
    if (text === null) return emptyHistory(model)
    const read = driftHistorySchema.safeParse(jsonOf(text))
    if (read.success) return read.data
    const [issue] = read.error.issues
    throw new EnvironmentError(
      `${path} on the branch ${branch.branch} is damaged: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is no JSON'}`,
      { remedy: 'Revert the commit that damaged it, or remove the file to begin anew.' },
    )
  }
  return {
    async read() {
      return parse(await (await branch.read()).file(path))
    },
    async update(change, message) {
      for (let attempt = 1; attempt <= attempts; attempt++) {
        const snapshot = await branch.read()
        const before = await snapshot.file(path)
        const changed = change(parse(before))
        const after = `${JSON.stringify(changed.history, null, 1)}\n`
        if (after === before) return changed
        if ((await branch.commit(snapshot, { [path]: after }, message)) !== 'moved') return changed
      }
      throw new EnvironmentError(
        `The branch ${branch.branch} moved ${attempts} times while it was written.`,
        {
          remedy: 'Run it again.',
        },
      )
    },
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
