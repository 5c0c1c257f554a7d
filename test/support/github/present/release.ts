import type { Call } from '../operation.ts'
import type { Release, ReleaseAsset } from '../world.ts'
import { presentUser } from './accounts.ts'
import { nodeId } from './nodes.ts'

export function presentRelease(call: Call, release: Release): Record<string, unknown> {
  const { world, repository } = call
  const api = `${call.base}/repos/${repository.fullName}`
  const url = `${api}/releases/${release.id}`
  return {
    url,
    html_url: `${world.web}/${repository.fullName}/releases/tag/${release.draft ? `untagged-${release.id}` : encodeURIComponent(release.tag)}`,
    assets_url: `${url}/assets`,
    // On github.com this is another host, and on an Enterprise server another path.
    upload_url: `${url}/assets{?name,label}`,
    tarball_url: release.draft ? null : `${api}/tarball/${release.tag}`,
    zipball_url: release.draft ? null : `${api}/zipball/${release.tag}`,
    id: release.id,
    node_id: nodeId('Release', release.id),
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: false,
    created_at: release.createdAt,
    updated_at: release.publishedAt ?? release.createdAt,
    published_at: release.publishedAt,
    author: presentUser(world, release.author),
    assets: [...release.assets.values()].map((asset) => presentAsset(call, asset)),
  }
}

export function presentAsset(
  { world, repository, base }: Call,
  asset: ReleaseAsset,
): Record<string, unknown> {
  return {
    url: `${base}/repos/${repository.fullName}/releases/assets/${asset.id}`,
    browser_download_url: `${world.web}/${repository.fullName}/releases/download/${asset.name}`,
    id: asset.id,
    node_id: nodeId('ReleaseAsset', asset.id),
    name: asset.name,
    label: asset.label,
    state: asset.state === 'starter' ? 'open' : asset.state,
    content_type: asset.contentType,
    size: asset.size,
    digest: asset.digest,
    download_count: 0,
    created_at: asset.createdAt,
    updated_at: asset.createdAt,
    uploader: presentUser(world, asset.uploader),
  }
}
