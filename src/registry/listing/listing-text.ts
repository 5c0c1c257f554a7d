import stringWidth from 'string-width'
import type { RecordedMetric } from '../tags/message.ts'
import type { ListedEvent, ListedModel, ModelListing } from './list-models.ts'

/** A listing for people: of all models a line each, of one its versions, where they run, and its history. */
export function listingText(listing: ModelListing, { one }: { readonly one: boolean }): string {
  const notes = listing.notes.map((note) => `note: ${plain(note)}`)
  const [model] = listing.models
  if (model === undefined) return ['No model is registered in this clone.', ...notes].join('\n')
  const body = one ? modelText(model) : table(overviewHead, listing.models.map(overviewRow))
  return [body, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')
}

const overviewHead = ['MODEL', 'LATEST', 'STAGES', 'RUNS IN', 'VERSIONS', 'METRICS OF THE LATEST']

function overviewRow(model: ListedModel): string[] {
  const latest = model.versions.find(({ status }) => status === 'registered')
  return [
    model.deprecated ? `${model.model} (deprecated)` : model.model,
    model.latest ?? '',
    model.stages.map(({ stage, version, commit }) => `${stage} ${version ?? commit.slice(0, 7)}`).join(', '),
    [
      ...new Set(
        model.environments.map(({ environment, version }) => `${environment} ${version ?? ''}`.trim()),
      ),
    ].join(', '),
    String(model.versions.length),
    metricsText(latest?.metrics ?? []),
  ]
}

function modelText(model: ListedModel): string {
  const { versions, environments, history = [] } = model
  const rows = versions.map(
    ({ version, status, stages, environments, metrics, registeredAt, commit, by }) => [
      status === 'removed' ? `${version} (removed)` : version,
      stages.join(', '),
      environments.join(', '),
      metricsText(metrics),
      dateText(registeredAt),
      commit.slice(0, 7),
      by,
    ],
  )
  const head = ['VERSION', 'STAGES', 'RUNS IN', 'METRICS', 'REGISTERED', 'COMMIT', 'BY']
  const parts = [
    model.deprecated ? `${plain(model.model)} is deprecated` : plain(model.model),
    rows.length === 0 ? 'no versions' : table(head, rows),
  ]
  if (environments.length > 0)
    parts.push(
      table(
        ['ENVIRONMENT', 'VERSION', 'SAID BY'],
        environments.map(({ environment, version, from }) => [environment, version ?? '', from]),
      ),
    )
  const moves = history.filter(({ event }) => event !== 'registered')
  if (moves.length > 0)
    parts.push(
      table(
        ['WHEN', 'WHAT', 'BY', 'WHY'],
        moves.map((event) => historyRow(event)),
      ),
    )
  return parts.join('\n\n')
}

function historyRow({ event, version, stage, commit, at, by, reason }: ListedEvent): string[] {
  const what = version ?? commit.slice(0, 7)
  const text = {
    registered: `${what} registered`,
    removed: `${what} taken back`,
    assigned: `${what} → ${stage}`,
    unassigned: `${what} out of ${stage}`,
    deprecated: 'deprecated',
  }[event]
  return [dateText(at), text, by, reason ?? '']
}

/** As many decimals as the interval supports: its width to two digits; without one, four significant digits. */
export function metricsText(metrics: readonly RecordedMetric[]): string {
  const shown = metrics.slice(0, 3).map(({ metric, estimate, low, high }) => {
    const width = low === null || high === null ? 0 : Math.abs(high - low)
    const digits = width > 0 ? Math.min(Math.max(1 - Math.floor(Math.log10(width)), 0), 12) : null
    return `${metric} ${digits === null ? Number(estimate.toPrecision(4)) : estimate.toFixed(digits)}`
  })
  return metrics.length > 3 ? `${shown.join(', ')}, …` : shown.join(', ')
}

function dateText(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ')
}

/** Columns that are empty throughout are left out. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const kept = head.map((_, column) => column).filter((column) => rows.some((row) => row[column] !== ''))
  const lines = [head, ...rows].map((row) => kept.map((column) => plain(row[column] ?? '')))
  const widths = kept.map((_, column) => Math.max(...lines.map((line) => stringWidth(line[column] ?? ''))))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell + ' '.repeat(widths[column]! - stringWidth(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** On one line, and without what would steer a terminal or turn the reading direction. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}
