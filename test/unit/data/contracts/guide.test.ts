import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readContract } from '../../../../src/data/contracts/index.ts'

const guide = readFileSync(new URL('../../../../docs/guides/data-contracts.md', import.meta.url), 'utf8')
const blocks = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, block]) => block as string)
const contracts = blocks.filter((block) => block.includes('apiVersion'))
const entries = blocks.filter((block) => block.startsWith('- '))

/** Entries of `quality` stand at the column or at the object, as the guide says it in turn. */
function withEntries(block: string, level: 'object' | 'column') {
  const indented = (spaces: number) => block.replace(/^(?=.)/gm, ' '.repeat(spaces))
  const column = level === 'column' ? `        quality:\n${indented(10)}` : ''
  const object = level === 'object' ? `    quality:\n${indented(6)}` : ''
  const names = ['day', 'distance', 'carrier'].map((name) => `      - name: ${name}\n`).join('')
  return readContract(
    `apiVersion: v3.1.0\nkind: DataContract\nid: x\nversion: 1.0.0\nstatus: active\nschema:\n  - name: flights\n${object}    properties:\n${names}      - name: flight_id\n${column}`,
    'guide.yaml',
  )
}

describe('the guide to data contracts', () => {
  it('shows contracts that can be read', () => {
    expect(contracts).toHaveLength(3)
    for (const text of contracts) expect(readContract(text, 'guide.yaml').notes).toEqual([])
  })

  it('shows rules that can be read, every kind of them', () => {
    expect(entries).toHaveLength(4)
    const read = [
      withEntries(entries[0] as string, 'column'),
      withEntries(entries[1] as string, 'object'),
      withEntries(entries[2] as string, 'object'),
      withEntries(entries[3] as string, 'column'),
      ...contracts.map((text) => readContract(text, 'guide.yaml')),
    ]
    const kinds = new Set(read.flatMap(({ rules }) => rules.map(({ check }) => check.kind)))
    expect([...kinds].sort()).toEqual([
      'absent',
      'distribution',
      'format',
      'freshness',
      'known-by',
      'label-rate',
      'length',
      'measure',
      'no-other-columns',
      'pattern',
      'present',
      'primary-key',
      'range',
      'relationship',
      'required',
      'splits-disjoint',
      'sql',
      'train-serve-skew',
      'type',
      'unique',
    ])
  })
})
