import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { entryFile } from '../entry-files.ts'
import { controlByHttp } from './control.ts'
import { type RouterProgram, withoutIdle } from './router.ts'

export const routingSchema = z.array(z.object({ port: z.int(), percent: z.number(), mirrored: z.number() }))

/** Our own small proxy, for machines that have none of the others. */
export const nodeRouter: RouterProgram = {
  name: 'node',
  mirrors: true,

  async prepare({ folder, host, port }, routing) {
    await writeFile(join(folder, 'router.json'), JSON.stringify({ host, port, routing }))
    return [process.execPath, entryFile('model-router')]
  },

  async read(place) {
    return withoutIdle(routingSchema.parse(JSON.parse(await controlByHttp(place, 'GET', '/routing'))))
  },

  async apply(place, routing) {
    await controlByHttp(place, 'PUT', '/routing', routing)
  },
}
