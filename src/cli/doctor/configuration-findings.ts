import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Configuration,
  intentFile,
  loadConfiguration,
  type ModelConfiguration,
  readIntent,
} from '../../config/index.ts'
import { parseGates, parseMetricSpecs, usualMetrics } from '../../evaluation/index.ts'
import { ConfigurationError, type Problem } from '../../foundation/index.ts'
import { type Finding, fix, ok } from './finding.ts'

export interface ReadConfiguration {
  readonly findings: readonly Finding[]
  readonly configuration: Configuration | null
}

/** Whether `mlops.yaml` loads, with every problem of it as a finding. */
export async function configurationFindings(root: string, path: string): Promise<ReadConfiguration> {
  try {
    const configuration = await loadConfiguration(path, { workspace: root })
    const problems = Object.values(configuration.models).flatMap(problemsOfGates)
    const names = Object.keys(configuration.models)
    const findings =
      problems.length > 0
        ? problems.map((problem) => findingOf(problem, path))
        : [
            ok(
              path,
              `loads; ${names.length === 1 ? `its model is ${names[0]}` : `its models are ${names.join(', ')}`}`,
            ),
          ]
    return { configuration, findings }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    const absent = ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT'
    const findings = absent
      ? [fix(path, 'is not there', 'Run `mlops init`')]
      : error.problems.map((problem) => findingOf(problem, path))
    return { configuration: null, findings }
  }
}

/** Files below `environments/`, as a rollout reads them. */
export async function intentFindings(
  root: string,
  configuration: Configuration,
  names: readonly string[],
): Promise<readonly Finding[]> {
  const declared = Object.values(configuration.models).flatMap(({ deploy }) =>
    Object.keys(deploy?.environments ?? {}),
  )
  const missing = [...new Set(declared)].filter((name) => !names.includes(name))
  const found: Finding[] = missing.map((name) =>
    fix(
      intentFile(name),
      `is not there, and ${name} is an environment of mlops.yaml`,
      'Write `models: {}` into it; a version named there is what runs',
    ),
  )
  for (const name of names) {
    const text = await readFile(join(root, intentFile(name)), 'utf8').catch(() => null)
    try {
      for (const model of Object.keys(configuration.models)) readIntent(text, name, model)
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error
      found.push(...error.problems.map((problem) => findingOf(problem, intentFile(name))))
    }
  }
  return found
}

function problemsOfGates({ task, evaluate }: ModelConfiguration): readonly Problem[] {
  if (evaluate === undefined) return []
  const declared = evaluate.metrics.length === 0 ? usualMetrics[task] : evaluate.metrics
  const metrics = parseMetricSpecs(declared, task)
  return [...metrics.problems, ...parseGates(evaluate.gates, metrics.specs).problems]
}

function findingOf({ file, line, path, message, value, remedy }: Problem, fallback: string): Finding {
  const place = [file ?? fallback, line].filter((part) => part !== undefined).join(':')
  const what = [path, message].filter((part) => part !== undefined && part !== '').join(' ')
  return fix(
    place,
    value === undefined ? what : `${what}, and it is ${value}`,
    remedy ?? 'Correct it; an editor that reads the schema in the first line shows what may stand there',
  )
}
