import { z } from 'zod'
import { section } from '../section.ts'
import { scalar, text } from '../values.ts'

const range = section({
  low: z.number().describe('Smallest value.'),
  high: z.number().describe('Largest value.'),
  scale: z.enum(['linear', 'log']).default('linear').describe('`log`: each power of ten is as likely.'),
  step: z.number().positive().optional().describe('Distance of the values; default any value.'),
  type: z.enum(['float', 'int']).default('float').describe('Whole numbers or any.'),
}).refine(({ low, high }) => low < high, 'must have `low` below `high`')

export const search = section({
  method: z
    .enum(['grid', 'random', 'sobol', 'optuna'])
    .describe('`grid`: every combination; `random` and `sobol`: seeded draws; `optuna`: adaptive.'),
  parameters: z
    .record(text(), z.union([z.array(scalar()).min(1), range]))
    .refine((parameters) => Object.keys(parameters).length > 0, 'must name at least one parameter')
    .describe(
      'What is searched: dotted keys of the parameter file, each a list of values or `{ low, high }`.',
    ),
  objectives: z
    .record(text(), z.enum(['minimize', 'maximize']))
    .refine((objectives) => Object.keys(objectives).length > 0, 'must name at least one metric')
    .describe('Metrics that are to fall or rise; with several, the report shows the Pareto front.'),
  trials: z.int().min(1).max(10_000).optional().describe('How many are tried; a grid tries all.'),
  seed: z.int().min(0).default(0).describe('Seed of the draws.'),
  parallel: z.int().min(1).default(1).describe('Trials at once on this machine.'),
  storage: text()
    .optional()
    .describe(
      'Storage of Optuna, such as `sqlite:///optuna.db` or a journal file; default a journal in `.mlops`.',
    ),
  sampler: z.enum(['tpe', 'cmaes', 'gp', 'nsgaii', 'random']).optional().describe("Optuna's sampler."),
})
