import { addresses } from '../addresses.ts'
import type { DataFacts, HashFacts, PapersInput, TrainingFacts } from '../facts.ts'
import { modelSubjects } from '../subjects.ts'
import { type Statement, statement } from './statement.ts'

interface Resource {
  readonly name?: string
  readonly uri?: string
  readonly digest?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, unknown>>
}

/**
 * How the model was trained, as SLSA provenance 1.0 (https://slsa.dev/spec/v1.0/provenance). The build type is ours; the
 * guide says what its parameters mean.
 */
export function provenanceStatement(input: PapersInput, training: TrainingFacts): Statement {
  const { manifest, builder, sha256 } = training
  const repository = input.repository ?? manifest.repository
  const invocation = manifest.run?.url
  const predicate = {
    buildDefinition: {
      buildType: addresses.trainingBuild,
      externalParameters: {
        model: input.model,
        ...(repository === null ? {} : { repository }),
        ...(manifest.pipeline.length > 0 ? { pipeline: manifest.pipeline } : { command: manifest.command }),
        parameters: manifest.parameters,
      },
      internalParameters: {
        runKey: manifest.key,
        codeTree: manifest.code.tree,
        uncommittedChanges: manifest.dirty,
        seeds: manifest.seeds,
        variables: manifest.environment.variables.map(({ name, value }) => ({ name, value })),
        python: manifest.environment.python,
        os: manifest.os,
        cpu: manifest.cpu,
        gpu: manifest.gpu,
        container: manifest.container,
        runner: manifest.runner,
        restoredFrom: manifest.restoredFrom,
      },
      resolvedDependencies: [
        ...commitResource(repository, manifest.commit),
        ...manifest.data.map(dataResource),
        ...lockResource(manifest),
        ...containerResource(manifest),
      ],
    },
    runDetails: {
      builder: { id: builder ?? addresses.localBuilder },
      metadata: {
        ...(invocation === undefined ? {} : { invocationId: invocation }),
        startedOn: manifest.start,
        ...(manifest.end === null ? {} : { finishedOn: manifest.end }),
      },
      byproducts: [{ name: 'run-manifest.json', digest: { sha256 } }],
    },
  }
  return statement(modelSubjects(input.bytes), addresses.provenance, predicate)
}

function commitResource(repository: string | null, commit: string | null): Resource[] {
  if (commit === null) return []
  const place = repository === null ? { name: 'repository' } : { uri: `git+${repository}@${commit}` }
  return [{ ...place, digest: { gitCommit: commit } }]
}

/** Under which name in-toto knows a hash: https://github.com/in-toto/attestation/blob/main/spec/v1/digest_set.md. */
function digestName({ algorithm, value }: HashFacts): string | null {
  if (algorithm === 'sha256') return 'sha256'
  return algorithm === 'md5' && /^[0-9a-f]{32}$/.test(value) ? 'md5' : null
}

export function dataResource({ name, path, hashes }: DataFacts): Resource {
  const known = hashes.flatMap((hash) => {
    const algorithm = digestName(hash)
    return algorithm === null ? [] : [[algorithm, hash.value] as const]
  })
  const others = hashes
    .filter((hash) => digestName(hash) === null)
    .map(({ algorithm, value }) => [algorithm, value])
  return {
    name,
    ...(known.length === 0 ? {} : { digest: Object.fromEntries(known) }),
    annotations: { path, ...(others.length === 0 ? {} : { hashes: Object.fromEntries(others) }) },
  }
}

function lockResource({ environment }: TrainingFacts['manifest']): Resource[] {
  const { lock } = environment
  if (lock === null) return []
  const annotations = { tool: lock.tool, verified: lock.verified }
  return [{ name: lock.path, digest: { sha256: lock.sha256 }, annotations }]
}

function containerResource({ container }: TrainingFacts['manifest']): Resource[] {
  const digest = container?.digest?.replace(/^.*sha256:/, '')
  if (digest === undefined || !/^[0-9a-f]{64}$/.test(digest)) return []
  return [{ name: container?.image ?? 'container', digest: { sha256: digest } }]
}
