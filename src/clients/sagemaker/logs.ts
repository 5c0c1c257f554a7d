import { z } from 'zod'
import { type Aws, hostOf } from './connection.ts'
import { awsFailure, missingAsNull } from './failures.ts'

/** A place in a stream of CloudWatch Logs. */
export interface LogPage {
  /** One for each event. */
  readonly lines: readonly string[]
  /** Where the next page begins; the same as was asked for at the end of what is there. */
  readonly next: string
}

const streams = z.object({
  logStreams: z.array(z.object({ logStreamName: z.string() })).default([]),
  nextToken: z.string().nullish(),
})
const events = z.object({
  events: z.array(z.object({ message: z.string() })).default([]),
  nextForwardToken: z.string(),
})

/** Names of the group's streams that start so, sorted; none where the group is not there yet. */
export async function logStreams(aws: Aws, group: string, start: string): Promise<string[]> {
  const names: string[] = []
  for (let nextToken: string | null | undefined; ; ) {
    const request = { logGroupName: group, logStreamNamePrefix: start, ...(nextToken && { nextToken }) }
    const page = streams.parse((await missingAsNull(logs(aws, 'DescribeLogStreams', request))) ?? {})
    names.push(...page.logStreams.map(({ logStreamName: name }) => name))
    nextToken = page.nextToken
    if (nextToken === undefined || nextToken === null) return names.sort()
  }
}

/** What stands in a stream from a place on. @param from null for its beginning */
export async function logPage(
  aws: Aws,
  group: string,
  stream: string,
  from: string | null,
): Promise<LogPage> {
  const request = {
    logGroupName: group,
    logStreamName: stream,
    startFromHead: true,
    ...(from === null ? {} : { nextToken: from }),
  }
  const page = events.parse(await logs(aws, 'GetLogEvents', request))
  return { lines: page.events.map(({ message }) => message), next: page.nextForwardToken }
}

/** Asks CloudWatch Logs, for which no SDK is here, with the credentials of SageMaker's client. */
function logs(aws: Aws, operation: string, request: object): Promise<unknown> {
  const address = new URL(aws.endpointOf('cloudwatch_logs') ?? `https://${hostOf('logs', aws.region)}`)
  const body = JSON.stringify(request)
  return aws.asked('read the logs of the training job', async () => {
    const signer = await aws.signerOf('logs')
    const signed = await signer.sign({
      method: 'POST',
      protocol: address.protocol,
      hostname: address.hostname,
      path: '/',
      query: {},
      headers: {
        host: address.host,
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `Logs_20140328.${operation}`,
      },
      body,
    })
    const { host: _, ...headers } = signed.headers as Record<string, string>
    const answer = await fetch(address, {
      method: 'POST',
      headers,
      body,
      redirect: 'error',
      signal: AbortSignal.any([aws.signal, AbortSignal.timeout(30_000)]),
    })
    const text = await answer.text()
    if (answer.ok) return JSON.parse(text) as unknown
    throw awsFailure(refusal(text, answer.status), 'read the logs of the training job', aws.region)
  })
}

/** The error in the form that the SDK gives its own. */
function refusal(text: string, status: number): Error {
  const said = z
    .object({ __type: z.string().default(''), message: z.string().default('') })
    .safeParse(jsonOf(text))
  const error = new Error(said.success ? said.data.message : text.slice(0, 200))
  const name = said.success ? (said.data.__type.split('#').at(-1) ?? '') : ''
  return Object.assign(error, { name: name || 'Error', $metadata: { httpStatusCode: status } })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
