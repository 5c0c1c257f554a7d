import { input, list, load, run, state } from './toolkit.mjs'

await run(async () => {
  if (state('matched') === input('key')) return
  const { saveCache } = await load('@actions/cache')
  await saveCache(list('path'), input('key'))
})
