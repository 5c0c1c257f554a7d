import { type ActionDefinition, actionNames, type Outcome } from '../actions/definition.ts'
import { describeFailure } from '../actions/failure.ts'
import { inputsOf, outputTexts, parseInputs } from '../actions/inputs.ts'
import { actionByName, allActions, isActionName } from '../actions/registry.ts'
import {
  ConfigurationError,
  ExitCode,
  nodeProcessRunner,
  type Services,
  suggestName,
  systemClock,
  version,
} from '../foundation/index.ts'
import { parseArguments } from './arguments.ts'
import { type CliCommand, readGiven } from './commands/command.ts'
import { commands, findCommand } from './commands/index.ts'
import { actionHelp, commandHelp, overview, secretVariable } from './help.ts'
import { failureText, forTerminal, type Terminal, terminalLogger } from './terminal-logger.ts'

/** The terminal that a command runs in; the process is touched by `runCli` alone. */
export interface CliHost {
  readonly stdout: Terminal
  readonly stderr: Terminal
  readonly columns: number
  readonly env: Readonly<Record<string, string | undefined>>
  readonly workspace: string
  readonly signal: AbortSignal
}

/** Runs one command line, without the program's name, and returns the exit status. */
export async function main(args: readonly string[], host: CliHost): Promise<ExitCode> {
  const [command, ...rest] = args
  if (command === '--version' || command === '-V') {
    host.stdout.write(`${version}\n`)
    return ExitCode.ok
  }
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
    host.stdout.write(overview([...(await allActions()), ...commands], host.columns))
    return ExitCode.ok
  }
  if (isActionName(command)) return runDefinition(await actionByName(command), rest, host)
  const below = commands.filter(({ name }) => name.startsWith(`${command} `))
  if (below.length > 0 && (rest[0] === '--help' || rest[0] === '-h')) {
    host.stdout.write(overview(below, host.columns))
    return ExitCode.ok
  }
  const found = findCommand(args)
  if (found !== null) return runCommand(found.command, found.rest, host)
  return fail(refusal(command), 'mlops', host, false)
}

function refusal(command: string): ConfigurationError {
  const below = commands.filter(({ name }) => name.startsWith(`${command} `)).map(({ name }) => name)
  const names = [...actionNames, ...commands.map(({ name }) => name)]
  return new ConfigurationError({
    path: `mlops ${command}`,
    message: below.length > 0 ? 'needs one more word' : 'is not a command',
    remedy: below.length > 0 ? `Write \`mlops ${below.join('`, `mlops ')}\`` : suggestName(command, names),
  })
}

async function runCommand(command: CliCommand, args: readonly string[], host: CliHost): Promise<ExitCode> {
  try {
    const given = readGiven(command, args)
    if (given.flags.has('help')) {
      host.stdout.write(commandHelp(command, host.columns))
      return ExitCode.ok
    }
    const verbose = given.flags.has('verbose') || host.env.RUNNER_DEBUG === '1'
    const { text, json, failure } = await command.run(given, servicesOf(host, verbose))
    host.stdout.write(given.flags.has('json') ? `${JSON.stringify(json, null, 2)}\n` : `${text.trimEnd()}\n`)
    if (failure !== undefined) throw failure
    return ExitCode.ok
  } catch (error) {
    return fail(error, command.name, host, args.includes('--verbose'))
  }
}

async function runDefinition(
  definition: ActionDefinition,
  args: readonly string[],
  host: CliHost,
): Promise<ExitCode> {
  const described = inputsOf(definition)
  const parsed = parseArguments(args, described)
  if (parsed.help) {
    host.stdout.write(actionHelp(definition, host.columns))
    return ExitCode.ok
  }
  const verbose = parsed.verbose || host.env.RUNNER_DEBUG === '1'
  try {
    const outcome = await run(definition, parsed, host, verbose)
    if (parsed.json) host.stdout.write(`${JSON.stringify(outputTexts(outcome.outputs), null, 2)}\n`)
    else if (outcome.terminal !== undefined)
      host.stdout.write(`${forTerminal(host.stdout, outcome.terminal).trimEnd()}\n`)
    if (outcome.failure !== undefined) throw outcome.failure
    return ExitCode.ok
  } catch (error) {
    return fail(error, definition.name, host, verbose)
  }
}

async function run(
  definition: ActionDefinition,
  parsed: ReturnType<typeof parseArguments>,
  host: CliHost,
  verbose: boolean,
): Promise<Outcome<Record<string, unknown>>> {
  if (parsed.problems.length > 0) throw new ConfigurationError(parsed.problems)
  const secrets = inputsOf(definition)
    .filter(({ secret, name }) => secret === true && parsed.inputs[name] === undefined)
    .map(({ name }) => [name, host.env[secretVariable]])
  const inputs = parseInputs(definition, { ...parsed.inputs, ...Object.fromEntries(secrets) })
  return (await definition.run(inputs, servicesOf(host, verbose))) as Outcome<Record<string, unknown>>
}

function servicesOf(host: CliHost, verbose: boolean): Services {
  const { env, workspace, signal } = host
  // what the report for the terminal needs to know about it
  const shown = { COLUMNS: String(host.columns), ...(host.stdout.colours ? { MLOPS_TERMINAL: 'color' } : {}) }
  return {
    logger: terminalLogger(host.stderr, verbose),
    clock: systemClock,
    process: nodeProcessRunner({ env, cwd: workspace, signal }),
    env: { ...env, ...shown },
    workspace,
    signal,
  }
}

function fail(error: unknown, subject: string, host: CliHost, verbose: boolean): ExitCode {
  const failure = describeFailure(error, subject, host.env)
  host.stderr.write(failureText(failure, host.stderr, verbose))
  return failure.exitCode
}
