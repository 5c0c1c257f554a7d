import { ConfigurationError } from '../../foundation/index.ts'
import { isModelName, isStageName, isVersionName } from '../gto-tags.ts'

const rules = {
  model: {
    fits: isModelName,
    message: 'is not a name that GTO takes',
    remedy: 'Letters, digits, `-`, `_` and `/`, a letter or digit at both ends; `folder:name` in a monorepo',
  },
  stage: {
    fits: isStageName,
    message: 'is not a stage that GTO takes',
    remedy: 'Letters, digits, `-`, `_` and `/`, a letter or digit at both ends, such as `production`',
  },
  version: {
    fits: isVersionName,
    message: 'is not a version',
    remedy: 'Write `v` and a semantic version, such as v1.2.0',
  },
}

/** @throws ConfigurationError with every name that could not stand in a tag */
export function checkNames(given: { readonly [K in keyof typeof rules]?: string | undefined }): void {
  const problems = (Object.keys(rules) as (keyof typeof rules)[]).flatMap((path) => {
    const value = given[path]
    if (value === undefined || rules[path].fits(value)) return []
    return [{ path, value, message: rules[path].message, remedy: rules[path].remedy }]
  })
  if (problems.length > 0) throw new ConfigurationError(problems)
}
