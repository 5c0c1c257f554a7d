import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { addPath, exportVariable, input, run, setOutput } from './toolkit.mjs'

await run(async () => {
  // A test may lend an environment that has the packages already: installing them is not what it is about.
  const lent = process.env.STAND_IN_PYTHON
  const folder = lent || join(process.env.RUNNER_TEMP, 'python')
  if (!existsSync(folder)) execFileSync('python3', ['-m', 'venv', folder], { stdio: 'inherit' })
  const python = join(folder, 'bin', 'python')
  const version = execFileSync(python, ['-c', 'import platform; print(platform.python_version())'], {
    encoding: 'utf8',
  }).trim()
  const wanted = input('python-version')
  if (wanted !== '' && !version.startsWith(wanted.replace(/[^0-9.].*$/, '')))
    console.log(`::notice::python-version ${wanted} was asked for; this machine has ${version}`)
  addPath(join(folder, 'bin'))
  exportVariable('pythonLocation', folder)
  setOutput('python-version', version)
  setOutput('python-path', python)
  setOutput('cache-hit', 'false')
})
