import { afterAll, beforeAll, describe } from 'vitest'
import { actionCases } from './action-cases.ts'
import { registeringCases } from './registering-cases.ts'
import { type MlflowServer, startMlflow } from './server.ts'
import { trackingCases } from './tracking-cases.ts'

// One server for all: it takes longer to start than most cases take.
let server: MlflowServer
beforeAll(async () => {
  server = await startMlflow()
})
afterAll(() => server.stop())

describe('tracking', () => trackingCases(() => server))
describe('registering', () => registeringCases(() => server))
describe('train-on-runner', () => actionCases(() => server))
