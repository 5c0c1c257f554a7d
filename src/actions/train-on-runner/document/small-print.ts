import type { Block } from '../../../report/index.ts'
import type { TrainReport } from '../report-schema.ts'

/** Where it is from. */
export function smallPrint({ provenance }: TrainReport): Block[] {
  const { commit, key, manifest, suite } = provenance
  return [
    {
      kind: 'paragraph',
      small: true,
      text: [
        `Commit ${commit?.slice(0, 7) ?? 'unknown'} · key ${key.slice(0, 12)} · `,
        ...(manifest === null ? [] : ['manifest ', { code: manifest }, ' · ']),
        suite,
      ],
    },
  ]
}
