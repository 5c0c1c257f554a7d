import { z } from 'zod'
import { section } from '../../section.ts'
import { duration, text } from '../../values.ts'
import { analysisKeys } from './analysis.ts'
import { analysisSource } from './source.ts'
import { strategy } from './strategy.ts'
import { target } from './target.ts'

const analysis = section({
  source: analysisSource.optional().describe('Where the measurements come from.'),
  ...analysisKeys,
  lag: duration()
    .default(30)
    .describe('How long the newest measurements are on their way; default `30s`, a scrape or two.'),
}).describe('How a candidate is judged.')

const environment = section({
  target: target.describe('What serves the model; the other keys depend on `kind`.'),
  strategy: strategy
    .optional()
    .describe('How traffic moves; the environment’s file may say otherwise for one version.'),
  analysis: analysis.optional(),
  url: z.url().optional().describe('Where the environment can be reached, for GitHub’s deployments page.'),
  stage: text().optional().describe('Stage of the registry that follows it; default the environment’s name.'),
})

export const deploySection = section({
  branch: text()
    .optional()
    .describe('Branch whose `environments/<name>.yaml` says what should run; default the main branch.'),
  'state-branch': text().default('mlops-state').describe('Branch that the progress of rollouts is kept on.'),
  environments: z
    .record(
      z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, 'must be letters, digits, `-` and `_`'),
      environment,
    )
    .describe('Environments by name.'),
})

export type DeployConfiguration = z.output<typeof deploySection>
export type EnvironmentSetting = z.output<typeof environment>
export type AnalysisSetting = z.output<typeof analysis>
export type TargetSetting = z.output<typeof target>
export type { GuardrailSetting } from './analysis.ts'
export { type StrategySetting, strategy } from './strategy.ts'
