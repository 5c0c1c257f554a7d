import { describe, expect, it } from 'vitest'
import { matchesPatterns, patternToRegExp } from '../support/workflows/patterns.ts'

/** Pattern, names it takes, names it leaves: the examples of GitHub's cheat sheet, and a few between them. */
const table: [string, string[], string[]][] = [
  ['feature/*', ['feature/my-branch'], ['feature/beta-a/my-branch', 'feature']],
  ['feature/**', ['feature/beta-a/my-branch', 'feature/x'], ['features']],
  ['releases/mona-the-octocat', ['releases/mona-the-octocat'], ['releases/mona']],
  ['*', ['main', 'releases'], ['all/the/branches']],
  ['**', ['all/the/branches', 'main'], []],
  ['*feature', ['mona-feature', 'feature'], ['feature-x']],
  ['v2*', ['v2', 'v2.0'], ['v1']],
  ['v[12].[0-9]+.[0-9]+', ['v1.10.1', 'v2.0.0'], ['v3.0.0', 'v1.0']],
  ['*.jsx?', ['page.js', 'page.jsx'], ['page.ts']],
  ['**.js', ['index.js', 'js/index.js'], ['index.ts']],
  ['docs/*', ['docs/README.md'], ['docs/mona/octocat.txt']],
  ['docs/**/*.md', ['docs/README.md', 'docs/mona/hello-world.md'], ['README.md']],
  ['**/docs/**', ['docs/hello.md', 'dir/docs/my-file.txt'], ['mydocs/x']],
  ['**/*src/**', ['a/src/app.js', 'my-src/code/js/app.js'], ['source/x']],
  ['**/*-post.md', ['my-post.md', 'path/their-post.md'], ['post.md']],
  ['a.b', ['a.b'], ['axb']],
  ['\\*', ['*'], ['x']],
]

describe('filter patterns', () => {
  it.each(table)('%s', (pattern, takes, leaves) => {
    const expression = patternToRegExp(pattern)
    expect(takes.filter((name) => !expression.test(name))).toEqual([])
    expect(leaves.filter((name) => expression.test(name))).toEqual([])
  })

  it('count in order: what ! takes back, a later pattern can give again', () => {
    const patterns = ['*.md', '!README.md', 'README*']
    expect(matchesPatterns(patterns, 'hello.md')).toBe(true)
    expect(matchesPatterns(patterns.slice(0, 2), 'README.md')).toBe(false)
    expect(matchesPatterns(patterns, 'README.md')).toBe(true)
    expect(matchesPatterns(['!README.md'], 'hello.md')).toBe(false)
  })
})
