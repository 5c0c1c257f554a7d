import { join, resolve } from 'node:path'
import { flag, input, load, refuse, run, setOutput } from './toolkit.mjs'

await run(async () => {
  refuse('artifact-ids')
  const { DefaultArtifactClient } = await load('@actions/artifact')
  const client = new DefaultArtifactClient()
  const folder = resolve(process.env.GITHUB_WORKSPACE, input('path'))
  const token = input('github-token')
  const [repositoryOwner, repositoryName] = input('repository').split('/')
  const elsewhere = token
    ? { findBy: { token, workflowRunId: Number(input('run-id')), repositoryOwner, repositoryName } }
    : {}
  const name = input('name')
  if (name !== '') {
    const { artifact } = await client.getArtifact(name, elsewhere)
    await client.downloadArtifact(artifact.id, { ...elsewhere, path: folder, expectedHash: artifact.digest })
  } else {
    const { artifacts } = await client.listArtifacts({ latest: true, ...elsewhere })
    const escaped = (input('pattern') || '*').replace(/[.+^${}()|[\]\\]/g, '\\$&')
    const pattern = new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`)
    for (const artifact of artifacts.filter((candidate) => pattern.test(candidate.name))) {
      const path = flag('merge-multiple') ? folder : join(folder, artifact.name)
      await client.downloadArtifact(artifact.id, { ...elsewhere, path, expectedHash: artifact.digest })
    }
  }
  setOutput('download-path', folder)
})
