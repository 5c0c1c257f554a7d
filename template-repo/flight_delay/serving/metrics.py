"""What a rollout is judged by, as Prometheus reads it from `/metrics`."""

from collections.abc import Sequence

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, disable_created_metrics
from prometheus_client.exposition import generate_latest

SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5)
SCORES = tuple(tenth / 10 for tenth in range(1, 10))
CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    """Of one version of one model. Predictions are counted, and what asks for health or metrics is not."""

    def __init__(self, model: str, version: str, labels: Sequence[str]) -> None:
        disable_created_metrics()
        self._registry = registry = CollectorRegistry()
        # Among others when the process was started, which tells counters that began anew.
        ProcessCollector(registry=registry)
        self._requests = Counter(
            "mlops_requests_total",
            "Requests for predictions, by the status of their answer.",
            ("version", "status"),
            registry=registry,
        )
        self._duration = Histogram(
            "mlops_request_duration_seconds",
            "Time from a request for predictions to its answer.",
            ("version",),
            buckets=SECONDS,
            registry=registry,
        ).labels(version)
        self._predictions = Counter(
            "mlops_predictions_total",
            "Rows predicted, by label.",
            ("version", "label"),
            registry=registry,
        )
        self._scores = Histogram(
            "mlops_prediction_score",
            "Probabilities predicted.",
            ("version",),
            buckets=SCORES,
            registry=registry,
        ).labels(version)
        Gauge("mlops_model_info", "What serves: always 1.", ("model", "version"), registry=registry).labels(
            model, version
        ).set(1)
        self._version = version
        # A series that begins at its first event hides that event from whoever compares two readings.
        for status in (200, 400, 500):
            self._requests.labels(version, str(status))
        for label in labels:
            self._predictions.labels(version, label)

    def answered(self, status: int, seconds: float) -> None:
        """A request for predictions, whatever became of it."""
        self._requests.labels(self._version, str(status)).inc()
        self._duration.observe(seconds)

    def predicted(self, labels: Sequence[str], scores: Sequence[float]) -> None:
        """The rows of one request."""
        for label in set(labels):
            self._predictions.labels(self._version, label).inc(labels.count(label))
        for score in scores:
            self._scores.observe(score)

    def text(self) -> bytes:
        """All of them, in Prometheus' text format."""
        return generate_latest(self._registry)
