"""Judges requests and answers by Amazon's own service model, as botocore carries it.

Reads a JSON list of {service, operation, part: "input" | "output", body} and prints a list of what is wrong with each: what
botocore's validator says, and the lengths, patterns and choices of the model, which that leaves to the server.
"""

import json
import re
import sys

import botocore.session
from botocore.validate import ParamValidator

session = botocore.session.get_session()


def pattern_of(text):
    for java, python in (
        (r"\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}", r"\w\s\u0021-\u007e\u00a0-\U0010ffff"),
        (r"\p{L}\p{M}\p{Z}\p{N}\p{P}", r"\w\s!-/:-@\[-`{-~\u00a0-\U0010ffff"),
        (r"\p{L}\p{Z}\p{N}", r"\w\u0020\u00a0"),
    ):
        text = text.replace(java, python)
    return re.sub(r"\$\{\d+,\d+\}$", "", text)


def beyond(shape, value, path):
    """Constraints of the model that botocore does not check."""
    meta = shape.metadata
    if shape.type_name == "structure":
        for name, member in shape.members.items():
            if isinstance(value, dict) and name in value:
                yield from beyond(member, value[name], f"{path}.{name}")
        return
    if shape.type_name == "list":
        for index, item in enumerate(value):
            yield from beyond(shape.member, item, f"{path}[{index}]")
    if shape.type_name == "map":
        for key, item in value.items():
            yield from beyond(shape.key, key, f"{path} (key {key})")
            yield from beyond(shape.value, item, f"{path}.{key}")
    if shape.type_name in ("list", "map", "string"):
        size = len(value)
        if size > meta.get("max", size) or size < meta.get("min", 0):
            yield f"{path}: length {size} is not within {meta.get('min', 0)} to {meta.get('max')}"
    if shape.type_name == "string":
        if meta.get("enum") and value not in meta["enum"]:
            yield f"{path}: {value} is none of the choices"
        if meta.get("pattern") and not re.fullmatch(pattern_of(meta["pattern"]), value):
            yield f"{path}: {value!r} is not of the pattern {meta['pattern']}"
    if shape.type_name in ("integer", "long") and value < meta.get("min", value):
        yield f"{path}: {value} is below {meta['min']}"


def judged(case):
    model = session.get_service_model(case["service"]).operation_model(case["operation"])
    shape = model.input_shape if case["part"] == "input" else model.output_shape
    report = ParamValidator().validate(case["body"], shape)
    if report.has_errors():
        return [report.generate_report()]
    return list(beyond(shape, case["body"], case["operation"]))


json.dump([judged(case) for case in json.load(sys.stdin)], sys.stdout)
