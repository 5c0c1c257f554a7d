import { z } from 'zod'
import { messageOf, type Services } from '../../../foundation/index.ts'
import type { Installed, MarkerEnvironment } from '../lock/index.ts'
import { normaliseName } from '../lock/markers.ts'
import type { Interpreter } from './interpreter.ts'
import { withoutCredentials } from './secrets.ts'

/** What a Python says of itself, its packages, and the TOML files it was asked to read. */
export interface PythonFacts {
  readonly version: string
  readonly implementation: string
  readonly executable: string
  readonly prefix: string
  readonly libc: string | null
  readonly markers: MarkerEnvironment
  readonly installed: Installed
  /** By path as asked for; those that could not be read are left out. */
  readonly toml: ReadonlyMap<string, unknown>
  /** Why TOML files could not be read. */
  readonly tomlProblem: string | null
}

const mark = '@@mlops-python@@'

/**
 * Constant, and started without the current folder on the path, so that no file there can stand in for a module. TOML is
 * read by Python itself from 3.11 on, before that by tomli where it is installed or comes with pip.
 */
const script = `
import sys
sys.path[:] = [p for p in sys.path if p]
import json, os, platform
def reader():
    for name in ('tomllib', 'tomli', 'pip._vendor.tomli'):
        try:
            return __import__(name, fromlist=['load'])
        except Exception:
            pass
def toml(paths):
    found, problem, parser = {}, None, reader() if paths else None
    for path in paths:
        if parser is None:
            problem = 'Python ' + platform.python_version() + ' has no reader for TOML'
            break
        try:
            with open(path, 'rb') as file:
                value = parser.load(file)
            found[path] = json.loads(json.dumps(value, default=str, allow_nan=False))
        except Exception as error:
            problem = os.path.basename(path) + ': ' + str(error)
    return found, problem
def packages():
    try:
        from importlib import metadata
    except ImportError:
        try:
            import importlib_metadata as metadata
        except ImportError:
            return None
    found = {}
    for one in metadata.distributions():
        try:
            name, version = one.metadata['Name'], one.version
            if not name or not version or name.lower() in found:
                continue
            direct = one.read_text('direct_url.json')
            installer = (one.read_text('INSTALLER') or '').strip()
            found[name.lower()] = [name, version, installer, json.loads(direct) if direct else None]
        except Exception:
            pass
    return list(found.values())
def conda():
    folder = os.path.join(sys.prefix, 'conda-meta')
    if not os.path.isdir(folder):
        return None
    return [n[:-5].rsplit('-', 2)[:2] for n in os.listdir(folder) if n.endswith('.json') and n.count('-') > 1]
info = sys.implementation.version
full = '.'.join(map(str, info[:3])) + ('' if info[3] == 'final' else info[3][0] + str(info[4]))
documents, problem = toml(json.loads(sys.argv[1]))
print('\\n${mark}' + json.dumps({
    'version': platform.python_version(), 'implementation': platform.python_implementation(),
    'executable': sys.executable, 'prefix': sys.prefix, 'libc': ' '.join(filter(None, platform.libc_ver())),
    'markers': {
        'implementation_name': sys.implementation.name, 'implementation_version': full, 'os_name': os.name,
        'platform_machine': platform.machine(), 'platform_release': platform.release(),
        'platform_system': platform.system(), 'platform_version': platform.version(),
        'python_full_version': platform.python_version(), 'sys_platform': sys.platform,
        'platform_python_implementation': platform.python_implementation(),
        'python_version': '.'.join(platform.python_version_tuple()[:2])},
    'packages': packages(), 'conda': conda(), 'toml': documents, 'tomlProblem': problem}))
`

const direct = z.looseObject({
  url: z.string(),
  vcs_info: z.object({ vcs: z.string(), commit_id: z.string() }).optional(),
})
const answer = z.object({
  version: z.string(),
  implementation: z.string(),
  executable: z.string(),
  prefix: z.string(),
  libc: z.string(),
  markers: z.record(z.string(), z.string()),
  packages: z.array(z.tuple([z.string(), z.string(), z.string(), direct.nullable().catch(null)])).nullable(),
  conda: z.array(z.tuple([z.string(), z.string()])).nullable(),
  toml: z.record(z.string(), z.unknown()),
  tomlProblem: z.string().nullable(),
})

/** Longest that a Python may take to list its packages; on a network disk that is a while. */
const timeoutSeconds = 120

/**
 * Asks the first of several Pythons that answers.
 * @param toml absolute paths of TOML files it shall read on the way
 * @returns null where there is no Python
 */
export async function askPython(
  candidates: readonly Interpreter[],
  cwd: string,
  toml: readonly string[],
  services: Services,
): Promise<PythonFacts | null> {
  for (const { program, before } of candidates) {
    const args = [...before, '-c', script, JSON.stringify(toml)]
    const result = await services.process
      .run(program, args, { cwd, keepOutput: 256 * 1024 * 1024, timeoutSeconds })
      .catch((error: unknown) => messageOf(error))
    if (typeof result === 'string') {
      services.logger.debug(result)
      continue
    }
    // a site's own start-up code may print before
    const text = result.stdout.slice(result.stdout.lastIndexOf(mark) + mark.length)
    const read = result.exitCode === 0 && result.stdout.includes(mark) ? parsed(text) : null
    if (read !== null) return facts(read)
    services.logger.debug(`${program} did not say which packages it has: ${result.stderr.trim().slice(-500)}`)
  }
  return null
}

function parsed(text: string): z.infer<typeof answer> | null {
  try {
    return answer.parse(JSON.parse(text))
  } catch {
    return null
  }
}

function facts(read: z.infer<typeof answer>): PythonFacts {
  const packages = (read.packages ?? []).map(([name, version, installer, from]) => ({
    name: normaliseName(name),
    version,
    ...(installer === '' ? {} : { installer }),
    ...(from === null ? {} : { source: sourceOf(from) }),
  }))
  return {
    version: read.version,
    implementation: read.implementation,
    executable: read.executable,
    prefix: read.prefix,
    libc: read.libc === '' ? null : read.libc,
    markers: read.markers,
    installed: {
      python: read.version,
      packages: packages.sort((a, b) => (a.name < b.name ? -1 : 1)),
      conda: read.conda?.map(([name, version]) => ({ name, version })) ?? null,
    },
    toml: new Map(Object.entries(read.toml)),
    tomlProblem: read.tomlProblem,
  }
}

/** PEP 610. A folder of this machine says nothing to another. */
function sourceOf(from: z.infer<typeof direct>): string {
  if (from.url.startsWith('file:')) return 'local'
  const url = withoutCredentials(from.url)
  return from.vcs_info === undefined ? url : `${from.vcs_info.vcs}+${url}@${from.vcs_info.commit_id}`
}
