export {
  type ChoiceContext,
  type ChosenRunner,
  chooseRunner,
  needsNoListing,
  type RegisteredRunner,
  type WantedRunner,
} from './choose-runner.ts'
export { isHosted } from './hosted-labels.ts'
