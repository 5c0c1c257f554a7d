import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  type Execute,
  loadPipeline,
  type Pipeline,
  type PipelineResult,
  type RunOptions,
  runPipeline,
} from '../../../../src/data/pipelines/index.ts'
import { type DataWorkspace, openDataWorkspace } from '../../../../src/data/versioning/index.ts'
import { ConfigurationError } from '../../../../src/foundation/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { testServices } from '../../../support/services.ts'

export interface PipelineWorkspace {
  readonly root: string
  /** Names of the stages in the order in which they began to run. */
  readonly ran: string[]
  write(files: Readonly<Record<string, string>>): void
  read(path: string): string
  has(path: string): boolean
  remove(path: string): void
  forbid(path: string): () => void
  load(): Pipeline
  open(): DataWorkspace
  /** Runs with commands of the form `read… > write…`, or `fail`, without a shell. */
  run(options?: Partial<RunOptions>): Promise<PipelineResult>
}

/** A folder without git: the tests of ours with DVC have git. */
export function pipelineWorkspace(files: Readonly<Record<string, string>>): PipelineWorkspace {
  const root = temporaryFolder()
  const services = testServices(root)
  const path = (name: string) => join(root, name)
  const ran: string[] = []
  const execute: Execute = async ({ name, commands, cwd }) => {
    ran.push(name)
    for (const command of commands) {
      if (command === 'fail') throw new Error(`${name} failed`)
      const [from = '', to = ''] = command.split('>').map((part) => part.trim())
      const words = from
        .split(' ')
        .map((one) => (existsSync(join(cwd, one)) ? readFileSync(join(cwd, one)) : one))
      for (const target of to.split(' ').filter((one) => one !== '')) {
        mkdirSync(dirname(join(cwd, target)), { recursive: true })
        writeFileSync(join(cwd, target), words.join(' '))
      }
    }
  }
  const workspace: PipelineWorkspace = {
    root,
    ran,
    write(all) {
      for (const [name, text] of Object.entries(all)) {
        mkdirSync(dirname(path(name)), { recursive: true })
        writeFileSync(path(name), text)
      }
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    has: (name) => existsSync(path(name)),
    remove: (name) => rmSync(path(name), { recursive: true }),
    forbid(name) {
      chmodSync(path(name), 0o500)
      return () => chmodSync(path(name), 0o700)
    },
    load: () => loadPipeline(services),
    open: () => openDataWorkspace(services),
    async run(options = {}) {
      ran.length = 0
      return runPipeline(workspace.load(), workspace.open(), { execute, jobs: 2, ...options })
    },
  }
  workspace.write(files)
  return workspace
}

/** What is wrong, one line for each problem: `line: value: message`. */
export async function problemsOf(work: () => unknown): Promise<string[]> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    return error.problems.map(({ line, value, message }) =>
      [line, value, message].filter((part) => part !== undefined).join(': '),
    )
  }
  throw new Error('nothing was refused')
}
