export { modelCard } from './card.ts'
export { plainValue, readCard } from './front-matter.ts'
export type { ModelIndexEntry } from './model-index.ts'
