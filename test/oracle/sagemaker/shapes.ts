import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { peer } from '../../support/peers.ts'
import type { Call } from './moto.ts'

interface Case {
  readonly service: string
  readonly operation: string
  readonly part: 'input' | 'output'
  readonly body: unknown
}

const services: Readonly<Record<string, string>> = { SageMaker: 'sagemaker', Logs_20140328: 'logs' }

/** Requests that Amazon's service model knows by name, shape, lengths, patterns and choices; else what is wrong. */
export function problemsOfRequests(calls: readonly Call[]): string[] {
  return problemsOf(calls.map((call) => ({ ...asked(call), part: 'input', body: call.body })))
}

/** The same of answers that a test gives in place of moto. */
export function problemsOfAnswers(operation: string, bodies: readonly unknown[]): string[] {
  return problemsOf(bodies.map((body) => ({ service: 'sagemaker', operation, part: 'output', body })))
}

function asked({ target }: Call) {
  const [service = '', operation = ''] = target.split('.')
  return { service: services[service] ?? service, operation }
}

function problemsOf(cases: readonly Case[]): string[] {
  const script = fileURLToPath(new URL('shapes.py', import.meta.url))
  const ran = spawnSync(peer('python'), [script], { input: JSON.stringify(cases), encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(ran.stderr)
  return (JSON.parse(ran.stdout) as string[][]).flat()
}
