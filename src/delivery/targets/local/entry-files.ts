import { fileURLToPath } from 'node:url'

/** Files that are started as processes of their own: beside this module in the source, beside the bundle in `dist/`. */
export function entryFile(name: 'process-keeper' | 'model-router'): string {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  return fileURLToPath(new URL(`./${name}.${ending}`, import.meta.url))
}
