import { z } from 'zod'
import { text, textWithDefault } from './input-types.ts'

/** Inputs every action and command takes. */
export const commonInputs = {
  config: textWithDefault('mlops.yaml').describe(
    'Path of the configuration file, relative to the workspace.',
  ),
  model: text().describe(
    'Name under `models` in the configuration; may be left out where there is only one.',
  ),
  reportDirectory: textWithDefault('.mlops/reports').describe(
    'Folder for the reports: `<action>.json`, `.md` and `.html`.',
  ),
}

/** The token input of actions that speak to GitHub. */
export const tokenInput = {
  githubToken: text()
    .describe('Token for comments and checks; the permissions it needs are listed below.')
    .meta({ actionDefault: '${{ github.token }}', secret: true }),
}

/** Outputs every action has. */
export const commonOutputs = {
  verdict: z.string().describe('The verdict in one word.'),
  reportJson: z.string().describe('Path of the JSON report.'),
  reportMarkdown: z.string().describe('Path of the Markdown report.'),
  reportHtml: z.string().describe('Path of the HTML report.'),
}
