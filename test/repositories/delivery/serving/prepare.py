"""A small model of the template and 500 flights of its holdout: python prepare.py FOLDER, run in the template's folder."""

import sys
from pathlib import Path

from flight_delay import data, model
from flight_delay.train import fit

folder = Path(sys.argv[1])
flights = data.flights()
features = {"all": ["carrier", "origin", "distance", "departure_minute", "temp"]}
small = {"max_iter": 20, "min_samples_leaf": 20}
model.save(fit(flights[flights["month"] < 7].iloc[::50], {"features": features, "model": small}), folder / "model.skops")
flights[flights["month"] == 7].iloc[::50].head(500).to_parquet(folder / "holdout.parquet", index=False)
