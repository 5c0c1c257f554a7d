import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { vi } from 'vitest'
import { parseInputs } from '../../../src/actions/inputs.ts'
import { actionByName } from '../../../src/actions/registry.ts'
import { systemClock } from '../../../src/foundation/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { git, testServices } from '../../support/services.ts'
import type { MlflowServer } from '../mlflow/server.ts'

export type Point = [step: number, value: number]

export interface Place {
  /** `train.on`, as JSON. */
  readonly on: object
  /** What finds the service. */
  readonly env: Readonly<Record<string, string>>
}

/** The first step is printed at once, others when the gate is open. */
const code = (printed: number, gate: string) => `
import json, pathlib, time
lines = [json.dumps({"step": step, "total_steps": 3, "train": {"loss": 3 - step}}) for step in range(3)]
pathlib.Path("out").mkdir(exist_ok=True)
pathlib.Path("out/metrics.jsonl").write_text("".join(line + "\\n" for line in lines))
pathlib.Path("out/model.bin").write_text("weights")
print(lines[0], flush=True)
while not pathlib.Path(${JSON.stringify(gate)}).exists():
    time.sleep(0.1)
for line in lines[1:${printed}]:
    print("now: " + line, flush=True)
`

/**
 * The whole action, with a command that runs elsewhere, prints metrics and writes them to a file, and is tracked in MLflow. Time leaps by a
 * minute when `goesOn` is true, so that a line of progress is due, and the gate is opened.
 * @param comesBack whether the file is an output; then the last step is not printed
 * @param goesOn asked while the command runs, of what MLflow has of the loss by then
 */
export async function metricsElsewhere(
  { on, env }: Place,
  comesBack: boolean,
  mlflow: MlflowServer,
  goesOn: (tracked: readonly Point[]) => boolean,
) {
  const folder = temporaryFolder()
  const experiment = `${Object.keys(on)[0]}, file ${comesBack}`
  const services = {
    ...testServices(folder, {
      PATH: process.env.PATH,
      MLFLOW_TRACKING_URI: mlflow.uri,
      HOME: folder,
      ...env,
    }),
    clock: systemClock,
  }
  const train = {
    run: 'python3 train.py',
    outputs: { model: 'out/model.bin', ...(comesBack ? { metrics: 'out/metrics.jsonl' } : {}) },
    track: { mlflow: { 'tracking-uri': '${MLFLOW_TRACKING_URI}', experiment } },
    on,
  }
  const gate = join(temporaryFolder(), 'open')
  const files = {
    '.gitignore': 'out/\n.mlops/\n',
    'train.py': code(comesBack ? 2 : 3, gate),
    'mlops.yaml': JSON.stringify({ version: 1, models: { flights: { task: 'regression', train } } }),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  await git(services, folder, 'init', '-q')
  await git(services, folder, 'add', '.')
  await git(services, folder, 'commit', '-q', '-m', 'Train')

  const tracked = async (): Promise<Point[]> => {
    const [id] = await mlflow.ask<string[]>({ ask: 'runs', experiment })
    if (id === undefined) return []
    const history = await mlflow.ask<[number, number, number][]>({ ask: 'history', id, key: 'train/loss' })
    return history.map(([step, value]): Point => [step, value]).sort(([a], [b]) => a - b)
  }
  const own = performance.now.bind(performance)
  let leap = 0
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => own() + leap)
  try {
    const action = await actionByName('train-on-runner')
    const running = action.run(parseInputs(action, {}), services)
    let over = false
    const ended = () => {
      over = true
    }
    running.then(ended, ended)
    while (!over && !goesOn(await tracked())) await wait(500)
    leap = 60_000
    writeFileSync(gate, '')
    const { failure } = await running
    const report = JSON.parse(readFileSync(join(folder, '.mlops/reports/train-on-runner.json'), 'utf8'))
    return {
      failure,
      report,
      tracked: await tracked(),
      log: services.logger.lines.map(({ message }) => message),
    }
  } finally {
    clock.mockRestore()
    // a command that waits still is let go
    writeFileSync(gate, '')
  }
}
