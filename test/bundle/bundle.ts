import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'

const dist = join(import.meta.dirname, '../../dist')

/**
 * A copy of `dist/` far from any `node_modules`, as a runner has it: what is missing from the bundle is missing here.
 */
export function shippedBundle(): { readonly folder: string } {
  const shipped = { folder: '' }
  beforeAll(() => {
    if (!existsSync(join(dist, 'index.js'))) throw new Error('there is no bundle: run `npm run build`')
    shipped.folder = realpathSync(mkdtempSync(join(tmpdir(), 'mlops-shipped-')))
    cpSync(dist, join(shipped.folder, 'dist'), { recursive: true })
  })
  afterAll(() => rmSync(shipped.folder, { recursive: true, force: true }))
  return shipped
}

export interface Run {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a file of the bundle in `workspace`, with nothing of our own environment but PATH. */
export function start(
  file: string,
  args: readonly string[],
  workspace: string,
  env: Readonly<Record<string, string>> = {},
): Run {
  const child = spawnSync(process.execPath, [file, ...args], {
    cwd: workspace,
    env: { PATH: process.env.PATH ?? '', HOME: workspace, ...env },
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { exitCode: child.status, stdout: child.stdout, stderr: child.stderr }
}

export interface StepRun extends Run {
  /** What the step left in GITHUB_OUTPUT. */
  readonly outputs: Readonly<Record<string, string>>
}

/** Starts a stub as the runner starts a step: inputs in INPUT_*, files for outputs and the like. */
export function runStep(
  file: string,
  inputs: Readonly<Record<string, string>>,
  workspace: string,
  env: Readonly<Record<string, string>> = {},
): StepRun {
  const files = temporaryFolder()
  const touched = (name: string) => {
    const path = join(files, name)
    writeFileSync(path, '')
    return path
  }
  const output = touched('output')
  const run = start(file, [], workspace, {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STATE: touched('state'),
    GITHUB_ENV: touched('env'),
    GITHUB_PATH: touched('path'),
    GITHUB_STEP_SUMMARY: touched('summary'),
    RUNNER_TEMP: files,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...env,
  })
  return { ...run, outputs: parseOutputs(readFileSync(output, 'utf8')) }
}

/** `name<<delimiter`, lines, `delimiter`. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const match of text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n?\2$/gm)) outputs[match[1]!] = match[3]!
  return outputs
}
