import { existsSync, rmSync, utimesSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import {
  addData,
  type DataWorkspace,
  dataStatus,
  type ObjectId,
} from '../../../../src/data/versioning/index.ts'
import { knownObjects } from '../../../../src/data/versioning/known-objects.ts'
import { checkout } from './workspace.ts'

/** md5 of `a`, which the file holds. */
const object: ObjectId = { hash: 'md5', oid: '0cc175b9c0f1b6a831c399e269772661' }
const past = new Date('2020-01-01T00:00:00.500Z')
/** Longer than a tick of the file system's clock. */
const settled = () => setTimeout(40)

/** Whether the object is known to be there, and whether its folder had to be listed for that. */
function asked(data: DataWorkspace): { there: boolean; listed: boolean } {
  let listed = false
  const spied = () => {
    const has = data.cache.listed()
    return (one: ObjectId) => {
      listed = true
      return has(one)
    }
  }
  const there = knownObjects({ ...data.cache, listed: spied }, data.hashes).has(object)
  return { there, listed }
}

/** A file that was added and, unchanged, added again: now its folder in the cache is remembered. */
async function addedTwice() {
  const here = await checkout()
  here.write('data/a', 'a')
  await settled()
  await addData(here.open(), ['data'])
  const file = here.open().cache.path(object)
  utimesSync(dirname(file), past, past)
  await settled()
  await addData(here.open(), ['data'])
  return { ...here, file }
}

describe('objects that are remembered', () => {
  test('are known to be in a folder that has not changed, without listing it', async () => {
    const here = await addedTwice()
    expect(asked(here.open())).toEqual({ there: true, listed: false })
  })

  test('are looked for when one was removed, also when the folder got back its time', async () => {
    const here = await addedTwice()
    rmSync(here.file)
    utimesSync(dirname(here.file), past, past)
    await settled()
    expect(asked(here.open())).toEqual({ there: false, listed: true })
    await addData(here.open(), ['data'])
    expect(existsSync(here.file)).toBe(true)
  })

  test('are looked for when one is new that was only hashed', async () => {
    const here = await addedTwice()
    // its md5 begins as that of `a`, and so belongs in the same folder
    here.write('other', '369')
    here.write('other.dvc', 'outs:\n- md5: a0000000000000000000000000000000\n  hash: md5\n  path: other\n')
    await settled()
    expect(await dataStatus(here.open(), ['other'])).toMatchObject([{ state: 'modified' }])
    expect(asked(here.open())).toEqual({ there: true, listed: true })
  })

  test('are looked for when the cache is another', async () => {
    const here = await addedTwice()
    const elsewhere = here.open({ cacheFolder: `${here.root}/elsewhere` })
    expect(asked(elsewhere)).toEqual({ there: false, listed: true })
  })
})
