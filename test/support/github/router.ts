import { type OperationDescription, operations } from './description.ts'

export interface Match {
  readonly operation: OperationDescription
  readonly params: Readonly<Record<string, string>>
}

interface Route {
  readonly operation: OperationDescription
  readonly pattern: RegExp
  readonly names: readonly string[]
  /** Literal characters: `/commits/{ref}/status` wins over `/commits/{ref}`. */
  readonly weight: number
}

/** Parameters that hold slashes; `{path}` also does, and may be left out. */
const greedy = new Set(['ref', 'basehead', 'branch'])

const routes: readonly Route[] = operations
  .map(toRoute)
  .sort((a, b) => b.weight - a.weight || a.operation.id.localeCompare(b.operation.id))

/** The described operation that a method and a path (without query) address. */
export function matchOperation(method: string, path: string): Match | undefined {
  for (const route of routes) {
    if (route.operation.method !== method) continue
    const match = route.pattern.exec(path)
    if (match === null) continue
    const params = route.names.map((name, i) => [name, decodeURIComponent(match[i + 1] ?? '')])
    return { operation: route.operation, params: Object.fromEntries(params) }
  }
  return undefined
}

function toRoute(operation: OperationDescription): Route {
  const names: string[] = []
  const source = operation.path.replace(/\/\{path\}|\{(\w+)\}|[.+*?^$()[\]\\|]/g, (token, name?: string) => {
    if (token === '/{path}') {
      names.push('path')
      return '(?:/(.*))?'
    }
    if (name === undefined) return `\\${token}`
    names.push(name)
    return greedy.has(name) ? '(.+)' : '([^/]+)'
  })
  return {
    operation,
    pattern: new RegExp(`^${source}$`),
    names,
    weight: operation.path.replace(/\{\w+\}/g, '').length,
  }
}
