import type { DataFacts, EvaluationFacts, PapersInput } from '../facts.ts'
import { sliceText } from '../wording.ts'
import { type Component, dataRef, property } from './components.ts'

/**
 * The model itself, with its card: https://cyclonedx.org/docs/1.6/json/#components_items_modelCard. Its values are texts
 * there, written so that they read back as the very numbers.
 * @param licenses as the team's card names them
 */
export function modelComponent(
  input: PapersInput,
  data: readonly DataFacts[],
  licenses: readonly string[],
): Component {
  const { model, version, bytes, evaluation, training, annotation, repository, commit } = input
  const performanceMetrics = evaluation === null ? [] : metricsOf(evaluation)
  const [file] = bytes.files
  const manifest = training?.manifest
  const parameters = (manifest?.parameters ?? []).flatMap(({ file, values }) =>
    Object.entries(values).map(([key, value]) => property(`parameter:${file}:${key}`, String(value))),
  )
  const seeds = (manifest?.seeds ?? []).map(({ name, where, value }) =>
    property(`seed:${where}:${name}`, String(value)),
  )
  return {
    type: 'machine-learning-model',
    'bom-ref': 'model',
    name: model,
    version,
    ...(annotation?.description ? { description: annotation.description } : {}),
    ...(bytes.folder ? {} : { hashes: [{ alg: 'SHA-256', content: file!.sha256 }] }),
    ...(licenses.length === 0 ? {} : { licenses: licenses.map((name) => ({ license: { name } })) }),
    ...(repository === null
      ? {}
      : { externalReferences: [{ type: 'vcs', url: repository, comment: `commit ${commit}` }] }),
    components: bytes.files.map(({ path, sha256, bytes }) => ({
      type: 'file',
      'bom-ref': `file:${path}`,
      name: path,
      hashes: [{ alg: 'SHA-256', content: sha256 }],
      properties: [property('bytes', String(bytes))],
    })),
    modelCard: {
      'bom-ref': 'model-card',
      modelParameters: {
        ...(evaluation === null ? {} : { approach: { type: 'supervised' }, task: evaluation.report.task }),
        datasets: data.map((one) => ({ ref: dataRef(one) })),
      },
      ...(performanceMetrics.length === 0 ? {} : { quantitativeAnalysis: { performanceMetrics } }),
      properties: [
        property('commit', commit),
        property('tag', input.tag),
        ...(evaluation === null
          ? []
          : [
              property('verdict', evaluation.report.verdict),
              property('confidence', String(evaluation.report.confidence)),
              property('report:sha256', evaluation.sha256),
            ]),
        ...parameters,
        ...seeds,
      ],
    },
  }
}

function metricsOf({ report }: EvaluationFacts) {
  return report.metrics.flatMap(({ metric, slice, candidate }) => {
    if (candidate === null) return []
    const { estimate, low, high } = candidate
    return [
      {
        type: metric,
        value: String(estimate),
        ...(slice === null ? {} : { slice: sliceText(slice) }),
        ...(low === null || high === null
          ? {}
          : { confidenceInterval: { lowerBound: String(low), upperBound: String(high) } }),
      },
    ]
  })
}
