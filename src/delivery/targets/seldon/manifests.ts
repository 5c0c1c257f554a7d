import { addressOf, type Deployable } from '../../deployable.ts'
import { managed, modelLabel, type Names } from '../kubernetes/names.ts'
import { labelValue, versionAnnotation } from '../kubernetes/version-mark.ts'
import type { ExperimentSpec, ModelSpec } from './resources.ts'
import type { SeldonSettings } from './settings.ts'

export type Version = Pick<Deployable, 'model' | 'version' | 'commit'>

/**
 * A Model of one version. Pure.
 * @param like spec of the stable version, whose requirements the candidate shares; null where there is none
 */
export function modelOf(name: string, version: Version, settings: SeldonSettings, like: ModelSpec | null) {
  const { requirements, memory, replicas, server, secret, modelUri } = settings
  const own = {
    ...(requirements.length === 0 ? {} : { requirements }),
    ...(memory === undefined ? {} : { memory }),
    ...(replicas === undefined ? {} : { replicas }),
    ...(server === undefined ? {} : { server }),
    ...(secret === undefined ? {} : { secretName: secret }),
  }
  const spec: ModelSpec = { ...(like ?? own), storageUri: addressOf(modelUri, version) }
  return {
    metadata: {
      name,
      labels: { ...managed, [modelLabel]: labelValue(version.model) },
      annotations: { [versionAnnotation]: version.version },
    },
    spec,
  }
}

/** Shares of the two Models, in whole percent; the candidate's answers to copies are seen by nobody. Pure. */
export function experimentOf({ stable, candidate }: Names, weight: number, mirrored: number) {
  const spec: ExperimentSpec = {
    default: stable,
    candidates:
      mirrored > 0 && weight === 0
        ? [{ name: stable, weight: 100 }]
        : [
            { name: stable, weight: 100 - weight },
            { name: candidate, weight },
          ],
    ...(mirrored > 0 ? { mirror: { name: candidate, percent: mirrored } } : {}),
    resourceType: 'model',
  }
  return { metadata: { name: stable, labels: managed }, spec }
}
