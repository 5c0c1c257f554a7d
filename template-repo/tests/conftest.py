from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import yaml

from flight_delay import data


@pytest.fixture(scope="session")
def flights() -> pd.DataFrame:
    return data.flights()


@pytest.fixture(scope="session")
def sample(flights: pd.DataFrame) -> pd.DataFrame:
    """A few thousand flights of every month and airport."""
    return flights.iloc[::100]


@pytest.fixture
def params() -> dict[str, Any]:
    """The real parameters, with a model small enough for a test."""
    real = yaml.safe_load((Path(__file__).parents[1] / "params.yaml").read_text())
    return real | {"model": real["model"] | {"max_iter": 5, "min_samples_leaf": 20}}
