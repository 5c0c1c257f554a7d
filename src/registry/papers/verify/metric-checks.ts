import { z } from 'zod'
import type { TagEntries } from '../../tags/message.ts'
import { plainValue, readCard } from '../card/index.ts'
import { bomName, cardName } from '../papers.ts'
import { sliceText, visibleText } from '../wording.ts'
import { type Check, fails, holds, tampered } from './check.ts'
import type { EvaluationPredicate } from './statement-checks.ts'

/** `metric`, or `metric on column = value`, to the value and its bounds as one text. */
type Values = ReadonlyMap<string, string>

/** Whether card, bill of materials and tag have the very numbers of the statement. */
export function metricChecks(
  papers: ReadonlyMap<string, Uint8Array>,
  evaluation: EvaluationPredicate | null,
  entries: TagEntries,
): Check[] {
  const stated = evaluation === null ? new Map<string, string>() : valuesOf(evaluation)
  const overall = new Map(
    entries.metrics?.map((one) => [keyOf(one.metric, undefined), texts(one.estimate, one.low, one.high)]),
  )
  const checks = [
    compared('metrics in the tag', overall, new Map([...stated].filter(([key]) => overall.has(key)))),
  ]
  const card = papers.get(cardName)
  if (card !== undefined) checks.push(compared('metrics in the model card', cardValues(card), stated))
  const bom = papers.get(bomName)
  if (bom !== undefined) checks.push(compared('metrics in the bill of materials', bomValues(bom), stated))
  return checks
}

function compared(what: string, seen: Values | null, stated: Values): Check {
  if (seen === null) return fails(what, 'nothing that can be read', `${stated.size} values`, tampered)
  const keys = [...new Set([...seen.keys(), ...stated.keys()])]
  const differing = keys.filter((key) => seen.get(key) !== stated.get(key))
  if (differing.length === 0) return holds(what, `${stated.size} as stated`)
  const told = (values: Values) => differing.slice(0, 3).map((key) => `${key} = ${values.get(key) ?? 'none'}`)
  const more = differing.length > 3 ? [`${differing.length - 3} more`] : []
  return fails(what, [...told(seen), ...more].join('; '), told(stated).join('; '), tampered)
}

function valuesOf({ metrics }: EvaluationPredicate): Values {
  return new Map(
    metrics.flatMap(({ metric, slice, value }) =>
      value === null
        ? []
        : [
            [
              keyOf(metric, slice === null ? undefined : sliceText(slice)),
              texts(value.estimate, value.low, value.high),
            ] as const,
          ],
    ),
  )
}

const cardSchema = z.object({
  'model-index': z
    .array(
      z.object({
        results: z.array(
          z.object({
            dataset: z.object({ config: z.string().optional() }),
            metrics: z.array(
              z.object({
                type: z.string(),
                value: z.number(),
                args: z.object({ low: z.number().optional(), high: z.number().optional() }),
              }),
            ),
          }),
        ),
      }),
    )
    .default([]),
})

function cardValues(bytes: Uint8Array): Values | null {
  try {
    const { metadata } = readCard(new TextDecoder().decode(bytes), cardName)
    const { 'model-index': index } = cardSchema.parse(plainValue(metadata))
    return new Map(
      index.flatMap(({ results }) =>
        results.flatMap(({ dataset, metrics }) =>
          metrics.map(
            ({ type, value, args }) =>
              [keyOf(type, dataset.config), texts(value, args.low, args.high)] as const,
          ),
        ),
      ),
    )
  } catch {
    return null
  }
}

const bomSchema = z.looseObject({
  metadata: z.looseObject({
    component: z.looseObject({
      modelCard: z.looseObject({
        quantitativeAnalysis: z
          .looseObject({
            performanceMetrics: z.array(
              z.looseObject({
                type: z.string(),
                value: z.string(),
                slice: z.string().optional(),
                confidenceInterval: z
                  .looseObject({ lowerBound: z.string(), upperBound: z.string() })
                  .optional(),
              }),
            ),
          })
          .optional(),
      }),
    }),
  }),
})

function bomValues(bytes: Uint8Array): Values | null {
  try {
    const { component } = bomSchema.parse(JSON.parse(new TextDecoder().decode(bytes))).metadata
    const metrics = component.modelCard.quantitativeAnalysis?.performanceMetrics ?? []
    return new Map(
      metrics.map(({ type, value, slice, confidenceInterval: interval }) => [
        keyOf(type, slice),
        texts(value, interval?.lowerBound, interval?.upperBound),
      ]),
    )
  } catch {
    return null
  }
}

function keyOf(metric: string, slice: string | undefined): string {
  const name = visibleText(metric, Number.POSITIVE_INFINITY)
  return slice === undefined ? name : `${name} on ${slice}`
}

type Amount = string | number | null | undefined

function texts(estimate: Amount, low: Amount, high: Amount): string {
  if (low === null || low === undefined || high === null || high === undefined)
    return String(Number(estimate))
  return `${Number(estimate)} (${Number(low)} to ${Number(high)})`
}
