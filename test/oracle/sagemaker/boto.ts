import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { peer } from '../../support/peers.ts'
import type { Moto } from './moto.ts'

/** Amazon's own client for Python, asking moto itself. */
export interface Boto {
  ask<T = unknown>(service: string, method: string, args: object): Promise<T>
  /** Bytes of an object. */
  read(bucket: string, key: string): Promise<Buffer>
  write(bucket: string, key: string, bytes: Buffer): Promise<void>
  /** Keys that start so, sorted. */
  keys(bucket: string, prefix: string): Promise<string[]>
  stop(): void
}

export function startBoto(moto: Moto): Boto {
  const script = fileURLToPath(new URL('boto.py', import.meta.url))
  const env = {
    AWS_DEFAULT_REGION: 'eu-west-1',
    ...moto.env,
    AWS_ENDPOINT_URL: moto.direct,
    PATH: process.env.PATH,
  }
  const child = spawn(peer('python'), [script, moto.direct], { env, stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  let turn: Promise<unknown> = Promise.resolve()
  const ask = <T>(service: string, method: string, args: object): Promise<T> => {
    const asked = turn.then(async () => {
      child.stdin.write(`${JSON.stringify({ service, method, arguments: args })}\n`)
      const { value } = await answers.next()
      const answer = JSON.parse(value as string) as { value?: T; error?: string }
      if (answer.error !== undefined) throw new Error(answer.error)
      return answer.value as T
    })
    turn = asked.catch(() => undefined)
    return asked
  }
  return {
    ask,
    read: async (Bucket, Key) =>
      Buffer.from((await ask<{ Body: string }>('s3', 'get_object', { Bucket, Key })).Body, 'base64'),
    write: async (Bucket, Key, bytes) => {
      await ask('s3', 'put_object', { Bucket, Key, Body: bytes.toString('base64') })
    },
    keys: async (Bucket, Prefix) => {
      const { Contents = [] } = await ask<{ Contents?: { Key: string }[] }>('s3', 'list_objects_v2', {
        Bucket,
        Prefix,
      })
      return Contents.map(({ Key }) => Key).sort()
    },
    stop: () => child.kill(),
  }
}
