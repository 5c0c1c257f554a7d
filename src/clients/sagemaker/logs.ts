import { z } from 'zod'
import type { Aws } from './connection.ts'
import { missingAsNull } from './failures.ts'
import { askJson, type JsonService } from './signed-json.ts'

const cloudWatchLogs: JsonService = {
  name: 'logs',
  endpoint: 'cloudwatch_logs',
  target: 'Logs_20140328',
  jsonVersion: '1.1',
}

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

function logs(aws: Aws, operation: string, request: object): Promise<unknown> {
  return askJson(aws, cloudWatchLogs, operation, request, 'read the logs of the training job')
}
