import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  type DataValidateReport,
  dataValidateReportSchema,
  type Immutable,
  type ruleSchema,
} from '../../../../src/actions/data-validate/report-schema.ts'
import type { RuleKind } from '../../../../src/data/contracts/rule.ts'
import type { LineageField } from '../../../../src/data/lineage/artifact.ts'
import type { Review } from '../../../../src/data/review/result.ts'
import type { CheckResult, ValidationResult } from '../../../../src/data/validation/result.ts'

type Dataset = DataValidateReport['datasets'][number]
type Reviewed = Exclude<NonNullable<Dataset['review']>, { notComputable: string }>

describe('the schema of data-validate.json', () => {
  it('says what src/data hands out, no more and no less', () => {
    expectTypeOf<Reviewed>().toExtend<Review>()
    expectTypeOf<Review>().toExtend<Reviewed>()
    type Result = Omit<ValidationResult, 'object' | 'checks'>
    expectTypeOf<Dataset['result']>().toExtend<Result>()
    expectTypeOf<Result>().toExtend<Dataset['result']>()
    type Check = Omit<DataValidateReport['checks'][number], 'dataset' | 'file' | 'line'>
    expectTypeOf<Check>().toExtend<Omit<CheckResult, 'at'>>()
    expectTypeOf<Omit<CheckResult, 'at'>>().toExtend<Check>()
    expectTypeOf<DataValidateReport['lineage']>().toExtend<Immutable<LineageField>>()
    expectTypeOf<LineageField>().toExtend<DataValidateReport['lineage']>()
    expectTypeOf<RuleKind>().toEqualTypeOf<(typeof ruleSchema.options)[number]>()
  })

  it('refuses a verdict that it does not know', () => {
    expect(dataValidateReportSchema.safeParse({ verdict: 'maybe' }).success).toBe(false)
  })
})
