import type { LineageFormat } from '../../data/index.ts'
import type { CliCommand } from './command.ts'

/** `mlops lineage`: where a model comes from, and what became of data. */
export const lineage: CliCommand = {
  name: 'lineage',
  description: 'Tells which data made a model, and which models were made of data, from the reports.',
  words: '[MODEL or DATA]',
  count: [0, 1],
  options: {
    direction: {
      kind: 'text',
      oneOf: ['up', 'down', 'both'],
      description:
        'What it came from (`up`), what came of it (`down`); by itself up for models, down for data.',
    },
    format: {
      kind: 'text',
      oneOf: ['text', 'json', 'mermaid', 'openlineage'],
      description: 'Default: text.',
    },
    'report-directory': {
      kind: 'text',
      description: "Folder of this checkout's reports. Default: .mlops/reports.",
    },
    reports: { kind: 'text', description: 'More reports: files, folders or globs, separated by commas.' },
    'reports-ref': {
      kind: 'text',
      description: 'Branch whose history of reports is read too, such as `mlops-reports:runs`.',
    },
    'openlineage-file': { kind: 'text', description: 'File that gets the events, a line each.' },
    'openlineage-url': {
      kind: 'text',
      description: 'Server that gets the events; its key is OPENLINEAGE_API_KEY.',
    },
  },
  async run({ words, texts }, services) {
    const { runLineage } = await import('../../data/index.ts')
    const { content, document } = await runLineage(services, {
      of: words[0],
      direction: texts.get('direction') as 'up' | 'down' | 'both' | undefined,
      format: (texts.get('format') ?? 'text') as LineageFormat,
      reportDirectory: texts.get('report-directory') ?? '.mlops/reports',
      reports: texts
        .get('reports')
        ?.split(',')
        .map((path) => path.trim()),
      reportsRef: texts.get('reports-ref'),
      openlineageFile: texts.get('openlineage-file'),
      openlineageUrl: texts.get('openlineage-url'),
      openlineageApiKey: services.env.OPENLINEAGE_API_KEY,
    })
    return { text: content, json: document }
  },
}
