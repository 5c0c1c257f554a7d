import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  type DataSettings,
  type DataWorkspace,
  openDataWorkspace,
} from '../../../src/data/versioning/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import type { TestServices } from '../../support/services.ts'
import { dvc, repositoryAt } from './dvc.ts'

/** Two repositories in which the same is done, by DVC and by us. */
export interface Pair {
  readonly theirs: TestServices
  readonly ours: TestServices
  /** Opened anew, as a new process would. */
  open(settings?: DataSettings): DataWorkspace
  /** Does something in both. */
  both(work: (root: string) => void): void
}

export async function openPair(): Promise<Pair> {
  const folder = temporaryFolder()
  const roots = ['theirs', 'ours'].map((name) => join(folder, name))
  for (const root of roots) mkdirSync(root)
  const [theirs, ours] = (await Promise.all(roots.map(repositoryAt))) as [TestServices, TestServices]
  await dvc(theirs, 'init', '-q')
  return {
    theirs,
    ours,
    open: (settings) => openDataWorkspace(ours, settings),
    both: (work) => roots.forEach(work),
  }
}
