import { managed, modelLabel } from '../kubernetes/names.ts'
import { labelValue } from '../kubernetes/version-mark.ts'
import { containerName, modeAnnotation, type Predictor, serving, type Version } from './inference-service.ts'
import type { KServeSettings } from './settings.ts'

type Made = Omit<KServeSettings, 'format'> & { readonly format: string }

/** How KServe runs it, as versions before 0.16 name it too. */
const deploymentMode = { raw: 'Standard', knative: 'Serverless' } as const

/** The first InferenceService of a model. Pure. */
export function manifestOf(name: string, version: Version, settings: Made) {
  const { mode, format, runtime, minReplicas, maxReplicas, serviceAccount, requests, limits } = settings
  const resources = {
    ...(Object.keys(requests).length === 0 ? {} : { requests }),
    ...(Object.keys(limits).length === 0 ? {} : { limits }),
  }
  const predictor = {
    ...(minReplicas === undefined ? {} : { minReplicas }),
    ...(maxReplicas === undefined ? {} : { maxReplicas }),
    ...(serviceAccount === undefined ? {} : { serviceAccountName: serviceAccount }),
    model: {
      name: containerName,
      modelFormat: { name: format },
      ...(runtime === undefined ? {} : { runtime }),
      ...(Object.keys(resources).length === 0 ? {} : { resources }),
    },
  } satisfies Predictor & Record<string, unknown>
  return {
    metadata: {
      name,
      labels: { ...managed, [modelLabel]: labelValue(version.model) },
      annotations: { [modeAnnotation]: deploymentMode[mode] },
    },
    spec: { predictor: serving(predictor, version, settings.modelUri) },
  }
}
