import { execFileSync } from 'node:child_process'
import { run, state } from './toolkit.mjs'

await run(async () => {
  const folder = state('folder')
  if (folder === '') return
  execFileSync('git', ['-C', folder, 'config', '--unset-all', 'http.https://github.com/.extraheader'])
})
