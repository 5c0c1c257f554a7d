import { z } from 'zod'
import { loadConfiguration, type ModelConfiguration, selectModel } from '../config/index.ts'
import { ConfigurationError, type Problem } from '../foundation/index.ts'
import { commonInputs, commonOutputs } from './common-inputs.ts'
import type { ActionDefinition, ActionName, Permission } from './definition.ts'

interface Announcement {
  readonly name: ActionName
  readonly description: string
  readonly permissions: readonly Permission[]
  /** The section of `mlops.yaml` it will act on, where it needs one. */
  readonly section: keyof ModelConfiguration | null
}

/** Actions that this release only announces. */
export const announced: ReadonlySet<ActionName> = new Set<ActionName>(['drift-report'])

/** What to say of such an action, before anything else that may be wrong with how it is called. */
export function notHereYet(
  name: ActionName,
  done = 'nothing was done',
  at: Partial<Problem> = {},
): ConfigurationError {
  return new ConfigurationError({
    ...at,
    message: `\`${name}\` arrives in a later release: ${done}`,
    remedy: 'Remove this step for now; the other six actions work in this release',
  })
}

/**
 * An action whose work has not landed in this release. It reads and checks the configuration, so that a file can be
 * written and corrected ahead, and then refuses: exit 2, no report, no output that a pipeline could mistake for one.
 */
export function arrivingLater(announcement: Announcement) {
  const { name, section } = announcement
  return {
    name,
    description: announcement.description,
    permissions: announcement.permissions,
    inputs: z.object(commonInputs),
    outputs: z.object(commonOutputs),
    async run(inputs, services) {
      const configuration = await loadConfiguration(inputs.config, { workspace: services.workspace })
      const { name: model, model: settings } = selectModel(configuration, inputs.model)
      const at: Partial<Problem> =
        section !== null && settings[section] !== undefined
          ? {
              file: configuration.file,
              ...configuration.lineOf(['models', model, section]),
              path: `models.${model}.${section}`,
            }
          : { file: configuration.file }
      throw notHereYet(name, 'the configuration was read and is valid, and nothing was done', at)
    },
  } satisfies ActionDefinition<z.ZodObject<typeof commonInputs>, z.ZodObject<typeof commonOutputs>>
}
