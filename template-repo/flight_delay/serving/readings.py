"""Counters of the model servers, read once a second and kept in files of a minute each."""

import json
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

REQUESTS = "mlops_requests_total"
DURATION = "mlops_request_duration_seconds_bucket"
SCORES = "mlops_prediction_score_bucket"
STARTED = "process_start_time_seconds"

# Name, version, and the one label beside it that makes the series: a status, or the upper bound of a bucket.
Series = tuple[str, str, str]


@dataclass(frozen=True)
class Reading:
    """The counters of one server at one moment. `started` (seconds since 1970) tells one process from the next."""

    at: datetime
    target: str
    started: float
    counters: dict[Series, float]


def sample(targets: Path, into: Path, every: float, keep: timedelta, stopped: threading.Event) -> None:
    """Appends one line a server to `into/MINUTE.jsonl` until stopped; files older than `keep` go."""
    into.mkdir(parents=True, exist_ok=True)
    due = time.monotonic()
    with ThreadPoolExecutor(16) as threads:
        while not stopped.is_set():
            now = datetime.now(timezone.utc)
            path = into / _file_of(now)
            if not path.exists():
                for old in into.glob("*.jsonl"):
                    if old.name < _file_of(now - keep):
                        old.unlink(missing_ok=True)
            read = threads.map(lambda target: _ask(target, timeout=every), _addresses(targets))
            with path.open("a") as file:
                file.write("".join(json.dumps(reading) + "\n" for reading in read if reading))
            due = max(due + every, time.monotonic())
            stopped.wait(due - time.monotonic())


def between(folder: Path, since: datetime, until: datetime) -> Iterator[Reading]:
    """What was kept of a stretch of time, both ends included, in the order of time for each server."""
    # A reading lies in the file of the minute in which it was asked for, and may have come in the next.
    first, last = _file_of(since - timedelta(minutes=1)), _file_of(until)
    for path in sorted(folder.glob("*.jsonl")):
        if not first <= path.name <= last:
            continue
        for line in path.read_text().splitlines():
            try:
                kept = json.loads(line)
            except ValueError:  # it is being written
                continue
            at = datetime.fromisoformat(kept["at"])
            if since <= at <= until:
                counters = {(name, version, label): value for name, version, label, value in kept["counters"]}
                yield Reading(at, kept["target"], kept["started"], counters)


def _file_of(moment: datetime) -> str:
    return f"{moment.astimezone(timezone.utc):%Y-%m-%dT%H%M}.jsonl"


def _addresses(targets: Path) -> list[str]:
    # It may be about to be written; whoever is missing now is asked the next time.
    try:
        return sorted({address for group in json.loads(targets.read_text()) for address in group["targets"]})
    except (OSError, ValueError, TypeError, KeyError) as error:
        print(f"{targets}: {error}", file=sys.stderr, flush=True)
        return []


def _ask(target: str, timeout: float) -> dict[str, Any] | None:
    # Only who samples needs it.
    from prometheus_client.parser import text_string_to_metric_families

    try:
        with urllib.request.urlopen(f"http://{target}/metrics", timeout=timeout) as answer:
            text = answer.read().decode()
        samples = [sample for family in text_string_to_metric_families(text) for sample in family.samples]
    except (OSError, ValueError) as error:
        print(f"{target}: {error}", file=sys.stderr, flush=True)
        return None
    return {
        # After the answer: whatever it counts had happened by then.
        "at": datetime.now(timezone.utc).isoformat(),
        "target": target,
        "started": next((sample.value for sample in samples if sample.name == STARTED), 0),
        "counters": [
            [sample.name, sample.labels["version"], sample.labels.get("le") or sample.labels["status"], sample.value]
            for sample in samples
            if sample.name in (REQUESTS, DURATION, SCORES)
        ],
    }
