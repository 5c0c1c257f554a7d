import { lstat, mkdir, rm } from 'node:fs/promises'
import { dirname, isAbsolute, resolve } from 'node:path'
import { ConfigurationError } from '../../foundation/index.ts'
import type { ContractObject } from '../contracts/contract.ts'
import type { Rule } from '../contracts/rule.ts'
import type { Engine } from '../engine.ts'
import { shown } from '../files.ts'
import type { Session } from '../session.ts'
import { columnOf, hashesOf } from './data-set.ts'
import { dataSets } from './data-sets.ts'
import { collectFailingRows } from './failing-rows.ts'
import { namingFullDisk } from './full-disk.ts'
import { judge, judgeQueries } from './judging.ts'
import type { ValidationRequest } from './request.ts'
import type { FailingRow, ValidationResult } from './result.ts'
import { shownColumns } from './rule-columns.ts'
import { checkResult } from './verdict.ts'
import type { Outcome, Scene } from './work.ts'

/**
 * Judges every rule of one object of a contract on data of any size: one scan for all rules about rows and columns,
 * one for each key, one that collects the failing rows. Nothing but aggregates and samples is held.
 *
 * @throws ConfigurationError where the object is unknown or the data cannot be read; a rule that cannot be judged is a
 * check of status `error`
 * @throws EnvironmentError where memory or disk do not suffice; then there is no file with failing rows
 */
export async function validate(engine: Engine, request: ValidationRequest): Promise<ValidationResult> {
  const session = namingFullDisk(await engine.open())
  try {
    // A footer may lie about the smallest and largest values; DuckDB would believe it rather than look at the rows.
    await session.execute(`SET disabled_optimizers = 'statistics_propagation,join_filter_pushdown'`)
    return await validateIn(session, engine.workspace, request)
  } finally {
    await session.close()
  }
}

async function validateIn(
  session: Session,
  workspace: string,
  request: ValidationRequest,
): Promise<ValidationResult> {
  const { contract, patterns, input } = request
  const object = contract.objects.find(({ name }) => name === request.object)
  const sets = dataSets(session, workspace, request)
  const set = await sets.own(patterns, input, object)
  const hidden = hiddenColumns(request, object)
  const isPrivate = (column: string) => hidden.has(column.toLowerCase())
  let numbers = 0
  const scene: Scene = {
    session,
    set,
    now: request.now,
    other: (name) => sets.other(name),
    nextNumber: () => ++numbers,
  }
  const rules = contract.rules.filter((rule) => rule.object === request.object)
  const secret = (rule: Rule) =>
    shownColumns(rule).some((name) => isPrivate(columnOf(set, name)?.name ?? name))
  const judged = await judge(scene, rules, secret)
  const brokenRules = rules.flatMap((rule) => {
    const failing = judged.outcomes.get(rule)?.failing ?? null
    return failing === null ? [] : [{ rule, failing }]
  })
  const target = targetOf(workspace, request.failingRowsFile)
  if (target !== null) await clearTarget(target, shown(workspace, target))
  const samples =
    brokenRules.length === 0
      ? new Map<Rule, readonly FailingRow[]>()
      : await collectFailingRows(session, set, brokenRules, {
          workspace,
          target,
          sampleRows: request.sampleRows,
          primaryKey: object?.primaryKey ?? [],
          isPrivate,
        })
  await judgeQueries(session, judged, () => sets.named(object), isPrivate)
  return {
    object: request.object,
    files: await hashesOf(set, (path) => shown(workspace, path)),
    rows: judged.rows,
    columns: set.columns.length,
    checks: rules.map((rule) =>
      checkResult(rule, judged.outcomes.get(rule) as Outcome, judged.rows, samples.get(rule) ?? []),
    ),
    badLines: set.badLines,
    failingRowsFile: target === null || brokenRules.length === 0 ? null : shown(workspace, target),
  }
}

function targetOf(workspace: string, file: string | null): string | null {
  return file === null ? null : isAbsolute(file) ? file : resolve(workspace, file)
}

/** What an earlier run found is not true any more. Only a file is ever replaced: not a folder, a link or a device. */
async function clearTarget(target: string, file: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  const found = await lstat(target).catch(() => null)
  if (found === null) return
  if (!found.isFile()) {
    const message = 'is not a file, so the failing rows cannot be written there'
    throw new ConfigurationError({ file, message, remedy: 'Name a file of its own.' })
  }
  await rm(target)
}

function hiddenColumns(request: ValidationRequest, object: ContractObject | undefined): ReadonlySet<string> {
  const declared = object?.columns.filter((column) => column.private).map(({ name }) => name) ?? []
  return new Set([...declared, ...(request.private ?? [])].map((name) => name.toLowerCase()))
}
