import { statSync } from 'node:fs'
import { dirname, sep } from 'node:path'
import { flag, input, list, load, run, setOutput } from './toolkit.mjs'

await run(async () => {
  const glob = await load('@actions/glob')
  const patterns = list('path')
  const globber = await glob.create(patterns.join('\n'), {
    excludeHiddenFiles: !flag('include-hidden-files'),
  })
  const files = (await globber.glob()).filter((file) => statSync(file).isFile())
  const name = input('name')
  if (files.length === 0) {
    const message = `No files were found with the provided path: ${input('path')}. No artifacts will be uploaded.`
    if (input('if-no-files-found') === 'error') throw new Error(message)
    if (input('if-no-files-found') === 'warn') console.log(`::warning::${message.replaceAll('\n', '%0A')}`)
    return
  }
  const { DefaultArtifactClient } = await load('@actions/artifact')
  const client = new DefaultArtifactClient()
  if (flag('overwrite')) await client.deleteArtifact(name).catch(() => {})
  const root = rootOf(globber.getSearchPaths(), files)
  const level = Number(input('compression-level'))
  const { id, digest } = await client.uploadArtifact(name, files, root, { compressionLevel: level })
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env
  setOutput('artifact-id', id)
  setOutput('artifact-digest', digest)
  setOutput(
    'artifact-url',
    `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`,
  )
})

/** Paths in the archive begin below the deepest folder all search paths share; a single file stands alone. */
function rootOf(searchPaths, files) {
  if (searchPaths.length === 1) return searchPaths[0] === files[0] ? dirname(files[0]) : searchPaths[0]
  const split = searchPaths.map((path) => path.split(sep))
  let depth = 0
  while (split.every((parts) => parts[depth] !== undefined && parts[depth] === split[0][depth])) depth += 1
  return split[0].slice(0, depth).join(sep) || sep
}
