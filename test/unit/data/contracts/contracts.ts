import { readContract } from '../../../../src/data/contracts/index.ts'
import { ConfigurationError, type Problem } from '../../../../src/foundation/index.ts'

const head = `apiVersion: v3.1.0
kind: DataContract
id: flights
version: 1.0.0
status: active
`

/** A contract with this `schema:` and whatever follows it. */
export const contract = (schema: string) => readContract(`${head}schema:\n${schema}`, 'flights.odcs.yaml')

/** A contract with one property of these lines, each of which becomes a line of its own. */
export const property = (...lines: string[]) =>
  contract(
    `  - name: flights\n    properties:\n      - name: x\n${lines.map((line) => `        ${line}\n`).join('')}`,
  )

/** The rule that one entry of `quality` at the property makes. */
export const quality = (entry: string) => property('quality:', `  - ${entry}`)

/** What is refused, as problems. */
export function refused(read: () => unknown): readonly Problem[] {
  try {
    read()
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems
    throw error
  }
  throw new Error('nothing was refused')
}

/** Problems as `line: message — remedy`. */
export const said = (problems: readonly Problem[]) =>
  problems.map(({ line, path, message, remedy }) => `${line}: ${path}: ${message} — ${remedy ?? ''}`)
