import type { Document } from 'yaml'
import type { PapersInput } from '../facts.ts'
import { visibleText } from '../wording.ts'
import { plainValue, readCard, writeCard } from './front-matter.ts'
import { libraryOf } from './library.ts'
import { withMarkedPart } from './marked-part.ts'
import { measuredPart } from './measured.ts'
import { hubTask, modelIndex } from './model-index.ts'

/**
 * The model card in Hugging Face's format (https://huggingface.co/docs/hub/model-cards). The team's own text and metadata
 * stay; `model-index` is the evaluation's, and what the team left open is filled in: tags, library, task, metrics.
 * `datasets` are left to the team, because the Hub takes every name there for one of its own.
 * @throws ConfigurationError where the team's card cannot be read, or its marks are broken
 */
export function modelCard(input: PapersInput): string {
  const file = input.card?.path ?? 'model card'
  const { metadata, body, bodyLine } = readCard(input.card?.text ?? '', file)
  const { evaluation, annotation } = input
  const given = plainValue(metadata) as Record<string, unknown>
  const setUnlessGiven = (key: string, value: unknown) => {
    if (value !== null && value !== undefined && (given[key] === undefined || given[key] === null))
      set(metadata, key, value)
  }
  const labels = (annotation?.labels ?? []).map((label) => visibleText(label))
  const tags = [...new Set([...listOf(given.tags), ...labels])]
  if (tags.length > 0) set(metadata, 'tags', tags)
  setUnlessGiven('library_name', libraryOf(input))
  metadata.delete('model-index')
  if (evaluation !== null) {
    const ours = hubTask(evaluation.report.task)
    setUnlessGiven('pipeline_tag', ours)
    const task = typeof given.pipeline_tag === 'string' ? given.pipeline_tag : ours
    const measured = evaluation.report.metrics.filter(({ candidate }) => candidate !== null)
    set(metadata, 'metrics', [
      ...new Set([...listOf(given.metrics), ...measured.map(({ metric }) => metric)]),
    ])
    const index = modelIndex(input.model, evaluation, task)
    if (index.length > 0) set(metadata, 'model-index', index)
  }
  const own = body.trim() === '' ? ownBody(input) : body
  return writeCard(metadata, withMarkedPart(own, measuredPart(input), file, bodyLine))
}

/** What a card without any text begins with. */
function ownBody({ model, annotation }: PapersInput): string {
  const description = annotation?.description ?? null
  const lines = [`# ${escaped(model)}`, ...(description === null ? [] : [escaped(description)])]
  return `\n${lines.join('\n\n')}\n`
}

function escaped(text: string): string {
  return visibleText(text, 2000).replaceAll(/[\\`*_{}[\]<>#&|~]/g, '\\$&')
}

function set(metadata: Document, key: string, value: unknown): void {
  metadata.set(key, metadata.createNode(value, { aliasDuplicateObjects: false }))
}

function listOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list.filter((one): one is string => typeof one === 'string')
}
