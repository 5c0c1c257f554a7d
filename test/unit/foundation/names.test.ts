import { describe, expect, it } from 'vitest'
import { camelCase, kebabCase, nearestName, suggestName } from '../../../src/foundation/index.ts'

describe('a name', () => {
  it('has one spelling for users and one in code', () => {
    expect(camelCase('min-join-rate')).toBe('minJoinRate')
    expect(kebabCase('minJoinRate')).toBe('min-join-rate')
  })

  it.each([
    ['lable', 'label'],
    ['min_join_rate', 'min-join-rate'],
    ['Metrics', 'metrics'],
    ['roc_acu', 'roc_auc'],
  ])('that is nearly another is taken for it: %s', (written, meant) => {
    expect(nearestName(written, ['id', 'label', 'metrics', 'min-join-rate', 'roc_auc'])).toBe(meant)
  })

  it.each(['x', 'weather', ''])('that is like no other is not guessed at: %s', (written) => {
    expect(nearestName(written, ['label', 'metrics'])).toBeUndefined()
    expect(suggestName(written, ['label', 'metrics'])).toBe('Known: label, metrics.')
  })
})
