import { acceptedValue, limits } from '../../../clients/sagemaker/index.ts'
import { gitFacts, type VersionToRegister } from '../model-registry.ts'

type Metadata = Readonly<Record<string, string>>

/**
 * What a version carries as customer metadata of its package: at most 50 entries, of letters, digits, spaces and
 * `_.:/=+-@`. Metrics come last and fill what is left; all of them are in the file that `ModelMetrics` names.
 */
export function metadataOf(version: VersionToRegister): Metadata {
  const facts: Record<string, string | null> = {
    ...gitFacts(version),
    'mlops.tracker_run': version.trackerRun,
  }
  const told = Object.entries(facts).flatMap(([key, value]) =>
    value === null || value === '' ? [] : [[key, acceptedValue(value)] as const],
  )
  // Room for what a later deprecation writes.
  const room = limits.metadataEntries - told.length - 1
  const metrics = Object.entries(version.metrics)
    .slice(0, room)
    .map(
      ([name, value]) => [acceptedValue(`mlops.metric.${name}`, limits.metadataKey), String(value)] as const,
    )
  return Object.fromEntries([...told, ...metrics])
}

/** Entries of `wanted` that are not so in `there`. */
export function missingIn(there: Metadata, wanted: Metadata): Metadata {
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => there[key] !== value))
}
