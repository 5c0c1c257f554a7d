import { z } from 'zod'
import { commonInputs, commonOutputs, tokenInput } from '../common-inputs.ts'
import { choice, flag, text } from '../input-types.ts'

export const registerInputs = z.object({
  ...commonInputs,
  versionBump: choice(['conventional', 'major', 'minor', 'patch']).describe(
    'Which part of the version rises; default `register.version`.',
  ),
  version: text().describe(
    'The version itself, such as `v1.2.0`: to be registered, or with `stage`, `deregister` the one that is meant.',
  ),
  stage: text().describe('Stage that the version is given, such as `production`.'),
  reason: text().describe('Why, for the tag: of a stage, a force, a retirement.'),
  force: text().describe(
    'Registers a version whose evaluation did not pass or is missing; the reason is recorded in the tag.',
  ),
  evaluation: text().describe(
    'Report of evaluate-and-compare that speaks for the version; default `evaluate-and-compare.json` among the reports.',
  ),
  manifest: text().describe('Run manifest of the training; default `run-manifest.json` among the reports.'),
  deregister: flag(false).describe('Whether `version` is taken back.'),
  deprecate: flag(false).describe('Whether the model as a whole is marked as no longer used.'),
  remote: text().describe(
    'Git remote that the tag is pushed to; default `origin`. `none` keeps it in this clone.',
  ),
  ...tokenInput,
  proposalToken: text()
    .describe('Token that opens the pull requests of `register.propose`; default `github-token`.')
    .meta({ secret: true }),
})
export type RegisterInputs = z.output<typeof registerInputs>

export const registerOutputs = z.object({
  ...commonOutputs,
  verdict: z
    .string()
    .describe(
      '`registered`, `unchanged` where the commit had its version, `moved` for a stage alone, `retired`, or `refused`.',
    ),
  version: z.string().describe('The version, such as `v1.2.0`.'),
  tag: z.string().describe('Its tag, such as `flight-delay@v1.2.0`.'),
  created: z.string().describe('`true` where the version is new.'),
  stage: z.string().describe('Stage that the version has been given.'),
})
export type RegisterOutputs = z.output<typeof registerOutputs>
