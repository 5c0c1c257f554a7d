import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runTraining, type TrainingRun } from '../../../src/training/running/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { peer } from '../../support/peers.ts'
import { testServices } from '../../support/services.ts'

const python = peer('python')
const supervisor = fileURLToPath(new URL('supervisor.ts', import.meta.url))

function ended(script: string, before: string[] = []): Promise<TrainingRun> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'train.py'), script)
  const words = [...before, python, 'train.py']
  return runTraining(
    { purpose: 'training', words, cwd: folder, timeoutSeconds: 60 },
    {},
    testServices(folder),
  )
}

describe('endings of real Python', () => {
  it('an exception has its place in the user’s code, below what is installed', async () => {
    const { ending } = await ended('import json\n\ndef main():\n    json.loads("{")\n\nmain()\n')
    expect(ending).toMatchObject({ kind: 'exit-status', exitCode: 1, at: { file: 'train.py', line: 4 } })
    expect(ending.lastLines.at(-1)).toMatch(/^json\.decoder\.JSONDecodeError: /)
    expect(ending.lastLines.join('\n')).not.toContain('decoder.py')
  })

  it('a mistake of syntax has its line', async () => {
    const { ending } = await ended('x = 1\ndef (:\n')
    expect(ending).toMatchObject({ kind: 'exit-status', at: { file: 'train.py', line: 2 } })
  })

  it('memory that is not given is told from other failures', async () => {
    const limited = ['sh', '-c', 'ulimit -v 4000000; exec "$@"', 'sh']
    const plain = await ended('rows = bytearray(64 * 1024**3)\n', limited)
    expect(plain.ending).toMatchObject({ kind: 'out-of-memory', at: { line: 1 } })
    const numpy = await ended('import numpy\nnumpy.ones((10**6, 10**6))\n', limited)
    expect(numpy.ending).toMatchObject({ kind: 'out-of-memory', at: { line: 2 } })
  })

  it('a full disk is told, with the lines that led there', async () => {
    const { ending } = await ended(
      'with open("/dev/full", "wb", buffering=0) as f:\n    f.write(b"weights")\n',
    )
    expect(ending).toMatchObject({ kind: 'disk-full', at: { file: 'train.py', line: 2 } })
    expect(ending.lastLines.at(-1)).toContain('No space left on device')
  })

  it('a crash in native code is told with its signal', async () => {
    const { ending } = await ended('import ctypes\nctypes.string_at(0)\n')
    expect(ending).toMatchObject({
      kind: 'signal',
      signal: 'SIGSEGV',
      words: expect.stringContaining('crashed'),
    })
  })
})

describe('a job that is cancelled as the runner does it', () => {
  /** Starts the supervisor on a script, sends it SIGINT once `ready` is printed, SIGTERM 7.5 s later, and waits. */
  async function cancelled(script: string) {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'train.py'), script)
    const child = spawn(process.execPath, [supervisor, folder, python, '-u', 'train.py'], { cwd: folder })
    let printed = ''
    let cancelledAt = 0
    let later: NodeJS.Timeout | undefined
    child.stdout.on('data', (chunk) => (printed += chunk))
    child.stderr.on('data', (chunk) => {
      if (cancelledAt > 0 || !String(chunk).includes('ready')) return
      cancelledAt = performance.now()
      child.kill('SIGINT')
      later = setTimeout(() => child.kill('SIGTERM'), 7500)
    })
    await new Promise((resolve) => child.once('close', resolve))
    clearTimeout(later)
    const run = JSON.parse(printed) as TrainingRun
    return { run, seconds: (performance.now() - cancelledAt) / 1000, folder }
  }
  const saved = (folder: string, sequence: number | null, name: string) =>
    readFileSync(join(folder, '.mlops', 'checkpoints', 'k', String(sequence), 'files', name), 'utf8')
  const start = `
import os, signal, sys, time
folder = os.environ["MLOPS_CHECKPOINTS"]
def save(text):
    with open(folder + "/state", "w") as f:
        f.write(text)
`

  it('has what is written on SIGINT saved, at once', async () => {
    const { run, seconds, folder } = await cancelled(`${start}
try:
    print("ready")
    time.sleep(60)
except KeyboardInterrupt:
    save("written on SIGINT")
    sys.exit(1)
`)
    expect(run.ending).toMatchObject({ kind: 'cancelled', words: expect.stringContaining('by SIGINT') })
    expect(saved(folder, run.checkpoints!.lastSequence, 'state')).toBe('written on SIGINT')
    expect(seconds).toBeLessThan(3)
    expect(run.attempts).toHaveLength(1)
  })

  it('has its checkpoint saved also where the command heeds no signal, and ends before the runner kills it', async () => {
    const { run, seconds, folder } = await cancelled(`${start}
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGTERM, signal.SIG_IGN)
save("some step")
open("pid", "w").write(str(os.getpid()))
print("ready")
time.sleep(60)
`)
    expect(run.ending).toMatchObject({ kind: 'cancelled', signal: 'SIGKILL' })
    expect(saved(folder, run.checkpoints!.lastSequence, 'state')).toBe('some step')
    expect(seconds).toBeLessThan(9.9)
    expect(existsSync(`/proc/${readFileSync(join(folder, 'pid'), 'utf8')}`)).toBe(false)
  })

  it('takes the command along when a person interrupts a second time', async () => {
    const folder = temporaryFolder()
    writeFileSync(
      join(folder, 'train.py'),
      `${start}
signal.signal(signal.SIGINT, signal.SIG_IGN)
open("pid", "w").write(str(os.getpid()))
print("ready")
time.sleep(60)
`,
    )
    const child = spawn(process.execPath, [supervisor, folder, python, '-u', 'train.py'], { cwd: folder })
    child.stderr.on('data', (chunk) => {
      if (!String(chunk).includes('ready')) return
      child.kill('SIGINT')
      setTimeout(() => child.kill('SIGINT'), 200)
    })
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(130)
    const pid = readFileSync(join(folder, 'pid'), 'utf8')
    await expect.poll(() => existsSync(`/proc/${pid}`), { timeout: 2000 }).toBe(false)
  })
})
