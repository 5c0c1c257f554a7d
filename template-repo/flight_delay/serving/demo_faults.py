"""Faults for demonstrations of a rollout that goes wrong. Never set this where somebody depends on the answers.

MLOPS_DEMO_FAULT="error-rate=0.05,delay=0.3@0.2"     5 % of requests fail; 20 % wait for 0.3 s
MLOPS_DEMO_FAULT="v1.3.0:error-rate=0.05"            the same servers, but only this version is faulty
"""

import asyncio
import random
import re
from dataclasses import dataclass

VARIABLE = "MLOPS_DEMO_FAULT"


class DemoFault(Exception):
    """Fails a request as a bug would."""


@dataclass(frozen=True)
class Faults:
    """Shares are of all requests, `delay` is in seconds."""

    error_rate: float = 0.0
    delay: float = 0.0
    delay_share: float = 0.0

    async def strike(self) -> None:
        """Delays or fails the request that is being answered, by chance."""
        if random.random() < self.delay_share:
            await asyncio.sleep(self.delay)
        if random.random() < self.error_rate:
            raise DemoFault(f"{VARIABLE} fails {self.error_rate:.1%} of the requests")


def parse(text: str | None, version: str) -> Faults:
    """The faults of a version.

    Raises ValueError where the text is none that is described above.
    """
    only, colon, rest = (text or "").rpartition(":")
    if not rest or (colon and only != version):
        return Faults()
    found: dict[str, float] = {}
    for part in rest.split(","):
        error = re.fullmatch(r"\s*error-rate=([\d.]+)\s*", part)
        delay = re.fullmatch(r"\s*delay=([\d.]+)(?:@([\d.]+))?\s*", part)
        if error:
            found["error_rate"] = float(error[1])
        elif delay:
            found |= {"delay": float(delay[1]), "delay_share": float(delay[2] or 1)}
        else:
            raise ValueError(f"{VARIABLE}: {part!r} is not error-rate=SHARE or delay=SECONDS@SHARE")
    faults = Faults(**found)
    if not (faults.error_rate <= 1 and faults.delay_share <= 1):
        raise ValueError(f"{VARIABLE}: a share is at most 1")
    return faults
