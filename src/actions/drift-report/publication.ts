import type { Services } from '../../foundation/index.ts'
import type { Document } from '../../report/index.ts'
import {
  beginPublication,
  type Finding,
  type Publication,
  type PublicationOptions,
} from '../publication/index.ts'
import { type WrittenReports, writeReports } from '../write-reports.ts'
import { composeDriftDocument } from './document.ts'
import type { DriftReport } from './report-schema.ts'

/** Name of check and artifacts where no model is named. */
const nameless = 'data'

/** Opens the check, before any data is read. */
export function beginDriftPublication(
  options: Pick<PublicationOptions, 'token' | 'check' | 'patience'> & { readonly model: string | null },
  services: Services,
): Promise<Publication> {
  return beginPublication(
    {
      action: 'drift-report',
      order: 60,
      key: options.model ?? nameless,
      token: options.token,
      check: options.check,
      ...(options.patience === undefined ? {} : { patience: options.patience }),
      // a pull request is about a change of code, not of the world
      comment: false,
      opening: { title: 'Comparing', summary: 'Current data is being compared with the reference.' },
      refusal: 'The data could not be compared.',
    },
    services,
  )
}

/** What a finished report tells GitHub. */
export function findingOf(report: DriftReport): Finding {
  const drifted = report.columns.filter((column) => column.drifted).length
  return {
    document: composeDriftDocument(report),
    conclusion: report.verdict === 'stable' ? 'success' : 'failure',
    checkTitle: `${report.verdict}: ${drifted} of ${report.columns.length} columns drifted`,
    annotations: [],
  }
}

/** Writes the report in all its forms and posts it where this runs on GitHub. */
export async function deliverDriftReport(
  report: DriftReport,
  reportDirectory: string,
  publication: Publication,
  services: Services,
): Promise<{ readonly report: DriftReport; readonly written: WrittenReports; readonly document: Document }> {
  const noted = { ...report, notes: [...report.notes, ...publication.notes] }
  const finding = findingOf(noted)
  const title = `${report.model ?? nameless}: drift`
  const written = await writeReports(
    'drift-report',
    reportDirectory,
    noted,
    finding.document,
    title,
    services,
  )
  const url = await publication.upload(written)
  await publication.finish(finding, url)
  return { report: noted, written, document: finding.document }
}
