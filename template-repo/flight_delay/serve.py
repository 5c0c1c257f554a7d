"""Serves a model over HTTP.

python -m flight_delay.serve --model models/flight-delay.skops --port 8001 --version v1.2.0

    POST /predict                        {"rows": [{"time_hour": "2013-07-01T10:00:00Z", …}]}, answered row by row
    POST /v2/models/flight-delay/infer   the same in the Open Inference Protocol; its health and metadata beside it
    GET  /health                         {"status", "model", "version"}
    GET  /metrics                        for Prometheus

Every answer has the header `x-model-version`. After SIGTERM nothing new is taken, what runs is finished, and the exit
status is 0.
"""

import argparse
import logging
import os
import signal
import socket
import sys
from pathlib import Path

import uvicorn
from skops.io.exceptions import UntrustedTypesFoundException

from flight_delay import model
from flight_delay.serving import demo_faults
from flight_delay.serving.app import Service
from flight_delay.serving.predictor import Predictor

# Longer than routers keep a connection that nobody uses, so that it is they who close it, and never under a request.
KEEP_ALIVE_SECONDS = 120
FINISH_SECONDS = 25


class Server(uvicorn.Server):
    """Says where it answers, once it does and a signal would end it in order."""

    def __init__(self, config: uvicorn.Config, name: str) -> None:
        super().__init__(config)
        self._name = name

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        for listener in sockets or []:
            host, port = listener.getsockname()[:2]
            print(f"{self._name} answers at http://{f'[{host}]' if ':' in host else host}:{port}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description="Serve a model.")
    parser.add_argument("--model", type=Path, required=True, help="a model that training wrote (skops)")
    version = os.environ.get("MODEL_VERSION")
    parser.add_argument(
        "--version",
        default=version,
        required=not version,
        help="what it is called in answers and metrics, such as v1.2.0 (default: MODEL_VERSION)",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine alone)")
    parser.add_argument("--port", type=int, default=8001, help="0 takes one that is free (default: 8001)")
    parser.add_argument("--name", default="flight-delay", help="name of the model (default: flight-delay)")
    parser.add_argument("--late-from", type=float, default=0.4, help="probability called late (default: 0.4)")
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    # While loading it ends here at once; later uvicorn finishes what runs, then raises the signal again.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))

    fault = os.environ.get(demo_faults.VARIABLE)
    try:
        faults = demo_faults.parse(fault, arguments.version)
        listener = _listener(arguments.host, arguments.port)
        predictor = Predictor(model.load(arguments.model))
    except (ValueError, OSError, UntrustedTypesFoundException) as error:
        sys.exit(f"{parser.prog}: {error}")
    if faults != demo_faults.Faults():
        print(f"{demo_faults.VARIABLE}={fault}: FOR DEMONSTRATIONS ONLY", file=sys.stderr, flush=True)

    service = Service(arguments.name, arguments.version, predictor, arguments.late_from, faults)
    server = Server(
        uvicorn.Config(
            service.app(),
            log_config=None,
            access_log=False,
            headers=[("x-model-version", arguments.version)],
            server_header=False,
            timeout_keep_alive=KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=FINISH_SECONDS,
        ),
        f"{arguments.name} {arguments.version}",
    )
    server.run(sockets=[listener])


def _listener(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sends at once (TCP_NODELAY) only where the protocol is named; an answer may wait for 40 ms otherwise.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((host, port))
    return listener


if __name__ == "__main__":
    main()
