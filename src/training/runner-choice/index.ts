export {
  type ChoiceContext,
  type ChosenRunner,
  chooseRunner,
  needsNoListing,
  type Runner,
  type WantedRunner,
} from './choose-runner.ts'
export { isHosted } from './hosted-labels.ts'
