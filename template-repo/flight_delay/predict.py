"""Predicts flights.

python -m flight_delay.predict --model models/flight-delay.skops --data data/holdout.parquet --output p.parquet
"""

import argparse
from pathlib import Path

import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

from flight_delay import model
from flight_delay.train import select

# Carried along where the data has them: the label, and what results are looked at by.
CARRIED = ["flight_id", "arrived_late", "carrier", "origin", "distance"]


def predict(classifier: HistGradientBoostingClassifier, flights: pd.DataFrame) -> pd.DataFrame:
    """`probability` of a late arrival for each flight, beside its id, its label if there is one, and its slices."""
    inputs = select(flights, list(classifier.feature_names_in_))
    carried = flights[[name for name in CARRIED if name in flights]]
    return carried.assign(probability=classifier.predict_proba(inputs)[:, 1])


def main() -> None:
    parser = argparse.ArgumentParser(description="Predict flights.")
    parser.add_argument("--model", type=Path, required=True, help="a model that training wrote (skops)")
    parser.add_argument("--data", type=Path, required=True, help="flights, labelled or not (Parquet)")
    parser.add_argument("--output", type=Path, required=True, help="where the predictions go (Parquet)")
    arguments = parser.parse_args()

    flights = pd.read_parquet(arguments.data)
    arguments.output.parent.mkdir(parents=True, exist_ok=True)
    predictions = predict(model.load(arguments.model), flights)
    predictions.to_parquet(arguments.output, index=False, compression="zstd")
    print(f"{arguments.output}: {len(predictions):,} flights")


if __name__ == "__main__":
    main()
