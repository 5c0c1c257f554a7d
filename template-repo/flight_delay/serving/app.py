"""The routes: requests become flights, flights predictions, and everything is counted."""

import asyncio
import contextlib
import json
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from flight_delay.serving import metrics, open_inference, rows
from flight_delay.serving.demo_faults import Faults
from flight_delay.serving.predictor import Predictor
from flight_delay.serving.rows import Problem, Unprocessable

LARGEST_REQUEST = 1024 * 1024
LATE, ON_TIME = "late", "on-time"

log = logging.getLogger(__name__)


class Service:
    """One version of the model, and how it is asked.

    A flight is called late from the probability `late_from` on.
    """

    def __init__(self, model: str, version: str, predictor: Predictor, late_from: float, faults: Faults) -> None:
        self._model = model
        self._version = version
        self._predictor = predictor
        self._late_from = late_from
        self._faults = faults
        self._metrics = metrics.Metrics(model, version, [LATE, ON_TIME])

    def app(self) -> Starlette:
        """The routes as an ASGI application."""
        name = f"/v2/models/{self._model}"
        return Starlette(
            lifespan=self._predicting,
            routes=[
                Route("/predict", self._counted(self._predict), methods=["POST"]),
                Route(f"{name}/infer", self._counted(self._infer), methods=["POST"]),
                Route("/health", self._health),
                Route("/metrics", self._tell_metrics),
                Route(name, self._metadata),
                Route(f"{name}/ready", self._live),
                Route("/v2/health/live", self._live),
                Route("/v2/health/ready", self._live),
            ],
        )

    @contextlib.asynccontextmanager
    async def _predicting(self, _app: Starlette) -> AsyncIterator[None]:
        work = asyncio.create_task(self._predictor.run())
        yield
        work.cancel()

    async def _predict(self, request: Request) -> Response:
        asked = await _json(request)
        flights = asked.get("rows") if isinstance(asked, dict) else None
        scores, labels = await self._scores(flights)
        predictions = [{"probability": score, "label": label} for score, label in zip(scores, labels, strict=True)]
        return JSONResponse({"model": self._model, "version": self._version, "predictions": predictions})

    async def _infer(self, request: Request) -> Response:
        asked = await _json(request)
        scores, labels = await self._scores(open_inference.rows(asked))
        return JSONResponse(open_inference.answer(self._model, self._version, asked, scores, labels))

    async def _scores(self, flights: object) -> tuple[list[float], list[str]]:
        checked = rows.checked(flights)
        await self._faults.strike()
        scores = (await self._predictor.probabilities(checked)).tolist()
        labels = [LATE if score >= self._late_from else ON_TIME for score in scores]
        self._metrics.predicted(labels, scores)
        return scores, labels

    def _counted(self, answer: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
        async def counted(request: Request) -> Response:
            begun = time.perf_counter()
            try:
                response = await answer(request)
            except Unprocessable as error:
                # `error` is where the Open Inference Protocol has it.
                response = JSONResponse({"error": str(error), **error.as_json()}, 400)
            except ClientDisconnect:
                response = Response(status_code=499)
            except Exception:
                log.exception("%s failed", request.url.path)
                response = JSONResponse({"error": "the prediction failed"}, 500)
            self._metrics.answered(response.status_code, time.perf_counter() - begun)
            return response

        return counted

    async def _health(self, _request: Request) -> Response:
        return JSONResponse({"status": "ok", "model": self._model, "version": self._version})

    async def _live(self, _request: Request) -> Response:
        # The model is loaded before the first connection is taken: whoever can ask finds it ready.
        return Response()

    async def _metadata(self, _request: Request) -> Response:
        return JSONResponse(open_inference.metadata(self._model, self._version))

    async def _tell_metrics(self, _request: Request) -> Response:
        return Response(self._metrics.text(), media_type=metrics.CONTENT_TYPE)


async def _json(request: Request) -> object:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_REQUEST:
            raise Unprocessable(Problem(f"a request has at most {LARGEST_REQUEST:,} bytes"))
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Unprocessable(Problem(f"must be JSON: {error}")) from error
