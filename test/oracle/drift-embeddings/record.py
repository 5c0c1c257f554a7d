"""Records what Evidently scores on generated embeddings; the tests replay it without Evidently.

    uv venv /tmp/evidently --python 3.11 && uv pip install --python /tmp/evidently/bin/python -r bench/drift-peer.txt
    /tmp/evidently/bin/python test/oracle/drift-embeddings/record.py > test/oracle/drift-embeddings/evidently.json

Vectors are a recipe, not their numbers: sums of four uniform numbers, filled row by row, from a generator of integers.
"""

import json
import sys
import warnings

import evidently
import numpy as np
import pandas as pd
import sklearn
from evidently.legacy.metrics.data_drift.embedding_drift_methods import distance, mmd

warnings.filterwarnings("ignore")


def vectors(recipe):
    state = recipe["seed"]
    values = []
    for _ in range(recipe["rows"] * recipe["dimensions"]):
        x = -2.0
        for _ in range(4):
            state = (1664525 * state + 1013904223) % 2**32
            x += state / 2**32
        x = x * recipe.get("scale", 1) + recipe.get("offset", 0)
        if "steps" in recipe:
            x = float(np.floor(x * recipe["steps"]) / recipe["steps"])
        values.append(x)
    return pd.DataFrame(np.array(values).reshape(recipe["rows"], recipe["dimensions"]))


def bell(rows, dimensions, seed, **more):
    return {"rows": rows, "dimensions": dimensions, "seed": seed, **more}


def pairs():
    yield "alike", bell(60, 8, 1), bell(50, 8, 2)
    yield "shifted", bell(60, 8, 1), bell(50, 8, 2, offset=0.3)
    yield "wider", bell(40, 5, 3), bell(70, 5, 4, scale=1.7)
    yield "more dimensions than rows", bell(12, 64, 5), bell(9, 64, 6, offset=0.05)
    yield "one dimension", bell(30, 1, 7), bell(31, 1, 8, offset=0.4)
    yield "ties", bell(40, 3, 9, steps=1), bell(40, 3, 10, steps=1, offset=0.2)
    yield "magnitude 1e6", bell(40, 6, 11, scale=1e6), bell(30, 6, 12, scale=1e6, offset=2e5)
    yield "magnitude 1e-6", bell(40, 6, 11, scale=1e-6), bell(30, 6, 12, scale=1e-6, offset=2e-7)
    yield "far from zero", bell(40, 6, 13, offset=20), bell(30, 6, 14, offset=20.5)
    yield "two rows each", bell(2, 4, 15), bell(2, 4, 16)
    yield "constant", bell(20, 4, 15, scale=0, offset=1), bell(20, 4, 16, scale=0, offset=1)
    yield "beyond a thousand rows", bell(1500, 4, 17), bell(1100, 4, 18, offset=0.1)


def asked():
    for name in ("euclidean", "cosine", "cityblock", "chebyshev"):
        for bootstrap in (False, True):
            yield {"method": "distance", "distance": name, "bootstrap": bootstrap}
    for bootstrap in (False, True):
        yield {"method": "mmd", "bootstrap": bootstrap}


def main():
    cases = []
    for name, reference, current in pairs():
        scores = []
        for how in asked():
            made = distance(dist=how["distance"], bootstrap=how["bootstrap"]) if how["method"] == "distance" else mmd(bootstrap=how["bootstrap"])
            try:
                score, drifted, _ = made(vectors(current), vectors(reference))
                scores.append({**how, "score": None if np.isnan(score) else float(score), "drifted": bool(drifted)})
            except Exception as error:
                scores.append({**how, "error": f"{type(error).__name__}: {error}"})
        cases.append({"name": name, "reference": reference, "current": current, "scores": scores})
        print(name, file=sys.stderr)
    random = {str(seed): {"drawn": np.random.RandomState(seed).choice(1000, 8).tolist(), "chosen": np.random.RandomState(seed).choice(2500, 8, replace=False).tolist()} for seed in (0, 1, 99)}
    versions = {"evidently": evidently.__version__, "pandas": pd.__version__, "numpy": np.__version__, "sklearn": sklearn.__version__}
    print(json.dumps({"versions": versions, "random": random})[:-1] + ', "cases": [\n' + ",\n".join(json.dumps(case) for case in cases) + "\n]}")


if __name__ == "__main__":
    main()
