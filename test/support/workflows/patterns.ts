/**
 * GitHub's filter patterns for branches, tags, paths and workflow names: `*` stops at a slash, `**` does not,
 * `?` and `+` repeat the character before them, `[]` is a class, `\` takes the next character as it is.
 * Source: "Filter pattern cheat sheet" of GitHub's workflow syntax.
 */
export function patternToRegExp(pattern: string): RegExp {
  let source = ''
  for (let i = 0; i < pattern.length; i += 1) {
    const char = pattern[i]!
    if (char === '*' && pattern[i + 1] === '*') {
      const folder = pattern[i + 2] === '/'
      source += folder ? '(?:.*/)?' : '.*'
      i += folder ? 2 : 1
    } else if (char === '*') source += '[^/]*'
    else if (char === '?' || char === '+') source += char
    else if (char === '[') {
      const end = pattern.indexOf(']', i)
      if (end < 0) throw new Error(`filter pattern ${pattern}: [ without ]`)
      source += pattern.slice(i, end + 1)
      i = end
    } else if (char === '\\') {
      i += 1
      source += escapeRegExp(pattern[i] ?? '\\')
    } else source += escapeRegExp(char)
  }
  return new RegExp(`^${source}$`)
}

/** Whether a name passes an ordered list of patterns, in which `!` takes back what an earlier one matched. */
export function matchesPatterns(patterns: readonly string[], name: string): boolean {
  let matched = false
  for (const pattern of patterns) {
    const negated = pattern.startsWith('!')
    if (patternToRegExp(negated ? pattern.slice(1) : pattern).test(name)) matched = !negated
  }
  return matched
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
