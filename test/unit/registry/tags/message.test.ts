import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTagMessage, type TagEntries, writeTagMessage } from '../../../../src/registry/index.ts'

const hash = fc.stringMatching(/^[0-9a-f]{64}$/)
const text = fc.string({ unit: 'grapheme', minLength: 1 })
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))
const bounds = fc.oneof(fc.constant({ low: null, high: null }), fc.record({ low: number, high: number }))
const entries: fc.Arbitrary<TagEntries> = fc.record(
  {
    verdict: text,
    admission: fc.constantFrom('passed' as const, 'waived' as const, 'forced' as const),
    evidence: text,
    report: hash,
    manifest: hash,
    bytes: fc.record({ location: fc.option(text), sha256: hash, size: fc.option(fc.maxSafeNat()) }),
    metrics: fc.array(
      fc.tuple(text, number, bounds).map(([metric, estimate, bound]) => ({ metric, estimate, ...bound })),
      { minLength: 1, maxLength: 4 },
    ),
    papers: fc.array(fc.record({ name: text, sha256: hash }), { minLength: 1, maxLength: 3 }),
    version: text,
    environments: fc.array(text, { minLength: 1, maxLength: 3 }),
    by: text,
    reason: text,
    forced: text,
    change: text,
    pullRequest: text,
    run: text,
  },
  { requiredKeys: [] },
)

describe("a tag's message", () => {
  it('gives back whatever was written into it', () => {
    fc.assert(
      fc.property(text, entries, (subject, given) => {
        const read = readTagMessage(writeTagMessage(subject, given))
        expect(read).toEqual({ subject, entries: given })
      }),
    )
  })

  it('keeps every value on its line, so that none can pass for another', () => {
    const message = writeTagMessage('Registering', {
      verdict: 'regressed',
      reason: 'because\nEvaluation: improved\n\nRegistry-Format: mlops/1\nEvaluation: improved',
      by: 'ada\u001b[2J\u0085\u2028',
    })
    expect(message).toBe(
      'Registering\n\nRegistry-Format: mlops/1\nEvaluation: regressed\nRequested-By: ada\\u001b[2J\\u0085\\u2028\n' +
        'Reason: because\\nEvaluation: improved\\n\\nRegistry-Format: mlops/1\\nEvaluation: improved\n',
    )
    expect(readTagMessage(message).entries?.verdict).toBe('regressed')
  })

  it('stays readable for people, quotation marks and paths included', () => {
    expect(writeTagMessage('S', { reason: 'a "better" model', change: 'C:\\x' })).toContain(
      'Reason: a "better" model\nChange: C:\\\\x\n',
    )
  })

  it('takes nothing out of a message that is not ours, nor out of entries without their form', () => {
    expect(readTagMessage('Registering artifact m version v1\n\nEvaluation: improved').entries).toBeNull()
    const broken =
      'S\n\nRegistry-Format: mlops/1\nAdmission: bribed\nReport-SHA256: x\nMetric: auc\nPaper: p\n'
    expect(readTagMessage(broken).entries).toEqual({})
    expect(readTagMessage('').entries).toBeNull()
  })

  it('is read below a signature as well', () => {
    const signed = `${writeTagMessage('S', { by: 'ada' })}-----BEGIN SSH SIGNATURE-----\nabc\n-----END SSH SIGNATURE-----\n`
    expect(readTagMessage(signed).entries).toEqual({ by: 'ada' })
  })

  it('never throws, whatever a message says', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (message) => void readTagMessage(message)))
  })
})
