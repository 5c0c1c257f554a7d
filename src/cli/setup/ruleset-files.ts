import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { ConfigurationError, messageOf, type Problem, pathText } from '../../foundation/index.ts'
import type { Ruleset } from '../../github/index.ts'

/** Where the rules of branches and tags are kept as files. */
export const rulesetFolder = '.github/rulesets'

const patterns = z.array(z.string().min(1))

/**
 * A file as GitHub exports it (Settings, Rules, Export). What only GitHub knows, such as `id` and `source`, is dropped. What a
 * rule may say is GitHub's to judge.
 */
export const rulesetSchema = z.object({
  name: z.string().min(1).max(100),
  target: z.enum(['branch', 'tag', 'push']).default('branch'),
  enforcement: z.enum(['active', 'disabled', 'evaluate']),
  conditions: z
    .object({ ref_name: z.object({ include: patterns.default([]), exclude: patterns.default([]) }) })
    .optional(),
  bypass_actors: z
    .array(
      z.object({
        actor_id: z.int().nullable().optional(),
        actor_type: z.enum([
          'Integration',
          'OrganizationAdmin',
          'RepositoryRole',
          'Team',
          'DeployKey',
          'User',
        ]),
        bypass_mode: z.enum(['always', 'pull_request', 'exempt']).optional(),
      }),
    )
    .optional(),
  rules: z
    .array(z.object({ type: z.string().min(1), parameters: z.record(z.string(), z.unknown()).optional() }))
    .min(1),
})

/** Rulesets of the folder in the order of their names; null where there is no such file. */
export async function readRulesetFiles(root: string): Promise<readonly Ruleset[] | null> {
  const names = await readdir(join(root, rulesetFolder)).catch(() => [])
  const files = names.filter((name) => name.endsWith('.json')).sort()
  if (files.length === 0) return null
  const problems: Problem[] = []
  const rulesets: Ruleset[] = []
  for (const name of files) {
    const file = `${rulesetFolder}/${name}`
    const read = parseRuleset(await readFile(join(root, file), 'utf8'), file)
    if ('problems' in read) problems.push(...read.problems)
    else if (rulesets.some((one) => one.name === read.ruleset.name))
      problems.push({
        file,
        path: 'name',
        value: read.ruleset.name,
        message: 'is the name of another file’s ruleset',
      })
    else rulesets.push(read.ruleset)
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
  return rulesets
}

/** One file; `file` is what messages call it. */
export function parseRuleset(
  text: string,
  file: string,
): { readonly ruleset: Ruleset } | { readonly problems: readonly Problem[] } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { problems: [{ file, message: `is no JSON: ${messageOf(error)}` }] }
  }
  const parsed = rulesetSchema.safeParse(json)
  if (parsed.success) return { ruleset: parsed.data }
  return {
    problems: parsed.error.issues.map(({ path, message }) => ({
      file,
      path: pathText(path.map((part) => (typeof part === 'symbol' ? String(part) : part))),
      message,
      remedy: 'Export a ruleset on GitHub (Settings, Rules, Export) to see the form',
    })),
  }
}
