import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import {
  type Difference,
  importGreatExpectations,
  importPandera,
  inferFromFiles,
  mergeInferred,
  openEngine,
} from '../../data/index.ts'
import { ConfigurationError, type Services } from '../../foundation/index.ts'
import { openRepository } from '../../registry/index.ts'
import { provideData, withDataVersions } from '../data-version/index.ts'
import type { Outcome } from '../definition.ts'
import type { DataValidateInputs, DataValidateOutputs } from './inputs.ts'

/**
 * Writes a contract inferred from data, or imported from another tool's file. What stands in an existing contract is
 * kept: only columns that it does not name are added.
 *
 * @throws ConfigurationError where there is nothing to read, or no place to write
 */
export async function writeContract(
  inputs: DataValidateInputs,
  services: Services,
): Promise<Outcome<DataValidateOutputs>> {
  const target = inputs.contract
  if (target === undefined)
    throw new ConfigurationError({
      path: 'contract',
      message: 'is required: the file that the contract is written to',
      remedy: 'Give `contract`, such as contracts/flights.odcs.yaml',
    })
  const path = resolve(services.workspace, target)
  const existing = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new ConfigurationError({ file: target, message: `cannot be read: ${error.message}` })
  })
  const { text, said } =
    inputs.from === undefined
      ? await inferred(inputs, existing, target, services)
      : await imported(inputs, inputs.from, existing, target, services)
  const changed = text !== existing
  if (changed) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  const head = !changed
    ? `${target} is as it was`
    : existing === null
      ? `${target} was written`
      : `${target} was completed`
  return {
    outputs: {
      verdict: changed ? 'written' : 'unchanged',
      reportJson: '',
      reportMarkdown: '',
      reportHtml: '',
      failedChecks: '0',
      warnings: '0',
      failingRows: '',
      reportJunit: '',
      reportSarif: '',
      contract: target,
      commentUrl: '',
    },
    terminal: [head, ...said.map((line) => `  ${line}`)].join('\n'),
  }
}

interface Written {
  readonly text: string
  readonly said: readonly string[]
}

async function inferred(
  inputs: DataValidateInputs,
  existing: string | null,
  target: string,
  services: Services,
): Promise<Written> {
  if (inputs.data.length === 0)
    throw new ConfigurationError({
      path: 'data',
      message: 'is required to infer a contract from',
      remedy: 'Give `data`, such as data/train.parquet',
    })
  const repository = await openRepository(services, services.workspace)
  await withDataVersions(null, repository, services, async (versioned) => {
    if (versioned !== null) await provideData(versioned, inputs.data)
  })
  const engine = await openEngine(services)
  const name = inputs.object ?? basename(target).replace(/(\.odcs)?\.ya?ml$/i, '')
  const { draft, text } = await inferFromFiles(engine, inputs.data, 'data', {
    name,
    private: inputs.private,
    from: inputs.data.join(', '),
  })
  if (existing === null)
    return { text, said: ['Read it before you rely on it: it says what the data is, not what it should be.'] }
  const merged = mergeInferred(existing, draft, target)
  return {
    text: merged.text,
    said: [
      ...merged.added.map((added) => `+ ${added}`),
      ...merged.differences.map((difference) => kept(target, difference)),
    ],
  }
}

async function imported(
  inputs: DataValidateInputs,
  from: string,
  existing: string | null,
  target: string,
  services: Services,
): Promise<Written> {
  if (existing !== null)
    throw new ConfigurationError({
      path: 'contract',
      value: target,
      message: 'exists, and an import would overwrite it',
      remedy: 'Name another file, and take from it what you need',
    })
  const content = await readFile(resolve(services.workspace, from), 'utf8').catch((error: Error) => {
    throw new ConfigurationError({ path: 'from', value: from, message: `cannot be read: ${error.message}` })
  })
  // A suite is JSON, a pandera schema YAML: what a file is called says less than how it starts.
  const read = content.trimStart().startsWith('{') ? importGreatExpectations : importPandera
  const { text, unsupported } = read(content, from, { name: inputs.object })
  return { text, said: unsupported.map(({ what, reason }) => `not imported: ${what}: ${reason}`) }
}

function kept(file: string, { path, written, inferred, at }: Difference): string {
  const say = (value: unknown) => (value === null ? 'nothing' : JSON.stringify(value))
  return `${file}:${at.line} ${path} is kept as ${say(written)}; the data would say ${say(inferred)}`
}
