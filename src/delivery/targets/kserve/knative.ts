import { labelValue, versionAnnotation, versionLabel } from '../kubernetes/version-mark.ts'
import {
  type InferenceServiceSpec,
  type Mode,
  type Predictor,
  type Roles,
  serving,
  versionOfPredictor,
} from './inference-service.ts'

/**
 * Annotations with what served before the candidate. They are written together with it and stay until the next one:
 * each change of an annotation would make another revision.
 */
export const stableVersionAnnotation = 'mlops-actions/stable-version'
export const stableUriAnnotation = 'mlops-actions/stable-uri'

/**
 * One predictor, whose last change is the candidate, with `canaryTrafficPercent` for the share of its revision
 * (kserve.github.io/website/docs/model-serving/predictive-inference/rollout-strategies/canary). The revision that had all
 * the traffic before gets the rest.
 */
export const knative: Mode = {
  name: 'knative',
  roles,
  deployed(spec, version, modelUri, serves) {
    const { predictor } = spec
    const { stable, candidate } = roles(spec)
    if (!serves) {
      if (stable === version.version && candidate === null) return spec
      const { canaryTrafficPercent: _, ...all } = serving(without(predictor), version, modelUri)
      return { ...spec, predictor: all }
    }
    if (stable === version.version) return this.aborted(spec)
    if (candidate === version.version) return spec
    const before =
      candidate === null
        ? { version: versionOfPredictor(predictor), uri: predictor.model?.storageUri }
        : remembered(predictor)
    const next = serving(without(predictor), version, modelUri)
    return {
      ...spec,
      predictor: {
        ...next,
        canaryTrafficPercent: 0,
        annotations: {
          ...next.annotations,
          [stableVersionAnnotation]: before.version ?? 'unknown',
          [stableUriAnnotation]: before.uri ?? '',
        },
      },
    }
  },
  weighted: (spec, percent) =>
    spec.predictor.canaryTrafficPercent === percent
      ? spec
      : { ...spec, predictor: { ...spec.predictor, canaryTrafficPercent: percent } },
  promoted(spec) {
    if (roles(spec).candidate === null) return spec
    const { canaryTrafficPercent: _, ...predictor } = spec.predictor
    return { ...spec, predictor }
  },
  aborted(spec) {
    const { predictor } = spec
    if (roles(spec).candidate === null) return spec
    const { version, uri } = remembered(predictor)
    const bare = without(predictor)
    const { [versionAnnotation]: _, ...annotations } = bare.annotations ?? {}
    const { [versionLabel]: __, ...labels } = bare.labels ?? {}
    const marked = version !== null && version !== 'unknown'
    return {
      ...spec,
      predictor: {
        ...bare,
        // stays: the revision that the change makes gets nothing, the one that serves keeps its warm pods
        canaryTrafficPercent: 0,
        annotations: { ...annotations, ...(marked ? { [versionAnnotation]: version } : {}) },
        labels: { ...labels, ...(marked ? { [versionLabel]: labelValue(version) } : {}) },
        model: { ...predictor.model, ...(uri === undefined ? {} : { storageUri: uri }) },
      },
    }
  },
}

function roles({ predictor }: InferenceServiceSpec): Roles {
  const version = versionOfPredictor(predictor) ?? 'unknown'
  const before = remembered(predictor).version
  const { canaryTrafficPercent: percent } = predictor
  if (percent === undefined || percent === null || before === null || before === version)
    return { stable: version, candidate: null, percent: 0 }
  return { stable: before, candidate: version, percent }
}

function remembered({ annotations }: Predictor): { version: string | null; uri: string | undefined } {
  return {
    version: annotations?.[stableVersionAnnotation] ?? null,
    uri: annotations?.[stableUriAnnotation] || undefined,
  }
}

/** Without what is remembered of the version before. */
function without(predictor: Predictor): Predictor {
  const {
    [stableVersionAnnotation]: _,
    [stableUriAnnotation]: __,
    ...annotations
  } = predictor.annotations ?? {}
  return { ...predictor, annotations }
}
