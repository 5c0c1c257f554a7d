import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  mainRuleset,
  parseRuleset,
  planSetup,
  rulesetDifference,
  setupText,
  versionsRuleset,
} from '../../../../src/cli/setup/index.ts'
import type { KeptRuleset, Ruleset } from '../../../../src/github/index.ts'

/** As GitHub answers it: with an id, and with what it fills in where a rule left something to its defaults. */
function kept(ruleset: Ruleset, id = 7): KeptRuleset {
  return {
    ...{ id, name: ruleset.name, target: ruleset.target, enforcement: ruleset.enforcement },
    conditions: { ref_name: { include: [], exclude: [], ...ruleset.conditions?.ref_name } },
    bypassActors: [...(ruleset.bypass_actors ?? [])],
    rules: ruleset.rules.map(({ type, parameters }) => ({
      type,
      ...(parameters === undefined ? {} : { parameters: { filled_in_by_github: false, ...parameters } }),
    })),
  }
}

const word = fc.string({ minLength: 1, maxLength: 12 })
const parameters = fc.dictionary(
  word,
  fc.oneof(fc.boolean(), fc.integer(), word, fc.uniqueArray(word, { maxLength: 3 })),
  { minKeys: 1, maxKeys: 3 },
)
const rulesets: fc.Arbitrary<Ruleset> = fc.record({
  name: word,
  target: fc.constantFrom('branch' as const, 'tag' as const),
  enforcement: fc.constantFrom('active' as const, 'disabled' as const),
  conditions: fc.record({
    ref_name: fc.record({ include: fc.uniqueArray(word), exclude: fc.uniqueArray(word) }),
  }),
  bypass_actors: fc.constant([
    { actor_id: 5, actor_type: 'RepositoryRole' as const, bypass_mode: 'always' as const },
  ]),
  rules: fc.uniqueArray(fc.record({ type: word, parameters: fc.option(parameters, { nil: undefined }) }), {
    minLength: 1,
    maxLength: 4,
    selector: ({ type }) => type,
  }),
})

describe('the difference of a ruleset', () => {
  it('from itself is none, with what GitHub fills in and in any order of its lists', () => {
    fc.assert(
      fc.property(rulesets, (ruleset) => {
        expect(rulesetDifference(ruleset, kept(ruleset))).toEqual([])
        const there = kept(ruleset)
        expect(rulesetDifference(ruleset, { ...there, rules: [...there.rules].reverse() })).toEqual([])
      }),
    )
  })

  it('is found wherever it is', () => {
    fc.assert(
      fc.property(rulesets, (ruleset) => {
        const there = kept(ruleset)
        const [first, ...rest] = there.rules
        const changed: KeptRuleset[] = [
          { ...there, enforcement: 'evaluate' },
          { ...there, target: 'push' },
          { ...there, rules: rest },
          { ...there, rules: [...there.rules, { type: 'one more of GitHub’s' }] },
          { ...there, bypassActors: [] },
          { ...there, conditions: { ref_name: { include: ['refs/heads/else'], exclude: [] } } },
        ]
        expect(first).toBeDefined()
        for (const one of changed) expect(rulesetDifference(ruleset, one)).not.toEqual([])
      }),
    )
  })

  it('does not take for one what only those are told who may change it', () => {
    expect(rulesetDifference(versionsRuleset, { ...kept(versionsRuleset), bypassActors: null })).toEqual([])
  })

  it('names a check that is missing, and one that is no longer wanted', () => {
    expect(rulesetDifference(mainRuleset(['a', 'b']), kept(mainRuleset(['b', 'c'])))).toEqual([
      '+ required_status_checks.required_status_checks: {context: "a", integration_id: 15368}',
      '- required_status_checks.required_status_checks: {context: "c", integration_id: 15368}',
    ])
  })
})

describe('a plan', () => {
  it('changes a ruleset by its number, and leaves others, environments and labels that are there', () => {
    const wanted = {
      rulesets: [mainRuleset(['a']), versionsRuleset],
      labels: [{ name: 'Data', color: 'fbca04', description: 'd' }],
      environments: ['Production'],
      jobEnvironments: [],
      reviewers: [],
    }
    const steps = planSetup(wanted, {
      rulesets: [kept(mainRuleset(['b'])), kept({ ...versionsRuleset, name: 'somebody’s' }, 8)],
      labels: new Set(['data']),
      environments: [{ name: 'production', reviewers: [] }],
    })
    expect(steps.map(({ kind, action }) => `${kind} ${action}`)).toEqual([
      'ruleset change',
      'ruleset make',
      'environment keep',
      'label keep',
    ])
  })

  it('is told without letting a name act', () => {
    const evil = {
      kind: 'label',
      name: 'a\u001b[2J\n✓ all',
      action: 'make',
      differences: [],
      apply: null,
    } as const
    expect(setupText('acme/x', [evil], false)).toBe(
      '+ label a\\x1b[2J\\n✓ all: made\n\n1 change made in acme/x.',
    )
  })
})

describe('a file of a ruleset', () => {
  it('is read as GitHub exports it, less what only GitHub knows', () => {
    const exported = { id: 3, source_type: 'Repository', source: 'acme/x', ...versionsRuleset }
    expect(parseRuleset(JSON.stringify(exported), 'a.json')).toEqual({ ruleset: versionsRuleset })
  })
})
