import { dataValidate } from './data-validate/definition.ts'
import { type ActionDefinition, type ActionName, actionNames } from './definition.ts'
import { deployCanary } from './deploy-canary/definition.ts'
import { driftReport } from './drift-report/definition.ts'
import { evaluateAndCompare } from './evaluate-and-compare/definition.ts'
import { registerModel } from './register-model/definition.ts'
import { rollback } from './rollback/definition.ts'
import { trainOnRunner } from './train-on-runner/definition.ts'

const byName: Readonly<Record<ActionName, ActionDefinition>> = {
  'data-validate': dataValidate,
  'train-on-runner': trainOnRunner,
  'evaluate-and-compare': evaluateAndCompare,
  'register-model': registerModel,
  'deploy-canary': deployCanary,
  rollback,
  'drift-report': driftReport,
}

/** The seven, in the order of a model's life. */
export const actions: readonly ActionDefinition[] = actionNames.map((name) => byName[name])

export function actionByName(name: ActionName): ActionDefinition {
  return byName[name]
}

export function isActionName(name: string): name is ActionName {
  return (actionNames as readonly string[]).includes(name)
}
