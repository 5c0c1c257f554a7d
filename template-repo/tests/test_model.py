from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import skops.io
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from skops.io.exceptions import UntrustedTypesFoundException

from flight_delay import model
from flight_delay.predict import predict
from flight_delay.train import fit, once, validate


def test_training_twice_gives_the_same_file(sample: pd.DataFrame, params: dict[str, Any], tmp_path: Path) -> None:
    for name in ("first", "second"):
        model.save(fit(sample, params), tmp_path / name)
    assert (tmp_path / "first").read_bytes() == (tmp_path / "second").read_bytes()


def test_a_loaded_model_predicts_as_it_did_before_saving(
    sample: pd.DataFrame, params: dict[str, Any], tmp_path: Path
) -> None:
    fitted = fit(sample, params)
    model.save(fitted, tmp_path / "model.skops")
    loaded = model.load(tmp_path / "model.skops")
    assert predict(loaded, sample).equals(predict(fitted, sample))


def test_a_file_that_holds_something_else_is_refused(tmp_path: Path) -> None:
    def code() -> None: ...

    skops.io.dump(LogisticRegression(C=code), tmp_path / "model.skops")
    with pytest.raises(UntrustedTypesFoundException):
        model.load(tmp_path / "model.skops")


def test_predictions_are_probabilities_beside_id_label_and_slices(sample: pd.DataFrame, params: dict[str, Any]) -> None:
    predictions = predict(fit(sample, params), sample)
    assert list(predictions) == [
        "flight_id",
        "arrived_late",
        "carrier",
        "origin",
        "distance",
        "probability",
    ]
    assert predictions["probability"].between(0, 1).all()
    assert roc_auc_score(predictions["arrived_late"], predictions["probability"]) > 0.6


def test_unlabelled_flights_of_an_unknown_carrier_are_predicted(sample: pd.DataFrame, params: dict[str, Any]) -> None:
    tomorrow = sample.head(3).drop(columns="arrived_late").assign(carrier="ZZ", tailnum=None)
    predictions = predict(fit(sample, params), tomorrow)
    assert "arrived_late" not in predictions
    assert predictions["probability"].between(0, 1).all()


def test_validation_never_trains_on_the_month_it_scores(
    sample: pd.DataFrame, params: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    trained: list[int] = []
    monkeypatch.setattr(
        "flight_delay.train.fit",
        lambda flights, params: trained.extend(flights["month"]) or fit(flights, params),
    )
    (curve,) = validate(sample[sample["month"] <= 3], params, every=5)
    assert set(trained) == {1, 2}
    assert curve["step"] == 5


def test_a_run_that_was_cut_off_goes_on_from_what_was_fitted(
    sample: pd.DataFrame, params: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MLOPS_CHECKPOINTS", str(tmp_path))
    model.save(once("model", lambda: fit(sample, params)), tmp_path / "first")
    lines = list(validate(sample, params))

    def again() -> HistGradientBoostingClassifier:
        raise AssertionError("fitted again")

    model.save(once("model", again), tmp_path / "second")
    assert (tmp_path / "first").read_bytes() == (tmp_path / "second").read_bytes()
    assert list(validate(sample, params)) == lines
