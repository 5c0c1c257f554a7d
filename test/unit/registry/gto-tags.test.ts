import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currentStage, parseTag, type TagRecord, versionAt } from '../../../src/registry/index.ts'

const tag = (name: string, commit: string, taggedAt: number, annotated = true): TagRecord => ({
  name,
  commit,
  taggedAt,
  annotated,
})

describe('parseTag', () => {
  it.each([
    ['m@v1.2.3', { kind: 'version', model: 'm', version: 'v1.2.3', removed: false }],
    ['m@v1.2.3!', { kind: 'version', model: 'm', version: 'v1.2.3', removed: true }],
    ['m#production#4', { kind: 'stage', model: 'm', stage: 'production', removed: false, counter: 4 }],
    ['m#production!#5', { kind: 'stage', model: 'm', stage: 'production', removed: true, counter: 5 }],
    ['m@deprecated', { kind: 'deprecated', model: 'm' }],
    ['models=churn@v0.1.0', { kind: 'version', model: 'models:churn', version: 'v0.1.0', removed: false }],
  ])('reads %s', (name, parsed) => expect(parseTag(name)).toEqual(parsed))

  it.each(['v1.2.3', 'm@1.2.3', 'm@v1.2', 'm#', '#prod#1', 'm#prod#x', 'release/2024'])(
    'leaves %s alone',
    (name) => expect(parseTag(name)).toBeNull(),
  )

  it('never throws, whatever a tag is called', () => {
    fc.assert(fc.property(fc.string(), (name) => void parseTag(name)))
  })
})

describe('currentStage', () => {
  it('is the latest assignment, with the version registered at its commit', () => {
    const tags = [
      tag('m@v1.0.0', 'a', 1),
      tag('m#production#1', 'a', 2),
      tag('m@v1.1.0', 'b', 3),
      tag('m#production#2', 'b', 4),
    ]
    expect(currentStage(tags, 'm', 'production')).toEqual({
      model: 'm',
      stage: 'production',
      commit: 'b',
      version: 'v1.1.0',
      tag: 'm#production#2',
    })
  })

  it('returns to the version before when an assignment was taken back', () => {
    const tags = [
      tag('m#production#1', 'a', 1),
      tag('m#production#2', 'b', 2),
      tag('m#production!#3', 'b', 3),
    ]
    expect(currentStage(tags, 'm', 'production')?.commit).toBe('a')
  })

  it('orders tags of one second by their counter, so that #10 follows #9', () => {
    const tags = [tag('m#production#10', 'b', 5), tag('m#production#9', 'a', 5)]
    expect(currentStage(tags, 'm', 'production')?.commit).toBe('b')
  })

  it('ignores lightweight tags, other models and other stages', () => {
    const tags = [
      tag('m#production#1', 'a', 1),
      tag('m#production#2', 'b', 2, false),
      tag('n#production#3', 'c', 3),
      tag('m#staging#4', 'd', 4),
    ]
    expect(currentStage(tags, 'm', 'production')?.commit).toBe('a')
  })

  it('is nothing where nothing is assigned', () => expect(currentStage([], 'm', 'production')).toBeNull())
})

describe('versionAt', () => {
  it('forgets a version that was taken back', () => {
    const tags = [tag('m@v1.0.0', 'a', 1), tag('m@v1.0.0!', 'a', 2)]
    expect(versionAt(tags, 'm', 'a')).toBeNull()
  })
})
