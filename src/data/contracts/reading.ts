import type { z } from 'zod'
import {
  check,
  type Path,
  type Position,
  type Problem,
  pathText,
  type Source,
  shown,
  valueAt,
} from '../../foundation/index.ts'
import type { ContractNote } from './contract.ts'
import { withRemedies } from './remedies.ts'

/** A contract while it is read: its text with places, and what was found so far. */
export class Reading {
  readonly source: Source
  readonly file: string
  readonly problems: Problem[] = []
  readonly notes: ContractNote[] = []

  constructor(source: Source, file: string) {
    this.source = source
    this.file = file
  }

  value(path: Path): unknown {
    return valueAt(this.source.data, path)
  }

  /** Entries of the list at `path` that `schema` accepts, each with its path. The others are reported by the whole's schema. */
  entries<T extends z.ZodType>(
    path: Path,
    schema: T,
  ): { readonly value: z.output<T>; readonly path: Path }[] {
    const list = this.value(path)
    if (!Array.isArray(list)) return []
    return list.flatMap((entry, index) => {
      const parsed = schema.safeParse(entry)
      return parsed.success ? [{ value: parsed.data, path: [...path, index] }] : []
    })
  }

  /** Checks the part at `path` with a schema of its own. */
  part<T extends z.ZodType>(path: Path, schema: T): z.output<T> | undefined {
    const { source } = this
    const part: Source = {
      data: this.value(path),
      positionOf: (inner) => source.positionOf([...path, ...inner]),
      valuePositionOf: (inner) => source.valuePositionOf([...path, ...inner]),
    }
    const result = check(schema, part, this.file)
    if ('value' in result) return result.value
    for (const problem of withRemedies(result.problems)) {
      const inner = problem.path === undefined || problem.path === '' ? '' : `.${problem.path}`
      this.problems.push({ ...problem, path: pathText(path) + inner })
    }
    return undefined
  }

  at(path: Path): Position {
    return this.source.positionOf(path)
  }

  problem(path: Path, message: string, remedy: string): void {
    const value = shown(this.value(path))
    this.problems.push({
      file: this.file,
      ...this.source.valuePositionOf(path),
      path: pathText(path),
      message,
      ...(value === undefined ? {} : { value }),
      remedy,
    })
  }

  note(path: Path, message: string): void {
    this.notes.push({ message, at: this.at(path) })
  }
}
