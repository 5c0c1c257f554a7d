import { mkdir, writeFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { makeStateFolder, type Services } from '../foundation/index.ts'
import { type Document, renderHtml, renderMarkdown, renderTerminal } from '../report/index.ts'
import type { ActionName } from './definition.ts'

/** What was written, as the common outputs name it; paths relative to the workspace where they are inside. */
export interface WrittenReports {
  readonly reportJson: string
  readonly reportMarkdown: string
  readonly reportHtml: string
  /** For the terminal, coloured where the environment allows. */
  readonly terminal: string
}

/** Writes the three renderings of a report beside each other. */
export async function writeReports(
  action: ActionName,
  directory: string,
  json: unknown,
  document: Document,
  title: string,
  services: Services,
): Promise<WrittenReports> {
  const folder = resolve(services.workspace, directory)
  await makeStateFolder(services.workspace)
  await mkdir(folder, { recursive: true })
  const write = async (extension: string, content: string) => {
    const path = resolve(folder, `${action}.${extension}`)
    await writeFile(path, content)
    const inside = relative(services.workspace, path)
    return inside.startsWith('..') ? path : inside
  }
  return {
    reportJson: await write('json', `${JSON.stringify(json, null, 2)}\n`),
    reportMarkdown: await write('md', renderMarkdown(document)),
    reportHtml: await write(
      'html',
      await renderHtml(document, { title, generatedBy: `mlops-actions ${action}` }),
    ),
    terminal: renderTerminal(document, terminalOptions(services.env)),
  }
}

function terminalOptions(env: Services['env']): { columns: number; color: boolean } {
  const columns = Number(env.COLUMNS)
  const color =
    env.NO_COLOR === undefined && (env.FORCE_COLOR !== undefined || env.MLOPS_TERMINAL === 'color')
  return { columns: Number.isInteger(columns) && columns >= 40 ? columns : 110, color }
}
