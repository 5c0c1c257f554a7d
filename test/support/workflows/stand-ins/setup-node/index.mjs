import { input, run, setOutput } from './toolkit.mjs'

await run(async () => {
  const version = process.version.slice(1)
  const wanted = input('node-version')
  if (wanted !== '' && !version.startsWith(wanted.replace(/[^0-9.].*$/, '')))
    console.log(`::notice::node-version ${wanted} was asked for; this machine has ${version}`)
  setOutput('node-version', version)
  setOutput('cache-hit', 'false')
})
