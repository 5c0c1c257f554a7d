import { ConfigurationError, type Problem } from '../../../foundation/index.ts'
import { type InferenceService, modeAnnotation, versionOfPredictor } from './inference-service.ts'
import type { KServeSettings } from './settings.ts'

/** @throws ConfigurationError with everything that keeps an InferenceService from being led by us */
export function checkService(service: InferenceService, mode: KServeSettings['mode'], place: string): void {
  const { metadata, spec, status } = service
  const problems: Problem[] = []
  const wrong = (key: string, value: string, message: string, remedy: string) =>
    problems.push({ path: `${place}.${key}`, value, message, remedy })
  if (spec.predictor.model === undefined)
    wrong(
      'service',
      metadata.name,
      'has no `predictor.model`',
      'Write the predictor with `model`, its `modelFormat` and `storageUri`',
    )
  const said = metadata.annotations?.[modeAnnotation]
  const runs = said ?? status?.deploymentMode
  if (mode === 'knative' && runs !== undefined && !/^(Knative|Serverless)$/.test(runs))
    wrong('mode', mode, `the InferenceService ${metadata.name} runs as ${runs}`, 'Set `mode: raw`')
  if (mode === 'raw' && runs !== undefined && /^(Knative|Serverless)$/.test(runs))
    wrong('mode', mode, `the InferenceService ${metadata.name} runs on Knative`, 'Set `mode: knative`')
  else if (mode === 'raw' && said !== 'Standard')
    wrong(
      'service',
      metadata.name,
      'is not said to be of the Standard deployment, and KServe takes no canary without',
      `Annotate it with \`${modeAnnotation}: Standard\``,
    )
  const canaries = spec.canary ?? []
  if (
    mode === 'raw' &&
    (canaries.length > 1 || canaries.some((one) => versionOfPredictor(one.predictor) === null))
  )
    wrong(
      'service',
      metadata.name,
      `has canaries that are none of ours: ${canaries.map(({ predictor }) => predictor.name ?? '?').join(', ')}`,
      'Remove them, or leave the service to whoever leads them',
    )
  if (problems.length > 0) throw new ConfigurationError(problems)
}
