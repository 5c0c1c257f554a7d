import { z } from 'zod'
import { type Locked, type LockInput, notChecked, nothingOf } from './locked.ts'
import { evaluateMarker, normaliseName } from './markers.ts'

const pylock = z.object({
  'lock-version': z.string().regex(/^1\./),
  'requires-python': z.string().optional(),
  packages: z.array(
    z.object({ name: z.string(), version: z.string().optional(), marker: z.string().optional() }),
  ),
})

/** Reads a lock file of the standard form (PEP 751), `pylock.toml`. */
export function readPylock(input: LockInput): Locked {
  const read = pylock.safeParse(input.toml.get(input.path))
  if (!read.success)
    return nothingOf(
      notChecked(
        `${input.path} is not a lock file of PEP 751, version 1`,
        'Write it with `uv export --format pylock.toml`',
      ),
    )
  return {
    packages: read.data.packages.flatMap(({ name, version, marker }) => {
      const truth = marker === undefined ? true : evaluateMarker(marker, input.markers)
      if (truth === false) return []
      return [
        {
          name: normaliseName(name),
          version: version ?? null,
          kind: 'python' as const,
          required: truth === true,
        },
      ]
    }),
    requiresPython: read.data['requires-python'] ?? null,
    problems: [],
  }
}
