"""What SciPy says of the same cases, as JSON: read from standard input, written to standard output."""

import json
import sys

import numpy as np
from scipy import stats


def odds(case):
    """log P(k1 | k, n1, n0; odds ratio) of each odds ratio, less that of the first."""
    n1, k1, n0, k0 = case["counts"]
    logs = [
        stats.nchypergeom_fisher.logpmf(k1, n1 + n0, k1 + k0, n1, np.exp(theta)) for theta in case["thetas"]
    ]
    return [float(log - logs[0]) for log in logs]


def mixture(case):
    """The one-sided normal mixture by integration over the drift."""
    from scipy.integrate import quad

    s, v, prior = case["sum"], case["variance"], case["prior"]
    density = stats.halfnorm(scale=1 / np.sqrt(prior)).pdf
    top = max(0.0, s / (v + prior))
    width = 12 / np.sqrt(v + prior)
    peak = top * s - top * top * v / 2
    value, _ = quad(lambda mu: np.exp(mu * s - mu * mu * v / 2 - peak) * density(mu), max(0, top - width), top + width, limit=500)
    return float(np.log(value) + peak)


def hodges_lehmann(case):
    x, y = np.array(case["x"]), np.array(case["y"])
    return float(np.median(np.subtract.outer(x, y)))


cases = json.load(sys.stdin)
json.dump(
    {
        "odds": [odds(case) for case in cases["odds"]],
        "mixture": [mixture(case) for case in cases["mixture"]],
        "shift": [hodges_lehmann(case) for case in cases["shift"]],
    },
    sys.stdout,
)
