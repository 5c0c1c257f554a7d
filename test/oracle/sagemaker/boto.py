"""Asks Amazon's own client, one question a line: {service, method, arguments}; bytes are told in base64."""

import base64
import json
import sys

import boto3

clients = {}


def plain(value):
    if hasattr(value, "read"):
        value = value.read()
    return base64.b64encode(value).decode() if isinstance(value, bytes) else str(value)


for line in sys.stdin:
    question = json.loads(line)
    service = question["service"]
    client = clients.setdefault(service, boto3.client(service, endpoint_url=sys.argv[1]))
    arguments = question["arguments"]
    if "Body" in arguments:
        arguments["Body"] = base64.b64decode(arguments["Body"])
    try:
        answer = {"value": getattr(client, question["method"])(**arguments)}
    except Exception as error:
        answer = {"error": str(error)}
    print(json.dumps(answer, default=plain), flush=True)
