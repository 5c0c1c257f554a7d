import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataValidateInputs } from '../../../../src/actions/data-validate/inputs.ts'
import { dataValidateReportSchema } from '../../../../src/actions/data-validate/report-schema.ts'
import { runDataValidation } from '../../../../src/actions/data-validate/run.ts'
import { main } from '../../../../src/cli/main.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { git, type TestServices, testServices } from '../../../support/services.ts'

/** A repository in a temporary folder, and what a person does in it. */
export interface Checkout {
  readonly folder: string
  readonly services: TestServices
  file(name: string, content: string): void
  read(name: string): string
  git(...args: string[]): Promise<string>
  commit(message: string): Promise<string>
  /** The command line, from the repository or a folder below. */
  mlops(
    args: readonly string[],
    below?: string,
  ): Promise<{ exitCode: number; stdout: string; stderr: string }>
  validate(given?: Readonly<Record<string, string>>): ReturnType<typeof validateIn>
}

export async function openCheckout(env: Record<string, string | undefined> = {}): Promise<Checkout> {
  const folder = temporaryFolder()
  const services = testServices(folder, env)
  await git(services, folder, 'init', '--quiet', '--initial-branch', 'main')
  return checkoutAt(folder, services)
}

export function checkoutAt(folder: string, services: TestServices): Checkout {
  return {
    folder,
    services,
    file(name, content) {
      mkdirSync(join(folder, name, '..'), { recursive: true })
      writeFileSync(join(folder, name), content)
    },
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    git: (...args) => git(services, folder, ...args),
    async commit(message) {
      await git(services, folder, 'add', '--all')
      await git(services, folder, 'commit', '--quiet', '--message', message)
      return git(services, folder, 'rev-parse', 'HEAD')
    },
    async mlops(args, below = '.') {
      let [stdout, stderr] = ['', '']
      const out = (text: string) => {
        stdout += text
      }
      const error = (text: string) => {
        stderr += text
      }
      const exitCode = await main([...args], {
        stdout: { write: out, colours: false },
        stderr: { write: error, colours: false },
        columns: 100,
        env: services.env,
        workspace: join(folder, below),
        signal: services.signal,
      })
      return { exitCode, stdout, stderr }
    },
    validate: (given = {}) => validateIn(folder, services, given),
  }
}

async function validateIn(folder: string, services: TestServices, given: Readonly<Record<string, string>>) {
  const outcome = await runDataValidation(dataValidateInputs.parse(given), services)
  const report = dataValidateReportSchema.parse(
    JSON.parse(readFileSync(join(folder, outcome.outputs.reportJson), 'utf8')),
  )
  return { ...outcome, report }
}

/** `id,value,secret` for ids from `from` up to `to`. */
export function csv(from: number, to: number, value: (id: number) => unknown = (id) => id % 7): string {
  const lines = Array.from(
    { length: to - from },
    (_, at) => `${from + at},${value(from + at)},s3cr3t${from + at}`,
  )
  return `id,value,secret\n${lines.join('\n')}\n`
}

/** A contract whose objects are all alike. */
export function contractOf(...names: readonly string[]): string {
  return `apiVersion: v3.1.0
kind: DataContract
id: things
version: 1.2.0
status: active
schema:
${names
  .map(
    (name) => `  - name: ${JSON.stringify(name)}
    properties:
      - { name: id, logicalType: integer, required: true, primaryKey: true }
      - name: value
        logicalType: integer
        logicalTypeOptions: { minimum: 0, maximum: 6 }
      - { name: secret, logicalType: string, classification: confidential }
`,
  )
  .join('')}`
}
