import { z } from 'zod'
import { section } from '../../section.ts'
import { repositoryPath, text } from '../../values.ts'

/** A flag in a definition file of flagd, in git: each user always gets the same version. */
export const featureFlagTarget = section({
  kind: z.literal('feature-flag'),
  file: repositoryPath()
    .refine((path) => path.endsWith('.json'), 'must be a JSON file; definitions in YAML are not written')
    .describe('flagd’s definition file in the repository, such as `flags/models.flagd.json`.'),
  flag: text().optional().describe('Name of the flag; default the name of the model.'),
  'targeting-key': text()
    .default('targetingKey')
    .describe('What of the evaluation context names the user; default OpenFeature’s own `targetingKey`.'),
  branch: text().optional().describe('Branch that flagd reads the file from; default the main branch.'),
})
