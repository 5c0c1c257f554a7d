import { flag, input, list, load, run, saveState, setOutput } from '../toolkit.mjs'

await run(async () => {
  const { restoreCache } = await load('@actions/cache')
  const key = input('key')
  const lookupOnly = flag('lookup-only')
  const matched = await restoreCache(list('path'), key, list('restore-keys'), { lookupOnly })
  if (matched === undefined && flag('fail-on-cache-miss'))
    throw new Error(`Failed to restore cache entry. Input key: ${key}`)
  setOutput('cache-primary-key', key)
  // As the real action does: empty without any match, false for a restore key.
  setOutput('cache-hit', matched === undefined ? '' : String(matched === key))
  if (matched !== undefined) setOutput('cache-matched-key', matched)
  saveState('matched', matched ?? '')
})
