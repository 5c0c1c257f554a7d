import { describe, expect, it } from 'vitest'
import { type Evidence, registrable } from '../../../../src/registry/index.ts'

const hash = (digit: string) => digit.repeat(64)
const candidate = { model: 'm', commit: 'c1', tree: 't1', modelSha256: null }
const report = (status: 'pass' | 'warn' | 'fail', more = {}) => ({
  ...{ schemaVersion: 1, action: 'evaluate-and-compare', verdict: 'improved', model: 'm' },
  startedAt: '2026-01-02T00:00:00.000Z',
  gates: [{ gate: 'roc_auc', status, reason: `roc_auc ${status}.` }],
  ...more,
})
const evidence = (given: Partial<Evidence>): Evidence => ({
  ...{ report: report('pass'), sha256: hash('e'), commit: null, tree: null, modelSha256: null, waiver: null },
  ...given,
})

describe('registrable', () => {
  it('lets in a commit whose evaluation passed', () => {
    expect(registrable(candidate, [evidence({ commit: 'c1' })])).toEqual({
      allowed: true,
      ground: 'passed',
      why: 'Its evaluation passed (improved), known by its commit c1.',
      entries: { verdict: 'improved', evidence: 'commit c1', report: hash('e'), admission: 'passed' },
    })
  })

  it('knows a merged change by its tree, when it was squashed into a new commit', () => {
    expect(registrable(candidate, [evidence({ commit: 'c0', tree: 't1' })])).toMatchObject({
      allowed: true,
      entries: { evidence: 'tree t1' },
    })
  })

  it('does not take the evaluation of other files, of a changed working tree, or of another model', () => {
    for (const other of [
      evidence({ commit: 'c0', tree: 't0' }),
      evidence({ commit: 'c1', tree: 't0' }),
      evidence({ commit: 'c1', report: report('pass', { model: 'n' }) }),
      evidence({ commit: 'c1', report: { verdict: 'improved' } }),
      evidence({}),
    ])
      expect(registrable(candidate, [other])).toMatchObject({
        allowed: false,
        ground: 'refused',
        entries: {},
      })
    const { why } = registrable(candidate, [evidence({ commit: 'c0', tree: 't0' })])
    expect(why).toBe('Only other evaluations were found (commit c0, tree t0); looked for commit c1, tree t1.')
    expect(registrable(candidate, []).why).toContain('No evaluation of m was found')
  })

  it('believes the bytes of the model first, for and against', () => {
    const known = { ...candidate, modelSha256: hash('a') }
    expect(registrable(known, [evidence({ modelSha256: hash('a') })]).allowed).toBe(true)
    expect(registrable(known, [evidence({ commit: 'c1', tree: 't1', modelSha256: hash('b') })]).allowed).toBe(
      false,
    )
    expect(registrable(known, [evidence({ tree: 't1' })]).allowed).toBe(true)
  })

  it('refuses what failed, unless somebody waived it', () => {
    const failed = evidence({ commit: 'c1', report: report('fail') })
    expect(registrable(candidate, [failed])).toMatchObject({
      allowed: false,
      why: 'Its evaluation failed: roc_auc fail.',
    })
    const waiver = { by: 'ada', reason: 'a holiday' }
    expect(registrable(candidate, [{ ...failed, waiver }])).toMatchObject({
      allowed: true,
      ground: 'waived',
      entries: { admission: 'waived', reason: 'waived by ada: a holiday' },
    })
  })

  it('lets a warning pass, and a regression that no gate was declared for not', () => {
    expect(registrable(candidate, [evidence({ commit: 'c1', report: report('warn') })]).allowed).toBe(true)
    const unwatched = report('pass', { verdict: 'regressed', gates: [] })
    expect(registrable(candidate, [evidence({ commit: 'c1', report: unwatched })]).allowed).toBe(false)
  })

  it('goes by the latest of several evaluations', () => {
    const later = evidence({
      commit: 'c1',
      report: report('fail', { startedAt: '2026-01-03T00:00:00.000Z' }),
    })
    expect(registrable(candidate, [evidence({ commit: 'c1' }), later]).allowed).toBe(false)
    expect(registrable(candidate, [later, evidence({ commit: 'c1' })]).allowed).toBe(false)
  })

  it('can be forced, and records why and what was known', () => {
    const failed = evidence({ commit: 'c1', report: report('fail') })
    expect(registrable(candidate, [failed], { force: 'the old one is down' })).toEqual({
      allowed: true,
      ground: 'forced',
      why: 'Forced: the old one is down. Its evaluation failed: roc_auc fail.',
      entries: {
        ...{ verdict: 'improved', evidence: 'commit c1', report: hash('e') },
        ...{ admission: 'forced', forced: 'the old one is down' },
      },
    })
    expect(registrable(candidate, [], { force: ' ' }).allowed).toBe(false)
    expect(registrable(candidate, [evidence({ commit: 'c1' })], { force: 'x' }).ground).toBe('passed')
  })
})
