// A machine that has never run anything: its own home, caches, temporary folder and tools, with Node.js, Python and git on PATH.
// How packages are reached (addresses, certificates, credentials) is taken over from the user; what was fetched before is not.
import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** Variables that say where and how packages are fetched, and none that say where they are kept. */
const reach = [
  /^(https?|no|all)_proxy$/i,
  /^(SSL_CERT_(FILE|DIR)|NIX_SSL_CERT_FILE|NODE_EXTRA_CA_CERTS|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|GIT_SSL_CAINFO)$/,
  /^npm_config_(registry|.*:registry|.*_auth.*|cafile|ca|proxy|https?[-_]proxy|noproxy|strict[-_]ssl|globalconfig)$/i,
  /^PIP_(INDEX_URL|EXTRA_INDEX_URL|TRUSTED_HOST|CERT|CLIENT_CERT|PROXY|FIND_LINKS|CONFIG_FILE|DEFAULT_TIMEOUT|RETRIES)$/,
  /^UV_(INDEX.*|DEFAULT_INDEX|EXTRA_INDEX_URL|INSECURE_HOST|NATIVE_TLS|SYSTEM_CERTS|HTTP_TIMEOUT|FIND_LINKS|CONFIG_FILE)$/,
]
const configuration = ['.npmrc', '.netrc', '.pip/pip.conf', '.config/pip/pip.conf', '.config/uv/uv.toml']

/**
 * @param {string} folder of this runner; what lies there is deleted, but for the caches where they are kept
 * @param {{ keepCaches?: boolean, path: string[], variables?: Record<string, string> }} options folders that come first on PATH,
 *   and what a workflow's environment adds
 */
export function freshRunner(folder, { keepCaches = false, path, variables = {} }) {
  const at = (name) => join(folder, name)
  const kept = keepCaches ? ['caches', 'tool-cache'] : []
  for (const entry of existsSync(folder) ? readdirSync(folder) : [])
    if (!kept.includes(entry)) rmSync(at(entry), { recursive: true, force: true })
  for (const name of ['home', 'temp', 'caches', 'tool-cache', 'tools'])
    mkdirSync(at(name), { recursive: true })
  for (const file of configuration.filter((name) => existsSync(join(homedir(), name)))) {
    mkdirSync(dirname(join(at('home'), file)), { recursive: true })
    cpSync(join(homedir(), file), join(at('home'), file))
  }
  const env = {
    ...Object.fromEntries(
      Object.entries(process.env).filter(([name]) => reach.some((one) => one.test(name))),
    ),
    PATH: [...path, '/usr/local/bin', '/usr/bin', '/bin'].join(':'),
    LANG: 'C.UTF-8',
    HOME: at('home'),
    TMPDIR: at('temp'),
    RUNNER_TEMP: at('temp'),
    RUNNER_TOOL_CACHE: at('tool-cache'),
    XDG_CACHE_HOME: at('caches/xdg'),
    npm_config_cache: at('caches/npm'),
    npm_config_update_notifier: 'false',
    PIP_CACHE_DIR: at('caches/pip'),
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    UV_CACHE_DIR: at('caches/uv'),
    NO_PROXY: [process.env.NO_PROXY, '127.0.0.1', 'localhost'].filter(Boolean).join(','),
    // Nobody is told of these runs.
    DVC_NO_ANALYTICS: '1',
    DVC_SITE_CACHE_DIR: at('temp/dvc'),
    ITERATIVE_DO_NOT_TRACK: '1',
    DO_NOT_TRACK: '1',
    CI: 'true',
    ...variables,
  }
  delete env.no_proxy
  const steps = []
  return {
    at,
    env,
    steps,
    /** Runs a step to its end and keeps its seconds by the clock and of all its processes. */
    async step(title, command, args, { cwd = folder, variables: more = {}, out, allowed = [0] } = {}) {
      const taken = await timed(command, args, { cwd, env: { ...env, ...more }, times: at('temp/times') })
      if (out !== undefined) writeFileSync(out, taken.stdout)
      if (!allowed.includes(taken.code))
        throw new Error(
          `${title} ended with ${taken.code}:\n${taken.stdout.slice(-3000)}\n${taken.stderr.slice(-3000)}`,
        )
      steps.push({ title, wall: taken.wall, cpu: taken.cpu })
      return taken
    },
    /** Bytes on disk now, without the checkout: downloads, tools, caches. */
    bytes: () => sizeOf(folder, new Set(), ['workspace', 'workflow', 'home', 'temp']),
  }
}

const script = 'TIMEFORMAT="%R %U %S"; { time "$@" 2>&3; } 3>&2 2>"$BENCH_TIMES"; '

function timed(command, args, { cwd, env, times }) {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', script, 'bash', command, ...args], {
      cwd,
      env: { ...env, BENCH_TIMES: times },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => {
      const [wall, user, system] = readFileSync(times, 'utf8')
        .trim()
        .split('\n')
        .at(-1)
        .split(' ')
        .map(Number)
      resolve({ code, stdout, stderr, wall, cpu: user + system })
    })
  })
}

/** Files that are linked from several places (uv does so from its cache) are counted once. */
function sizeOf(folder, seen, without = []) {
  let bytes = 0
  for (const entry of readdirSync(folder)) {
    if (without.includes(entry)) continue
    const path = join(folder, entry)
    const status = lstatSync(path)
    if (status.isDirectory()) bytes += sizeOf(path, seen)
    else if (!seen.has(status.ino)) {
      seen.add(status.ino)
      bytes += status.size
    }
  }
  return bytes
}
