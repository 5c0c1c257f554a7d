"""Resolves texts of dvc.yaml as DVC does. Answers with the stages in order, or with the error."""

import json
import os
import sys

from dvc.parsing import DataResolver
from dvc.repo import Repo
from dvc.utils.serialize._yaml import parse_yaml

repo = Repo(os.getcwd())
answers = []
for text in json.load(sys.stdin):
    try:
        resolver = DataResolver(repo, "", parse_yaml(text, "dvc.yaml"))
        found = [[name, resolver.resolve_one(name)[name]] for name in resolver.get_keys()]
        answers.append([[name, {"cmd": stage["cmd"], "outs": stage.get("outs", [])}] for name, stage in found])
    except Exception as error:
        answers.append({"error": str(error)})
json.dump(answers, sys.stdout)
