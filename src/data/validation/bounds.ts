import type { Bound } from '../contracts/rule.ts'

/** Whether a number keeps a bound of the standard; both ends belong to a range, as datacontract-cli has it. */
export function keeps(value: number, bound: Bound): boolean {
  switch (bound.operator) {
    case 'mustBe':
      return value === bound.value
    case 'mustNotBe':
      return value !== bound.value
    case 'mustBeGreaterThan':
      return value > bound.value
    case 'mustBeGreaterOrEqualTo':
      return value >= bound.value
    case 'mustBeLessThan':
      return value < bound.value
    case 'mustBeLessOrEqualTo':
      return value <= bound.value
    case 'mustBeBetween':
      return value >= bound.value[0] && value <= bound.value[1]
    case 'mustNotBeBetween':
      return value < bound.value[0] || value > bound.value[1]
  }
}

/** Whether the bound is broken because there is too much of something, so that it can be shown which rows are. */
export function isTooMuch(value: number, bound: Bound): boolean {
  switch (bound.operator) {
    case 'mustBe':
      return value > bound.value
    case 'mustBeLessThan':
    case 'mustBeLessOrEqualTo':
      return !keeps(value, bound)
    case 'mustBeBetween':
      return value > bound.value[1]
    default:
      return false
  }
}
