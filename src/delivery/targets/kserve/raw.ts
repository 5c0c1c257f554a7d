import {
  type Canary,
  containerName,
  type InferenceServiceSpec,
  type Mode,
  type Predictor,
  type Roles,
  serving,
  type Version,
  versionOfPredictor,
} from './inference-service.ts'

/**
 * A predictor and, beside it, an entry of `spec.canary` with its share (KServe 0.20, Standard deployment): each has a
 * Deployment by its name. A promotion gives the predictor the name of the candidate, so that its pods go on.
 */
export const raw: Mode = {
  name: 'raw',
  roles,
  deployed(spec, version, modelUri, serves) {
    const { stable, candidate } = roles(spec)
    if (stable === version.version) return this.aborted(spec)
    if (candidate === version.version) return spec
    if (!serves) return { ...this.aborted(spec), predictor: serving(spec.predictor, version, modelUri) }
    return { ...spec, canary: [canaryOf(spec.predictor, version, modelUri)] }
  },
  weighted(spec, percent) {
    const [canary] = spec.canary ?? []
    if (canary === undefined) return spec
    const minReplicas = podsFor(percent, spec.predictor)
    if (canary.trafficPercent === percent && canary.predictor.minReplicas === minReplicas) return spec
    return {
      ...spec,
      canary: [{ ...canary, trafficPercent: percent, predictor: { ...canary.predictor, minReplicas } }],
    }
  },
  promoted(spec, prepared) {
    const [canary] = spec.canary ?? []
    if (canary === undefined) return spec
    // the controller removes the Deployment of the version before together with its share: it should have none by then
    if (!prepared) return this.weighted(spec, 100)
    const { minReplicas: _, ...candidate } = canary.predictor
    const { predictor, canary: __, ...rest } = spec
    return {
      ...rest,
      predictor: {
        ...predictor,
        ...candidate,
        annotations: { ...predictor.annotations, ...candidate.annotations },
        labels: { ...predictor.labels, ...candidate.labels },
        model: { ...predictor.model, ...candidate.model },
      },
    }
  },
  aborted(spec) {
    if ((spec.canary ?? []).length === 0) return spec
    const { canary: _, ...rest } = spec
    return rest
  },
}

function roles({ predictor, canary: [canary] = [] }: InferenceServiceSpec): Roles {
  return {
    stable: versionOfPredictor(predictor) ?? 'unknown',
    candidate: canary === undefined ? null : (versionOfPredictor(canary.predictor) ?? 'unknown'),
    percent: canary?.trafficPercent ?? 0,
  }
}

/** KServe lays it over the predictor: it says only what is different, and what the definition asks for. */
function canaryOf(stable: Predictor, version: Version, modelUri: string): Canary {
  const { name = containerName, modelFormat, runtime, protocolVersion } = stable.model ?? {}
  const model = {
    name,
    ...(modelFormat === undefined ? {} : { modelFormat }),
    ...(runtime === undefined ? {} : { runtime }),
    ...(protocolVersion === undefined ? {} : { protocolVersion }),
  }
  const variant = canaryName(version.version, stable.name)
  return {
    trafficPercent: 0,
    // without it the candidate would have no pod until it has a share
    predictor: serving({ name: variant, minReplicas: podsFor(0, stable), model }, version, modelUri),
  }
}

/** As many pods of the stable version's as the share asks for, one at least; KServe takes them off the stable version. */
function podsFor(percent: number, { minReplicas = 1 }: Predictor): number {
  return Math.max(1, Math.ceil((minReplicas * percent) / 100))
}

/** A version as part of the name of a Deployment, which is a DNS label. */
function canaryName(version: string, taken: string | undefined): string {
  const name = version
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 24)
    .replace(/^-+|-+$/g, '')
  return name === taken ? `${name}-b` : name
}

/** Name of the Service and the Deployment of a predictor, as KServe makes it. */
export function predictorServiceName(service: string, { name }: Predictor): string {
  return name === undefined || name === '' ? `${service}-predictor` : `${service}-${name}-predictor`
}
