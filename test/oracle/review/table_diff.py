"""Two versions of a generated table as Parquet, and what pandas and NumPy say of them, as JSON.

    python table_diff.py FOLDER
"""

import json
import sys

import numpy as np
import pandas as pd

rng = np.random.default_rng(11)
folder = sys.argv[1]
rows = 3000


def version(ids):
    return pd.DataFrame(
        {
            "id": ids,
            "x": rng.normal(size=len(ids)),
            "k": rng.integers(0, 40, len(ids)),
            "s": rng.choice(["a", "b", "c", None], len(ids)),
            "skew": rng.lognormal(0, 3, len(ids)),
            "tie": rng.choice([0.1, 0.2, 0.3], len(ids)),
        }
    )


before = version(rng.permutation(rows))
before.loc[rng.random(rows) < 0.1, "x"] = None
after = before[before.id >= 150].copy()
for column, share in {"x": 0.05, "k": 0.01, "s": 0.2}.items():
    picked = rng.random(len(after)) < share
    after.loc[picked, column] = version(np.arange(len(after)))[column].to_numpy()[picked]
after = pd.concat([after, version(np.arange(rows, rows + 77))]).sample(frac=1, random_state=3)
before.to_parquet(f"{folder}/before.parquet")
after.to_parquet(f"{folder}/after.parquet")

left, right = before.set_index("id"), after.set_index("id")
common = left.index.intersection(right.index)
a, b = left.loc[common], right.loc[common]
differs = (a != b) & ~(a.isna() & b.isna())


def summary(table):
    found = {}
    for column in ["id", "x", "k", "skew", "tie"]:
        values = table[column].dropna().to_numpy(float)
        found[column] = {
            "missing": int(table[column].isna().sum()),
            "distinct": int(table[column].nunique()),
            "minimum": float(values.min()),
            "maximum": float(values.max()),
            "mean": float(values.mean()),
            "standardDeviation": float(values.std(ddof=1)),
            "quantiles": np.quantile(values, [0.05, 0.25, 0.5, 0.75, 0.95]).tolist(),
        }
    return found


json.dump(
    {
        "versions": {"numpy": np.__version__, "pandas": pd.__version__},
        "added": len(right.index.difference(left.index)),
        "removed": len(left.index.difference(right.index)),
        "changed": int(differs.any(axis=1).sum()),
        "unchanged": int((~differs.any(axis=1)).sum()),
        "columns": {column: int(count) for column, count in differs.sum().items() if count > 0},
        "smallestRemoved": sorted(left.index.difference(right.index).tolist())[:5],
        "smallestChangedS": sorted(differs.index[differs.s].tolist())[:3],
        "before": summary(before),
        "after": summary(after),
        "categories": {
            side: table.s.value_counts().to_dict() for side, table in {"before": before, "after": after}.items()
        },
    },
    sys.stdout,
)
