import { retrainDefaults } from '../../../config/index.ts'
import type { Engine } from '../../../data/index.ts'
import type { Services } from '../../../foundation/index.ts'
import { decideAndPropose, keepComment, valueOrWarn } from '../../../github/index.ts'
import { counted, type Document, renderMarkdown, writeCount } from '../../../report/index.ts'
import { mainBranchOf } from '../../environment/branches.ts'
import type { IncidentIssue, Remembered } from '../follow-up.ts'
import type { DriftSettings } from '../settings.ts'
import { type ChangedData, makeFreshVersion } from './fresh-version.ts'
import { branchPrefix, mayRetrain } from './permission.ts'

export type Retraining =
  | { readonly kind: 'proposed'; readonly number: number; readonly url: string }
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * Opens the pull request that bumps the data, or finds the one that is open. What stands against it is told, on the incident's issue
 * too, and is no failure.
 * @throws ConfigurationError where the data cannot get rows
 * @throws EnvironmentError where the remote or GitHub cannot be reached
 */
export async function proposeRetraining(
  engine: Engine,
  settings: DriftSettings,
  remembered: Remembered,
  issue: IncidentIssue | null,
  services: Services,
): Promise<Retraining> {
  const retraining = await attempt(engine, settings, remembered, issue?.url ?? null, services)
  if (issue !== null) {
    const { gh, model } = remembered
    // one comment, changed in place: nobody is disturbed a second time
    const said = {
      issue: issue.number,
      key: `drift:${model}:retraining`,
      body: renderMarkdown(wordsOf(retraining)),
    }
    valueOrWarn(await keepComment(gh, said), services.logger)
  }
  return retraining
}

/** What the incident's issue says of the retraining. */
function wordsOf(retraining: Retraining): Document {
  const proposed = retraining.kind === 'proposed'
  const text = proposed
    ? [
        'Fresh data is proposed in ',
        { link: retraining.url, text: [`#${retraining.number}`] },
        '. Merging it closes the loop.',
      ]
    : [`No retraining pull request was opened. ${retraining.reason}`]
  return {
    id: 'drift:retraining',
    tone: proposed ? 'info' : 'warn',
    title: ['Retraining'],
    blocks: [{ kind: 'paragraph', text, keep: 'always' }],
  }
}

async function attempt(
  engine: Engine,
  settings: DriftSettings,
  { model, gh, branch, remote, record, judged }: Remembered,
  issueUrl: string | null,
  services: Services,
): Promise<Retraining> {
  const retrain = settings.monitor?.retrain ?? retrainDefaults()
  const base = await mainBranchOf(settings.section?.deploy?.branch, gh, remote, services)
  const since = begunAfter(judged, record.asOf)
  const permission = await mayRetrain(gh, model, base, retrain, services.clock.now(), since)
  if (permission.kind === 'refused') return permission
  if (permission.kind === 'open') return { kind: 'proposed', number: permission.number, url: permission.url }
  const version = await makeFreshVersion(engine, settings, retrain, services)
  if (version.kind === 'refused') return version
  const change = {
    files: version.files,
    branch: `${branchPrefix(model)}${record.asOf.slice(0, 10)}`,
    message: messageOf(model, record.asOf, record.findings, version.changed, issueUrl),
  }
  const done = await decideAndPropose<Extract<Retraining, { kind: 'refused' }>>(
    gh,
    base,
    branch,
    async (snapshot) => {
      for (const [path, text] of Object.entries(version.before))
        if ((await snapshot.file(path)) !== text)
          return {
            instead: {
              kind: 'refused',
              reason: `${path} is another version here than on ${base}, which the fresh rows would undo: run it on a checkout of ${base}.`,
            },
          }
      return { change }
    },
    retrain.autoMerge ? 'after-checks' : false,
  )
  return 'kind' in done ? done : { kind: 'proposed', number: done.number, url: done.url }
}

/**
 * Moment before which nothing was proposed for this incident: when the last report before it was made. That it is of earlier data says
 * nothing of when, because old data can be looked at again.
 */
function begunAfter({ incident, history }: Remembered['judged'], asOf: string): Date {
  const opened = incident?.openedAt ?? asOf
  const before = history.records.filter((one) => one.asOf < opened).map(({ comparedAt }) => comparedAt)
  return new Date(before.sort().at(-1) ?? opened)
}

/** Title, an empty line, and why. Names of columns are data: they stand in code, without what would end it. */
function messageOf(
  model: string,
  asOf: string,
  findings: readonly string[],
  changed: readonly ChangedData[],
  issueUrl: string | null,
): string {
  const code = (name: string) => `\`${name.replace(/[`\r\n|<>]/g, ' ').slice(0, 60)}\``
  const found = findings.slice(0, 8).map(code).join(', ')
  const more = findings.length > 8 ? ` and ${findings.length - 8} more` : ''
  const rows = changed.map(({ name, before, added, mode }) =>
    mode === 'replace'
      ? `- ${code(name)}: ${counted(added, 'row')} instead of ${writeCount(before)}`
      : `- ${code(name)}: ${counted(added, 'row')} more than ${writeCount(before)}`,
  )
  return [
    `fix: retrain ${model} on data as of ${asOf.slice(0, 10)}`,
    '',
    `What the model sees has drifted: ${found}${more}. This pull request changes the version of its data; the checks train on it and compare with the model in production.`,
    '',
    ...rows,
    '',
    ...(issueUrl === null ? [] : [`The incident: ${issueUrl}`]),
  ].join('\n')
}
