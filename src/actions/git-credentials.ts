import type { ProcessRunner, Services } from '../foundation/index.ts'

/**
 * Services whose `git` pushes and fetches with a token, where the checkout kept none (`persist-credentials: false`). It
 * goes by the environment, never by an argument that others on the machine could read, to the server of the workflow
 * alone, and in place of what the checkout may have kept, because two such headers are refused.
 */
export function withGitToken(services: Services, token: string | undefined): Services {
  const server = services.env.GITHUB_SERVER_URL
  if (token === undefined || token === '' || server === undefined) return services
  const header = `http.${server.replace(/\/+$/, '')}/.extraheader`
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64')
  const added = ['', `AUTHORIZATION: basic ${credentials}`]
  const process: ProcessRunner = {
    run(command, args, options = {}) {
      if (command !== 'git') return services.process.run(command, args, options)
      const env = { ...services.env, ...options.env }
      const count = Number(env.GIT_CONFIG_COUNT ?? 0)
      const entries = added.flatMap((value, index): [string, string][] => [
        [`GIT_CONFIG_KEY_${count + index}`, header],
        [`GIT_CONFIG_VALUE_${count + index}`, value],
      ])
      return services.process.run(command, args, {
        ...options,
        env: {
          ...options.env,
          ...Object.fromEntries(entries),
          GIT_CONFIG_COUNT: String(count + added.length),
        },
      })
    },
  }
  return { ...services, process }
}
