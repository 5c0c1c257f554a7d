"""The 30 rules of `bench/data-contract.ts` by pandera or Great Expectations, for `bench/data.mjs`.

One validation a process: reads the Parquet file into pandas, judges it, and writes how many rows break each rule, with
what the process used of processor and memory from its start.
"""

import importlib.metadata
import json
import os
import resource
import sys
import time
import warnings

FILE = sys.argv[2]
ORIGINS = ["EWR", "JFK", "LGA"]
CARRIERS = ["UA", "AA", "DL", "B6", "EV", "MQ"]
REQUIRED = ["id", "code", "day", "origin", "dest", "carrier", "arr_delay", "distance", "late", "tailnum"]
UNIQUE = ["id", "code"]
ONE_OF = {"origin": ORIGINS, "carrier": CARRIERS}
PATTERNS = {"code": "^F[0-9]{9}$", "tailnum": "^N[0-9]+AA$"}
LENGTHS = {"dest": (2, 3)}


def ranges(pandas):
    return {
        "day": (pandas.Timestamp("2013-01-01"), pandas.Timestamp("2013-12-31")),
        "dep_delay": (-60, 300),
        "arr_delay": (-90, 300),
        "distance": (17, 5000),
        "temp": (0, 110),
        "dewp": (-10, 80),
        "humid": (0, 100),
        "wind_dir": (0, 360),
        "wind_speed": (0, 50),
        "pressure": (970, 1050),
        "visib": (0, 10),
        "seats": (1, 450),
        "departs": (pandas.Timestamp("2013-01-01"), pandas.Timestamp("2014-01-01")),
    }


def read():
    import pandas

    rows = pandas.read_parquet(FILE)
    # The column of dates arrives as Python objects, which neither tool compares quickly.
    rows["day"] = rows["day"].astype("datetime64[ms]")
    return pandas, rows


def by_pandera():
    import pandera.pandas as pa

    pandas, rows = read()
    columns = {}
    for name in rows.columns:
        checks = []
        if name in ONE_OF:
            checks.append(pa.Check.isin(ONE_OF[name]))
        if name in PATTERNS:
            checks.append(pa.Check.str_matches(PATTERNS[name]))
        if name in LENGTHS:
            checks.append(pa.Check.str_length(*LENGTHS[name]))
        if name in ranges(pandas):
            checks.append(pa.Check.in_range(*ranges(pandas)[name]))
        columns[name] = pa.Column(checks=checks, nullable=name not in REQUIRED, unique=name in UNIQUE)
    try:
        pa.DataFrameSchema(columns).validate(rows, lazy=True)
        failed = {}
    except pa.errors.SchemaErrors as error:
        cases = error.failure_cases
        failed = {f"{column} {check}": int(count) for (column, check), count in cases.groupby(["column", "check"]).size().items()}
    return failed


def by_great_expectations():
    import great_expectations as gx
    import great_expectations.expectations as gxe

    pandas, rows = read()
    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = {"globally": False}
    batch = context.data_sources.add_pandas("pandas").add_dataframe_asset("rows").add_batch_definition_whole_dataframe("all")
    suite = gx.ExpectationSuite(name="flights")
    for name in REQUIRED:
        suite.add_expectation(gxe.ExpectColumnValuesToNotBeNull(column=name))
    for name in UNIQUE:
        suite.add_expectation(gxe.ExpectColumnValuesToBeUnique(column=name))
    for name, values in ONE_OF.items():
        suite.add_expectation(gxe.ExpectColumnValuesToBeInSet(column=name, value_set=values))
    for name, pattern in PATTERNS.items():
        suite.add_expectation(gxe.ExpectColumnValuesToMatchRegex(column=name, regex=pattern))
    for name, (low, high) in LENGTHS.items():
        suite.add_expectation(gxe.ExpectColumnValueLengthsToBeBetween(column=name, min_value=low, max_value=high))
    for name, (low, high) in ranges(pandas).items():
        suite.add_expectation(gxe.ExpectColumnValuesToBeBetween(column=name, min_value=low, max_value=high))
    definition = context.validation_definitions.add(
        gx.ValidationDefinition(name="flights", data=batch, suite=context.suites.add(suite))
    )
    outcome = definition.run(batch_parameters={"dataframe": rows}, result_format="SUMMARY")
    return {
        f"{result.expectation_config.kwargs['column']} {result.expectation_config.type}": int(result.result["unexpected_count"])
        for result in outcome.results
        if not result.success
    }


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    os.environ["GX_ANALYTICS_ENABLED"] = "false"
    started = time.perf_counter()
    tool = sys.argv[1]
    failed = by_pandera() if tool == "pandera" else by_great_expectations()
    usage = resource.getrusage(resource.RUSAGE_SELF)
    print(
        json.dumps(
            {
                "seconds": time.perf_counter() - started,
                "cpuSeconds": usage.ru_utime + usage.ru_stime,
                "peakBytes": usage.ru_maxrss * 1024,
                "failed": failed,
                "version": importlib.metadata.version(tool),
            }
        )
    )
