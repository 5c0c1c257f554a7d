import { run } from './toolkit.mjs'

await run(async () => {
  throw new Error('no GitHub App is declared, so that this step had to be skipped')
})
