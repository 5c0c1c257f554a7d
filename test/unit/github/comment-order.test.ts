import { describe, expect, it } from 'vitest'
import { mayReplace } from '../../../src/github/comment-order.ts'

const run = (sha: string, id: number, attempt = 1, minute = id) => ({
  id,
  attempt,
  headSha: sha.repeat(40),
  startedAt: `2026-03-01T12:${String(minute).padStart(2, '0')}:00Z`,
})
const written = (by: ReturnType<typeof run>, pending?: ReturnType<typeof run>) => ({
  key: 'evaluate-and-compare',
  order: 0,
  run: by,
  pending: pending === undefined ? null : { run: pending, state: 'evaluating' as const },
  body: '',
})
const sha = (letter: string) => letter.repeat(40)

describe('which run may write', () => {
  it('is any, where nothing is written', () => {
    expect(mayReplace(run('a', 1), undefined, sha('b'))).toBe(true)
  })

  it('is the run of the current head, also when an outdated one with a higher number wrote first', () => {
    expect(mayReplace(run('b', 1), written(run('a', 2)), sha('b'))).toBe(true)
  })

  it('is not the run of an outdated commit, even when it was started later', () => {
    expect(mayReplace(run('a', 3), written(run('b', 2)), sha('b'))).toBe(false)
  })

  it('is not an older run while a newer commit is being evaluated', () => {
    expect(mayReplace(run('b', 2), written(run('a', 1), run('c', 3)), sha('c'))).toBe(false)
    expect(mayReplace(run('c', 3), written(run('a', 1), run('c', 3)), sha('c'))).toBe(true)
  })

  it('is a further attempt of a run, and not an earlier one', () => {
    expect(mayReplace(run('a', 1, 2), written(run('a', 1, 1)), sha('a'))).toBe(true)
    expect(mayReplace(run('a', 1, 1), written(run('a', 1, 2)), sha('a'))).toBe(false)
  })

  it('is an old run of the same commit that was started again', () => {
    expect(mayReplace(run('a', 1, 2, 30), written(run('a', 2)), sha('a'))).toBe(true)
    expect(mayReplace(run('a', 1), written(run('a', 2)), sha('a'))).toBe(false)
  })

  it('is the later of two runs that are both outdated', () => {
    expect(mayReplace(run('b', 2), written(run('a', 1)), sha('c'))).toBe(true)
    expect(mayReplace(run('a', 1), written(run('b', 2)), sha('c'))).toBe(false)
  })
})
