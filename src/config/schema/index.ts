import { z } from 'zod'
import { section } from '../section.ts'
import { text } from '../values.ts'
import { dataSection } from './data.ts'
import { deploySection } from './deploy/index.ts'
import { evaluateSection } from './evaluate.ts'
import { monitorSection } from './monitor/index.ts'
import { registerSection } from './register.ts'
import { trainSection } from './train.ts'

/** Tasks a model can have. A unit test holds them equal to the evaluation's. */
export const modelTasks = ['binary-classification', 'multiclass-classification', 'regression'] as const

export const modelSection = section({
  task: z.enum(modelTasks).describe('What the model predicts.'),
  owners: z.array(text()).default([]).describe('Who answers for the model: GitHub users and teams.'),
  data: dataSection.optional().describe('Data sets, their contracts and the rules between them.'),
  train: trainSection.optional().describe('How the model is trained.'),
  evaluate: evaluateSection.optional().describe('How a candidate is compared with the champion.'),
  register: registerSection.optional().describe('How a version is recorded.'),
  deploy: deploySection.optional().describe('How a version reaches users.'),
  monitor: monitorSection.optional().describe('How a version is watched.'),
})

const modelName = z
  .string()
  .regex(
    /^[A-Za-z]([A-Za-z0-9_/-]*[A-Za-z0-9])?$/,
    'a model name starts with a letter and has letters, digits, `-`, `_` and `/` inside',
  )
  .max(100)

/** `mlops.yaml`, version 1: the one source of truth for its types, its messages and its JSON Schema. */
export const configurationSchema = section({
  version: z.literal(1).describe('Version of this format.'),
  models: z
    .record(modelName, modelSection)
    .refine((models) => Object.keys(models).length > 0, 'must name at least one model')
    .describe('Models by name.'),
}).describe('Configuration of mlops-actions: the whole life of each model on one page.')

export type ModelConfiguration = z.output<typeof modelSection>
export type DataConfiguration = z.output<typeof dataSection>
export type TrainConfiguration = z.output<typeof trainSection>
export type RegisterConfiguration = z.output<typeof registerSection>
export type EvaluateConfiguration = z.output<typeof evaluateSection>
export type ConfigurationDocument = z.output<typeof configurationSchema>

/** An `evaluate` section in which only the defaults stand: for a comparison that no file describes. */
export const evaluateDefaults = (): EvaluateConfiguration => evaluateSection.parse({})
