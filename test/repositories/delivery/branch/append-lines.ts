// Appends ten lines to one file of a branch, by compare and swap: one of many processes that do.
import { setTimeout as wait } from 'node:timers/promises'
import { openBranchInGit } from '../../../../src/delivery/branch/index.ts'
import { testServices } from '../../../support/services.ts'

const [clone = '', name = ''] = process.argv.slice(2)
const state = openBranchInGit(testServices(clone), { remote: 'origin', branch: 'state' })
for (let line = 0; line < 10; line++)
  for (let attempt = 1; ; attempt++) {
    const read = await state.read()
    const text = `${(await read.file('lines')) ?? ''}${name} ${line}\n`
    if ((await state.commit(read, { lines: text }, `Line ${line} of ${name}`)) !== 'moved') break
    await wait(Math.random() * 300 * Math.min(attempt, 4))
  }
