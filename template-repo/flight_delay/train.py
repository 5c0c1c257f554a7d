"""Trains the model: the same data, parameters and number of threads give the same file, bit for bit.

python -m flight_delay.train --data data/train.parquet --params params.yaml --output models/flight-delay.skops
"""

import argparse
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import yaml
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import log_loss, roc_auc_score

from flight_delay import data, features, model

Params = dict[str, Any]


def feature_names(params: Params) -> list[str]:
    """The features that the parameters name, whatever group they stand in."""
    return [name for group in params["features"].values() for name in group]


def select(flights: pd.DataFrame, names: list[str]) -> pd.DataFrame:
    """The named features of flights."""
    return features.build(flights, data.weather(), data.planes())[names]


def fit(flights: pd.DataFrame, params: Params) -> HistGradientBoostingClassifier:
    """A model of labelled flights."""
    classifier = HistGradientBoostingClassifier(
        categorical_features="from_dtype", early_stopping=False, **params["model"]
    )
    return classifier.fit(select(flights, feature_names(params)), flights["arrived_late"])


def once(name: str, work: Callable[[], HistGradientBoostingClassifier]) -> HistGradientBoostingClassifier:
    """What `work` fits, or what an attempt that was cut off had fitted already.

    train-on-runner names the folder, keeps it beyond the machine, and gives back only what the same code made of the
    same data and parameters. Without it nothing is kept.
    """
    folder = os.environ.get("MLOPS_CHECKPOINTS")
    if folder is None:
        return work()
    kept = Path(folder) / f"{name}.skops"
    if kept.exists():
        print(f"{name}: from the checkpoint")
        return model.load(kept)
    fitted = work()
    model.save(fitted, kept.with_suffix(".partial"))
    kept.with_suffix(".partial").rename(kept)
    return fitted


def validate(flights: pd.DataFrame, params: Params, every: int = 10) -> Iterator[dict[str, float]]:
    """How the model learns: fitted without the last month, scored on it after each `every` trees.

    For development; the holdout is left to the comparison on the pull request.
    """
    last = flights["month"] == flights["month"].max()
    unseen = flights[last]
    fitted = once("validation", lambda: fit(flights[~last], params))
    stages = fitted.staged_predict_proba(select(unseen, feature_names(params)))
    for step, probabilities in enumerate(stages, start=1):
        if step % every == 0:
            yield {
                "step": step,
                "validation_roc_auc": roc_auc_score(unseen["arrived_late"], probabilities[:, 1]),
                "validation_log_loss": log_loss(unseen["arrived_late"], probabilities[:, 1]),
            }


def main() -> None:
    parser = argparse.ArgumentParser(description="Train the model.")
    parser.add_argument("--data", type=Path, required=True, help="labelled flights (Parquet)")
    parser.add_argument("--params", type=Path, required=True, help="features and hyperparameters (YAML)")
    parser.add_argument("--output", type=Path, required=True, help="where the model goes (skops)")
    parser.add_argument("--metrics", type=Path, help="also validate, and write the learning curve (JSON lines)")
    arguments = parser.parse_args()

    flights = pd.read_parquet(arguments.data)
    params: Params = yaml.safe_load(arguments.params.read_text())
    model.save(once("model", lambda: fit(flights, params)), arguments.output)
    print(f"{arguments.output}: {len(flights):,} flights, {len(feature_names(params))} features")
    if arguments.metrics:
        arguments.metrics.parent.mkdir(parents=True, exist_ok=True)
        with arguments.metrics.open("w") as file:
            for line in validate(flights, params):
                file.write(json.dumps(line) + "\n")
                print(" ".join(f"{name}={value:.6g}" for name, value in line.items()))


if __name__ == "__main__":
    main()
