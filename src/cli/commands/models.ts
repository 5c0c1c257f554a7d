import { ConfigurationError } from '../../foundation/index.ts'
import type { CliCommand } from './command.ts'

/** `mlops models`: what is registered, from the tags of this clone alone. */
export const models: CliCommand = {
  name: 'models',
  description: 'Lists model versions, the stages they are in, their metrics, and where they run.',
  words: '[MODEL]',
  count: [0, 1],
  options: {
    all: { kind: 'flag', description: 'Also versions that were taken back, and deprecated models.' },
  },
  async run({ words: [model], flags }, services) {
    const { listingText, listModels, openRepository } = await import('../../registry/index.ts')
    const repository = await openRepository(services, services.workspace)
    if (repository === null)
      throw new ConfigurationError({
        path: 'mlops models',
        message: 'reads the tags of a git repository, and this folder is in none',
        remedy: 'Run it inside a clone',
      })
    const listing = await listModels(repository, { model, all: flags.has('all') })
    return { text: listingText(listing, { one: model !== undefined }), json: listing }
  },
}
