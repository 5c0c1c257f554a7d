import { ConfigurationError, type Problem } from '../foundation/index.ts'

const reference = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g

/**
 * Replaces each `${NAME}` by the environment's value, at the moment of use, so that a configuration can be checked
 * without its secrets.
 * @throws ConfigurationError naming every variable that is not set.
 */
export function resolveEnvironment(
  value: string,
  env: Readonly<Record<string, string | undefined>>,
  path?: string,
): string {
  const absent = new Set<string>()
  const resolved = value.replace(reference, (whole, name: string) => {
    const found = env[name]
    if (found === undefined) absent.add(name)
    return found ?? whole
  })
  if (absent.size > 0) {
    throw new ConfigurationError(
      [...absent].map((name) => ({
        ...(path === undefined ? {} : { path }),
        message: `needs the environment variable ${name}, which is not set`,
        remedy: `Set it under \`env:\` of the workflow step, such as \`${name}: \${{ secrets.${name} }}\``,
      })),
    )
  }
  return resolved
}

/**
 * Settings with every `${NAME}` in their texts replaced, at any depth.
 * @throws ConfigurationError naming every variable that is not set, with the place in the settings
 */
export function resolveSettings<T>(
  settings: T,
  env: Readonly<Record<string, string | undefined>>,
  path: string,
): T {
  const problems: Problem[] = []
  const resolved = (value: unknown, at: string): unknown => {
    if (typeof value === 'string')
      try {
        return resolveEnvironment(value, env, at)
      } catch (error) {
        if (!(error instanceof ConfigurationError)) throw error
        problems.push(...error.problems)
        return value
      }
    if (Array.isArray(value)) return value.map((item, index) => resolved(item, `${at}[${index}]`))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, resolved(item, `${at}.${key}`)]),
    )
  }
  const all = resolved(settings, path) as T
  if (problems.length > 0) throw new ConfigurationError(problems)
  return all
}
