import { version as suiteVersion } from '../../../foundation/index.ts'
import { sha256Of } from '../bytes.ts'
import type { DataFacts, PackageFacts, PapersInput } from '../facts.ts'
import { dataComponent, dataRef, packageComponent } from './components.ts'
import { distinct, formulation } from './formulation.ts'
import { modelComponent } from './model-component.ts'
import { uuidOf } from './uuid.ts'

/**
 * Bill of materials in CycloneDX 1.6 (ECMA-424): the model with its card, the data by hash, the Python packages that were
 * installed, and how it was trained. Its serial number follows from its content.
 * @param licenses as the team's card names them
 */
export function billOfMaterials(input: PapersInput, licenses: readonly string[]): Record<string, unknown> {
  const { training, evaluation, at } = input
  const packages = distinctBy(
    training?.manifest.environment.packages ?? [],
    ({ name, version }: PackageFacts) => `${name}@${version}`,
  )
  const judged = evaluation?.holdout ?? null
  const trainedOn = training?.manifest.data ?? []
  const data = distinctBy([...trainedOn, ...(judged === null ? [] : [judged])], dataRef)
  const isJudged = (one: DataFacts) => judged !== null && dataRef(one) === dataRef(judged)
  const isTrainedOn = (one: DataFacts) => trainedOn.some((other) => dataRef(other) === dataRef(one))
  const use = (one: DataFacts) =>
    [isTrainedOn(one) ? 'training' : [], isJudged(one) ? 'evaluation' : []].flat().join(', ')
  const components = [
    ...data.map((one) => dataComponent(one, use(one))),
    ...packages.map((one) => packageComponent(one)),
  ]
  const content = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: at,
      lifecycles: [{ phase: 'build' }],
      tools: { components: [{ type: 'application', name: 'mlops-actions', version: suiteVersion }] },
      component: modelComponent(input, data, licenses),
    },
    components,
    dependencies: [
      { ref: 'model', dependsOn: distinct(components.map((one) => one['bom-ref'])) },
      ...components.map((one) => ({ ref: one['bom-ref'] })),
    ],
    ...(training === null ? {} : { formulation: formulation(training) }),
  }
  const serialNumber = `urn:uuid:${uuidOf(sha256Of(JSON.stringify(content)))}`
  return { $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', serialNumber, ...content }
}

function distinctBy<T>(values: readonly T[], key: (value: T) => string): T[] {
  return [...new Map(values.map((value) => [key(value), value])).values()]
}
