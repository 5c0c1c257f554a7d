"""Answers questions about an MLflow server through MLflow's own client: one JSON object a line, in and out."""

import json
import os
import sys
import tempfile

os.environ["MLFLOW_ENABLE_ARTIFACTS_PROGRESS_BAR"] = "false"

import mlflow
from mlflow import MlflowClient

client = MlflowClient()


def word(value):
    return value if value == value and abs(value) < 1.7e308 else str(value)


def run(q):
    found = client.get_run(q["id"])
    return {
        "name": found.info.run_name,
        "status": found.info.status,
        "lifecycle": found.info.lifecycle_stage,
        "start": found.info.start_time,
        "end": found.info.end_time,
        "params": found.data.params,
        "tags": found.data.tags,
        "metrics": {key: word(value) for key, value in found.data.metrics.items()},
        "models": [model.model_id for model in found.outputs.model_outputs],
    }


def history(q):
    return [[point.step, word(point.value), point.timestamp] for point in client.get_metric_history(q["id"], q["key"])]


def runs(q):
    experiment = client.get_experiment_by_name(q["experiment"])
    return [] if experiment is None else [one.info.run_id for one in client.search_runs([experiment.experiment_id])]


def artifacts(q):
    with tempfile.TemporaryDirectory() as folder:
        path = mlflow.artifacts.download_artifacts(q["uri"], dst_path=folder)
        found = {}
        for parent, _, names in os.walk(path):
            for name in names:
                file = os.path.join(parent, name)
                with open(file, "rb") as stream:
                    data = stream.read()
                try:
                    text = data.decode()
                except UnicodeDecodeError:
                    text = None
                found[os.path.relpath(file, path)] = text if text is not None and len(data) < 500 else len(data)
        return found


def logged_model(q):
    model = mlflow.get_logged_model(q["id"])
    return {
        "name": model.name,
        "status": str(model.status),
        "run": model.source_run_id,
        "params": model.params,
        "tags": model.tags,
    }


def version(q):
    found = client.get_model_version_by_alias(q["name"], q["alias"]) if "alias" in q else client.get_model_version(q["name"], q["version"])
    return {
        "version": str(found.version),
        "source": found.source,
        "run": found.run_id,
        "tags": found.tags,
        "aliases": sorted(found.aliases),
        "description": found.description,
    }


def versions(q):
    return sorted(str(one.version) for one in client.search_model_versions(f"name = '{q['name']}'"))


def model_info(q):
    info = mlflow.models.get_model_info(q["uri"])
    return {"flavors": list(info.flavors), "run": info.run_id}


def delete_experiment(q):
    client.delete_experiment(client.get_experiment_by_name(q["experiment"]).experiment_id)


for line in sys.stdin:
    question = json.loads(line)
    try:
        answer = {"answer": globals()[question["ask"]](question)}
    except Exception as error:
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
