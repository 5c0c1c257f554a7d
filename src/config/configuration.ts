import { readFile } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import {
  ConfigurationError,
  check,
  type Path,
  type Position,
  type Problem,
  pathText,
  readSource,
  shown,
  suggestName,
  valueAt,
} from '../foundation/index.ts'
import { configurationSchema, type ModelConfiguration } from './schema/index.ts'

/** A configuration that was read, checked, and knows where everything in it stands. */
export interface Configuration {
  /** As messages name it: relative to the workspace where possible, with `/`. */
  readonly file: string
  readonly models: Readonly<Record<string, ModelConfiguration>>
  /** Where `path` is named in the file; keys as the file spells them, such as `['models', 'm', 'evaluate', 'gates', 0]`. */
  lineOf(path: Path): Position
  /** A problem placed on `path` in the file. */
  problemAt(path: Path, message: string, remedy?: string): Problem
}

export const defaultConfigurationFile = 'mlops.yaml'

export interface LoadOptions {
  /** Absolute; relative paths are taken from here. */
  readonly workspace: string
}

/**
 * Reads and checks a configuration.
 * @throws ConfigurationError with every problem found, each with file, line, column, path, value and remedy.
 */
export async function loadConfiguration(path: string, options: LoadOptions): Promise<Configuration> {
  const absolute = resolve(options.workspace, path)
  const file = displayPath(absolute, options.workspace)
  let content: string
  try {
    content = await readFile(absolute, 'utf8')
  } catch (error) {
    throw new ConfigurationError(unreadable(file, error as NodeJS.ErrnoException), { cause: error })
  }
  return parseConfiguration(content, file)
}

/**
 * As {@link loadConfiguration}, but a file that nobody asked for may be missing: the default file is read when it
 * exists, and `null` says that it does not.
 */
export async function findConfiguration(
  path: string | undefined,
  options: LoadOptions,
): Promise<Configuration | null> {
  const wanted = path ?? defaultConfigurationFile
  try {
    return await loadConfiguration(wanted, options)
  } catch (error) {
    const absent = ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT'
    if (wanted === defaultConfigurationFile && absent) return null
    throw error
  }
}

/**
 * Checks the text of a configuration. `file` is what messages call it.
 * @throws ConfigurationError with every problem found.
 */
export function parseConfiguration(content: string, file: string): Configuration {
  const source = readSource(content, file)
  if (!('data' in source)) throw new ConfigurationError(source)
  const version = valueAt(source.data, ['version'])
  if (typeof version === 'number' && version !== 1) {
    const at = source.valuePositionOf(['version'])
    throw new ConfigurationError({
      file,
      ...at,
      path: 'version',
      value: String(version),
      message: 'is a version that this release does not read',
      remedy: 'Write `version: 1`, or use a release of mlops-actions that reads it',
    })
  }
  const result = check(configurationSchema, source, file)
  if ('problems' in result) throw new ConfigurationError(result.problems)
  return {
    file,
    models: result.value.models,
    lineOf: (path) => source.positionOf(path),
    problemAt: (path, message, remedy) => {
      const value = shown(valueAt(source.data, path))
      return {
        file,
        ...source.valuePositionOf(path),
        path: pathText(path),
        message,
        ...(value === undefined ? {} : { value }),
        ...(remedy === undefined ? {} : { remedy }),
      }
    },
  }
}

/** A model and its name. */
export interface SelectedModel {
  readonly name: string
  readonly model: ModelConfiguration
}

/**
 * The model that is meant: by name, or the only one.
 * @throws ConfigurationError when the name is unknown, or missing where there are several.
 */
export function selectModel(configuration: Configuration, name?: string): SelectedModel {
  const names = Object.keys(configuration.models)
  const chosen = name ?? (names.length === 1 ? names[0] : undefined)
  if (chosen === undefined) {
    throw new ConfigurationError({
      file: configuration.file,
      path: 'model',
      message: `names no model, and the file has ${names.length}: ${names.join(', ')}`,
      remedy: `Set the input \`model\`, such as \`model: ${names[0]}\``,
    })
  }
  const model = Object.hasOwn(configuration.models, chosen) ? configuration.models[chosen] : undefined
  if (model === undefined) {
    throw new ConfigurationError({
      file: configuration.file,
      path: 'model',
      value: chosen,
      message: 'is not a model of this file',
      remedy: suggestName(chosen, names),
    })
  }
  return { name: chosen, model }
}

function displayPath(absolute: string, workspace: string): string {
  const inside = relative(workspace, absolute)
  const leaves = inside.startsWith('..') || isAbsolute(inside)
  return (leaves ? absolute : inside).replaceAll('\\', '/')
}

function unreadable(file: string, error: NodeJS.ErrnoException): Problem {
  if (error.code === 'ENOENT') {
    return {
      file,
      message: 'does not exist',
      remedy:
        'Create it (see the `mlops.yaml` of the template repository), or set the input `config` to its path',
    }
  }
  return {
    file,
    message: `cannot be read: ${error.message}`,
    remedy: 'Set the input `config` to a readable file',
  }
}
