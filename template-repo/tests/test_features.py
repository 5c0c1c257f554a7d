from typing import Any

import pandas as pd
from pandas.testing import assert_frame_equal

from flight_delay import data, features
from flight_delay.train import feature_names, select

KNOWN_TOO_LATE = {"dep_time", "dep_delay", "arr_time", "arr_delay", "air_time", "arrived_late"}


def test_a_flight_served_alone_gets_the_features_it_was_trained_on(
    sample: pd.DataFrame, params: dict[str, Any]
) -> None:
    names = feature_names(params)
    together = select(sample, names).astype(object)
    for position in (0, 17, len(sample) - 1):
        alone = select(sample.iloc[[position]], names).astype(object)
        assert_frame_equal(alone, together.iloc[[position]])


def test_features_do_not_depend_on_what_is_known_too_late(sample: pd.DataFrame) -> None:
    weather, planes = data.weather(), data.planes()
    built = features.build(sample, weather, planes)
    assert not KNOWN_TOO_LATE & set(built)
    assert_frame_equal(features.build(sample.drop(columns="arrived_late"), weather, planes), built)


def test_the_parameters_name_features_that_exist(sample: pd.DataFrame, params: dict[str, Any]) -> None:
    names = feature_names(params)
    assert set(names) <= set(features.build(sample.head(1), data.weather(), data.planes()))
    assert len(names) == len(set(names))


def test_the_weather_is_from_the_hour_before(sample: pd.DataFrame) -> None:
    flight = sample.iloc[[100]]
    weather = data.weather()
    built = features.build(flight, weather, data.planes())
    before = weather["time_hour"] == flight["time_hour"].iloc[0] - pd.Timedelta(hours=1)
    observed = weather[before & (weather["origin"] == flight["origin"].iloc[0])]
    assert built["temp"].tolist() == observed["temp"].tolist()


def test_rows_keep_their_order_and_number(sample: pd.DataFrame) -> None:
    shuffled = sample.sample(frac=1, random_state=0)
    built = features.build(shuffled, data.weather(), data.planes())
    assert built.index.equals(shuffled.index)
    assert built["distance"].equals(shuffled["distance"])
    assert built["carrier"].tolist() == shuffled["carrier"].tolist()


def test_times_of_day_are_minutes_after_midnight() -> None:
    clock = pd.Series([515, 1200, 2359])
    assert features._minute_of_day(clock).tolist() == [315, 720, 1439]
