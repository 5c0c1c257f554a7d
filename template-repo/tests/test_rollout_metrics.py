import json
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from flight_delay.serving.readings import DURATION, REQUESTS, SCORES, Reading, between
from flight_delay.serving.rises import measures, rises

NOON = datetime(2026, 1, 1, 12, tzinfo=timezone.utc)
ARMS = {"candidate": "v2", "champion": "v1"}


def at(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def reading(seconds: float, count: float, target: str = "a", version: str = "v1", started: float = -1000) -> Reading:
    counters = {(REQUESTS, version, "200"): count}
    return Reading(at(seconds), target, at(started).timestamp(), counters)


def total(readings: list[Reading], since: float, version: str = "v1") -> float | None:
    return rises(readings, at(since)).get((REQUESTS, version, "200"))


def test_windows_that_follow_one_another_count_everything_once() -> None:
    kept = [reading(second, count) for second, count in enumerate([5, 5, 9, 20, 21, 40, 44])]
    for first in range(1, 6):
        before = [one for one in kept if one.at <= at(first + 0.5)]
        assert total(before, 0) + (total(kept, first + 0.5) or 0) == total(kept, 0) == 39


def test_a_server_that_was_started_anew_counts_from_zero() -> None:
    # The second process has counted more than the first: only its start tells that it is another one.
    kept = [reading(0, 10), reading(1, 14), reading(2, 30, started=1.5), reading(3, 31, started=1.5)]
    assert total(kept, 0) == 4 + 30 + 1


def test_a_counter_that_fell_began_anew() -> None:
    assert total([reading(0, 10), reading(1, 14), reading(2, 3), reading(3, 5)], 0) == 4 + 3 + 2


def test_a_server_that_comes_in_between_counts_from_zero() -> None:
    kept = [reading(0, 10), reading(1, 11), reading(2, 7, target="b", version="v2", started=1)]
    assert total(kept, 0, "v2") == 7


def test_what_was_counted_before_the_first_reading_is_not_taken_for_now() -> None:
    assert total([reading(2, 1000), reading(3, 1010)], 0) == 10


def test_servers_of_one_version_are_added() -> None:
    kept = [reading(second, 10 * second, target) for target in "abc" for second in range(4)]
    assert total(kept, 1) == 60


def test_a_series_that_appears_later_began_at_zero() -> None:
    late = Reading(at(1), "a", at(-1000).timestamp(), {(REQUESTS, "v1", "200"): 3, (REQUESTS, "v1", "500"): 2})
    assert rises([reading(0, 3), late], NOON) == {(REQUESTS, "v1", "200"): 0, (REQUESTS, "v1", "500"): 2}


def test_an_arm_without_readings_is_left_out_and_one_without_requests_is_zero() -> None:
    found = measures({(REQUESTS, "v2", "200"): 0.0}, ARMS, 0.25)
    assert found == {"error-rate": {"candidate": {"total": 0, "events": 0}}, "latency": {}, "prediction-drift": {}}


def test_the_numbers_of_each_guardrail() -> None:
    rise = {
        (REQUESTS, "v2", "200"): 90.0,
        (REQUESTS, "v2", "400"): 7.0,
        (REQUESTS, "v2", "500"): 2.0,
        (REQUESTS, "v2", "503"): 1.0,
        **{(DURATION, "v2", bound): count for bound, count in (("0.1", 60.0), ("0.25", 95.0), ("+Inf", 100.0))},
        **{(SCORES, "v2", bound): count for bound, count in (("0.5", 20.0), ("0.9", 20.0), ("+Inf", 90.0))},
        (REQUESTS, "v0", "500"): 1000.0,
    }
    assert measures(rise, ARMS, 0.25) == {
        "error-rate": {"candidate": {"total": 100, "events": 3}},
        "latency": {"candidate": {"total": 100, "events": 5}},
        "prediction-drift": {"candidate": {"names": ["up to 0.5", "0.5 to 0.9", "0.9 to +Inf"], "counts": [20, 0, 70]}},
    }
    with pytest.raises(ValueError, match=r"0\.1, 0\.25"):
        measures(rise, ARMS, 0.3)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for second, count in ((0, 5), (59.9, 15), (60.1, 16), (130, 40)):
        line = {
            "at": at(second).isoformat(),
            "target": "a",
            "started": at(-5).timestamp(),
            "counters": [[REQUESTS, version, "200", count] for version in ARMS.values()],
        }
        # Asked just before the answer came.
        with (tmp_path / f"{at(second - 0.2):%Y-%m-%dT%H%M}.jsonl").open("a") as file:
            file.write(json.dumps(line) + "\n")
    with (tmp_path / f"{at(130):%Y-%m-%dT%H%M}.jsonl").open("a") as file:
        file.write('{"at": "2026-01-01T12:0')
    return tmp_path


def test_readings_are_found_by_their_time(folder: Path) -> None:
    assert [one.at for one in between(folder, at(0), at(60))] == [at(0), at(59.9)]
    assert [one.at for one in between(folder, at(60), at(200))] == [at(60.1), at(130)]
    assert list(between(folder, at(131), at(1000))) == []


def test_the_command_prints_what_rose_in_a_window(folder: Path) -> None:
    command = [sys.executable, "-m", "flight_delay.serving.rollout_metrics", "read", "--folder", str(folder)]
    command += ["--from", "2026-01-01T12:01:00Z", "--to", "2026-01-01T13:03:00+01:00"]
    result = subprocess.run([*command, "--candidate", "v2", "--champion", "v9"], capture_output=True, text=True)
    assert json.loads(result.stdout)["error-rate"] == {"candidate": {"total": 25, "events": 0}}
    assert result.returncode == 0
