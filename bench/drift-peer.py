"""Compares two files by Evidently's defaults, as `node bench/drift.mjs` has it: report as JSON and HTML.

    python bench/drift-peer.py reference.parquet current.parquet FOLDER
"""

import importlib.metadata
import json
import os
import resource
import sys
import time
import warnings

warnings.simplefilter("ignore")
os.environ["DO_NOT_TRACK"] = "1"
started = time.perf_counter()

import pandas as pd  # noqa: E402
from evidently import Report  # noqa: E402
from evidently.presets import DataDriftPreset  # noqa: E402

reference_file, current_file, folder = sys.argv[1:]


def read(path):
    return pd.read_parquet(path) if path.endswith(".parquet") else pd.read_csv(path)


snapshot = Report([DataDriftPreset()]).run(read(current_file), read(reference_file))
snapshot.save_json(os.path.join(folder, "evidently.json"))
snapshot.save_html(os.path.join(folder, "evidently.html"))
scores = {}
for metric in snapshot.dict()["metrics"]:
    config = metric.get("config", {})
    if "column" in config:
        scores[config["column"]] = float(metric["value"])
usage = resource.getrusage(resource.RUSAGE_SELF)
print(
    json.dumps(
        {
            "seconds": time.perf_counter() - started,
            "cpuSeconds": usage.ru_utime + usage.ru_stime,
            "peakBytes": usage.ru_maxrss * 1024,
            "scores": scores,
            "version": importlib.metadata.version("evidently"),
        }
    )
)
