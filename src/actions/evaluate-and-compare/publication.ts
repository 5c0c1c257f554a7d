import type { Services } from '../../foundation/index.ts'
import {
  beginPublication,
  type Finding,
  type Publication,
  type PublicationOptions,
} from '../publication/index.ts'
import { composeEvaluateDocument } from './document.ts'
import type { EvaluateReport } from './report-schema.ts'

/** Opens the check and marks an older verdict stale, before anything is computed. */
export function beginEvaluationPublication(
  options: Pick<PublicationOptions, 'token' | 'comment' | 'check' | 'target'> & { readonly model: string },
  services: Services,
): Promise<Publication> {
  const { model, ...where } = options
  return beginPublication(
    {
      ...where,
      action: 'evaluate-and-compare',
      order: 20,
      key: model,
      opening: { title: 'Evaluating', summary: 'The candidate is being compared with the champion.' },
      refusal: 'The two models could not be compared.',
    },
    services,
  )
}

/** What a finished report tells GitHub. */
export function findingOf(report: EvaluateReport): Finding {
  const failing = report.gates.filter((gate) => gate.status === 'fail')
  return {
    document: composeEvaluateDocument(report),
    conclusion: failing.length === 0 ? 'success' : 'failure',
    checkTitle:
      failing.length === 0
        ? `${report.verdict}: every gate passes`
        : `${report.verdict}: ${failing.length} of ${report.gates.length} gates fail`,
    annotations: report.gates.flatMap((gate) =>
      gate.file === null || gate.line === null || (gate.status !== 'fail' && gate.status !== 'warn')
        ? []
        : [
            {
              path: gate.file,
              startLine: gate.line,
              level: gate.status === 'fail' ? ('failure' as const) : ('warning' as const),
              title: `Gate ${gate.gate}`,
              message: gate.reason,
            },
          ],
    ),
  }
}
