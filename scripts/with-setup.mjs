// node scripts/with-setup.mjs [--no-python] COMMAND [ARGUMENT …]: set-up, then the command with the project's own tools first on PATH.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { environmentWith, installNode, installPackages, installTestPython, root } from './setup.mjs'

const [first, ...rest] = process.argv.slice(2)
const withPython = first !== '--no-python'
const [command, ...args] = withPython ? [first, ...rest] : rest

const folders = [await installNode()]
await installPackages()
folders.push(join(root, 'node_modules', '.bin'))
if (withPython) folders.push(await installTestPython())

const child = spawn(command, args, {
  cwd: root,
  stdio: 'inherit',
  env: environmentWith(folders),
  shell: process.platform === 'win32',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  process.stderr.write(`${command}: ${error.message}\n`)
  process.exit(3)
})
child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
