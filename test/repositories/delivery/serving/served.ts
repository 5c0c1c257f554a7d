import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const template = join(root, 'template-repo')
const python = join(root, '.venv', process.platform === 'win32' ? 'Scripts' : 'bin', 'python')
const execute = promisify(execFile)

/** Runs a program of the template's, in its folder; what it prints. */
export async function runPython(...args: string[]): Promise<string> {
  return (await execute(python, args, { cwd: template, env: { ...process.env, PYTHONPATH: template } }))
    .stdout
}

export interface Started {
  readonly child: ChildProcess
  readonly lines: string[]
  /** Exit code, or the signal that ended it. */
  end(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals | null>
}

/** Starts a program that ends with the test at the latest. */
function start(command: string, args: readonly string[], env: Record<string, string> = {}): Started {
  const child = spawn(command, args, {
    cwd: template,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const closed = once(child, 'close')
  const lines: string[] = []
  createInterface({ input: child.stdout! }).on('line', (line) => lines.push(line))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await closed
  })
  return {
    child,
    lines,
    async end(signal) {
      if (signal !== undefined) child.kill(signal)
      const [code, by] = (await closed) as [number | null, NodeJS.Signals | null]
      return code ?? by
    },
  }
}

/** The template's model server, ready. */
export function serve(model: string, version: string, fault = ''): Promise<Started & { url: string }> {
  const args = ['-m', 'flight_delay.serve', '--model', model, '--version', version, '--port', '0']
  return serveWith(args, { MLOPS_DEMO_FAULT: fault })
}

/** The same, by the words of its command after `python`. */
export async function serveWith(
  args: readonly string[],
  env: Record<string, string>,
): Promise<Started & { url: string }> {
  const started = start(python, args, env)
  const line = await firstLine(started)
  return { ...started, url: line.slice(line.indexOf('http://')) }
}

/** Keeps the metrics of servers in a folder. */
export function sample(targets: string, into: string): Started {
  const args = ['-m', 'flight_delay.serving.rollout_metrics', 'sample', '--targets', targets, '--into', into]
  return start(python, [...args, '--every', '0.5'])
}

/** The traffic generator of the demo. */
export function traffic(options: Readonly<Record<string, string | number>>): Started {
  const script = join(root, 'scripts', 'demo-rollout', 'traffic.mjs')
  const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
  return start(process.execPath, [script, ...words])
}

async function firstLine({ child, lines }: Started): Promise<string> {
  while (lines.length === 0) {
    if (child.exitCode !== null) throw new Error(`ended with exit code ${child.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return lines[0]!
}

/** Values of a server's metrics by name and labels, as they are written. */
export async function metricsOf(url: string): Promise<(series: string) => number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  const values = new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const space = line.lastIndexOf(' ')
        return [line.slice(0, space), Number(line.slice(space + 1))]
      }),
  )
  return (series) => {
    const value = values.get(series)
    if (value === undefined) throw new Error(`no ${series} among ${[...values.keys()].join(' ')}`)
    return value
  }
}
