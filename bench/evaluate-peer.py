"""The same comparison with scikit-learn's metrics and SciPy's paired bootstrap, for `bench/evaluate.mjs`.

Both files are read, joined by id and checked; every metric is computed for both models on all rows and on every value
of every slice column, and each difference gets a percentile interval. 1,000 resamples of a million rows would take
hours: FEW are drawn, at full size, and their time is scaled to 1,000. Everything else is measured as it is.
"""

import json
import resource
import sys
import time
import warnings
from pathlib import Path

import numpy as np
import pandas as pd
import scipy
import sklearn
from scipy import stats
from sklearn import metrics

RESAMPLES = 1000
FEW = 2

CLASSES = {"accuracy": "accuracy_score", "f1": "f1_score"}
SCORES = {"brier_score": "brier_score_loss", "average_precision": "average_precision_score", "roc_auc": "roc_auc_score"}


def metric(name):
    """The metric as a function of labels and scores."""
    if name in SCORES or name == "log_loss":
        return getattr(metrics, SCORES.get(name, name))
    by_class = getattr(metrics, CLASSES.get(name, f"{name}_score" if name == "balanced_accuracy" else name))
    return lambda label, score: by_class(label, score >= 0.5)


def main(folder, names):
    started = time.perf_counter()
    candidate = pd.read_parquet(folder / "candidate.parquet")
    champion = pd.read_parquet(folder / "champion.parquet")
    rows = candidate.merge(champion, on="id", suffixes=("", "_champion"), validate="one_to_one").sort_values("id")
    assert len(rows) == len(candidate) == len(champion)
    assert (rows["late"] == rows["late_champion"]).all()
    assert np.isfinite(rows[["probability", "probability_champion"]]).all(axis=None)
    sets = [np.ones(len(rows), dtype=bool)]
    for column in (name for name in rows if name.startswith("slice_")):
        sets.extend((rows[column] == value).to_numpy() for value in sorted(rows[column].unique()))
    label = rows["late"].to_numpy().astype(int)
    scores = rows["probability"].to_numpy(), rows["probability_champion"].to_numpy()

    resampling = 0.0
    for chosen in sets:
        y, a, b = label[chosen], scores[0][chosen], scores[1][chosen]
        for name in names:
            compute = metric(name)
            compute(y, a), compute(y, b)
            before = time.perf_counter()
            stats.bootstrap(
                (y, a, b),
                lambda y, a, b: compute(y, a) - compute(y, b),
                paired=True,
                vectorized=False,
                n_resamples=FEW,
                method="percentile",
                rng=0,
            )
            resampling += time.perf_counter() - before
    once = time.perf_counter() - started - resampling
    return {
        "seconds": once + resampling * RESAMPLES / FEW,
        "measured": once + resampling,
        "peakBytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
    }


if __name__ == "__main__":
    if sys.argv[1] == "--versions":
        print(f"scikit-learn {sklearn.__version__}, SciPy {scipy.__version__}")
    else:
        warnings.simplefilter("ignore")
        print(json.dumps(main(Path(sys.argv[1]), sys.argv[2:])))
