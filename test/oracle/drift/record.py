"""Records what Evidently scores on generated columns; the tests replay it without Evidently.

    python -m venv /tmp/evidently && /tmp/evidently/bin/pip install evidently==0.7.23 'pandas<3'
    /tmp/evidently/bin/python test/oracle/drift/record.py > test/oracle/drift/evidently.json

A vector is a recipe, not its numbers: `vectors.ts` makes the same ones, as only operations are used that IEEE 754 rounds
exactly and a generator of integers.
"""

import json
import math
import platform
import sys
import warnings

import evidently
import numpy as np
import pandas as pd
import scipy
from evidently.legacy.calculations.data_drift import get_one_column_drift
from evidently.legacy.calculations.stattests import registry
from evidently.legacy.calculations.stattests.mmd_stattest import kernel_matrix, mmd_2samp
from evidently.legacy.core import ColumnType
from evidently.legacy.metric_results import DatasetColumns, DatasetUtilityColumns
from evidently.legacy.options.data_drift import DataDriftOptions
from scipy import stats

# the package gives its name to a test, so that the module is taken from the list of loaded ones
cramer_von_mises_stattest = sys.modules["evidently.legacy.calculations.stattests.cramer_von_mises_stattest"]

warnings.filterwarnings("ignore")

NUMERICAL = ["ks", "wasserstein", "psi", "jensenshannon", "kl_div", "hellinger", "anderson", "cramer_von_mises", "mannw", "t_test"]
CATEGORICAL = ["psi", "jensenshannon", "kl_div", "hellinger", "chisquare", "z", "fisher_exact", "g_test"]


def uniforms(seed):
    state = seed
    while True:
        state = (1664525 * state + 1013904223) % 2**32
        yield state / 2**32


def vector(recipe):
    """Numbers, or categories where the recipe has labels."""
    draw = uniforms(recipe["seed"])
    values = []
    for _ in range(recipe["n"]):
        shape = recipe["shape"]
        if shape == "bell":
            x = next(draw) + next(draw) + next(draw) + next(draw) - 2
        elif shape == "heavy":
            x = 1 / (next(draw) + 1 / 4294967296) - 2
        elif shape == "discrete":
            x = math.floor(next(draw) * recipe["levels"])
        elif shape == "skewed":
            u = next(draw)
            x = math.floor(u * u * recipe["levels"])
        else:
            x = 0
        x = x * recipe.get("scale", 1) + recipe.get("offset", 0)
        if "steps" in recipe:
            x = math.floor(x * recipe["steps"]) / recipe["steps"]
        values.append(x)
    if "labels" in recipe:
        return [recipe["labels"][int(x)] for x in values]
    extra = {"inf": math.inf, "-inf": -math.inf, "-0": -0.0, "nan": math.nan}
    return [float(x) for x in values] + [extra[one] for one in recipe.get("extra", [])]


def series(recipe):
    values = vector(recipe)
    if "labels" in recipe:
        return pd.Series(values, dtype=object)
    return pd.Series(np.array(values).astype(np.int64) if recipe.get("integers") else np.array(values), name="x")


def score(reference, current, kind, method=None):
    column_type = ColumnType(kind)
    try:
        found = get_one_column_drift(
            current_data=pd.DataFrame({"x": series(current)}),
            reference_data=pd.DataFrame({"x": series(reference)}),
            column_name="x",
            options=DataDriftOptions(all_features_stattest=method),
            dataset_columns=DatasetColumns(
                utility_columns=DatasetUtilityColumns(date=None, id=None, target=None, prediction=None),
                target_type=None,
                task=None,
                num_feature_names=["x"] if kind == "num" else [],
                cat_feature_names=["x"] if kind == "cat" else [],
                text_feature_names=[],
                datetime_feature_names=[],
                target_names=None,
            ),
            column_type=column_type,
            agg_data=True,
        )
    except Exception as error:  # what Evidently refuses is part of the record
        return {"error": type(error).__name__}
    names = {test.display_name: name for name, kinds in registry._registered_stat_tests.items() for test in kinds.values()}
    value = float(found.drift_score)
    return {
        "method": names[found.stattest_name],
        "score": None if math.isnan(value) else value,
        "threshold": found.stattest_threshold,
        "drifted": bool(found.drift_detected),
    }


def bell(n, seed, **more):
    return {"shape": "bell", "n": n, "seed": seed, **more}


def discrete(n, seed, levels, **more):
    return {"shape": "discrete", "n": n, "seed": seed, "levels": levels, **more}


def numbers():
    yield "small, shifted", bell(60, 1), bell(45, 2, offset=0.5)
    yield "equal sizes", bell(120, 3), bell(120, 4, offset=0.2)
    yield "at 1000 rows", bell(1000, 5), bell(700, 6, offset=0.05)
    yield "at 1001 rows", bell(1001, 5), bell(700, 6, offset=0.05)
    yield "ties", bell(300, 7, steps=4), bell(400, 8, steps=4, offset=0.1)
    yield "many ties, large", bell(1500, 9, steps=10), bell(1100, 10, steps=10, scale=1.1)
    yield "infinite ones and missing ones", bell(200, 11, extra=["inf", "-inf", "nan", "nan"]), bell(150, 12, extra=["inf", "inf"])
    yield "minus zero", {"shape": "zero", "n": 10, "seed": 1, "extra": ["-0"]}, {"shape": "zero", "n": 9, "seed": 1, "extra": ["-0", "-0"]}
    yield "minus zero among others", bell(50, 13, steps=2, extra=["-0", "-0"]), bell(50, 14, steps=2, extra=["-0"])
    yield "constant on both sides", {"shape": "zero", "n": 30, "seed": 1, "offset": 5}, {"shape": "zero", "n": 20, "seed": 1, "offset": 5}
    yield "two constants", {"shape": "zero", "n": 30, "seed": 1, "offset": 5}, {"shape": "zero", "n": 20, "seed": 1, "offset": 6}
    yield "constant, large", {"shape": "zero", "n": 1200, "seed": 1, "offset": 5}, {"shape": "zero", "n": 20, "seed": 1, "offset": 5}
    yield "constant reference", {"shape": "zero", "n": 30, "seed": 1, "offset": 0.5}, bell(40, 15)
    for levels in (2, 3, 5, 6, 20, 21):
        yield f"{levels} values", discrete(500, 16, levels), discrete(450, 17, levels)
        yield f"{levels} values, large", discrete(1300, 18, levels), discrete(900, 19, levels, offset=1)
    yield "20 and 21 values", discrete(400, 20, 20), discrete(400, 21, 21)
    yield "21 and 20 values", discrete(400, 20, 21), discrete(400, 21, 20)
    yield "integers", discrete(800, 22, 30, integers=True), discrete(600, 23, 33, integers=True)
    yield "integers in wide range", discrete(1200, 22, 100000, integers=True), discrete(600, 23, 90000, integers=True)
    yield "integers of a narrow range, many", discrete(3000, 24, 22, integers=True), discrete(2500, 25, 23, integers=True)
    yield "the same as floats", discrete(3000, 24, 22), discrete(2500, 25, 23)
    yield "magnitude 1e15", bell(300, 26, scale=1e15), bell(260, 27, scale=1.1e15)
    yield "around 1e15", bell(1100, 28, scale=1000, offset=1e15), bell(900, 29, scale=1000, offset=1e15)
    yield "magnitude 1e-5", bell(300, 30, scale=1e-5), bell(260, 31, scale=1e-5, offset=2e-6)
    yield "magnitude 1e-5, large", bell(1100, 30, scale=1e-5), bell(1260, 31, scale=1e-5, offset=2e-6)
    yield "heavy tails", {"shape": "heavy", "n": 700, "seed": 32}, {"shape": "heavy", "n": 650, "seed": 33, "scale": 1.2}
    yield "heavy tails, large", {"shape": "heavy", "n": 2700, "seed": 34}, {"shape": "heavy", "n": 2650, "seed": 35}
    yield "far apart, empty bins", bell(500, 36), bell(400, 37, offset=9)
    yield "empty bins, a rare one", bell(20001, 36), bell(400, 37, offset=3)
    yield "beyond the exact test", bell(10001, 38), bell(9000, 39, offset=0.01)
    yield "beyond the exact test, equal", bell(15000, 40), bell(15000, 41)
    yield "beyond the exact test, drifted", bell(20000, 42), bell(17000, 43, offset=0.08)
    yield "many against few", bell(12000, 44), bell(7, 45)
    yield "many against 60", bell(12000, 44), bell(60, 45, offset=0.1)
    yield "many against 600", bell(12000, 44), bell(600, 45, offset=0.03)
    yield "many against 60, far", bell(12000, 44), bell(60, 45, offset=0.4)
    yield "few", bell(5, 46), bell(6, 47)
    yield "eight and twelve", bell(8, 48), bell(12, 49, offset=0.3)
    yield "eight and thirty", bell(30, 48), bell(8, 49, offset=-0.3)
    yield "nine and ten", bell(9, 50), bell(10, 51)
    yield "twenty and twenty", bell(20, 52), bell(20, 53, offset=0.2)
    yield "eight and eight", bell(8, 52), bell(8, 53, offset=0.2)
    yield "ten and eight, half precision", bell(10, 52), bell(8, 53, offset=0.6)
    yield "eighteen and fifteen", bell(18, 52), bell(15, 53, offset=0.2)
    yield "twenty and nineteen", bell(20, 52), bell(19, 53, offset=0.2)
    yield "fifteen, tied", bell(15, 54, steps=2), bell(15, 55, steps=2)
    yield "one and one", bell(1, 56), bell(1, 57)
    yield "one and many", bell(300, 56), bell(1, 57)
    yield "two and two", bell(2, 58), bell(2, 59)
    yield "no reference", bell(0, 60), bell(10, 61)
    yield "no current", bell(10, 60), bell(0, 61)
    yield "nothing but infinite ones", bell(10, 60), bell(0, 61, extra=["inf", "nan"])


LETTERS = [f"c{i}" for i in range(60)]
FORMS = ["\u00e9", "e\u0301", "\u212b", "\u00c5", "A\u030a", "\U0001f600", "\uffe5", "", " ", "nan"]


def categories():
    for n, m in ((300, 300), (800, 250), (1001, 900), (2000, 30)):
        for levels in (1, 2, 3, 10, 40):
            yield f"{levels} categories, {n} and {m}", discrete(n, levels, levels, labels=LETTERS), discrete(m, levels + 1, levels, labels=LETTERS)
    yield "skewed", {"shape": "skewed", "n": 500, "seed": 3, "levels": 12, "labels": LETTERS}, {"shape": "skewed", "n": 500, "seed": 4, "levels": 12, "labels": LETTERS}
    yield "skewed, large", {"shape": "skewed", "n": 30000, "seed": 3, "levels": 50, "labels": LETTERS}, {"shape": "skewed", "n": 500, "seed": 4, "levels": 50, "labels": LETTERS}
    yield "new category", discrete(400, 5, 3, labels=LETTERS), discrete(400, 6, 4, labels=LETTERS)
    yield "vanished category", discrete(400, 5, 4, labels=LETTERS), discrete(400, 6, 3, labels=LETTERS)
    yield "nothing in common", discrete(400, 5, 2, labels=LETTERS), discrete(400, 6, 2, labels=LETTERS[5:])
    yield "one category each, another", discrete(40, 5, 1, labels=LETTERS), discrete(40, 6, 1, labels=LETTERS[5:])
    yield "two, equal sizes", discrete(80, 5, 2, labels=LETTERS), discrete(80, 600, 2, labels=LETTERS)
    yield "two, skewed", {"shape": "skewed", "n": 90, "seed": 3, "levels": 2, "labels": LETTERS}, {"shape": "skewed", "n": 90, "seed": 5, "levels": 2, "labels": LETTERS}
    yield "normal forms of Unicode", discrete(600, 7, 10, labels=FORMS), discrete(600, 8, 10, labels=FORMS)
    yield "normal forms of Unicode, large", discrete(1600, 7, 10, labels=FORMS), discrete(600, 8, 5, labels=FORMS)
    yield "two normal forms", discrete(100, 7, 2, labels=FORMS), discrete(100, 9, 2, labels=FORMS)
    yield "empty reference", discrete(0, 7, 2, labels=FORMS), discrete(100, 9, 2, labels=FORMS)
    yield "empty current", discrete(10, 7, 2, labels=FORMS), discrete(0, 9, 2, labels=FORMS)


def permuted():
    """Scores that draw random numbers; the statistic of MMD does not."""
    for name, reference, current in (
        ("alike", bell(80, 1), bell(70, 2)),
        ("apart", bell(80, 1), bell(61, 2, offset=0.8)),
        ("ties", bell(51, 3, steps=1), bell(50, 4, steps=1, offset=0.2)),
        ("magnitude 1e15", bell(60, 1, scale=1e15), bell(40, 2, scale=1e15, offset=3e14)),
    ):
        x, y = (np.array(vector(one)).reshape(-1, 1) for one in (reference, current))
        matrix = kernel_matrix(x, y)
        matrix = matrix - np.diag(np.diagonal(matrix))
        np.random.seed(1)
        trials = [mmd_2samp(matrix, len(y), permute=True) for _ in range(4000)]
        statistic = mmd_2samp(matrix, len(y))
        yield {
            "name": name, "kind": "num", "method": "empirical_mmd", "reference": reference, "current": current,
            "statistic": float(statistic), "pValue": float(np.mean(statistic <= np.array(trials))),
        }
    for name, reference, current in (
        ("alike", discrete(80, 1, 5, labels=LETTERS), discrete(70, 2, 5, labels=LETTERS)),
        ("apart", discrete(80, 1, 5, labels=LETTERS), discrete(60, 2, 4, labels=LETTERS)),
        ("two", discrete(80, 1, 2, labels=LETTERS), discrete(60, 22, 2, labels=LETTERS)),
        ("skewed", {"shape": "skewed", "n": 200, "seed": 3, "levels": 12, "labels": LETTERS}, discrete(150, 4, 12, labels=LETTERS)),
    ):
        yield {"name": name, "kind": "cat", "method": "TVD", "reference": reference, "current": current,
               "pValue": score(reference, current, "cat", "TVD")["score"]}


def distributions():
    """Of SciPy alone, on a wider grid than the columns reach."""
    kolmogorov = [
        [n, x, float(stats.kstwo.sf(x, n))]
        for n in (1, 2, 5, 7, 30, 140, 141, 500, 3000, 99999, 100001, 500000, 5000000)
        for z in (0.3, 0.45, 0.6, 0.8, 1.0, 1.3, 1.48, 1.49, 1.7, 2.5, 4)
        for x in [z / math.sqrt(n)]
        if x < 1
    ]
    return {
        "kolmogorov": kolmogorov,
        "chiSquare": [[x, k, float(stats.chi2.sf(x, k))] for k in (1, 2, 5, 9, 50, 1000, 20000) for f in (0, 0.3, 0.9, 1, 1.2, 2, 6) for x in [f * k]],
        "student": [[t, df, float(2 * stats.t.sf(t, df))] for df in (1, 2, 7, 100, 1e4, 3e6) for t in (0, 0.1, 1, 2.5, 6, 30)],
        "normal": [[z, float(stats.norm.sf(z))] for z in (-9, -3, -0.5, 0, 0.3, 1, 2, 5, 8, 12, 30)],
        "cramerVonMises": [[x, float(1 - cramer_von_mises_stattest._cdf_cvm_inf(np.array([x]))[0])] for x in (0.01, 0.05, 0.1, 0.2, 0.46136, 0.7435, 1.2, 3)],
    }


def main():
    cases = []
    for kind, rows, methods in (("num", numbers(), NUMERICAL), ("cat", categories(), CATEGORICAL)):
        for name, reference, current in rows:
            case = {"name": name, "kind": kind, "reference": reference, "current": current}
            case["chosen"] = score(reference, current, kind)
            case["scores"] = {
                method: (found["error"] if "error" in found else [found["score"], found["threshold"], int(found["drifted"])])
                for method in methods
                for found in [score(reference, current, kind, method)]
            }
            cases.append(case)
            print(name, file=sys.stderr)
    versions = {"python": platform.python_version(), "evidently": evidently.__version__, "pandas": pd.__version__, "numpy": np.__version__, "scipy": scipy.__version__}
    out = {"versions": versions, "distributions": distributions(), "permuted": list(permuted())}
    # one case a line, so that a change shows in a diff
    print(json.dumps(out, ensure_ascii=True)[:-1] + ', "cases": [\n' + ",\n".join(json.dumps(case) for case in cases) + "\n]}")


if __name__ == "__main__":
    main()
