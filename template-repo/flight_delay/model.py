"""The model's file. skops, not pickle: opening a file made by someone else runs no code of theirs."""

import io
import re
import zipfile
from pathlib import Path

import skops.io
from sklearn.ensemble import HistGradientBoostingClassifier

# What gradient boosting is made of beyond what skops trusts by itself. Anything else in a file is refused.
TRUSTED = [
    "functools.partial",
    "sklearn.ensemble._hist_gradient_boosting.predictor.TreePredictor",
    "sklearn.utils.validation.check_array",
]


def save(classifier: HistGradientBoostingClassifier, path: Path) -> None:
    """Writes the model; equal models give equal bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_reproducible(skops.io.dumps(classifier)))


def load(path: Path) -> HistGradientBoostingClassifier:
    """Reads a model.

    Raises skops.io.exceptions.UntrustedTypesFoundException where the file holds anything unexpected.
    """
    return skops.io.load(path, trusted=TRUSTED)


def _reproducible(archive: bytes) -> bytes:
    # skops names parts by their address in memory and dates them now: number them in order and leave the date out.
    numbers: dict[str, str] = {}
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as source, zipfile.ZipFile(written, "w") as target:
        schema = re.sub(
            r'(?<="__id__": )\d+|(?<="file": ")\d+',
            lambda address: numbers.setdefault(address[0], str(len(numbers))),
            source.read("schema.json").decode(),
        )
        target.writestr(zipfile.ZipInfo("schema.json"), schema)
        parts = [Path(name) for name in source.namelist() if name != "schema.json"]
        for part in sorted(parts, key=lambda part: int(numbers[part.stem])):
            target.writestr(zipfile.ZipInfo(numbers[part.stem] + part.suffix), source.read(str(part)))
    return written.getvalue()
