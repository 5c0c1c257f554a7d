import { z } from 'zod'
import type { Aws } from './connection.ts'
import { askJson, type JsonService } from './signed-json.ts'

export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'

const cloudWatch: JsonService = {
  name: 'monitoring',
  endpoint: 'cloudwatch',
  target: 'GraniteServiceVersion20100801',
  jsonVersion: '1.0',
}
const alarm = z.object({
  AlarmName: z.string(),
  StateValue: z.enum(['OK', 'ALARM', 'INSUFFICIENT_DATA']),
})
const answer = z.object({
  MetricAlarms: z.array(alarm).nullish(),
  CompositeAlarms: z.array(alarm).nullish(),
})

/** States of CloudWatch's alarms by their names, 100 at most; those that are not there are left out. */
export async function alarmStates(
  aws: Aws,
  names: readonly string[],
): Promise<ReadonlyMap<string, AlarmState>> {
  if (names.length === 0) return new Map()
  const request = { AlarmNames: names, AlarmTypes: ['MetricAlarm', 'CompositeAlarm'], MaxRecords: 100 }
  const read = answer.parse(await askJson(aws, cloudWatch, 'DescribeAlarms', request, 'look at the alarms'))
  const all = [...(read.MetricAlarms ?? []), ...(read.CompositeAlarms ?? [])]
  return new Map(all.map(({ AlarmName, StateValue }) => [AlarmName, StateValue]))
}
