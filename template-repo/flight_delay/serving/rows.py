"""Flights as a request brings them: checked field by field, all problems at once."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from typing import Any

import pandas as pd

MOST_ROWS = 1000


@dataclass(frozen=True)
class Problem:
    """What is wrong with a request. `row` counts from 0; None where it is not about one row."""

    message: str
    row: int | None = None
    field: str | None = None

    def __str__(self) -> str:
        row = None if self.row is None else f"row {self.row}"
        return ": ".join(part for part in (row, self.field, self.message) if part)


class Unprocessable(Exception):
    """A request that cannot be answered, with everything that is wrong with it."""

    def __init__(self, *problems: Problem) -> None:
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        super().__init__(f"{problems[0]}{more}")
        self.problems = problems

    def as_json(self, most: int = 50) -> dict[str, Any]:
        """For the answer: the first problems, and how many there are."""
        return {"problems": [asdict(problem) for problem in self.problems[:most]], "total": len(self.problems)}


def _text(value: object) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= 64 or not value.isascii():
        raise ValueError("must be a text of 1 to 64 ASCII characters")
    return value


def _text_or_nothing(value: object) -> str | None:
    return None if value is None else _text(value)


def _clock(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 2359 or value % 100 > 59:
        raise ValueError("must be a time of day such as 515 (5:15) or 2359")
    return value


def _miles(value: object) -> int | float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 25_000:
        raise ValueError("must be a number of miles above 0")
    return value


def _hour(value: object) -> datetime:
    try:
        # Python 3.10 does not know `Z`.
        given = datetime.fromisoformat(value.replace("Z", "+00:00"))
        hour = given.astimezone(timezone.utc) if given.tzinfo and 1900 <= given.year < 2200 else None
    except (AttributeError, ValueError):
        hour = None
    if hour is None or (hour.minute, hour.second, hour.microsecond) != (0, 0, 0):
        raise ValueError("must be an hour with its offset, such as 2013-07-01T10:00:00Z")
    return hour


# What the features are made of, as in the contract of the data. What else a row has is ignored.
FIELDS: dict[str, Callable[[object], object]] = {
    "time_hour": _hour,
    "sched_dep_time": _clock,
    "sched_arr_time": _clock,
    "carrier": _text,
    "origin": _text,
    "dest": _text,
    "distance": _miles,
    "tailnum": _text_or_nothing,
}
OPTIONAL = {"tailnum"}

Flight = dict[str, Any]


def checked(rows: object) -> list[Flight]:
    """The flights of a request, with nothing but the fields above.

    Raises Unprocessable with the problems of all rows.
    """
    if not isinstance(rows, list) or not 0 < len(rows) <= MOST_ROWS:
        raise Unprocessable(Problem(f"`rows` must be a list of 1 to {MOST_ROWS} flights"))
    problems: list[Problem] = []
    flights: list[Flight] = []
    for number, row in enumerate(rows):
        if not isinstance(row, dict):
            problems.append(Problem("must be an object", number))
            continue
        flights.append(flight := {})
        for name, check in FIELDS.items():
            if name not in row and name not in OPTIONAL:
                problems.append(Problem("is missing", number, name))
                continue
            try:
                flight[name] = check(row.get(name))
            except ValueError as error:
                problems.append(Problem(str(error), number, name))
    if problems:
        raise Unprocessable(*problems)
    return flights


def table(flights: list[Flight]) -> pd.DataFrame:
    """Checked flights as training has them."""
    columns = {name: [flight[name] for flight in flights] for name in FIELDS}
    return pd.DataFrame(columns).assign(time_hour=pd.to_datetime(columns["time_hour"], utc=True))
