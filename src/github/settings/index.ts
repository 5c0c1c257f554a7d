export { type ActionsSettings, readActionsSettings } from './actions-settings.ts'
export {
  createEnvironment,
  type DeploymentEnvironment,
  findReviewer,
  type Reviewer,
  readEnvironments,
} from './environments.ts'
export { createLabel, type Label, readLabelNames } from './labels.ts'
export { type NamesAsked, readSecretNames, readVariableNames } from './names.ts'
export { hasBranch, type RepositoryFacts, readRepositoryFacts } from './repository.ts'
export {
  type BranchRules,
  type BypassActor,
  contextsOf,
  type KeptRuleset,
  type Ruleset,
  type RulesetRule,
  readBranchRules,
  readRulesets,
  writeRuleset,
} from './rulesets.ts'
