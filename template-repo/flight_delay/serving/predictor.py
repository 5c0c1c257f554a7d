"""The model behind requests. Whatever waits when the model is free is predicted together.

A prediction of one flight costs what one of a hundred does, for most of it is the frame around the numbers: under load
the batches grow by themselves, and nobody waits for a batch to fill.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from threadpoolctl import threadpool_limits

from flight_delay import data, features
from flight_delay.serving.rows import Flight, table

MOST_FLIGHTS = 1000

Asked = tuple[list[Flight], "asyncio.Future[np.ndarray]"]


class Predictor:
    """Probabilities of a late arrival. `run` must run for `probabilities` to answer."""

    def __init__(self, classifier: HistGradientBoostingClassifier) -> None:
        self._classifier = classifier
        # In this template they come with a package; in life, from where the latest observations are kept.
        self._weather = data.weather()
        self._planes = data.planes()
        self._waiting: asyncio.Queue[Asked] = asyncio.Queue()
        # One thread beside the one that answers, and none within: small batches gain nothing from more.
        self._thread = ThreadPoolExecutor(1, initializer=lambda: threadpool_limits(1, user_api="openmp"))

    async def probabilities(self, flights: list[Flight]) -> np.ndarray:
        """One for each of at least one flight, in their order."""
        answer = asyncio.get_running_loop().create_future()
        self._waiting.put_nowait((flights, answer))
        return await answer

    def predict(self, flights: pd.DataFrame) -> np.ndarray:
        """The same, at once: features and model are those of training."""
        # A row's features depend on the weather and the plane of that row alone, so the others can stay away.
        hours = flights["time_hour"] - pd.Timedelta(hours=1)
        weather = self._weather[self._weather["time_hour"].isin(hours)]
        planes = self._planes[self._planes["tailnum"].isin(flights["tailnum"])]
        inputs = features.build(flights, weather, planes)[list(self._classifier.feature_names_in_)]
        return self._classifier.predict_proba(inputs)[:, 1]

    async def run(self) -> None:
        """Predicts until it is cancelled."""
        loop = asyncio.get_running_loop()
        held = None
        while True:
            batch = [held or await self._waiting.get()]
            held, size = None, len(batch[0][0])
            while held is None and not self._waiting.empty():
                held = self._waiting.get_nowait()
                size += len(held[0])
                if size <= MOST_FLIGHTS:
                    batch.append(held)
                    held = None
            await loop.run_in_executor(self._thread, self._answer, loop, batch)

    def _answer(self, loop: asyncio.AbstractEventLoop, batch: list[Asked]) -> None:
        try:
            together = self.predict(table([flight for flights, _ in batch for flight in flights]))
        except Exception as error:
            if len(batch) == 1:
                loop.call_soon_threadsafe(_settle, batch[0][1], error)
                return
            # One request that cannot be predicted must not fail those that came with it.
            for one in batch:
                self._answer(loop, [one])
            return
        ends = np.cumsum([len(flights) for flights, _ in batch])
        for part, (_, answer) in zip(np.split(together, ends[:-1]), batch, strict=True):
            loop.call_soon_threadsafe(_settle, answer, part)


def _settle(answer: "asyncio.Future[np.ndarray]", result: np.ndarray | Exception) -> None:
    if answer.done():  # whoever asked is gone
        return
    if isinstance(result, Exception):
        answer.set_exception(result)
    else:
        answer.set_result(result)
