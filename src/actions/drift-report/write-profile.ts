import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Engine } from '../../data/index.ts'
import type { Services } from '../../foundation/index.ts'
import { type DriftProfile, profileColumn, sortedCopy } from '../../monitoring/index.ts'
import { counted } from '../../report/index.ts'
import type { DriftSettings } from './settings.ts'
import { openSides, referenceColumn } from './sides.ts'

/**
 * Writes what the reference looks like to a file that can be committed: quantiles and counts, no rows, nothing of private columns.
 * @returns what to say of it
 */
export async function writeProfile(
  engine: Engine,
  settings: DriftSettings,
  path: string,
  services: Services,
): Promise<{ readonly profile: DriftProfile; readonly message: string }> {
  const session = await engine.open()
  try {
    const reference = settings.files.reference ?? []
    const sides = await openSides(
      session,
      { ...settings, profile: null, dated: false, files: { reference, current: reference } },
      services,
    )
    const columns: Record<string, DriftProfile['columns'][string]> = {}
    const names = settings.columns.length > 0 ? settings.columns : [...sides.reference.keys()]
    for (const name of names) {
      if (settings.ignore.has(name) || settings.private.has(name)) continue
      const column = referenceColumn(sides, name)
      if (column === null || column.storage === null) continue
      const values = await column.values()
      columns[name] = profileColumn(
        column.storage,
        values.type === 'numbers' ? { ...values, values: sortedCopy(values.values) } : values,
      )
    }
    const table = sides.tables.reference
    const profile: DriftProfile = {
      schemaVersion: 1,
      kind: 'drift-profile',
      createdAt: services.clock.now().toISOString(),
      model: settings.model,
      rows: table?.rows ?? 0,
      files: [...(table?.files ?? [])],
      columns,
    }
    const target = resolve(services.workspace, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(`${target}.partial`, `${serialised(profile)}\n`)
    await rename(`${target}.partial`, target)
    const message = `Wrote ${path}: ${profile.rows.toLocaleString('en-US')} rows in ${counted(Object.keys(columns).length, 'column')}. Commit it, and name it as \`monitor.reference.profile\`.`
    return { profile, message }
  } finally {
    await session.close()
  }
}

/** JSON with a line a column, so that a change of one is a change of one line. */
function serialised({ columns, ...profile }: DriftProfile): string {
  const head = JSON.stringify(profile, null, 2).replace(/\n}$/, '')
  const lines = Object.entries(columns).map(([name, column]) => {
    // JSON has no infinite numbers
    const text = JSON.stringify(column, (_, value) =>
      typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
    )
    return `    ${JSON.stringify(name)}: ${text}`
  })
  return `${head},\n  "columns": {\n${lines.join(',\n')}\n  }\n}`
}
