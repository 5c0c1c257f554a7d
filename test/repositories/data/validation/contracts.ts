import type { Contract, ContractColumn } from '../../../../src/data/contracts/contract.ts'
import type { Rule, RuleCheck } from '../../../../src/data/contracts/rule.ts'
import type {
  CheckResult,
  ValidationRequest,
  ValidationResult,
} from '../../../../src/data/validation/index.ts'
import { validate } from '../../../../src/data/validation/index.ts'
import type { Workbench } from '../workbench.ts'

/** Rules by id; `column` and the severity beside the check where they matter. */
export type Rules = Readonly<
  Record<
    string,
    RuleCheck & { readonly on?: string; readonly severity?: 'warning'; readonly expected?: string }
  >
>

export const column = (name: string, of: Partial<ContractColumn> = {}): ContractColumn => ({
  name,
  logicalType: null,
  physicalType: null,
  format: null,
  private: false,
  ...of,
})

export function contractOf(
  rules: Rules,
  columns: readonly ContractColumn[] = [],
  primaryKey: readonly string[] = [],
): Contract {
  return {
    file: 'contract.yaml',
    id: 'test',
    version: '1.0.0',
    name: null,
    objects: [{ name: 'flights', physicalName: null, columns, primaryKey }],
    notes: [],
    rules: Object.entries(rules).map(
      ([id, { on, severity, expected, ...check }]): Rule => ({
        id,
        object: 'flights',
        column: on ?? null,
        severity: severity ?? 'error',
        expected: expected ?? 'so',
        description: null,
        at: null,
        check: check as RuleCheck,
      }),
    ),
  }
}

export const range = (of: Partial<Extract<RuleCheck, { kind: 'range' }>>) =>
  ({
    kind: 'range',
    minimum: null,
    maximum: null,
    exclusiveMinimum: null,
    exclusiveMaximum: null,
    multipleOf: null,
    ...of,
  }) as const

export const measure = (of: Omit<Partial<Extract<RuleCheck, { kind: 'measure' }>>, 'kind'>) =>
  ({
    kind: 'measure',
    metric: 'rowCount',
    columns: [],
    missingValues: [],
    validValues: null,
    pattern: null,
    unit: 'rows',
    bound: { operator: 'mustBe', value: 0 },
    ...of,
  }) as const

export const type = (of: Omit<Partial<Extract<RuleCheck, { kind: 'type' }>>, 'kind'>) =>
  ({ kind: 'type', logicalType: null, physicalType: null, format: null, ...of }) as const

export async function validated(
  bench: Workbench,
  request: Partial<ValidationRequest> & Pick<ValidationRequest, 'contract' | 'patterns'>,
): Promise<ValidationResult & { readonly by: Readonly<Record<string, CheckResult>> }> {
  const result = await validate(bench.engine, {
    object: 'flights',
    input: 'data',
    failingRowsFile: null,
    sampleRows: 3,
    now: new Date('2026-01-01T00:00:00Z'),
    ...request,
  })
  return { ...result, by: Object.fromEntries(result.checks.map((check) => [check.id, check])) }
}
