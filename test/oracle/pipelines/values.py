"""Reads YAML and JSON texts as DVC reads files of parameters, and answers with what DVC would write and hash."""

import json
import sys

from dvc.utils import dict_sha256
from dvc.utils.serialize._json import parse_json
from dvc.utils.serialize._yaml import dumps_yaml, parse_yaml

answers = []
for kind, text in json.load(sys.stdin):
    try:
        value = parse_json(text, "p.json") if kind == "json" else parse_yaml(text, "p.yaml")
        answers.append({"text": dumps_yaml(value), "sha256": dict_sha256(value, exclude=["size", "nfiles"])})
    except Exception as error:
        answers.append({"error": f"{type(error).__name__}: {error}"})
json.dump(answers, sys.stdout)
