// How fast a browser opens a report's page: each time a new tab, from the start of its navigation.
//
//   node bench/drift.mjs --rows 10000 --columns 1000 --keep FOLDER, then
//   node bench/page-opening.mjs FOLDER/drift-report.html [--repeat 5]
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { withBrowser } from '../test/support/render/chromium.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { repeat: { type: 'string', default: '5' } },
})
const file = resolve(positionals[0])
const asked = `(async () => {
  const [{ domContentLoadedEventEnd, loadEventEnd }] = performance.getEntriesByType('navigation')
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime
  return { domContentLoaded: domContentLoadedEventEnd, load: loadEventEnd, painted, elements: document.querySelectorAll('*').length }
})()`

await withBrowser(async ({ open }) => {
  const found = []
  for (let i = 0; i < Number(values.repeat); i++) {
    const page = await open(pathToFileURL(file).href, { width: 1280 })
    found.push(await page.evaluate(asked))
    if (page.errors.length > 0) throw new Error(page.errors.join('\n'))
    await page.send('Page.close')
  }
  const spread = (key) => {
    const sorted = found.map((one) => one[key]).sort((a, b) => a - b)
    const [least, middle, most] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)].map(Math.round)
    return `${middle} ms (${least}–${most})`
  }
  console.log(
    `${Math.round(statSync(file).size / 1000)} kB, ${found[0].elements} elements, ${found.length} times:`,
  )
  console.log(
    `DOMContentLoaded ${spread('domContentLoaded')}, load ${spread('load')}, first paint ${spread('painted')}`,
  )
})
