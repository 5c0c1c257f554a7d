"""Failing rows of the same rules by pandera and Great Expectations, for `agreement.test.ts`.

Reads from standard input {"files": [...], "rules": [{"id", "column" or "columns", "kind", ...}]} and writes for each file
{"pandera": {id: failing rows}, "great_expectations": {id: failing rows}}. Pandera 0.35, Great Expectations 1.24.
"""

import json
import os
import sys
import warnings

warnings.simplefilter("ignore")
os.environ["GX_ANALYTICS_ENABLED"] = "false"

import great_expectations as gx
import great_expectations.expectations as gxe
import pandas
import pandera.pandas as pa


def bound(value):
    return pandas.Timestamp(value) if isinstance(value, str) else value


def pandera_failures(rows, rule):
    kind = rule["kind"]
    if kind == "unique" and len(rule["columns"]) > 1:
        # Pandera takes missing values for equal; ours asks nothing of rows with one.
        known = rows.dropna(subset=rule["columns"])
        schema = pa.DataFrameSchema(unique=rule["columns"])
        try:
            schema.validate(known, lazy=True)
        except pa.errors.SchemaErrors as error:
            return int(error.failure_cases["index"].nunique())
        return 0
    column = rule["columns"][0]
    checks = {
        "required": lambda: pa.Column(nullable=False),
        "unique": lambda: pa.Column(nullable=True, unique=True),
        "one-of": lambda: pa.Column(checks=pa.Check.isin(rule["values"]), nullable=True),
        "pattern": lambda: pa.Column(checks=pa.Check.str_contains(rule["pattern"]), nullable=True),
        "length": lambda: pa.Column(checks=pa.Check.str_length(rule["minimum"], rule["maximum"]), nullable=True),
        "range": lambda: pa.Column(checks=pa.Check.in_range(bound(rule["minimum"]), bound(rule["maximum"])), nullable=True),
        "exclusive": lambda: pa.Column(
            checks=[pa.Check.gt(bound(rule["minimum"])), pa.Check.lt(bound(rule["maximum"]))], nullable=True
        ),
    }
    values = rows[[column]]
    if kind == "unique":
        values = values.dropna()
    try:
        pa.DataFrameSchema({column: checks[kind]()}).validate(values, lazy=True)
    except pa.errors.SchemaErrors as error:
        return int(error.failure_cases["index"].nunique())
    return 0


def expectation(rule):
    column = rule["columns"][0]
    low, high = bound(rule.get("minimum")), bound(rule.get("maximum"))
    return {
        "required": lambda: gxe.ExpectColumnValuesToNotBeNull(column=column),
        "unique": lambda: gxe.ExpectColumnValuesToBeUnique(column=column)
        if len(rule["columns"]) == 1
        else gxe.ExpectCompoundColumnsToBeUnique(column_list=rule["columns"], ignore_row_if="any_value_is_missing"),
        "one-of": lambda: gxe.ExpectColumnValuesToBeInSet(column=column, value_set=rule["values"]),
        # Great Expectations anchors at the start.
        "pattern": lambda: gxe.ExpectColumnValuesToMatchRegex(column=column, regex=f"[\\s\\S]*(?:{rule['pattern']})"),
        "length": lambda: gxe.ExpectColumnValueLengthsToBeBetween(column=column, min_value=low, max_value=high),
        "range": lambda: gxe.ExpectColumnValuesToBeBetween(column=column, min_value=low, max_value=high),
        "exclusive": lambda: gxe.ExpectColumnValuesToBeBetween(
            column=column, min_value=low, max_value=high, strict_min=True, strict_max=True
        ),
    }[rule["kind"]]()


def great_expectations_failures(context, batch, rows, rules):
    suite = context.suites.add_or_update(gx.ExpectationSuite(name="rules"))
    for rule in rules:
        one = expectation(rule)
        one.meta = {"id": rule["id"]}
        suite.add_expectation(one)
    definition = context.validation_definitions.add_or_update(
        gx.ValidationDefinition(name="rules", data=batch, suite=suite)
    )
    outcome = definition.run(batch_parameters={"dataframe": rows}, result_format="SUMMARY")
    failures = {}
    for result in outcome.results:
        if result.exception_info.get("raised_exception"):
            raise RuntimeError(result.exception_info)
        failures[result.expectation_config.meta["id"]] = int(result.result["unexpected_count"])
    return failures


def main():
    request = json.load(sys.stdin)
    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = {"globally": False}
    asset = context.data_sources.add_pandas("pandas").add_dataframe_asset("rows")
    batch = asset.add_batch_definition_whole_dataframe("all")
    answers = []
    for file in request["files"]:
        rows = pandas.read_parquet(file)
        answers.append(
            {
                "pandera": {rule["id"]: pandera_failures(rows, rule) for rule in request["rules"]},
                "great_expectations": great_expectations_failures(context, batch, rows, request["rules"]),
            }
        )
    json.dump(answers, sys.stdout)


main()
