"""Prints what GTO's own reader makes of a repository's tags: one JSON object by model."""

import json
import sys

import gto.api

repository = sys.argv[1]
overview = gto.api.show(repository, deprecated=True)
state = {}
for name, model in overview.items():
    versions = gto.api.show(repository, name=name, deprecated=True)
    state[name] = {
        "latest": model["version"],
        "active": model["active"],
        "stages": {stage: version for stage, version in model["stage"].items() if version},
        "versions": {v["version"]: v["is_active"] for v in versions if v["registrations"]},
        "events": [
            [event["event"], event["version"], event["stage"], event["ref"]]
            for event in gto.api.history(repository, artifact=name)
        ],
    }
print(json.dumps(state))
