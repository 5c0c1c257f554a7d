import type { ModelRegistry, Registry } from '../../registry/index.ts'
import type { Change } from './change.ts'
import type { RegisterInputs } from './inputs.ts'

/** What every branch of registration works with. */
export interface RegisterContext {
  readonly model: string
  readonly registry: Registry
  readonly change: Change
  readonly inputs: RegisterInputs
  readonly elsewhere: readonly ModelRegistry[]
}
