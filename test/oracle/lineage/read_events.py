"""Builds openlineage-python's own events and facets from events on standard input, one a line, and prints them.

Fails where a facet has a field that the client's class does not take, or is written for another version of its schema.
"""

import json
import sys

from openlineage.client import event_v2, facet_v2
from openlineage.client.naming.dataset import LocalFileSystem, RemoteFileSystem
from openlineage.client.serde import Serde

CLASSES = {
    "jobType": facet_v2.job_type_job.JobTypeJobFacet,
    "sourceCodeLocation": facet_v2.source_code_location_job.SourceCodeLocationJobFacet,
    "processing_engine": facet_v2.processing_engine_run.ProcessingEngineRunFacet,
    "errorMessage": facet_v2.error_message_run.ErrorMessageRunFacet,
    "version": facet_v2.dataset_version_dataset.DatasetVersionDatasetFacet,
    "dataSource": facet_v2.datasource_dataset.DatasourceDatasetFacet,
    "storage": facet_v2.storage_dataset.StorageDatasetFacet,
    "inputStatistics": facet_v2.input_statistics_input_dataset.InputStatisticsInputDatasetFacet,
    "outputStatistics": facet_v2.output_statistics_output_dataset.OutputStatisticsOutputDatasetFacet,
}


def facet(name, content, place):
    fields = {key: value for key, value in content.items() if not key.startswith("_")}
    if name == "parent":
        parent = facet_v2.parent_run
        made = parent.ParentRunFacet(run=parent.Run(**fields["run"]), job=parent.Job(**fields["job"]))
    elif name == "tags" and place == "run":
        tags = [facet_v2.tags_run.TagsRunFacetFields(**tag) for tag in fields["tags"]]
        made = facet_v2.tags_run.TagsRunFacet(tags=tags)
    elif name == "tags":
        tags = [facet_v2.tags_dataset.TagsDatasetFacetFields(**tag) for tag in fields["tags"]]
        made = facet_v2.tags_dataset.TagsDatasetFacet(tags=tags)
    else:
        made = CLASSES[name](**fields)
    if made._get_schema() != content["_schemaURL"]:
        sys.exit(f"{name}: {content['_schemaURL']} is not {made._get_schema()}")
    return made


def facets(named, place="data"):
    return {name: facet(name, content, place) for name, content in named.items()}


def datasets(found, kind, own):
    for one in found:
        extra = {own: facets(one[own])}
        yield kind(namespace=one["namespace"], name=one["name"], facets=facets(one["facets"]), **extra)


def event(read):
    run, job = read["run"], read["job"]
    return event_v2.RunEvent(
        eventType=event_v2.RunState[read["eventType"]],
        eventTime=read["eventTime"],
        producer=read["producer"],
        run=event_v2.Run(runId=run["runId"], facets=facets(run["facets"], "run")),
        job=event_v2.Job(namespace=job["namespace"], name=job["name"], facets=facets(job["facets"], "job")),
        inputs=list(datasets(read["inputs"], event_v2.InputDataset, "inputFacets")),
        outputs=list(datasets(read["outputs"], event_v2.OutputDataset, "outputFacets")),
    )


files = [
    RemoteFileSystem(host="github.com", path="acme/models/data/train.parquet"),
    LocalFileSystem(path="/srv/data/train.parquet"),
]
print(
    json.dumps(
        {
            "events": [json.loads(Serde.to_json(event(json.loads(line)))) for line in sys.stdin],
            "names": [[file.get_namespace(), file.get_name()] for file in files],
        }
    )
)
