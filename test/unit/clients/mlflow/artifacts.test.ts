import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  artifactPathProblem,
  artifactRoot,
  downloadArtifacts,
  uploadArtifacts,
} from '../../../../src/clients/mlflow/index.ts'
import { uploadInParts } from '../../../../src/clients/mlflow/multipart.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { answering } from './answering.ts'

const uri = 'mlflow-artifacts:/1/run/artifacts'
const server = { address: 'https://ml.example.com/prefix' }

describe('where artifacts are', () => {
  it('is below the server’s own address, or that which the run names', () => {
    expect(artifactRoot(server, uri)).toEqual({ server: server.address, path: '1/run/artifacts' })
    expect(artifactRoot(server, 'mlflow-artifacts://other:5000/1/a')).toEqual({
      server: 'https://other:5000/prefix',
      path: '1/a',
    })
    expect(artifactRoot(server, 'https://x/y/api/2.0/mlflow-artifacts/artifacts/1/a')).toEqual({
      server: 'https://x/y',
      path: '1/a',
    })
  })

  it.each(['s3://bucket/1/run/artifacts', 'file:///srv/mlruns/1', '/srv/mlruns/1', './mlruns', ''])(
    'at %s cannot be reached through the server, which is said',
    (elsewhere) => {
      expect(() => artifactRoot(server, elsewhere)).toThrow('does not hand artifacts on')
    },
  )

  it.each([
    '../x',
    'a/../b',
    '/a',
    'a//b',
    'a/',
    '.',
    '',
    'a\\b',
    'C:a',
    'a#b',
    'a%2fb',
    'a\0b',
    'a\nb',
    '\ud800',
  ])('a path such as %j is refused', (path) => {
    expect(artifactPathProblem(path)).not.toBeNull()
  })

  it.each(['a', 'a b/ü.txt', '100%/x', 'a..b', '.hidden', 'm?x=1&y'])(
    'a path such as %j is taken',
    (path) => {
      expect(artifactPathProblem(path)).toBeNull()
    },
  )
})

describe('a folder', () => {
  it('goes up without what its links lead to outside of it', async () => {
    const folder = temporaryFolder()
    const inside = join(folder, 'inside')
    mkdirSync(inside)
    writeFileSync(join(inside, 'a.txt'), 'a')
    writeFileSync(join(folder, 'secret.txt'), 's')
    symlinkSync(join(folder, 'secret.txt'), join(inside, 'link.txt'))
    symlinkSync('a.txt', join(inside, 'near.txt'))
    const { mlflow, asked } = await answering(() => ({}))
    expect(await uploadArtifacts(mlflow(), uri, inside, 'out')).toMatchObject({ files: 2 })
    expect(asked.map(({ url }) => url.split('artifacts/').at(-1))).toEqual(['out/a.txt', 'out/near.txt'])
  })

  it('comes down nowhere but into its own, whatever the server lists', async () => {
    const folder = temporaryFolder()
    const { mlflow } = await answering(() => ({ json: { files: [{ path: '../../evil', is_dir: false }] } }))
    await expect(downloadArtifacts(mlflow(), uri, '', folder)).rejects.toThrow('no plain path')
  })
})

describe('a large file', () => {
  it('goes in parts, straight to the storage, and is put together in order', async () => {
    const storage = await answering(({ url }) => ({ headers: { etag: `"tag${url.at(-1)}"` } }))
    const { mlflow, asked } = await answering(({ url }) =>
      url.includes('/mpu/create/')
        ? {
            json: {
              upload_id: 'u',
              credentials: [1, 2, 3].map((part_number) => ({
                url: `${storage.uri}/part${part_number}`,
                part_number,
                headers: { 'x-part': String(part_number) },
              })),
            },
          }
        : {},
    )
    const root = artifactRoot(mlflow(), uri)
    expect(await uploadInParts(mlflow(), root, 'deep/big.bin', new Blob(['abcdefgh']), 3)).toBe(true)
    const parts = storage.asked.sort((one, other) => (one.url < other.url ? -1 : 1))
    expect(parts.map(({ url, body }) => `${url}=${body}`)).toEqual(['/part1=abc', '/part2=def', '/part3=gh'])
    expect(parts[0]?.headers['x-part']).toBe('1')
    const [create, complete] = asked
    expect(create?.url).toBe('/api/2.0/mlflow-artifacts/mpu/create/1/run/artifacts/deep')
    expect(JSON.parse(String(create?.body))).toEqual({ path: 'big.bin', num_parts: 3 })
    expect(JSON.parse(String(complete?.body))).toMatchObject({
      path: 'big.bin',
      upload_id: 'u',
      parts: [1, 2, 3].map((part_number) => ({ part_number, etag: `"tag${part_number}"` })),
    })
  })

  it('goes in one where the storage takes no parts, and is not left half there where it fails', async () => {
    const none = await answering(() => ({
      status: 501,
      json: { error_code: 'NOT_IMPLEMENTED', message: 'no' },
    }))
    const root = artifactRoot(none.mlflow(), uri)
    expect(await uploadInParts(none.mlflow(), root, 'big.bin', new Blob(['abc']), 3)).toBe(false)
    const storage = await answering(() => ({ status: 403 }))
    const { mlflow, asked } = await answering(() => ({
      json: { upload_id: 'u', credentials: [{ url: storage.uri, part_number: 1 }] },
    }))
    const failing = artifactRoot(mlflow(), uri)
    await expect(uploadInParts(mlflow(), failing, 'big.bin', new Blob(['abc']), 3)).rejects.toThrow('403')
    expect(asked.at(-1)?.url).toContain('/mpu/abort/')
  })

  it('arrives whole or not at all', async () => {
    const folder = temporaryFolder()
    const { mlflow, asked } = await answering(({ url }) =>
      url.includes('?path=')
        ? {}
        : { text: 'short', headers: { 'content-length': '100', connection: 'close' } },
    )
    const work = downloadArtifacts(mlflow(), uri, 'big.bin', folder)
    await expect(work).rejects.toThrow('could not be asked to hand over the artifact big.bin')
    expect(asked.filter(({ url }) => url.endsWith('artifacts/big.bin') && !url.includes('?'))).toHaveLength(3)
    expect(() => readFileSync(join(folder, 'big.bin'))).toThrow('ENOENT')
  })
})
