/** Facets by name, each in the version of its schema that it is written for. */
const schemas = {
  RunEvent: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
  jobType: facetUrl('2-0-4', 'JobTypeJobFacet'),
  sourceCodeLocation: facetUrl('1-1-0', 'SourceCodeLocationJobFacet'),
  processing_engine: facetUrl('1-1-1', 'ProcessingEngineRunFacet'),
  parent: facetUrl('1-2-0', 'ParentRunFacet'),
  errorMessage: facetUrl('1-0-1', 'ErrorMessageRunFacet'),
  runTags: facetUrl('1-0-0', 'TagsRunFacet'),
  version: facetUrl('1-0-1', 'DatasetVersionDatasetFacet'),
  dataSource: facetUrl('1-0-1', 'DatasourceDatasetFacet'),
  storage: facetUrl('1-0-1', 'StorageDatasetFacet'),
  datasetTags: facetUrl('1-0-0', 'TagsDatasetFacet'),
  inputStatistics: facetUrl('1-0-0', 'InputStatisticsInputDatasetFacet'),
  outputStatistics: facetUrl('1-0-2', 'OutputStatisticsOutputDatasetFacet'),
} as const

export const runEventSchema = schemas.RunEvent

export type Facet = { readonly _producer: string; readonly _schemaURL: string } & Readonly<
  Record<string, unknown>
>
export type Facets = Readonly<Record<string, Facet>>

/** A facet with the two fields that every facet carries. */
export function facet(
  producer: string,
  schema: Exclude<keyof typeof schemas, 'RunEvent'>,
  content: Readonly<Record<string, unknown>>,
): Facet {
  return { _producer: producer, _schemaURL: schemas[schema], ...content }
}

/** Leaves out facets that do not apply. */
export function facets(all: Readonly<Record<string, Facet | null>>): Facets {
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, Facet] => entry[1] !== null),
  )
}

function facetUrl(version: string, name: string): string {
  return `https://openlineage.io/spec/facets/${version}/${name}.json#/$defs/${name}`
}
