"""What the model sees of a flight: one function, used by training and serving alike.

Every feature is known before departure. The weather is that of the hour *before* the scheduled one: an observation of
the same hour may be made after the flight has left. Departure and arrival as they happened (dep_time, dep_delay,
arr_time, arr_delay, air_time) are not known in time and not in the data. A row's features depend on that row, the
weather and the register of planes alone, never on the other rows, so one flight served alone gets what it got in
training.
"""

import pandas as pd

SCHEDULE = ["carrier", "origin", "dest", "distance", "departure_minute", "arrival_minute", "day_of_week"]
PLANE = ["plane_age", "seats", "engines", "manufacturer"]
WEATHER = ["temp", "dewp", "humid", "wind_speed", "precip", "visib"]
CATEGORIES = ["carrier", "origin", "dest", "manufacturer"]


def build(flights: pd.DataFrame, weather: pd.DataFrame, planes: pd.DataFrame) -> pd.DataFrame:
    """All features of flights, row by row; `params.yaml` says which of them a model uses.

    What is not known (a plane that is not registered, an hour without observation) is missing, which the model
    handles. Times of day are in minutes after local midnight, Monday is 0, ages are in years; the rest is
    in miles, mph, °F, % and inches.
    """
    known = flights.merge(_an_hour_later(weather), how="left", on=["origin", "time_hour"])
    known = known.merge(planes.rename(columns={"year": "built"}), how="left", on="tailnum")
    known = known.assign(
        departure_minute=_minute_of_day(known["sched_dep_time"]),
        arrival_minute=_minute_of_day(known["sched_arr_time"]),
        day_of_week=known["time_hour"].dt.tz_convert("America/New_York").dt.day_of_week,
        plane_age=known["time_hour"].dt.year - known["built"],
    )
    known[CATEGORIES] = known[CATEGORIES].astype("category")
    return known[[*SCHEDULE, *PLANE, *WEATHER]].set_index(flights.index)


def _an_hour_later(weather: pd.DataFrame) -> pd.DataFrame:
    return weather[["origin", *WEATHER]].assign(time_hour=weather["time_hour"] + pd.Timedelta(hours=1))


def _minute_of_day(clock: pd.Series) -> pd.Series:
    """Minutes after midnight of times written as 515 (5:15) or 2359 (23:59)."""
    return clock // 100 * 60 + clock % 100
