// Pictures of a comment as GitHub shows it and of an HTML report, in light and dark:
//   node scripts/screenshot.mjs --comment FILE.md --report FILE.html --out docs/images [--height PIXELS]
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { withBrowser } from '../test/support/render/chromium.mjs'
import { renderAsGitHub } from '../test/support/render/github.mjs'

const { resolve: locate } = createRequire(import.meta.url)

/** The comment in the frame that a pull request's page puts around it. */
export function commentPage(markdown) {
  const css = readFileSync(locate('github-markdown-css/github-markdown.css'), 'utf8')
  const alerts = readFileSync(locate('remark-github-blockquote-alert/alert.css'), 'utf8')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>${css}${alerts}
:root{color-scheme:light dark}
body{margin:0;padding:20px;background:light-dark(#fff,#0d1117);font:14px/1.5 -apple-system,"Segoe UI","Noto Sans","Liberation Sans",Helvetica,Arial,sans-serif}
.comment{max-width:880px;margin:0 auto;border:1px solid light-dark(#d1d9e0,#3d444d);border-radius:6px;overflow:hidden}
.head{display:flex;gap:8px;align-items:center;padding:8px 16px;background:light-dark(#f6f8fa,#151b23);border-bottom:1px solid light-dark(#d1d9e0,#3d444d);color:light-dark(#59636e,#9198a1)}
.head b{color:light-dark(#1f2328,#f0f6fc)}
.bot{border:1px solid light-dark(#d1d9e0,#3d444d);border-radius:10px;padding:0 7px;font-size:12px}
.markdown-body{padding:16px;font-size:14px}
.markdown-body table{display:block;width:max-content;max-width:100%;overflow:auto}
</style></head><body><div class="comment"><div class="head"><b>github-actions</b><span class="bot">bot</span>commented now</div>
<article class="markdown-body">${renderAsGitHub(markdown)}</article></div></body></html>`
}

async function main() {
  const { values } = parseArgs({
    options: {
      comment: { type: 'string' },
      report: { type: 'string' },
      out: { type: 'string', default: 'docs/images' },
      width: { type: 'string' },
      height: { type: 'string' },
      open: { type: 'boolean', default: false },
    },
  })
  if (values.comment === undefined && values.report === undefined)
    throw new Error('Nothing to picture: give --comment FILE.md, --report FILE.html, or both.')
  const out = resolve(values.out)
  mkdirSync(out, { recursive: true })
  const scratch = mkdtempSync(join(tmpdir(), 'screenshot-'))
  try {
    const pages = []
    if (values.comment !== undefined) {
      const page = join(scratch, 'comment.html')
      writeFileSync(page, commentPage(readFileSync(values.comment, 'utf8')))
      pages.push({ name: 'comment', page, width: Number(values.width ?? 920) })
    }
    if (values.report !== undefined)
      pages.push({ name: 'report', page: resolve(values.report), width: Number(values.width ?? 1180) })
    await withBrowser(async (browser) => {
      for (const { name, page, width } of pages)
        for (const dark of [false, true]) {
          const shown = await browser.open(pathToFileURL(page).href, { width, scale: 2, dark })
          if (values.open)
            await shown.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
          if (shown.errors.length > 0) throw new Error(`${page} has errors: ${shown.errors.join('; ')}`)
          const file = join(out, `${name}-${dark ? 'dark' : 'light'}.png`)
          writeFileSync(file, await shown.screenshot(values.height && Number(values.height)))
          console.log(file)
        }
    })
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

try {
  await main()
} catch (error) {
  console.error(`screenshot: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
