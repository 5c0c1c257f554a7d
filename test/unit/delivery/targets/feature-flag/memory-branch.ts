import type { BranchFiles } from '../../../../../src/delivery/branch-files.ts'

/** A branch in memory, with its history, that somebody else may commit to at any time. */
export class MemoryBranch implements BranchFiles {
  readonly branch: string
  readonly history: { readonly files: Readonly<Record<string, string>>; readonly message: string }[] = []
  /** Called before a commit is compared: the place for somebody else's. */
  beforeCommit: () => void = () => {}

  constructor(branch: string, files: Readonly<Record<string, string>> = {}) {
    this.branch = branch
    if (Object.keys(files).length > 0) this.history.push({ files, message: 'begin' })
  }

  text(path: string): string | null {
    return this.history.at(-1)?.files[path] ?? null
  }

  push(changes: Readonly<Record<string, string>>, message = 'somebody else'): void {
    this.history.push({ files: { ...this.history.at(-1)?.files, ...changes }, message })
  }

  async read() {
    const commit = this.history.length === 0 ? null : `${this.history.length}`.padStart(40, '0')
    const files = this.history.at(-1)?.files ?? {}
    return {
      commit,
      file: async (path: string) => files[path] ?? null,
      list: async (folder: string) =>
        Object.keys(files)
          .filter((path) => path.startsWith(`${folder}/`))
          .sort(),
    }
  }

  async commit(
    snapshot: { readonly commit: string | null },
    changes: Readonly<Record<string, string | null>>,
    message: string,
  ) {
    this.beforeCommit()
    const { commit: now } = await this.read()
    if (now !== snapshot.commit) return 'moved' as const
    const files = Object.entries({ ...this.history.at(-1)?.files, ...changes })
    this.history.push({
      files: Object.fromEntries(files.filter((entry): entry is [string, string] => entry[1] !== null)),
      message,
    })
    return { commit: (await this.read()).commit ?? '' }
  }
}
