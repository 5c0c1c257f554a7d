import { readFileSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { EnvironmentError, nodeProcessRunner } from '../../../src/foundation/index.ts'

const node = process.execPath
const never = new AbortController().signal
const runner = (signal: AbortSignal = never, env: Record<string, string | undefined> = process.env) =>
  nodeProcessRunner({ env, cwd: realpathSync(tmpdir()), signal })
const onLine = () => {}

/** Both ways of running must behave the same: the short one, and the one that streams lines. */
describe.each([
  ['short', {}],
  ['streamed', { onLine }],
])('a %s child process', (_, kind) => {
  it('gives its exit code and both streams', async () => {
    const result = await runner().run(
      node,
      ['-e', 'console.log("out"); console.error("err"); process.exit(3)'],
      kind,
    )
    expect(result).toMatchObject({ exitCode: 3, signal: null, stdout: 'out\n', stderr: 'err\n' })
    expect(result.wallSeconds).toBeGreaterThan(0)
  })

  it('gets its arguments as they are, and no shell', async () => {
    const args = ['a b', '$(id)', '"', "'", '*', '', '\\', '&& exit', '\u202e']
    const result = await runner().run(
      node,
      ['-e', 'console.log(JSON.stringify(process.argv.slice(1)))', '--', ...args],
      kind,
    )
    expect(JSON.parse(result.stdout)).toEqual(args)
  })

  it('reads its input', async () => {
    const result = await runner().run(node, ['-e', 'process.stdin.pipe(process.stdout)'], {
      ...kind,
      input: 'in\u00e9',
    })
    expect(result.stdout).toBe('in\u00e9')
  })

  it('sees the environment, without our inputs and the tokens of the runner', async () => {
    const env = {
      ...process.env,
      KEPT: '1',
      GONE: '1',
      'INPUT_GITHUB-TOKEN': 'secret',
      ACTIONS_RUNTIME_TOKEN: 'secret',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
    }
    const result = await runner(never, env).run(node, ['-e', 'console.log(JSON.stringify(process.env))'], {
      ...kind,
      env: { ADDED: '2', GONE: undefined },
    })
    expect(JSON.parse(result.stdout)).toMatchObject({ KEPT: '1', ADDED: '2' })
    expect(result.stdout).not.toMatch(/secret|GONE/)
  })

  it('keeps the end of a long output', async () => {
    const script = 'for (let i = 0; i < 5000; i++) console.log("é" + i)'
    const result = await runner().run(node, ['-e', script], { ...kind, keepOutput: 10 })
    expect(result.stdout).toBe('98\né4999\n'.padStart(10, '9').slice(-10))
  })

  it('that does not exist is a failure of the machine', async () => {
    await expect(runner().run('no-such-program-here', [], kind)).rejects.toThrow(EnvironmentError)
    await expect(runner().run(node, [], { ...kind, cwd: '/no/such/folder' })).rejects.toThrow(
      'does not exist',
    )
  })
})

describe('a streamed child process', () => {
  it('hands over whole lines as they come, from both streams', async () => {
    const lines: string[] = []
    const script =
      'process.stdout.write("a\\nb"); process.stderr.write("x\\r\\n"); setTimeout(() => process.stdout.write("c\\n\\nd"), 50)'
    await runner().run(node, ['-e', script], { onLine: (stream, line) => lines.push(`${stream} ${line}`) })
    expect(lines.filter((line) => line.startsWith('stdout'))).toEqual([
      'stdout a',
      'stdout bc',
      'stdout ',
      'stdout d',
    ])
    expect(lines).toContain('stderr x')
  })

  it('is asked to stop when the work is cancelled, with everything it has started', async () => {
    const controller = new AbortController()
    const worker =
      'process.on("SIGINT", () => { console.log("worker stops"); process.exit() }); setTimeout(() => {}, 60000)'
    const script = `
      const child = require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(worker)}], { stdio: "inherit" })
      process.on("SIGINT", () => { console.log("checkpoint written"); child.on("close", () => process.exit(5)) })
      setTimeout(() => console.log("ready"), 300)`
    const lines: string[] = []
    const result = await runner(controller.signal).run(node, ['-e', script], {
      onLine: (_, line) => {
        lines.push(line)
        if (line === 'ready') controller.abort()
      },
    })
    expect(result.exitCode).toBe(5)
    expect(lines).toEqual(expect.arrayContaining(['checkpoint written', 'worker stops']))
  })

  it('is stopped at its time limit, and says so', async () => {
    const result = await runner().run(node, ['-e', 'setTimeout(() => {}, 60000)'], { timeoutSeconds: 0.2 })
    expect(result).toMatchObject({ signal: 'SIGINT', timedOut: true })
    expect(result.wallSeconds).toBeLessThan(5)
  })

  it('does not keep us waiting for what it leaves running with its output open', async () => {
    const script = `require("node:child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 8000)"], { stdio: "inherit", detached: true }).unref(); console.log("done")`
    const result = await runner().run(node, ['-e', script], { onLine })
    expect(result).toMatchObject({ exitCode: 0, stdout: 'done\n' })
    expect(result.wallSeconds).toBeLessThan(6)
  })
})

describe('stopping a child process', () => {
  const says = (signal: string) =>
    `process.on("${signal}", () => { console.log("${signal}"); process.exit(6) })`
  const listens = `${says('SIGINT')}; ${says('SIGTERM')}; setTimeout(() => {}, 60000); console.log("ready")`

  it.each(['SIGINT', 'SIGTERM'])('sends %s when that is what came to us', async (signal) => {
    const controller = new AbortController()
    const result = await runner(controller.signal).run(node, ['-e', listens], {
      onLine: (_, line) => line === 'ready' && controller.abort(signal),
    })
    expect(result).toMatchObject({ exitCode: 6, stdout: `ready\n${signal}\n` })
  })

  it('can be done to one alone', async () => {
    const one = new AbortController()
    const both = runner()
    const [stopped, other] = await Promise.all([
      both.run(node, ['-e', listens], {
        signal: one.signal,
        onLine: (_, line) => line === 'ready' && one.abort(),
      }),
      both.run(node, ['-e', 'setTimeout(() => console.log("done"), 300)'], { onLine }),
    ])
    expect(stopped.exitCode).toBe(6)
    expect(other.stdout).toBe('done\n')
  })

  it('takes along the workers that outlive it', async () => {
    // it says that it is ready once it no longer heeds SIGINT
    const worker = 'process.on("SIGINT", () => {}); setTimeout(() => {}, 60000); process.send("ready")'
    const script = `
      const child = require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(worker)}], { stdio: ["ignore", "ignore", "ignore", "ipc"] })
      child.once("message", () => console.log(child.pid))`
    const controller = new AbortController()
    let pid = 0
    await runner(controller.signal).run(node, ['-e', script], {
      onLine: (_, line) => {
        pid = Number(line)
        controller.abort()
      },
    })
    await expect.poll(() => alive(pid), { timeout: 2000 }).toBe(false)
  })
})

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}
