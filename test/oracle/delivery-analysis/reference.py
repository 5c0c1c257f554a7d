"""What SciPy says of the same cases, as JSON: read from standard input, written to standard output."""

import json
import sys

import numpy as np
from scipy import optimize, stats
from scipy.integrate import quad


def odds(case):
    """log P(k1 | k, n1, n0; odds ratio) of each odds ratio, less that of the first."""
    n1, k1, n0, k0 = case["counts"]
    logs = [
        stats.nchypergeom_fisher.logpmf(k1, n1 + n0, k1 + k0, n1, np.exp(theta)) for theta in case["thetas"]
    ]
    return [float(log - logs[0]) for log in logs]


def mixture(case):
    """The one-sided normal mixture by integration over the drift."""
    s, v, prior = case["sum"], case["variance"], case["prior"]
    density = stats.halfnorm(scale=1 / np.sqrt(prior)).pdf
    top = max(0.0, s / (v + prior))
    width = 12 / np.sqrt(v + prior)
    peak = top * s - top * top * v / 2
    value, _ = quad(lambda mu: np.exp(mu * s - mu * mu * v / 2 - peak) * density(mu), max(0, top - width), top + width, limit=500)
    return float(np.log(value) + peak)


def margin(case):
    """The likelihood under what is predicted over that at the margin, at the pair of rates of least divergence there."""
    n1, k1, n0, k0 = case["counts"]
    offset, slope, q1, q0 = case["offset"], case["slope"], case["candidate"], case["champion"]

    def divergence(p0):
        p1 = offset + slope * p0
        return n1 * (stats.entropy([q1, 1 - q1], [p1, 1 - p1])) + n0 * stats.entropy([q0, 1 - q0], [p0, 1 - p0])

    top = min(1.0, (1 - offset) / slope)
    p0 = optimize.minimize_scalar(divergence, bounds=(1e-12, top - 1e-12), method="bounded", options={"xatol": 1e-13}).x
    p1 = offset + slope * p0
    log = stats.binom.logpmf
    return float(log(k1, n1, q1) - log(k1, n1, p1) + log(k0, n0, q0) - log(k0, n0, p0))


def rank_sum(case):
    """
    Just inside and just outside of each bound, which is found to 1e-4: SciPy's one-sided p-value of the shift, which is 1 % there.
    And the differences next to the median one.
    """
    x, y = np.array(case["x"]), np.array(case["y"])
    little = 1.1e-4
    differences = np.sort(np.subtract.outer(x, y), axis=None)
    middle = (len(differences) - 1) / 2

    def p(bound, alternative):
        return float(stats.mannwhitneyu(x - bound, y, use_continuity=True, alternative=alternative, method="asymptotic").pvalue)

    return {
        "estimate": [
            float(differences[int(np.floor(middle)) - 1] - little),
            float(differences[int(np.ceil(middle)) + 1] + little),
        ],
        "low": [p(case["low"] - little, "greater"), p(case["low"] + little, "greater")],
        "high": [p(case["high"] + little, "less"), p(case["high"] - little, "less")],
    }


cases = json.load(sys.stdin)
json.dump(
    {
        "odds": [odds(case) for case in cases["odds"]],
        "mixture": [mixture(case) for case in cases["mixture"]],
        "margin": [margin(case) for case in cases["margin"]],
        "shift": [rank_sum(case) for case in cases["shift"]],
    },
    sys.stdout,
)
