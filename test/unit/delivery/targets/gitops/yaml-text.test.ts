import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import type { Fields } from '../../../../../src/delivery/targets/gitops/fields.ts'
import {
  newDocument,
  saidBy,
  withDocument,
  yamlFile,
} from '../../../../../src/delivery/targets/gitops/yaml-text.ts'

function file(text: string) {
  const read = yamlFile(text)
  if (read === null) throw new Error('it is no YAML')
  return read
}

const written = `# whose it is
apiVersion: v1
spec: # of the team
  replicas: 2 # for Mondays
  # in this order
  containers:
    - name: server # ours
      image: 'model:v1' # led
      args: [ --port, "80" ]
    # not ours
    - name: proxy
      image: envoy:1
  weights: {a: 100,   b: 0}
---
# the second
kind: ConfigMap
data:   {a:    "b"}
`

describe('a change of a document', () => {
  it('writes what differs, and keeps comments, quotes and every other document as they are', () => {
    const said = parse(written.slice(0, written.indexOf('---')))
    const next = structuredClone(said)
    next.spec.containers[0].image = 'model:v2'
    next.spec.containers[0].env = [{ name: 'A', value: '1' }]
    next.spec.weights = { a: 75, b: 25 }
    const text = withDocument(file(written), 0, next)
    const [first, second] = parseAllDocuments(text)
    expect(first?.toJS()).toEqual(next)
    expect(second?.toJS()).toEqual({ kind: 'ConfigMap', data: { a: 'b' } })
    for (const comment of written.match(/#[^\n]*/g) ?? []) expect(text).toContain(comment)
    expect(text).toContain("image: 'model:v2' # led")
    expect(text.slice(text.indexOf('---'))).toBe(written.slice(written.indexOf('---')))
  })

  it('changes the second document without a letter of the first', () => {
    const text = withDocument(file(written), 1, { kind: 'ConfigMap', data: { a: 'c' } })
    expect(text.slice(0, text.indexOf('---'))).toBe(written.slice(0, written.indexOf('---')))
    expect(parseAllDocuments(text)[1]?.toJS()).toEqual({ kind: 'ConfigMap', data: { a: 'c' } })
  })

  it('takes an item out of a list of named things, and leaves the comments of the others with them', () => {
    const said = parse(written.slice(0, written.indexOf('---')))
    const next = { ...said, spec: { ...said.spec, containers: [said.spec.containers[1]] } }
    const text = withDocument(file(written), 0, next)
    expect(text).toMatch(/# not ours\n\s+- name: proxy/)
    expect(text).not.toContain('# led')
  })

  it.each([
    ['a: 1\n', 'a: 1\nb: 2\n'],
    ['list:\n- a: 1\n- a: 2 # two\n', 'list:\n- a: 1\n- a: 3 # two\nb: 2\n'],
    ['list:\n    - a: 1 # one\n', 'list:\n    - a: 3 # one\nb: 2\n'],
    ['m: {a: 1}\n', 'm: {a: 1}\nb: 2\n'],
    ['m: { a: 1 }\n', 'm: { a: 1 }\nb: 2\n'],
  ])('keeps the way that a file is written: %j', (text, wanted) => {
    expect(withDocument(file(text), 0, parse(wanted))).toBe(wanted)
  })

  it('replaces a reference by what is wanted there, and nothing where it points to', () => {
    const text = 'one: &x { a: 1 }\ntwo: *x\n'
    const next = withDocument(file(text), 0, { one: { a: 1 }, two: { a: 2 } })
    expect(parse(next)).toEqual({ one: { a: 1 }, two: { a: 2 } })
  })

  const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.stringMatching(/^[a-e]{1,2}$/), tie('value'), { maxKeys: 3 }),
    ),
  })).value
  const fields = fc.dictionary(fc.stringMatching(/^[a-e]{1,2}$/), value, { maxKeys: 4 })

  it('leads from anything to anything else', () => {
    fc.assert(
      fc.property(fields, fields, (one, other) => {
        const [before, after] = [
          { kind: 'A', ...one },
          { kind: 'A', ...other },
        ]
        const text = newDocument(before as Fields, 'words')
        const next = withDocument(file(text), 0, after as Fields)
        expect(parse(next)).toEqual(after)
        expect(next).toContain('# words')
      }),
    )
  })
})

it('a template of Helm’s is no YAML, and a text without documents says nothing', () => {
  expect(yamlFile('a: {{ .Values.a }}\n  b: [')).toBeNull()
  expect(
    file('')
      .documents.map(saidBy)
      .filter((one) => one !== null),
  ).toEqual([])
})
