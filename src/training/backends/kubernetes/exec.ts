import { Readable, Writable } from 'node:stream'
import type { Exec, V1Status } from '@kubernetes/client-node'
import { EnvironmentError } from '../../../foundation/index.ts'
import type { ExecEnd, ExecStreams } from './cluster.ts'

interface Where {
  readonly namespace: string
  readonly pod: string
  readonly container: string
  readonly command: readonly string[]
}

/** The part of `ws` that is used: the client's own types know less of it. */
interface Socket {
  readonly bufferedAmount: number
  readonly readyState: number
  pause(): void
  resume(): void
  ping(): void
  close(): void
  terminate(): void
  on(event: 'close' | 'error', listener: (error?: Error) => void): void
}

/** Bytes that wait on either side before the other is made to wait. */
const highWater = 4 * 1024 * 1024
const pingMs = 20_000

/**
 * Runs a command in a container and waits for its end. What the client itself does not do: both directions wait for
 * each other, a connection that ends without a status is an error, and the end of standard input is not sent, because
 * where the protocol has no word for it the client would close the connection.
 */
export async function execIn(
  exec: Exec,
  { namespace, pod, container, command }: Where,
  { stdin, stdout }: ExecStreams,
  signal: AbortSignal,
): Promise<ExecEnd> {
  const stderr: Buffer[] = []
  let errorBytes = 0
  let socket: Socket | null = null
  let settle: (end: number | Error) => void = () => {}
  const ended = new Promise<number | Error>((resolve) => {
    settle = resolve
  })
  const into = new Writable({
    highWaterMark: highWater,
    write(chunk: Buffer, _, done) {
      if (stdout === undefined) return done()
      stdout.write(chunk, done)
    },
  })
  into.on('drain', () => socket?.resume())
  const bounded = new Writable({
    write(chunk: Buffer, _, done) {
      if (errorBytes < 65_536) stderr.push(chunk)
      errorBytes += chunk.length
      done()
    },
  })
  async function* fed(source: Readable) {
    for await (const chunk of source) {
      while (socket !== null && socket.bufferedAmount > highWater)
        if (await Promise.race([ended.then(() => true), pause(10).then(() => false)])) return
      yield chunk as Buffer
    }
    await ended
  }
  const input = stdin === undefined ? null : Readable.from(fed(stdin), { objectMode: false })
  input?.on('error', (error) => settle(error))
  stdout?.on('error', (error) => settle(error))
  socket = (await exec.exec(
    namespace,
    pod,
    container,
    [...command],
    watched(into, () => socket?.pause()),
    bounded,
    input,
    false,
    (status) => settle(exitCodeOf(status)),
  )) as unknown as Socket
  socket.on('error', (error) => settle(error ?? new Error('the connection failed')))
  socket.on('close', () => settle(new Error('the connection ended before the command')))
  const alive = setInterval(() => socket?.ping(), pingMs)
  const stop = () => settle(new Error('cancelled'))
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  const end = await ended
  clearInterval(alive)
  signal.removeEventListener('abort', stop)
  if (end instanceof Error) {
    socket.terminate()
    input?.destroy()
    throw end
  }
  socket.resume()
  await new Promise<void>((resolve) => (into.writableFinished ? resolve() : into.once('finish', resolve)))
  return { exitCode: end, stderr: Buffer.concat(stderr).toString('utf8').trim() }
}

/** The client writes without looking whether it may; this looks for it. */
function watched(into: Writable, full: () => void): Writable {
  const write = into.write.bind(into)
  into.write = ((chunk: Buffer) => {
    const more = write(chunk)
    if (!more) full()
    return more
  }) as Writable['write']
  return into
}

function exitCodeOf(status: V1Status): number | Error {
  if (status.status === 'Success') return 0
  const code = status.details?.causes?.find(({ reason }) => reason === 'ExitCode')?.message
  return code === undefined ? new EnvironmentError(status.message ?? 'the command failed') : Number(code)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
