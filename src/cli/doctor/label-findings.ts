import { parseDocument } from 'yaml'
import { type Finding, fix, ok } from './finding.ts'

/** Labels that an issue form gives; GitHub leaves out without a word those that are not there. */
export function labelsOfForm(text: string): readonly string[] {
  const document = parseDocument(text)
  if (document.errors.length > 0) return []
  const content: unknown = document.toJS({ maxAliasCount: 20 })
  const labels = (content as { labels?: unknown } | null)?.labels
  if (typeof labels === 'string') return labels.split(',').map((label) => label.trim())
  return Array.isArray(labels) ? labels.map(String) : []
}

/** @param there names of the repository's labels, in small letters */
export function labelFindings(wanted: readonly string[], there: ReadonlySet<string>): readonly Finding[] {
  const missing = [...new Set(wanted)].filter((name) => !there.has(name.toLowerCase()))
  if (wanted.length === 0) return []
  return missing.length === 0
    ? [ok('labels', 'those of issue forms and of actions are there')]
    : [fix('labels', `${missing.join(', ')}: not there`, 'Run `mlops setup`')]
}
