import type { NameUse } from './expressions.ts'
import { type Finding, fix, ok } from './finding.ts'
import type { Workflow } from './workflow.ts'

export interface NamedIn extends NameUse {
  /** `.github/workflows/main.yml, job model`. */
  readonly place: string
  /** Environment of the job, whose names it sees too. */
  readonly environment: string | null
}

/** Every secret and variable that jobs read, with where. */
export function namesOf(workflows: readonly Workflow[]): readonly NamedIn[] {
  return workflows.flatMap(({ path, jobs }) =>
    jobs.flatMap(({ id, environment, names }) =>
      names.map((name) => ({ ...name, place: `${path}, job ${id}`, environment })),
    ),
  )
}

/**
 * Whether they are set. Only names are known; values are asked for by nobody.
 * @param known names in capitals that a job in an environment, or in none, can read; null where GitHub did not say
 */
export function nameFindings(
  kind: NameUse['kind'],
  named: readonly NamedIn[],
  known: (environment: string | null) => ReadonlySet<string> | null,
): readonly Finding[] {
  const of = named.filter((one) => one.kind === kind)
  const found: Finding[] = []
  for (const { name, place, environment, mayBeUnset } of of) {
    const there = known(environment)
    if (there === null || there.has(name) || mayBeUnset) continue
    const command = kind === 'secret' ? 'gh secret set' : 'gh variable set'
    found.push(fix(place, `reads the ${kind} ${name}, which is not set`, `Run \`${command} ${name}\``))
  }
  if (found.length > 0 || of.length === 0) return found
  const names = [...new Set(of.map(({ name }) => name))].sort()
  return [ok(`${kind}s`, `${names.join(', ')}: set, or the workflow says what holds without`)]
}
