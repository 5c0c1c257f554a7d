from itertools import pairwise
from pathlib import Path

import pandas as pd
import pytest

from flight_delay import data


def test_every_flight_has_an_id_of_its_own(flights: pd.DataFrame) -> None:
    assert flights["flight_id"].is_unique
    assert "2013-07-01T0540-JFK-AA701" in set(flights["flight_id"])


def test_late_means_more_than_fifteen_minutes(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = data._table("flights.csv.zip").dropna(subset="arr_delay").groupby("arr_delay").head(1)
    monkeypatch.setattr(data, "_table", lambda name: raw)
    late = data.flights().set_index("flight_id")["arrived_late"]
    delay = raw.assign(flight_id=data.flight_id(raw)).set_index("flight_id")["arr_delay"]
    assert {15.0, 16.0} <= set(delay)
    assert late[delay.index[delay <= 15]].eq(False).all()
    assert late[delay.index[delay > 15]].eq(True).all()


def test_a_flight_that_never_arrived_is_left_out(flights: pd.DataFrame) -> None:
    assert len(flights) == 327_346  # of 336,776 scheduled


def test_nothing_known_after_departure_is_in_the_data(flights: pd.DataFrame) -> None:
    assert not {"dep_time", "dep_delay", "arr_time", "arr_delay", "air_time"} & set(flights)


def test_splits_follow_each_other_in_time_and_share_no_flight(flights: pd.DataFrame, tmp_path: Path) -> None:
    rows = data.prepare(tmp_path)
    splits = [pd.read_parquet(tmp_path / name) for name in rows]
    for earlier, later in pairwise(splits):
        assert earlier["time_hour"].max() < later["time_hour"].min()
    assert sum(rows.values()) == len(flights)
    assert pd.concat(splits)["flight_id"].is_unique


def test_preparing_twice_gives_the_same_bytes(
    sample: pd.DataFrame, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(data, "flights", lambda: sample)
    for folder in ("first", "second"):
        data.prepare(tmp_path / folder)
    for name in data.SPLITS:
        assert (tmp_path / "first" / name).read_bytes() == (tmp_path / "second" / name).read_bytes()
