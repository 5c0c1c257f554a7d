const id = 4659, ids = [4659, 4377], modules = {
  /***/
  24659: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        dataValidateReportSchema: () => (
          /* binding */
          dataValidateReportSchema
        ),
        ruleSchema: () => (
          /* binding */
          ruleSchema
        )
      });
      var schemas = __webpack_require__(27597), iso = __webpack_require__(64377), foundation = __webpack_require__(62099), provenance = __webpack_require__(41878);
      const fileSchema = schemas.Ikc({ path: schemas.YjP(), sha256: schemas.YjP(), bytes: schemas.Whr().nonnegative() }), count = schemas.Whr().nonnegative(), share = schemas.aig().min(0).max(1), kindSchema = schemas.k5n(["numerical", "categorical", "datetime", "boolean", "other"]), rowSchema = schemas.g1P(schemas.YjP(), schemas.YjP().nullable()), profileSchema = schemas.Ikc({
        column: schemas.YjP(),
        type: schemas.YjP(),
        kind: kindSchema,
        rows: count,
        missing: count,
        /** Approximate above 100,000 distinct values. */
        distinct: count,
        /** Numbers; ISO 8601 text for dates and times. */
        minimum: schemas.KCZ([schemas.aig(), schemas.YjP()]).nullable(),
        maximum: schemas.KCZ([schemas.aig(), schemas.YjP()]).nullable(),
        mean: schemas.aig().nullable(),
        standardDeviation: schemas.aig().nullable(),
        /** At 5, 25, 50, 75 and 95 %. */
        quantiles: schemas.PVZ([schemas.aig(), schemas.aig(), schemas.aig(), schemas.aig(), schemas.aig()]).nullable(),
        /** Counts over bins that both versions share. */
        histogram: schemas.YOg(schemas.Ikc({ label: schemas.YjP(), count })).nullable()
      }), schemaChangeSchema = schemas.Ikc({
        column: schemas.YjP(),
        change: schemas.k5n(["added", "removed", "type", "renamed", "moved"]),
        before: schemas.YjP().nullable(),
        after: schemas.YjP().nullable(),
        /** Code written for the old schema can fail or silently change its meaning. */
        breaking: schemas.zMY(),
        reason: schemas.YjP()
      }), notComputableSchema = schemas.Ikc({ notComputable: schemas.YjP() }), rowDiffSchema = schemas.Ikc({
        key: schemas.YOg(schemas.YjP()),
        added: count,
        removed: count,
        changed: count,
        unchanged: count,
        /** Most changed first. */
        columns: schemas.YOg(schemas.Ikc({ column: schemas.YjP(), changed: count })),
        examples: schemas.Ikc({
          added: schemas.YOg(rowSchema),
          removed: schemas.YOg(rowSchema),
          changed: schemas.YOg(schemas.Ikc({
            key: rowSchema,
            column: schemas.YjP(),
            before: schemas.YjP().nullable(),
            after: schemas.YjP().nullable()
          }))
        })
      }), distributionSchema = schemas.Ikc({
        column: schemas.YjP(),
        kind: kindSchema,
        /** Under Evidently's name; `wasserstein` in standard deviations of the base. */
        method: schemas.k5n(["wasserstein", "jensenshannon"]),
        effect: schemas.aig(),
        /** What two samples of these sizes from one distribution would give. */
        expectedByChance: schemas.Ikc({ mean: schemas.aig(), high: schemas.aig() }),
        size: schemas.k5n(["none", "small", "medium", "large"]),
        missingShare: schemas.Ikc({ before: share, after: share }),
        /** The most frequent, at most 20; none of private columns. */
        newCategories: schemas.YOg(schemas.YjP()),
        vanishedCategories: schemas.YOg(schemas.YjP()),
        /** How many there are in all. */
        newCategoryCount: count,
        vanishedCategoryCount: count
      }), versionSchema = schemas.Ikc({ files: schemas.YOg(fileSchema), rows: count, bytes: count }), reviewSchema = schemas.Ikc({
        before: versionSchema,
        after: versionSchema,
        /** Content is equal, so nothing else was looked at. */
        identical: schemas.zMY(),
        schema: schemas.YOg(schemaChangeSchema),
        rows: schemas.KCZ([rowDiffSchema, notComputableSchema]),
        /** Those that moved first. */
        distributions: schemas.YOg(distributionSchema),
        profiles: schemas.YOg(schemas.Ikc({ before: profileSchema.nullable(), after: profileSchema.nullable() }))
      }), ruleSchema = schemas.k5n([
        "present",
        "no-other-columns",
        "type",
        "required",
        "unique",
        "primary-key",
        "one-of",
        "pattern",
        "range",
        "length",
        "format",
        "measure",
        "sql",
        "relationship",
        "freshness",
        "splits-disjoint",
        "label-rate",
        "train-serve-skew",
        "absent",
        "known-by",
        "distribution"
      ]), report_schema_count = schemas.Whr().nonnegative(), checkSchema = schemas.Ikc({
        /** The rule's id, unique in its contract. */
        id: schemas.YjP(),
        dataset: schemas.YjP(),
        /** Null for rules about the whole data set. */
        column: schemas.YjP().nullable(),
        rule: ruleSchema,
        /** `warn`: broken, of severity `warning`; `error`: could not be judged, which counts as failing. */
        status: schemas.k5n(["pass", "warn", "fail", "error"]),
        observed: schemas.KCZ([schemas.aig(), schemas.YjP()]).nullable(),
        expected: schemas.YjP(),
        /** Null where the rule is not about single rows. */
        failingRows: report_schema_count.nullable(),
        /** Of the rows judged, 0 to 1. */
        failingShare: schemas.aig().min(0).max(1).nullable(),
        /** The first rows that break it, each with its file and its 1-based number there. */
        sample: schemas.YOg(schemas.Ikc({ file: schemas.YjP(), row: schemas.Whr().positive(), values: rowSchema })),
        note: schemas.YjP().nullable(),
        description: schemas.YjP().nullable(),
        /** Where the contract asks it. */
        file: schemas.YjP().nullable(),
        line: schemas.Whr().positive().nullable()
      }), resultSchema = schemas.Ikc({
        files: schemas.YOg(fileSchema),
        rows: report_schema_count,
        columns: report_schema_count,
        /** Lines of text files that could not be read as a row. */
        badLines: schemas.Ikc({
          count: report_schema_count,
          first: schemas.YOg(schemas.Ikc({ file: schemas.YjP(), line: schemas.Whr().positive(), reason: schemas.YjP() }))
        }),
        /** Parquet with every failing row and the rules it breaks. */
        failingRowsFile: schemas.YjP().nullable()
      }), datasetSchema = schemas.Ikc({
        name: schemas.YjP(),
        /** What one row is, in the plural: `flights`, `rows`. */
        rowName: schemas.YjP(),
        /** Null where none is declared: then nothing is asked of the data. */
        contract: schemas.Ikc({ file: schemas.YjP(), id: schemas.YjP(), version: schemas.YjP() }).nullable(),
        /** How the configuration of the base commit calls it and where it had it, where either is other than now. */
        movedFrom: schemas.Ikc({ name: schemas.YjP(), path: schemas.YjP() }).nullable(),
        result: resultSchema,
        /** Against the base commit; a reason where that is not possible, null where it was not asked for. */
        review: schemas.KCZ([reviewSchema, notComputableSchema]).nullable()
      }), dataValidateReportSchema = schemas.Ikc({
        schemaVersion: schemas.euz(1),
        action: schemas.euz("data-validate"),
        verdict: schemas.k5n(["pass", "fail"]),
        startedAt: iso.w$(),
        /** Null where no model is named, as when one file is checked on a laptop. */
        model: schemas.YjP().nullable(),
        datasets: schemas.YOg(datasetSchema),
        /** Of all data sets, in the order of their contracts. */
        checks: schemas.YOg(checkSchema),
        /** Remarks that fit nowhere else. */
        notes: schemas.YOg(schemas.YjP()),
        provenance: schemas.Ikc({
          ...provenance.u.shape,
          /** What the review compares with; null where nothing was compared. */
          baseCommit: schemas.YjP().nullable(),
          /** Files read beside the data: contracts, references; by hash. */
          inputs: schemas.YOg(fileSchema)
        }),
        lineage: foundation.HT
      });
    })
  ),
  /***/
  41878: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          provenanceOf
        ),
        /* harmony export */
        u: () => (
          /* binding */
          runProvenanceSchema
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597), _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62099);
      const runProvenanceSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        suite: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        commit: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),
        /** Head commit the check run belongs to; on `pull_request` not the merge commit. */
        headCommit: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),
        pullRequest: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nullable(),
        repository: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),
        serverUrl: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),
        runId: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),
        runAttempt: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nullable(),
        runUrl: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable()
      });
      function provenanceOf({ context }, commit) {
        return {
          suite: _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.rs,
          commit: context?.sha ?? commit,
          headCommit: context?.headSha ?? commit,
          pullRequest: context?.pullRequest ?? null,
          repository: context === null ? null : `${context.repository.owner}/${context.repository.repo}`,
          serverUrl: context?.serverUrl ?? null,
          runId: context === null ? null : String(context.runId),
          runAttempt: context?.runAttempt ?? null,
          runUrl: context?.runUrl ?? null
        };
      }
    })
  ),
  /***/
  64377: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        w$: () => (
          /* binding */
          datetime
        )
        /* harmony export */
      });
      var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759), _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
      function datetime(params) {
        return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
      }
      function date(params) {
        return core._isoDate(ZodISODate, params);
      }
      function time(params) {
        return core._isoTime(ZodISOTime, params);
      }
      function duration(params) {
        return core._isoDuration(ZodISODuration, params);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
