"""Evidently's drift report of some columns, as HTML and as a table for the comment, for `bench/cold-start.mjs`.

python peer-drift.py REFERENCE CURRENT drift.html COLUMN …
"""

import sys

import pandas as pd
from evidently import Report
from evidently.presets import DataDriftPreset

reference, current, output, *columns = sys.argv[1:]
sides = [pd.read_parquet(path, columns=columns) for path in (current, reference)]
snapshot = Report([DataDriftPreset(columns=columns)]).run(*sides)
snapshot.save_html(output)
print("| column | method | drift |\n|---|---|--:|")
for metric in snapshot.dict()["metrics"]:
    config = metric.get("config", {})
    if "column" in config:
        print(f"| {config['column']} | {config.get('method')} | {float(metric['value']):.3f} |")
