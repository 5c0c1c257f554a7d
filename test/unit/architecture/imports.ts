import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'

export const root = resolve(import.meta.dirname, '..', '..', '..')
const sources = join(root, 'src')

/** One import of one source file; paths are relative to `src/`, with `/`. */
export interface Import {
  readonly from: string
  /** Another source file, or null where a package or a module of Node.js is imported. */
  readonly to: string | null
  /** As written. */
  readonly specifier: string
  /** Erased when compiled, so that nothing is loaded. */
  readonly typeOnly: boolean
  /** By `import()`: loaded when reached, not at the start. */
  readonly dynamic: boolean
}

export interface SourceFile {
  /** Relative to `src/`, with `/`. */
  readonly path: string
  readonly lines: number
  readonly text: string
  readonly imports: readonly Import[]
}

/** Every TypeScript file below `src/`, in the order of its path. */
export function readSources(): SourceFile[] {
  return readdirSync(sources, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const text = readFileSync(file, 'utf8')
      const path = relative(sources, file).replaceAll('\\', '/')
      return { path, text, lines: text.trimEnd().split('\n').length, imports: importsOf(path, text) }
    })
}

/** Folder that a file's domain is, `src` for files directly below `src/`. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : 'src'
}

function importsOf(path: string, text: string): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, typeOnly: boolean, dynamic = false) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return
    const own = specifier.text.startsWith('.')
    const target = join(dirname(path), specifier.text).replaceAll('\\', '/')
    found.push({ from: path, to: own ? target : null, specifier: specifier.text, typeOnly, dynamic })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false, true)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return found
}
