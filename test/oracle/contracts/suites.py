"""Writes suites with the real libraries, and what they say of the same data.

    python suites.py FOLDER

FOLDER/{good,bad}.parquet     the data
FOLDER/expectations.json      [{suite: Great Expectations' JSON, good: bool, bad: bool}], one expectation a suite
FOLDER/schemas.json           [{schema: pandera's YAML, good: bool, bad: bool}], one check a schema
FOLDER/suite.json             all expectations in one suite
FOLDER/schema.yaml            a pandera schema with all checks of some columns
"""

import json
import sys
import warnings
from pathlib import Path

import pandas as pd

warnings.filterwarnings("ignore")
folder = Path(sys.argv[1])

good = pd.DataFrame(
    {
        "id": [f"2013-{n:04d}" for n in range(40)],
        "distance": [100 + 10 * n for n in range(40)],
        "delay": [None if n % 10 == 0 else n - 20.5 for n in range(40)],
        "origin": ["EWR", "JFK", "LGA", "JFK"] * 10,
        "time": pd.date_range("2013-01-01", periods=40, freq="h"),
        "late": [n % 4 == 0 for n in range(40)],
        "a": [n // 2 for n in range(40)],
        "b": [n // 2 + n % 2 for n in range(40)],
    }
)
bad = good.copy()
bad.loc[3, "id"] = "2013-0002"
bad.loc[4, "id"] = "12"
bad.loc[5, "distance"] = -7
bad.loc[6, "distance"] = 90_000
bad.loc[7:18, "delay"] = None
bad.loc[8, "origin"] = "XXX"
bad.loc[9, "origin"] = None
bad.loc[10, "time"] = pd.Timestamp("1999-12-31")
bad.loc[11, "late"] = True
bad.loc[12, "a"] = bad.loc[13, "a"] = 99
bad.loc[20, ["a", "b"]] = bad.loc[21, ["a", "b"]]
bad["extra"] = 1


def expectations():
    import great_expectations.expectations as gxe

    return [
        gxe.ExpectColumnToExist(column="distance"),
        gxe.ExpectColumnValuesToBeOfType(column="distance", type_="int64"),
        gxe.ExpectColumnValuesToNotBeNull(column="origin"),
        gxe.ExpectColumnValuesToNotBeNull(column="delay", mostly=0.9),
        gxe.ExpectColumnValuesToNotBeNull(column="delay", mostly=0.5),
        gxe.ExpectColumnValuesToBeUnique(column="id"),
        gxe.ExpectColumnValuesToBeBetween(column="distance", min_value=0, max_value=5000),
        gxe.ExpectColumnValuesToBeBetween(column="distance", min_value=0, max_value=90_000, strict_max=True),
        gxe.ExpectColumnValuesToBeBetween(column="distance", min_value=-7, max_value=90_000),
        gxe.ExpectColumnValuesToBeBetween(column="distance", min_value=0, mostly=0.9),
        gxe.ExpectColumnValuesToBeBetween(column="delay", max_value=-100, mostly=0.1),
        gxe.ExpectColumnValuesToBeInSet(column="origin", value_set=["EWR", "JFK", "LGA"]),
        gxe.ExpectColumnValuesToBeInSet(column="origin", value_set=["EWR", "JFK", "LGA"], mostly=0.95),
        gxe.ExpectColumnDistinctValuesToBeInSet(column="origin", value_set=["EWR", "JFK", "LGA"]),
        gxe.ExpectColumnDistinctValuesToEqualSet(column="origin", value_set=["EWR", "JFK", "LGA"]),
        gxe.ExpectColumnDistinctValuesToContainSet(column="origin", value_set=["EWR", "XXX"]),
        gxe.ExpectColumnValuesToNotBeInSet(column="origin", value_set=["XXX", "a{b}c"]),
        gxe.ExpectColumnValueLengthsToEqual(column="id", value=9),
        gxe.ExpectColumnValueLengthsToBeBetween(column="id", min_value=3),
        gxe.ExpectColumnValuesToMatchRegex(column="id", regex=r"^[0-9]{4}-"),
        gxe.ExpectColumnValuesToMatchRegex(column="id", regex=r"^[0-9]{4}-", mostly=0.9),
        gxe.ExpectColumnValuesToNotMatchRegex(column="id", regex=r"^12$"),
        gxe.ExpectColumnValuesToMatchRegexList(column="origin", regex_list=["^E", "^J", "^L"]),
        gxe.ExpectColumnMeanToBeBetween(column="distance", min_value=200, max_value=400),
        gxe.ExpectColumnMedianToBeBetween(column="distance", min_value=290, max_value=300),
        gxe.ExpectColumnStdevToBeBetween(column="distance", max_value=200),
        gxe.ExpectColumnSumToBeBetween(column="distance", min_value=0, max_value=20_000, strict_max=True),
        gxe.ExpectColumnMaxToBeBetween(column="distance", max_value=500),
        gxe.ExpectColumnMinToBeBetween(column="distance", min_value=0),
        gxe.ExpectColumnUniqueValueCountToBeBetween(column="origin", min_value=3, max_value=3),
        gxe.ExpectColumnProportionOfUniqueValuesToBeBetween(column="id", min_value=1),
        gxe.ExpectTableRowCountToBeBetween(min_value=1, max_value=40),
        gxe.ExpectTableRowCountToEqual(value=41),
        gxe.ExpectCompoundColumnsToBeUnique(column_list=["a", "b"]),
        gxe.ExpectColumnPairValuesAToBeGreaterThanB(column_A="b", column_B="a", or_equal=True),
        gxe.ExpectTableColumnsToMatchSet(column_set=list(good.columns)),
        gxe.ExpectTableColumnsToMatchSet(column_set=["id"], exact_match=False),
    ]


def ask_great_expectations():
    import great_expectations as gx

    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = None
    source = context.data_sources.add_pandas("p")
    batches = {}
    for name, frame in {"good": good, "bad": bad}.items():
        asset = source.add_dataframe_asset(name)
        batches[name] = asset.add_batch_definition_whole_dataframe(name).get_batch({"dataframe": frame})
    found = []
    for expectation in expectations():
        suite = gx.ExpectationSuite(name="flights", expectations=[expectation]).to_json_dict()
        verdicts = {name: bool(batch.validate(expectation).success) for name, batch in batches.items()}
        found.append({"suite": suite, **verdicts})
    whole = gx.ExpectationSuite(
        name="flights",
        expectations=[
            *expectations(),
            gxe_increasing(),
        ],
    )
    (folder / "suite.json").write_text(json.dumps(whole.to_json_dict(), indent=2))
    (folder / "expectations.json").write_text(json.dumps(found))


def gxe_increasing():
    import great_expectations.expectations as gxe

    return gxe.ExpectColumnValuesToBeIncreasing(column="distance")


def schemas():
    import pandera.pandas as pa

    def one(name, *checks, **more):
        return pa.DataFrameSchema({name: pa.Column(checks=list(checks), **{"nullable": True, **more})})

    return [
        one("distance", dtype="int64"),
        one("origin", nullable=False),
        one("id", unique=True),
        one("distance", pa.Check.ge(0)),
        one("distance", pa.Check.ge(-7)),
        one("distance", pa.Check.gt(-7)),
        one("distance", pa.Check.le(5000)),
        one("distance", pa.Check.lt(90_000)),
        one("distance", pa.Check.in_range(0, 5000, include_min=False)),
        one("distance", pa.Check.ne(-7)),
        one("time", pa.Check.ge(pd.Timestamp("2013-01-01")), dtype="datetime64[ns]"),
        one("origin", pa.Check.isin(["EWR", "JFK", "LGA"])),
        one("origin", pa.Check.notin(["XXX"])),
        one("id", pa.Check.str_matches("[0-9]{4}-"), dtype=str),
        one("id", pa.Check.str_matches("2$"), dtype=str),
        one("id", pa.Check.str_contains("-"), dtype=str),
        one("id", pa.Check.str_startswith("2013"), dtype=str),
        one("id", pa.Check.str_endswith("2"), dtype=str),
        one("id", pa.Check.str_length(3, 9), dtype=str),
        one("origin", pa.Check.unique_values_eq(["EWR", "JFK", "LGA"])),
        one("late", dtype="bool"),
        pa.DataFrameSchema({"a": pa.Column(), "b": pa.Column()}, unique=["a", "b"]),
        pa.DataFrameSchema({name: pa.Column(nullable=True) for name in good.columns}, strict=True),
    ]


def ask_pandera():
    import pandera.errors
    import pandera.pandas as pa

    found = []
    for schema in schemas():
        verdicts = {}
        for name, frame in {"good": good, "bad": bad}.items():
            try:
                schema.validate(frame, lazy=True)
                verdicts[name] = True
            except pandera.errors.SchemaErrors:
                verdicts[name] = False
        found.append({"schema": schema.to_yaml(), **verdicts})
    (folder / "schemas.json").write_text(json.dumps(found))
    whole = pa.DataFrameSchema(
        {
            "id": pa.Column(str, [pa.Check.str_length(3, 9), pa.Check.str_matches("[0-9]{4}-")], unique=True),
            "distance": pa.Column("int64", pa.Check.in_range(0, 5000)),
            "delay": pa.Column("float64", pa.Check.ge(-60, raise_warning=True), nullable=True),
            "origin": pa.Column(str, pa.Check.isin(["EWR", "JFK", "LGA"])),
            "maybe": pa.Column(float, required=False),
            "x_.*": pa.Column(float, regex=True),
            "kind": pa.Column("category"),
        },
        index=pa.Index("int64", name="row"),
        ordered=True,
    )
    (folder / "schema.yaml").write_text(whole.to_yaml())


good.to_parquet(folder / "good.parquet", index=False)
bad.to_parquet(folder / "bad.parquet", index=False)
ask_pandera()
ask_great_expectations()
