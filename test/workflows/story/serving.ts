import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { demoChange, root, template } from './template.ts'

const python = join(root, '.venv', 'bin', 'python')

/**
 * What the adopter adds below `deploy`: the model servers of the template on a runner of their own, each step decided by what was
 * measured there. A version in `MLOPS_DEMO_FAULT` fails for some of those who ask.
 * @param folder absolute, of what stays on the machine
 */
export const deploySection = (folder: string, port: number) => `
    deploy:
      environments:
        production:
          target:
            kind: local
            serve: ${python} -m flight_delay.serve --model {model} --host {host} --port {port} --version {version}
            port: ${port}
            env: { MLOPS_DEMO_FAULT: "\${MLOPS_DEMO_FAULT}", PYTHONPATH: "${join(folder, 'code')}", PYTHONSAFEPATH: "1", OMP_NUM_THREADS: "1" }
          strategy: { canary: [50], every: 5s, min-requests: 50 }
          analysis:
            source: { command: "${python} -m flight_delay.serving.rollout_metrics read --folder ${join(folder, 'metrics')} --from {from} --to {to} --candidate {candidate} --champion {champion} --latency-over 0.25" }
            lag: 2s
            guardrails:
              - error-rate: { max-absolute-increase: 0.1 }
`

/** The machine that production runs on. */
export interface Machine {
  /** Variables of its runner. */
  readonly env: Readonly<Record<string, string>>
  /** Users begin to ask, and the servers' counters are kept. */
  open(): void
  /** Versions that answer twenty requests of now, each once, sorted. */
  whoAnswers(): Promise<readonly string[]>
  /** Ends every process. */
  end(): void
}

/**
 * @param folder absolute, of what stays on the machine
 * @param holdout absolute; flights that users ask about
 */
export function setUpMachine(folder: string, port: number, holdout: string): Machine {
  const state = join(folder, 'state')
  for (const name of ['state', 'metrics']) mkdirSync(join(folder, name), { recursive: true })
  // code that serves every version of the story, and stays when a job's checkout goes
  const code = join(folder, 'code')
  cpSync(join(template, 'flight_delay'), join(code, 'flight_delay'), { recursive: true })
  for (const [path, text] of Object.entries(demoChange('better')))
    if (path.startsWith('flight_delay/')) writeFileSync(join(code, path), text)
  const address = `http://127.0.0.1:${port}/predict`
  const children: ChildProcess[] = []
  const start = (program: string, args: readonly string[]) =>
    children.push(spawn(program, args, { cwd: template, stdio: 'ignore' }))
  return {
    env: { XDG_STATE_HOME: state, MLOPS_DEMO_FAULT: 'v0.2.1:error-rate=0.5' },
    open() {
      const targets = join(state, 'mlops-actions/acme/flights/serving/production/flight-delay/targets.json')
      const into = join(folder, 'metrics')
      start(python, [
        ...['-m', 'flight_delay.serving.rollout_metrics', 'sample'],
        ...['--targets', targets, '--into', into, '--every', '0.5'],
      ])
      start(process.execPath, [
        join(root, 'scripts', 'demo-rollout', 'traffic.mjs'),
        ...['--url', address, '--data', holdout, '--rate', '40'],
      ])
    },
    async whoAnswers() {
      const versions: string[] = []
      // a row that lacks everything is refused, by whoever got it
      for (let time = 0; time < 20; time++) {
        const answer = await fetch(address, { method: 'POST', body: '{}' })
        versions.push(answer.headers.get('x-model-version') ?? 'none')
      }
      return [...new Set(versions)].sort()
    },
    end() {
      for (const child of children) child.kill('SIGTERM')
      const all = readdirSync(state, { recursive: true, encoding: 'utf8' })
      for (const record of all.filter((path) => path.endsWith('/keeper.json')))
        try {
          process.kill(-JSON.parse(readFileSync(join(state, record), 'utf8')).pid, 'SIGKILL')
        } catch {
          // it has ended
        }
    },
  }
}
