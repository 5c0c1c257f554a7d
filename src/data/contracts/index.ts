export type * from './contract.ts'
export { loadContract, readContract } from './read-contract.ts'
export type * from './rule.ts'
