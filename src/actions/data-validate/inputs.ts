import { z } from 'zod'
import { commonInputs, commonOutputs, tokenInput } from '../common-inputs.ts'
import { flag, list, number, text, textWithDefault } from '../input-types.ts'

export const dataValidateInputs = z.object({
  ...commonInputs,
  datasets: list().describe('Data sets of the configuration to validate; default all of them.'),
  contract: text().describe(
    'Open Data Contract to hold `data` against, instead of those of the configuration.',
  ),
  data: list().describe(
    'Parquet, CSV or JSON lines files, folders or globs, instead of the configured data sets.',
  ),
  object: text().describe('Schema object of the contract that `data` is, where the contract has several.'),
  key: list().describe("Columns that identify a row of `data`; default the contract's primary key."),
  private: list().describe('Columns whose values no report may show, beside those declared so.'),
  base: text().describe(
    'Revision whose data the review compares with, or `none`; default what the pull request merges into.',
  ),
  baseData: list().describe(
    'Files of the earlier version of `data`, where they are not under version control.',
  ),
  sampleRows: number({ min: 0, max: 1000 }).describe('Failing rows shown for each rule; 5 by default.'),
  memoryLimit: textWithDefault('1GB').describe(
    'Memory that reading may take, such as `4GB`; what needs more goes to disk. Up to twice as much is used in all.',
  ),
  infer: flag(false).describe(
    'Whether to write a contract from `data` to `contract` instead; what stands there already is kept.',
  ),
  from: text().describe(
    'Great Expectations suite (JSON) or pandera schema (YAML) to write to `contract` as a contract.',
  ),
  comment: flag(true).describe('Whether to keep a section of the comment on the pull request.'),
  check: flag(true).describe('Whether to report a check run on the head commit.'),
  publishFromRun: text().describe(
    'Run id of an untrusted workflow whose JSON report is checked, rendered and published here.',
  ),
  ...tokenInput,
})
export type DataValidateInputs = z.output<typeof dataValidateInputs>

export const dataValidateOutputs = z.object({
  ...commonOutputs,
  verdict: z
    .string()
    .describe('`pass` or `fail`; `written` or `unchanged` where a contract was inferred or imported.'),
  failedChecks: z.string().describe('How many checks fail or could not be judged.'),
  warnings: z.string().describe('How many checks of severity `warning` are broken.'),
  failingRows: z.string().describe('Paths of the Parquet files with every failing row, one a line.'),
  reportJunit: z.string().describe('Path of the JUnit report.'),
  reportSarif: z.string().describe('Path of the SARIF report.'),
  contract: z.string().describe('Path of the contract that was written, with `infer` or `from`.'),
  commentUrl: z.string().describe('Address of the comment, empty where none was written.'),
})
export type DataValidateOutputs = z.output<typeof dataValidateOutputs>
