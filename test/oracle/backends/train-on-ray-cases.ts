import { afterAll, beforeAll, expect, it } from 'vitest'
import { type MlflowServer, startMlflow } from '../mlflow/server.ts'
import { metricsElsewhere } from './metrics-elsewhere.ts'
import type { RayServer } from './ray-server.ts'

/** The whole action, its metrics tracked in a real MLflow. @param started the server that all cases share */
export function trainOnRayCases(started: () => RayServer): void {
  let mlflow: MlflowServer
  beforeAll(async () => {
    mlflow = await startMlflow()
  }, 120_000)
  afterAll(() => mlflow.stop())

  it.each([
    ['what it prints', false],
    ['what it prints and the file that comes back', true],
  ])('has progress, curves and a run that is tracked while it goes on, from %s', async (_, comesBack) => {
    const place = { on: { ray: { address: started().address } }, env: {} }
    const { failure, report, tracked, log } = await metricsElsewhere(
      place,
      comesBack,
      mlflow,
      // the command goes on only when MLflow has its first step
      (tracked) => tracked.length > 0,
    )
    expect(failure).toBeUndefined()
    const points = [
      [0, 3],
      [1, 2],
      [2, 1],
    ]
    expect(report).toMatchObject({ verdict: 'trained', metrics: [{ name: 'train/loss', points }] })
    expect(log).toContainEqual(expect.stringMatching(/^step 1 of 3 · train\/loss 2/))
    expect(tracked).toEqual(points)
  })
}
