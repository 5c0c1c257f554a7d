"""Records what NannyML's CBPE estimates; the tests replay it without NannyML.

    uv venv /tmp/nannyml --python 3.11
    uv pip install --python /tmp/nannyml/bin/python nannyml==0.13.1 'pandas<3' statsmodels
    /tmp/nannyml/bin/python test/oracle/drift-performance/record.py > test/oracle/drift-performance/nannyml.json
    npx biome format --write test/oracle/drift-performance/nannyml.json

Generated rows are a recipe, not their numbers: `rows.ts` makes the same ones, as only operations are used that IEEE 754 rounds exactly
and a generator of integers. Of NannyML's own employment data (US census, in its wheel) some thousand rows are kept, scores as
32-bit floats in base64, label and prediction as one digit: 2 * label + prediction.
"""

import base64
import json
import logging
import math
import os
import platform
import sys
import warnings

import nannyml
import numpy as np
import pandas as pd
import scipy
import sklearn
from nannyml.chunk import SizeBasedChunker

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)

BINARY = ["roc_auc", "average_precision", "f1", "precision", "recall", "specificity", "accuracy", "confusion_matrix"]
SEVERAL = BINARY[:-1]


def uniforms(seed):
    state = seed
    while True:
        state = (1664525 * state + 1013904223) % 2**32
        yield state / 2**32


def two_classes(recipe, n, seed):
    """Scores, predictions, labels."""
    draw = uniforms(seed)
    scores, predictions, labels = [], [], []
    for row in range(n):
        score = next(draw)
        if "steps" in recipe:
            score = math.floor(score * recipe["steps"]) / recipe["steps"]
        truth = recipe["truth"]
        p = {"score": score, "flat": 0.25 + 0.5 * score, "square": score * score, "rare": 0.03125 * score, "none": 0}.get(truth)
        if truth == "parted":
            p = 1 if score >= 0.5 else 0
        u = next(draw)
        label = 1 if u < p else 0
        if row < recipe.get("oneClass", 0):
            label = 0
        scores.append(score)
        labels.append(label)
        predictions.append(1 if score >= recipe.get("threshold", 0.5) else 0)
    return [scores], predictions, labels


def several_classes(recipe, n, seed):
    draw = uniforms(seed)
    k = recipe["classes"]
    columns, predictions, labels = [[] for _ in range(k)], [], []
    for row in range(n):
        weights = []
        for _ in range(k):
            u = next(draw)
            weights.append(math.floor(u * recipe["steps"]) + 1 if "steps" in recipe else u * u + 0.0009765625)
        total = 0
        for w in weights:
            total += w
        shares = [w / total for w in weights]
        # of the classes' true chances, the squares of the scores, or the scores themselves
        chances = [s * s for s in shares] if recipe["truth"] == "square" else shares
        whole = 0
        for c in chances:
            whole += c
        u = next(draw) * whole
        label, below = 0, chances[0]
        while label < k - 1 and u >= below:
            label += 1
            below += chances[label]
        if row < recipe.get("oneClass", 0):
            label = 0
        best = 0
        for at in range(k):
            columns[at].append(shares[at])
            if shares[at] > shares[best]:
                best = at
        predictions.append(best)
        labels.append(label)
    return columns, predictions, labels


def frame(columns, predictions, labels):
    if len(columns) == 1:
        return pd.DataFrame({"s0": columns[0], "prediction": predictions, "label": labels})
    names = {f"s{at}": column for at, column in enumerate(columns)}
    return pd.DataFrame({**names, "prediction": [f"c{p}" for p in predictions], "label": [f"c{y}" for y in labels]})


def compact(value):
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return None
    if isinstance(value, (bool, np.bool_)):
        return int(value)
    return None if math.isnan(float(value)) else float(f"{float(value):.10g}")


def estimate(reference, analysis, reference_size, analysis_size):
    several = "s1" in reference
    classes = [name for name in reference if name.startswith("s")]
    np.random.seed(1)
    try:
        cbpe = nannyml.CBPE(
            y_pred_proba={f"c{at}": name for at, name in enumerate(classes)} if several else "s0",
            y_pred="prediction",
            y_true="label",
            problem_type="classification_multiclass" if several else "classification_binary",
            metrics=SEVERAL if several else BINARY,
            chunk_size=reference_size,
        ).fit(reference)
    except Exception as error:  # what NannyML refuses is part of the record
        return {"error": type(error).__name__}
    cbpe.chunker = SizeBasedChunker(chunk_size=analysis_size)
    result = cbpe.estimate(analysis.drop(columns="label"))
    results = {period: result.filter(period=period).to_df() for period in ("reference", "analysis")}
    calibrated = [bool(cbpe.needs_calibration)] if not several else [type(cbpe._calibrators[f"c{at}"]).__name__ != "NoopCalibrator" for at in range(len(classes))]
    out = {"calibrated": calibrated, "metrics": {}}
    names = [name for name in results["reference"].columns.get_level_values(0).unique() if name != "chunk"]
    for name in names:
        part = results["reference"][name]
        metric = {"thresholds": [compact(part["lower_threshold"].iloc[0]), compact(part["upper_threshold"].iloc[0])]}
        for period in ("reference", "analysis"):
            part = results[period][name]
            fields = ["value", "sampling_error", "lower_confidence_boundary", "upper_confidence_boundary", "realized"]
            metric[period] = [[compact(row[field]) for field in fields] for _, row in part.iterrows()]
            if period == "reference":
                metric["alerts"] = [compact(row["alert"]) for _, row in part.iterrows()]
        out["metrics"][name] = metric
    return out


def recipes():
    yield "well calibrated", {"truth": "score", "n": 1200, "m": 900, "seed": 1, "chunks": [300, 300]}
    yield "scores that are too sure", {"truth": "flat", "n": 1500, "m": 1000, "seed": 2, "chunks": [500, 250]}
    yield "scores that are too high", {"truth": "square", "n": 1003, "m": 777, "seed": 3, "chunks": [250, 250]}
    yield "ties", {"truth": "square", "n": 1600, "m": 800, "seed": 4, "steps": 16, "chunks": [400, 200]}
    yield "ties of two values", {"truth": "flat", "n": 600, "m": 300, "seed": 5, "steps": 2, "chunks": [150, 100]}
    yield "one class in a chunk", {"truth": "square", "n": 900, "m": 300, "seed": 6, "oneClass": 300, "chunks": [300, 150]}
    yield "tiny chunks", {"truth": "flat", "n": 60, "m": 23, "seed": 7, "chunks": [10, 3]}
    yield "chunks of one row", {"truth": "square", "n": 40, "m": 3, "seed": 8, "chunks": [20, 1]}
    yield "a tiny reference", {"truth": "flat", "n": 13, "m": 20, "seed": 9, "chunks": [5, 10]}
    yield "too few rows to calibrate", {"truth": "flat", "n": 9, "m": 20, "seed": 10, "chunks": [5, 10]}
    yield "one class in the reference", {"truth": "none", "n": 300, "m": 100, "seed": 11, "chunks": [100, 50]}
    yield "scores that part the classes", {"truth": "parted", "n": 400, "m": 200, "seed": 12, "chunks": [100, 100]}
    yield "a rare class", {"truth": "rare", "n": 2000, "m": 900, "seed": 13, "chunks": [500, 300]}
    yield "nothing predicted", {"truth": "square", "n": 800, "m": 400, "seed": 14, "threshold": 2, "chunks": [200, 200]}
    yield "more than half of the class", {"truth": "square", "n": 700, "m": 400, "seed": 15, "threshold": 0.125, "chunks": [175, 200]}
    yield "three classes", {"classes": 3, "truth": "square", "n": 1500, "m": 900, "seed": 21, "chunks": [500, 300]}
    yield "three classes, well calibrated", {"classes": 3, "truth": "score", "n": 1200, "m": 600, "seed": 22, "chunks": [400, 300]}
    yield "six classes", {"classes": 6, "truth": "square", "n": 2400, "m": 800, "seed": 23, "chunks": [800, 400]}
    yield "three classes, ties", {"classes": 3, "truth": "square", "steps": 4, "n": 1200, "m": 600, "seed": 24, "chunks": [400, 300]}
    yield "three classes, one in a chunk", {"classes": 3, "truth": "square", "n": 900, "m": 300, "seed": 25, "oneClass": 300, "chunks": [300, 150]}
    yield "three classes, tiny chunks", {"classes": 3, "truth": "square", "n": 150, "m": 20, "seed": 26, "chunks": [50, 5]}


def generated(recipe):
    make = several_classes if "classes" in recipe else two_classes
    reference = frame(*make(recipe, recipe["n"], recipe["seed"]))
    without = {name: value for name, value in recipe.items() if name != "oneClass"}
    analysis = frame(*make(without, recipe["m"], recipe["seed"] + 1000))
    return reference, analysis


def employment():
    folder = os.path.join(os.path.dirname(nannyml.__file__), "datasets", "data")
    read = lambda name: pd.read_parquet(os.path.join(folder, f"employment_MA_{name}.pq"))
    reference, analysis, target = read("reference"), read("analysis"), read("analysis_target")
    analysis = analysis.merge(target, on="id")
    pieces = [analysis.iloc[at : at + 2000] for at in (0, 60000, 120000, 180000)]
    sides, kept = [], []
    for side in (reference.iloc[:8000], pd.concat(pieces)):
        scores = side["predicted_probability"].to_numpy().astype("<f4")
        labels, predictions = side["employed"].to_numpy(), side["prediction"].to_numpy()
        sides.append(pd.DataFrame({"s0": scores.astype(float), "prediction": predictions, "label": labels}).reset_index(drop=True))
        digits = "".join(str(2 * y + p) for y, p in zip(labels, predictions))
        kept.append({"scores": base64.b64encode(scores.tobytes()).decode(), "digits": digits})
    return sides, kept


def main():
    cases = []
    for name, recipe in recipes():
        cases.append({"name": name, "recipe": recipe, "chunks": recipe["chunks"], **estimate(*generated(recipe), *recipe["chunks"])})
        print(name, file=sys.stderr)
    (reference, analysis), kept = employment()
    cases.append({"name": "employment in Massachusetts", "rows": kept, "chunks": [1600, 2000], **estimate(reference, analysis, 1600, 2000)})
    versions = {"python": platform.python_version(), "nannyml": nannyml.__version__, "pandas": pd.__version__, "numpy": np.__version__, "scipy": scipy.__version__, "scikit-learn": sklearn.__version__}
    # one case a line, so that a change shows in a diff
    print(json.dumps({"versions": versions})[:-1] + ', "cases": [\n' + ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases) + "\n]}")


if __name__ == "__main__":
    main()
