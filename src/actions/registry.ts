import { dataValidate } from './data-validate/definition.ts'
import {
  type ActionDefinition,
  type ActionName,
  actionNames,
  type CompanionDefinition,
  type CompanionName,
  type StepDefinition,
} from './definition.ts'
import { deployCanary } from './deploy-canary/definition.ts'
import { driftReport } from './drift-report/definition.ts'
import { evaluateAndCompare } from './evaluate-and-compare/definition.ts'
import { registerModel } from './register-model/definition.ts'
import { rollback } from './rollback/definition.ts'
import { selectRunner } from './select-runner/definition.ts'
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

const companionsByName: Readonly<Record<CompanionName, CompanionDefinition>> = {
  'select-runner': selectRunner,
}

/** Steps beside the seven. */
export const companions: readonly CompanionDefinition[] = Object.values(companionsByName)

/** One of the seven, or a step beside them. */
export function stepByName(name: ActionName | CompanionName): StepDefinition {
  return isActionName(name) ? byName[name] : companionsByName[name]
}

export function actionByName(name: ActionName): ActionDefinition {
  return byName[name]
}

export function isActionName(name: string): name is ActionName {
  return (actionNames as readonly string[]).includes(name)
}
