import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Services } from '../../foundation/index.ts'

/** PATH and VIRTUAL_ENV where the folder, else the workspace, has a `.venv`; nothing otherwise. */
export function virtualEnvironment(cwd: string, services: Services): Record<string, string> {
  for (const place of [cwd, services.workspace]) {
    const folder = join(place, '.venv')
    const programs = ['bin', 'Scripts'].map((name) => join(folder, name)).find((path) => existsSync(path))
    if (programs !== undefined)
      return { VIRTUAL_ENV: folder, PATH: [programs, services.env.PATH ?? ''].join(delimiter) }
  }
  return {}
}
