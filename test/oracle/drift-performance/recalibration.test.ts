import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { calibrationDrift, recalibrate } from '../../../src/monitoring/index.ts'

const python = join(fileURLToPath(new URL('../../..', import.meta.url)), '.venv', 'bin', 'python')

/** What statsmodels fits to each case, and a likelihood's Wald test of the difference of two. */
const reference = `
import json, sys
import numpy as np
import statsmodels.api as sm
from scipy.stats import chi2

def fit(rows):
    p = np.clip(np.array(rows["scores"]), 1e-6, 1 - 1e-6)
    x = sm.add_constant(np.log(p / (1 - p)))
    found = sm.GLM(np.array(rows["labels"]), x, family=sm.families.Binomial()).fit(tol=1e-14, maxiter=200)
    return found.params, found.cov_params()

out = []
for one in json.load(sys.stdin):
    (b0, v0), (b1, v1) = fit(one["reference"]), fit(one["current"])
    d = b1 - b0
    p = chi2.sf(d @ np.linalg.inv(v0 + v1) @ d, 2)
    q = np.clip(np.array(one["current"]["scores"]), 1e-6, 1 - 1e-6)
    x = np.log(q / (1 - q))
    at = lambda b: 1 / (1 + np.exp(-(b[0] + b[1] * x)))
    out.append({"params": [*b0, *b1], "cov": [v1[0, 0], v1[0, 1], v1[1, 1]], "p": p, "distance": float(np.abs(at(b1) - at(b0)).mean())})
json.dump(out, sys.stdout)
`

function uniforms(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Scores whose chances are bent by an intercept and a slope. */
function rows(n: number, seed: number, intercept: number, slope: number) {
  const next = uniforms(seed)
  const scores = Float64Array.from({ length: n }, () => (next() + next() + next()) / 3)
  const labels = Uint8Array.from(scores, (score) => {
    const linear = intercept + slope * Math.log(score / (1 - score))
    return next() < 1 / (1 + Math.exp(-linear)) ? 1 : 0
  })
  return { scores, labels }
}

describe('recalibration, beside statsmodels', () => {
  const cases = [
    { reference: rows(2000, 1, 0, 1), current: rows(3000, 2, 0, 1) },
    { reference: rows(2000, 3, 0, 1), current: rows(500, 4, -0.8, 1) },
    { reference: rows(1500, 5, 0.3, 1.4), current: rows(1500, 6, 0, 0.5) },
    { reference: rows(200, 7, -2, 1), current: rows(150, 8, -3, 0.2) },
  ]

  it('fits the same lines, with the same covariance, test and distance', () => {
    const input = JSON.stringify(
      cases.map((one) =>
        Object.fromEntries(
          Object.entries(one).map(([side, { scores, labels }]) => [
            side,
            { scores: [...scores], labels: [...labels] },
          ]),
        ),
      ),
    )
    const expected = JSON.parse(execFileSync(python, ['-c', reference], { input, encoding: 'utf8' }))
    for (const [at, one] of cases.entries()) {
      const found = calibrationDrift(one.reference, one.current)
      if ('reason' in found) throw new Error(found.reason)
      const { params, cov, p, distance } = expected[at]
      const [before, now] = [found.reference, found.current]
      const close = (actual: number, wanted: number) =>
        expect(Math.abs(actual - wanted)).toBeLessThan(1e-8 * Math.max(1, Math.abs(wanted)))
      for (const [index, value] of [before.intercept, before.slope, now.intercept, now.slope].entries())
        close(value, params[index])
      for (const [index, value] of now.covariance.entries()) close(value, cov[index])
      close(found.distance, distance)
      expect(Math.abs(found.pValue - p)).toBeLessThan(1e-7 * p + 1e-12)
    }
  })

  it('has no line where labels are of one class or scores part them', () => {
    const scores = Float64Array.from([0.1, 0.2, 0.8, 0.9])
    expect(recalibrate({ scores, labels: Uint8Array.from([0, 0, 0, 0]) })).toBeNull()
    expect(recalibrate({ scores, labels: Uint8Array.from([0, 0, 1, 1]) })).toBeNull()
    expect(
      recalibrate({ scores: new Float64Array(4).fill(0.5), labels: Uint8Array.from([0, 1, 0, 1]) }),
    ).toBeNull()
    expect(recalibrate({ scores: new Float64Array(0), labels: new Uint8Array(0) })).toBeNull()
  })

  it('alarms at its level where nothing changed', () => {
    let alarms = 0
    for (let time = 0; time < 400; time++) {
      const found = calibrationDrift(rows(400, 2 * time + 11, 0, 1), rows(400, 2 * time + 100_012, 0, 1))
      if ('pValue' in found && found.pValue < 0.05) alarms++
    }
    // 20 are expected; the 99.9 % interval of a binomial with this share
    expect(alarms).toBeGreaterThan(6)
    expect(alarms).toBeLessThan(37)
  })
})
