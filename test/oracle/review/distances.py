"""Distances by SciPy on generated cases, and simulated distances of samples from one distribution, as JSON."""

import json
import sys
import warnings

import numpy as np
import scipy
from scipy import stats
from scipy.spatial.distance import jensenshannon

warnings.simplefilter("ignore")
rng = np.random.default_rng(4)


def filled(counts):
    shares = counts / counts.sum()
    smallest = shares[shares > 0].min()
    shares[shares == 0] = smallest / 1e6 if smallest <= 1e-4 else 1e-4
    return shares


def histogram_case(p, q):
    p, q = np.asarray(p, float), np.asarray(q, float)
    a, b = p / p.sum(), q / q.sum()
    fa, fb = filled(p.copy()), filled(q.copy())
    return {
        "reference": p.tolist(),
        "current": q.tolist(),
        "jensenshannon": float(jensenshannon(p, q)),
        "psi": float(np.sum((fa - fb) * np.log(fa / fb))),
        "kl_div": float(stats.entropy(fa, fb)),
        "hellinger": float(np.sqrt(np.sum((np.sqrt(a) - np.sqrt(b)) ** 2)) / np.sqrt(2)),
        "TVD": float(np.abs(a - b).sum() / 2),
    }


def histograms():
    cases = [([1], [5]), ([3, 0], [0, 3]), ([1, 1], [1, 1]), ([20_001, 1, 0], [7, 0, 9])]
    for k in (2, 3, 10, 200):
        for shape in (0.2, 1, 20):
            shares = rng.dirichlet(np.full(k, shape), 2)
            sizes = rng.integers(1, 5000, 2)
            cases.append(tuple(rng.multinomial(n, s) for n, s in zip(sizes, shares)))
    return [histogram_case(p, q) for p, q in cases]


def sample_case(a, b, wa=None, wb=None):
    a, b = np.sort(np.asarray(a, float)), np.sort(np.asarray(b, float))
    case = {
        "reference": a.tolist(),
        "current": b.tolist(),
        "weights": None if wa is None else [np.asarray(wa).tolist(), np.asarray(wb).tolist()],
        "distance": float(stats.wasserstein_distance(a, b, wa, wb)),
    }
    if wa is None:
        case["ks"] = float(stats.ks_2samp(a, b, method="asymp").statistic)
        case["deviation"] = float(np.std(a))
    return case


def samples():
    cases = [([1], [1]), ([1], [4]), ([2, 2, 2], [2, 3]), ([-1e100, 1e100], [0, 1]), ([5] * 10, [5] * 3)]
    for n, m in ((1, 7), (10, 10), (100, 37), (1000, 801)):
        cases.append((rng.normal(size=n), rng.normal(0.3, 2, size=m)))
        cases.append((rng.integers(0, 5, n), rng.integers(1, 6, m)))
        cases.append((rng.lognormal(0, 2, n), rng.lognormal(0.1, 2, m)))
    found = [sample_case(a, b) for a, b in cases]
    for n, m in ((1, 4), (30, 50)):
        found.append(sample_case(rng.normal(size=n), rng.normal(size=m), rng.random(n) + 0.01, rng.random(m) + 0.01))
    return found


def chi_square():
    return [
        [p, k, float(stats.chi2.ppf(p, k))] for p in (0.01, 0.5, 0.95, 0.999) for k in (1, 2, 3, 10, 49, 999, 20_000)
    ]


def simulated_shares(k, shape, n, m, times=4000):
    p = rng.dirichlet(np.full(k, shape))
    a, b = rng.multinomial(n, p, times) / n, rng.multinomial(m, p, times) / m
    middle = (a + b) / 2
    with np.errstate(divide="ignore", invalid="ignore"):
        js = np.nansum(a * np.log(a / middle), 1) / 2 + np.nansum(b * np.log(b / middle), 1) / 2
        psi = np.sum((a - b) * np.log(a / b), 1)
        kl = np.sum(a * np.log(a / b), 1)
    distances = {
        "jensenshannon": np.sqrt(np.maximum(js, 0)),
        "psi": psi,
        "kl_div": kl,
        "hellinger": np.sqrt(np.sum((np.sqrt(a) - np.sqrt(b)) ** 2, 1) / 2),
        "TVD": np.abs(a - b).sum(1) / 2,
    }
    return {
        "pooled": p.tolist(),
        "n": n,
        "m": m,
        "distances": {name: summary(values) for name, values in distances.items()},
    }


def summary(values):
    return {"mean": float(values.mean()), "sorted": np.sort(values).tolist()}


def simulated_samples(name, draw, n, m, times=1500):
    areas, ks = [], []
    for _ in range(times):
        a, b = draw(n), draw(m)
        areas.append(stats.wasserstein_distance(a, b) / np.std(a))
        ks.append(stats.ks_2samp(a, b, method="asymp").statistic)
    pooled = draw(200_000)
    points = np.quantile(pooled, (np.arange(400) + 0.5) / 400)
    return {
        "name": name,
        "n": n,
        "m": m,
        "points": points.tolist(),
        "deviation": float(np.std(pooled)),
        "wasserstein": summary(np.asarray(areas)),
        "ks": summary(np.asarray(ks)),
    }


json.dump(
    {
        "versions": {"numpy": np.__version__, "scipy": scipy.__version__},
        "histograms": histograms(),
        "samples": samples(),
        "chiSquare": chi_square(),
        "shares": [
            simulated_shares(2, 20, 500, 300),
            simulated_shares(10, 5, 2000, 2000),
            simulated_shares(50, 20, 20_000, 1500),
        ],
        "draws": [
            simulated_samples("normal", lambda k: rng.normal(size=k), 400, 400),
            simulated_samples("uniform", lambda k: rng.random(k), 100, 1000),
            simulated_samples("lognormal", lambda k: rng.lognormal(0, 0.5, k), 1000, 500),
            simulated_samples("a coin", lambda k: rng.integers(0, 2, k).astype(float), 300, 300),
            simulated_samples("dice", lambda k: rng.integers(1, 7, k).astype(float), 300, 600),
        ],
    },
    sys.stdout,
)
