import process from 'node:process'
import { abortOnSignals } from '../foundation/index.ts'
import { main } from './main.ts'
import { type Terminal, wantsColours } from './terminal-logger.ts'

/** The `mlops` command: runs the process's own arguments and sets its exit status. */
export async function runCli(): Promise<void> {
  const env = { ...process.env }
  const terminal = (stream: NodeJS.WriteStream): Terminal => ({
    write: (text) => void stream.write(text),
    colours: wantsColours(stream.isTTY === true, env),
  })
  // a reader such as `head` that has seen enough is no failure of ours
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  process.exitCode = await main(process.argv.slice(2), {
    stdout: terminal(process.stdout),
    stderr: terminal(process.stderr),
    columns: Math.min(process.stdout.columns ?? 100, 120),
    env,
    workspace: process.cwd(),
    signal: abortOnSignals(),
  })
}
