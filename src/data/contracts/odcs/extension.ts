import { z } from 'zod'

const methods = ['jensenshannon', 'psi', 'wasserstein', 'ks', 'TVD', 'hellinger', 'kl_div'] as const
const method = () => z.enum(methods).default('jensenshannon').describe('How the distance is measured.')
const dataset = () => z.string().min(1)
const names = () => z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])
const distance = () => z.number().min(0)
const share = () => z.number().min(0).max(1)

/** What machine learning asks, by name: the `implementation` of a rule with `type: custom` and `engine: mlops`. */
export const learningSchemas = {
  splitsDisjoint: z.strictObject({
    with: dataset().describe('Data set that must share no row with this one, as `mlops.yaml` names it.'),
    by: names().describe('Property or properties that identify a row.'),
    orderedBy: z
      .string()
      .min(1)
      .optional()
      .describe('Time property: every row here is later than all of those.'),
  }),
  labelRate: z.strictObject({
    value: z.union([z.string(), z.number(), z.boolean()]).describe('Value of the label that is counted.'),
    minimum: share().optional(),
    maximum: share().optional(),
    reference: dataset()
      .optional()
      .describe('Data set whose rate it must be near; default: the base commit.'),
    maxAbsoluteChange: share().optional(),
  }),
  trainServeSkew: z.strictObject({
    with: dataset().describe('Data set with what serving saw.'),
    columns: names().optional().describe('Properties that are compared; default all that both have.'),
    method: method(),
    max: distance(),
  }),
  distribution: z.strictObject({
    method: method(),
    reference: dataset().optional().describe('Data set it is compared with; default: the base commit.'),
    max: distance(),
  }),
  knownBy: z.strictObject({
    moment: z.string().min(1).describe('Property with the moment of the prediction.'),
  }),
  noOtherColumns: z.literal(true),
} as const
export type LearningRule = keyof typeof learningSchemas
