import type { ActionDefinition } from '../actions/definition.ts'
import { type InputDescription, inputsOf, outputsOf } from '../actions/inputs.ts'
import { ExitCode, version } from '../foundation/index.ts'
import { commandFlags } from './arguments.ts'
import { type CliCommand, everyCommand } from './commands/command.ts'

export interface Command {
  readonly name: string
  readonly description: string
}

const exitCodes: readonly (readonly [number, string])[] = [
  [ExitCode.ok, 'done, and passed'],
  [ExitCode.gateFailed, 'a gate says no'],
  [ExitCode.configuration, 'the configuration or an input is wrong'],
  [ExitCode.environment, 'a service or the machine failed'],
  [ExitCode.bug, 'a bug of ours'],
]

/** What `mlops` says by itself. */
export function overview(commands: readonly Command[], columns: number): string {
  return [
    `mlops ${version}: every change to a model is a pull request.`,
    '',
    'Usage: mlops <command> [--input value …]',
    '',
    ...table(
      commands.map(({ name, description }) => [name, description]),
      columns,
    ),
    '',
    '`mlops <command> --help` lists its inputs; `mlops --version` prints the version.',
    '',
    'Exit status:',
    ...table(
      exitCodes.map(([code, meaning]) => [String(code), meaning]),
      columns,
    ),
    '',
  ].join('\n')
}

/** What `mlops <action> --help` says: the tables of the action's README. */
export function actionHelp(definition: ActionDefinition, columns: number): string {
  return [
    ...wrap(`mlops ${definition.name}: ${definition.description}`, columns),
    '',
    `Usage: mlops ${definition.name} [--input value …]`,
    '',
    'Inputs:',
    ...table(
      [
        ...inputsOf(definition).map((input) => [inputSyntax(input), inputText(input)] as const),
        ...commandFlags.map(({ name, description }) => [`--${name}`, description] as const),
      ],
      columns,
    ),
    '',
    'Outputs (with --json, and in workflows):',
    ...table(
      outputsOf(definition).map(({ name, description }) => [name, description]),
      columns,
    ),
    '',
  ].join('\n')
}

/** What `mlops <command> --help` says of one that is no action. */
export function commandHelp(command: CliCommand, columns: number): string {
  const options = Object.entries({ ...command.options, ...everyCommand })
  return [
    ...wrap(`mlops ${command.name}: ${command.description}`, columns),
    '',
    `Usage: mlops ${[command.name, command.words, '[--option …]'].filter((part) => part !== '').join(' ')}`,
    '',
    'Options:',
    ...table(
      options.map(([name, { kind, description, oneOf }]) => [
        kind === 'flag' ? `--${name}` : `--${name} <${kind}>`,
        oneOf === undefined ? description : `${description} One of ${oneOf.join(', ')}.`,
      ]),
      columns,
    ),
    '',
  ].join('\n')
}

function inputSyntax({ name, kind }: InputDescription): string {
  if (kind === 'flag') return `--[no-]${name}`
  return `--${name} ${kind === 'list' ? '<a,b>' : kind === 'number' ? '<number>' : '<text>'}`
}

function inputText({ description, options, fallback, secret }: InputDescription): string {
  return [
    description ?? '',
    options === undefined ? '' : `One of ${options.join(', ')}.`,
    fallback === undefined ? '' : `Default: ${fallback}.`,
    secret === true ? `Default: the environment variable ${secretVariable}.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** Where the command line finds a token, so that none stands in a shell's history. */
export const secretVariable = 'GITHUB_TOKEN'

/** Two columns; the second is wrapped to the width of the terminal. */
function table(rows: readonly (readonly [string, string])[], columns: number): string[] {
  const left = Math.min(30, Math.max(...rows.map(([name]) => name.length)))
  return rows.flatMap(([name, text]) => {
    const lines = wrap(text, Math.max(30, columns - left - 4))
    const head = name.length > left ? [`  ${name}`] : []
    return [
      ...head,
      ...lines.map((line, i) =>
        `  ${(i === 0 && head.length === 0 ? name : '').padEnd(left)}  ${line}`.trimEnd(),
      ),
    ]
  })
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!
    if (last === '') lines[lines.length - 1] = word
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
