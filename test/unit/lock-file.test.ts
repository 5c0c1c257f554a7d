import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Locked {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>>; resolved?: string }>
  >
}

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Locked

describe.each(['package-lock.json', 'scripts/toolchain/package-lock.json'])('%s', (path) => {
  const { packages } = read(path)

  it('has what a package needs on every platform, or `npm ci` refuses it', () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !foundFrom(place, name))
        .map((name) => `${place} needs ${name}`),
    )
    expect(missing).toEqual([])
  })

  it('names no address, so that each machine installs from its own registry', () => {
    expect(Object.keys(packages).filter((place) => packages[place]?.resolved !== undefined)).toEqual([])
  })

  /** As Node.js looks: in the package's own node_modules, then in those above it. */
  function foundFrom(place: string, name: string): boolean {
    for (
      let folder = place;
      ;
      folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))
    ) {
      if (Object.hasOwn(packages, `${folder === '' ? '' : `${folder}/`}node_modules/${name}`)) return true
      if (folder === '') return false
    }
  }
})
