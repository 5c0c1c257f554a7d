import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { sobolDimensions, sobolPoint } from '../../../src/training/search/sobol.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const points = 2048

describe("SciPy's Sobol sequence", () => {
  it('is ours, point for point, in every dimension that we have', () => {
    const printed = execFileSync(
      join(root, '.venv/bin/python'),
      [
        '-c',
        `import json; from scipy.stats import qmc
print(json.dumps(qmc.Sobol(${sobolDimensions}, scramble=False, bits=30).random(${points}).tolist()))`,
      ],
      { maxBuffer: 64 << 20, encoding: 'utf8' },
    )
    const theirs = JSON.parse(printed) as number[][]
    expect(sobolDimensions).toBeGreaterThanOrEqual(32)
    expect(Array.from({ length: points }, (_, index) => sobolPoint(sobolDimensions, index))).toEqual(theirs)
  })

  it('is as even as ours is scrambled, by the discrepancy that SciPy measures, and random draws are not', () => {
    const ours = Array.from({ length: 256 }, (_, index) => sobolPoint(8, index, 3))
    const printed = execFileSync(
      join(root, '.venv/bin/python'),
      [
        '-c',
        `import json, sys, numpy as np; from scipy.stats import qmc
ours = np.array(json.load(sys.stdin))
theirs = [qmc.discrepancy(qmc.Sobol(8, scramble=True, rng=seed).random(256)) for seed in range(20)]
chance = [qmc.discrepancy(np.random.default_rng(seed).random((256, 8))) for seed in range(20)]
print(json.dumps([qmc.discrepancy(ours), max(theirs), min(chance)]))`,
      ],
      { input: JSON.stringify(ours), encoding: 'utf8' },
    )
    const [mine = 0, theirs = 0, chance = 0] = JSON.parse(printed) as number[]
    expect(mine).toBeLessThan(1.1 * theirs)
    expect(mine).toBeLessThan(chance)
  })
})
