import type { Block } from '../../../report/index.ts'
import type { TrainReport } from '../report-schema.ts'

/** Curves of the metrics, in HTML: those of training and validation with one name share a picture. */
export function curves({ metrics }: TrainReport): Block[] {
  const families = new Map<string, TrainReport['metrics']>()
  for (const metric of metrics.filter(({ points }) => points.length > 1)) {
    const family = familyOf(metric.name)
    families.set(family, [...(families.get(family) ?? []), metric])
  }
  if (families.size === 0) return []
  return [
    {
      kind: 'only',
      in: 'html',
      blocks: [
        { kind: 'heading', text: ['Curves'] },
        ...[...families].slice(0, 12).map(
          ([title, members]): Block => ({
            kind: 'chart',
            chart: {
              type: 'lines',
              title,
              x: { name: 'Step' },
              y: { name: title },
              series: members.slice(0, 6).map(({ name, points }) => ({ name, points })),
            },
          }),
        ),
      ],
    },
  ]
}

/** `train/loss`, `val_loss` and `loss` are one family. */
function familyOf(name: string): string {
  return (
    name
      .replace(/^(train(ing)?|val(id(ation)?)?|test|eval)[/_.-]/i, '')
      .replace(/[/_.-](train(ing)?|val(id(ation)?)?|test|eval)$/i, '') || name
  )
}
