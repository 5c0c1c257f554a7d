// What a run of the cluster tests is told as in docs/cluster-tests.md. Pure.
const begin = '<!-- The result of the last run, written by scripts/cluster/run.mjs. -->'
const end = '<!-- End of the result. -->'
const marks = {
  passed: '✓',
  failed: '✗ **failed**',
  skipped: '– not run',
  pending: '– not run',
  todo: '– not run',
}

/** Markdown of vitest's report in JSON. */
export function resultOf(report, date, versions) {
  const tests = report.testResults
    .toSorted((one, other) => one.name.localeCompare(other.name))
    .flatMap(({ assertionResults }) => assertionResults)
  const count = (status) => tests.filter((one) => one.status === status).length
  const others = tests.length - count('passed') - count('failed')
  const verdict = [
    `${count('passed')} of ${tests.length} passed`,
    ...(count('failed') > 0 ? [`**${count('failed')} failed**`] : []),
    ...(others > 0 ? [`${others} not run`] : []),
  ].join(', ')
  const parts = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  const rows = tests.map(
    ({ ancestorTitles, title, status, duration }) =>
      `| ${cell(ancestorTitles.join(': '))} | ${cell(title)} | ${marks[status] ?? status} | ${((duration ?? 0) / 1000).toFixed(1)} |`,
  )
  return [
    `Last run on ${date.toISOString().slice(0, 10)}: ${verdict}.`,
    '',
    `${parts.join(', ')}.`,
    '',
    '| what | is held to | result | seconds |',
    '|---|---|---|--:|',
    ...rows,
  ].join('\n')
}

/** The page with the result in its place. */
export function withResult(page, result) {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error('docs/cluster-tests.md has no place for the result')
  return `${page.slice(0, from + begin.length)}\n\n${result}\n\n${page.slice(to)}`
}

const cell = (text) => text.replaceAll('|', '\\|')
