import { z } from 'zod'

/** The kinds of remote that are spoken. */
export type RemoteKind = 'folder' | 's3' | 'gs' | 'azure' | 'http'

const text = z.string()
const flag = z
  .string()
  .toLowerCase()
  .pipe(z.enum(['true', 'false']))
  .transform((value) => value === 'true')
const whole = z
  .string()
  .regex(/^\s*[1-9]\d*\s*$/, 'must be a whole number above 0')
  .transform(Number)
const seconds = z
  .string()
  .regex(/^\s*\d+(\.\d+)?\s*$/, 'must be a number of seconds')
  .transform(Number)
/** `true`, `false`, or the file of certificates to trust. */
const trust = z
  .string()
  .transform((value) => (/^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : value))
const linkType = z.enum(['reflink', 'hardlink', 'symlink', 'copy'])
const links = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',').map((part) => part.trim()) : value),
  z.array(linkType),
)

/** What DVC has for every remote; those that concern only its own work are read and not used. */
const common = {
  url: text.optional(),
  jobs: whole.optional(),
  checksum_jobs: whole.optional(),
  worktree: flag.optional(),
  version_aware: flag.optional(),
  no_traverse: flag.optional(),
  verify: flag.optional(),
}

const linking = {
  type: links.optional(),
  shared: z.string().toLowerCase().pipe(z.literal('group')).optional(),
  protected: flag.optional(),
  slow_link_warning: flag.optional(),
}

const folder = z.strictObject({ ...common, ...linking })

const s3 = z.strictObject({
  ...common,
  region: text.optional(),
  profile: text.optional(),
  credentialpath: text.optional(),
  configpath: text.optional(),
  endpointurl: text.optional(),
  access_key_id: text.optional(),
  secret_access_key: text.optional(),
  session_token: text.optional(),
  allow_anonymous_login: flag.optional(),
  use_ssl: flag.optional(),
  ssl_verify: trust.optional(),
  listobjects: flag.optional(),
  sse: text.optional(),
  sse_kms_key_id: text.optional(),
  sse_customer_algorithm: text.optional(),
  sse_customer_key: text.optional(),
  acl: text.optional(),
  grant_read: text.optional(),
  grant_read_acp: text.optional(),
  grant_write_acp: text.optional(),
  grant_full_control: text.optional(),
  cache_regions: flag.optional(),
  read_timeout: seconds.optional(),
  connect_timeout: seconds.optional(),
})

const gs = z.strictObject({
  ...common,
  projectname: text.optional(),
  credentialpath: text.optional(),
  endpointurl: text.optional(),
  allow_anonymous_login: flag.optional(),
})

const azure = z.strictObject({
  ...common,
  connection_string: text.optional(),
  sas_token: text.optional(),
  account_name: text.optional(),
  account_key: text.optional(),
  tenant_id: text.optional(),
  client_id: text.optional(),
  client_secret: text.optional(),
  allow_anonymous_login: flag.optional(),
  exclude_environment_credential: flag.optional(),
  exclude_visual_studio_code_credential: flag.optional(),
  exclude_shared_token_cache_credential: flag.optional(),
  exclude_managed_identity_credential: flag.optional(),
  timeout: seconds.optional(),
  read_timeout: seconds.optional(),
  connection_timeout: seconds.optional(),
})

const http = z.strictObject({
  ...common,
  auth: z
    .string()
    .toLowerCase()
    .pipe(z.enum(['basic', 'digest', 'custom']))
    .optional(),
  custom_auth_header: text.optional(),
  user: text.optional(),
  password: text.optional(),
  ask_password: flag.optional(),
  ssl_verify: trust.optional(),
  method: text.optional(),
  connect_timeout: seconds.optional(),
  read_timeout: seconds.optional(),
})

/** What may be written for a remote of each kind. The names are DVC's (`dvc/config_schema.py`). */
export const remoteOptions = { folder, s3, gs, azure, http } as const

export type RemoteOptions<K extends RemoteKind> = z.output<(typeof remoteOptions)[K]>
export type LinkType = z.output<typeof linkType>

export const coreOptions = z.looseObject({
  remote: z.string().toLowerCase().optional(),
  autostage: flag.optional(),
  no_scm: flag.optional(),
})

export const cacheOptions = z.looseObject({ dir: text.optional(), ...linking })

/** Sections of DVC's that say nothing about versions of data. */
export const otherSections = [
  ...['state', 'index', 'machine', 'feature', 'plots', 'exp'],
  ...['parsing', 'hydra', 'studio', 'db'],
] as const

/** Options whose values are never shown. */
export const secretOptions: ReadonlySet<string> = new Set([
  ...['access_key_id', 'secret_access_key', 'session_token', 'sse_customer_key'],
  ...['connection_string', 'sas_token', 'account_key', 'client_secret'],
  ...['password', 'custom_auth_header', 'user', 'url'],
])

const schemes: Readonly<Record<string, RemoteKind>> = {
  file: 'folder',
  s3: 's3',
  gs: 'gs',
  azure: 'azure',
  http: 'http',
  https: 'http',
}

/** The scheme of an address in lower case; the empty text for a path. */
export function schemeOf(url: string): string {
  return /^([a-z][a-z0-9+.-]+):\/\//i.exec(url)?.[1]?.toLowerCase() ?? ''
}

/** The kind that speaks an address; null for the schemes of DVC, or of nobody, that are not spoken here. */
export function kindOf(url: string): RemoteKind | null {
  const scheme = schemeOf(url)
  return scheme === '' ? 'folder' : (schemes[scheme] ?? null)
}
