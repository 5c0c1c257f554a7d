"""How much the counters of two versions rose, as a rollout is judged by it."""

from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise
from typing import Any

from flight_delay.serving.readings import DURATION, REQUESTS, SCORES, Reading, Series


def rises(readings: Iterable[Reading], since: datetime) -> dict[Series, float]:
    """How much each counter rose after `since`, over all servers.

    From the last reading at or before `since`, so that windows that follow one another count everything once. A process
    that started later began at zero; where the readings begin later than the process, counting begins with the first of
    them. What a server counted between its last reading and its end is not known.
    """
    total: dict[Series, float] = {}
    latest: dict[str, Reading] = {}
    for reading in readings:
        last = latest.get(reading.target)
        latest[reading.target] = reading
        if reading.at <= since:
            continue
        fresh = reading.started > since.timestamp() if last is None else reading.started != last.started
        for series, value in reading.counters.items():
            base = 0.0 if fresh else value if last is None else last.counters.get(series, 0.0)
            # A counter that fell in the same process began anew, whatever the reason.
            total[series] = total.get(series, 0.0) + (value - base if value >= base else value)
    return total


def measures(rise: dict[Series, float], arms: dict[str, str], latency_over: float) -> dict[str, dict[str, Any]]:
    """The numbers of each guardrail by arm, whose versions `arms` has.

    An arm that no server spoke for is left out: that is not the same as zero. Raises ValueError where `latency_over`
    (seconds) is not the bound of a bucket.
    """
    found: dict[str, dict[str, Any]] = {"error-rate": {}, "latency": {}, "prediction-drift": {}}
    for arm, version in arms.items():
        of: dict[str, dict[str, float]] = {}
        for (name, whose, label), value in rise.items():
            if whose == version:
                of.setdefault(name, {})[label] = value
        if REQUESTS in of:
            failed = sum(count for status, count in of[REQUESTS].items() if status.startswith("5"))
            found["error-rate"][arm] = {"total": round(sum(of[REQUESTS].values())), "events": round(failed)}
        if DURATION in of:
            up_to = {float(bound): count for bound, count in of[DURATION].items()}
            if latency_over not in up_to:
                raise ValueError(f"{latency_over} s is none of the histogram's bounds {sorted(up_to)}")
            total = up_to[float("inf")]
            found["latency"][arm] = {"total": round(total), "events": round(total - up_to[latency_over])}
        if SCORES in of:
            found["prediction-drift"][arm] = _bins(of[SCORES])
    return found


def _bins(up_to: dict[str, float]) -> dict[str, list[Any]]:
    """Of a histogram whose counts add up."""
    bounds = sorted(up_to, key=float)
    return {
        "names": [f"up to {bounds[0]}", *(f"{low} to {high}" for low, high in pairwise(bounds))],
        "counts": [round(up_to[bounds[0]]), *(round(up_to[high] - up_to[low]) for low, high in pairwise(bounds))],
    }
