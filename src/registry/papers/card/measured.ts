import type { PhrasingContent, RootContent, TableRow } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { DataFacts, EvaluationFacts, MetricFacts, PapersInput, TrainingFacts } from '../facts.ts'
import { confidenceText, hashTexts, intervalText, sliceText, visibleText } from '../wording.ts'

/** Of each table; the statement of the evaluation has all rows. */
const mostRows = 200

/** The part of a card that is filled in: what was measured, on what data, and how it was trained, as Markdown. */
export function measuredPart(input: PapersInput): string {
  const { evaluation, training } = input
  const children: RootContent[] = [
    heading(2, `Measured: ${input.tag}`),
    ...(evaluation === null
      ? [paragraph([text('No evaluation came with this version.')])]
      : [...evaluationBlocks(evaluation, input)]),
    ...(training === null ? [] : trainingBlocks(training)),
    heading(3, 'Bytes'),
    table(
      ['File', 'sha256', 'Bytes'],
      input.bytes.files.map(({ path, sha256, bytes }) => [code(path), code(sha256), text(String(bytes))]),
    ),
  ]
  return toMarkdown({ type: 'root', children }, { extensions: [gfmToMarkdown()], bullet: '-' })
}

function evaluationBlocks(
  { report, holdout, waiver, sha256 }: EvaluationFacts,
  input: PapersInput,
): RootContent[] {
  const overall = report.metrics.filter(({ slice }) => slice === null)
  const slices = report.metrics.filter(({ slice }) => slice !== null)
  const against = report.champion === null ? '' : ` against ${report.champion.name}`
  const forced = input.entries.forced
  const champion = overall.some(({ champion }) => champion !== null)
  return [
    paragraph([
      strong(`Verdict: ${report.verdict}`),
      text(
        `${against}, on ${report.rows} ${report.rowName}; intervals at ${confidenceText(report.confidence)} confidence. ` +
          'Report ',
      ),
      code(`sha256:${sha256}`),
      text('.'),
    ]),
    ...(waiver === null ? [] : [paragraph([strong('Waived'), text(` by ${waiver.by}: ${waiver.reason}`)])]),
    ...(forced === undefined ? [] : [paragraph([strong('Forced'), text(`: ${forced}`)])]),
    table(
      ['Metric', 'Better', 'This version', ...(champion ? ['Before', 'Verdict'] : [])],
      overall.map((metric) => [
        text(metric.title),
        text(metric.direction),
        text(valueText(metric, metric.candidate)),
        ...(champion
          ? [text(metric.champion === null ? '–' : valueText(metric, metric.champion)), text(metric.verdict)]
          : []),
      ]),
    ),
    ...(report.gates.length === 0
      ? []
      : [
          heading(3, 'Gates'),
          table(
            ['Gate', 'Status', 'Why'],
            report.gates.map(({ gate, status, reason }) => [text(gate), text(status), text(reason)]),
          ),
        ]),
    ...(slices.length === 0
      ? []
      : [
          heading(3, 'Slices'),
          table(
            ['Slice', 'Rows', 'Metric', 'This version'],
            slices.map((metric) => [
              text(sliceText(metric.slice!)),
              text(String(metric.rows)),
              text(metric.title),
              text(valueText(metric, metric.candidate)),
            ]),
          ),
        ]),
    ...(holdout === null ? [] : dataBlocks('Judged by', [holdout])),
  ]
}

function valueText({ unit }: MetricFacts, value: MetricFacts['candidate']): string {
  if (value === null) return 'not computable'
  return `${intervalText(value)}${unit === null ? '' : ` ${unit}`}`
}

function trainingBlocks({ manifest, sha256 }: TrainingFacts): RootContent[] {
  const { commit, dirty, environment, seeds, restoredFrom } = manifest
  const { lock, python, packages } = environment
  const facts: [string, PhrasingContent[]][] = [
    [
      'Commit',
      [code(commit ?? 'unknown'), text(dirty === null ? '' : ', with changes that are in no commit')],
    ],
    [
      'Command',
      manifest.command.length > 0 ? [code(manifest.command.join(' '))] : commands(manifest.pipeline),
    ],
    ['Trained', [text(`${manifest.start} to ${manifest.end ?? 'unknown'}`)]],
    [
      'Machine',
      [text([manifest.os.name, manifest.cpu.model, ...manifest.gpu.map(({ name }) => name)].join('; '))],
    ],
    [
      'Python',
      [
        text(
          python === null
            ? 'none'
            : `${python.implementation} ${python.version}, ${packages.length} packages`,
        ),
      ],
    ],
    [
      'Lock file',
      lock === null
        ? [text('none')]
        : [
            code(lock.path),
            text(
              lock.verified
                ? ', and what was installed is what it says'
                : ', and not all that was installed is as it says',
            ),
          ],
    ],
    [
      'Seeds',
      [
        text(
          seeds.length === 0 ? 'none found' : seeds.map(({ name, value }) => `${name} = ${value}`).join(', '),
        ),
      ],
    ],
    ['Run', [text(manifest.run?.url ?? 'not in a workflow')]],
    ['Manifest', [code(`sha256:${sha256}`)]],
    ...(restoredFrom === null
      ? []
      : [
          ['Restored from', [text(restoredFrom.url ?? `the run with key ${restoredFrom.key}`)]] as [
            string,
            PhrasingContent[],
          ],
        ]),
  ]
  return [
    ...dataBlocks('Trained on', manifest.data),
    heading(3, 'Training'),
    table(
      ['', ''],
      facts.map(([name, value]) => [text(name), value]),
    ),
  ]
}

function commands(pipeline: TrainingFacts['manifest']['pipeline']): PhrasingContent[] {
  return [text(`${pipeline.length} stages: ${pipeline.map(({ name }) => name).join(', ')}`)]
}

function dataBlocks(title: string, data: readonly DataFacts[]): RootContent[] {
  if (data.length === 0) return []
  return [
    heading(3, title),
    table(
      ['Data', 'Path', 'Hash', 'Bytes'],
      data.map(({ name, path, hashes, bytes }) => [
        text(name),
        code(path),
        code(hashTexts(hashes)[0] ?? 'unknown'),
        text(bytes === undefined ? '' : String(bytes)),
      ]),
    ),
  ]
}

/** Text of unknown origin never ends the marked part: a comment cannot begin in it. */
const harmless = (value: string) => visibleText(value, 2000).replaceAll('<!--', '<! --')
const text = (value: string): PhrasingContent => ({ type: 'text', value: harmless(value) })
const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value: harmless(value) })
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] })
const paragraph = (children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children })
const heading = (depth: 2 | 3, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
})

function table(
  head: readonly string[],
  rows: readonly (readonly (PhrasingContent | PhrasingContent[])[])[],
): RootContent {
  const row = (cells: readonly (PhrasingContent | PhrasingContent[])[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [cell].flat() })),
  })
  const more = rows.length - mostRows
  const shown = rows.slice(0, mostRows).map(row)
  if (more > 0) shown.push(row([text(`… ${more} more`), ...head.slice(1).map(() => text(''))]))
  return { type: 'table', children: [row(head.map(text)), ...shown] }
}
