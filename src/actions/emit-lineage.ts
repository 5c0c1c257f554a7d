import { emitReport } from '../data/index.ts'
import { messageOf, type Services } from '../foundation/index.ts'

/**
 * Sends what a report read and wrote as OpenLineage events, where the environment names a server for them. A run does
 * not depend on it: what goes wrong is a warning. Not for reports of untrusted runs, whose hashes nobody checked.
 * @param file where the report was written
 */
export async function emitLineage(file: string, report: unknown, services: Services): Promise<void> {
  try {
    await emitReport(services, { file, content: report })
  } catch (error) {
    services.logger.warning(`No OpenLineage events were sent: ${messageOf(error)}`)
  }
}
