"""What a rollout needs to know of the model servers, where no Prometheus keeps it.

    python -m flight_delay.serving.rollout_metrics sample --targets targets.json --into metrics
    python -m flight_delay.serving.rollout_metrics read --folder metrics \\
        --from 2026-01-01T10:00:00Z --to 2026-01-01T10:01:00Z --candidate v1.3.0 --champion v1.2.0 --latency-over 0.25

`sample` asks every server for its metrics once a second and keeps what rollouts are judged by. Its targets are a file
as Prometheus reads it (`file_sd_configs`, JSON), looked at again each time. `read` prints how much each counter of the
two versions rose in between, as JSON: the command of `analysis.source` in `mlops.yaml`. With a Prometheus neither is
needed.
"""

import argparse
import json
import signal
import threading
from datetime import datetime, timedelta
from pathlib import Path

from flight_delay.serving.readings import between, sample
from flight_delay.serving.rises import measures, rises


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    if moment.tzinfo is None:
        raise ValueError("a time needs its offset")
    return moment


def main() -> None:
    parser = argparse.ArgumentParser(description="Metrics of model servers for a rollout.")
    commands = parser.add_subparsers(dest="command", required=True)
    sampling = commands.add_parser("sample", help="keep the servers' counters")
    sampling.add_argument("--targets", type=Path, required=True, help='[{"targets": ["127.0.0.1:8001"]}]')
    sampling.add_argument("--into", type=Path, required=True, help="folder of the readings")
    sampling.add_argument("--every", type=float, default=1, help="seconds (default: 1)")
    sampling.add_argument("--keep-hours", type=float, default=24, help="age at which readings go (default: 24)")
    reading = commands.add_parser("read", help="print what rose between two moments")
    reading.add_argument("--folder", type=Path, required=True, help="where sampling writes")
    reading.add_argument("--from", type=_moment, required=True, dest="since", help="ISO 8601, not included")
    reading.add_argument("--to", type=_moment, required=True, dest="until", help="ISO 8601, included")
    reading.add_argument("--candidate", required=True, help="its version")
    reading.add_argument("--champion", required=True, help="its version")
    reading.add_argument("--latency-over", type=float, default=0.25, help="seconds, a bucket's bound (default: 0.25)")
    reading.add_argument("--look-back", type=float, default=60, help="seconds before --from (default: 60)")
    arguments = parser.parse_args()

    if arguments.command == "sample":
        stopped = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: stopped.set())
        sample(arguments.targets, arguments.into, arguments.every, timedelta(hours=arguments.keep_hours), stopped)
        return
    earliest = arguments.since - timedelta(seconds=arguments.look_back)
    rise = rises(between(arguments.folder, earliest, arguments.until), arguments.since)
    arms = {"candidate": arguments.candidate, "champion": arguments.champion}
    try:
        print(json.dumps(measures(rise, arms, arguments.latency_over)))
    except ValueError as error:
        parser.error(str(error))


if __name__ == "__main__":
    main()
