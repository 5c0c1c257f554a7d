import { EnvironmentError } from '../../foundation/index.ts'
import type { Mlflow } from './transport.ts'

const route = '/api/2.0/mlflow-artifacts/artifacts'

/**
 * What is wrong with the path of an artifact, or null. The server decodes what it gets until nothing is left to decode,
 * so a name that reads as encoded would land elsewhere.
 */
export function artifactPathProblem(path: string): string | null {
  if (path === '') return 'is empty'
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
    return 'is no plain path below the artifacts'
  if (/^[A-Za-z]:/.test(path)) return 'begins with a drive'
  if (/[\\#]/.test(path)) return `has a \`${path.includes('#') ? '#' : '\\'}\`, which MLflow refuses`
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
  if (/[\u0000-\u001f\u007f\p{Surrogate}]/u.test(path)) return 'has control characters'
  return /%[0-9A-Fa-f]{2}/.test(path) ? 'reads as encoded (`%` and two digits)' : null
}

/** Where the proxy keeps what belongs to a run or a model: its address, and its path below the proxy's root. */
export interface ArtifactRoot {
  /** `https://host/prefix`. */
  readonly server: string
  /** `1/<run>/artifacts`. */
  readonly path: string
}

/**
 * The root behind an artifact URI of a run or a logged model.
 * @throws EnvironmentError where the server does not hand artifacts on, so that they would need the storage's own keys
 */
export function artifactRoot(mlflow: Pick<Mlflow, 'address'>, uri: string): ArtifactRoot {
  const parsed = URL.canParse(uri) ? new URL(uri) : null
  const own = new URL(mlflow.address)
  if (parsed?.protocol === 'mlflow-artifacts:') {
    const server = parsed.host === '' ? mlflow.address : `${own.protocol}//${parsed.host}${own.pathname}`
    return { server: server.replace(/\/+$/, ''), path: plain(parsed.pathname, uri) }
  }
  if (parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.pathname.includes(route)) {
    const at = parsed.pathname.indexOf(route)
    const server = `${parsed.origin}${parsed.pathname.slice(0, at)}`
    return { server, path: plain(parsed.pathname.slice(at + route.length), uri) }
  }
  const where =
    parsed === null || parsed.protocol === 'file:' ? 'a folder of its own' : `${parsed.protocol}//`
  throw new EnvironmentError(
    `MLflow at ${mlflow.address} does not hand artifacts on: it keeps them in ${where}, where only those with access put them.`,
    {
      remedy:
        'Start the server with `--serve-artifacts` and an experiment with `mlflow-artifacts:/` as its location, or leave the artifacts out',
    },
  )
}

/** Address of a file below a root. */
export function artifactUrl(root: ArtifactRoot, path: string): string {
  return `${root.server}${route}/${encoded(root.path)}/${encoded(path)}`
}

/** Address that lists a folder below a root, `''` for the root itself. */
export function listingUrl(root: ArtifactRoot, path: string): string {
  const whole = path === '' ? root.path : `${root.path}/${path}`
  return `${root.server}${route}?${new URLSearchParams({ path: whole })}`
}

export function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

function plain(pathname: string, uri: string): string {
  const path = decodeURIComponent(pathname).replaceAll(/^\/+|\/+$/g, '')
  if (artifactPathProblem(path) === null) return path
  throw new EnvironmentError(`MLflow names a place for artifacts that is no plain path: ${uri}`, {
    remedy: 'Look at the artifact location of the experiment',
  })
}
