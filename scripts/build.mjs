// Builds dist/: one bundle, and a stub per action and for the command line.
// `--check` builds beside it and compares: dist/ must be, byte for byte, what the source builds.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'
import { build, transformSync } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')
// the comments in the bundle name modules relative to here
process.chdir(root)

/** Native and 70 MB a platform: found in node_modules or fetched when rows are read. */
const externals = ['@duckdb/node-api', '@duckdb/node-bindings']

/**
 * ncc takes `resolve(folder, name)` for an asset of ours, copies whatever matches, and rewrites the call to point into
 * dist/. In our code a path is always the user's. In packages an asset is real (hasha's worker).
 */
const customEmit = (_path, { id }) => (id?.includes('/node_modules/') ? undefined : false)

/** Entries of worker threads and of processes that outlive us, each a file of its own beside the bundle. */
const workers = {
  'hash-worker.js': 'build/data/versioning/hash-worker.js',
  'process-keeper.js': 'build/delivery/targets/local/process-keeper.js',
  'model-router.js': 'build/delivery/targets/local/model-router.js',
}

/**
 * Without comments, whose licences are in licenses.txt. Our own code keeps its names and short lines, for stack traces; a
 * chunk that holds nothing but packages is fetched by every step that uses the action, and is made as small as it gets.
 */
const slimmed = (name, code) => {
  const packagesAlone =
    /^\d+\.index\.js$/.test(name) && !/^(\/\/ .*MODULE: |\/\*\*\*\/ ")\.\/build\//m.test(code)
  const options = { legalComments: 'none', target: 'es2022', format: 'esm', charset: 'utf8' }
  return transformSync(code, {
    ...options,
    minify: packagesAlone,
    minifyWhitespace: true,
    minifySyntax: true,
    // a line in a stack trace still leads to a place
    ...(packagesAlone ? {} : { lineLimit: 160 }),
  }).code
}

/** On a laptop the command is started again and again: Node.js keeps what it compiled, where it can (from 22.1 on). */
const commandLine = `#!/usr/bin/env node
import * as module from 'node:module'

module.enableCompileCache?.()
const { runCli } = await import('./index.js')
await runCli()
`

const bundle = (entry, options = {}) =>
  ncc(join(root, entry), {
    ...{ externals, customEmit, filterAssetBase: root },
    ...{ cache: false, quiet: true, target: 'es2022', ...options },
  })

/**
 * Modules that re-export a few names of a package whose every file ncc would take along, megabytes of which nobody asks for. The
 * names are bundled by themselves first; the licences are those of all that ncc finds.
 */
const trimmed = ['build/clients/kubernetes/sdk.js', 'build/report/html/charts/echarts.js']

/** @returns licences of what was trimmed */
async function trim(entry) {
  const { assets } = await bundle(entry, { license: 'licenses.txt' })
  const noSideEffects = {
    name: 'no-side-effects',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /.*/ }, async ({ path, pluginData, ...from }) => {
        if (pluginData === 'resolved') return undefined
        const found = await resolve(path, { ...from, pluginData: 'resolved' })
        return found.path?.includes('/@kubernetes/client-node/') ? { ...found, sideEffects: false } : found
      })
    },
  }
  await build({
    entryPoints: [join(root, entry)],
    outfile: join(root, entry),
    allowOverwrite: true,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    legalComments: 'none',
    // asked for in a try, and done without; undici is shared with the rest
    external: ['bufferutil', 'utf-8-validate', 'supports-color', 'undici'],
    banner: {
      js: "import { createRequire as createRequireOfTrimmed } from 'node:module'\nconst require = createRequireOfTrimmed(import.meta.url)",
    },
    plugins: [noSideEffects],
  })
  return String(assets['licenses.txt']?.source ?? '').trim()
}

async function buildInto(target) {
  compile(join(root, 'build'))
  const licensesOfTrimmed = []
  for (const entry of trimmed) licensesOfTrimmed.push(await trim(entry))
  const { code, assets } = await bundle('build/index.js', { license: 'licenses.txt' })
  const write = (name, content, mode = 0o644) => {
    mkdirSync(dirname(join(target, name)), { recursive: true })
    const text = name.endsWith('.js') && mode === 0o644 ? slimmed(name, String(content)) : content
    writeFileSync(join(target, name), text, { mode })
  }
  write('index.js', code)
  let licenses = String(assets['licenses.txt']?.source ?? '')
  for (const [name, entry] of Object.entries(workers)) {
    const worker = await bundle(entry, { license: 'licenses.txt' })
    write(name, worker.code)
    const own = String(worker.assets['licenses.txt']?.source ?? '').trim()
    if (!licenses.includes(own)) licenses = `${licenses.trimEnd()}\n\n${own}\n`
    const others = Object.keys(worker.assets).filter((asset) => !(asset in assets))
    if (others.length > 0) throw new Error(`${name} needs files that the bundle does not have: ${others}`)
  }
  for (const own of licensesOfTrimmed) licenses = `${licenses.trimEnd()}\n\n${own}\n`
  for (const [name, { source }] of Object.entries(assets))
    write(name, name === 'licenses.txt' ? withoutRepetition(licenses) : source)
  const stub = (call) => `import { ${call.split('(')[0]} } from './index.js'\n\nawait ${call}\n`
  for (const file of filesBelow(join(root, 'actions')).filter((path) => path.endsWith('/action.yml'))) {
    const name = file.split('/').at(-2)
    write(`${name}.js`, stub(`runAction('${name}')`))
  }
  write('root.js', stub('runRoot()'))
  write('cli.js', commandLine, 0o755)
  for (const file of filesBelow(target)) {
    if (readFileSync(join(target, file), 'utf8').includes(root))
      throw new Error(`${file} holds the path of this checkout, so another checkout would build another file`)
  }
}

/** Packages under the same words, to the letter but for line breaks, have them once. */
function withoutRepetition(licenses) {
  const first = new Map()
  const packages = licenses.split(
    /\n(?=[^\n]+\n(?:MIT|Apache-2\.0|ISC|BSD|0BSD|Unlicense|MPL|Python|\(MIT|BlueOak|CC)[^\n]*\n)/,
  )
  return packages
    .map((part) => {
      const [name, licence, ...lines] = part.split('\n')
      const words = lines.join('\n').replace(/\s+/g, ' ').trim()
      if (words === '') return part
      const same = first.get(words)
      if (same === undefined) first.set(words, name)
      return same === undefined ? part : `${name}\n${licence}\n(the words are those of ${same})\n`
    })
    .join('\n')
}

function compile(folder) {
  rmSync(folder, { recursive: true, force: true })
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const project = join(root, 'tsconfig.build.json')
  const { status } = spawnSync(process.execPath, [compiler, '-p', project], { stdio: 'inherit' })
  if (status !== 0) throw new Error('the source does not compile')
}

/** Every file below `folder`, relative to it, with `/`. */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

function differences(built, kept) {
  const [here, there] = [filesBelow(built), filesBelow(kept)]
  const equal = (file) => readFileSync(join(built, file)).equals(readFileSync(join(kept, file)))
  return [...new Set([...here, ...there])].filter(
    (file) => !here.includes(file) || !there.includes(file) || !equal(file),
  )
}

const temporary = mkdtempSync(join(tmpdir(), 'mlops-dist-'))
const fresh = join(temporary, 'dist')
try {
  mkdirSync(fresh)
  await buildInto(fresh)
  if (process.argv.includes('--check')) {
    const different = differences(fresh, dist)
    if (different.length > 0) {
      console.error(
        `dist/ is not what the source builds: ${different.join(', ')}. Run \`npm run build\` and commit.`,
      )
      process.exitCode = 1
    } else console.log('dist/ is what the source builds')
  } else {
    rmSync(dist, { recursive: true, force: true })
    cpSync(fresh, dist, { recursive: true })
    console.log(`dist/: ${filesBelow(dist).join(', ')}`)
  }
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
