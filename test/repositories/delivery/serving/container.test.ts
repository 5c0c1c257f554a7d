import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { runPython, serveWith } from './served.ts'

const serving = fileURLToPath(new URL('../../../../template-repo/serving', import.meta.url))
const lines = readFileSync(join(serving, 'Dockerfile'), 'utf8')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .map((line) => line.trim())
const instructions = (instruction: string) =>
  lines.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.slice(instruction.length + 1))
const wordsOf = (text: string) => JSON.parse(text.slice(text.indexOf('["'))) as string[]

let folder: string
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'mlops-container-')))
  await runPython(fileURLToPath(new URL('./prepare.py', import.meta.url)), folder)
}, 90_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("the template's container", () => {
  it('is built on an image by digest, from locked packages, and runs as nobody in particular', () => {
    expect(instructions('FROM')).toHaveLength(2)
    for (const from of instructions('FROM'))
      expect(from).toMatch(/^python:3\.13-[a-z-]+@sha256:[0-9a-f]{64}( AS \w+)?$/)
    expect(instructions('RUN').join('\n')).toContain('--require-hashes -r requirements.lock')
    expect(instructions('USER').at(-1)).toBe('10001')
  })

  it('starts, answers its own health check and the probes of the manifest, and ends as it is told', {
    timeout: 60_000,
  }, async () => {
    const [python, ...args] = wordsOf(instructions('ENTRYPOINT')[0]!)
    expect(python).toBe('python')
    // The same words, with the paths and addresses of this machine.
    const here: Record<string, string> = {
      'model.skops': join(folder, 'model.skops'),
      '0.0.0.0': '127.0.0.1',
      '8080': '0',
    }
    for (const word of Object.keys(here)) expect(args).toContain(word)
    const server = await serveWith(
      args.map((word) => here[word] ?? word),
      { MODEL_VERSION: 'v3.1.4' },
    )
    const { port } = new URL(server.url)

    const check = wordsOf(instructions('HEALTHCHECK')[0]!)
      .slice(1)
      .map((word) => word.replace('8080', port))
    await runPython(...check)

    const { spec } = parse(readFileSync(join(serving, 'kubernetes', 'base', 'deployment.yaml'), 'utf8'))
    const [container] = spec.template.spec.containers
    expect(container.ports).toEqual([{ name: 'http', containerPort: 8080 }])
    expect(spec.template.metadata.annotations['prometheus.io/port']).toBe('8080')
    for (const path of [
      ...['startupProbe', 'readinessProbe', 'livenessProbe'].map((probe) => container[probe].httpGet.path),
      spec.template.metadata.annotations['prometheus.io/path'],
    ]) {
      const answer = await fetch(`${server.url}${path}`)
      expect([path, answer.status, answer.headers.get('x-model-version')]).toEqual([path, 200, 'v3.1.4'])
    }

    expect(await server.end('SIGTERM')).toBe(0)
    await expect(runPython(...check)).rejects.toThrow('Connection refused')
  })
})
