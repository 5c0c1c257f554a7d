import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseDocument, visit } from 'yaml'

export const root = resolve(import.meta.dirname, '..', '..')

/** The suite's own repository; its actions are ours, not a third party's. */
export const suite = 'acme/mlops-actions'

/** A file that GitHub reads; its path is relative to the repository, with `/`. */
export interface WorkflowFile {
  readonly path: string
  readonly text: string
}

/** Workflows of the project and of the template. */
export function readWorkflows(): WorkflowFile[] {
  return ['.github/workflows', 'template-repo/.github/workflows'].flatMap((folder) => filesIn(folder))
}

/** `action.yml` of the suite and of each of its actions, and of what the template may bring along. */
export function readActions(): WorkflowFile[] {
  const folders = ['actions', 'template-repo/.github/actions']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => basename(path) === 'action.yml')
        .map((path) => `${folder}/${dirname(path).replaceAll('\\', '/')}`)
        .sort(),
    )
  return ['.', ...folders]
    .map((folder) => (folder === '.' ? 'action.yml' : `${folder}/action.yml`))
    .filter((path) => existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

export interface Use {
  /** `.github/workflows/ci.yml:27`. */
  readonly place: string
  /** `actions/checkout@…`, as written. */
  readonly uses: string
  /** What stands behind it on the line, such as `v7.0.1`. */
  readonly comment: string
}

/** Every `uses:` of a file, wherever it stands. */
export function usesIn({ path, text }: WorkflowFile): Use[] {
  const found: Use[] = []
  const document = parseDocument(text)
  visit(document, {
    Pair(_, { key, value }) {
      if (String(key) !== 'uses') return
      const scalar = value as { value?: unknown; comment?: string; range?: [number, number, number] }
      const line = text.slice(0, scalar.range?.[0] ?? 0).split('\n').length
      found.push({
        place: `${path}:${line}`,
        uses: String(scalar.value),
        comment: scalar.comment?.trim() ?? '',
      })
    },
  })
  return found
}

function filesIn(folder: string): WorkflowFile[] {
  const place = join(root, folder)
  if (!existsSync(place)) return []
  return readdirSync(place)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(place, name), 'utf8') }))
}
