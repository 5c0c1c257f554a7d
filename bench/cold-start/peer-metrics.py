"""What a workflow computes of a model for `dvc metrics diff`, for `bench/cold-start.mjs`.

python peer-metrics.py predictions/challenger.parquet metrics.json
"""

import json
import sys

import pandas as pd
from sklearn import metrics

predictions, output = sys.argv[1:]
rows = pd.read_parquet(predictions)
late, probability = rows["arrived_late"], rows["probability"]
precision, recall, _ = metrics.precision_recall_curve(late, probability)
warned = probability >= 0.4
values = {
    "roc_auc": metrics.roc_auc_score(late, probability),
    "log_loss": metrics.log_loss(late, probability),
    "brier_score": metrics.brier_score_loss(late, probability),
    "recall": recall[precision >= 0.5].max(),
    "profit": (30 * (warned & late).sum() - 20 * (warned & ~late).sum()) / len(rows),
}
with open(output, "w") as file:
    json.dump({name: round(float(value), 6) for name, value in values.items()}, file, indent=1)
