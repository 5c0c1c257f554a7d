import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from './text-files.ts'
import type { DataWorkspace } from './workspace-data.ts'

/** What `dvc init` writes, so that DVC can work here as well. */
const files: Readonly<Record<string, string>> = {
  '.dvc/config': '',
  '.dvc/.gitignore': '/config.local\n/tmp\n/cache\n',
  '.dvcignore':
    '# Add patterns of files dvc should ignore, which could improve\n# the performance. Learn more at\n# https://dvc.org/doc/user-guide/dvcignore\n',
}

/** @returns the files that were written; none where there is a `.dvc` folder already */
export function initialise(data: DataWorkspace): string[] {
  if (existsSync(join(data.root, '.dvc'))) return []
  const missing = Object.entries(files).filter(([file]) => !existsSync(join(data.root, file)))
  for (const [file, text] of missing) writeWhole(data.root, file, text)
  return missing.map(([file]) => file)
}
