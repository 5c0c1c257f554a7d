import { input, list, load, run } from '../toolkit.mjs'

await run(async () => {
  const { saveCache } = await load('@actions/cache')
  await saveCache(list('path'), input('key'))
})
