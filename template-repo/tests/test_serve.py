import asyncio
import http.client
import json
import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import pytest
import skops.io
from prometheus_client.parser import text_string_to_metric_families
from sklearn.linear_model import LogisticRegression

from flight_delay import model
from flight_delay.predict import predict
from flight_delay.serving import demo_faults, rows
from flight_delay.serving.predictor import Predictor
from flight_delay.train import fit

ROOT = Path(__file__).parents[1]
Params = dict[str, Any]


class Answer(NamedTuple):
    status: int
    version: str | None
    body: Any


class Server:
    def __init__(self, file: Path, version: str = "v1.2.0", fault: str | None = None) -> None:
        command = [
            sys.executable,
            "-m",
            "flight_delay.serve",
            "--model",
            str(file),
            "--version",
            version,
            "--port",
            "0",
        ]
        env = {name: value for name, value in os.environ.items() if name != demo_faults.VARIABLE}
        self.process = subprocess.Popen(
            [*command, "--model", str(file)],
            cwd=ROOT,
            env=env | ({demo_faults.VARIABLE: fault} if fault else {}),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.first = self.process.stdout.readline()
        self.url = self.first.split()[-1] if self.first else ""

    def ask(self, path: str, body: object = None) -> Answer:
        sent = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        try:
            with urllib.request.urlopen(urllib.request.Request(self.url + path, data=sent), timeout=30) as answer:
                return Answer(answer.status, answer.headers["x-model-version"], _body(answer.read()))
        except urllib.error.HTTPError as error:
            with error:
                return Answer(error.code, error.headers["x-model-version"], _body(error.read()))

    def probabilities(self, flights: list[dict[str, Any]]) -> list[float]:
        answer = self.ask("/predict", {"rows": flights})
        assert answer.status == 200, answer
        return [prediction["probability"] for prediction in answer.body["predictions"]]

    def metrics(self) -> dict[tuple[str, str], float]:
        """By name and the label beside the version."""
        found = {}
        for family in text_string_to_metric_families(self.ask("/metrics").body):
            for sample in family.samples:
                labels = {name: value for name, value in sample.labels.items() if name != "version"}
                found[(sample.name, ",".join(labels.values()))] = sample.value
        return found

    def end(self) -> str:
        """What it said on stderr."""
        self.process.terminate()
        return self.process.communicate(timeout=30)[1]


def _body(text: bytes) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return text.decode()


@pytest.fixture(scope="session")
def july(flights: pd.DataFrame) -> pd.DataFrame:
    return flights[flights["month"] == 7].iloc[::500].reset_index(drop=True)


@pytest.fixture(scope="session")
def file(sample: pd.DataFrame, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("model") / "flight-delay.skops"
    small = {"max_iter": 20, "min_samples_leaf": 20}
    features = {"all": ["carrier", "origin", "distance", "departure_minute", "plane_age", "manufacturer", "temp"]}
    model.save(fit(sample, {"features": features, "model": small}), path)
    return path


@pytest.fixture
def start(file: Path) -> Iterator[Callable[..., Server]]:
    servers = []

    def started(**options: str) -> Server:
        servers.append(Server(file, **options))
        return servers[-1]

    yield started
    for server in servers:
        server.end()


@pytest.fixture(scope="module")
def server(file: Path) -> Iterator[Server]:
    server = Server(file)
    yield server
    assert server.end() == ""
    assert server.process.returncode == 0


def as_rows(flights: pd.DataFrame) -> list[dict[str, Any]]:
    """As a client sends them, with the columns of the file that the model does not need."""
    return json.loads(flights.to_json(orient="records", date_format="iso"))


def test_it_says_where_it_answers_and_what_it_is(server: Server) -> None:
    assert re.fullmatch(r"flight-delay v1\.2\.0 answers at http://127\.0\.0\.1:\d+\n", server.first)
    health = server.ask("/health")
    assert health == (200, "v1.2.0", {"status": "ok", "model": "flight-delay", "version": "v1.2.0"})
    assert server.ask("/nowhere").version == "v1.2.0"


def test_a_request_gets_the_probabilities_that_the_evaluation_saw(
    server: Server, file: Path, july: pd.DataFrame
) -> None:
    july = july.copy()
    july.loc[0, "tailnum"] = None
    july.loc[1, "carrier"] = "ZZ"
    expected = predict(model.load(file), july)["probability"].tolist()
    assert len(set(expected)) > 10
    sent = as_rows(july)
    assert server.probabilities(sent) == expected
    for position in (0, 1, len(sent) - 1):
        assert server.probabilities([sent[position]]) == [expected[position]]
    del sent[0]["tailnum"]
    assert server.probabilities(sent[:1]) == expected[:1]


def test_requests_that_are_predicted_together_get_their_own_answers(
    server: Server, file: Path, july: pd.DataFrame
) -> None:
    expected = predict(model.load(file), july)["probability"].tolist()
    parts = [slice(start, start + 1 + start % 3) for start in range(0, 40, 3)] * 4
    sent = as_rows(july)
    with ThreadPoolExecutor(16) as threads:
        answers = list(threads.map(lambda part: server.probabilities(sent[part]), parts))
    assert answers == [expected[part] for part in parts]


def test_a_flight_that_cannot_be_predicted_fails_alone(
    file: Path, july: pd.DataFrame, monkeypatch: pytest.MonkeyPatch
) -> None:
    predictor = Predictor(model.load(file))
    sizes: list[int] = []
    real = predictor.predict

    def predicts(flights: pd.DataFrame) -> np.ndarray:
        sizes.append(len(flights))
        if "BAD" in set(flights["tailnum"]):
            raise ArithmeticError("cannot")
        return real(flights)

    monkeypatch.setattr(predictor, "predict", predicts)
    flights = rows.checked(as_rows(july.head(5)))
    asked = [flights[:2], [flights[2] | {"tailnum": "BAD"}], flights[3:]]

    async def together() -> list[Any]:
        work = asyncio.create_task(predictor.run())
        answers = await asyncio.gather(*(predictor.probabilities(part) for part in asked), return_exceptions=True)
        work.cancel()
        return answers

    first, bad, last = asyncio.run(together())
    assert sizes == [5, 2, 1, 2]
    expected = real(rows.table(flights)).tolist()
    assert [*first.tolist(), *last.tolist()] == [*expected[:2], *expected[3:]]
    assert isinstance(bad, ArithmeticError)


def test_a_wrong_request_hears_of_all_its_problems(server: Server, july: pd.DataFrame) -> None:
    good, bad, other = as_rows(july.head(3))
    del bad["dest"]
    answer = server.ask("/predict", {"rows": [good, bad | {"distance": "far", "sched_dep_time": 1275}, other, 7]})
    assert answer.status == 400
    assert answer.version == "v1.2.0"
    found = [(problem["row"], problem["field"]) for problem in answer.body["problems"]]
    assert found == [(1, "sched_dep_time"), (1, "dest"), (1, "distance"), (3, None)]
    assert answer.body["total"] == 4
    assert (
        answer.body["error"] == "row 1: sched_dep_time: must be a time of day such as 515 (5:15) or 2359 (and 3 more)"
    )


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"rows": ' + b" " * rows.MOST_ROWS * 2000 + b"[]}",
        None,
        [],
        {"rows": []},
        {"rows": [{}] * (rows.MOST_ROWS + 1)},
        {"rows": {"carrier": ["UA"]}},
        *({"distance": value} for value in (float("nan"), float("inf"), 10**400, True, None, -1)),
        *({"sched_dep_time": value} for value in (2400, 5.15, -1, True, "515")),
        *({"carrier": value} for value in ("", "\ud800", "A" * 65, ["UA"])),
        *(
            {"time_hour": value}
            for value in (
                0,
                "2013-07-01T10:00:00",
                "2013-07-01T10:30:00Z",
                "2013-07-01T10:00:00+05:30",
                "0001-01-01T00:00:00+23:00",
                "9999-12-31T23:00:00-05:00",
                "2013-13-01T00:00:00Z",
            )
        ),
    ],
    ids=repr,
)
def test_nothing_that_a_client_sends_counts_as_an_error_of_the_model(
    server: Server, july: pd.DataFrame, body: object
) -> None:
    (flight,) = as_rows(july.head(1))
    if isinstance(body, dict) and "rows" not in body:
        body = {"rows": [flight | body]}
    before = server.metrics()
    answer = server.ask("/predict", b"null" if body is None else body)
    assert answer.status == 400, answer
    assert answer.body["problems"]
    assert server.metrics()[("mlops_requests_total", "400")] == before[("mlops_requests_total", "400")] + 1


def test_the_metrics_count_what_was_asked_and_nothing_else(start: Callable[..., Server], july: pd.DataFrame) -> None:
    server = start(version="v2.0.0")
    zero = server.metrics()
    assert zero[("mlops_requests_total", "200")] == zero[("mlops_requests_total", "500")] == 0
    assert zero[("mlops_predictions_total", "late")] == 0
    assert zero[("mlops_model_info", "flight-delay")] == 1

    sent = as_rows(july)
    found = [score for part in (sent[:1], sent[1:3], sent[3:]) for score in server.probabilities(part)]
    server.ask("/predict", {"rows": 3})
    for path in ("/health", "/metrics", "/nowhere", "/v2/health/ready"):
        server.ask(path)
    counted = server.metrics()
    late = sum(score >= 0.4 for score in found)
    assert 0 < late < len(found)
    assert counted[("mlops_requests_total", "200")] == 3
    assert counted[("mlops_requests_total", "400")] == 1
    assert counted[("mlops_request_duration_seconds_count", "")] == 4
    assert counted[("mlops_request_duration_seconds_bucket", "+Inf")] == 4
    assert counted[("mlops_predictions_total", "late")] == late
    assert counted[("mlops_predictions_total", "on-time")] == len(found) - late
    for tenth in range(1, 10):
        below = sum(score <= tenth / 10 for score in found)
        assert counted[("mlops_prediction_score_bucket", str(tenth / 10))] == below
    assert counted[("mlops_prediction_score_count", "")] == len(found)
    bounds = [bound for name, bound in counted if name == "mlops_request_duration_seconds_bucket"]
    assert [float(bound) for bound in bounds[:-1]] == [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]
    assert not [name for name, _ in counted if name.endswith("_created")]


def test_the_open_inference_protocol_gives_the_same(server: Server, july: pd.DataFrame) -> None:
    about = server.ask("/v2/models/flight-delay").body
    assert (about["name"], about["versions"]) == ("flight-delay", ["v1.2.0"])
    assert {tensor["name"] for tensor in about["inputs"]} == set(rows.FIELDS)
    sent = as_rows(july.head(5))
    tensors = [
        {"name": name, "datatype": datatype, "shape": [5], "data": [row[name] for row in sent]}
        for name, datatype in ((tensor["name"], tensor["datatype"]) for tensor in about["inputs"])
    ]
    answer = server.ask("/v2/models/flight-delay/infer", {"id": "7", "inputs": tensors})
    assert answer.status == 200
    assert (answer.body["id"], answer.body["model_version"]) == ("7", "v1.2.0")
    probability, label = answer.body["outputs"]
    assert probability == {
        "name": "probability",
        "datatype": "FP64",
        "shape": [5],
        "data": server.probabilities(sent),
    }
    assert label["data"] == ["late" if value >= 0.4 else "on-time" for value in probability["data"]]
    for path in ("/v2/health/live", "/v2/health/ready", "/v2/models/flight-delay/ready"):
        assert server.ask(path).status == 200

    crooked = [{**tensors[0], "shape": [4]}, {**tensors[1], "datatype": "BYTES"}, *tensors[2:-3]]
    refused = server.ask("/v2/models/flight-delay/infer", {"inputs": crooked})
    assert refused.status == 400
    assert len(refused.body["problems"]) == 2 + len({"dest", "distance"})


def test_an_answer_is_sent_at_once_on_a_kept_connection(server: Server) -> None:
    connection = http.client.HTTPConnection(server.url.removeprefix("http://"))
    body = json.dumps({"rows": []})  # refused without asking the model
    seconds = []
    for _ in range(60):
        begun = time.perf_counter()
        connection.request("POST", "/predict", body)
        assert connection.getresponse().read()
        seconds.append(time.perf_counter() - begun)
    connection.close()
    # A delayed acknowledgement takes 40 ms; the median forgives a busy machine.
    assert statistics.median(seconds) < 0.03


def test_what_runs_is_finished_when_it_is_told_to_end(start: Callable[..., Server], july: pd.DataFrame) -> None:
    server = start(fault="delay=1")
    sent = as_rows(july.head(20))
    begun = threading.Barrier(21)

    def ask(row: dict[str, Any]) -> list[float]:
        begun.wait()
        return server.probabilities([row])

    with ThreadPoolExecutor(20) as threads:
        asked = [threads.submit(ask, row) for row in sent]
        begun.wait()
        # They wait a second each; all have arrived by then.
        threading.Event().wait(0.5)
        server.process.send_signal(signal.SIGTERM)
        assert all(0 < answer.result()[0] < 1 for answer in asked)
    assert server.process.wait(timeout=10) == 0
    with socket.socket() as probe, pytest.raises(ConnectionRefusedError):
        probe.connect(("127.0.0.1", int(server.url.rsplit(":", 1)[1])))


def test_a_demo_fault_strikes_the_version_that_it_names(start: Callable[..., Server], july: pd.DataFrame) -> None:
    server = start(version="v1.3.0", fault="v1.3.0:error-rate=1")
    answer = server.ask("/predict", {"rows": as_rows(july.head(1))})
    assert answer == (500, "v1.3.0", {"error": "the prediction failed"})
    assert server.ask("/health").status == 200
    counted = server.metrics()
    assert counted[("mlops_requests_total", "500")] == 1
    assert counted[("mlops_predictions_total", "late")] + counted[("mlops_predictions_total", "on-time")] == 0
    assert "FOR DEMONSTRATIONS ONLY" in server.end()


def test_demo_faults_are_read_as_described() -> None:
    parse = demo_faults.parse
    assert parse("error-rate=0.05,delay=0.3@0.2", "v1") == demo_faults.Faults(0.05, 0.3, 0.2)
    assert parse("delay=2", "v1") == demo_faults.Faults(0, 2, 1)
    assert parse("v2:error-rate=1", "v1") == parse(None, "v1") == parse("", "v1") == demo_faults.Faults()
    for wrong in ("error-rate", "error-rate=2", "delay=1@1.5", "delay=x", "crash=1"):
        with pytest.raises(ValueError, match="MLOPS_DEMO_FAULT"):
            parse(wrong, "v1")


def test_what_cannot_be_served_is_said_at_once(file: Path, tmp_path: Path) -> None:
    def code() -> None: ...

    skops.io.dump(LogisticRegression(C=code), tmp_path / "hostile.skops")
    for path, options, said in (
        (tmp_path / "none.skops", {}, "No such file"),
        (tmp_path / "hostile.skops", {}, "Untrusted types"),
        (file, {"fault": "crash=1"}, "crash=1"),
    ):
        server = Server(path, **options)
        assert server.first == ""
        assert said in server.end()
        assert server.process.returncode == 1
