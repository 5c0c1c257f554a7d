import { ConfigurationError } from '../foundation/index.ts'

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
