import {
  type ActionDefinition,
  type ActionName,
  actionNames,
  type CompanionDefinition,
  type CompanionName,
  type StepDefinition,
} from './definition.ts'

/** Each is loaded when it is asked for: a command should not start with the inputs of the others. */
const byName: Readonly<Record<ActionName, () => Promise<ActionDefinition>>> = {
  'data-validate': async () => (await import('./data-validate/definition.ts')).dataValidate,
  'train-on-runner': async () => (await import('./train-on-runner/definition.ts')).trainOnRunner,
  'evaluate-and-compare': async () =>
    (await import('./evaluate-and-compare/definition.ts')).evaluateAndCompare,
  'register-model': async () => (await import('./register-model/definition.ts')).registerModel,
  'deploy-canary': async () => (await import('./deploy-canary/definition.ts')).deployCanary,
  rollback: async () => (await import('./rollback/definition.ts')).rollback,
  'drift-report': async () => (await import('./drift-report/definition.ts')).driftReport,
}

const companionsByName: Readonly<Record<CompanionName, () => Promise<CompanionDefinition>>> = {
  'select-runner': async () => (await import('./select-runner/definition.ts')).selectRunner,
}

/** The seven, in the order of a model's life. */
export function allActions(): Promise<readonly ActionDefinition[]> {
  return Promise.all(actionNames.map((name) => byName[name]()))
}

/** Steps beside the seven. */
export function allCompanions(): Promise<readonly CompanionDefinition[]> {
  return Promise.all(Object.values(companionsByName).map((load) => load()))
}

/** One of the seven, or a step beside them. */
export function stepByName(name: ActionName | CompanionName): Promise<StepDefinition> {
  return isActionName(name) ? byName[name]() : companionsByName[name]()
}

export function actionByName(name: ActionName): Promise<ActionDefinition> {
  return byName[name]()
}

export function isActionName(name: string): name is ActionName {
  return (actionNames as readonly string[]).includes(name)
}
