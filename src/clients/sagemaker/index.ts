export { type AlarmState, alarmStates } from './alarms.ts'
export { type ArchiveFile, contentHash, filesOf, writeArchive } from './archive.ts'
export { type Bucket, openBucket } from './bucket.ts'
export { type Aws, consoleOf, openAws } from './connection.ts'
export {
  type CreateEndpointConfigInput,
  type CreateModelInput,
  type DeploymentConfig,
  type DescribeEndpointConfigOutput,
  type DescribeEndpointOutput,
  type Endpoints,
  isBusy,
  openEndpoints,
  type ProductionVariant,
} from './endpoints.ts'
export { AwsError, isMissing, isPassing, isTaken, missingAsNull } from './failures.ts'
export { acceptedDescription, acceptedName, acceptedValue, limits, nameProblem } from './limits.ts'
export { logPage, logStreams } from './logs.ts'
