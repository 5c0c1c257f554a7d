import { z } from 'zod'
import { ConfigurationError } from '../../../foundation/index.ts'
import { parseCommand } from '../../command.ts'
import { section } from '../../section.ts'
import { duration, text } from '../../values.ts'

/** They stay as they are: a port is known only when a server is started. */
const placeholders = { model: '{model}', port: '{port}', version: '{version}', host: '{host}' }

const serve = text()
  .refine((command) => !command.includes('${'), 'must take secrets from `env`, not from its arguments')
  .transform((command, context) => {
    try {
      return parseCommand(command, { placeholders })
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error
      for (const { message, remedy } of error.problems)
        context.addIssue({
          code: 'custom',
          message: remedy === undefined ? message : `${message}. ${remedy}`,
        })
      return z.NEVER
    }
  })

/** Serving on the machine that the action runs on: the default. */
export const localTarget = section({
  kind: z.literal('local'),
  serve: serve.describe(
    'Command that serves one version, with `{model}` (path of its files), `{port}`, `{version}` and `{host}`; it runs without a shell.',
  ),
  host: text()
    .default('127.0.0.1')
    .describe("Address that users' requests arrive at; default this machine alone."),
  port: z.int().min(1).max(65_535).default(8080).describe("Port that users' requests arrive at."),
  router: z
    .enum(['auto', 'envoy', 'haproxy', 'nginx', 'node'])
    .default('auto')
    .describe('What spreads the requests; `auto` takes the first that is installed, `node` is always there.'),
  health: text().default('/health').describe('Path that answers with 2xx when the model can answer.'),
  'start-timeout': duration().default(60).describe('Time in which a version must answer; default `60s`.'),
  drain: duration().default(10).describe('Time between SIGTERM and SIGKILL; default `10s`.'),
  env: z
    .record(z.string(), z.string())
    .default({})
    .describe(
      'Variables of the servers, with `${NAME}` for those of the step; they get no others with secrets.',
    ),
  'keep-previous': z
    .boolean()
    .default(true)
    .describe('Whether the version before the stable one keeps running, so that going back takes no start.'),
})
