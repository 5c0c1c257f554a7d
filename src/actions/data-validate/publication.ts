import { mkdir, writeFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import type { Services } from '../../foundation/index.ts'
import type { Annotation } from '../../github/index.ts'
import {
  beginPublication,
  type Finding,
  type Publication,
  type PublicationOptions,
} from '../publication/index.ts'
import { type WrittenReports, writeReports } from '../write-reports.ts'
import { checkMessage, checkTitle } from './check-words.ts'
import { composeDataValidateDocument } from './document.ts'
import { toJunit } from './junit.ts'
import type { DataValidateReport } from './report-schema.ts'
import { toSarif } from './sarif.ts'

/** Name of comment, check and artifacts where no model is named. */
const nameless = 'data'

/** Opens the check and marks an older section of the comment stale, before any data is read. */
export function beginDataPublication(
  options: Pick<PublicationOptions, 'token' | 'comment' | 'check' | 'target' | 'patience'> & {
    readonly model: string | null
  },
  services: Services,
): Promise<Publication> {
  const { model, ...where } = options
  return beginPublication(
    {
      ...where,
      action: 'data-validate',
      // Before the verdict on the model that learns from it.
      order: 10,
      key: keyOf(model),
      opening: { title: 'Checking', summary: 'The data is being held to its contract.' },
      refusal: 'The data could not be held to its contract.',
      fullReportTitle: 'Full report with every column and more examples',
      // The verdict on the model stands in the same comment.
      commentBytes: 24_000,
    },
    services,
  )
}

export function keyOf(model: string | null): string {
  return model ?? nameless
}

/** What a finished report tells GitHub. */
export function findingOf(report: DataValidateReport): Finding {
  const failing = report.checks.filter(({ status }) => status === 'fail' || status === 'error')
  const rules = `${report.checks.length} ${report.checks.length === 1 ? 'rule' : 'rules'}`
  return {
    document: composeDataValidateDocument(report),
    conclusion: report.verdict === 'pass' ? 'success' : 'failure',
    checkTitle:
      report.verdict === 'pass'
        ? `pass: ${report.checks.length === 0 ? 'nothing is asked of the data' : `${rules} hold`}`
        : `fail: ${failing.length} of ${rules} ${failing.length === 1 ? 'fails' : 'fail'}`,
    annotations: annotationsOf(report),
  }
}

/** A remark on the line of the contract that asks for what is broken. */
export function annotationsOf({ checks }: DataValidateReport): Annotation[] {
  return checks.flatMap((check) =>
    check.file === null || check.line === null || check.status === 'pass'
      ? []
      : [
          {
            path: check.file,
            startLine: check.line,
            level: check.status === 'warn' ? ('warning' as const) : ('failure' as const),
            title: checkTitle(check),
            message: checkMessage(check),
          },
        ],
  )
}

export interface DataReports extends WrittenReports {
  /** For other CI systems and for code scanning; paths as the others'. */
  readonly reportJunit: string
  readonly reportSarif: string
}

export interface Delivered {
  readonly report: DataValidateReport
  readonly written: DataReports
  readonly commentUrl: string | null
}

/**
 * Writes the report in all its forms and posts it where this runs on GitHub.
 * @param others files below the report directory that go with the report, such as the failing rows
 */
export async function deliverDataReport(
  report: DataValidateReport,
  reportDirectory: string,
  publication: Publication,
  services: Services,
  others: readonly string[] = [],
): Promise<Delivered> {
  const noted = { ...report, notes: [...report.notes, ...publication.notes] }
  const finding = findingOf(noted)
  const written = await writeDataReports(noted, finding, reportDirectory, services)
  const fullReportUrl = await publication.upload(written, [
    written.reportJunit,
    written.reportSarif,
    ...others,
  ])
  return { report: noted, written, commentUrl: await publication.finish(finding, fullReportUrl) }
}

async function writeDataReports(
  report: DataValidateReport,
  { document }: Finding,
  directory: string,
  services: Services,
): Promise<DataReports> {
  const title = `${keyOf(report.model)}: the data and its contract`
  const common = await writeReports('data-validate', directory, report, document, title, services)
  const folder = resolve(services.workspace, directory)
  await mkdir(folder, { recursive: true })
  const write = async (file: string, content: string) => {
    const path = resolve(folder, file)
    await writeFile(path, content)
    const inside = relative(services.workspace, path)
    return inside.startsWith('..') ? path : inside
  }
  return {
    ...common,
    reportJunit: await write('data-validate.junit.xml', await toJunit(report)),
    reportSarif: await write('data-validate.sarif', toSarif(report)),
  }
}
