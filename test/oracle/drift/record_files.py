"""Scores every column of two files (CSV or Parquet) by Evidently, with its values, for `replay-files.ts`.

    /tmp/evidently/bin/python test/oracle/drift/record_files.py reference.csv current.csv > scores.json
    node test/oracle/drift/replay-files.ts scores.json

Needs the environment that `record.py` names.
"""

import json
import sys

import pandas as pd
import record
from evidently.core.datasets import infer_column_type

record.series = lambda column: column


def read(path):
    return pd.read_csv(path) if path.endswith((".csv", ".zip", ".gz")) else pd.read_parquet(path)


def side(column, kind):
    values = column.dropna()
    missing = int(column.isna().sum())
    if kind == "num":
        return {"values": [float(x) for x in values], "integers": column.dtype.kind == "i", "missing": missing}
    return {"counts": [[str(x), int(n)] for x, n in values.value_counts().items()], "missing": missing}


def main():
    reference, current = read(sys.argv[1]), read(sys.argv[2])
    columns = []
    for name in reference.columns.intersection(current.columns):
        kind = infer_column_type(current[name]).value
        if kind not in ("num", "cat"):
            continue
        methods = [None, *(record.NUMERICAL if kind == "num" else record.CATEGORICAL)]
        columns.append(
            {
                "name": name,
                "kind": kind,
                "reference": side(reference[name], kind),
                "current": side(current[name], kind),
                "scores": {method or "": record.score(reference[name], current[name], kind, method) for method in methods},
            }
        )
    print(json.dumps(columns))


main()
