import type { Services } from '../../foundation/index.ts'
import type { Patience } from '../../github/index.ts'
import { claimNote, takeClaimedReport } from '../publication/index.ts'
import { beginDataPublication, type Delivered, deliverDataReport, keyOf } from './publication.ts'
import { type DataValidateReport, dataValidateReportSchema } from './report-schema.ts'

export interface FromRun {
  readonly publishFromRun: string | undefined
  readonly githubToken: string | undefined
  readonly comment: boolean
  readonly check: boolean
  readonly reportDirectory: string
  /** The model that the trusted side's own configuration names; asked once it is known that this run may publish. */
  readonly model: () => Promise<string | null>
  readonly patience?: Partial<Patience>
}

/**
 * The trusted half of a fork's pull request: takes `data-validate.json` of the untrusted run, checks its form, replaces
 * what it says of itself by what GitHub says, and renders and posts it. What it says of the data stays the fork's claim,
 * and the report says so.
 * @returns null where there is nothing to post
 */
export async function publishDataReportFromRun(from: FromRun, services: Services): Promise<Delivered | null> {
  let model: string | null = null
  const patience = from.patience === undefined ? {} : { patience: from.patience }
  const claimed = await takeClaimedReport(
    {
      ...patience,
      action: 'data-validate',
      key: async () => {
        model = await from.model()
        return keyOf(model)
      },
      schema: dataValidateReportSchema,
      publishFromRun: from.publishFromRun,
      token: from.githubToken,
    },
    services,
  )
  if (claimed === null) return null
  const { report: said, identity } = claimed
  const report: DataValidateReport = {
    ...said,
    model,
    verdict: said.checks.some(({ status }) => status === 'fail' || status === 'error')
      ? 'fail'
      : said.verdict,
    notes: [...said.notes, claimNote],
    provenance: { ...said.provenance, ...identity },
  }
  const publication = await beginDataPublication(
    {
      ...patience,
      model,
      token: from.githubToken,
      comment: from.comment,
      check: from.check,
      target: { headSha: identity.headCommit, pullRequest: identity.pullRequest },
    },
    services,
  )
  return deliverDataReport(report, from.reportDirectory, publication, services)
}
