import type { RegisterConfiguration } from '../../config/index.ts'
import { ConfigurationError, EnvironmentError, type Services } from '../../foundation/index.ts'
import { connectGitHub, openReleases } from '../../github/index.ts'
import {
  type ByteStore,
  type BytesLocation,
  ociStore,
  releaseStore,
  remoteStore,
  schemeOfLocation,
} from '../../registry/index.ts'
import { openDataObjects, remoteName } from '../data-version/index.ts'
import { connectionContext } from './connection-context.ts'

type Setting = NonNullable<RegisterConfiguration['store']>

/**
 * The store that is declared; without a declaration the data remote where there is one. Null where bytes are kept nowhere.
 * @throws ConfigurationError where the remote that is declared is not there
 */
export async function declaredStore(
  setting: Setting | undefined,
  remote: string | null,
  services: Services,
  token: string | undefined,
): Promise<ByteStore | null> {
  if (setting === undefined)
    return (await remoteName(services, remote)) === null ? null : dataRemote(remote, services)
  switch (setting.kind) {
    case 'none':
      return null
    case 'remote':
      return dataRemote(remote, services)
    case 'release':
      return releases(services, token)
    case 'oci':
      return registry(services, token, setting)
  }
}

/**
 * The store that a location names.
 * @throws ConfigurationError for a location of another form
 */
export async function storeOf(
  location: BytesLocation,
  services: Services,
  token: string | undefined,
): Promise<ByteStore> {
  switch (schemeOfLocation(location)) {
    case 'github-release':
      return releases(services, token)
    case 'oci':
      return registry(services, token)
    case 'dvc':
      return dataRemote(null, services)
    case 'folder':
      // a tag may be anybody's: a path of its own choosing is not read
      throw new ConfigurationError({
        path: 'Model-Location',
        value: location,
        message: 'names a folder of some machine',
        remedy: 'Name the folder with --from where it is here',
      })
    case null:
      throw new ConfigurationError({
        path: 'Model-Location',
        value: location,
        message: 'is no place that this release knows',
        remedy: 'Fetch the model and its papers into a folder, and name it with --from',
      })
  }
}

function dataRemote(remote: string | null, services: Services): ByteStore {
  return remoteStore(remote, (name) => openDataObjects(services, name), services)
}

async function releases(services: Services, token: string | undefined): Promise<ByteStore> {
  const context = await connectionContext(services)
  const { GITHUB_TOKEN, GH_TOKEN } = services.env
  const github = await connectGitHub({
    context,
    token: token ?? GITHUB_TOKEN ?? GH_TOKEN,
    logger: services.logger,
  })
  if (!github.connected)
    throw new EnvironmentError(`GitHub’s releases cannot be reached: ${github.reason}`, {
      remedy: 'Give the step `github-token`, or set GITHUB_TOKEN in a clone whose `origin` is on GitHub',
    })
  return releaseStore(
    openReleases(github),
    { tagOf: (model, version) => `${model.replace(':', '=')}@${version}` },
    services,
  )
}

/** GitHub's own container registry takes the workflow's token; others what `docker login` left. */
function registry(
  services: Services,
  token: string | undefined,
  setting?: Extract<Setting, { kind: 'oci' }>,
): ByteStore {
  const github = setting?.repository.startsWith('ghcr.io/') ?? false
  const user = services.env.GITHUB_ACTOR
  return ociStore(
    {
      ...(setting === undefined ? {} : { repository: setting.repository, plainHttp: setting.plainHttp }),
      ...(github && token !== undefined && user !== undefined
        ? { credentials: { user, secret: token } }
        : {}),
    },
    services,
  )
}
