import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { matchingFiles } from '../../actions/data-version/index.ts'
import type { Configuration, ModelConfiguration } from '../../config/index.ts'
import {
  openDataWorkspace,
  readDvcConfig,
  type TrackedOutput,
  trackedOutputs,
} from '../../data/versioning/index.ts'
import { ConfigurationError, type Services } from '../../foundation/index.ts'
import { cannotTell, type Finding, fix, ok } from './finding.ts'

/** Whether the files that `mlops.yaml` names are there, or tracked by a pointer that can be read. */
export async function pathFindings(
  services: Services,
  configuration: Configuration,
): Promise<readonly Finding[]> {
  const root = services.workspace
  const pointers = await pointersOf(services)
  const found: Finding[] = [...pointers.findings]
  for (const [name, model] of Object.entries(configuration.models)) {
    for (const [what, path] of filesOf(model))
      if (!existsSync(join(root, path)))
        found.push(
          fix(
            `${configuration.file}, ${name}`,
            `${what} names ${path}, which is not there`,
            `Write ${path}, or name the file that there is`,
          ),
        )
    for (const [what, program] of programsOf(model))
      if (!program.candidates.some((path) => existsSync(join(root, path))))
        found.push(
          fix(
            `${configuration.file}, ${name}`,
            `${what} starts ${program.name}, which is not there`,
            `Write ${program.candidates[0]}, or correct the command`,
          ),
        )
    for (const [dataset, { path }] of Object.entries(model.data?.datasets ?? {})) {
      if ((await matchingFiles(root, path)).length > 0 || existsSync(join(root, path))) continue
      found.push(dataFinding(`${configuration.file}, ${name}`, dataset, path, pointers.outputs))
    }
  }
  return found.length > 0 ? found : [ok('files', 'all that mlops.yaml names is there')]
}

/** Files that have to be committed, each with its key. */
function filesOf({ data, train, register }: ModelConfiguration): readonly (readonly [string, string])[] {
  const named: (readonly [string, string | undefined])[] = [
    ...Object.entries(data?.datasets ?? {}).map(
      ([name, { contract }]) => [`data.datasets.${name}.contract`, contract] as const,
    ),
    ['train.pipeline', train?.pipeline],
    ['train.environment', train?.environment],
    ...(train?.parameters ?? []).map((path) => ['train.parameters', path] as const),
    ['register.card', register?.card],
  ]
  return named.filter((one): one is readonly [string, string] => one[1] !== undefined)
}

interface Program {
  readonly name: string
  /** Where it may lie. */
  readonly candidates: readonly [string, ...string[]]
}

/** Programs of the repository that commands start, each with its key; those of packages are not looked for. */
function programsOf({ train, evaluate }: ModelConfiguration): readonly (readonly [string, Program])[] {
  const commands = [
    ['train.run', train?.run],
    ['evaluate.predict', evaluate?.predict],
  ] as const
  return commands.flatMap(([what, command]): (readonly [string, Program])[] => {
    const words = command?.trim().split(/\s+/) ?? []
    const [first = '', second = '', third = ''] = words
    if (/^python3?$/.test(first) && second === '-m') {
      const path = third.replaceAll('.', '/')
      // a module with a dot is the repository's own far more often than a package's
      if (!/^\w+(\.\w+)+$/.test(third)) return []
      const candidates = [
        `${path}.py`,
        `${path}/__main__.py`,
        `src/${path}.py`,
        `src/${path}/__main__.py`,
      ] as const
      return [[what, { name: third, candidates }]]
    }
    const file = [first, second].find((word) => /^[\w./-]+\.(py|R|jl|sh)$/.test(word))
    return file === undefined ? [] : [[what, { name: file, candidates: [file] }]]
  })
}

function dataFinding(
  subject: string,
  dataset: string,
  path: string,
  outputs: readonly TrackedOutput[],
): Finding {
  const tracked = outputs.find((output) => output.path === path || path.startsWith(`${output.path}/`))
  if (tracked === undefined)
    return cannotTell(
      subject,
      `the data set ${dataset} (${path}) is neither here nor tracked: a step of the workflow has to bring it`,
      `Track it with \`mlops data add ${path}\`, where no step brings it`,
    )
  return ok(
    subject,
    `the data set ${dataset} (${path}) is tracked by ${tracked.pointer}; \`mlops data pull\` brings it`,
  )
}

async function pointersOf(services: Services) {
  const findings: Finding[] = []
  let outputs: readonly TrackedOutput[] = []
  try {
    outputs = await trackedOutputs(openDataWorkspace(services))
    const config = await readDvcConfig(services.workspace, services.env)
    const kept = outputs.filter(({ cached }) => cached)
    if (kept.length > 0 && config.defaultRemote === null && kept.some(({ remote }) => remote === null))
      findings.push(
        cannotTell(
          '.dvc/config',
          `${kept.length} tracked ${kept.length === 1 ? 'path has' : 'paths have'} no remote: a runner gets the bytes only where a step of the workflow makes them`,
          'Name a remote in .dvc/config, then run `mlops data push`, where no step makes them',
        ),
      )
    const unversioned = outputs.filter(({ oid, cached }) => cached && oid === null)
    for (const { path, pointer } of unversioned)
      findings.push(fix(pointer, `names no version of ${path}`, `Run \`mlops data add ${path}\``))
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    for (const { file, path, message, remedy } of error.problems)
      findings.push(
        fix(
          file ?? '.dvc',
          [path, message].filter(Boolean).join(' '),
          remedy ?? 'Correct the file, or record the version anew with `mlops data add`',
        ),
      )
  }
  return { outputs, findings }
}
