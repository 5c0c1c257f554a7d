import type { Block, Document, Inline, Tone } from '../../report/index.ts'
import { guardrailBlocks, historyBlocks, timeBlocks, timelineBlocks } from '../environment/rollout-blocks.ts'
import { targetBlocks } from '../environment/target-blocks.ts'
import type { DeployReport } from './report-schema.ts'

const tones: Readonly<Record<DeployReport['verdict'], Tone>> = {
  steady: 'neutral',
  progressing: 'info',
  holding: 'warn',
  promoted: 'good',
  'rolled-back': 'bad',
  withdrawn: 'neutral',
  refused: 'warn',
}

/** What a rollout has to say: where it is, why, what speaks for and against it, and how it came there. */
export function composeRolloutDocument(report: DeployReport): Document {
  const { progress, assessment, target } = report
  return {
    id: `deploy-canary:${report.environment}:${report.model}`,
    tone: tones[report.verdict],
    title: titleOf(report),
    blocks: [
      { kind: 'paragraph', keep: 'always', text: [report.decision.reason] },
      ...nextStep(report),
      ...guardrailBlocks(assessment, progress.rollout),
      ...timeBlocks(progress.rollout, assessment),
      ...timelineBlocks(progress.rollout),
      ...historyBlocks(progress),
      ...targetBlocks(target, report.intended),
    ],
  }
}

function titleOf({ model, environment, version, verdict, target, progress }: DeployReport): Inline[] {
  const name: Inline[] = [{ code: model }, ` ${version ?? ''} in ${environment}`]
  switch (verdict) {
    case 'steady':
      return [...name, version === null ? ': nothing serves' : ' serves']
    case 'progressing':
      return [...name, `: ${shareOf(target)}`]
    case 'holding':
      return [...name, `: waits at ${shareOf(target)}`]
    case 'promoted':
      return [...name, ' serves all requests now']
    case 'rolled-back':
      return [
        { code: model },
        ` ${progress.rollout?.version ?? ''} in ${environment} was taken out of service`,
      ]
    case 'withdrawn':
      return [{ code: model }, ` ${progress.rollout?.version ?? ''} in ${environment} was withdrawn`]
    case 'refused':
      return [{ code: model }, ` in ${environment}: a version that was turned down is not deployed again`]
  }
}

function shareOf({ weight, mirrored, ready }: DeployReport['target']): string {
  if (mirrored > 0) return `${mirrored} % of the requests are copied to it`
  return weight === 0 && !ready ? 'it is starting' : `${weight} % of the requests`
}

/** What a person can do now. */
function nextStep({ verdict, target, progress, environment, model }: DeployReport): Block[] {
  if (verdict === 'rolled-back')
    return [
      {
        kind: 'alert',
        tone: 'bad',
        keep: 'always',
        text: [
          `${target.stable ?? 'Nothing'} serves. The version is remembered and is not deployed again; a new one goes the usual way.`,
        ],
      },
    ]
  if (verdict !== 'progressing' && verdict !== 'holding') return []
  const back = progress.rollout?.from ?? null
  return [
    {
      kind: 'paragraph',
      small: true,
      text: [
        'To stop it: comment ',
        { code: `/mlops rollback ${environment} model=${model} REASON` },
        back === null ? '.' : `, and ${back} has all requests again.`,
      ],
    },
  ]
}
