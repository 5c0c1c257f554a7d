import type { TrainingFacts } from '../facts.ts'
import { dataRef, property } from './components.ts'

/** How the model was made, as a formula of one workflow: https://cyclonedx.org/docs/1.6/json/#formulation. */
export function formulation({ manifest, sha256 }: TrainingFacts) {
  const steps =
    manifest.pipeline.length > 0
      ? manifest.pipeline.map(({ name, command }) => ({ name, commands: [{ executed: command }] }))
      : [{ name: 'train', commands: [{ executed: manifest.command.join(' ') }] }]
  const inputs = distinct(manifest.data.map((one) => dataRef(one))).map((ref) => ({ resource: { ref } }))
  return [
    {
      'bom-ref': 'formula',
      workflows: [
        {
          'bom-ref': 'training',
          uid: manifest.key,
          name: 'training',
          taskTypes: ['build'],
          steps,
          ...(inputs.length === 0 ? {} : { inputs }),
          outputs: [{ type: 'artifact', resource: { ref: 'model' } }],
          timeStart: manifest.start,
          ...(manifest.end === null ? {} : { timeEnd: manifest.end }),
          properties: [
            property('manifest:sha256', sha256),
            property('code:tree', manifest.code.tree),
            ...(manifest.run === null ? [] : [property('run', manifest.run.url)]),
          ],
        },
      ],
    },
  ]
}

export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
