export { type PushgatewayOptions, pushMetrics } from './push.ts'
export { textfileName, writeTextfile } from './textfile.ts'
