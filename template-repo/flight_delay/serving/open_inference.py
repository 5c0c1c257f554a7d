"""The Open Inference Protocol (v2 of KServe), in which rows are columns.

https://kserve.github.io/website/docs/concepts/architecture/data-plane/v2-protocol
"""

from typing import Any

from flight_delay.serving.rows import OPTIONAL, Problem, Unprocessable

TYPES = {
    "time_hour": "BYTES",
    "sched_dep_time": "INT64",
    "sched_arr_time": "INT64",
    "carrier": "BYTES",
    "origin": "BYTES",
    "dest": "BYTES",
    "distance": "FP64",
    "tailnum": "BYTES",
}


def metadata(model: str, version: str) -> dict[str, Any]:
    """What the model takes and gives; -1 is any number of rows."""
    return {
        "name": model,
        "versions": [version],
        "platform": "sklearn_skops",
        "inputs": [{"name": name, "datatype": datatype, "shape": [-1]} for name, datatype in TYPES.items()],
        "outputs": [
            {"name": "probability", "datatype": "FP64", "shape": [-1]},
            {"name": "label", "datatype": "BYTES", "shape": [-1]},
        ],
    }


def rows(request: object) -> list[dict[str, Any]]:
    """The rows that a request's tensors hold side by side.

    Raises Unprocessable where they do not fit together; what they hold is looked at by `rows.table`.
    """
    tensors = request.get("inputs") if isinstance(request, dict) else None
    if not isinstance(tensors, list) or not all(isinstance(tensor, dict) for tensor in tensors):
        raise Unprocessable(Problem("`inputs` must be a list of tensors"))
    columns = {tensor.get("name"): tensor for tensor in tensors if tensor.get("name") in TYPES}
    problems = [Problem("is missing", field=name) for name in TYPES.keys() - columns.keys() - OPTIONAL]
    lengths = set()
    for name, tensor in columns.items():
        data, shape = tensor.get("data"), tensor.get("shape")
        if tensor.get("datatype") != TYPES[name]:
            problems.append(Problem(f"`datatype` must be {TYPES[name]}", field=name))
        if not isinstance(data, list) or shape not in ([len(data)], [len(data), 1]):
            problems.append(Problem("`data` must be a flat list and `shape` its length", field=name))
        else:
            lengths.add(len(data))
    if len(lengths) > 1:
        problems.append(Problem(f"all inputs must have the same length, not {sorted(lengths)}"))
    if problems:
        raise Unprocessable(*sorted(problems, key=lambda problem: problem.field or ""))
    return [
        dict(zip(columns, values, strict=True))
        for values in zip(*(tensor["data"] for tensor in columns.values()), strict=True)
    ]


def answer(model: str, version: str, request: dict[str, Any], scores: list[float], labels: list[str]) -> dict[str, Any]:
    """The tensors of the predictions."""
    told = {"id": request["id"]} if isinstance(request.get("id"), str) else {}
    outputs = [("probability", "FP64", scores), ("label", "BYTES", labels)]
    return {
        "model_name": model,
        "model_version": version,
        **told,
        "outputs": [
            {"name": name, "datatype": datatype, "shape": [len(values)], "data": values}
            for name, datatype, values in outputs
        ],
    }
