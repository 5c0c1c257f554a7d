const id = 549;
const ids = [549];
const modules = {
  /***/
  40857: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let multiclass = function(rows, plan, here) {
            const names = [...rows.keys()].sort(_encoding_js__WEBPACK_IMPORTED_MODULE_0__.My);
            const problems = [];
            for (const [role, known] of plan.probabilityClasses) {
              const lacking = names.filter((name) => !known.includes(name));
              if (lacking.length === 0)
                continue;
              problems.push({
                file: plan.tables.get(role)?.table.file ?? "",
                path: "probabilities",
                message: `no probability column for the class ${here.hidden ? "(private)" : listed(lacking)}`,
                remedy: `The columns stand for ${listed(known)}. Map every class to its column, or give the prefix before the class.`
              });
            }
            return { names, codes: new Map(names.map((name, index) => [name, index])), problems };
          }, binary = function(rows, here) {
            const found = [...rows.keys()];
            const logical = found.every((value) => truthy.includes(value) || falsy.includes(value));
            const wanted = here.options.positive === void 0 ? null : String(here.options.positive);
            const same = wanted !== null && logical && [truthy, falsy].find((words) => words.includes(wanted.toLowerCase())) || null;
            const isPositive = (value) => same !== null ? same.includes(value) : wanted !== null ? value === wanted : logical && truthy.includes(value);
            const positives = found.filter(isPositive);
            const negatives = found.filter((value) => !isPositive(value));
            const names = [negatives[0] ?? (logical ? "0" : "(other)"), positives[0] ?? wanted ?? "1"];
            const codes = new Map(found.map((value) => [value, isPositive(value) ? 1 : 0]));
            const seen = [...rows].slice(0, 6).map(([value, times]) => `${quoted(value)} (${(0, _row_naming_js__WEBPACK_IMPORTED_MODULE_1__.U9)(times)})`);
            const values = here.hidden ? "" : `: ${seen.join(", ")}${rows.size > 6 ? ", …" : ""}`;
            const problems = [];
            if (!logical && found.length > 2) {
              const remedy = "Declare `task: multiclass-classification`, or name the column with the binary label.";
              problems.push(at(here, `a binary label has two values, this has ${(0, _row_naming_js__WEBPACK_IMPORTED_MODULE_1__.U9)(found.length)}${values}`, remedy));
            } else if (!logical && wanted === null) {
              problems.push(at(here, `it is not said which label is positive${values}`, "Name it with `positive`."));
            } else if (wanted !== null && found.length > 0 && positives.length === 0) {
              const remedy = "Give `positive` as it stands in the files.";
              problems.push(at(here, `no row has the positive label ${quoted(wanted)}${values}`, remedy));
            }
            return { names, codes, problems };
          }, oneClassOnly = function(plan, options, { names }, codes) {
            if (codes.length !== 1 || names.length === 0)
              return [];
            const hidden = isHidden(options);
            const table = plan.tables.get(plan.labels[0])?.table;
            const which = hidden ? "" : ` ${quoted(names[codes[0]] ?? "")}`;
            const remedy = "A comparison needs rows of at least two classes: check how the holdout was chosen.";
            return [at({ table, options, hidden }, `every row has the same label${which}`, remedy)];
          }, at = function({ table, options }, message, remedy) {
            const file = table === void 0 ? {} : { file: table.file };
            return { ...file, path: "label", value: options.label, message, remedy };
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            K: () => (
              /* binding */
              findClasses
            ),
            /* harmony export */
            T: () => (
              /* binding */
              oneClassOnly
            )
            /* harmony export */
          });
          var _encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24908);
          var _row_naming_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66714);
          var _tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26864);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_encoding_js__WEBPACK_IMPORTED_MODULE_0__, _row_naming_js__WEBPACK_IMPORTED_MODULE_1__, _tables_js__WEBPACK_IMPORTED_MODULE_2__]);
          [_encoding_js__WEBPACK_IMPORTED_MODULE_0__, _row_naming_js__WEBPACK_IMPORTED_MODULE_1__, _tables_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          const maxClasses = 1e3;
          async function findClasses(session, plan, options) {
            const stored = /* @__PURE__ */ new Map();
            for (const { columns } of plan.tables.values())
              for (const column of columns)
                if (column.check === "class")
                  stored.set(column, await (0, _encoding_js__WEBPACK_IMPORTED_MODULE_0__.ee)(session, column.conversion, maxClasses));
            const authority = plan.tables.get(plan.labels[0]);
            const labelColumn = authority?.columns.find(({ alias }) => alias === "label");
            const labelled = (labelColumn && stored.get(labelColumn)) ?? [];
            const rows = /* @__PURE__ */ new Map();
            for (const { text, rows: times } of labelled)
              if (text !== null)
                rows.set(text, (rows.get(text) ?? 0) + times);
            for (const values of stored.values())
              for (const { text } of values)
                if (text !== null && !rows.has(text))
                  rows.set(text, 0);
            for (const names of plan.probabilityClasses.values())
              for (const name of names)
                if (!rows.has(name))
                  rows.set(name, 0);
            const here = { table: authority?.table, options, hidden: isHidden(options) };
            if (rows.size > maxClasses || [...stored.values()].some((values) => values.length > maxClasses)) {
              const remedy = "Declare `task: regression` if this is a quantity, or name the column with the class.";
              const problem = at(here, `there are more than ${(0, _row_naming_js__WEBPACK_IMPORTED_MODULE_1__.U9)(maxClasses)} classes`, remedy);
              return { classes: { names: [], codes: /* @__PURE__ */ new Map(), stored: /* @__PURE__ */ new Map() }, problems: [problem] };
            }
            const found = options.task === "binary-classification" ? binary(rows, here) : multiclass(rows, plan, here);
            return { classes: { ...found, stored }, problems: found.problems };
          }
          const truthy = ["1", "true"];
          const falsy = ["0", "false"];
          const isHidden = ({ private: columns, label }) => (columns ?? []).includes(label);
          const quoted = (value) => `\`${(0, _tables_js__WEBPACK_IMPORTED_MODULE_2__.ml)(value, 60)}\``;
          const listed = (values) => `${values.slice(0, 10).map(quoted).join(", ")}${values.length > 10 ? `, … (${values.length})` : ""}`;
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  59375: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          maxSliceValues
        )
        /* harmony export */
      });
      const maxSliceValues = 200;
    })
  ),
  /***/
  95020: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let refuse = function(problems) {
            if (problems.length > 0)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(problems);
          }, factsOf = function(engine, tables, plan, { rowsBefore, rows }, sample) {
            const before = (role) => rowsBefore.get(role) ?? null;
            const dropped = (role) => Math.max(0, (before(role) ?? rows) - rows);
            const { buffer, byteOffset, byteLength } = sample.label;
            return {
              candidateRows: before("candidate") ?? rows,
              championRows: before("champion"),
              holdoutRows: before("holdout"),
              joinedRows: rows,
              dropped: { candidate: dropped("candidate"), champion: dropped("champion"), holdout: dropped("holdout") },
              labelsFrom: plan.labels,
              labelsSha256: (0, _hashing_js__WEBPACK_IMPORTED_MODULE_1__.sW)([
                JSON.stringify(sample.classes),
                new Uint8Array(buffer, byteOffset, byteLength)
              ]),
              files: tables.flatMap(({ role, files }) => files.map((file) => ({ ...file, role }))),
              columns: Object.fromEntries(tables.map(({ role, columns }) => [role, [...columns.keys()]])),
              engine: engine.version
            };
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            S: () => (
              /* binding */
              loadComparison
            )
            /* harmony export */
          });
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
          var _hashing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22193);
          var _loading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79045);
          var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30534);
          var _sample_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68779);
          var _slices_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67726);
          var _sql_metric_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15346);
          var _tables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26864);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_hashing_js__WEBPACK_IMPORTED_MODULE_1__, _loading_js__WEBPACK_IMPORTED_MODULE_2__, _plan_js__WEBPACK_IMPORTED_MODULE_3__, _sample_js__WEBPACK_IMPORTED_MODULE_4__, _slices_js__WEBPACK_IMPORTED_MODULE_5__, _sql_metric_js__WEBPACK_IMPORTED_MODULE_6__, _tables_js__WEBPACK_IMPORTED_MODULE_7__]);
          [_hashing_js__WEBPACK_IMPORTED_MODULE_1__, _loading_js__WEBPACK_IMPORTED_MODULE_2__, _plan_js__WEBPACK_IMPORTED_MODULE_3__, _sample_js__WEBPACK_IMPORTED_MODULE_4__, _slices_js__WEBPACK_IMPORTED_MODULE_5__, _sql_metric_js__WEBPACK_IMPORTED_MODULE_6__, _tables_js__WEBPACK_IMPORTED_MODULE_7__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function loadComparison(engine, options) {
            const session = await engine.open();
            try {
              const tables = await openTables(session, engine.workspace, options);
              const metrics = await (0, _sql_metric_js__WEBPACK_IMPORTED_MODULE_6__.v)(session, options.sqlMetrics ?? []);
              const { plan, problems } = (0, _plan_js__WEBPACK_IMPORTED_MODULE_3__.Z)(tables, options, metrics.columns);
              refuse([...metrics.problems, ...problems]);
              const naming = { ids: options.id, private: new Set(options.private ?? []) };
              const loaded = await (0, _loading_js__WEBPACK_IMPORTED_MODULE_2__.i)(session, plan, options, naming);
              await session.lock();
              const slicePlans = await (0, _slices_js__WEBPACK_IMPORTED_MODULE_5__.dG)(session, loaded.sliceCodes);
              const codes = slicePlans.map(() => new Int32Array(loaded.rows));
              const sample = await (0, _sample_js__WEBPACK_IMPORTED_MODULE_4__.a)(session, plan, options, loaded, slicePlans, codes);
              const finished = slicePlans.map((slice, index) => (0, _slices_js__WEBPACK_IMPORTED_MODULE_5__.o3)(slice, codes[index]));
              const slices = finished.map(({ slice }) => slice);
              const sqlSlices = finished.map(({ sql }) => sql);
              const sqlMetrics = await (0, _sql_metric_js__WEBPACK_IMPORTED_MODULE_6__.N)(session, plan, metrics.metrics, sqlSlices, sample.rows, naming.private);
              return { sample, slices, facts: factsOf(engine, tables, plan, loaded, sample), sqlMetrics };
            } finally {
              await session.close();
            }
          }
          async function openTables(session, workspace, options) {
            const asked = [
              ["candidate", options.candidate],
              ["champion", options.champion],
              ["holdout", options.holdout]
            ];
            const tables = [];
            const problems = [];
            for (const [role, patterns] of asked) {
              if (patterns === null || patterns === void 0)
                continue;
              if (role === "holdout" && patterns.length === 0)
                continue;
              const opened = await (0, _tables_js__WEBPACK_IMPORTED_MODULE_7__.RT)(session, workspace, role, patterns);
              if (Array.isArray(opened))
                problems.push(...opened);
              else
                tables.push(opened);
            }
            refuse(problems);
            return tables;
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  45991: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        QO: () => (
          /* binding */
          findBomb
        ),
        /* harmony export */
        zy: () => (
          /* binding */
          readHead
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91104);
      const largestRatio = { gz: 1032, zst: 43700 };
      const suspicious = { ratio: 200, bytes: 4 * 1024 ** 3 };
      function openDecompressed(path) {
        const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1024 * 1024 });
        const transform = decompressorOf(path);
        if (transform === null)
          return file;
        file.on("error", (error) => transform.destroy(error));
        transform.on("close", () => file.destroy());
        return file.pipe(transform);
      }
      async function readHead(path, bytes) {
        const chunks = [];
        let length = 0;
        for await (const chunk of openDecompressed(path)) {
          chunks.push(chunk);
          length += chunk.length;
          if (length >= bytes)
            break;
        }
        return Buffer.concat(chunks).subarray(0, bytes);
      }
      async function findBomb(path, file, limit) {
        const kind = kindOf(path);
        if (kind === null)
          return null;
        const { size } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        const most = limit ?? Math.max(suspicious.bytes, suspicious.ratio * size);
        if (size * largestRatio[kind] <= most)
          return null;
        let bytes = 0;
        for await (const chunk of openDecompressed(path)) {
          bytes += chunk.length;
          if (bytes > most) {
            return {
              file,
              value: `${size} bytes`,
              message: `holds more than ${most} bytes when it is decompressed`,
              remedy: "Write it as Parquet, or split it into several files."
            };
          }
        }
        return null;
      }
      function kindOf(path) {
        return /\.gz$/i.test(path) ? "gz" : /\.zst$/i.test(path) ? "zst" : null;
      }
      function decompressorOf(path) {
        const kind = kindOf(path);
        if (kind === null)
          return null;
        if (kind === "gz")
          return node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip({ finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_2__.constants.Z_SYNC_FLUSH, chunkSize: 256 * 1024 });
        if (node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress === void 0) {
          throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.eG("Zstandard needs Node.js 22.15 or later", {
            remedy: "Use a newer Node.js, or compress the file with gzip."
          });
        }
        return node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress({ chunkSize: 256 * 1024 });
      }
    })
  ),
  /***/
  98511: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          ContractBuilder
        )
        /* harmony export */
      });
      var _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36309);
      var _writing_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63951);
      var _rule_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69531);
      class ContractBuilder {
        unsupported = [];
        #columns = /* @__PURE__ */ new Map();
        #quality = [];
        /** The column is there. */
        column(name) {
          const found = this.#columns.get(name) ?? { type: null, flags: /* @__PURE__ */ new Set(), options: /* @__PURE__ */ new Map(), quality: [] };
          this.#columns.set(name, found);
          return found;
        }
        get columns() {
          return [...this.#columns.keys()];
        }
        skip(what, reason) {
          this.unsupported.push({ what, reason });
        }
        flag(name, flag) {
          this.column(name).flags.add(flag);
        }
        /** @returns whether the column may have the type: another one may be known already */
        type(name, type) {
          const column = this.column(name);
          column.type ??= type;
          return (0, _rule_shapes_js__WEBPACK_IMPORTED_MODULE_1__.G3)(column.type, type);
        }
        valueRule(rule) {
          if (rule.share === 1 && rule.severity === "error" && this.#asOptions(rule))
            return;
          const labels = labelLines(rule);
          const { quality } = this.column(rule.column);
          if (rule.share === 1 && rule.values !== void 0 && rule.values.length > 0) {
            const valid = (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("arguments", { validValues: rule.values });
            quality.push([...labels, (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("metric", "invalidValues"), valid, (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("mustBe", 0)]);
          } else if (rule.share === 1 && rule.pattern !== void 0 && isEcmaPattern(rule.pattern)) {
            const valid = (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("arguments", { pattern: rule.pattern });
            quality.push([...labels, (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("metric", "invalidValues"), valid, (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("mustBe", 0)]);
          } else if (rule.share === 1) {
            const query = `SELECT count(*) FROM \${object} WHERE NOT (${rule.valid})`;
            this.query({ ...rule, query, bounds: [{ operator: "mustBe", value: 0 }] });
          } else {
            const query = `SELECT coalesce(100.0 * count_if(NOT (${rule.valid})) / count(\${property}), 0) FROM \${object}`;
            this.query({
              ...rule,
              query,
              bounds: [{ operator: "mustBeLessOrEqualTo", value: (0, _rule_shapes_js__WEBPACK_IMPORTED_MODULE_1__.KN)(1 - rule.share) }]
            });
          }
        }
        /** At most this share of the rows is null. */
        nulls(name, bounds, unit, rule) {
          this.column(name).quality.push([
            ...labelLines(rule),
            (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("metric", "nullValues"),
            (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)(bounds.operator, bounds.value),
            ...unit === "percent" ? [(0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("unit", "percent")] : []
          ]);
        }
        query(rule) {
          for (const { operator, value } of rule.bounds)
            this.#qualityOf(rule.column).push([
              ...labelLines(rule),
              (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("type", "sql"),
              (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("query", rule.query),
              (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)(operator, value)
            ]);
        }
        rowCount(bounds, rule) {
          for (const { operator, value } of bounds)
            this.#quality.push([...labelLines(rule), (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("metric", "rowCount"), (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)(operator, value)]);
        }
        uniqueTogether(columns, rule) {
          for (const column of columns)
            this.column(column);
          const valid = (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("arguments", { properties: columns });
          this.#quality.push([...labelLines(rule), (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("metric", "duplicateValues"), valid, (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("mustBe", 0)]);
        }
        noOtherColumns(rule) {
          this.#quality.push([
            ...labelLines(rule),
            (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("type", "custom"),
            (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("engine", "mlops"),
            (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("implementation", { noOtherColumns: true })
          ]);
        }
        /** The contract, with what it cannot say in the comment at its top. */
        build(name, from) {
          const listed = this.unsupported.map(({ what, reason }) => `  ${what}: ${reason}`);
          const draft = {
            id: name,
            name: null,
            head: [
              `Imported from ${from} by mlops data-validate.`,
              ...listed.length === 0 ? [] : ["Not imported, because a contract cannot say it:", ...listed]
            ],
            objects: [
              {
                name,
                physicalName: null,
                description: null,
                quality: this.#quality,
                columns: [...this.#columns].map(([column, { type, flags, options, quality }]) => ({
                  name: column,
                  lines: [
                    ...type === null ? [] : [(0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("logicalType", type)],
                    ...[...flags].map((flag) => (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)(flag, true)),
                    ...options.size === 0 ? [] : [
                      {
                        key: "logicalTypeOptions",
                        lines: [...options].map(([key, value]) => (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)(key, value))
                      }
                    ]
                  ],
                  quality
                }))
              }
            ]
          };
          return { text: (0, _writing_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__.Wc)(draft), unsupported: this.unsupported };
        }
        #qualityOf(column) {
          return column === null ? this.#quality : this.column(column).quality;
        }
        /** As lines of `logicalTypeOptions`, where the column's type allows them and nothing else stands there. */
        #asOptions({ column: name, options }) {
          if (options === void 0)
            return false;
          const column = this.column(name);
          const entries = Object.entries(options.lines);
          if (entries.some(([key]) => column.options.has(key)))
            return false;
          if (options.lines.pattern !== void 0 && !isEcmaPattern(String(options.lines.pattern)))
            return false;
          const temporal = options.type === "date" || options.type === "timestamp";
          if (temporal && column.type === null || !this.type(name, options.type))
            return false;
          for (const [key, value] of entries)
            column.options.set(key, value);
          return true;
        }
      }
      function labelLines({ name, severity, description }) {
        return [
          (0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("name", name),
          ...description === void 0 ? [] : [(0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("description", description)],
          ...severity === "warning" ? [(0, _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("severity", "warning")] : []
        ];
      }
      function isEcmaPattern(pattern) {
        try {
          new RegExp(pattern, "u");
          return true;
        } catch {
          return false;
        }
      }
    })
  ),
  /***/
  17894: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        BO: () => (
          /* binding */
          boundsOf
        ),
        /* harmony export */
        Dy: () => (
          /* binding */
          names
        ),
        /* harmony export */
        PC: () => (
          /* binding */
          labelsOf
        ),
        /* harmony export */
        Wb: () => (
          /* binding */
          translatorOf
        ),
        /* harmony export */
        jn: () => (
          /* binding */
          isScalar
        ),
        /* harmony export */
        kw: () => (
          /* binding */
          scalars
        ),
        /* harmony export */
        tC: () => (
          /* binding */
          shareOf
        ),
        /* harmony export */
        uV: () => (
          /* binding */
          columnOf
        )
        /* harmony export */
      });
      var _sql_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86054);
      const where = ({ type, kwargs }) => typeof kwargs.column === "string" ? `${kwargs.column}: ${type}` : type;
      function translatorOf(builder, importers) {
        return (expectation) => {
          const importer = Object.hasOwn(importers, expectation.type) ? importers[expectation.type] : void 0;
          const reason = (importer === void 0 ? "a contract has no such rule" : void 0) ?? conditional(expectation) ?? importer?.(builder, expectation);
          if (reason !== void 0)
            builder.skip(where(expectation), reason);
        };
      }
      function conditional({ kwargs }) {
        if (kwargs.row_condition != null && kwargs.row_condition !== "")
          return "it has a `row_condition`";
        if (kwargs.parse_strings_as_datetimes === true)
          return "it parses texts as dates";
        const parameter = Object.values(kwargs).some((value) => value !== null && typeof value === "object" && "$PARAMETER" in value);
        return parameter ? "it has a parameter that is filled in at run time" : void 0;
      }
      const labelsOf = ({ type, severity, description }) => ({
        name: type,
        severity,
        description
      });
      function shareOf({ kwargs }) {
        return typeof kwargs.mostly === "number" ? kwargs.mostly : 1;
      }
      const columnOf = ({ kwargs }) => typeof kwargs.column === "string" && kwargs.column !== "" ? kwargs.column : null;
      const isScalar = (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean";
      function scalars(value) {
        if (!Array.isArray(value))
          return null;
        const present = value.filter((each) => each !== null);
        return present.every(isScalar) ? present : null;
      }
      function names(...values) {
        const found = values.map((value) => typeof value === "string" && value !== "" ? (0, _sql_text_js__WEBPACK_IMPORTED_MODULE_0__.iA)(value) : null);
        return found.some((name) => name === null) ? null : found;
      }
      function boundsOf({ kwargs }) {
        const { min_value: low = null, max_value: high = null } = kwargs;
        const numeric = (value) => value === null || typeof value === "number";
        if (!numeric(low) || !numeric(high) || low === null && high === null)
          return null;
        const [strictLow, strictHigh] = [kwargs.strict_min === true, kwargs.strict_max === true];
        if (typeof low === "number" && typeof high === "number" && !strictLow && !strictHigh) {
          if (low === high)
            return [{ operator: "mustBe", value: low }];
          return [{ operator: "mustBeBetween", value: [low, high] }];
        }
        return [
          ...typeof low === "number" ? [{ operator: strictLow ? "mustBeGreaterThan" : "mustBeGreaterOrEqualTo", value: low }] : [],
          ...typeof high === "number" ? [{ operator: strictHigh ? "mustBeLessThan" : "mustBeLessOrEqualTo", value: high }] : []
        ];
      }
    })
  ),
  /***/
  83511: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        A: () => (
          /* binding */
          importGreatExpectations
        )
      });
      var schemas = __webpack_require__(27597);
      var foundation = __webpack_require__(91104);
      var remedies = __webpack_require__(30273);
      var imports_builder = __webpack_require__(98511);
      var imports_expectation = __webpack_require__(17894);
      var rule_shapes = __webpack_require__(69531);
      var sql_text = __webpack_require__(86054);
      ;
      const property = "${property}";
      const asText = `CAST(${property} AS VARCHAR)`;
      const ofValues = (say) => (builder, expectation) => {
        const column = (0, imports_expectation.uV)(expectation);
        if (column === null)
          return "it names no column";
        const said = say(expectation);
        if (typeof said === "string")
          return said;
        builder.valueRule({ ...(0, imports_expectation.PC)(expectation), column, share: (0, imports_expectation.tC)(expectation), ...said });
        return void 0;
      };
      const ofNumber = (sql) => (builder, expectation) => {
        const column = (0, imports_expectation.uV)(expectation);
        const bounds = (0, imports_expectation.BO)(expectation);
        if (column === null || bounds === null)
          return "it is not held to numbers";
        builder.query({ ...(0, imports_expectation.PC)(expectation), column, query: `SELECT ${sql} FROM \${object}`, bounds });
        return void 0;
      };
      const ofMeasure = (sql) => (builder, expectation) => {
        const column = (0, imports_expectation.uV)(expectation);
        if (column !== null && (0, imports_expectation.BO)(expectation) !== null && !builder.type(column, "number"))
          return "the column is no number";
        return ofNumber(sql)(builder, expectation);
      };
      const columnExpectations = {
        expect_column_to_exist: (_, expectation) => expectation.kwargs.column_index == null ? void 0 : "the place of a column is not part of a contract",
        expect_column_values_to_not_be_null: (builder, expectation) => {
          const column = (0, imports_expectation.uV)(expectation);
          if (column === null)
            return "it names no column";
          const share = (0, imports_expectation.tC)(expectation);
          if (share === 1 && expectation.severity === "error")
            builder.flag(column, "required");
          else {
            const most = { operator: "mustBeLessOrEqualTo", value: (0, rule_shapes.KN)(1 - share) };
            builder.nulls(column, most, "percent", (0, imports_expectation.PC)(expectation));
          }
          return void 0;
        },
        expect_column_values_to_be_null: (builder, expectation) => {
          const column = (0, imports_expectation.uV)(expectation);
          if (column === null)
            return "it names no column";
          const least = { operator: "mustBeGreaterOrEqualTo", value: (0, rule_shapes.KN)((0, imports_expectation.tC)(expectation)) };
          builder.nulls(column, least, "percent", (0, imports_expectation.PC)(expectation));
          return void 0;
        },
        expect_column_values_to_be_unique: (builder, expectation) => {
          const column = (0, imports_expectation.uV)(expectation);
          if (column === null)
            return "it names no column";
          if ((0, imports_expectation.tC)(expectation) < 1 || expectation.severity === "warning")
            return "a contract counts values that repeat, not their share of the rows";
          builder.flag(column, "unique");
          return void 0;
        },
        expect_column_values_to_be_between: ofValues(between),
        expect_column_value_lengths_to_be_between: ofValues(({ kwargs }) => lengths(kwargs.min_value, kwargs.max_value, kwargs)),
        expect_column_value_lengths_to_equal: ofValues(({ kwargs }) => lengths(kwargs.value, kwargs.value, kwargs)),
        expect_column_values_to_be_in_set: ofValues(inSet),
        expect_column_distinct_values_to_be_in_set: ofValues(inSet),
        expect_column_values_to_not_be_in_set: ofValues(({ kwargs }) => {
          const values = (0, imports_expectation.kw)(kwargs.value_set);
          if (values === null || values.length === 0)
            return "its set has values that are not texts, numbers or booleans";
          return { valid: `${property} NOT IN ${(0, sql_text.$x)(values)}` };
        }),
        expect_column_distinct_values_to_contain_set: containsSet,
        expect_column_distinct_values_to_equal_set: (builder, expectation) => ofValues(inSet)(builder, expectation) ?? containsSet(builder, expectation),
        expect_column_values_to_match_regex: ofValues(({ kwargs }) => regexes([kwargs.regex], "any")),
        expect_column_values_to_not_match_regex: ofValues(({ kwargs }) => regexes([kwargs.regex], "none")),
        expect_column_values_to_match_regex_list: ofValues(({ kwargs }) => regexes(kwargs.regex_list, kwargs.match_on === "all" ? "all" : "any")),
        expect_column_values_to_not_match_regex_list: ofValues(({ kwargs }) => regexes(kwargs.regex_list, "none")),
        expect_column_values_to_match_like_pattern: ofValues(({ kwargs }) => like(kwargs.like_pattern, "")),
        expect_column_values_to_not_match_like_pattern: ofValues(({ kwargs }) => like(kwargs.like_pattern, "NOT ")),
        expect_column_values_to_match_strftime_format: ofValues(({ kwargs }) => typeof kwargs.strftime_format === "string" ? { valid: `try_strptime(${asText}, ${(0, sql_text.Cy)(kwargs.strftime_format)}) IS NOT NULL` } : "it has no format"),
        expect_column_values_to_be_json_parseable: ofValues(() => ({ valid: `json_valid(${asText})` })),
        expect_column_mean_to_be_between: ofMeasure(`avg(${property})`),
        expect_column_median_to_be_between: ofMeasure(`median(${property})`),
        expect_column_stdev_to_be_between: ofMeasure(`stddev_samp(${property})`),
        expect_column_sum_to_be_between: ofMeasure(`sum(${property})`),
        expect_column_min_to_be_between: ofMeasure(`min(${property})`),
        expect_column_max_to_be_between: ofMeasure(`max(${property})`),
        expect_column_unique_value_count_to_be_between: ofNumber(`count(DISTINCT ${property})`),
        expect_column_proportion_of_unique_values_to_be_between: ofNumber(`count(DISTINCT ${property}) / count(${property})`),
        expect_column_proportion_of_non_null_values_to_be_between: ofNumber(`count(${property}) / count(*)`)
      };
      function between({ kwargs }) {
        const { min_value: low = null, max_value: high = null } = kwargs;
        const bounds = [low, high].filter((bound) => bound !== null);
        if (bounds.length === 0 || !bounds.every(imports_expectation.jn))
          return "its bounds are not numbers or texts";
        const keys = {
          [kwargs.strict_min === true ? "exclusiveMinimum" : "minimum"]: low,
          [kwargs.strict_max === true ? "exclusiveMaximum" : "maximum"]: high
        };
        const lines = Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== null));
        const [type, ...others] = new Set(bounds.map(rule_shapes.ew));
        const sides = [
          ...(0, imports_expectation.jn)(low) ? [`${property} ${kwargs.strict_min === true ? ">" : ">="} ${(0, sql_text.Cy)(low)}`] : [],
          ...(0, imports_expectation.jn)(high) ? [`${property} ${kwargs.strict_max === true ? "<" : "<="} ${(0, sql_text.Cy)(high)}`] : []
        ];
        const valid = sides.join(" AND ");
        const usable = (type === "number" || type === "date" || type === "timestamp") && others.length === 0;
        return usable ? { valid, options: { type, lines } } : { valid };
      }
      function lengths(low, high, kwargs) {
        const count = (value) => value == null || Number.isInteger(value) && Number(value) >= 0;
        if (!count(low) || !count(high) || low == null && high == null)
          return "its lengths are not whole numbers";
        const minimum = low == null ? null : Number(low) + (kwargs.strict_min === true ? 1 : 0);
        const maximum = high == null ? null : Number(high) - (kwargs.strict_max === true ? 1 : 0);
        const lines = {
          ...minimum === null ? {} : { minLength: minimum },
          ...maximum === null ? {} : { maxLength: maximum }
        };
        const valid = [
          ...minimum === null ? [] : [`length(${asText}) >= ${minimum}`],
          ...maximum === null ? [] : [`length(${asText}) <= ${maximum}`]
        ].join(" AND ");
        return maximum !== null && maximum < 0 ? { valid } : { valid, options: { type: "string", lines } };
      }
      function inSet({ kwargs }) {
        const values = (0, imports_expectation.kw)(kwargs.value_set);
        if (values === null || values.length === 0)
          return "its set has values that are not texts, numbers or booleans";
        return { valid: `${property} IN ${(0, sql_text.$x)(values)}`, values };
      }
      function containsSet(...[builder, expectation]) {
        const column = (0, imports_expectation.uV)(expectation);
        const values = (0, imports_expectation.kw)(expectation.kwargs.value_set);
        if (column === null || values === null || values.length === 0)
          return "its set has values that are not texts, numbers or booleans";
        const query = `SELECT count(DISTINCT ${property}) FROM \${object} WHERE ${property} IN ${(0, sql_text.$x)(values)}`;
        const bounds = [{ operator: "mustBe", value: new Set(values).size }];
        builder.query({ ...(0, imports_expectation.PC)(expectation), column, query, bounds });
        return void 0;
      }
      function regexes(list, match) {
        const patterns = Array.isArray(list) ? list.filter((pattern2) => typeof pattern2 === "string") : [];
        if (patterns.length === 0)
          return "it has no regular expression";
        const tests = patterns.map((pattern2) => `regexp_matches(${asText}, ${(0, sql_text.Cy)(pattern2)})`);
        if (match === "none")
          return { valid: `NOT (${tests.join(" OR ")})` };
        if (match === "all" && patterns.length > 1)
          return { valid: tests.join(" AND ") };
        const pattern = patterns.length === 1 ? patterns[0] : patterns.map((each) => `(?:${each})`).join("|");
        return { valid: tests.join(" OR "), pattern };
      }
      function like(pattern, not) {
        return typeof pattern === "string" ? { valid: `${asText} ${not}LIKE ${(0, sql_text.Cy)(pattern)}` } : "it has no pattern";
      }
      ;
      const ofRows = (say) => (builder, expectation) => {
        if (typeof expectation.kwargs.mostly === "number" && expectation.kwargs.mostly < 1)
          return "a share of rows over several columns is not imported";
        const said = say(expectation.kwargs);
        if (typeof said === "string")
          return said;
        const columns = Array.isArray(said.columns) ? said.columns : [];
        const quoted = (0, imports_expectation.Dy)(...columns);
        if (quoted === null || quoted.length === 0)
          return "it names no columns that a query can hold";
        for (const column of columns)
          builder.column(column);
        builder.query({
          ...(0, imports_expectation.PC)(expectation),
          column: null,
          query: `SELECT count(*) FROM \${object} WHERE NOT (${said.valid(quoted)})`,
          bounds: [{ operator: "mustBe", value: 0 }]
        });
        return void 0;
      };
      const compared = (operator) => (kwargs) => ({
        columns: [kwargs.column_A, kwargs.column_B],
        valid: ([a, b]) => {
          const kept = {
            either_value_is_missing: "true",
            neither: "false",
            never: "false"
          };
          const missing = kept[String(kwargs.ignore_row_if)] ?? `${a} IS NULL AND ${b} IS NULL`;
          return `coalesce(${a} ${operator(kwargs)} ${b}, ${missing})`;
        }
      });
      const tableExpectations = {
        expect_table_row_count_to_be_between: (builder, expectation) => {
          const bounds = (0, imports_expectation.BO)(expectation);
          if (bounds === null)
            return "it has no bounds";
          builder.rowCount(bounds, (0, imports_expectation.PC)(expectation));
          return void 0;
        },
        expect_table_row_count_to_equal: (builder, expectation) => {
          const { value } = expectation.kwargs;
          if (typeof value !== "number")
            return "it has no number";
          builder.rowCount([{ operator: "mustBe", value }], (0, imports_expectation.PC)(expectation));
          return void 0;
        },
        expect_compound_columns_to_be_unique: (builder, expectation) => {
          const columns = expectation.kwargs.column_list;
          if (!Array.isArray(columns) || !columns.every((column) => typeof column === "string") || columns.length === 0)
            return "it names no columns";
          builder.uniqueTogether(columns, (0, imports_expectation.PC)(expectation));
          return void 0;
        },
        expect_table_columns_to_match_set: (builder, expectation) => {
          const { column_set: columns, exact_match: exact } = expectation.kwargs;
          if (!Array.isArray(columns) || !columns.every((column) => typeof column === "string"))
            return "it names no columns";
          for (const column of columns)
            builder.column(column);
          if (exact !== false)
            builder.noOtherColumns((0, imports_expectation.PC)(expectation));
          return void 0;
        },
        expect_table_columns_to_match_ordered_list: (builder, expectation) => {
          const columns = expectation.kwargs.column_list;
          if (!Array.isArray(columns) || !columns.every((column) => typeof column === "string"))
            return "it names no columns";
          for (const column of columns)
            builder.column(column);
          builder.noOtherColumns((0, imports_expectation.PC)(expectation));
          return "the order of columns is not part of a contract; that they are there, and no others, is imported";
        },
        expect_column_pair_values_a_to_be_greater_than_b: ofRows(compared((kwargs) => kwargs.or_equal === true ? ">=" : ">")),
        expect_column_pair_values_to_be_equal: ofRows(compared(() => "=")),
        expect_multicolumn_sum_to_equal: ofRows((kwargs) => {
          const { sum_total: total } = kwargs;
          if (typeof total !== "number")
            return "it has no number";
          return { columns: kwargs.column_list, valid: (columns) => `${columns.join(" + ")} = ${(0, sql_text.Cy)(total)}` };
        }),
        expect_select_column_values_to_be_unique_within_record: ofRows((kwargs) => ({
          columns: kwargs.column_list,
          valid: (columns) => columns.flatMap((a, index) => columns.slice(index + 1).map((b) => `${a} <> ${b}`)).join(" AND ") || "true"
        })),
        unexpected_rows_expectation: (builder, expectation) => {
          const { unexpected_rows_query: query } = expectation.kwargs;
          if (typeof query !== "string")
            return "it has no query";
          const placed = query.trim().replace(/;$/, "").replaceAll("{batch}", "${object}");
          if (/(^|[^$])\{[A-Za-z_]/.test(placed))
            return "its query has placeholders beside `{batch}`";
          builder.query({
            ...(0, imports_expectation.PC)(expectation),
            column: null,
            query: `SELECT count(*) FROM (${placed}) AS unexpected`,
            bounds: [{ operator: "mustBe", value: 0 }]
          });
          return void 0;
        }
      };
      var type_names = __webpack_require__(13991);
      ;
      const ofType = (names) => (builder, expectation) => {
        const column = (0, imports_expectation.uV)(expectation);
        if (column === null)
          return "it names no column";
        if ((0, imports_expectation.tC)(expectation) < 1)
          return "a type is that of every value, not of most";
        const written = [names(expectation.kwargs)].flat().filter((name) => typeof name === "string");
        const types = new Set(written.map(type_names.n));
        const [type] = types;
        if (types.size !== 1 || type == null)
          return `the types ${written.join(", ")} are not one logical type`;
        return builder.type(column, type) ? void 0 : "the column has another type by another expectation";
      };
      const typeExpectations = {
        expect_column_values_to_be_of_type: ofType((kwargs) => kwargs.type_),
        expect_column_type_to_be: ofType((kwargs) => kwargs.type_),
        expect_column_values_to_be_in_type_list: ofType((kwargs) => kwargs.type_list)
      };
      ;
      const start = "Give the JSON that Great Expectations writes for a suite, with `expectations`";
      const suiteSchema = schemas._H3({
        name: schemas.YjP().nullish(),
        expectation_suite_name: schemas.YjP().nullish(),
        expectations: schemas.YOg(schemas._H3({
          type: schemas.YjP().nullish(),
          expectation_type: schemas.YjP().nullish(),
          kwargs: schemas.g1P(schemas.YjP(), schemas.L5J()),
          meta: schemas.g1P(schemas.YjP(), schemas.L5J()).nullish(),
          notes: schemas.L5J().optional(),
          severity: schemas.YjP().nullish()
        }))
      });
      const importers = {
        ...typeExpectations,
        ...columnExpectations,
        ...tableExpectations
      };
      function importGreatExpectations(content, file, options = {}) {
        const source = (0, foundation.o$)(content, file, start);
        if (!("data" in source))
          throw new foundation.j1(source);
        const suite = (0, foundation.z6)(suiteSchema, source, file);
        if ("problems" in suite)
          throw new foundation.j1((0, remedies.N)(suite.problems));
        const { expectations, name, expectation_suite_name: older } = suite.value;
        const builder = new imports_builder.K();
        const all = expectations.map((one) => ({
          type: one.type ?? one.expectation_type ?? "",
          kwargs: one.kwargs,
          severity: /^(warning|info)$/i.test(one.severity ?? "") ? "warning" : "error",
          description: notesOf(one.notes) ?? notesOf(one.meta?.notes)
        }));
        const ordered = [
          ...all.filter(({ type }) => Object.hasOwn(typeExpectations, type)),
          ...all.filter(({ type }) => !Object.hasOwn(typeExpectations, type))
        ];
        for (const column of all.flatMap(({ kwargs }) => kwargs.column ?? []))
          if (typeof column === "string" && column !== "")
            builder.column(column);
        for (const expectation of ordered)
          (0, imports_expectation.Wb)(builder, importers)(expectation);
        const chosen = options.name ?? name ?? older ?? "";
        return builder.build(chosen === "" ? "data" : chosen, file);
      }
      function notesOf(notes) {
        if (typeof notes === "string")
          return notes === "" ? void 0 : notes;
        if (Array.isArray(notes))
          return notesOf(notes.filter((note) => typeof note === "string").join(" "));
        if (notes !== null && typeof notes === "object" && "content" in notes)
          return notesOf(notes.content);
        return void 0;
      }
    })
  ),
  /***/
  81527: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        l: () => (
          /* binding */
          importPandera
        )
      });
      var schemas = __webpack_require__(27597);
      var foundation = __webpack_require__(91104);
      var remedies = __webpack_require__(30273);
      var imports_builder = __webpack_require__(98511);
      var expectation = __webpack_require__(17894);
      var rule_shapes = __webpack_require__(69531);
      var sql_text = __webpack_require__(86054);
      ;
      const property = "${property}";
      const asText = `CAST(${property} AS VARCHAR)`;
      const literally = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
      function compared(key, operator, bound) {
        if (!(0, expectation.jn)(bound))
          return "its bound is not a number or a text";
        const valid = `${property} ${operator} ${(0, sql_text.Cy)(bound)}`;
        const type = (0, rule_shapes.ew)(bound);
        return type === null ? { valid } : { valid, options: { type, lines: { [key]: bound } } };
      }
      function matching(pattern) {
        return {
          valid: `regexp_matches(${asText}, ${(0, sql_text.Cy)(pattern)})`,
          pattern,
          options: { type: "string", lines: { pattern } }
        };
      }
      const ofText = (key, pattern) => (given) => {
        const text = given[key];
        return typeof text === "string" ? matching(pattern(text)) : "it has no text";
      };
      const builtIn = {
        equal_to: { bare: "value", say: ({ value }) => oneOf([value]) },
        not_equal_to: { bare: "value", say: ({ value }) => noneOf([value]) },
        isin: { bare: "allowed_values", say: (given) => oneOf(given.allowed_values) },
        notin: { bare: "forbidden_values", say: (given) => noneOf(given.forbidden_values) },
        greater_than: { bare: "min_value", say: (given) => compared("exclusiveMinimum", ">", given.min_value) },
        greater_than_or_equal_to: { bare: "min_value", say: (given) => compared("minimum", ">=", given.min_value) },
        less_than: { bare: "max_value", say: (given) => compared("exclusiveMaximum", "<", given.max_value) },
        less_than_or_equal_to: { bare: "max_value", say: (given) => compared("maximum", "<=", given.max_value) },
        in_range: { bare: "", say: inRange },
        str_length: { bare: "exact_value", say: textLength },
        // pandas' `match` begins at the start, `contains` looks anywhere.
        str_matches: { bare: "pattern", say: ofText("pattern", (text) => `^(?:${text})`) },
        str_contains: { bare: "pattern", say: ofText("pattern", (text) => text) },
        str_startswith: { bare: "string", say: ofText("string", (text) => `^${literally(text)}`) },
        str_endswith: { bare: "string", say: ofText("string", (text) => `${literally(text)}$`) }
      };
      const checkNames = /* @__PURE__ */ new Set([...Object.keys(builtIn), "unique_values_eq"]);
      function addPanderaCheck(builder, column, name, value) {
        const mapping = value !== null && typeof value === "object" && !Array.isArray(value);
        const given = mapping ? value : {};
        const options = { ...given, ...given.options };
        if (options.ignore_na === false)
          return "it counts missing values as wrong";
        const severity = options.raise_warning === true ? "warning" : "error";
        const labels = { name, severity, column, share: 1 };
        if (name === "unique_values_eq") {
          const values = (0, expectation.kw)(mapping ? given.values : value);
          if (values === null || values.length === 0)
            return "its values are not texts, numbers or booleans";
          builder.valueRule({ ...labels, valid: `${property} IN ${(0, sql_text.$x)(values)}`, values });
          const query = `SELECT count(DISTINCT ${property}) FROM \${object}`;
          builder.query({ ...labels, query, bounds: [{ operator: "mustBe", value: new Set(values).size }] });
          return void 0;
        }
        const { bare, say } = builtIn[name];
        const said = say(mapping ? { [bare]: given.value, ...given } : { [bare]: value });
        if (typeof said === "string")
          return said;
        builder.valueRule({ ...labels, ...said });
        return void 0;
      }
      function oneOf(given) {
        const values = (0, expectation.kw)(given);
        if (values === null || values.length === 0)
          return "its values are not texts, numbers or booleans";
        return { valid: `${property} IN ${(0, sql_text.$x)(values)}`, values };
      }
      function noneOf(given) {
        const values = (0, expectation.kw)(given);
        if (values === null || values.length === 0)
          return "its values are not texts, numbers or booleans";
        return { valid: `${property} NOT IN ${(0, sql_text.$x)(values)}` };
      }
      function inRange(given) {
        const low = given.include_min === false ? ["exclusiveMinimum", ">"] : ["minimum", ">="];
        const high = given.include_max === false ? ["exclusiveMaximum", "<"] : ["maximum", "<="];
        const sides = [
          compared(low[0], low[1], given.min_value),
          compared(high[0], high[1], given.max_value)
        ];
        const wrong = sides.find((side) => typeof side === "string");
        if (wrong !== void 0)
          return wrong;
        const [first, second] = sides;
        const valid = `${first.valid} AND ${second.valid}`;
        if (first.options === void 0 || first.options.type !== second.options?.type)
          return { valid };
        return {
          valid,
          options: { type: first.options.type, lines: { ...first.options.lines, ...second.options.lines } }
        };
      }
      function textLength(given) {
        const exact = given.exact_value ?? null;
        const [low, high] = [exact ?? given.min_value ?? null, exact ?? given.max_value ?? null];
        const lines = {
          ...low === null ? {} : { minLength: low },
          ...high === null ? {} : { maxLength: high }
        };
        const counts = Object.values(lines);
        if (counts.length === 0 || !counts.every((count) => Number.isInteger(count) && Number(count) >= 0))
          return "its lengths are not whole numbers";
        const valid = [
          ...low === null ? [] : [`length(${asText}) >= ${low}`],
          ...high === null ? [] : [`length(${asText}) <= ${high}`]
        ].join(" AND ");
        return { valid, options: { type: "string", lines } };
      }
      var type_names = __webpack_require__(13991);
      ;
      const start = "Give the YAML that `DataFrameSchema.to_yaml()` writes, with `columns`";
      const columnSchema = schemas._H3({
        dtype: schemas.YjP().nullish(),
        nullable: schemas.zMY().nullish(),
        unique: schemas.zMY().nullish(),
        required: schemas.zMY().nullish(),
        regex: schemas.zMY().nullish(),
        checks: schemas.L5J().optional()
      });
      const frameSchema = schemas._H3({
        schema_type: schemas.euz("dataframe").nullish(),
        name: schemas.YjP().nullish(),
        columns: schemas.g1P(schemas.YjP(), columnSchema.nullish()).nullish(),
        checks: schemas.L5J().optional(),
        index: schemas.L5J().optional(),
        unique: schemas.KCZ([schemas.YjP(), schemas.YOg(schemas.YjP())]).nullish(),
        strict: schemas.KCZ([schemas.zMY(), schemas.YjP()]).nullish(),
        ordered: schemas.zMY().nullish()
      });
      const passed = /* @__PURE__ */ new Set([
        "title",
        "description",
        "coerce",
        "default",
        "metadata",
        "drop_invalid_rows",
        "report_duplicates"
      ]);
      function importPandera(content, file, options = {}) {
        const source = (0, foundation.o$)(content, file, start);
        if (!("data" in source))
          throw new foundation.j1(source);
        const frame = (0, foundation.z6)(frameSchema, source, file);
        if ("problems" in frame)
          throw new foundation.j1((0, remedies.N)(frame.problems));
        const { columns, unique, strict, ordered, index, checks, name } = frame.value;
        const builder = new imports_builder.K();
        for (const [column, settings] of Object.entries(columns ?? {}))
          addColumn(builder, column, settings ?? {});
        for (const check of namedChecks(checks))
          builder.skip(check.name, "a check of the whole frame is code of its own");
        if (Array.isArray(index) && index.length > 0)
          builder.skip("index", "files have columns, not an index; write it as a column");
        const together = [unique ?? []].flat();
        if (together.some((column) => !builder.columns.includes(column)))
          builder.skip("unique", "it is about a column that is not imported");
        else if (together.length > 0)
          builder.uniqueTogether(together, { name: "unique", severity: "error" });
        if (strict === true && builder.columns.length < Object.keys(columns ?? {}).length)
          builder.skip("strict", "columns that are not imported may be there");
        else if (strict === true)
          builder.noOtherColumns({ name: "strict", severity: "error" });
        if (ordered === true)
          builder.skip("ordered", "the order of columns is not part of a contract");
        const chosen = options.name ?? name ?? "";
        return builder.build(chosen === "" ? "data" : chosen, file);
      }
      function addColumn(builder, column, settings) {
        const left = leftOut(column, settings);
        if (left !== null) {
          builder.skip(column, left);
          return;
        }
        builder.column(column);
        if (settings.dtype != null) {
          const type = (0, type_names.n)(settings.dtype);
          if (type === null)
            builder.skip(`${column}: dtype ${settings.dtype}`, "it is not one logical type");
          else
            builder.type(column, type);
        }
        if (settings.nullable !== true)
          builder.flag(column, "required");
        if (settings.unique === true)
          builder.flag(column, "unique");
        const { dtype, nullable, unique, required, regex, checks, ...others } = settings;
        for (const { name, value } of [...namedChecks(checks), ...namedChecks(others)])
          if (!passed.has(name))
            addCheck(builder, column, name, value);
      }
      function leftOut(column, settings) {
        if (column === "")
          return "a contract names columns";
        if (settings.regex === true)
          return "a contract names columns, not patterns of names";
        return settings.required === false ? "a contract has no columns that may be left out" : null;
      }
      function addCheck(builder, column, name, value) {
        const reason = checkNames.has(name) ? addPanderaCheck(builder, column, name, value) : "it is a check of its own";
        if (reason !== void 0)
          builder.skip(`${column}: ${name}`, reason);
      }
      function namedChecks(checks) {
        if (checks === null || typeof checks !== "object")
          return (0, expectation.jn)(checks) ? [{ name: String(checks), value: null }] : [];
        if (Array.isArray(checks))
          return checks.flatMap(namedChecks);
        return Object.entries(checks).map(([name, value]) => ({ name, value }));
      }
    })
  ),
  /***/
  69531: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G3: () => (
          /* binding */
          accepts
        ),
        /* harmony export */
        KN: () => (
          /* binding */
          percent
        ),
        /* harmony export */
        ew: () => (
          /* binding */
          typeOfBound
        )
        /* harmony export */
      });
      var _rules_iso_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94434);
      function accepts(known, wanted) {
        const pair = `${known} ${wanted}`;
        return known === wanted || ["integer number", "timestamp date", "date timestamp"].includes(pair);
      }
      const percent = (share) => Number((share * 100).toPrecision(12));
      function typeOfBound(value) {
        if (typeof value === "number")
          return "number";
        if (typeof value !== "string" || !(0, _rules_iso_text_js__WEBPACK_IMPORTED_MODULE_0__.x)(value, "timestamp"))
          return null;
        return value.length === 10 ? "date" : "timestamp";
      }
    })
  ),
  /***/
  86054: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $x: () => (
          /* binding */
          sqlValues
        ),
        /* harmony export */
        Cy: () => (
          /* binding */
          sqlValue
        ),
        /* harmony export */
        iA: () => (
          /* binding */
          sqlName
        )
        /* harmony export */
      });
      var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47069);
      function sqlValue(value) {
        if (typeof value !== "string")
          return String(value);
        const text = (0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(value);
        return text.includes("{") ? `(${text.replaceAll("{", "{' || '")})` : text;
      }
      const sqlValues = (values) => `(${values.map(sqlValue).join(", ")})`;
      const sqlName = (name) => /\{\w/.test(name) ? null : (0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(name);
    })
  ),
  /***/
  13991: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          logicalTypeNamed
        )
        /* harmony export */
      });
      const names = [
        [
          /^(u?int\d*|integer|bigint|smallint|tinyint|hugeint|long|short|byte|integertype|longtype|shorttype)$/,
          "integer"
        ],
        [
          /^(float\d*|double|real|number|numeric|decimal|complex|doubletype|floattype|decimaltype)(\(.*\))?(\[pyarrow\])?$/,
          "number"
        ],
        [/^(str|string|object|text|varchar|char|character|stringtype|uuid)(\(.*\))?(\[\w+\])?$/, "string"],
        [/^(bool|bool_|boolean|booleantype)$/, "boolean"],
        [/^(datetime64.*|datetime|timestamp.*|timestamptype|datetimetz.*)$/, "timestamp"],
        [/^(date|date32.*|date64.*|datetype)$/, "date"],
        [/^time$/, "time"]
      ];
      function logicalTypeNamed(name) {
        const plain = name.trim().toLowerCase().replace(/^(numpy|np|pandas|pd|polars|pl)\./, "").replace(/^(u?int\d*|float\d*|bool)(dtype|\[pyarrow\])$/, "$1");
        return names.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
      }
    })
  ),
  /***/
  29013: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            Ae: () => (
              /* reexport safe */
              _imports_great_expectations_js__WEBPACK_IMPORTED_MODULE_0__.A
            ),
            /* harmony export */
            Or: () => (
              /* reexport safe */
              _inference_infer_from_files_js__WEBPACK_IMPORTED_MODULE_4__.O
            ),
            /* harmony export */
            eo: () => (
              /* reexport safe */
              _inference_merge_js__WEBPACK_IMPORTED_MODULE_5__.e
            ),
            /* harmony export */
            l6: () => (
              /* reexport safe */
              _imports_pandera_js__WEBPACK_IMPORTED_MODULE_1__.l
            ),
            /* harmony export */
            lF: () => (
              /* reexport safe */
              _read_contract_js__WEBPACK_IMPORTED_MODULE_6__.l
            )
            /* harmony export */
          });
          var _imports_great_expectations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83511);
          var _imports_pandera_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81527);
          var _inference_collect_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24707);
          var _inference_infer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82209);
          var _inference_infer_from_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76048);
          var _inference_merge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39802);
          var _read_contract_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86336);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_inference_infer_from_files_js__WEBPACK_IMPORTED_MODULE_4__]);
          _inference_infer_from_files_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  24707: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        M: () => (
          /* binding */
          collectFacts
        )
      });
      var foundation = __webpack_require__(91104);
      var sql = __webpack_require__(47069);
      ;
      const integers = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/;
      function logicalTypeOf(type) {
        if (integers.test(type))
          return "integer";
        if (/^(FLOAT|DOUBLE|DECIMAL)/.test(type))
          return /\[/.test(type) ? "array" : "number";
        if (/\[\d*\]$/.test(type))
          return "array";
        if (/^(STRUCT|MAP|UNION)/.test(type))
          return "object";
        if (/^(VARCHAR|ENUM|UUID)/.test(type))
          return "string";
        if (type === "BOOLEAN")
          return "boolean";
        if (type === "DATE")
          return "date";
        if (type.startsWith("TIMESTAMP"))
          return "timestamp";
        if (type.startsWith("TIME"))
          return "time";
        return null;
      }
      const isText = (type) => type === "VARCHAR" || type === "JSON";
      function rawSql(column, type) {
        const name = (0, sql.C)(column);
        if (type === "JSON")
          return `(${name} ->> '$')`;
        return type === "DOUBLE" || type === "FLOAT" ? `CASE WHEN NOT isnan(${name}) THEN ${name} END` : name;
      }
      const day = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
      const clock = "[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?";
      const whole = "-?(0|[1-9][0-9]*)";
      const scalars = [
        { logicalType: "boolean", holds: (text) => `lower(${text}) IN ('true', 'false')` },
        { logicalType: "integer", holds: (text) => reads(text, whole, "BIGINT") },
        { logicalType: "number", holds: (text) => reads(text, `${whole}([.][0-9]+)?([eE][+-]?[0-9]+)?`, "DOUBLE") },
        { logicalType: "date", holds: (text) => reads(text, day, "DATE") },
        { logicalType: "timestamp", holds: (text) => reads(text, `${day}[T ]${clock}`, "TIMESTAMPTZ") }
      ];
      const containers = [
        { logicalType: "object", holds: (_, column) => `json_type(${(0, sql.C)(column)}) = 'OBJECT'` },
        { logicalType: "array", holds: (_, column) => `json_type(${(0, sql.C)(column)}) = 'ARRAY'` }
      ];
      const textTypes = (type) => type === "JSON" ? [...containers, ...scalars] : scalars;
      function reads(text, pattern, type) {
        return `regexp_full_match(${text}, ${(0, sql.e)(pattern)}) AND TRY_CAST(${text} AS ${type}) IS NOT NULL`;
      }
      const casts = {
        integer: "BIGINT",
        number: "DOUBLE",
        boolean: "BOOLEAN",
        date: "DATE",
        timestamp: "TIMESTAMPTZ"
      };
      function valueSql(column, type, logicalType) {
        const raw = rawSql(column, type);
        const cast = logicalType === null || !isText(type) ? void 0 : casts[logicalType];
        return cast === void 0 ? raw : `TRY_CAST(${raw} AS ${cast})`;
      }
      ;
      const firstRows = 1e4;
      async function countColumns(session, relation, columns, rows) {
        const possible = await possibleTypes(session, relation, columns);
        const parts = columns.flatMap(({ column, type }, index) => [
          `count(${rawSql(column, type)})::DOUBLE`,
          isNested(type) ? "0::DOUBLE" : `approx_count_distinct(${rawSql(column, type)})::DOUBLE`,
          ...(possible[index] ?? []).map((each) => holding(column, type, each))
        ]);
        const [row = []] = await session.rows(`SELECT ${parts.join(", ")} FROM ${relation}`);
        let at = 0;
        const next = () => Number(row[at++]);
        return columns.map((stored, index) => {
          const present = next();
          const approximate = next();
          const holds = (possible[index] ?? []).filter(() => next() === present);
          const found = present > 0 ? holds[0]?.logicalType : void 0;
          const logicalType = found ?? (isText(stored.type) ? "string" : logicalTypeOf(stored.type));
          return { ...stored, logicalType, rows, missing: rows - present, approximate };
        });
      }
      const holding = (column, type, { holds }) => `(count(*) FILTER (${holds(rawSql(column, type), column)}))::DOUBLE`;
      async function possibleTypes(session, relation, columns) {
        const texts = columns.filter(({ type }) => isText(type));
        if (texts.length === 0)
          return [];
        const parts = texts.flatMap(({ column, type }) => [
          `count(${rawSql(column, type)})::DOUBLE`,
          ...textTypes(type).map((each) => holding(column, type, each))
        ]);
        const [row = []] = await session.rows(`SELECT ${parts.join(", ")} FROM (SELECT * FROM ${relation} LIMIT ${firstRows})`);
        let at = 0;
        return columns.map(({ type }) => {
          if (!isText(type))
            return [];
          const present = row[at++];
          return textTypes(type).filter(() => row[at++] === present);
        });
      }
      const isNested = (type) => /[[(]/.test(type.replace(/^(DECIMAL|ENUM)\(.*\)$/, ""));
      var facts = __webpack_require__(20262);
      ;
      const uniqueCandidates = 16;
      const pairColumns = 8;
      const keyTypes = ["integer", "string", "date", "timestamp"];
      const canBeKey = ({ logicalType, missing, rows }) => rows > 0 && missing === 0 && keyTypes.includes(logicalType);
      const idsFirst = (a, b) => Number((0, facts.B)(b.column)) - Number((0, facts.B)(a.column));
      async function uniqueColumns(session, relation, columns) {
        const likely = columns.filter((one) => canBeKey(one) && one.rows > 1 && one.approximate > 0.8 * one.rows).sort(idsFirst).slice(0, uniqueCandidates);
        const found = /* @__PURE__ */ new Set();
        for (const { column, type, rows } of likely) {
          const [[distinct] = []] = await session.rows(`SELECT count(*)::DOUBLE FROM (SELECT DISTINCT ${rawSql(column, type)} FROM ${relation})`);
          if (distinct === rows)
            found.add(column);
        }
        return found;
      }
      async function uniquePairs(session, relation, columns) {
        const usable = columns.filter((one) => canBeKey(one) && one.approximate > 1).sort(idsFirst).slice(0, pairColumns);
        const pairs = usable.flatMap((a, index) => usable.slice(index + 1).flatMap((b) => a.approximate * b.approximate * 1.2 >= a.rows ? [[a, b]] : []));
        if (pairs.length === 0)
          return [];
        const both = ([a, b]) => `${rawSql(a.column, a.type)}, ${rawSql(b.column, b.type)}`;
        const estimates = pairs.map((pair) => `approx_count_distinct(row(${both(pair)}))::DOUBLE`);
        const [row = []] = await session.rows(`SELECT ${estimates.join(", ")} FROM ${relation}`);
        for (const [index, pair] of pairs.entries()) {
          const [{ rows }] = pair;
          if (Number(row[index]) < 0.8 * rows)
            continue;
          const [[distinct] = []] = await session.rows(`SELECT count(*)::DOUBLE FROM (SELECT DISTINCT ${both(pair)} FROM ${relation})`);
          if (distinct === rows)
            return [[pair[0].column, pair[1].column]];
        }
        return [];
      }
      ;
      const columnsAtOnce = 250;
      const mostColumns = 3e3;
      const mostValues = 50;
      async function collectFacts(session, relation) {
        const described = await session.rows(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${relation})`);
        const stored = described.map(([column, type]) => ({ column, type }));
        if (stored.length > mostColumns)
          throw new foundation.j1({
            value: `${stored.length} columns`,
            message: `a contract cannot be inferred for more than ${mostColumns} columns`,
            remedy: "Infer it from the columns that matter"
          });
        const [[rows] = []] = await session.rows(`SELECT count(*)::DOUBLE FROM ${relation}`);
        const columns = [];
        const counted = [];
        for (let from = 0; from < stored.length; from += columnsAtOnce)
          counted.push(...await countColumns(session, relation, stored.slice(from, from + columnsAtOnce), Number(rows)));
        const unique = await uniqueColumns(session, relation, counted);
        for (let from = 0; from < counted.length; from += columnsAtOnce)
          columns.push(...await describe(session, relation, counted.slice(from, from + columnsAtOnce), unique));
        return {
          rows: Number(rows),
          columns,
          uniquePairs: unique.size > 0 ? [] : await uniquePairs(session, relation, counted)
        };
      }
      async function describe(session, relation, columns, unique) {
        const few = new Set(columns.filter(listable).map(({ column }) => column));
        const parts = columns.map((one, index) => {
          const [low, high] = extremes(one);
          const values = few.has(one.column) ? `histogram(CAST(${valueSqlOf(one)} AS VARCHAR))` : "NULL";
          return `${low} AS low${index}, ${high} AS high${index}, ${values} AS values${index}`;
        });
        await session.execute(`CREATE OR REPLACE TEMP TABLE mlops_facts AS SELECT ${parts.join(", ")} FROM ${relation}`);
        try {
          const [bounds = []] = await session.rows(`SELECT ${columns.map((_, index) => `low${index}, high${index}`).join(", ")} FROM mlops_facts`);
          const listed = await valuesOf(session, columns, few);
          return columns.map((one, index) => {
            const values = listed.get(index) ?? null;
            return {
              column: one.column,
              type: one.type,
              logicalType: one.logicalType,
              rows: one.rows,
              missing: one.missing,
              distinct: values?.length ?? one.approximate,
              unique: unique.has(one.column),
              minimum: bound(bounds[index * 2]),
              maximum: bound(bounds[index * 2 + 1]),
              values: values === null || values.length > mostValues ? null : values
            };
          });
        } finally {
          await session.execute("DROP TABLE mlops_facts");
        }
      }
      const valueSqlOf = ({ column, type, logicalType }) => valueSql(column, type, logicalType);
      const listable = ({ logicalType, approximate }) => (logicalType === "string" || logicalType === "integer" || logicalType === "boolean") && approximate <= mostValues * 1.2;
      function extremes(one) {
        const value = valueSqlOf(one);
        const both = (of) => [of("min"), of("max")];
        switch (one.logicalType) {
          case "integer":
          case "number": {
            const number = `CAST(${value} AS DOUBLE)`;
            return both((which) => `CASE WHEN bool_and(isfinite(${number})) THEN ${which}(${number}) END`);
          }
          case "date":
            return both((which) => dated(`${which}(${value})`, "%Y-%m-%d", "DATE"));
          case "timestamp":
            return both((which) => dated(`${which}(${value})`, "%Y-%m-%dT%H:%M:%S", one.type));
          default:
            return ["NULL::VARCHAR", "NULL::VARCHAR"];
        }
      }
      function dated(value, format, type) {
        const zoned = isText(type) || type === "TIMESTAMP WITH TIME ZONE";
        const plain = zoned ? `(${value} AT TIME ZONE 'UTC')` : `CAST(${value} AS TIMESTAMP)`;
        const suffix = type === "TIMESTAMP WITH TIME ZONE" ? " || 'Z'" : "";
        return `CASE WHEN isfinite(${plain}) AND year(${plain}) BETWEEN 1000 AND 9999 THEN strftime(${plain}, ${(0, sql.e)(format)})${suffix} END`;
      }
      function bound(cell) {
        if (typeof cell === "number")
          return Number.isFinite(cell) ? cell : null;
        return typeof cell === "string" ? cell : null;
      }
      async function valuesOf(session, columns, few) {
        const indices = columns.flatMap(({ column }, index) => few.has(column) ? [index] : []);
        const found = /* @__PURE__ */ new Map();
        if (indices.length === 0)
          return found;
        for (const index of indices)
          found.set(index, []);
        const maps = indices.map((index) => `values${index}`).join(", ");
        const rows = await session.rows(`SELECT i, unnest(map_keys(m)) AS v, unnest(map_values(m))::DOUBLE AS n
     FROM (SELECT unnest([${indices.join(", ")}])::DOUBLE AS i, unnest([${maps}]) AS m FROM mlops_facts)
     ORDER BY i, n DESC, v`);
        for (const [index, text, count] of rows) {
          const { logicalType } = columns[Number(index)];
          found.get(Number(index))?.push({ value: scalar(String(text), logicalType), count: Number(count) });
        }
        return found;
      }
      function scalar(text, type) {
        if (type === "integer")
          return Number(text);
        return type === "boolean" ? text === "true" : text;
      }
    })
  ),
  /***/
  20262: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          namesAnId
        )
        /* harmony export */
      });
      function namesAnId(column) {
        return /(^|[_\-. ])(id|ids|key|uuid|guid|code|number|no|nr)$|Id$|ID$|Key$|Uuid$|^(id|uuid|guid|key)_/.test(column);
      }
    })
  ),
  /***/
  76048: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            O: () => (
              /* binding */
              inferFromFiles
            )
            /* harmony export */
          });
          var _review_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23678);
          var _sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47069);
          var _collect_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24707);
          var _infer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82209);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_review_version_js__WEBPACK_IMPORTED_MODULE_0__]);
          _review_version_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function inferFromFiles(engine, patterns, input, options) {
            const session = await engine.open();
            try {
              const files = await (0, _review_version_js__WEBPACK_IMPORTED_MODULE_0__.Am)(session, engine.workspace, patterns, input);
              const [version] = await (0, _review_version_js__WEBPACK_IMPORTED_MODULE_0__.kz)(session, engine.workspace, [files]);
              const columns = [...version.columns.keys()].map(_sql_js__WEBPACK_IMPORTED_MODULE_1__.C);
              await session.execute(`CREATE VIEW inferred AS SELECT ${columns.join(", ")} FROM ${version.relation}`);
              return (0, _infer_js__WEBPACK_IMPORTED_MODULE_3__.V)(await (0, _collect_facts_js__WEBPACK_IMPORTED_MODULE_2__.M)(session, "inferred"), options);
            } finally {
              await session.close();
            }
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  82209: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        V: () => (
          /* binding */
          inferContract
        )
      });
      var writing_draft = __webpack_require__(36309);
      var yaml_text = __webpack_require__(63951);
      var inference_facts = __webpack_require__(20262);
      ;
      const headRoom = 0.1;
      const largest = 1e15;
      const smallest = 1e-6;
      function widened(low, high, whole) {
        if (Math.max(Math.abs(low), Math.abs(high)) >= largest)
          return null;
        if (low >= 0 && high <= 1 && (!whole || high > low))
          return { minimum: 0, maximum: 1 };
        const span = high > low ? high - low : Math.max(Math.abs(high), whole ? 10 : smallest);
        const pad = span * headRoom;
        const step = Math.max(10 ** (Math.floor(Math.log10(span)) - 1), whole ? 1 : smallest);
        const down = decimal(Math.floor((low - pad) / step) * step);
        const up = decimal(Math.ceil((high + pad) / step) * step);
        return {
          minimum: Math.min(low >= 0 ? Math.max(down, 0) : down, low),
          maximum: Math.max(high <= 0 ? Math.min(up, 0) : up, high)
        };
      }
      const decimal = (value) => Number(value.toPrecision(15)) + 0;
      ;
      const mostListed = 20;
      const oftenEnough = 20;
      const enoughForKeys = 100;
      const enoughForUnique = 1e3;
      function inferContract(facts, options) {
        const key = keyOf(facts);
        const draft = {
          id: options.name,
          name: null,
          head: [
            `Inferred by mlops data-validate --infer from ${counted(facts.rows, "row")}${options.from === void 0 ? "" : ` of ${options.from}`}.`,
            "Edit freely: running it again adds what is missing and leaves what is here."
          ],
          objects: [
            {
              name: options.name,
              physicalName: null,
              description: null,
              columns: facts.columns.filter(({ column }) => column !== "").map((column) => columnDraft(column, key, options.private?.includes(column.column) === true)),
              quality: facts.rows === 0 ? [] : [
                [
                  (0, writing_draft.n)("metric", "rowCount"),
                  (0, writing_draft.n)("mustBeGreaterThan", 0, `there were ${grouped(facts.rows)}`)
                ]
              ]
            }
          ]
        };
        return { draft, text: (0, yaml_text.Wc)(draft) };
      }
      function keyOf({ rows, columns, uniquePairs }) {
        const unique = columns.filter((column) => column.unique);
        const named = unique.find(({ column }) => (0, inference_facts.B)(column));
        if (named !== void 0)
          return [named.column];
        if (rows < enoughForKeys)
          return [];
        const countable = unique.find(({ logicalType }) => logicalType === "string" || logicalType === "integer");
        return countable === void 0 ? uniquePairs[0] ?? [] : [countable.column];
      }
      function columnDraft(facts, key, hidden) {
        const { column, missing, rows, logicalType } = facts;
        const values = hidden ? null : infer_closed(facts);
        const position = key.indexOf(column);
        const unique = facts.unique && position === -1 && logicalType !== "timestamp" && ((0, inference_facts.B)(column) || rows >= enoughForUnique);
        const identifies = unique || key.length === 1 && position === 0;
        const options = hidden || identifies ? [] : optionLines(facts);
        const lines = [
          ...logicalType === null ? [(0, writing_draft.n)("physicalType", facts.type)] : [(0, writing_draft.n)("logicalType", logicalType, typeReason(facts))],
          ...rows > 0 && missing === 0 ? [(0, writing_draft.n)("required", true, `no null in ${counted(rows, "row")}`)] : [],
          ...position === -1 ? [] : keyLines(facts, key, position),
          ...unique ? [(0, writing_draft.n)("unique", true, `${counted(rows, "row")}, no value twice`)] : [],
          ...options.length === 0 ? [] : [{ key: "logicalTypeOptions", lines: options }],
          ...hidden ? [(0, writing_draft.n)("classification", "confidential", "its values are never shown")] : []
        ];
        const quality = [];
        if (values !== null) {
          const least = Math.min(...(facts.values ?? []).map(({ count }) => count));
          quality.push([
            (0, writing_draft.n)("metric", "invalidValues", `closed: ${values.length} values, each at least ${grouped(least)} times`),
            (0, writing_draft.n)("arguments", { validValues: values }),
            (0, writing_draft.n)("mustBe", 0)
          ]);
        }
        const nulls = missing === 0 ? null : nullLimit(missing / rows);
        if (nulls !== null)
          quality.push([
            (0, writing_draft.n)("metric", "nullValues"),
            (0, writing_draft.n)("mustBeLessOrEqualTo", nulls, `${share(missing / rows)} were null`),
            (0, writing_draft.n)("unit", "percent")
          ]);
        return { name: column, lines, quality };
      }
      function keyLines({ rows }, key, position) {
        if (key.length === 1)
          return [(0, writing_draft.n)("primaryKey", true, `${counted(rows, "row")}, no value twice`)];
        const other = key[1 - position];
        return [
          (0, writing_draft.n)("primaryKey", true, `no combination with ${JSON.stringify(other)} twice in ${counted(rows, "row")}`),
          (0, writing_draft.n)("primaryKeyPosition", position + 1)
        ];
      }
      function typeReason({ type, logicalType }) {
        if (type !== "VARCHAR" && type !== "JSON")
          return `stored as ${type.replace(/^(ENUM|STRUCT|MAP|UNION)\b.*$/s, "$1")}`;
        return logicalType === "string" ? "text" : `every value can be read as ${logicalType}`;
      }
      function infer_closed({ logicalType, values, unique }) {
        if (logicalType !== "string" || values === null || unique)
          return null;
        if (values.length < 2 || values.length > mostListed)
          return null;
        return values.every(({ count }) => count >= oftenEnough) ? values.map(({ value }) => String(value)).toSorted() : null;
      }
      function optionLines(facts) {
        const { minimum, maximum, logicalType, column } = facts;
        if (typeof minimum === "number" && typeof maximum === "number") {
          const whole = logicalType === "integer";
          if (whole && (0, inference_facts.B)(column))
            return [];
          const range = widened(minimum, maximum, whole);
          if (range === null)
            return [];
          const room = `${Math.round(headRoom * 100)} % of the range as head room`;
          const reason = (seen, written, open) => seen === written ? `seen: ${seen}` : `seen: ${seen}, ${open}`;
          return [
            (0, writing_draft.n)("minimum", range.minimum, reason(minimum, range.minimum, range.minimum === 0 ? "never negative" : room)),
            (0, writing_draft.n)("maximum", range.maximum, reason(maximum, range.maximum, room))
          ];
        }
        if (typeof minimum === "string" && (logicalType === "date" || logicalType === "timestamp")) {
          const month = `${minimum.slice(0, 7)}-01`;
          const start = logicalType === "date" ? month : `${month}T00:00:00${minimum.endsWith("Z") ? "Z" : ""}`;
          return [(0, writing_draft.n)("minimum", start, `seen: ${minimum}; open at the end, later data will come`)];
        }
        return [];
      }
      function nullLimit(share2) {
        const percent = share2 * 100;
        const limit = Math.ceil(Math.max(percent * 2, percent + 1));
        return limit < 100 ? limit : null;
      }
      const grouped = (value) => value.toLocaleString("en-US");
      const counted = (value, noun) => `${grouped(value)} ${noun}${value === 1 ? "" : "s"}`;
      const share = (value) => `${Number((value * 100).toPrecision(2))} %`;
    })
  ),
  /***/
  39802: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        e: () => (
          /* binding */
          mergeInferred
        )
      });
      var dist = __webpack_require__(38815);
      var foundation = __webpack_require__(91104);
      var read_contract = __webpack_require__(86336);
      var yaml_text = __webpack_require__(63951);
      ;
      function appended(text, list, entries) {
        const document = (0, dist.Tp)(text);
        const node = document.getIn(list, true);
        if (!(0, dist.oP)(node) || node.flow === true || node.items.length === 0)
          return null;
        const last = node.items.at(-1);
        if (last.range == null)
          return null;
        const [first, end] = last.range;
        const dash = text.lastIndexOf("-", first - 1);
        const indent = text.slice(text.lastIndexOf("\n", dash) + 1, dash);
        if (indent.trim() !== "" || text.slice(dash + 1, first).trim() !== "")
          return null;
        const newLine = text.includes("\r\n") ? "\r\n" : "\n";
        const lineEnd = text[end - 1] === "\n" ? end : text.indexOf("\n", end) + 1;
        const at = lineEnd === 0 ? text.length : lineEnd;
        const before = text.slice(0, at);
        const added = entries(indent).replaceAll("\n", newLine);
        const result = `${before}${before.endsWith("\n") ? "" : newLine}${added}${text.slice(at)}`;
        return keeps(text, result, list) ? result : null;
      }
      function keeps(before, after, list) {
        const [old, fresh] = [(0, dist.Tp)(before, { merge: true }), (0, dist.Tp)(after, { merge: true })];
        if (fresh.errors.length > 0)
          return false;
        const items = (0, foundation.fK)(old.toJS(), list).length;
        fresh.setIn(list, void 0);
        const rest = old.clone();
        rest.setIn(list, void 0);
        const kept = (0, foundation.fK)((0, dist.Tp)(after, { merge: true }).toJS(), list).slice(0, items);
        const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
        return same(kept, (0, foundation.fK)(old.toJS(), list)) && same(rest.toJS(), fresh.toJS());
      }
      ;
      function mergeInferred(existing, inferred, file) {
        (0, read_contract.J)(existing, file);
        const source = (0, foundation.o$)(existing, file);
        if (!("data" in source))
          throw new foundation.j1(source);
        let text = existing;
        const added = [];
        const differences = [];
        for (const object of inferred.objects) {
          const index = objectIndex(source.data, object, inferred.objects.length === 1);
          if (index === null) {
            text = withObject(text, object);
            added.push(object.name);
            continue;
          }
          const path = ["schema", index];
          const name = String((0, foundation.fK)(source.data, [...path, "name"]));
          const missing = [];
          for (const column of object.columns) {
            const at = propertyIndex((0, foundation.fK)(source.data, [...path, "properties"]), column.name);
            if (at === null)
              missing.push(column);
            else
              differences.push(...compareColumn(source, [...path, "properties", at], `${name}.${column.name}`, column));
          }
          if (missing.length > 0)
            text = withColumns(text, index, missing);
          added.push(...missing.map((column) => `${name}.${column.name}`));
        }
        (0, read_contract.J)(text, file);
        return { text, added, differences };
      }
      const calls = (named, name) => named.physicalName === name || named.name === name;
      function objectIndex(data, { name }, single) {
        const objects = (0, foundation.fK)(data, ["schema"]) ?? [];
        const index = objects.findIndex((object) => calls(object, name));
        if (index !== -1)
          return index;
        return single && objects.length === 1 ? 0 : null;
      }
      function propertyIndex(properties, name) {
        const all = properties ?? [];
        const index = all.findIndex((property) => (property.physicalName ?? property.name) === name);
        return index === -1 ? null : index;
      }
      function compareColumn(source, path, name, column) {
        const written = (0, foundation.fK)(source.data, [...path, "quality"]) ?? [];
        const quality = column.quality.flatMap((lines) => {
          const metric = lines.flatMap((each) => "value" in each && each.key === "metric" ? [each.value] : [])[0];
          const index = written.findIndex((entry) => entry.metric === metric);
          const at = index === -1 ? [...path, "quality", written.length] : [...path, "quality", index];
          return compare(source, at, `${name}.${String(metric)}`, lines);
        });
        return [...compare(source, path, name, column.lines), ...quality];
      }
      function compare(source, path, name, lines) {
        return lines.flatMap((line) => {
          const below = [...path, line.key];
          if ("lines" in line)
            return compare(source, below, `${name}.${line.key}`, line.lines);
          const written = (0, foundation.fK)(source.data, below) ?? null;
          if (JSON.stringify(written) === JSON.stringify(line.value))
            return [];
          return [{ path: `${name}.${line.key}`, written, inferred: line.value, at: source.valuePositionOf(below) }];
        });
      }
      function withColumns(text, index, columns) {
        const spliced = appended(text, ["schema", index, "properties"], (indent) => (0, yaml_text.v6)(columns, indent));
        if (spliced !== null)
          return spliced;
        return rewritten(text, (document) => {
          const object = document.getIn(["schema", index]);
          const nodes = columns.map((column) => (0, yaml_text.fy)(document, column));
          addTo(document, object, "properties", nodes);
        });
      }
      function withObject(text, object) {
        const spliced = appended(text, ["schema"], (indent) => (0, yaml_text.Qh)([object], indent));
        if (spliced !== null)
          return spliced;
        return rewritten(text, (document) => {
          addTo(document, document.contents, "schema", [(0, yaml_text.e1)(document, object)]);
        });
      }
      function addTo(document, map, key, nodes) {
        const list = map.get(key, true);
        if ((0, dist.oP)(list)) {
          list.flow = false;
          for (const item of list.items)
            if ((0, dist.jh)(item))
              item.flow = item.flow === true;
          list.items.push(...nodes);
          return;
        }
        const fresh = new dist.Rw();
        fresh.items = [...nodes];
        map.set(document.createNode(key), fresh);
      }
      function rewritten(text, change) {
        const document = (0, dist.Tp)(text);
        change(document);
        return document.toString({ lineWidth: 0 });
      }
    })
  ),
  /***/
  86336: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        l: () => (
          /* binding */
          loadContract
        ),
        J: () => (
          /* binding */
          readContract
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var foundation = __webpack_require__(91104);
      var schemas = __webpack_require__(27597);
      ;
      const values_text = () => schemas.YjP().nullish();
      const flag = () => schemas.zMY().nullish();
      const list = (item) => schemas.YOg(item).nullish();
      const stableId = () => schemas.YjP().regex(/^[^\s.#/\\@!%&^]+$/, "must not have spaces or any of . # / \\ @ ! % & ^").nullish();
      const customProperties = () => list(schemas.rej({
        id: stableId(),
        property: schemas.YjP(),
        value: schemas.L5J(),
        description: values_text(),
        vendor: values_text()
      }));
      const authoritativeDefinitions = () => list(schemas.rej({ id: stableId(), url: schemas.YjP(), type: schemas.YjP(), description: values_text() }));
      const tags = () => list(schemas.YjP());
      const context = () => schemas.KCZ([schemas.YjP(), schemas.g1P(schemas.YjP(), schemas.L5J())]).nullish();
      const values_element = {
        id: stableId(),
        physicalName: values_text(),
        physicalType: values_text(),
        description: values_text(),
        businessName: values_text(),
        authoritativeDefinitions: authoritativeDefinitions(),
        tags: tags(),
        customProperties: customProperties(),
        deprecated: flag(),
        synonyms: list(schemas.g1P(schemas.YjP(), schemas.L5J())),
        context: context()
      };
      ;
      const number = () => schemas.aig().nullish();
      const pair = () => schemas.PVZ([schemas.aig(), schemas.aig()]).nullish();
      const operators = [
        "mustBe",
        "mustNotBe",
        "mustBeGreaterThan",
        "mustBeGreaterOrEqualTo",
        "mustBeLessThan",
        "mustBeLessOrEqualTo",
        "mustBeBetween",
        "mustNotBeBetween"
      ];
      const metrics = [
        "rowCount",
        "nullValues",
        "missingValues",
        "invalidValues",
        "duplicateValues"
      ];
      const scalar = schemas.KCZ([schemas.YjP(), schemas.aig(), schemas.zMY(), schemas.chJ()]);
      const metricArguments = schemas.rej({
        properties: schemas.YOg(schemas.YjP()).min(1).nullish(),
        missingValues: schemas.YOg(scalar).nullish(),
        validValues: schemas.YOg(scalar).min(1).nullish(),
        pattern: values_text()
      }).nullish();
      const qualitySchema = schemas.rej({
        id: stableId(),
        name: values_text(),
        description: values_text(),
        type: schemas.k5n(["library", "text", "sql", "custom"]).nullish(),
        metric: values_text(),
        rule: values_text(),
        arguments: metricArguments,
        validValues: schemas.YOg(scalar).min(1).nullish(),
        query: values_text(),
        engine: values_text(),
        implementation: schemas.KCZ([schemas.YjP(), schemas.g1P(schemas.YjP(), schemas.L5J())]).nullish(),
        mustBe: schemas.KCZ([schemas.aig(), schemas.zMY()]).nullish(),
        mustNotBe: schemas.KCZ([schemas.aig(), schemas.zMY()]).nullish(),
        mustBeGreaterThan: number(),
        mustBeGreaterOrEqualTo: number(),
        mustBeLessThan: number(),
        mustBeLessOrEqualTo: number(),
        mustBeBetween: pair(),
        mustNotBeBetween: pair(),
        unit: values_text(),
        severity: values_text(),
        dimension: schemas.k5n([
          "accuracy",
          "completeness",
          "conformity",
          "consistency",
          "coverage",
          "timeliness",
          "uniqueness",
          "ac",
          "cp",
          "cf",
          "cs",
          "cv",
          "tm",
          "uq"
        ]).nullish(),
        method: values_text(),
        businessImpact: values_text(),
        schedule: values_text(),
        scheduler: values_text(),
        tags: tags(),
        customProperties: customProperties(),
        authoritativeDefinitions: authoritativeDefinitions()
      });
      ;
      const reference = () => schemas.KCZ([schemas.YjP(), schemas.YOg(schemas.YjP()).min(1)]);
      const relationshipSchema = schemas.rej({
        id: values_text(),
        type: schemas.euz("foreignKey").nullish(),
        from: reference().nullish(),
        to: reference(),
        description: values_text(),
        customProperties: customProperties()
      });
      const count = () => schemas.Whr().min(0).nullish();
      const bound = () => schemas.KCZ([schemas.aig(), schemas.YjP(), schemas.zMY()]).nullish();
      const optionFields = {
        minLength: count(),
        maxLength: count(),
        pattern: values_text(),
        format: values_text(),
        minimum: bound(),
        maximum: bound(),
        exclusiveMinimum: bound(),
        exclusiveMaximum: bound(),
        multipleOf: schemas.aig().positive("must be above 0").nullish(),
        timezone: flag(),
        defaultTimezone: values_text(),
        minItems: count(),
        maxItems: count(),
        uniqueItems: flag(),
        minProperties: count(),
        maxProperties: count(),
        required: list(schemas.YjP()),
        dimensions: schemas.Whr().min(1).nullish(),
        elementType: values_text(),
        distanceMetric: values_text(),
        embeddingModel: values_text(),
        embeddingModelVersion: values_text(),
        normalized: flag()
      };
      const optionsSchema = schemas.rej(optionFields);
      function lenient(fields) {
        const entries = Object.entries(fields).map(([name, field]) => [name, field.catch(void 0)]);
        return Object.fromEntries(entries);
      }
      const bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
      const numeric = ["format", ...bounds, "multipleOf"];
      const times = ["format", ...bounds, "timezone", "defaultTimezone"];
      const optionsOf = {
        string: ["minLength", "maxLength", "pattern", "format"],
        date: ["format", ...bounds],
        timestamp: times,
        time: times,
        number: numeric,
        integer: numeric,
        object: ["minProperties", "maxProperties", "required"],
        array: ["minItems", "maxItems", "uniqueItems"],
        boolean: [],
        map: [],
        vector: [
          "dimensions",
          "elementType",
          "distanceMetric",
          "embeddingModel",
          "embeddingModelVersion",
          "normalized"
        ]
      };
      const propertyFields = {
        ...values_element,
        logicalType: schemas.k5n(Object.keys(optionsOf)).nullish(),
        logicalTypeOptions: optionsSchema.nullish(),
        required: flag(),
        unique: flag(),
        primaryKey: flag(),
        primaryKeyPosition: schemas.Whr().nullish(),
        partitioned: flag(),
        partitionKeyPosition: schemas.Whr().nullish(),
        classification: values_text(),
        encryptedName: values_text(),
        transformSourceObjects: list(schemas.YjP()),
        transformLogic: values_text(),
        transformDescription: values_text(),
        examples: list(schemas.L5J()),
        criticalDataElement: flag(),
        semanticType: schemas.k5n(["column", "measure", "dimension"]).nullish(),
        enum: list(schemas.rej({
          value: schemas.KCZ([schemas.YjP(), schemas.aig(), schemas.zMY(), schemas.chJ()]),
          label: values_text(),
          id: values_text(),
          description: values_text(),
          customProperties: customProperties(),
          authoritativeDefinitions: list(schemas.g1P(schemas.YjP(), schemas.L5J())),
          tags: list(schemas.YjP())
        }))
      };
      const nested = {
        quality: list(qualitySchema),
        relationships: list(relationshipSchema),
        map: schemas.rej({ key: schemas.L5J(), value: schemas.L5J() }).nullish(),
        properties: schemas.RZV(() => list(propertySchema)),
        items: schemas.RZV(() => itemSchema.nullish())
      };
      const propertySchema = schemas.rej({ name: schemas.YjP().min(1), ...propertyFields, ...nested });
      const itemSchema = schemas.rej({ name: values_text(), ...propertyFields, ...nested });
      const flatProperty = schemas.Ikc({
        name: schemas.YjP().min(1),
        ...lenient({ ...propertyFields, logicalTypeOptions: schemas.Ikc(lenient(optionFields)).nullish() })
      });
      const objectFields = {
        ...values_element,
        logicalType: schemas.k5n(["object", "blob"]).nullish(),
        dataGranularityDescription: values_text()
      };
      const objectSchema = schemas.rej({
        name: schemas.YjP().min(1),
        ...objectFields,
        properties: list(propertySchema),
        relationships: list(relationshipSchema),
        quality: list(qualitySchema)
      });
      const flatObject = schemas.Ikc({ name: schemas.YjP().min(1), ...lenient(objectFields) });
      ;
      function readFrames(reading) {
        const frames = reading.entries(["schema"], flatObject).map(({ value, path }) => ({
          object: value,
          path,
          properties: reading.entries([...path, "properties"], flatProperty).map((entry) => ({
            property: entry.value,
            path: entry.path,
            column: entry.value.physicalName ?? entry.value.name
          }))
        }));
        refuseRepeats(reading, frames.map(({ object, path }) => ({ name: object.name, path: [...path, "name"] })));
        for (const { properties: properties2 } of frames) {
          refuseRepeats(reading, properties2.map(({ property, path }) => ({ name: property.name, path: [...path, "name"] })));
          refuseRepeats(reading, properties2.map(({ property, column, path }) => ({
            name: column,
            path: [...path, property.physicalName == null ? "name" : "physicalName"]
          })));
        }
        return frames;
      }
      function refuseRepeats(reading, names2) {
        const seen = /* @__PURE__ */ new Set();
        for (const { name, path } of names2) {
          if (seen.has(name)) {
            const { line } = reading.source.valuePositionOf(path);
            const known2 = reading.problems.some((problem) => problem.line === line);
            if (!known2)
              reading.problem(path, "stands twice", "Keep one of the two, or rename one");
          }
          seen.add(name);
        }
      }
      function columnOf(reading, frame, name, path) {
        const found = frame.properties.find(({ property }) => property.name === name) ?? frame.properties.find(({ column }) => column === name);
        if (found !== void 0)
          return found.column;
        const known2 = frame.properties.map(({ property }) => property.name);
        reading.problem(path, `is not a property of \`${frame.object.name}\``, (0, foundation.SX)(name, known2));
        return null;
      }
      function columnsOf(reading, frame, names2, path) {
        const columns2 = typeof names2 === "string" ? [columnOf(reading, frame, names2, path)] : names2.map((name, index) => columnOf(reading, frame, name, [...path, index]));
        return columns2.some((column) => column === null) ? null : columns2;
      }
      const privateClassifications = /* @__PURE__ */ new Set([
        "confidential",
        "pii",
        "personal",
        "personal_data",
        "restricted",
        "secret",
        "sensitive"
      ]);
      function customProperty(frame, name) {
        const all = frame.property.customProperties ?? [];
        const index = all.findIndex(({ property }) => property === name);
        const found = all[index];
        return found === void 0 ? null : { value: found.value, path: [...frame.path, "customProperties", index, "value"] };
      }
      function logicalTypeOf(type) {
        return type == null || type === "map" || type === "vector" ? null : type;
      }
      function contractObject(reading, { object, properties: properties2 }) {
        const keyed = properties2.filter(({ property }) => property.primaryKey === true).map((frame, index) => ({ frame, index, position: frame.property.primaryKeyPosition ?? -1 })).sort((a, b) => a.position - b.position || a.index - b.index);
        return {
          name: object.name,
          physicalName: object.physicalName ?? null,
          columns: properties2.map((frame) => contractColumn(reading, frame)),
          primaryKey: keyed.map(({ frame }) => frame.column)
        };
      }
      function contractColumn(reading, frame) {
        const { property, column } = frame;
        const marked = customProperty(frame, "private");
        if (marked !== null && typeof marked.value !== "boolean")
          reading.problem(marked.path, "must be true or false", "Write `value: true` to keep its values out of reports");
        const classified = privateClassifications.has(property.classification?.trim().toLowerCase() ?? "");
        const temporal = ["date", "timestamp", "time"].includes(property.logicalType ?? "");
        return {
          name: column,
          logicalType: logicalTypeOf(property.logicalType),
          physicalType: property.physicalType ?? null,
          format: temporal ? property.logicalTypeOptions?.format ?? null : null,
          private: typeof marked?.value === "boolean" ? marked.value : classified
        };
      }
      ;
      const apiVersions = ["v3.0.0", "v3.0.1", "v3.0.2", "v3.1.0", "v3.2.0"];
      const member = schemas.rej({
        id: stableId(),
        username: values_text(),
        name: values_text(),
        description: values_text(),
        role: values_text(),
        dateIn: values_text(),
        dateOut: values_text(),
        replacedByUsername: values_text(),
        comment: values_text(),
        tags: tags(),
        customProperties: customProperties(),
        authoritativeDefinitions: authoritativeDefinitions()
      });
      const team = schemas.rej({
        id: stableId(),
        name: values_text(),
        description: values_text(),
        members: list(member),
        tags: tags(),
        customProperties: customProperties(),
        authoritativeDefinitions: authoritativeDefinitions()
      });
      const slaSchema = schemas.rej({
        id: stableId(),
        property: schemas.YjP(),
        value: schemas.KCZ([schemas.YjP(), schemas.aig(), schemas.zMY(), schemas.chJ()]),
        valueExt: schemas.KCZ([schemas.YjP(), schemas.aig(), schemas.zMY()]).nullish(),
        unit: values_text(),
        element: values_text(),
        column: values_text(),
        driver: values_text(),
        description: values_text(),
        scheduler: values_text(),
        schedule: values_text(),
        customProperties: customProperties(),
        authoritativeDefinitions: authoritativeDefinitions()
      });
      const documentSchema = schemas.rej({
        apiVersion: schemas.k5n(apiVersions),
        kind: schemas.euz("DataContract"),
        id: schemas.YjP().min(1),
        version: schemas.YjP().min(1),
        status: values_text(),
        name: values_text(),
        tenant: values_text(),
        domain: values_text(),
        dataProduct: values_text(),
        tags: tags(),
        context: context(),
        description: schemas.rej({
          usage: values_text(),
          purpose: values_text(),
          limitations: values_text(),
          authoritativeDefinitions: authoritativeDefinitions(),
          customProperties: customProperties()
        }).nullish(),
        servers: list(schemas._H3({ server: schemas.YjP(), type: schemas.YjP() })),
        schema: list(objectSchema),
        support: list(schemas.rej({
          id: stableId(),
          channel: schemas.YjP(),
          url: values_text(),
          description: values_text(),
          tool: values_text(),
          scope: values_text(),
          invitationUrl: values_text(),
          customProperties: customProperties()
        })),
        price: schemas.rej({
          id: stableId(),
          priceAmount: schemas.aig().nullish(),
          priceCurrency: values_text(),
          priceUnit: values_text()
        }).nullish(),
        team: schemas.KCZ([team, schemas.YOg(member)]).nullish(),
        roles: list(schemas.rej({
          id: stableId(),
          role: schemas.YjP(),
          description: values_text(),
          access: values_text(),
          firstLevelApprovers: values_text(),
          secondLevelApprovers: values_text(),
          customProperties: customProperties()
        })),
        slaDefaultElement: values_text(),
        slaProperties: list(slaSchema),
        authoritativeDefinitions: authoritativeDefinitions(),
        customProperties: customProperties(),
        contractCreatedTs: values_text()
      });
      var remedies = __webpack_require__(30273);
      ;
      class Reading {
        source;
        file;
        problems = [];
        notes = [];
        constructor(source, file) {
          this.source = source;
          this.file = file;
        }
        value(path) {
          return (0, foundation.fK)(this.source.data, path);
        }
        /** Entries of the list at `path` that `schema` accepts, each with its path. The others are reported by the whole's schema. */
        entries(path, schema) {
          const list2 = this.value(path);
          if (!Array.isArray(list2))
            return [];
          return list2.flatMap((entry, index) => {
            const parsed = schema.safeParse(entry);
            return parsed.success ? [{ value: parsed.data, path: [...path, index] }] : [];
          });
        }
        /** Checks the part at `path` with a schema of its own. */
        part(path, schema) {
          const { source } = this;
          const part = {
            data: this.value(path),
            positionOf: (inner) => source.positionOf([...path, ...inner]),
            valuePositionOf: (inner) => source.valuePositionOf([...path, ...inner])
          };
          const result = (0, foundation.z6)(schema, part, this.file);
          if ("value" in result)
            return result.value;
          for (const problem of (0, remedies.N)(result.problems)) {
            const inner = problem.path === void 0 || problem.path === "" ? "" : `.${problem.path}`;
            this.problems.push({ ...problem, path: (0, foundation.LF)(path) + inner });
          }
          return void 0;
        }
        at(path) {
          return this.source.positionOf(path);
        }
        problem(path, message, remedy) {
          const value = (0, foundation.SP)(this.value(path));
          this.problems.push({
            file: this.file,
            ...this.source.valuePositionOf(path),
            path: (0, foundation.LF)(path),
            message,
            ...value === void 0 ? {} : { value },
            remedy
          });
        }
        note(path, message) {
          this.notes.push({ message, at: this.at(path) });
        }
      }
      ;
      function draft(subject, check, expected, at, more = {}) {
        return {
          named: more.named ?? null,
          suffix: more.suffix ?? check.kind,
          rule: {
            object: subject.object,
            column: subject.column,
            severity: more.severity ?? "error",
            expected,
            description: more.description ?? null,
            at,
            check
          }
        };
      }
      function withIds(drafts) {
        const named = /* @__PURE__ */ new Map();
        for (const { named: name } of drafts)
          if (name !== null)
            named.set(name, (named.get(name) ?? 0) + 1);
        const taken = new Set([...named].filter(([, times2]) => times2 === 1).map(([name]) => name));
        return drafts.map(({ named: name, suffix, rule }) => {
          if (name !== null && named.get(name) === 1)
            return { id: name, ...rule };
          const base = [rule.object, rule.column, name ?? suffix].filter((part) => part !== null).join(".");
          let id2 = base;
          for (let times2 = 2; taken.has(id2); times2++)
            id2 = `${base}-${times2}`;
          taken.add(id2);
          return { id: id2, ...rule };
        });
      }
      const below = (path, ...steps) => [...path, ...steps];
      var iso_text = __webpack_require__(94434);
      ;
      function word(value) {
        if (value === null)
          return "null";
        if (value === "")
          return "‹empty›";
        return String(value);
      }
      function words(values) {
        const first = values.slice(0, 12).map(word).join(", ");
        return values.length > 12 ? `${first}, … (${values.length} in all)` : first;
      }
      function rangeWords(range) {
        const low = range.exclusiveMinimum !== null ? `above ${word(range.exclusiveMinimum)}` : range.minimum !== null && `at least ${word(range.minimum)}`;
        const high = range.exclusiveMaximum !== null ? `below ${word(range.exclusiveMaximum)}` : range.maximum !== null && `at most ${word(range.maximum)}`;
        const both = [low, high].filter((part) => part !== false).join(" and ");
        const multiple = range.multipleOf !== null && `a multiple of ${range.multipleOf}`;
        return [both, multiple].filter((part) => part !== false && part !== "").join(", ");
      }
      function lengthWords(minimum, maximum) {
        if (minimum !== null && minimum === maximum)
          return `${minimum} ${minimum === 1 ? "character" : "characters"}`;
        if (minimum !== null && maximum !== null)
          return `${minimum} to ${maximum} characters`;
        return minimum !== null ? `at least ${minimum} characters` : `at most ${maximum} characters`;
      }
      function boundWords(bound2, unit = "") {
        const { value } = bound2;
        const one = `${typeof value === "number" ? value : `${value[0]} and ${value[1]}`}${unit}`;
        const phrases = {
          mustBe: one,
          mustNotBe: `not ${one}`,
          mustBeGreaterThan: `more than ${one}`,
          mustBeGreaterOrEqualTo: `at least ${one}`,
          mustBeLessThan: `less than ${one}`,
          mustBeLessOrEqualTo: `at most ${one}`,
          mustBeBetween: `between ${one}`,
          mustNotBeBetween: `not between ${one}`
        };
        return phrases[bound2.operator];
      }
      function measureWords(check) {
        const percent = check.unit === "percent";
        const bound2 = boundWords(check.bound, percent ? " %" : "");
        const none = check.bound.operator === "mustBe" && check.bound.value === 0;
        const count2 = none ? "no" : bound2;
        switch (check.metric) {
          case "rowCount":
            return `${none ? "no" : bound2} rows`;
          case "nullValues":
            return `${count2} null values`;
          case "missingValues":
            return `${count2} missing values${check.missingValues.length > 0 ? ` (missing: ${words(check.missingValues)})` : ""}`;
          case "invalidValues": {
            const valid = [
              check.validValues !== null && `valid: ${words(check.validValues)}`,
              check.pattern !== null && `valid: matching ${check.pattern}`
            ].filter((part) => part !== false);
            return `${count2} invalid values (${valid.join("; ")})`;
          }
          case "duplicateValues":
            return `${count2} duplicate values${check.columns.length > 1 ? ` of ${check.columns.join(", ")}` : ""}`;
        }
      }
      ;
      const textFormats = [
        "email",
        "uuid",
        "uri",
        "hostname",
        "ipv4",
        "ipv6"
      ];
      const unchecked = ["password", "byte", "binary"];
      const integerFormats = ["i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128"];
      const numberFormats = ["f32", "f64"];
      function optionRules(reading, subject, frame) {
        const { property } = frame;
        const path = [...frame.path, "logicalTypeOptions"];
        const options = property.logicalTypeOptions;
        if (options == null)
          return [];
        const type = property.logicalType ?? null;
        if (type !== null)
          refuseForeign(reading, path, options, type, optionsOf[type]);
        const drafts = [];
        const add = (check, expected, keys, suffix) => {
          const first = keys.find((key) => options[key] != null);
          drafts.push(draft(subject, check, expected, reading.at([...path, first]), suffix === void 0 ? {} : { suffix }));
        };
        const { minLength = null, maxLength = null, pattern = null, format = null } = options;
        if (minLength !== null || maxLength !== null) {
          if (minLength !== null && maxLength !== null && minLength > maxLength)
            reading.problem([...path, "minLength"], `is above \`maxLength\` (${maxLength})`, "Swap the two");
          add({ kind: "length", minimum: minLength, maximum: maxLength }, lengthWords(minLength, maxLength), [
            "minLength",
            "maxLength"
          ]);
        }
        if (pattern !== null && isPattern(reading, [...path, "pattern"], pattern))
          add({ kind: "pattern", pattern }, `matching ${pattern}`, ["pattern"]);
        const range = rangeOf(reading, path, options, type);
        if (range !== null)
          add(range, rangeWords(range), [
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "exclusiveMaximum",
            "multipleOf"
          ]);
        if (format !== null) {
          if (type === "string" || type === null) {
            if (textFormats.includes(format))
              add({ kind: "format", format }, `${article(format)} ${format}`, ["format"]);
            else if (type === "string" && !unchecked.includes(format))
              unknownFormat(reading, path, format);
          } else if (type === "integer" && integerFormats.includes(format)) {
            const fits = integerRange(format);
            if (fits !== null)
              add(fits, `fits ${format}: ${rangeWords(fits)}`, ["format"], "format");
          } else if (type === "integer")
            wrongFormat(reading, path, format, integerFormats);
          else if (type === "number" && !numberFormats.includes(format))
            wrongFormat(reading, path, format, numberFormats);
        }
        for (const key of [
          "minItems",
          "maxItems",
          "uniqueItems",
          "minProperties",
          "maxProperties",
          "required"
        ])
          if (options[key] != null)
            reading.note([...path, key], `\`${key}\` is not checked: rules look at columns, not into arrays and objects.`);
        return drafts;
      }
      function refuseForeign(reading, path, options, type, known2) {
        for (const key of Object.keys(options))
          if (!known2.includes(key))
            reading.problem([...path, key], `is not an option of \`logicalType: ${type}\``, (0, foundation.SX)(key, known2));
      }
      function isPattern(reading, path, pattern) {
        try {
          new RegExp(pattern, "u");
          return true;
        } catch {
          try {
            new RegExp(pattern);
            return true;
          } catch (error) {
            reading.problem(path, `is not a regular expression: ${error.message.replace(/^Invalid regular expression: /, "")}`, "Escape characters that stand for themselves, such as `\\.`");
            return false;
          }
        }
      }
      function rangeOf(reading, path, options, type) {
        const bound2 = (key) => {
          const value = options[key] ?? null;
          if (value === null || typeof value === "boolean")
            return null;
          return fitsType(reading, [...path, key], value, type) ? value : null;
        };
        let [minimum, maximum] = [bound2("minimum"), bound2("maximum")];
        let [exclusiveMinimum, exclusiveMaximum] = [bound2("exclusiveMinimum"), bound2("exclusiveMaximum")];
        if (options.exclusiveMinimum === true)
          [exclusiveMinimum, minimum] = [minimum, null];
        if (options.exclusiveMaximum === true)
          [exclusiveMaximum, maximum] = [maximum, null];
        const multipleOf = options.multipleOf ?? null;
        const low = minimum ?? exclusiveMinimum;
        const high = maximum ?? exclusiveMaximum;
        if (low !== null && high !== null && typeof low === typeof high && low > high) {
          const key = minimum === null && options.exclusiveMinimum !== true ? "exclusiveMinimum" : "minimum";
          reading.problem([...path, key], `is above the maximum (${high})`, "Swap the two");
        }
        if ([low, high, multipleOf].every((part) => part === null))
          return null;
        return { kind: "range", minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf };
      }
      const samples = {
        date: 'Write ISO 8601: "2013-01-31"',
        timestamp: 'Write ISO 8601: "2013-01-31T08:00:00Z"',
        time: 'Write ISO 8601: "08:00:00"'
      };
      function fitsType(reading, path, value, type) {
        if (type === "number" || type === "integer") {
          if (typeof value === "number")
            return true;
          reading.problem(path, "must be a number", "Write it without quotes");
          return false;
        }
        const sample = type === null ? void 0 : samples[type];
        if (sample === void 0 || typeof value === "string" && (0, iso_text.x)(value, type))
          return true;
        reading.problem(path, `must be a ${type}`, sample);
        return false;
      }
      function integerRange(format) {
        const bits = Number(format.slice(1));
        const signed = format.startsWith("i");
        const exact = bits <= 32;
        if (signed && !exact)
          return null;
        return {
          kind: "range",
          minimum: signed ? -(2 ** (bits - 1)) : 0,
          maximum: exact ? 2 ** (signed ? bits - 1 : bits) - 1 : null,
          exclusiveMinimum: null,
          exclusiveMaximum: null,
          multipleOf: null
        };
      }
      function unknownFormat(reading, path, format) {
        reading.note([...path, "format"], `The format \`${format}\` is not checked; ${textFormats.join(", ")} are.`);
      }
      function wrongFormat(reading, path, format, known2) {
        reading.problem([...path, "format"], "is not a format of this type", (0, foundation.SX)(format, known2));
      }
      const article = (name) => /^[aeio]/.test(name) ? "an" : "a";
      ;
      const availabilities = ["before-prediction", "at-prediction", "after-prediction"];
      function isAfterPrediction(frame) {
        return customProperty(frame, "availability")?.value === "after-prediction";
      }
      function columnRules(reading, object, frame) {
        const { property, path, column } = frame;
        const subject = { object: object.object.name, column };
        const at = (...key) => reading.at([...path, ...key]);
        const availability = customProperty(frame, "availability");
        if (availability !== null && !availabilities.includes(String(availability.value))) {
          const remedy = (0, foundation.SX)(String(availability.value), availabilities);
          reading.problem(availability.path, "is not a moment that is known", remedy);
        }
        if (isAfterPrediction(frame)) {
          const place = reading.at(availability.path);
          return [draft(subject, { kind: "absent" }, "not there: known only after the prediction", place)];
        }
        const drafts = [draft(subject, { kind: "present" }, "there", at("name"))];
        const logicalType = logicalTypeOf(property.logicalType);
        const physicalType = property.physicalType ?? null;
        const options = property.logicalTypeOptions ?? {};
        if (logicalType !== null || physicalType !== null) {
          const temporal = logicalType === "date" || logicalType === "timestamp" || logicalType === "time";
          const format = temporal ? options.format ?? null : null;
          const named = [
            logicalType,
            physicalType !== null && `stored as ${physicalType}`,
            format !== null && `as ${format}`
          ];
          const expected = named.filter((part) => part !== null && part !== false).join(", ");
          const key = logicalType === null ? "physicalType" : "logicalType";
          drafts.push(draft(subject, { kind: "type", logicalType, physicalType, format }, expected, at(key)));
        }
        if (property.required === true)
          drafts.push(draft(subject, { kind: "required" }, "no null values", at("required")));
        if (property.unique === true)
          drafts.push(draft(subject, { kind: "unique", columns: [column] }, "no value twice", at("unique")));
        const listed = (property.enum ?? []).map(({ value }) => value).filter((value) => value !== null);
        if (listed.length > 0)
          drafts.push(draft(subject, { kind: "one-of", values: listed }, `one of ${words(listed)}`, at("enum")));
        return [...drafts, ...optionRules(reading, subject, frame)];
      }
      function primaryKeyRule(reading, frame, key) {
        const first = frame.properties.find(({ column }) => column === key[0]);
        if (first === void 0)
          return [];
        const subject = { object: frame.object.name, column: key.length === 1 ? first.column : null };
        const expected = key.length === 1 ? "no null values, no value twice" : `no null values, no combination of ${key.join(", ")} twice`;
        const at = reading.at([...first.path, "primaryKey"]);
        return [draft(subject, { kind: "primary-key", columns: key }, expected, at)];
      }
      ;
      const properties = /* @__PURE__ */ new Set(["freshness", "latency", "ly"]);
      const units = [
        [["s", "sec", "second", "seconds"], 1],
        [["m", "min", "minute", "minutes"], 60],
        [["h", "hr", "hour", "hours"], 3600],
        [["d", "day", "days"], 86400],
        [["w", "wk", "week", "weeks"], 604800],
        [["y", "yr", "year", "years"], 31536e3]
      ];
      function freshnessRules(reading, frames) {
        const fallback = reading.value(["slaDefaultElement"]);
        return reading.entries(["slaProperties"], slaSchema).flatMap(({ value: sla, path }) => {
          if (!properties.has(sla.property.toLowerCase()))
            return [];
          const element = sla.element ?? (typeof fallback === "string" ? fallback : null);
          if (element === null) {
            reading.note(path, `\`${sla.property}\` is not checked: it names no \`element\`.`);
            return [];
          }
          const at = [...path, ...sla.element == null ? ["property"] : ["element"]];
          const seconds = secondsOf(reading, sla, path);
          return element.split(",").flatMap((one) => {
            const place = placeOf(reading, frames, one.trim(), at);
            if (place === null || seconds === null)
              return [];
            const subject = { object: place.object, column: place.column };
            const expected = `latest value at most ${durationWords(seconds)} old`;
            return [
              draft(subject, { kind: "freshness", column: place.column, seconds }, expected, reading.at([...path, "value"]), {
                named: sla.id,
                description: sla.description
              })
            ];
          });
        });
      }
      function placeOf(reading, frames, element, path) {
        const dot = element.indexOf(".");
        const name = dot === -1 ? element : element.slice(0, dot);
        const names2 = frames.map(({ object }) => object.name);
        const frame = frames.find(({ object }) => object.name === name || object.physicalName === name);
        if (frame === void 0) {
          const message = `The service level of \`${element}\` is not checked: the contract has no object \`${name}\`.`;
          reading.note(path, `${message} ${(0, foundation.SX)(name, names2)}`);
          return null;
        }
        if (dot === -1) {
          reading.problem(path, "does not say which property", `Write \`${name}.<property>\` with the time of a row`);
          return null;
        }
        const column = columnOf(reading, frame, element.slice(dot + 1), path);
        return column === null ? null : { object: frame.object.name, column };
      }
      function secondsOf(reading, sla, path) {
        const at = [...path, "value"];
        if (typeof sla.value === "string" && !/^\d+(\.\d+)?$/.test(sla.value)) {
          const seconds = isoSeconds(sla.value);
          if (seconds === null)
            reading.problem(at, "is not a length of time", "Write a number and `unit`, or a duration such as P1DT12H");
          return seconds;
        }
        const value = sla.value === null || typeof sla.value === "boolean" ? Number.NaN : Number(sla.value);
        if (!(value > 0)) {
          reading.problem(at, "must be a number above 0", "Write how old the latest row may be");
          return null;
        }
        const unit = sla.unit?.trim().toLowerCase() ?? "d";
        const found = units.find(([names2]) => names2.includes(unit));
        if (found === void 0) {
          const known2 = units.map(([names2]) => names2[0]);
          reading.problem([...path, "unit"], "is not a unit of time", (0, foundation.SX)(unit, known2));
          return null;
        }
        return value * found[1];
      }
      const iso = /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;
      const isoUnits = [31536e3, 2592e3, 604800, 86400, 3600, 60, 1];
      function isoSeconds(text) {
        const found = iso.exec(text.trim());
        if (found === null)
          return null;
        return isoUnits.reduce((sum, seconds, index) => sum + Number(found[index + 1] ?? 0) * seconds, 0);
      }
      function durationWords(seconds) {
        const names2 = ["second", "minute", "hour", "day"];
        const sizes = [1, 60, 3600, 86400];
        const index = sizes.findLastIndex((size) => seconds >= size && seconds % size === 0);
        const count2 = seconds / (sizes[index] ?? 1);
        return `${count2} ${names2[Math.max(index, 0)]}${count2 === 1 ? "" : "s"}`;
      }
      ;
      const methods = ["jensenshannon", "psi", "wasserstein", "ks", "TVD", "hellinger", "kl_div"];
      const method = () => schemas.k5n(methods).default("jensenshannon").describe("How the distance is measured.");
      const dataset = () => schemas.YjP().min(1);
      const names = () => schemas.KCZ([schemas.YjP().min(1), schemas.YOg(schemas.YjP().min(1)).min(1)]);
      const distance = () => schemas.aig().min(0);
      const share = () => schemas.aig().min(0).max(1);
      const learningSchemas = {
        splitsDisjoint: schemas.rej({
          with: dataset().describe("Data set that must share no row with this one, as `mlops.yaml` names it."),
          by: names().describe("Property or properties that identify a row."),
          orderedBy: schemas.YjP().min(1).optional().describe("Time property: every row here is later than all of those.")
        }),
        labelRate: schemas.rej({
          value: schemas.KCZ([schemas.YjP(), schemas.aig(), schemas.zMY()]).describe("Value of the label that is counted."),
          minimum: share().optional(),
          maximum: share().optional(),
          reference: dataset().optional().describe("Data set whose rate it must be near; default: the base commit."),
          maxAbsoluteChange: share().optional()
        }),
        trainServeSkew: schemas.rej({
          with: dataset().describe("Data set with what serving saw."),
          columns: names().optional().describe("Properties that are compared; default all that both have."),
          method: method(),
          max: distance()
        }),
        distribution: schemas.rej({
          method: method(),
          reference: dataset().optional().describe("Data set it is compared with; default: the base commit."),
          max: distance()
        }),
        knownBy: schemas.rej({
          moment: schemas.YjP().min(1).describe("Property with the moment of the prediction.")
        }),
        noOtherColumns: schemas.euz(true)
      };
      ;
      const warnings = /* @__PURE__ */ new Set(["info", "warning", "warn", "low", "minor", "trivial"]);
      function labels({ quality }) {
        return {
          named: quality.id ?? quality.name ?? null,
          description: quality.description ?? quality.name ?? null,
          severity: warnings.has(quality.severity?.trim().toLowerCase() ?? "") ? "warning" : "error"
        };
      }
      function operatorMissing(reading, path) {
        reading.problem(path, "does not say what must be", `Add one of ${operators.join(", ")}`);
      }
      function boundsOf(reading, { quality, path }) {
        return operators.flatMap((operator) => {
          const value = quality[operator];
          if (value == null)
            return [];
          const at = [...path, operator];
          if (Array.isArray(value)) {
            if (value[0] > value[1]) {
              reading.problem(at, "has the larger number first", `Write [${value[1]}, ${value[0]}]`);
              return [];
            }
            const bound3 = { operator, value: [value[0], value[1]] };
            return [{ bound: bound3, at, words: boundWords(bound3) }];
          }
          const bound2 = { operator, value: Number(value) };
          const words2 = typeof value === "boolean" ? `${operator === "mustBe" ? "" : "not "}${value}` : boundWords(bound2);
          return [{ bound: bound2, at, words: words2 }];
        });
      }
      ;
      const extensionEngine = "mlops";
      const levels = {
        splitsDisjoint: "object",
        trainServeSkew: "object",
        noOtherColumns: "object",
        labelRate: "property",
        distribution: "property",
        knownBy: "property"
      };
      const known = Object.keys(levels);
      function learningRules(reading, entry) {
        const { quality, subject } = entry;
        const path = [...entry.path, "implementation"];
        const written = quality.implementation;
        if (written === null || typeof written !== "object") {
          const remedy = `Write a mapping with one of ${known.join(", ")}`;
          reading.problem(written == null ? entry.path : path, "has no `implementation` that can be read", remedy);
          return [];
        }
        const names2 = Object.keys(written);
        const unknown = names2.filter((name) => !known.includes(name));
        for (const name of unknown)
          reading.problem([...path, name], "is not a rule", (0, foundation.SX)(name, known));
        if (names2.length === 0)
          reading.problem(path, "asks for nothing", `Write one of ${known.join(", ")}`);
        return names2.filter((name) => !unknown.includes(name)).flatMap((name) => {
          const level = subject.column === null ? "object" : "property";
          if (levels[name] !== level) {
            const where = levels[name] === "object" ? "an object" : "a property";
            reading.problem([...path, name], `belongs to ${where}`, `Move it to the \`quality\` of ${where}`);
            return [];
          }
          const found = checkOf(reading, entry, name, [...path, name]);
          return found === null ? [] : [draft(subject, found.check, found.expected, reading.at([...path, name]), labels(entry))];
        });
      }
      function checkOf(reading, entry, name, path) {
        switch (name) {
          case "splitsDisjoint":
            return splitsDisjoint(reading, entry, path);
          case "labelRate":
            return labelRate(reading, path);
          case "trainServeSkew":
            return trainServeSkew(reading, entry, path);
          case "distribution": {
            const value = reading.part(path, learningSchemas.distribution);
            if (value === void 0)
              return null;
            const { method: method2, max } = value;
            const reference2 = value.reference ?? null;
            const expected = `${method2} to ${reference2 ?? "the base commit"} at most ${max}`;
            return { check: { kind: "distribution", method: method2, reference: reference2, max }, expected };
          }
          case "knownBy": {
            const value = reading.part(path, learningSchemas.knownBy);
            const moment = value && columnOf(reading, entry.frame, value.moment, [...path, "moment"]);
            return moment ? { check: { kind: "known-by", moment }, expected: `not later than ${moment}` } : null;
          }
          case "noOtherColumns": {
            if (reading.part(path, learningSchemas.noOtherColumns) === void 0)
              return null;
            const columns2 = entry.frame.properties.map(({ column }) => column);
            return {
              check: { kind: "no-other-columns", columns: columns2 },
              expected: `no other than these ${columns2.length} columns`
            };
          }
        }
      }
      function splitsDisjoint(reading, { frame }, path) {
        const value = reading.part(path, learningSchemas.splitsDisjoint);
        if (value === void 0)
          return null;
        const by = columnsOf(reading, frame, value.by, [...path, "by"]);
        const { orderedBy: time } = value;
        const orderedBy = time === void 0 ? null : columnOf(reading, frame, time, [...path, "orderedBy"]);
        if (by === null || time !== void 0 && orderedBy === null)
          return null;
        const later = orderedBy === null ? "" : `, and every row later by ${orderedBy}`;
        return {
          check: { kind: "splits-disjoint", with: value.with, by, orderedBy },
          expected: `no ${by.join(", ")} that is in ${value.with}${later}`
        };
      }
      function labelRate(reading, path) {
        const value = reading.part(path, learningSchemas.labelRate);
        if (value === void 0)
          return null;
        const { minimum = null, maximum = null, reference: reference2 = null, maxAbsoluteChange = null } = value;
        if (minimum === null && maximum === null && maxAbsoluteChange === null) {
          reading.problem(path, "sets no bound", "Add `minimum`, `maximum` or `maxAbsoluteChange`");
          return null;
        }
        if (reference2 !== null && maxAbsoluteChange === null) {
          reading.problem([...path, "reference"], "is compared with nothing", "Add `maxAbsoluteChange`");
          return null;
        }
        if (minimum !== null && maximum !== null && minimum > maximum) {
          reading.problem([...path, "minimum"], `is above the maximum (${maximum})`, "Swap the two");
          return null;
        }
        const percent = (share2) => `${Number((share2 * 100).toPrecision(12))}`;
        const range = minimum !== null && maximum !== null ? `${percent(minimum)} to ${percent(maximum)} %` : minimum !== null ? `at least ${percent(minimum)} %` : maximum !== null && `at most ${percent(maximum)} %`;
        const near = maxAbsoluteChange !== null && `within ${percent(maxAbsoluteChange)} percentage points of ${reference2 ?? "the base commit"}`;
        const bounds2 = [range, near].filter((part) => part !== false).join(", ");
        return {
          check: { kind: "label-rate", value: value.value, minimum, maximum, reference: reference2, maxAbsoluteChange },
          expected: `share of ${word(value.value)}: ${bounds2}`
        };
      }
      function trainServeSkew(reading, { frame }, path) {
        const value = reading.part(path, learningSchemas.trainServeSkew);
        if (value === void 0)
          return null;
        const columns2 = value.columns === void 0 ? null : columnsOf(reading, frame, value.columns, [...path, "columns"]);
        if (value.columns !== void 0 && columns2 === null)
          return null;
        const which = columns2 === null ? "every column" : columns2.join(", ");
        return {
          check: { kind: "train-serve-skew", with: value.with, columns: columns2, method: value.method, max: value.max },
          expected: `${value.method} of ${which} to ${value.with} at most ${value.max}`
        };
      }
      ;
      const olderRules = {
        rowCount: { metric: "rowCount", none: false },
        countCheck: { metric: "rowCount", none: false },
        nullCheck: { metric: "nullValues", none: true },
        nullCount: { metric: "nullValues", none: true },
        duplicateCheck: { metric: "duplicateValues", none: true },
        duplicateCount: { metric: "duplicateValues", none: true },
        uniqueCheck: { metric: "duplicateValues", none: true },
        unique: { metric: "duplicateValues", none: true },
        validValues: { metric: "invalidValues", none: true }
      };
      function libraryRules(reading, entry) {
        const { quality, path } = entry;
        if (quality.metric == null && quality.rule == null) {
          const remedy = `Add \`metric:\` (${metrics.join(", ")}), or \`type: text\` for words alone`;
          reading.problem(path, "asks for nothing", remedy);
          return [];
        }
        const written = quality.metric ?? quality.rule;
        const key = quality.metric != null ? "metric" : "rule";
        const older = key === "rule" ? olderRules[written] : void 0;
        const metric = older?.metric ?? metrics.find((name) => name === written);
        if (metric === void 0) {
          const known2 = key === "metric" ? [...metrics] : [...metrics, ...Object.keys(olderRules)];
          if (key === "metric" || (0, foundation.qb)(written, known2) !== void 0)
            reading.problem([...path, key], "is not a metric", (0, foundation.SX)(written, known2));
          else
            reading.note([...path, key], `\`rule: ${written}\` is not checked: version 3.0 does not say what it means.`);
          return [];
        }
        const measure = measureOf(reading, entry, metric, [...path, key]);
        const given = boundsOf(reading, entry);
        if (measure === null)
          return [];
        const suffix = metric;
        if (given.length > 0)
          return given.map(({ bound: bound2, at }) => {
            const check = { kind: "measure", ...measure, bound: bound2 };
            return draft(entry.subject, check, measureWords(check), reading.at(at), { ...labels(entry), suffix });
          });
        if (older === void 0)
          operatorMissing(reading, path);
        else if (!older.none)
          reading.note([...path, key], `\`rule: ${written}\` is not checked: it has no operator.`);
        else {
          const check = { kind: "measure", ...measure, bound: { operator: "mustBe", value: 0 } };
          return [
            draft(entry.subject, check, measureWords(check), reading.at([...path, key]), {
              ...labels(entry),
              suffix
            })
          ];
        }
        return [];
      }
      function measureOf(reading, { quality, path, subject, frame }, metric, key) {
        const given = quality.arguments ?? {};
        const unit = unitOf(reading, quality, path);
        const validValues = given.validValues ?? quality.validValues ?? null;
        const pattern = given.pattern ?? null;
        if (pattern !== null && !isPattern(reading, [...path, "arguments", "pattern"], pattern))
          return null;
        let columns2 = subject.column === null ? [] : [subject.column];
        if (metric === "rowCount") {
          if (subject.column !== null) {
            reading.problem(key, "counts rows, so it belongs to an object", "Move it to the `quality` of the object");
            return null;
          }
          if (unit === "percent") {
            reading.problem([...path, "unit"], "a number of rows is not a share", "Remove the line");
            return null;
          }
        } else if (metric === "duplicateValues" && given.properties != null) {
          columns2 = columnsOf(reading, frame, given.properties, [...path, "arguments", "properties"]);
        } else if (subject.column === null) {
          const remedy = metric === "duplicateValues" ? "Add `arguments: { properties: [a, b] }`, or move it to the `quality` of a property" : "Move it to the `quality` of a property";
          reading.problem(key, "does not say which property it is about", remedy);
          return null;
        }
        if (metric === "invalidValues" && validValues === null && pattern === null) {
          const remedy = "Add `arguments: { validValues: [a, b] }` or `arguments: { pattern: … }`";
          reading.problem(key, "does not say what is valid", remedy);
          return null;
        }
        if (columns2 === null || unit === null)
          return null;
        return {
          metric,
          columns: columns2,
          missingValues: metric === "missingValues" ? given.missingValues ?? [] : [],
          // Null is missing, not invalid: `nullValues` counts it.
          validValues: metric === "invalidValues" ? validValues?.filter((value) => value !== null) ?? null : null,
          pattern: metric === "invalidValues" ? pattern : null,
          unit
        };
      }
      function unitOf(reading, quality, path) {
        const unit = quality.unit?.trim().toLowerCase() ?? "rows";
        if (unit === "rows" || unit === "row")
          return "rows";
        if (unit === "percent" || unit === "percentage" || unit === "%")
          return "percent";
        reading.problem([...path, "unit"], "is not a unit", (0, foundation.SX)(unit, ["rows", "percent"]));
        return null;
      }
      var sql = __webpack_require__(47069);
      ;
      const objects = ["object", "table", "model"];
      const columns = ["property", "column", "field"];
      function placedQuery(reading, path, query, subject) {
        let refused = false;
        const placed = query.replace(/(["'`]?)\$?\{([A-Za-z_]\w*)\}\1/g, (all, quote, name) => {
          if (objects.includes(name))
            return (0, sql.C)(subject.object);
          if (columns.includes(name) && subject.column !== null)
            return (0, sql.C)(subject.column);
          refused = true;
          if (columns.includes(name))
            reading.problem(path, `\`{${name}}\` stands for a property, and this rule is the object's`, "Write the name itself");
          else {
            const known2 = subject.column === null ? objects : [...objects, ...columns];
            reading.problem(path, `\`${all.slice(quote.length)}\` stands for nothing`, (0, foundation.SX)(name, known2));
          }
          return all;
        });
        return refused ? null : placed;
      }
      ;
      function qualityRules(reading, frame, subject, above) {
        return reading.entries([...above, "quality"], qualitySchema).flatMap(({ value: quality, path }) => {
          const entry = { subject, frame, quality, path };
          const type = quality.type ?? (quality.query == null ? quality.engine == null ? "library" : "custom" : "sql");
          if (type === "text")
            return [];
          if (type === "sql")
            return sqlRules(reading, entry);
          if (type === "custom")
            return customRules(reading, entry);
          return libraryRules(reading, entry);
        });
      }
      function customRules(reading, entry) {
        const { quality, path } = entry;
        if (quality.engine == null) {
          reading.problem(path, "is `type: custom` without `engine`", "Add `engine: mlops`, or the tool that checks it");
          return [];
        }
        if (quality.engine === extensionEngine)
          return learningRules(reading, entry);
        reading.note(path, `A rule for the engine \`${quality.engine}\` is not checked here.`);
        return [];
      }
      function sqlRules(reading, entry) {
        const { quality, path, subject } = entry;
        if (quality.query == null) {
          reading.problem(path, "is `type: sql` without `query`", "Add `query: SELECT …` that gives one number");
          return [];
        }
        const query = placedQuery(reading, [...path, "query"], quality.query, subject);
        const bounds2 = boundsOf(reading, entry);
        if (bounds2.length === 0)
          operatorMissing(reading, path);
        if (query === null)
          return [];
        return bounds2.map(({ bound: bound2, at, words: words2 }) => draft(subject, { kind: "sql", query, bound: bound2 }, words2, reading.at(at), labels(entry)));
      }
      ;
      function relationshipRules(reading, frames, frame, source) {
        const above = source?.path ?? frame.path;
        return reading.entries([...above, "relationships"], relationshipSchema).flatMap(({ value, path }) => {
          const from = source === null ? fromOf(reading, frames, frame, value, path) : implied(reading, source, value, path);
          const to = references(reading, frames, value.to, [...path, "to"]);
          if (from === null || to === null)
            return [];
          if (from.length !== to.length) {
            reading.problem([...path, "to"], `has ${to.length} properties for ${from.length}`, "Pair them one to one");
            return [];
          }
          const [first] = to;
          if (first === void 0 || to.some(({ object }) => object !== first.object)) {
            reading.problem([...path, "to"], "must name properties of one object", "Write one relationship for each object");
            return [];
          }
          const columns2 = from.map(({ column }) => column);
          const target = { object: first.object.object.name, columns: to.map(({ column }) => column) };
          const subject = {
            object: frame.object.name,
            column: columns2.length === 1 ? columns2[0] : null
          };
          const expected = `every value exists in ${target.object} (${target.columns.join(", ")})`;
          const check = { kind: "relationship", columns: columns2, to: target };
          return [draft(subject, check, expected, reading.at([...path, "to"]), { named: value.id })];
        });
      }
      function implied(reading, source, value, path) {
        if (value.from == null)
          return [source];
        reading.problem([...path, "from"], "is the property itself", "Remove the line, or move the relationship to the object");
        return null;
      }
      function fromOf(reading, frames, frame, value, path) {
        if (value.from == null) {
          reading.problem(path, "does not say `from` which property", `Add \`from: ${frame.object.name}.<property>\``);
          return null;
        }
        const from = references(reading, frames, value.from, [...path, "from"]);
        if (from?.some(({ object }) => object !== frame)) {
          reading.problem([...path, "from"], `must name properties of \`${frame.object.name}\``, "Move it to that object");
          return null;
        }
        return from;
      }
      function references(reading, frames, written, path) {
        const found = typeof written === "string" ? [resolve(reading, frames, written, path)] : written.map((one, index) => resolve(reading, frames, one, [...path, index]));
        return found.some((one) => one === null) ? null : found;
      }
      function resolve(reading, frames, reference2, path) {
        if (reference2.includes("#")) {
          reading.note(path, `A relationship to another contract (${reference2}) is not checked.`);
          return null;
        }
        const byId = /^\/?schema\/([^/]+)\/properties\/(.+)$/.exec(reference2);
        const dot = reference2.indexOf(".");
        const [objectName, propertyName] = byId ? [byId[1], byId[2]] : [reference2.slice(0, Math.max(dot, 0)), reference2.slice(dot + 1)];
        if (objectName === "") {
          reading.problem(path, "is not a reference to a property", "Write `object.property`");
          return null;
        }
        const nameOf = ({ id: id2, name }) => byId ? id2 ?? name : name;
        const object = frames.find((frame) => nameOf(frame.object) === objectName);
        if (object === void 0) {
          const known3 = frames.map((frame) => nameOf(frame.object));
          const message = `The relationship to \`${reference2}\` is not checked: the contract has no object \`${objectName}\`.`;
          reading.note(path, `${message} ${(0, foundation.SX)(objectName, known3)}`);
          return null;
        }
        const property = object.properties.find((frame) => nameOf(frame.property) === propertyName);
        if (property !== void 0)
          return { object, column: property.column };
        if (propertyName.includes(byId ? "/" : ".")) {
          reading.note(path, `A relationship to a nested property (${reference2}) is not checked.`);
          return null;
        }
        const known2 = object.properties.map((frame) => nameOf(frame.property));
        reading.problem(path, `leads to no property \`${propertyName}\``, (0, foundation.SX)(propertyName, known2));
        return null;
      }
      ;
      const start = "Start with `apiVersion: v3.1.0`, `kind: DataContract`, `id`, `version`, `status` and a `schema:`, or let `mlops data-validate --infer` write it";
      function readContract(content, file) {
        const source = (0, foundation.o$)(content, file, start);
        if (!("data" in source))
          throw new foundation.j1(source);
        if (isDeeperThan(source.data, deepest))
          throw new foundation.j1({
            file,
            message: `is nested deeper than ${deepest} levels`,
            remedy: "Nest less deeply"
          });
        const reading = new Reading(source, file);
        const document = (0, foundation.z6)(documentSchema, source, file);
        if ("problems" in document)
          reading.problems.push(...(0, remedies.N)(document.problems));
        const frames = readFrames(reading);
        const objects2 = frames.map((frame) => contractObject(reading, frame));
        const drafts = frames.flatMap((frame, index) => objectRules(reading, frames, frame, objects2[index]?.primaryKey ?? []));
        const rules = [...drafts, ...freshnessRules(reading, frames)];
        if ("value" in document && document.value.status == null && document.value.apiVersion < "v3.2")
          reading.problem(["status"], "is required: `status`", "Write `status: draft` or `status: active`");
        if (reading.problems.length > 0 || !("value" in document))
          throw new foundation.j1(inOrder(reading.problems));
        const { id: id2, version, name } = document.value;
        return {
          file,
          id: id2,
          version,
          name: name ?? null,
          objects: objects2,
          rules: withIds(rules),
          notes: reading.notes.toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
        };
      }
      async function loadContract(path, workspace) {
        const absolute = (0, external_node_path_.resolve)(workspace, path);
        const inside = (0, external_node_path_.relative)(workspace, absolute);
        const outside = inside.startsWith("..") || (0, external_node_path_.isAbsolute)(inside);
        const file = (outside ? absolute : inside).replaceAll("\\", "/");
        return readContract(await contentOf(absolute, file), file);
      }
      const maximumBytes = 16 * 1024 * 1024;
      async function contentOf(absolute, file) {
        try {
          const { size } = await (0, promises_.stat)(absolute);
          if (size > maximumBytes)
            throw new foundation.j1({
              file,
              message: "is too large for a contract",
              remedy: "Give the contract, not the data"
            });
          return await (0, promises_.readFile)(absolute, "utf8");
        } catch (error) {
          if (error instanceof foundation.j1)
            throw error;
          const { code, message } = error;
          const words2 = {
            ENOENT: "this file does not exist",
            EISDIR: "is a folder, not a contract",
            EACCES: "may not be read"
          };
          const remedy = "Name a contract, or let `mlops data-validate --infer` write one";
          throw new foundation.j1({ file, message: words2[code ?? ""] ?? `cannot be read: ${message}`, remedy }, { cause: error });
        }
      }
      const deepest = 100;
      function isDeeperThan(data, limit) {
        let level = [data];
        for (let depth = 0; level.length > 0; depth++) {
          if (depth > limit)
            return true;
          level = level.flatMap((value) => value !== null && typeof value === "object" ? Object.values(value) : []);
        }
        return false;
      }
      function objectRules(reading, frames, frame, key) {
        const object = frame.object.name;
        const ofColumns = frame.properties.flatMap((property) => {
          const subject = { object, column: property.column };
          const rules = [
            ...columnRules(reading, frame, property),
            ...qualityRules(reading, frame, subject, property.path),
            ...relationshipRules(reading, frames, frame, property)
          ];
          noteNested(reading, property);
          return isAfterPrediction(property) ? rules.filter(({ rule }) => rule.check.kind === "absent") : rules;
        });
        return [
          ...ofColumns,
          ...primaryKeyRule(reading, frame, key),
          ...qualityRules(reading, frame, { object, column: null }, frame.path),
          ...relationshipRules(reading, frames, frame, null)
        ];
      }
      const asking = ["required", "unique", "logicalTypeOptions", "quality", "relationships", "enum"];
      function noteNested(reading, { path, column }) {
        const asks = (value) => value !== null && typeof value === "object" && Object.entries(value).some(([key, inner]) => asking.includes(key) && inner !== false && inner !== null || asks(inner));
        for (const key of ["properties", "items", "map"]) {
          const below2 = [...path, key];
          if (asks(reading.value(below2)))
            reading.note(below2, `Rules inside \`${column}\` are not checked: rules look at columns, not into them.`);
        }
      }
      function inOrder(problems) {
        return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
      }
    })
  ),
  /***/
  30273: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          withRemedies
        )
        /* harmony export */
      });
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
      function withRemedies(problems) {
        return problems.map((problem) => {
          const remedy = problem.remedy ?? remedyOf(problem);
          return remedy === void 0 ? problem : { ...problem, remedy };
        });
      }
      function remedyOf({ message, value }) {
        const choices = /must be one of (.+)$/.exec(message)?.[1]?.split(", ");
        if (choices !== void 0) {
          const near = value === void 0 ? void 0 : (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.qb)(value, choices);
          return near === void 0 ? void 0 : `Did you mean \`${near}\`?`;
        }
        if (message.startsWith("is required"))
          return "Add the line";
        if (message === "must be text")
          return "Put it in quotes";
        if (message === "must be a number" || message === "must be a whole number")
          return "Write digits, without quotes";
        if (message === "must be true or false")
          return "Write true or false, without quotes";
        if (message === "must be a list")
          return "Begin each entry on its own line with `- `";
        return void 0;
      }
    })
  ),
  /***/
  94434: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        x: () => (
          /* binding */
          isIsoText
        )
        /* harmony export */
      });
      const date = /^(\d{4})-(\d{2})-(\d{2})/;
      const time = /^\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}(:?\d{2})?)?$/;
      function isIsoText(text, type) {
        if (type === "time")
          return time.test(text);
        const found = date.exec(text);
        if (found === null)
          return false;
        const [whole, year, month, day] = found;
        const there = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
        if (there.getUTCMonth() !== Number(month) - 1 || there.getUTCDate() !== Number(day))
          return false;
        const rest = text.slice(whole.length);
        if (rest === "")
          return true;
        return /^[T ]/.test(rest) && time.test(rest.slice(1).trim());
      }
    })
  ),
  /***/
  36309: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          line
        )
        /* harmony export */
      });
      const line = (key, value, why) => why === void 0 ? { key, value } : { key, value, why };
    })
  ),
  /***/
  63951: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Qh: () => (
          /* binding */
          objectsText
        ),
        /* harmony export */
        Wc: () => (
          /* binding */
          contractText
        ),
        /* harmony export */
        e1: () => (
          /* binding */
          objectNode
        ),
        /* harmony export */
        fy: () => (
          /* binding */
          columnNode
        ),
        /* harmony export */
        v6: () => (
          /* binding */
          columnsText
        )
        /* harmony export */
      });
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
      const schemaUrl = "https://raw.githubusercontent.com/bitol-io/open-data-contract-standard/main/schema/odcs-json-schema-v3.1.0.json";
      function contractText(draft) {
        const document = newDocument();
        const lines = [
          { key: "apiVersion", value: "v3.1.0" },
          { key: "kind", value: "DataContract" },
          { key: "id", value: draft.id },
          ...draft.name === null ? [] : [{ key: "name", value: draft.name }],
          { key: "version", value: "1.0.0" },
          { key: "status", value: "draft" }
        ];
        const root = mapOf(document, lines);
        root.add(document.createPair("schema", seqOf(draft.objects.map((object) => objectNode(document, object)))));
        document.contents = root;
        const head = [`yaml-language-server: $schema=${schemaUrl}`, ...draft.head].map((text2) => `#${comment(text2)}`);
        return `${head.join("\n")}
${text(document)}`;
      }
      function columnsText(columns, indent) {
        return indented(columns.map((column) => columnNode(newDocument(), column)), indent);
      }
      function objectsText(objects, indent) {
        return indented(objects.map((object) => objectNode(newDocument(), object)), indent);
      }
      function indented(nodes, indent) {
        const document = newDocument();
        document.contents = seqOf(nodes);
        return text(document).split("\n").map((each) => each === "" ? "" : indent + each).join("\n");
      }
      const newDocument = () => new yaml__WEBPACK_IMPORTED_MODULE_0__.yo(void 0, { compat: "yaml-1.1" });
      const text = (document) => document.toString({ lineWidth: 0, flowCollectionPadding: false });
      function objectNode(document, object) {
        const map = mapOf(document, [
          { key: "name", value: object.name },
          ...object.physicalName === null ? [] : [{ key: "physicalName", value: object.physicalName }],
          { key: "physicalType", value: "table" },
          ...object.description === null ? [] : [{ key: "description", value: object.description }]
        ]);
        addList(document, map, "quality", object.quality);
        if (object.columns.length > 0)
          map.add(document.createPair("properties", seqOf(object.columns.map((column) => columnNode(document, column)))));
        return map;
      }
      function columnNode(document, column) {
        const map = mapOf(document, [{ key: "name", value: column.name }, ...column.lines]);
        addList(document, map, "quality", column.quality);
        return map;
      }
      function addList(document, map, key, entries) {
        if (entries.length > 0)
          map.add(document.createPair(key, seqOf(entries.map((lines) => mapOf(document, lines)))));
      }
      function seqOf(nodes) {
        const seq = new yaml__WEBPACK_IMPORTED_MODULE_0__.Rw();
        seq.items = [...nodes];
        return seq;
      }
      function mapOf(document, lines) {
        const map = new yaml__WEBPACK_IMPORTED_MODULE_0__.CA();
        for (const each of lines) {
          if ("lines" in each)
            map.add(document.createPair(each.key, mapOf(document, each.lines)));
          else
            map.add(pairOf(document, each.key, each.value, each.why));
        }
        return map;
      }
      function pairOf(document, key, value, why) {
        const pair = document.createPair(key, value);
        const node = pair.value;
        if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.P3)(node))
          flowed(node);
        if (why !== void 0 && ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.P3)(node)))
          node.comment = comment(why);
        if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && typeof value === "string" && dateLike.test(value))
          node.type = "QUOTE_DOUBLE";
        return pair;
      }
      function comment(text2) {
        return ` ${text2.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")}`;
      }
      function flowed(node) {
        if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.P3)(node))
          return;
        if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node))
          node.flow = true;
        for (const item of node.items)
          flowed((0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(item) ? item.value : item);
      }
      const dateLike = /^\d{4}-\d{2}-\d{2}/;
    })
  ),
  /***/
  89452: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let asNumber = function(table, column, option) {
            const type = (0, _tables_js__WEBPACK_IMPORTED_MODULE_0__.By)(table, column);
            const raw = (0, _tables_js__WEBPACK_IMPORTED_MODULE_0__.$6)(table, column);
            const base = { table, column, raw, wanted: "a number" };
            if (isNumeric(type))
              return { ...base, sql: `CAST(${raw} AS DOUBLE)` };
            if (isText(type))
              return { ...base, sql: `TRY_CAST(trim(CAST(${raw} AS VARCHAR)) AS DOUBLE)` };
            return {
              file: table.file,
              path: option,
              value: column,
              message: `the column has the type ${type}, but numbers are needed`,
              remedy: "Name the column that holds the number, or write it as one."
            };
          }, asClass = function(table, column, option) {
            const type = (0, _tables_js__WEBPACK_IMPORTED_MODULE_0__.By)(table, column);
            const raw = (0, _tables_js__WEBPACK_IMPORTED_MODULE_0__.$6)(table, column);
            const base = { table, column, raw, wanted: "a class" };
            if (type === "BOOLEAN")
              return { ...base, sql: `CASE ${raw} WHEN true THEN 'true' WHEN false THEN 'false' END` };
            if (isInteger(type))
              return { ...base, sql: `CAST(${raw} AS VARCHAR)` };
            if (isNumeric(type)) {
              const value = `CAST(${raw} AS DOUBLE)`;
              const whole = `${value} = trunc(${value}) AND abs(${value}) < 9007199254740992`;
              const text = `CASE WHEN ${whole} THEN CAST(CAST(${value} AS BIGINT) AS VARCHAR) ELSE CAST(${value} AS VARCHAR) END`;
              return { ...base, sql: `CASE WHEN isnan(${value}) THEN NULL ELSE ${text} END` };
            }
            if (isText(type)) {
              const text = `CAST(${raw} AS VARCHAR)`;
              if (table.format === "parquet")
                return { ...base, sql: text };
              const sql = `CASE WHEN lower(${text}) IN ('true', 'false') THEN lower(${text}) WHEN regexp_full_match(${text}, '-?[0-9]+[.]0*') THEN regexp_extract(${text}, '-?[0-9]+') ELSE ${text} END`;
              return { ...base, sql };
            }
            return {
              file: table.file,
              path: option,
              value: column,
              message: `the column has the type ${type}, which is no class`,
              remedy: "Write classes as booleans, whole numbers or text."
            };
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            AN: () => (
              /* binding */
              isProblem
            ),
            /* harmony export */
            Fq: () => (
              /* binding */
              isInteger
            ),
            /* harmony export */
            ZJ: () => (
              /* binding */
              asClass
            ),
            /* harmony export */
            i: () => (
              /* binding */
              asNumber
            ),
            /* harmony export */
            kf: () => (
              /* binding */
              isNumeric
            )
            /* harmony export */
          });
          var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26864);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_0__]);
          _tables_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const integerTypes = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/;
          const floatTypes = /^(FLOAT|DOUBLE)$/;
          const decimalTypes = /^DECIMAL\(/;
          const textTypes = /^(VARCHAR|ENUM\()/;
          const isInteger = (type) => integerTypes.test(type);
          const isNumeric = (type) => isInteger(type) || floatTypes.test(type) || decimalTypes.test(type);
          const isText = (type) => textTypes.test(type);
          const isProblem = (value) => "message" in value;
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  61465: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        PE: () => (
          /* binding */
          csvRelation
        ),
        /* harmony export */
        km: () => (
          /* binding */
          readCsvHeader
        ),
        /* harmony export */
        zS: () => (
          /* binding */
          csvReason
        )
        /* harmony export */
      });
      var _compression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45991);
      var _sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47069);
      const delimiters = [",", ";", "	", "|"];
      const headBytes = 4 * 1024 * 1024;
      async function readCsvHeader(path) {
        const text = (await (0, _compression_js__WEBPACK_IMPORTED_MODULE_0__.zy)(path, headBytes)).toString("utf8").replace(/^\ufeff/, "");
        if (text === "")
          return null;
        const first = /^(?:[^"\r\n]+|"[^"]*")*/.exec(text)?.[0] ?? "";
        const newLine = /^\r\n|^[\r\n]/.exec(text.slice(first.length))?.[0] ?? "\n";
        const bare = first.replace(/"[^"]*"/g, "");
        const times = (delimiter2) => bare.split(delimiter2).length;
        const delimiter = /\.tsv(\.gz|\.zst)?$/i.test(path) ? "	" : delimiters.reduce((best, each) => times(each) > times(best) ? each : best);
        return { columns: distinctNames(fields(first, delimiter)), delimiter, newLine };
      }
      function csvRelation(files, further = []) {
        const groups = /* @__PURE__ */ new Map();
        for (const { path, header } of files) {
          const { columns, delimiter, newLine } = header;
          const typed = columns.map((name) => `${(0, _sql_js__WEBPACK_IMPORTED_MODULE_1__.e)(name)}: 'VARCHAR'`).join(", ");
          const options = `auto_detect = false, header = true, delim = ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_1__.e)(delimiter)}, quote = '"', escape = '"', new_line = ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_1__.e)(JSON.stringify(newLine).slice(1, -1))}, columns = {${typed}}` + further.map((option) => `, ${option}`).join("");
          groups.set(options, groups.has(options) ? `${groups.get(options)}, ${path}` : path);
        }
        const parts = [...groups].map(([options, paths]) => `read_csv([${paths}], ${options})`);
        const [only] = parts;
        return parts.length === 1 && only !== void 0 ? only : `(${parts.map((part) => `SELECT * FROM ${part}`).join(" UNION ALL ")})`;
      }
      function csvReason(message) {
        const reason = /Expected Number of Columns[^\n]*|Value with unterminated quote|Invalid unicode[^\n(]*|Maximum line size[^\n]*/i.exec(message);
        return reason?.[0].trim() ?? message.split("\n")[0];
      }
      function fields(text, delimiter) {
        const found = [];
        let value = "";
        let quoted = false;
        for (let at = 0; at < text.length; at++) {
          const char = text[at];
          if (quoted && char === '"' && text[at + 1] === '"')
            value += text[at++];
          else if (char === '"' && (quoted || value === ""))
            quoted = !quoted;
          else if (!quoted && char === delimiter) {
            found.push(value);
            value = "";
          } else
            value += char;
        }
        return [...found, value];
      }
      function distinctNames(names) {
        const taken = /* @__PURE__ */ new Set();
        return names.map((name, index) => {
          const base = name === "" ? `column${index}` : name;
          let unique = base;
          for (let times = 1; taken.has(unique.toLowerCase()); times++)
            unique = `${base}_${times}`;
          taken.add(unique.toLowerCase());
          return unique;
        });
      }
    })
  ),
  /***/
  22686: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let platformName = function(platform = process.platform, arch = process.arch, musl = isMusl()) {
            return `${platform}-${arch}${platform === "linux" && musl ? "-musl" : ""}`;
          }, packagesFor = function(platform) {
            const native = `@duckdb/node-bindings-${platform}`;
            const all = Object.entries(_duckdb_packages_json__WEBPACK_IMPORTED_MODULE_7__.U);
            if (!all.some(([name]) => name === native)) {
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.eG(`DuckDB publishes no build for ${platform}.`, {
                remedy: "Run on Linux, macOS or Windows on x64 or arm64."
              });
            }
            return all.filter(([name]) => name === native || !name.startsWith("@duckdb/node-bindings-")).map(([name, pin]) => ({ name, ...pin }));
          }, npmCommand = function(env) {
            if (process.platform !== "win32")
              return ["npm"];
            const folders = [(0, node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(process.execPath), ...(env.PATH ?? env.Path ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_4__.delimiter)];
            const script = folders.map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, "node_modules", "npm", "bin", "npm-cli.js")).find((path) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
            return script === void 0 ? ["npm.cmd"] : [process.execPath, script];
          }, cacheRoot = function(env) {
            if (env.RUNNER_TOOL_CACHE)
              return env.RUNNER_TOOL_CACHE;
            const home = env.HOME || env.USERPROFILE || (0, node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)();
            if (process.platform === "win32")
              return env.LOCALAPPDATA || (0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(home, "AppData", "Local");
            return (0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(env.XDG_CACHE_HOME || (0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(home, ".cache"), "mlops-actions");
          }, resolvable = function(folder) {
            const require2 = (0, node_module__WEBPACK_IMPORTED_MODULE_2__.createRequire)((0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(folder), "from.js"));
            try {
              require2.resolve(apiName);
              return require2;
            } catch {
              return null;
            }
          }, load = function(require2, place) {
            try {
              const api = require2(apiName);
              const bindings = (0, node_module__WEBPACK_IMPORTED_MODULE_2__.createRequire)(require2.resolve(apiName))(bindingsName);
              return { api, bindings };
            } catch (cause) {
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.eG(`DuckDB in ${place} does not load here: ${(0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.bD)(cause)}`, {
                cause,
                remedy: "Reinstall @duckdb/node-api for this platform, or remove it so that the pinned one is fetched."
              });
            }
          }, isMusl = function() {
            if (process.platform !== "linux")
              return false;
            const report = process.report.getReport();
            return report.header.glibcVersionRuntime === void 0;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            gV: () => (
              /* binding */
              locateDuckDB
            )
            /* harmony export */
          });
          var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
          var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
          var node_module__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98995);
          var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
          var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
          var node_url__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73136);
          var hasha__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7690);
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91104);
          var _duckdb_packages_json__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90235);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([hasha__WEBPACK_IMPORTED_MODULE_8__]);
          hasha__WEBPACK_IMPORTED_MODULE_8__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function locateDuckDB(options) {
            const { bindingPath, logger } = options;
            if (bindingPath !== void 0) {
              const given = resolvable(bindingPath);
              if (given !== null)
                return load(given, `the folder ${bindingPath}`);
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.eG(`DuckDB is not in ${bindingPath}: @duckdb/node-api cannot be resolved from there.`, {
                remedy: "Name a folder in which `npm install @duckdb/node-api` ran."
              });
            }
            const own = resolvable((0, node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)((0, node_url__WEBPACK_IMPORTED_MODULE_5__.fileURLToPath)(import.meta.url)));
            if (own !== null)
              return load(own, "node_modules");
            const platform = platformName();
            const wanted = packagesFor(platform);
            const kept = (0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(cacheRoot(options.env), "mlops-duckdb", _duckdb_packages_json__WEBPACK_IMPORTED_MODULE_7__.r, platform);
            if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(kept)) {
              logger.info(`Fetching DuckDB ${_duckdb_packages_json__WEBPACK_IMPORTED_MODULE_7__.r} for ${platform} with npm; this happens once.`);
              await fetchPackages(wanted, kept, options).catch((cause) => {
                if (cause instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.eG)
                  throw cause;
                const remedy = "Set RUNNER_TOOL_CACHE or XDG_CACHE_HOME to a folder that can be written to.";
                throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.eG(`DuckDB could not be kept in ${kept}: ${(0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.bD)(cause)}`, {
                  cause,
                  remedy
                });
              });
            }
            const cached = resolvable(kept);
            if (cached === null) {
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.eG(`The cached DuckDB in ${kept} is not complete.`, {
                remedy: "Delete that folder and run again."
              });
            }
            return load(cached, kept);
          }
          async function fetchPackages(packages, target, options) {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(target), { recursive: true });
            const staging = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(`${target}.part-`);
            try {
              const [npm, ...first] = npmCommand(options.env);
              for (const { name, version, integrity } of packages) {
                const drop = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(staging, "pack-"));
                await finish(options.process, npm, [
                  ...first,
                  "pack",
                  `${name}@${version}`,
                  "--ignore-scripts",
                  "--loglevel=error",
                  "--pack-destination",
                  drop
                ], `npm could not fetch ${name}@${version}`);
                const [tarball] = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(drop);
                if (tarball === void 0)
                  throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.eG(`npm pack left no file for ${name}@${version}.`);
                const file = (0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(drop, tarball);
                const found = `sha512-${(0, hasha__WEBPACK_IMPORTED_MODULE_8__.iu)(file, { algorithm: "sha512", encoding: "base64" })}`;
                if (found !== integrity) {
                  throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.eG(`${name}@${version} has the hash ${found}, but ${integrity} is pinned: it is not used.`, { remedy: "Find out who changed the package on your registry or proxy." });
                }
                const home = (0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(staging, "node_modules", ...name.split("/"));
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(home, { recursive: true });
                await finish(options.process, "tar", ["-xzf", file, "-C", home, "--strip-components=1"], `tar could not unpack ${name}@${version}`);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(drop, { recursive: true });
              }
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(staging, target).catch((cause) => {
                if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(target))
                  throw cause;
              });
            } finally {
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(staging, { recursive: true, force: true });
            }
          }
          async function finish(runner, command, args, failure) {
            const result = await runner.run(command, args, { timeoutSeconds: 600 });
            if (result.exitCode === 0)
              return;
            throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.eG(`${failure}: ${(result.stderr || result.stdout).trim().slice(-500)}`, {
              remedy: "Check npm’s registry and proxy settings, or give the path of an installed @duckdb/node-api."
            });
          }
          const apiName = ["@duckdb", "node-api"].join("/");
          const bindingsName = ["@duckdb", "node-bindings"].join("/");
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  24908: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let valueOrder = function(a, b) {
            const numeric = /^-?\d+$/.test(a) && /^-?\d+$/.test(b);
            return numeric ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            My: () => (
              /* binding */
              valueOrder
            ),
            /* harmony export */
            e9: () => (
              /* binding */
              codeColumn
            ),
            /* harmony export */
            ee: () => (
              /* binding */
              storedValues
            )
            /* harmony export */
          });
          var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47069);
          var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26864);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_1__]);
          _tables_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function storedValues(session, { table, raw, sql }, limit) {
            const rows = await session.rows(`SELECT CAST(value AS VARCHAR), text, times FROM (
       SELECT ${raw} AS value, any_value(CAST(${sql} AS VARCHAR)) AS text, CAST(count(*) AS DOUBLE) AS times
       FROM ${table.relation} WHERE ${raw} IS NOT NULL GROUP BY 1 ORDER BY times DESC, value LIMIT ${limit + 1})`);
            return rows.map(([raw2, text, times]) => ({
              raw: raw2,
              text,
              rows: times
            }));
          }
          const shortList = 24;
          async function codeColumn(session, { table, column, raw }, codes, typeName) {
            if (codes.length === 0)
              return "CAST(NULL AS SMALLINT)";
            const type = (0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.By)(table, column);
            const values = codes.map(([value]) => (0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(value)).join(", ");
            const numbers = `CAST([${codes.map(([, code]) => code ?? "NULL").join(", ")}] AS SMALLINT[])`;
            if (codes.length <= shortList || table.format === "parquet" && type === "VARCHAR") {
              return `list_extract(${numbers}, list_position(CAST([${values}] AS ${type}[]), ${raw}))`;
            }
            await session.execute(`CREATE TYPE ${typeName} AS ENUM (${values})`);
            return `list_extract(${numbers}, enum_code(CAST(CAST(${raw} AS VARCHAR) AS ${typeName})) + 1)`;
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  90171: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            F: () => (
              /* binding */
              openEngine
            )
            /* harmony export */
          });
          var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
          var _duckdb_modules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22686);
          var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73621);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_duckdb_modules_js__WEBPACK_IMPORTED_MODULE_1__]);
          _duckdb_modules_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function openEngine(options) {
            const { workspace } = options;
            const bindingPath = options.bindingPath ?? options.env.MLOPS_DUCKDB_PATH;
            const modules2 = await (0, _duckdb_modules_js__WEBPACK_IMPORTED_MODULE_1__.gV)({
              ...options,
              bindingPath: bindingPath && !(0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(bindingPath) ? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, bindingPath) : bindingPath
            });
            return {
              workspace,
              version: modules2.api.version(),
              open: () => (0, _session_js__WEBPACK_IMPORTED_MODULE_2__.f)(modules2, {
                memoryLimit: options.memoryLimit,
                threads: options.threads,
                temporaryDirectory: options.env.RUNNER_TEMP || void 0
              })
            };
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  41418: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ke: () => (
          /* binding */
          relationOf
        ),
        /* harmony export */
        SP: () => (
          /* binding */
          shown
        ),
        /* harmony export */
        lY: () => (
          /* binding */
          findFiles
        ),
        /* harmony export */
        tU: () => (
          /* binding */
          withoutGlob
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61465);
      var _sql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47069);
      const extensions = [
        [/\.(parquet|pq)$/i, "parquet"],
        [/\.(csv|tsv)(\.gz|\.zst)?$/i, "csv"],
        [/\.(jsonl|ndjson|json)(\.gz|\.zst)?$/i, "json"]
      ];
      async function findFiles(session, workspace, patterns, input) {
        const problems = [];
        const found = /* @__PURE__ */ new Set();
        const ours = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, ".mlops") + node_path__WEBPACK_IMPORTED_MODULE_1__.sep;
        for (const pattern of patterns) {
          if (/^[a-z][a-z0-9+.-]+:\/\//i.test(pattern)) {
            const remedy = "Download it in a step before and give the local path.";
            problems.push({ path: input, value: pattern, message: "remote files are not read", remedy });
            continue;
          }
          const full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) ? pattern : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, pattern);
          const files = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full) ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).isDirectory() ? tablesIn(full) : [full] : (await session.rows(`SELECT file FROM glob(${(0, _sql_js__WEBPACK_IMPORTED_MODULE_3__.e)(full)})`)).map(([file]) => file).filter((file) => full.startsWith(ours) || !file.startsWith(ours));
          if (files.length === 0) {
            const message = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full) ? "this folder holds no table" : /[*?[]/.test(pattern) ? "no file matches this pattern" : "this file does not exist";
            problems.push({ path: input, value: pattern, message, remedy: `Paths start at ${workspace}.` });
          }
          for (const file of files)
            found.add(file);
        }
        const paths = [...found].sort();
        const formats = /* @__PURE__ */ new Map();
        for (const path of paths) {
          const format2 = extensions.find(([ending]) => ending.test(path))?.[1];
          if (format2 !== void 0)
            formats.set(format2, path);
          else {
            const remedy = "Use .parquet, .csv, .tsv, .jsonl or .ndjson; text also as .gz or .zst.";
            problems.push({
              path: input,
              file: shown(workspace, path),
              message: "the format is not known by its ending",
              remedy
            });
          }
        }
        if (formats.size > 1) {
          const value = [...formats.values()].map((path) => shown(workspace, path)).join(", ");
          problems.push({
            path: input,
            value,
            message: "files of different formats cannot be one table",
            remedy: "Write all of them in one format."
          });
        }
        const [format] = formats.keys();
        if (problems.length > 0 || format === void 0) {
          if (problems.length === 0)
            problems.push({ path: input, message: "no files are given" });
          return problems;
        }
        return { paths, format };
      }
      function tablesIn(folder) {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, encoding: "utf8" }).filter((name) => extensions.some(([ending]) => ending.test(name)) && name.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).every((part) => !/^[._]/.test(part))).map((name) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
      }
      function shown(workspace, path) {
        const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path);
        return inside.startsWith("..") || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) ? path : inside;
      }
      async function relationOf(workspace, { paths, format }) {
        const quoted = paths.map((path) => (0, _sql_js__WEBPACK_IMPORTED_MODULE_3__.e)(withoutGlob(path)));
        const list = `[${quoted.join(", ")}]`;
        if (format === "parquet")
          return `read_parquet(${list})`;
        if (format === "json") {
          return `read_json(${list}, format = ${jsonFormat(paths)}, records = true, maximum_depth = 1, sample_size = -1)`;
        }
        const problems = [];
        const files = [];
        for (const [index, path] of paths.entries()) {
          const file = shown(workspace, path);
          const header = await (0, _csv_js__WEBPACK_IMPORTED_MODULE_2__.km)(path);
          if (header === null) {
            problems.push({ file, message: "the file is empty", remedy: "Write a header and at least one row." });
            continue;
          }
          files.push({ path: quoted[index], header });
          if (JSON.stringify(header.columns) !== JSON.stringify(files[0]?.header.columns)) {
            problems.push({
              file,
              message: `the columns are not those of ${shown(workspace, paths[0])}`,
              remedy: "Write all files of a side with the same columns in the same order."
            });
          }
        }
        return problems.length > 0 ? problems : (0, _csv_js__WEBPACK_IMPORTED_MODULE_2__.PE)(files);
      }
      function jsonFormat(paths) {
        return paths.some((path) => /\.json(\.gz|\.zst)?$/i.test(path)) ? "'auto'" : "'newline_delimited'";
      }
      function withoutGlob(path) {
        return path.replace(/[*?[]/g, (wildcard) => `[${wildcard}]`);
      }
    })
  ),
  /***/
  67840: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            T: () => (
              /* binding */
              repeatedIds
            )
            /* harmony export */
          });
          var _row_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66714);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_row_naming_js__WEBPACK_IMPORTED_MODULE_0__]);
          _row_naming_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function repeatedIds(session, plan, rows, naming) {
            return await idsAreDistinct(session, plan, rows) ? [] : duplicates(session, plan, naming);
          }
          async function idsAreDistinct(session, { table: { role }, columns }, rows) {
            const keys = columns.filter(({ check }) => check === "id").map(({ alias }) => alias);
            const [key] = keys;
            if (keys.length === 1) {
              const [stored] = await session.rows(`SELECT typeof(any_value(${key})), CAST(min(${key}) AS VARCHAR), CAST(max(${key}) AS VARCHAR) FROM ${role}`);
              const [type, low, high] = stored;
              if (type === "BIGINT" && low !== null && high !== null && BigInt(high) - BigInt(low) < BigInt(rows) * 16n) {
                const [counted] = await session.rows(`SELECT CAST(bit_count(bitstring_agg(${key}, ${low}, ${high})) AS DOUBLE) FROM ${role}`);
                return counted?.[0] === rows;
              }
            }
            const [grouped] = await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM (SELECT DISTINCT ${keys.join(", ")} FROM ${role})`);
            return grouped?.[0] === rows;
          }
          async function duplicates(session, { table }, naming) {
            const keys = (0, _row_naming_js__WEBPACK_IMPORTED_MODULE_0__.iG)(naming);
            const repeated = `SELECT ${keys}, count(*) AS times FROM ${table.role} GROUP BY ALL HAVING times > 1`;
            const [found] = await session.rows(`SELECT CAST(count(*) AS DOUBLE), CAST(coalesce(sum(times), 0) AS DOUBLE) FROM (${repeated})`);
            const [ids2, rows] = found;
            if (ids2 === 0)
              return [];
            const such = await (0, _row_naming_js__WEBPACK_IMPORTED_MODULE_0__.pR)(session, `(${repeated})`, "true", naming);
            return [
              {
                file: table.file,
                path: "id",
                message: `${(0, _row_naming_js__WEBPACK_IMPORTED_MODULE_0__.U9)(ids2)} ${ids2 === 1 ? "id stands" : "ids stand"} in more than one row (${(0, _row_naming_js__WEBPACK_IMPORTED_MODULE_0__.U9)(rows)} rows)${such}`,
                remedy: "Name the columns that identify a row, or remove the repeated rows."
              }
            ];
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  63765: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let familyOf = function(table, column) {
            if (table.format !== "parquet")
              return "untyped";
            const type = (0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.By)(table, column);
            if ((0, _conversions_js__WEBPACK_IMPORTED_MODULE_0__.Fq)(type))
              return "integer";
            if ((0, _conversions_js__WEBPACK_IMPORTED_MODULE_0__.kf)(type))
              return "whole";
            if (type === "VARCHAR" || type.startsWith("ENUM("))
              return "text";
            if (type === "UUID")
              return "uuid";
            if (type === "DATE")
              return "date";
            if (type === "TIMESTAMP WITH TIME ZONE")
              return "instant";
            if (type.startsWith("TIMESTAMP"))
              return "timestamp";
            if (type === "BOOLEAN")
              return "boolean";
            return null;
          }, commonType = function(tables, column) {
            const families = tables.map((table) => familyOf(table, column));
            const is = (...allowed) => families.every((family) => allowed.includes(family));
            const types = tables.map((table) => (0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.By)(table, column));
            if (is("untyped") || is("text", "untyped"))
              return "VARCHAR";
            if (is("integer", "whole", "untyped")) {
              return types.some((type) => /^(UBIGINT|U?HUGEINT)$/.test(type)) ? "HUGEINT" : "BIGINT";
            }
            if (is("uuid", "text", "untyped"))
              return "UUID";
            if (is("date", "untyped"))
              return "DATE";
            if (is("date", "timestamp", "untyped")) {
              return types.includes("TIMESTAMP_NS") ? "TIMESTAMP_NS" : "TIMESTAMP";
            }
            if (is("instant", "untyped"))
              return "TIMESTAMP WITH TIME ZONE";
            if (is("boolean", "untyped"))
              return "BOOLEAN";
            return null;
          }, resolveIds = function(tables, ids2) {
            const conversions = new Map(tables.map((table) => [table, []]));
            const problems = [];
            for (const column of ids2) {
              const type = commonType(tables, column);
              if (type === null) {
                const found = tables.map((table) => `${(0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.By)(table, column)} in ${table.file}`);
                problems.push({
                  file: tables[0].file,
                  path: "id",
                  value: column,
                  message: `ids can only be joined where they have one type; found ${found.join(", ")}`,
                  remedy: "Write the id with the same type (whole number, text, UUID, date) in every file."
                });
                continue;
              }
              for (const table of tables) {
                const raw = (0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.$6)(table, column);
                const sql = convert(raw, familyOf(table, column), type);
                conversions.get(table)?.push({ table, column, raw, sql, wanted: wantedOf(type) });
              }
            }
            return { conversions, problems };
          }, convert = function(raw, family, type) {
            const cast = `TRY_CAST(${raw} AS ${type})`;
            const when = (condition) => `CASE WHEN ${condition} THEN ${cast} END`;
            if (family === "whole") {
              const value = `CAST(${raw} AS DOUBLE)`;
              return when(`${value} = trunc(${value}) AND abs(${value}) <= 9007199254740992`);
            }
            if (family === "untyped" && type.endsWith("INT"))
              return when(`regexp_full_match(${raw}, '[+-]?[0-9]+([.]0*)?')`);
            if (family === "untyped" && type === "DATE")
              return when(`TRY_CAST(${raw} AS TIMESTAMP) = ${cast}`);
            return cast;
          }, wantedOf = function(type) {
            if (type.endsWith("INT"))
              return "a whole number";
            return type === "VARCHAR" ? "text" : `of the type ${type}`;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            T: () => (
              /* binding */
              resolveIds
            )
            /* harmony export */
          });
          var _conversions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89452);
          var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26864);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_conversions_js__WEBPACK_IMPORTED_MODULE_0__, _tables_js__WEBPACK_IMPORTED_MODULE_1__]);
          [_conversions_js__WEBPACK_IMPORTED_MODULE_0__, _tables_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  40549: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            Ae: () => (
              /* reexport safe */
              _contracts_index_js__WEBPACK_IMPORTED_MODULE_1__.Ae
            ),
            /* harmony export */
            Bp: () => (
              /* reexport safe */
              _pipelines_index_js__WEBPACK_IMPORTED_MODULE_6__.Bp
            ),
            /* harmony export */
            DC: () => (
              /* reexport safe */
              _versioning_index_js__WEBPACK_IMPORTED_MODULE_11__.hashFile
            ),
            /* harmony export */
            F5: () => (
              /* reexport safe */
              _engine_js__WEBPACK_IMPORTED_MODULE_2__.F
            ),
            /* harmony export */
            Ji: () => (
              /* reexport safe */
              _review_index_js__WEBPACK_IMPORTED_MODULE_8__.Ji
            ),
            /* harmony export */
            Kk: () => (
              /* reexport safe */
              _lineage_index_js__WEBPACK_IMPORTED_MODULE_4__.Kk
            ),
            /* harmony export */
            Or: () => (
              /* reexport safe */
              _contracts_index_js__WEBPACK_IMPORTED_MODULE_1__.Or
            ),
            /* harmony export */
            Sk: () => (
              /* reexport safe */
              _comparison_js__WEBPACK_IMPORTED_MODULE_0__.S
            ),
            /* harmony export */
            Z0: () => (
              /* reexport safe */
              _leakage_js__WEBPACK_IMPORTED_MODULE_3__.Z
            ),
            /* harmony export */
            a$: () => (
              /* reexport safe */
              _versioning_index_js__WEBPACK_IMPORTED_MODULE_11__.pull
            ),
            /* harmony export */
            aI: () => (
              /* reexport safe */
              _pipelines_index_js__WEBPACK_IMPORTED_MODULE_6__.aI
            ),
            /* harmony export */
            eo: () => (
              /* reexport safe */
              _contracts_index_js__WEBPACK_IMPORTED_MODULE_1__.eo
            ),
            /* harmony export */
            hx: () => (
              /* reexport safe */
              _pipelines_index_js__WEBPACK_IMPORTED_MODULE_6__.hx
            ),
            /* harmony export */
            l6: () => (
              /* reexport safe */
              _contracts_index_js__WEBPACK_IMPORTED_MODULE_1__.l6
            ),
            /* harmony export */
            lF: () => (
              /* reexport safe */
              _contracts_index_js__WEBPACK_IMPORTED_MODULE_1__.lF
            ),
            /* harmony export */
            rq: () => (
              /* reexport safe */
              _predictions_difference_js__WEBPACK_IMPORTED_MODULE_7__.r
            ),
            /* harmony export */
            runLineage: () => (
              /* reexport safe */
              _lineage_index_js__WEBPACK_IMPORTED_MODULE_4__.JX
            ),
            /* harmony export */
            t0: () => (
              /* reexport safe */
              _metrics_files_js__WEBPACK_IMPORTED_MODULE_5__.t
            ),
            /* harmony export */
            tf: () => (
              /* reexport safe */
              _validation_index_js__WEBPACK_IMPORTED_MODULE_10__.t
            )
            /* harmony export */
          });
          var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95020);
          var _contracts_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29013);
          var _engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90171);
          var _leakage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57391);
          var _lineage_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28155);
          var _metrics_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41478);
          var _pipelines_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6977);
          var _predictions_difference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18991);
          var _review_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55082);
          var _slices_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67726);
          var _validation_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54733);
          var _versioning_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(88658);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_comparison_js__WEBPACK_IMPORTED_MODULE_0__, _contracts_index_js__WEBPACK_IMPORTED_MODULE_1__, _engine_js__WEBPACK_IMPORTED_MODULE_2__, _leakage_js__WEBPACK_IMPORTED_MODULE_3__, _lineage_index_js__WEBPACK_IMPORTED_MODULE_4__, _metrics_files_js__WEBPACK_IMPORTED_MODULE_5__, _pipelines_index_js__WEBPACK_IMPORTED_MODULE_6__, _predictions_difference_js__WEBPACK_IMPORTED_MODULE_7__, _review_index_js__WEBPACK_IMPORTED_MODULE_8__, _slices_js__WEBPACK_IMPORTED_MODULE_9__, _validation_index_js__WEBPACK_IMPORTED_MODULE_10__, _versioning_index_js__WEBPACK_IMPORTED_MODULE_11__]);
          [_comparison_js__WEBPACK_IMPORTED_MODULE_0__, _contracts_index_js__WEBPACK_IMPORTED_MODULE_1__, _engine_js__WEBPACK_IMPORTED_MODULE_2__, _leakage_js__WEBPACK_IMPORTED_MODULE_3__, _lineage_index_js__WEBPACK_IMPORTED_MODULE_4__, _metrics_files_js__WEBPACK_IMPORTED_MODULE_5__, _pipelines_index_js__WEBPACK_IMPORTED_MODULE_6__, _predictions_difference_js__WEBPACK_IMPORTED_MODULE_7__, _review_index_js__WEBPACK_IMPORTED_MODULE_8__, _slices_js__WEBPACK_IMPORTED_MODULE_9__, _validation_index_js__WEBPACK_IMPORTED_MODULE_10__, _versioning_index_js__WEBPACK_IMPORTED_MODULE_11__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  50457: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let disagreements = function(plan, alias) {
            const [first, ...others] = alias === "label" ? plan.labels : plan.weights;
            if (first === void 0)
              return [];
            const stored = (role) => plan.tables.get(role)?.columns.find((column) => column.alias === alias);
            return others.map((other) => {
              const types = [first, other].map((role) => {
                const conversion = stored(role)?.conversion;
                return conversion?.table.columns.get(conversion.column);
              });
              const isDouble = stored(first)?.check !== "class";
              const value = (role) => {
                const column = sideColumn(alias, role);
                return isDouble && types.includes("FLOAT") ? `CAST(${column} AS FLOAT)` : column;
              };
              const files = [first, other].map((role) => plan.tables.get(role)?.table.file);
              return {
                when: `(${value(first)}) IS DISTINCT FROM (${value(other)})`,
                path: alias,
                files: files[1] ?? "",
                message: `the ${alias} differs from that in ${files[0]}`,
                remedy: `Both models must be judged on the same rows with the same ${alias}s: predict them from one holdout.`
              };
            });
          }, percent = function(share) {
            const text = (Math.floor(share * 1e4) / 100).toString();
            return `${text} %`;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            I: () => (
              /* binding */
              joinTables
            ),
            /* harmony export */
            O: () => (
              /* binding */
              sideColumn
            )
            /* harmony export */
          });
          var _row_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66714);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_row_naming_js__WEBPACK_IMPORTED_MODULE_0__]);
          _row_naming_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const sideColumn = (alias, role) => `${alias}_${role}`;
          async function joinTables(session, plan, rows, options, naming) {
            const roles = [...rows.keys()];
            const [first, ...others] = roles;
            const ids2 = plan.ids.map((_, index) => `id${index}`);
            const meets = (role) => ids2.map((id2) => `${first}.${id2} = ${role}.${id2}`).join(" AND ");
            const columns = [
              ...ids2.map((id2) => `${first}.${id2} AS ${id2}`),
              ...roles.flatMap((role) => (plan.tables.get(role)?.columns ?? []).filter(({ check }) => check !== "id").map(({ alias }) => `${role}.${alias} AS ${sideColumn(alias, role)}`))
            ];
            const joins = others.map((role) => `JOIN ${role} ON ${meets(role)}`);
            await session.execute(`CREATE TABLE joined AS SELECT ${columns.join(", ")} FROM ${first} ${joins.join(" ")} ORDER BY ${ids2.join(", ")}`);
            const checks = [...disagreements(plan, "label"), ...disagreements(plan, "weight")];
            const counts = ["count(*)", ...checks.map(({ when }) => `count(*) FILTER (${when})`)];
            const [found] = await session.rows(`SELECT ${counts.map((each) => `CAST(${each} AS DOUBLE)`).join(", ")} FROM joined`);
            const [joined, ...differing] = found;
            const problems = await joinRate(session, plan, rows, joined, options.minJoinRate ?? 1, naming);
            for (const [index, { when, message, remedy, path, files }] of checks.entries()) {
              const differ = differing[index];
              if (differ === 0)
                continue;
              const such = await (0, _row_naming_js__WEBPACK_IMPORTED_MODULE_0__.pR)(session, "joined", when, naming);
              problems.push({ file: files, path, message: `${message} in ${(0, _row_naming_js__WEBPACK_IMPORTED_MODULE_0__.RO)(differ, joined)}${such}`, remedy });
            }
            return { rows: joined, problems };
          }
          async function joinRate(session, plan, rows, joined, limit, naming) {
            const short = [...rows].filter(([, all]) => joined === 0 || joined / all < limit);
            if (short.length === 0)
              return [];
            const sides = [...rows].map(([role, all]) => `${percent(joined / all)} of the ${role}'s ${(0, _row_naming_js__WEBPACK_IMPORTED_MODULE_0__.U9)(all)}`);
            const problems = [];
            for (const [role, all] of short) {
              const table = plan.tables.get(role)?.table;
              const ids2 = plan.ids.map((_, index) => `id${index}`).join(", ");
              const such = await (0, _row_naming_js__WEBPACK_IMPORTED_MODULE_0__.pR)(session, `(SELECT ${ids2} FROM ${role} EXCEPT SELECT ${ids2} FROM joined)`, "true", naming);
              problems.push({
                ...table === void 0 ? {} : { file: table.file },
                path: "min-join-rate",
                message: `${(0, _row_naming_js__WEBPACK_IMPORTED_MODULE_0__.U9)(all - joined)} of the ${role}'s ${(0, _row_naming_js__WEBPACK_IMPORTED_MODULE_0__.U9)(all)} rows are not in every file${such}; joined are ${(0, _row_naming_js__WEBPACK_IMPORTED_MODULE_0__.U9)(joined)}: ${sides.join(", ")}, where ${percent(limit)} is asked`,
                remedy: "Predict the same rows with both models, or allow the loss with `min-join-rate`."
              });
            }
            return problems;
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  57391: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let opened = function(table) {
            if (Array.isArray(table))
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(table);
            return table;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            Z: () => (
              /* binding */
              sharedRows
            )
            /* harmony export */
          });
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
          var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26864);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_1__]);
          _tables_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function sharedRows(engine, sets) {
            const session = await engine.open();
            try {
              const training = opened(await (0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.RT)(session, engine.workspace, "training", sets.training));
              const holdout = opened(await (0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.RT)(session, engine.workspace, "holdout", sets.holdout));
              if (![training, holdout].every((table) => sets.id.every((column) => table.columns.has(column))))
                return null;
              const ids2 = (table) => `SELECT ${sets.id.map((column, i) => `CAST(${(0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.$6)(table, column)} AS VARCHAR) AS id${i}`).join(", ")} FROM ${table.relation}`;
              const columns = sets.id.map((_, i) => `id${i}`);
              await session.execute(`CREATE TABLE training AS ${ids2(training)}`);
              await session.execute(`CREATE TABLE shared AS FROM (${ids2(holdout)}) h SEMI JOIN training USING (${columns.join(", ")})`);
              const [[trainingRows, shared] = []] = await session.rows("SELECT (SELECT count(*)::DOUBLE FROM training), (SELECT count(*)::DOUBLE FROM shared)");
              const examples = await session.rows(`SELECT concat_ws(', ', ${columns.join(", ")}) FROM shared ORDER BY ALL LIMIT 3`);
              return {
                trainingRows: Number(trainingRows),
                shared: Number(shared),
                examples: examples.map(([text]) => String(text))
              };
            } finally {
              await session.close();
            }
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  93925: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* reexport safe */
          _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.D
        ),
        /* harmony export */
        HT: () => (
          /* reexport safe */
          _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.HT
        ),
        /* harmony export */
        Lx: () => (
          /* binding */
          runSchema
        ),
        /* harmony export */
        YC: () => (
          /* reexport safe */
          _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.YC
        ),
        /* harmony export */
        az: () => (
          /* reexport safe */
          _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.az
        ),
        /* harmony export */
        sL: () => (
          /* binding */
          runStatuses
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
      var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
      const runStatuses = ["complete", "failed", "aborted"];
      const runSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        action: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        /** As `mlops.yaml` names it. */
        model: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),
        /** ISO 8601, UTC. */
        startedAt: zod__WEBPACK_IMPORTED_MODULE_2__.w$(),
        /** ISO 8601, UTC; null where the report does not tell. */
        completedAt: zod__WEBPACK_IMPORTED_MODULE_2__.w$().nullable(),
        /** Head commit of the code that ran. */
        commit: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),
        /** Page of the workflow run. */
        runUrl: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),
        verdict: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(runStatuses)
      });
    })
  ),
  /***/
  24044: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        c: () => (
          /* binding */
          deliver
        ),
        e: () => (
          /* binding */
          transportsOf
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var foundation = __webpack_require__(91104);
      var files = __webpack_require__(41418);
      var external_node_timers_promises_ = __webpack_require__(58500);
      ;
      const attempts = 3;
      async function postEvents(transport, events, signal) {
        let delivered = 0;
        let failure = null;
        for (const event of events) {
          const outcome = await postPatiently(transport, JSON.stringify(event), signal);
          if (outcome.kind === "done")
            delivered++;
          else {
            failure ??= outcome.why;
            if (outcome.kind !== "refused")
              break;
          }
        }
        return { to: transport.url, delivered, failure };
      }
      async function postPatiently(transport, body, signal) {
        for (let attempt = 1; ; attempt++) {
          const outcome = await post(transport, body, signal);
          if (outcome.kind !== "again" || attempt === attempts)
            return outcome;
          const pause = transport.retrySeconds * 2 ** (attempt - 1) * 1e3;
          await (0, external_node_timers_promises_.setTimeout)(pause, void 0, { signal }).catch(() => {
          });
          if (signal.aborted)
            return { kind: "stop", why: "the run was cancelled" };
        }
      }
      async function post({ url, key, timeoutSeconds }, body, signal) {
        try {
          const response = await fetch(url, {
            method: "POST",
            headers: {
              "content-type": "application/json",
              ...key === null ? {} : { authorization: `Bearer ${key}` }
            },
            body,
            // A redirected POST would become a GET, and the key would go where nobody sent it.
            redirect: "manual",
            signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutSeconds * 1e3)])
          });
          const { status } = response;
          await response.body?.cancel();
          if (response.ok)
            return { kind: "done" };
          const why = `the server answered ${status}`;
          if (status >= 500 || status === 408 || status === 429)
            return { kind: "again", why };
          if (status >= 300 && status < 400) {
            return { kind: "stop", why: `${why}, a redirection: give the address that it leads to` };
          }
          if (status === 401 || status === 403)
            return { kind: "stop", why: `${why}: check OPENLINEAGE_API_KEY` };
          if (status === 404 || status === 405)
            return { kind: "stop", why: `${why}: check OPENLINEAGE_ENDPOINT` };
          return { kind: "refused", why };
        } catch (error) {
          if (signal.aborted)
            return { kind: "stop", why: "the run was cancelled" };
          if (error instanceof Error && error.name === "TimeoutError") {
            return { kind: "again", why: `no answer within ${timeoutSeconds} s` };
          }
          const cause = error instanceof Error && error.cause !== void 0 ? error.cause : error;
          return { kind: "again", why: cause.code ?? (0, foundation.bD)(cause) };
        }
      }
      ;
      function transportsOf(options, env) {
        if (env.OPENLINEAGE_DISABLED?.toLowerCase() === "true")
          return { file: null, http: null };
        const given = (value) => value === void 0 || value.trim() === "" ? void 0 : value.trim();
        const address = given(options.openlineageUrl) ?? given(env.OPENLINEAGE_URL);
        const key = given(options.openlineageApiKey) ?? given(env.OPENLINEAGE_API_KEY) ?? null;
        const file = given(options.openlineageFile) ?? null;
        if (address === void 0)
          return { file, http: null };
        const problems = [];
        const url = URL.canParse(address) ? new URL(address) : null;
        const path = given(options.openlineageUrl) === void 0 ? "OPENLINEAGE_URL" : "openlineage-url";
        if (url === null || !/^https?:$/.test(url.protocol)) {
          const remedy = "Give the address of the server, such as `https://marquez.example.com`.";
          problems.push({ path, message: "must start with http:// or https://", remedy });
        } else if (url.username !== "" || url.password !== "") {
          const remedy = "Leave it out; a key goes into `OPENLINEAGE_API_KEY`.";
          problems.push({ path, message: "must not carry a user or a password", remedy });
        }
        if (key !== null && !/^[\x21-\x7e]+$/.test(key)) {
          const remedy = "Check the secret for spaces and line breaks.";
          problems.push({
            path: "OPENLINEAGE_API_KEY",
            message: "has characters that a header cannot carry",
            remedy
          });
        }
        if (problems.length > 0 || url === null)
          throw new foundation.j1(problems);
        const endpoint = given(env.OPENLINEAGE_ENDPOINT) ?? "api/v1/lineage";
        url.pathname = `${url.pathname.replace(/\/+$/, "")}/${endpoint.replace(/^\/+/, "")}`;
        const { timeoutSeconds = 5, retrySeconds = 0.5 } = options;
        return { file, http: { url: url.href, key, timeoutSeconds, retrySeconds } };
      }
      async function deliver(services, events, { file, http }) {
        const deliveries = [];
        if (file !== null)
          deliveries.push(await append(services.workspace, file, events));
        if (http !== null)
          deliveries.push(await postEvents(http, events, services.signal));
        for (const { to, delivered, failure } of deliveries) {
          if (failure === null)
            services.logger.info(`${delivered} OpenLineage events went to ${to}.`);
          else {
            const left = `${events.length - delivered} of ${events.length} OpenLineage events did not reach ${to}`;
            services.logger.warning(`${left}: ${failure}. The run goes on without them.`);
          }
        }
        return deliveries;
      }
      async function append(workspace, file, events) {
        const path = (0, external_node_path_.resolve)(workspace, file);
        const to = (0, files.SP)(workspace, path);
        if (events.length === 0)
          return { to, delivered: 0, failure: null };
        try {
          await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), { recursive: true });
          const handle = await (0, promises_.open)(path, "a");
          try {
            const bytes = Buffer.from(events.map((event) => `${JSON.stringify(event)}
`).join(""));
            const { bytesWritten } = await handle.write(bytes);
            if (bytesWritten < bytes.length) {
              await handle.truncate((await handle.stat()).size - bytesWritten);
              return { to, delivered: 0, failure: "the disk is full" };
            }
          } finally {
            await handle.close();
          }
          return { to, delivered: events.length, failure: null };
        } catch (error) {
          return { to, delivered: 0, failure: (0, foundation.bD)(error) };
        }
      }
    })
  ),
  /***/
  17843: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z4: () => (
          /* binding */
          byText
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
      var _artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93925);
      const runNodeSchema = _artifact_js__WEBPACK_IMPORTED_MODULE_0__.Lx.extend({
        /** UUID that follows from action, model, start, commit and workflow run: the same run has the same one everywhere. */
        id: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        /** Such as `https://github.com/acme/models`; null outside a forge. */
        repository: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),
        pullRequest: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nullable(),
        /** Of the model, where the run gave or used one: `v1.2.0`. */
        version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),
        /** Name and version of the program that ran. */
        suite: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),
        /** The reports that tell of it. */
        reports: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP())
      });
      const artifactNodeSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        /** Its strongest hash, such as `sha256:…`; empty files also carry their path, as all of them are the same bytes. */
        id: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        /** What it was to the run that made it; where none did, to the first that read it. `name` and `path` likewise. */
        kind: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(_artifact_js__WEBPACK_IMPORTED_MODULE_0__.YC),
        name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        /** Everything that runs took it for. */
        kinds: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.k5n(_artifact_js__WEBPACK_IMPORTED_MODULE_0__.YC)),
        names: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()),
        paths: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()),
        hashes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(_artifact_js__WEBPACK_IMPORTED_MODULE_0__.az),
        bytes: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nullable()
      });
      const edgeSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        run: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        relation: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["read", "wrote"]),
        artifact: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        /** What this run called it. */
        kind: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(_artifact_js__WEBPACK_IMPORTED_MODULE_0__.YC),
        name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
      });
      const noteSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(), message: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() });
      const lineageGraphSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        /** By start. */
        runs: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(runNodeSchema),
        /** By kind, then path. */
        artifacts: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(artifactNodeSchema),
        /** In the order of the runs; what a run read before what it wrote. */
        edges: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(edgeSchema),
        notes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(noteSchema)
      });
      const directions = ["up", "down", "both"];
      const lineageDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__.euz(1),
        /** Id of the artifact that was asked about; null for everything that is known. */
        of: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),
        direction: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(directions),
        /** Ids of data that `of` was made from, through any number of runs. */
        data: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()),
        /** Ids of models that were made from `of`, through any number of runs. */
        models: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()),
        ...lineageGraphSchema.shape
      });
      function byText(a, b) {
        return a < b ? -1 : a > b ? 1 : 0;
      }
    })
  ),
  /***/
  21965: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          grouped
        )
        /* harmony export */
      });
      function grouped(items, keyOf) {
        const groups = /* @__PURE__ */ new Map();
        for (const item of items) {
          const key = keyOf(item);
          const group = groups.get(key);
          if (group === void 0)
            groups.set(key, [item]);
          else
            group.push(item);
        }
        return groups;
      }
    })
  ),
  /***/
  31095: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          reportsInHistory
        )
        /* harmony export */
      });
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
      var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39875);
      const maximumReports = 5e3;
      const together = 8;
      async function reportsInHistory(services, reference, folder) {
        const git = (args, keepOutput = 16 * 1024 * 1024) => services.process.run("git", args, { cwd: services.workspace, keepOutput });
        const commit = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${reference}^{commit}`]);
        if (commit.exitCode !== 0) {
          throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({
            path: "reports-ref",
            value: reference,
            message: "is no branch, tag or commit of this repository",
            remedy: "Fetch it first: `git fetch origin <branch>`, or check out with `fetch-depth: 0`."
          });
        }
        const listed = await git(["rev-list", "--objects", commit.stdout.trim(), "--", `:(literal)${folder}`]);
        if (listed.exitCode !== 0)
          throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG(`git rev-list failed: ${listed.stderr.trim()}`);
        const blobs = listed.stdout.split("\n").map((line) => /^([0-9a-f]{40,64}) (.+\.json)$/.exec(line)).filter((match) => match !== null).map((match) => ({ id: match[1] ?? "", file: `${reference}:${match[2] ?? ""}` }));
        const reports = [];
        const notes = [];
        if (blobs.length > maximumReports) {
          const message = `has ${blobs.length} reports in its history; the newest ${maximumReports} are read`;
          notes.push({ file: reference, message });
        }
        const newest = blobs.slice(0, maximumReports);
        for (let at = 0; at < newest.length; at += together) {
          const some = newest.slice(at, at + together);
          const contents = await Promise.all(some.map(({ id: id2 }) => git(["cat-file", "blob", id2], 17 * 1024 * 1024)));
          for (const [index, { exitCode, stdout }] of contents.entries()) {
            const file = some[index]?.file ?? reference;
            if (exitCode !== 0)
              continue;
            const read = (0, _load_js__WEBPACK_IMPORTED_MODULE_1__.M)(Buffer.from(stdout));
            if (typeof read === "string")
              notes.push({ file, message: read });
            else
              reports.push({ file, ...read });
          }
        }
        return { reports, notes };
      }
    })
  ),
  /***/
  64597: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          identitiesOf
        ),
        /* harmony export */
        q: () => (
          /* binding */
          hashText
        )
        /* harmony export */
      });
      var _artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93925);
      var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17843);
      var _grouped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21965);
      const empty = /* @__PURE__ */ new Set([
        "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "md5:d41d8cd98f00b204e9800998ecf8427e",
        "md5-dos2unix:d41d8cd98f00b204e9800998ecf8427e",
        "git:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
        "git:473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"
      ]);
      const hashText = ({ algorithm, value }) => `${algorithm}:${value}`;
      const ranks = new Map(_artifact_js__WEBPACK_IMPORTED_MODULE_0__.D.map((algorithm, rank) => [algorithm, rank]));
      const rankOf = ({ algorithm }) => ranks.get(algorithm) ?? _artifact_js__WEBPACK_IMPORTED_MODULE_0__.D.length;
      const keyOf = (artifact) => {
        const texts = [...new Set(artifact.hashes.map(hashText))].sort(_graph_js__WEBPACK_IMPORTED_MODULE_1__.z4);
        return texts.some((text) => empty.has(text)) ? `${texts.join()}\0${artifact.path}` : texts.join();
      };
      function identitiesOf(artifacts) {
        const mentions = /* @__PURE__ */ new Map();
        for (const artifact of artifacts)
          mentions.set(keyOf(artifact), artifact);
        let groups = [...mentions].sort(([a], [b]) => (0, _graph_js__WEBPACK_IMPORTED_MODULE_1__.z4)(a, b)).map(([key, artifact]) => ({
          keys: [key],
          hashes: new Map(artifact.hashes.map((hash) => [hashText(hash), hash]))
        }));
        const notes = [];
        for (const [rank, algorithm] of _artifact_js__WEBPACK_IMPORTED_MODULE_0__.D.entries()) {
          const claims = groups.flatMap((group) => [...group.hashes].filter(([text, hash]) => hash.algorithm === algorithm && !empty.has(text)).map(([text]) => ({ text, group })));
          const joined = /* @__PURE__ */ new Map();
          const now = (group) => {
            const next = joined.get(group);
            return next === void 0 ? group : now(next);
          };
          for (const [text, all] of (0, _grouped_js__WEBPACK_IMPORTED_MODULE_2__.z)(claims, (claim) => claim.text)) {
            const same = [...new Set(all.map(({ group }) => now(group)))];
            const contradicted = contradictions(same, rank);
            if (contradicted !== void 0) {
              const message = `${text} is recorded for bytes with different ${contradicted}; they are kept apart`;
              notes.push({ file: null, message });
              continue;
            }
            const [first, ...others] = same;
            if (first === void 0 || others.length === 0)
              continue;
            for (const other of others) {
              first.keys.push(...other.keys);
              for (const [key, hash] of other.hashes)
                first.hashes.set(key, hash);
              joined.set(other, first);
            }
          }
          groups = groups.filter((group) => !joined.has(group));
        }
        const identities = /* @__PURE__ */ new Map();
        for (const { keys, hashes } of groups) {
          const sorted = [...hashes.values()].sort((a, b) => rankOf(a) - rankOf(b) || (0, _graph_js__WEBPACK_IMPORTED_MODULE_1__.z4)(a.value, b.value));
          const path = keys[0]?.split("\0")[1];
          const strongest = sorted[0] === void 0 ? "" : hashText(sorted[0]);
          const identity = { id: path === void 0 ? strongest : `${strongest}:${path}`, hashes: sorted };
          for (const key of keys)
            identities.set(key, identity);
        }
        return {
          notes,
          of(artifact) {
            const identity = identities.get(keyOf(artifact));
            if (identity === void 0)
              throw new Error(`${artifact.path} was not among the artifacts`);
            return identity;
          }
        };
      }
      function contradictions(groups, rank) {
        return _artifact_js__WEBPACK_IMPORTED_MODULE_0__.D.slice(0, rank).find((stronger) => {
          const values = groups.flatMap(({ hashes }) => [...hashes.values()].filter(({ algorithm }) => algorithm === stronger).map(({ value }) => value));
          return new Set(values).size > 1;
        });
      }
    })
  ),
  /***/
  28155: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            JX: () => (
              /* reexport safe */
              _run_lineage_js__WEBPACK_IMPORTED_MODULE_7__.JX
            ),
            /* harmony export */
            Kk: () => (
              /* reexport safe */
              _run_lineage_js__WEBPACK_IMPORTED_MODULE_7__.Kk
            )
            /* harmony export */
          });
          var _artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93925);
          var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17843);
          var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31095);
          var _lineage_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69594);
          var _load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39875);
          var _open_lineage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73787);
          var _query_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34875);
          var _run_lineage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56238);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_lineage_of_js__WEBPACK_IMPORTED_MODULE_3__, _open_lineage_js__WEBPACK_IMPORTED_MODULE_5__, _run_lineage_js__WEBPACK_IMPORTED_MODULE_7__]);
          [_lineage_of_js__WEBPACK_IMPORTED_MODULE_3__, _open_lineage_js__WEBPACK_IMPORTED_MODULE_5__, _run_lineage_js__WEBPACK_IMPORTED_MODULE_7__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  69594: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let lineageOf = function(reports) {
            const notes = [];
            const runs = /* @__PURE__ */ new Map();
            for (const source of [...reports].sort((a, b) => (0, _graph_js__WEBPACK_IMPORTED_MODULE_1__.z4)(a.file, b.file))) {
              const read = (0, _report_js__WEBPACK_IMPORTED_MODULE_3__.t)(source);
              if (typeof read === "string")
                notes.push({ file: source.file, message: read });
              else
                runs.set(read.run.id, merged(runs.get(read.run.id), read));
            }
            const ordered = [...runs.values()].sort((a, b) => byStart(a.run, b.run));
            const identities = (0, _identity_js__WEBPACK_IMPORTED_MODULE_2__.U)(ordered.flatMap(({ reads, writes }) => [...reads, ...writes]));
            const edges = ordered.flatMap((reported) => edgesOf(reported, identities));
            return {
              runs: ordered.map(({ run }) => run),
              artifacts: artifactsOf(ordered, edges, identities),
              edges,
              notes: [...notes, ...identities.notes]
            };
          }, merged = function(known, read) {
            if (known === void 0)
              return read;
            const reports = [.../* @__PURE__ */ new Set([...known.run.reports, ...read.run.reports])].sort(_graph_js__WEBPACK_IMPORTED_MODULE_1__.z4);
            return {
              run: { ...known.run, reports },
              reads: [...known.reads, ...read.reads],
              writes: [...known.writes, ...read.writes]
            };
          }, byStart = function(a, b) {
            return Date.parse(a.startedAt) - Date.parse(b.startedAt) || (0, _graph_js__WEBPACK_IMPORTED_MODULE_1__.z4)(a.id, b.id);
          }, edgesOf = function({ run, reads, writes }, identities) {
            const edges = /* @__PURE__ */ new Map();
            const add = (relation, artifacts) => {
              for (const artifact of artifacts) {
                const { kind, name, path } = artifact;
                const edge = { run: run.id, relation, artifact: identities.of(artifact).id, kind, name, path };
                edges.set(JSON.stringify(edge), edge);
              }
            };
            add("read", reads);
            add("wrote", writes);
            return [...edges.values()].sort((a, b) => (0, _graph_js__WEBPACK_IMPORTED_MODULE_1__.z4)(a.relation, b.relation) || byKind(a, b) || (0, _graph_js__WEBPACK_IMPORTED_MODULE_1__.z4)(a.path, b.path) || (0, _graph_js__WEBPACK_IMPORTED_MODULE_1__.z4)(a.name, b.name) || (0, _graph_js__WEBPACK_IMPORTED_MODULE_1__.z4)(a.artifact, b.artifact));
          }, byKind = function(a, b) {
            return (kindRanks.get(a.kind) ?? 0) - (kindRanks.get(b.kind) ?? 0);
          }, artifactsOf = function(runs, edges, identities) {
            const known = /* @__PURE__ */ new Map();
            for (const artifact of runs.flatMap(({ reads, writes }) => [...reads, ...writes])) {
              const identity = identities.of(artifact);
              const sizes = [known.get(identity.id)?.bytes, artifact.bytes].filter((size) => typeof size === "number");
              known.set(identity.id, { ...identity, bytes: sizes.length === 0 ? null : Math.max(...sizes) });
            }
            const mentions = (0, _grouped_js__WEBPACK_IMPORTED_MODULE_4__.z)(edges, ({ artifact }) => artifact);
            const nodes = [...known.values()].flatMap(({ id: id2, hashes, bytes }) => {
              const all = mentions.get(id2) ?? [];
              const first = all.find((edge) => edge.relation === "wrote" && !readToo(edge, all)) ?? all[0];
              if (first === void 0)
                return [];
              const kinds = _artifact_js__WEBPACK_IMPORTED_MODULE_0__.YC.filter((kind) => all.some((edge) => edge.kind === kind));
              return [
                {
                  id: id2,
                  kind: first.kind,
                  name: first.name,
                  path: first.path,
                  kinds,
                  names: distinct(all.map(({ name }) => name)),
                  paths: distinct(all.map(({ path }) => path)),
                  hashes: [...hashes],
                  bytes
                }
              ];
            });
            return nodes.sort((a, b) => byKind(a, b) || (0, _graph_js__WEBPACK_IMPORTED_MODULE_1__.z4)(a.path, b.path) || (0, _graph_js__WEBPACK_IMPORTED_MODULE_1__.z4)(a.id, b.id));
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            b: () => (
              /* binding */
              lineageOf
            )
            /* harmony export */
          });
          var _artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93925);
          var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17843);
          var _grouped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21965);
          var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64597);
          var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19005);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_report_js__WEBPACK_IMPORTED_MODULE_3__]);
          _report_js__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const kindRanks = new Map(_artifact_js__WEBPACK_IMPORTED_MODULE_0__.YC.map((kind, rank) => [kind, rank]));
          const readToo = (wrote, all) => all.some((edge) => edge.relation === "read" && edge.run === wrote.run);
          const distinct = (texts) => [...new Set(texts)].sort(_graph_js__WEBPACK_IMPORTED_MODULE_1__.z4);
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  39875: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          parseReport
        ),
        /* harmony export */
        y: () => (
          /* binding */
          loadReports
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var ignore__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70298);
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91104);
      var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41418);
      var _graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17843);
      const maximumBytes = 16 * 1024 * 1024;
      const maximumFiles = 2e4;
      const maximumDepth = 100;
      async function loadReports({ workspace }, patterns, { optional, input = "reports" } = {}) {
        const problems = [];
        const files = /* @__PURE__ */ new Set();
        if (optional !== void 0)
          for (const file of await jsonFiles((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, optional)))
            files.add(file);
        for (const pattern of patterns) {
          const found = await expand(workspace, pattern);
          if (found.length === 0) {
            const message = /[*?[]/.test(pattern) ? "no file matches this pattern" : "this file does not exist";
            problems.push({ path: input, value: pattern, message, remedy: `Paths start at ${workspace}.` });
          }
          for (const file of found)
            files.add(file);
        }
        if (files.size > maximumFiles) {
          problems.push({
            path: input,
            message: `these are ${files.size} files; at most ${maximumFiles} are read`,
            remedy: "Name the folder that holds the reports."
          });
        }
        if (problems.length > 0)
          throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1(problems);
        const reports = [];
        const notes = [];
        for (const path of [...files].sort(_graph_js__WEBPACK_IMPORTED_MODULE_5__.z4)) {
          const file = (0, _files_js__WEBPACK_IMPORTED_MODULE_4__.SP)(workspace, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
          const content = await readBytes(path);
          const read = typeof content === "string" ? content : parseReport(content);
          if (typeof read === "string")
            notes.push({ file, message: read });
          else
            reports.push({ file, ...read });
        }
        return { reports, notes };
      }
      function parseReport(bytes) {
        if (bytes.length > maximumBytes)
          return "is larger than 16 MiB; ignored";
        let text;
        try {
          text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        } catch {
          return "is not UTF-8; ignored";
        }
        if (depth(text) > maximumDepth)
          return `is nested more than ${maximumDepth} levels deep; ignored`;
        try {
          return { content: JSON.parse(text) };
        } catch (error) {
          return `is not JSON: ${(0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error).slice(0, 120)}; ignored`;
        }
      }
      async function readBytes(path) {
        try {
          const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
          if (!found.isFile())
            return "is no file; ignored";
          if (found.size > maximumBytes)
            return "is larger than 16 MiB; ignored";
          return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
        } catch (error) {
          return `cannot be read: ${error.code ?? (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}; ignored`;
        }
      }
      function depth(json) {
        let deepest = 0;
        let level = 0;
        let inText = false;
        for (let at = 0; at < json.length; at++) {
          const character = json[at];
          if (inText) {
            if (character === "\\")
              at++;
            else if (character === '"')
              inText = false;
          } else if (character === '"')
            inText = true;
          else if (character === "[" || character === "{")
            deepest = Math.max(deepest, ++level);
          else if (character === "]" || character === "}")
            level--;
        }
        return deepest;
      }
      async function expand(workspace, pattern) {
        const full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) ? pattern : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, pattern);
        const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(full).catch(() => null);
        if (found !== null)
          return found.isDirectory() ? jsonFiles(full) : [full];
        const parts = full.split(/[/\\]/);
        const wild = parts.findIndex((part) => /[*?[]/.test(part));
        if (wild < 0)
          return [];
        const base = parts.slice(0, wild).join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) || node_path__WEBPACK_IMPORTED_MODULE_1__.sep;
        const matcher = ignore__WEBPACK_IMPORTED_MODULE_2__({ ignorecase: false }).add(`/${parts.slice(wild).join("/")}`);
        return (await jsonFiles(base)).filter((path) => matcher.ignores((0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/")));
      }
      async function jsonFiles(folder) {
        const files = [];
        const waiting = [folder];
        for (let current = waiting.pop(); current !== void 0; current = waiting.pop()) {
          for (const entry of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(current, { withFileTypes: true }).catch(() => [])) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, entry.name);
            if (entry.isDirectory() && entry.name !== ".git" && entry.name !== "node_modules")
              waiting.push(path);
            else if (!entry.isDirectory() && entry.name.endsWith(".json"))
              files.push(path);
          }
        }
        return files;
      }
    })
  ),
  /***/
  45504: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          mermaid
        )
        /* harmony export */
      });
      var _grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21965);
      var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93);
      const maximumEdges = 450;
      const maximumCharacters = 45e3;
      const drawn = 5;
      const labelLength = 48;
      function mermaid(graph, of = null) {
        const artifacts = new Map(graph.artifacts.map((artifact) => [artifact.id, artifact]));
        const edges = (0, _grouped_js__WEBPACK_IMPORTED_MODULE_0__.z)(graph.edges, ({ run }) => run);
        const uses = (0, _grouped_js__WEBPACK_IMPORTED_MODULE_0__.z)(graph.edges, ({ artifact }) => artifact);
        const names = new Map(graph.artifacts.map(({ id: id2 }, at) => [id2, `a${at + 1}`]));
        const known = /* @__PURE__ */ new Set();
        const lines = [];
        let size = 0;
        let count = 0;
        let left = 0;
        for (const [back, run] of [...graph.runs].reverse().entries()) {
          const name = `r${graph.runs.length - back}`;
          const block = runBlock(run, name, edges.get(run.id) ?? []);
          const length = block.nodes.concat(block.edges).join("\n").length;
          if (count + block.edges.length > maximumEdges || size + length > maximumCharacters) {
            left = graph.runs.length - back;
            break;
          }
          lines.push(...block.nodes, ...block.edges);
          size += length;
          count += block.edges.length;
        }
        if (left > 0)
          lines.push(`  more["… and ${left} earlier ${left === 1 ? "run" : "runs"}"]`);
        if (lines.length === 0)
          lines.push('  nothing["No report with lineage was found"]');
        const asked = of === null ? void 0 : names.get(of);
        if (asked !== void 0 && of !== null && known.has(of))
          lines.push(`  style ${asked} stroke-width:4px`);
        return `${["flowchart LR", ...lines].join("\n")}
`;
        function runBlock(run, name, all) {
          const block = { nodes: [`  ${name}{{"${runLabel(run)}"}}`], edges: [] };
          const connect = (relation, node) => block.edges.push(relation === "read" ? `  ${node} --> ${name}` : `  ${name} --> ${node}`);
          for (const [place, some] of (0, _grouped_js__WEBPACK_IMPORTED_MODULE_0__.z)(all, ({ relation, kind }) => `${relation}_${kind}`)) {
            const own = some.filter(({ artifact }) => artifact !== of && uses.get(artifact)?.length === 1);
            const folds = own.length > drawn;
            for (const { artifact, relation } of some) {
              const node = artifacts.get(artifact);
              if (node === void 0 || folds && uses.get(artifact)?.length === 1 && artifact !== of)
                continue;
              const id2 = names.get(artifact) ?? "";
              if (!known.has(artifact))
                block.nodes.push(`  ${id2}${artifactShape(node)}`);
              known.add(artifact);
              connect(relation, id2);
            }
            const [first] = own;
            if (folds && first !== void 0) {
              const group = `${name}_${place}`;
              block.nodes.push(`  ${group}["${own.length} × ${first.kind}"]`);
              connect(first.relation, group);
            }
          }
          return block;
        }
      }
      const lineBreak = "<br/>";
      function runLabel(run) {
        const commit = run.commit === null ? "" : ` ${run.commit.slice(0, 7)}`;
        return [label((0, _visible_js__WEBPACK_IMPORTED_MODULE_1__.kh)(run)), label(run.verdict), `${(0, _visible_js__WEBPACK_IMPORTED_MODULE_1__.Vc)(run.startedAt)}${commit}`].join(lineBreak);
      }
      function artifactShape({ kind, name, path, hashes }) {
        const hash = hashes[0]?.value.slice(0, 8) ?? "";
        const title = name === kind ? kind : `${kind} ${label(name)}`;
        const text = [title, ...path === name ? [] : [label(path)], hash].join(lineBreak);
        if (kind === "data")
          return `[("${text}")]`;
        return kind === "model" ? `(["${text}"])` : `["${text}"]`;
      }
      function label(text) {
        const characters = [...(0, _visible_js__WEBPACK_IMPORTED_MODULE_1__.RK)(text)];
        const short = characters.length <= labelLength ? characters : [...characters.slice(0, labelLength / 2 - 1), "…", ...characters.slice(-labelLength / 2)];
        return short.map((character) => /[\p{L}\p{M}\p{N} ._/,…-]/u.test(character) ? character : `#${character.codePointAt(0)};`).join("");
      }
    })
  ),
  /***/
  34480: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        HZ: () => (
          /* binding */
          runEventSchema
        ),
        /* harmony export */
        Q1: () => (
          /* binding */
          facet
        ),
        /* harmony export */
        jp: () => (
          /* binding */
          facets
        )
        /* harmony export */
      });
      const schemas = {
        RunEvent: "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent",
        jobType: facetUrl("2-0-4", "JobTypeJobFacet"),
        sourceCodeLocation: facetUrl("1-1-0", "SourceCodeLocationJobFacet"),
        processing_engine: facetUrl("1-1-1", "ProcessingEngineRunFacet"),
        parent: facetUrl("1-2-0", "ParentRunFacet"),
        errorMessage: facetUrl("1-0-1", "ErrorMessageRunFacet"),
        runTags: facetUrl("1-0-0", "TagsRunFacet"),
        version: facetUrl("1-0-1", "DatasetVersionDatasetFacet"),
        dataSource: facetUrl("1-0-1", "DatasourceDatasetFacet"),
        storage: facetUrl("1-0-1", "StorageDatasetFacet"),
        datasetTags: facetUrl("1-0-0", "TagsDatasetFacet"),
        inputStatistics: facetUrl("1-0-0", "InputStatisticsInputDatasetFacet"),
        outputStatistics: facetUrl("1-0-2", "OutputStatisticsOutputDatasetFacet")
      };
      const runEventSchema = schemas.RunEvent;
      function facet(producer, schema, content) {
        return { _producer: producer, _schemaURL: schemas[schema], ...content };
      }
      function facets(all) {
        return Object.fromEntries(Object.entries(all).filter((entry) => entry[1] !== null));
      }
      function facetUrl(version, name) {
        return `https://openlineage.io/spec/facets/${version}/${name}.json#/$defs/${name}`;
      }
    })
  ),
  /***/
  73787: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let openLineageEvents = function(graph, options = {}) {
            const artifacts = new Map(graph.artifacts.map((artifact) => [artifact.id, artifact]));
            const edges = (0, _grouped_js__WEBPACK_IMPORTED_MODULE_5__.z)(graph.edges, ({ run }) => run);
            return graph.runs.flatMap((run) => eventsOf(run, edges.get(run.id) ?? [], artifacts, options));
          }, eventsOf = function(run, edges, artifacts, options) {
            const producer = options.producer ?? `https://github.com/acme/mlops-actions/tree/v${_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.rE}`;
            const dataset = (edge, node) => ({
              ...datasetName(edge.path, run.repository, options.workspace),
              facets: datasetFacets(edge, node, run, producer)
            });
            const all = edges.flatMap((edge) => {
              const node = artifacts.get(edge.artifact);
              return node === void 0 ? [] : [{ edge, node }];
            });
            const inputs = all.filter(({ edge }) => edge.relation === "read").map(({ edge, node }) => ({
              ...dataset(edge, node),
              inputFacets: (0, _open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.jp)({ inputStatistics: statistics(producer, "inputStatistics", node) })
            }));
            const outputs = all.filter(({ edge }) => edge.relation === "wrote").map(({ edge, node }) => ({
              ...dataset(edge, node),
              outputFacets: (0, _open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.jp)({ outputStatistics: statistics(producer, "outputStatistics", node) })
            }));
            const event = (eventType, eventTime) => ({
              eventTime,
              eventType,
              producer,
              schemaURL: _open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.HZ,
              run: { runId: run.id, facets: runFacets(run, eventType, options, producer) },
              job: {
                namespace: jobNamespace(run, options),
                name: run.model === null ? run.action : `${run.model}.${run.action}`,
                facets: jobFacets(run, producer)
              },
              inputs,
              outputs: eventType === "START" ? [] : outputs
            });
            return [event("START", run.startedAt), event(ends[run.status], run.completedAt ?? run.startedAt)];
          }, statistics = function(producer, schema, { bytes, hashes }) {
            if (bytes === null)
              return null;
            const folder = hashes.some(({ value }) => value.endsWith(".dir"));
            return (0, _open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.Q1)(producer, schema, folder ? { size: bytes } : { size: bytes, fileCount: 1 });
          }, datasetName = function(path, repository, workspace) {
            if ((0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || repository === null && workspace === void 0)
              return { namespace: "file", name: path };
            if (repository === null)
              return { namespace: "file", name: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(workspace ?? "", path) };
            const { host, pathname } = new URL(repository);
            return { namespace: `file://${host}`, name: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(pathname.slice(1), path) };
          }, datasetFacets = function(edge, node, run, producer) {
            const [hash] = node.hashes;
            const format = /\.([a-z0-9]{1,10})$/i.exec(edge.path)?.[1]?.toLowerCase();
            const tag = (key, value) => ({ key, value, source: "mlops-actions" });
            const isVersioned = edge.kind === "model" && run.version !== null;
            return (0, _open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.jp)({
              version: hash === void 0 ? null : (0, _open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.Q1)(producer, "version", { datasetVersion: (0, _identity_js__WEBPACK_IMPORTED_MODULE_2__.q)(hash) }),
              dataSource: run.repository === null ? null : (0, _open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.Q1)(producer, "dataSource", { name: run.repository, uri: run.repository }),
              storage: (0, _open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.Q1)(producer, "storage", {
                storageLayer: "file",
                ...format === void 0 ? {} : { fileFormat: format }
              }),
              tags: (0, _open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.Q1)(producer, "datasetTags", {
                tags: [
                  tag("kind", edge.kind),
                  tag("name", edge.name),
                  ...isVersioned ? [tag("model-version", run.version ?? "")] : [],
                  ...node.hashes.map(({ algorithm, value }) => tag(algorithm, value))
                ]
              })
            });
          }, runFacets = function(run, eventType, options, producer) {
            const ended = eventType !== "START";
            return (0, _open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.jp)({
              processing_engine: (0, _open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.Q1)(producer, "processing_engine", {
                name: "mlops-actions",
                version: / (\S+)$/.exec(run.suite ?? _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.rs)?.[1] ?? _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.rE,
                openlineageAdapterVersion: _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.rE
              }),
              parent: run.runUrl === null ? null : (0, _open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.Q1)(producer, "parent", {
                run: { runId: (0, _run_id_js__WEBPACK_IMPORTED_MODULE_4__.p)(run.runUrl) },
                job: { namespace: jobNamespace(run, options), name: "workflow" }
              }),
              tags: ended ? (0, _open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.Q1)(producer, "runTags", {
                tags: [{ key: "verdict", value: run.verdict, source: "mlops-actions" }]
              }) : null,
              errorMessage: eventType === "FAIL" ? (0, _open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.Q1)(producer, "errorMessage", {
                message: `${run.action} failed: ${run.verdict}`,
                programmingLanguage: "TypeScript"
              }) : null
            });
          }, jobFacets = function(run, producer) {
            const { repository, commit, pullRequest } = run;
            return (0, _open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.jp)({
              jobType: (0, _open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.Q1)(producer, "jobType", {
                processingType: "BATCH",
                integration: "MLOPS_ACTIONS",
                jobType: "JOB"
              }),
              sourceCodeLocation: repository === null || commit === null ? null : (0, _open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.Q1)(producer, "sourceCodeLocation", {
                type: "git",
                url: `${repository}/tree/${commit}`,
                repoUrl: `${repository}.git`,
                version: commit,
                ...pullRequest === null ? {} : { pullRequestNumber: String(pullRequest) }
              })
            });
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            l: () => (
              /* binding */
              openLineageEvents
            )
            /* harmony export */
          });
          var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91104);
          var _grouped_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21965);
          var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64597);
          var _open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34480);
          var _run_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41742);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_run_id_js__WEBPACK_IMPORTED_MODULE_4__]);
          _run_id_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const ends = { complete: "COMPLETE", failed: "FAIL", aborted: "ABORT" };
          const jobNamespace = (run, options) => options.namespace ?? run.repository ?? "default";
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  34875: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Kc: () => (
          /* binding */
          findArtifact
        )
        /* harmony export */
      });
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
      var _grouped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21965);
      var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93);
      var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55138);
      function whichData(graph, query) {
        return answer(graph, findArtifact(graph, query, ["model"]), "up");
      }
      function whichModels(graph, query) {
        return answer(graph, findArtifact(graph, query, ["data"]), "down");
      }
      function findArtifact(graph, query, kinds, input = "of") {
        const known = index(graph);
        const wanted = known.filter(({ node }) => node.kinds.some((kind) => kinds.includes(kind)));
        const text = query.trim();
        const found = [matches(wanted, text), matches(known, text)].find((some) => some.length > 0) ?? [];
        const [first, ...others] = found;
        if (first === void 0) {
          throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({
            path: input,
            value: (0, _visible_js__WEBPACK_IMPORTED_MODULE_1__.RK)(query),
            message: known.length === 0 ? "no report with lineage was found" : "nothing that is known has this name",
            remedy: known.length === 0 ? "Run an action first, or name reports with `reports`." : (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.SX)(text, namesOf(wanted.length > 0 ? wanted : known))
          });
        }
        if (others.length > 0) {
          throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({
            path: input,
            value: (0, _visible_js__WEBPACK_IMPORTED_MODULE_1__.RK)(query),
            message: `${found.length} different files are meant by this`,
            remedy: `Name one of them: ${candidates(found, text)}.`
          });
        }
        return first.node;
      }
      function index(graph) {
        const { makers, runs } = (0, _walk_js__WEBPACK_IMPORTED_MODULE_2__.YV)(graph);
        const edges = (0, _grouped_js__WEBPACK_IMPORTED_MODULE_3__.z)(graph.edges, ({ artifact }) => artifact);
        const runsOf = (ids2) => [...new Set(ids2)].flatMap((id2) => runs.get(id2) ?? []);
        return graph.artifacts.map((node) => {
          const around = edges.get(node.id) ?? [];
          const wrote = around.filter(({ relation }) => relation === "wrote");
          const ids2 = (some) => some.map(({ run }) => run);
          const nearest = [makers(node.id), ids2(wrote), ids2(around)].find((some) => some.length > 0) ?? [];
          return { node, runs: runsOf(nearest), all: runsOf(ids2(around)) };
        });
      }
      function matches(known, query) {
        const tiers = [
          () => known.filter(({ node }) => node.id === query || hashValues(node).includes(query)),
          () => named(known, query),
          () => digits(known, query),
          () => {
            const at = query.lastIndexOf("@");
            return at <= 0 ? [] : selected(named(known, query.slice(0, at)), query.slice(at + 1));
          }
        ];
        for (const tier of tiers) {
          const found = tier();
          if (found.length > 0)
            return found;
        }
        return [];
      }
      const hashValues = ({ hashes }) => hashes.flatMap(({ algorithm, value }) => [value, `${algorithm}:${value}`]);
      function named(known, name) {
        const path = name.replace(/^(\.\/)+/, "").replace(/\/+$/, "");
        const pointed = path.replace(/\.dvc$/, "");
        for (const fits of [
          ({ node }) => node.paths.includes(path),
          ({ node }) => pointed !== path && node.paths.includes(pointed),
          ({ node }) => node.names.includes(name),
          ({ node, runs }) => node.kinds.includes("model") && runs.some(({ model }) => model === name)
        ]) {
          const found = known.filter(fits);
          if (found.length > 0)
            return found;
        }
        return [];
      }
      function digits(known, query) {
        const prefix = query.toLowerCase().replace(/^(sha256|md5|git|md5-dos2unix):/, "");
        if (!/^[0-9a-f]{6,64}$/.test(prefix))
          return [];
        const byHash = known.filter(({ node }) => node.hashes.some(({ value }) => value.startsWith(prefix)));
        if (byHash.length > 0)
          return byHash;
        return known.filter(({ runs }) => runs.some(({ commit }) => commit?.startsWith(prefix) === true));
      }
      function selected(known, which) {
        if (which === "latest") {
          const last = ({ runs }) => Math.max(...runs.map(({ startedAt }) => Date.parse(startedAt)));
          const newest = Math.max(...known.map(last));
          return known.filter((one) => last(one) === newest);
        }
        const versions = [which, `v${which}`];
        const byVersion = known.filter(({ all }) => all.some(({ version }) => version !== null && versions.includes(version)));
        return byVersion.length > 0 ? byVersion : digits(known, which);
      }
      function namesOf(known) {
        const names = known.flatMap(({ node, runs }) => [
          ...node.paths,
          ...node.names,
          ...node.kinds.includes("model") ? runs.flatMap(({ model }) => model ?? []) : []
        ]);
        return [...new Set(names.map(_visible_js__WEBPACK_IMPORTED_MODULE_1__.RK))].slice(0, 20);
      }
      function candidates(found, query) {
        const newest = [...found].reverse().sort((a, b) => startOf(b) - startOf(a));
        const name = query.includes("@") || /^[0-9a-f]{6,64}$/i.test(query) ? "" : `${(0, _visible_js__WEBPACK_IMPORTED_MODULE_1__.RK)(query)}@`;
        const lines = newest.slice(0, 10).map(({ node, runs }) => {
          const digest = node.hashes[0]?.value.slice(0, 12);
          const run = runs.at(-1);
          const about = run === void 0 ? [] : [(0, _visible_js__WEBPACK_IMPORTED_MODULE_1__.kh)(run), (0, _visible_js__WEBPACK_IMPORTED_MODULE_1__.Vc)(run.startedAt), commitText(run)];
          const words = [(0, _visible_js__WEBPACK_IMPORTED_MODULE_1__.pp)(node), ...about].filter((word) => word !== "");
          return `\`${name}${digest}\` ${words.join(", ")}`;
        });
        const more = newest.length - lines.length;
        return `${lines.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
      }
      const startOf = ({ runs }) => Date.parse(runs.at(-1)?.startedAt ?? "1970-01-01");
      const commitText = ({ commit }) => commit === null ? "" : `commit ${commit.slice(0, 7)}`;
    })
  ),
  /***/
  19005: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let readReport = function({ file, content }) {
            if (!isReport(content))
              return "is not a report of this suite; ignored";
            if (content.lineage === void 0)
              return `is a report of ${JSON.stringify(content.action)} without lineage; ignored`;
            const nowhere = { line: 1, column: 1 };
            const checked = (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.z6)(reportSchema, { data: content, positionOf: () => nowhere, valuePositionOf: () => nowhere }, file);
            if ("problems" in checked) {
              const [first, ...others] = checked.problems;
              const more = others.length === 0 ? "" : ` (and ${others.length} more problems)`;
              return `is no valid report: ${first?.path ?? (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.LF)([])} ${first?.message}${more}; ignored`;
            }
            const { lineage, provenance, ...report } = checked.value;
            const run = {
              action: report.action,
              model: report.model ?? null,
              startedAt: report.startedAt,
              completedAt: report.completedAt ?? endOf(report.startedAt, report.seconds ?? null),
              commit: provenance.headCommit ?? provenance.commit ?? null,
              runUrl: provenance.runUrl ?? null,
              verdict: report.verdict,
              status: report.status ?? "complete",
              repository: repositoryUrl(provenance.serverUrl ?? null, provenance.repository ?? null),
              pullRequest: provenance.pullRequest ?? null,
              version: report.version ?? null,
              suite: provenance.suite ?? null,
              reports: [file]
            };
            return { run: { ...run, id: (0, _run_id_js__WEBPACK_IMPORTED_MODULE_2__.S)(run) }, ...lineage };
          }, isReport = function(content) {
            return typeof content === "object" && content !== null && "schemaVersion" in content && "action" in content && typeof content.action === "string" && "verdict" in content;
          }, endOf = function(startedAt, seconds) {
            return seconds === null ? null : new Date(Date.parse(startedAt) + Math.round(seconds * 1e3)).toISOString();
          }, repositoryUrl = function(server, repository) {
            if (repository === null)
              return null;
            const { origin } = new URL(server ?? "https://github.com");
            return `${origin}/${repository}`;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            t: () => (
              /* binding */
              readReport
            )
            /* harmony export */
          });
          var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
          var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
          var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93925);
          var _run_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41742);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_run_id_js__WEBPACK_IMPORTED_MODULE_2__]);
          _run_id_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const text = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(4096);
          const where = (schema) => schema.nullable().optional().catch(null);
          const reportSchema = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__.euz(1),
            action: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[a-z][a-z0-9-]{0,99}$/, "must be the name of an action"),
            verdict: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(200),
            startedAt: zod__WEBPACK_IMPORTED_MODULE_4__.w$(),
            completedAt: where(zod__WEBPACK_IMPORTED_MODULE_4__.w$()),
            status: where(zod__WEBPACK_IMPORTED_MODULE_3__.k5n(_artifact_js__WEBPACK_IMPORTED_MODULE_1__.sL)),
            /** Wall time of what the action ran, where it ran something. */
            seconds: where(zod__WEBPACK_IMPORTED_MODULE_3__.aig().nonnegative().max(1e8)),
            model: where(text),
            version: where(text),
            provenance: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
              suite: where(text),
              commit: where(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[0-9a-f]{7,64}$/)),
              headCommit: where(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[0-9a-f]{7,64}$/)),
              pullRequest: where(zod__WEBPACK_IMPORTED_MODULE_3__.Whr().positive()),
              repository: where(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[\w.-]+(\/[\w.-]+)+$/)),
              serverUrl: where(zod__WEBPACK_IMPORTED_MODULE_3__.OZ5({ protocol: /^https?$/ })),
              runUrl: where(zod__WEBPACK_IMPORTED_MODULE_3__.OZ5({ protocol: /^https?$/ }))
            }),
            lineage: _artifact_js__WEBPACK_IMPORTED_MODULE_1__.HT
          });
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  41742: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let runIdOf = function(run) {
            const identity = [run.action, run.model, run.startedAt, run.commit, run.runUrl];
            const time = Math.max(0, Date.parse(run.startedAt)).toString(16).padStart(12, "0");
            return uuid(time + (0, _hashing_js__WEBPACK_IMPORTED_MODULE_0__.sW)([JSON.stringify(identity)]), "7");
          }, uuidOf = function(text) {
            return uuid((0, _hashing_js__WEBPACK_IMPORTED_MODULE_0__.sW)([text]), "8");
          }, uuid = function(hex, version) {
            const variant = (Number.parseInt(hex.charAt(16), 16) & 3 | 8).toString(16);
            return [
              hex.slice(0, 8),
              hex.slice(8, 12),
              version + hex.slice(13, 16),
              variant + hex.slice(17, 20),
              hex.slice(20, 32)
            ].join("-");
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            S: () => (
              /* binding */
              runIdOf
            ),
            /* harmony export */
            p: () => (
              /* binding */
              uuidOf
            )
            /* harmony export */
          });
          var _hashing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22193);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_hashing_js__WEBPACK_IMPORTED_MODULE_0__]);
          _hashing_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  56238: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let ask = function(graph, query, direction) {
            const kinds = { up: ["model"], down: ["data"], both: ["model", "data"] };
            const of = (0, _query_js__WEBPACK_IMPORTED_MODULE_5__.Kc)(graph, query, kinds[direction ?? "both"]);
            return (0, _walk_js__WEBPACK_IMPORTED_MODULE_8__.ZF)(graph, of, direction ?? (of.kind === "model" ? "up" : of.kind === "data" ? "down" : "both"));
          }, documentOf = function(graph, found, direction) {
            const ids2 = (nodes) => nodes.map(({ id: id2 }) => id2);
            return {
              schemaVersion: 1,
              of: found?.of.id ?? null,
              direction: found?.direction ?? direction ?? "both",
              data: ids2(found?.data ?? []),
              models: ids2(found?.models ?? []),
              ...graph
            };
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            JX: () => (
              /* binding */
              runLineage
            ),
            /* harmony export */
            Kk: () => (
              /* binding */
              emitReport
            )
            /* harmony export */
          });
          var _delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24044);
          var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31095);
          var _lineage_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69594);
          var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39875);
          var _mermaid_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45504);
          var _open_lineage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73787);
          var _query_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34875);
          var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72852);
          var _walk_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55138);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_lineage_of_js__WEBPACK_IMPORTED_MODULE_2__, _open_lineage_js__WEBPACK_IMPORTED_MODULE_4__]);
          [_lineage_of_js__WEBPACK_IMPORTED_MODULE_2__, _open_lineage_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          const lineageFormats = (
            /* unused pure expression or super */
            null
          );
          async function runLineage(services, options) {
            const asked = options.openlineageFile !== void 0 || options.openlineageUrl !== void 0;
            const transports = asked || options.format === "openlineage" ? (0, _delivery_js__WEBPACK_IMPORTED_MODULE_0__.e)(options, services.env) : { file: null, http: null };
            const graph = await readGraph(services, options);
            const found = options.of === void 0 || options.of.trim() === "" ? null : ask(graph, options.of, options.direction);
            const part = found?.graph ?? graph;
            const events = (0, _open_lineage_js__WEBPACK_IMPORTED_MODULE_4__.l)(part, {
              workspace: services.workspace,
              namespace: services.env.OPENLINEAGE_NAMESPACE || void 0
            });
            const deliveries = await (0, _delivery_js__WEBPACK_IMPORTED_MODULE_0__.c)(services, events, transports);
            const document = documentOf(part, found, options.direction);
            const contents = {
              text: () => found === null ? (0, _text_js__WEBPACK_IMPORTED_MODULE_6__.u)(graph) : (0, _text_js__WEBPACK_IMPORTED_MODULE_6__.y)(found),
              json: () => `${JSON.stringify(document, null, 2)}
`,
              mermaid: () => (0, _mermaid_js__WEBPACK_IMPORTED_MODULE_7__.a)(part, found?.of.id ?? null),
              openlineage: () => events.map((event) => `${JSON.stringify(event)}
`).join("")
            };
            return { content: contents[options.format](), document, deliveries };
          }
          async function emitReport(services, report, options = {}) {
            const transports = (0, _delivery_js__WEBPACK_IMPORTED_MODULE_0__.e)(options, services.env);
            if (transports.file === null && transports.http === null)
              return [];
            const events = (0, _open_lineage_js__WEBPACK_IMPORTED_MODULE_4__.l)((0, _lineage_of_js__WEBPACK_IMPORTED_MODULE_2__.b)([report]), {
              workspace: services.workspace,
              namespace: services.env.OPENLINEAGE_NAMESPACE || void 0
            });
            return (0, _delivery_js__WEBPACK_IMPORTED_MODULE_0__.c)(services, events, transports);
          }
          async function readGraph(services, options) {
            const { reportDirectory, reports = [], reportsRef } = options;
            const loaded = [await (0, _load_js__WEBPACK_IMPORTED_MODULE_3__.y)(services, reports, { optional: reportDirectory })];
            if (reportsRef !== void 0 && reportsRef !== "") {
              const [reference = "", ...folder] = reportsRef.split(":");
              loaded.push(await (0, _history_js__WEBPACK_IMPORTED_MODULE_1__.R)(services, reference, folder.join(":") || reportDirectory));
            }
            const graph = (0, _lineage_of_js__WEBPACK_IMPORTED_MODULE_2__.b)(loaded.flatMap((some) => some.reports));
            return { ...graph, notes: [...loaded.flatMap((some) => some.notes), ...graph.notes] };
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  72852: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        u: () => (
          /* binding */
          graphText
        ),
        /* harmony export */
        y: () => (
          /* binding */
          answerText
        )
        /* harmony export */
      });
      var _grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21965);
      var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93);
      var _walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55138);
      const listed = 12;
      const deepest = 40;
      function graphText(graph) {
        const { artifacts } = (0, _walk_js__WEBPACK_IMPORTED_MODULE_0__.YV)(graph);
        const edgesOf = (0, _grouped_js__WEBPACK_IMPORTED_MODULE_1__.z)(graph.edges, ({ run }) => run);
        const blocks = [...graph.runs].reverse().map((run) => {
          const edges = edgesOf.get(run.id) ?? [];
          const lines = (relation, word) => folded(edges.filter((edge) => edge.relation === relation)).map((item) => `  ${word}  ${typeof item === "string" ? item : edgeText(item, artifacts)}`);
          return [runText(run), ...lines("read", "read "), ...lines("wrote", "wrote")].join("\n");
        });
        const known = blocks.length === 0 ? ["No report with lineage was found."] : blocks;
        return `${[...known, ...notes(graph)].join("\n\n")}
`;
      }
      function answerText(answer2) {
        const neighbours = (0, _walk_js__WEBPACK_IMPORTED_MODULE_0__.YV)(answer2.graph);
        const parts = [artifactText(answer2.of)];
        if (answer2.direction !== "down") {
          parts.push(`${sentence("Made from", answer2.data, "data")}
${tree(answer2, neighbours, "up")}`);
        }
        if (answer2.direction !== "up") {
          parts.push(`${sentence("Made into", answer2.models, "model")}
${tree(answer2, neighbours, "down")}`);
        }
        return `${[...parts, ...notes(answer2.graph)].join("\n\n")}
`;
      }
      function sentence(words, found, kind) {
        if (found.length === 0) {
          return kind === "data" ? "No report tells of data that made it." : "No report tells of a model made from it.";
        }
        const count = kind === "data" ? counted(found.length, "data set") : counted(found.length, "model");
        const names = found.slice(0, listed).map((node) => `${(0, _visible_js__WEBPACK_IMPORTED_MODULE_2__.RK)(node.path)} (${(0, _visible_js__WEBPACK_IMPORTED_MODULE_2__.BC)(node.hashes)})`);
        const more = found.length > names.length ? `, and ${found.length - names.length} more` : "";
        return `${words} ${count}: ${names.join(", ")}${more}.`;
      }
      const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
      function tree({ of }, neighbours, direction) {
        const lines = [];
        const shown = /* @__PURE__ */ new Set();
        const runsOf = direction === "up" ? neighbours.makers : neighbours.readers;
        const edgesOf = direction === "up" ? neighbours.readBy : neighbours.madeBy;
        const branch = (items, indent, show) => {
          for (const [at, item] of items.entries()) {
            const last = at === items.length - 1;
            const place = lines.push("") - 1;
            lines[place] = `${indent}${last ? "└─ " : "├─ "}${show(item, `${indent}${last ? "   " : "│  "}`)}`;
          }
        };
        const runs = (artifact, indent, depth) => branch(runsOf(artifact), indent, (id2, below) => {
          const run = neighbours.runs.get(id2);
          if (run === void 0)
            return id2;
          if (shown.has(id2))
            return `${runText(run)} · shown above`;
          shown.add(id2);
          branch(folded(edgesOf(id2)), below, (item, deeper) => {
            if (typeof item === "string")
              return item;
            const text = edgeText(item, neighbours.artifacts);
            if (shown.has(item.artifact))
              return runsOf(item.artifact).length > 0 ? `${text} · shown above` : text;
            shown.add(item.artifact);
            if (depth < deepest)
              runs(item.artifact, deeper, depth + 1);
            else if (runsOf(item.artifact).length > 0)
              return `${text} · goes on; ask about it`;
            return text;
          });
          return runText(run);
        });
        shown.add(of.id);
        runs(of.id, "", 0);
        return lines.join("\n");
      }
      function folded(edges) {
        const counts = /* @__PURE__ */ new Map();
        const items = [];
        for (const edge of edges) {
          const count = (counts.get(edge.kind) ?? 0) + 1;
          counts.set(edge.kind, count);
          if (count <= listed)
            items.push(edge);
        }
        for (const [kind, count] of counts)
          if (count > listed)
            items.push(`${kind} … and ${count - listed} more`);
        return items;
      }
      function runText(run) {
        const parts = [
          (0, _visible_js__WEBPACK_IMPORTED_MODULE_2__.kh)(run),
          (0, _visible_js__WEBPACK_IMPORTED_MODULE_2__.RK)(run.version ?? ""),
          (0, _visible_js__WEBPACK_IMPORTED_MODULE_2__.RK)(run.verdict),
          run.status === "complete" ? "" : run.status,
          (0, _visible_js__WEBPACK_IMPORTED_MODULE_2__.Vc)(run.startedAt),
          run.commit === null ? "" : `commit ${run.commit.slice(0, 7)}`
        ];
        return parts.filter((part) => part !== "").join(" · ");
      }
      function edgeText(edge, artifacts) {
        const node = artifacts.get(edge.artifact);
        return node === void 0 ? (0, _visible_js__WEBPACK_IMPORTED_MODULE_2__.pp)(edge) : details((0, _visible_js__WEBPACK_IMPORTED_MODULE_2__.pp)(edge), node);
      }
      const artifactText = (node) => details((0, _visible_js__WEBPACK_IMPORTED_MODULE_2__.pp)(node), node);
      function details(title, { hashes, bytes }) {
        return [title, (0, _visible_js__WEBPACK_IMPORTED_MODULE_2__.BC)(hashes), bytes === null ? "" : size(bytes)].filter((part) => part !== "").join(" · ");
      }
      function size(bytes) {
        const units = ["B", "kB", "MB", "GB", "TB"];
        const power = bytes < 1e3 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
        const value = bytes / 1e3 ** power;
        return `${value.toFixed(power === 0 || value >= 100 ? 0 : 1)} ${units[power]}`;
      }
      function notes({ notes: notes2 }) {
        if (notes2.length === 0)
          return [];
        const lines = notes2.slice(0, 20).map(({ file, message }) => `Note: ${file === null ? "" : `${(0, _visible_js__WEBPACK_IMPORTED_MODULE_2__.RK)(file)} `}${(0, _visible_js__WEBPACK_IMPORTED_MODULE_2__.RK)(message)}.`);
        return [[...lines, ...notes2.length > 20 ? [`… and ${notes2.length - 20} more notes.`] : []].join("\n")];
      }
    })
  ),
  /***/
  93: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        BC: () => (
          /* binding */
          shortHash
        ),
        /* harmony export */
        RK: () => (
          /* binding */
          visible
        ),
        /* harmony export */
        Vc: () => (
          /* binding */
          minute
        ),
        /* harmony export */
        kh: () => (
          /* binding */
          runTitle
        ),
        /* harmony export */
        pp: () => (
          /* binding */
          artifactTitle
        )
        /* harmony export */
      });
      const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;
      function visible(text) {
        return text.replace(unseen, (character) => character === "\n" ? "\\n" : `\\u{${character.codePointAt(0)?.toString(16)}}`);
      }
      function shortHash(hashes) {
        const [first] = hashes;
        if (first === void 0)
          return "";
        return `${first.algorithm} ${first.value.slice(0, 12)}${first.value.endsWith(".dir") ? ".dir" : ""}`;
      }
      function runTitle({ action, model }) {
        return model === null ? action : `${action} of ${visible(model)}`;
      }
      function minute(iso) {
        return `${new Date(iso).toISOString().slice(0, 16).replace("T", " ")} UTC`;
      }
      function artifactTitle({ kind, name, path }) {
        return name === path || name === kind ? `${kind} ${visible(path)}` : `${kind} ${visible(name)} (${visible(path)})`;
      }
    })
  ),
  /***/
  55138: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        YV: () => (
          /* binding */
          neighboursOf
        ),
        /* harmony export */
        ZF: () => (
          /* binding */
          answer2
        )
        /* harmony export */
      });
      var _grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21965);
      function neighboursOf(graph) {
        const reads = graph.edges.filter(({ relation }) => relation === "read");
        const pair = (edge) => `${edge.run}\0${edge.artifact}`;
        const read = new Set(reads.map(pair));
        const made = graph.edges.filter((edge) => edge.relation === "wrote" && !read.has(pair(edge)));
        const once = (edges) => [...new Map([...edges].reverse().map((e) => [pair(e), e])).values()].reverse();
        const makers = (0, _grouped_js__WEBPACK_IMPORTED_MODULE_0__.z)(once(made), ({ artifact }) => artifact);
        const readers = (0, _grouped_js__WEBPACK_IMPORTED_MODULE_0__.z)(once(reads), ({ artifact }) => artifact);
        const readBy = (0, _grouped_js__WEBPACK_IMPORTED_MODULE_0__.z)(once(reads), ({ run }) => run);
        const madeBy = (0, _grouped_js__WEBPACK_IMPORTED_MODULE_0__.z)(once(made), ({ run }) => run);
        return {
          runs: new Map(graph.runs.map((run) => [run.id, run])),
          artifacts: new Map(graph.artifacts.map((artifact) => [artifact.id, artifact])),
          makers: (artifact) => (makers.get(artifact) ?? []).map(({ run }) => run),
          readers: (artifact) => (readers.get(artifact) ?? []).map(({ run }) => run),
          readBy: (run) => readBy.get(run) ?? [],
          madeBy: (run) => madeBy.get(run) ?? []
        };
      }
      function reach(neighbours, from, direction) {
        const reached = { runs: /* @__PURE__ */ new Set(), artifacts: /* @__PURE__ */ new Set() };
        const waiting = [from];
        for (let artifact = waiting.pop(); artifact !== void 0; artifact = waiting.pop()) {
          for (const run of direction === "up" ? neighbours.makers(artifact) : neighbours.readers(artifact)) {
            if (reached.runs.has(run))
              continue;
            reached.runs.add(run);
            for (const edge of direction === "up" ? neighbours.readBy(run) : neighbours.madeBy(run)) {
              if (reached.artifacts.has(edge.artifact))
                continue;
              reached.artifacts.add(edge.artifact);
              waiting.push(edge.artifact);
            }
          }
        }
        return reached;
      }
      function answer2(graph, of, direction) {
        const neighbours = neighboursOf(graph);
        const nothing = { runs: /* @__PURE__ */ new Set(), artifacts: /* @__PURE__ */ new Set() };
        const up = direction === "down" ? nothing : reach(neighbours, of.id, "up");
        const down = direction === "up" ? nothing : reach(neighbours, of.id, "down");
        const nodes = (reached, kind) => graph.artifacts.filter(({ id: id2, kinds }) => id2 !== of.id && reached.artifacts.has(id2) && kinds.includes(kind));
        const within = (edge, reached) => reached.runs.has(edge.run) && (edge.artifact === of.id || reached.artifacts.has(edge.artifact));
        const edges = graph.edges.filter((edge) => within(edge, up) || within(edge, down));
        const runs = new Set(edges.map(({ run }) => run));
        const artifacts = /* @__PURE__ */ new Set([of.id, ...edges.map(({ artifact }) => artifact)]);
        return {
          of,
          direction,
          data: nodes(up, "data"),
          models: nodes(down, "model"),
          graph: {
            runs: graph.runs.filter(({ id: id2 }) => runs.has(id2)),
            artifacts: graph.artifacts.filter(({ id: id2 }) => artifacts.has(id2)),
            edges,
            notes: graph.notes
          }
        };
      }
    })
  ),
  /***/
  79045: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let codesOf = function(column, role, classes, slices) {
            const slice = slices.find((each) => each.role === role && each.alias === column.alias);
            if (slice !== void 0)
              return slice.raws?.map((raw, code) => [raw, code]) ?? null;
            if (column.check !== "class")
              return null;
            const stored = classes.stored.get(column) ?? [];
            return stored.map(({ raw, text }) => [raw, text === null ? null : classes.codes.get(text) ?? null]);
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            i: () => (
              /* binding */
              loadTables
            )
            /* harmony export */
          });
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
          var _classes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40857);
          var _encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24908);
          var _joining_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50457);
          var _slices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67726);
          var _sql_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47069);
          var _tables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26864);
          var _value_checks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96076);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_classes_js__WEBPACK_IMPORTED_MODULE_1__, _encoding_js__WEBPACK_IMPORTED_MODULE_2__, _joining_js__WEBPACK_IMPORTED_MODULE_3__, _slices_js__WEBPACK_IMPORTED_MODULE_4__, _tables_js__WEBPACK_IMPORTED_MODULE_6__, _value_checks_js__WEBPACK_IMPORTED_MODULE_7__]);
          [_classes_js__WEBPACK_IMPORTED_MODULE_1__, _encoding_js__WEBPACK_IMPORTED_MODULE_2__, _joining_js__WEBPACK_IMPORTED_MODULE_3__, _slices_js__WEBPACK_IMPORTED_MODULE_4__, _tables_js__WEBPACK_IMPORTED_MODULE_6__, _value_checks_js__WEBPACK_IMPORTED_MODULE_7__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function loadTables(session, planned, options, naming) {
            const plan = await readTextFiles(session, planned);
            const problems = [];
            const classes = await classesOf(session, plan, options, problems);
            const sliceCodes = await (0, _slices_js__WEBPACK_IMPORTED_MODULE_4__.hj)(session, plan, naming.private, problems);
            const rowsBefore = /* @__PURE__ */ new Map();
            let joinable = true;
            for (const [role, tablePlan] of plan.tables) {
              await loadTable(session, role, tablePlan, classes, sliceCodes);
              const checked = await (0, _value_checks_js__WEBPACK_IMPORTED_MODULE_7__.D)(session, tablePlan, naming);
              rowsBefore.set(role, checked.rows);
              problems.push(...checked.problems);
              if (checked.duplicates || checked.rows === 0)
                joinable = false;
            }
            if (!joinable)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(problems);
            const joined = await (0, _joining_js__WEBPACK_IMPORTED_MODULE_3__.I)(session, plan, rowsBefore, options, naming);
            problems.push(...joined.problems);
            for (const role of rowsBefore.keys())
              await session.execute(`DROP TABLE ${role}`);
            if (joined.rows > 0 && options.task !== "regression") {
              const label = (0, _joining_js__WEBPACK_IMPORTED_MODULE_3__.O)("label", plan.labels[0]);
              const codes = await session.rows(`SELECT DISTINCT CAST(${label} AS DOUBLE) FROM joined WHERE ${label} IS NOT NULL`);
              problems.push(...(0, _classes_js__WEBPACK_IMPORTED_MODULE_1__.T)(plan, options, classes, codes.map(([code]) => code)));
            }
            if (problems.length > 0)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(problems);
            return { rowsBefore, rows: joined.rows, classes, sliceCodes };
          }
          async function readTextFiles(session, plan) {
            const problems = [];
            const tables = /* @__PURE__ */ new Map();
            for (const [role, { table, columns }] of plan.tables) {
              if (table.format === "parquet") {
                tables.set(role, { table, columns });
                continue;
              }
              const relation = `text_${role}`;
              const names = [...new Set(columns.map(({ conversion }) => conversion.column))].map(_sql_js__WEBPACK_IMPORTED_MODULE_5__.C);
              try {
                await session.execute(`CREATE TEMP TABLE ${relation} AS SELECT ${names.join(", ")} FROM ${table.relation}`);
              } catch (error) {
                problems.push((0, _tables_js__WEBPACK_IMPORTED_MODULE_6__.O$)(table.file, table.format, error));
              }
              const read = { ...table, relation };
              const moved = columns.map((column) => ({ ...column, conversion: { ...column.conversion, table: read } }));
              tables.set(role, { table: read, columns: moved });
            }
            if (problems.length > 0)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(problems);
            return { ...plan, tables };
          }
          async function classesOf(session, plan, options, problems) {
            if (options.task === "regression")
              return { names: [], codes: /* @__PURE__ */ new Map(), stored: /* @__PURE__ */ new Map() };
            try {
              const found = await (0, _classes_js__WEBPACK_IMPORTED_MODULE_1__.K)(session, plan, options);
              problems.push(...found.problems);
              return found.classes;
            } catch (error) {
              const { table } = [...plan.tables.values()][0];
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1((0, _tables_js__WEBPACK_IMPORTED_MODULE_6__.O$)(table.file, table.format, error), { cause: error });
            }
          }
          async function loadTable(session, role, { table, columns }, classes, slices) {
            const selected = [];
            for (const column of columns) {
              const { alias, conversion } = column;
              const codes = codesOf(column, role, classes, slices);
              const sql = codes === null ? conversion.sql : await (0, _encoding_js__WEBPACK_IMPORTED_MODULE_2__.e9)(session, conversion, codes, `type_${(0, _joining_js__WEBPACK_IMPORTED_MODULE_3__.O)(alias, role)}`);
              selected.push(`${sql} AS ${alias}`);
            }
            try {
              await session.execute(`CREATE TABLE ${role} AS SELECT ${selected.join(", ")} FROM ${table.relation}`);
            } catch (error) {
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1((0, _tables_js__WEBPACK_IMPORTED_MODULE_6__.O$)(table.file, table.format, error), { cause: error });
            }
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  41478: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let flatten = function(data) {
            const values = /* @__PURE__ */ new Map();
            const repeated = [];
            let ignored = 0;
            const visit = (value, name) => {
              if (typeof value === "object" && value !== null && !(value instanceof Date)) {
                for (const [key, inner] of Object.entries(value))
                  visit(inner, name === "" ? key : `${name}.${key}`);
                return;
              }
              const number = typeof value === "number" ? value : typeof value === "string" ? special[value.toLowerCase()] : void 0;
              if (number === void 0)
                ignored++;
              else if (values.has(name))
                repeated.push(name);
              else
                values.set(name, number);
            };
            visit(data, "");
            return { values, ignored, repeated };
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            t: () => (
              /* binding */
              readMetricsFiles
            )
            /* harmony export */
          });
          var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
          var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
          var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91104);
          var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41418);
          var _hashing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22193);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_hashing_js__WEBPACK_IMPORTED_MODULE_5__]);
          _hashing_js__WEBPACK_IMPORTED_MODULE_5__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const maximumBytes = 16 * 1024 * 1024;
          async function readMetricsFiles(paths, { workspace, input }) {
            const problems = [];
            const runs = [];
            const files = [];
            let ignored = 0;
            for (const path of paths) {
              const full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
              const file = (0, _files_js__WEBPACK_IMPORTED_MODULE_4__.SP)(workspace, full);
              const read = await readRun(full, file);
              if (Array.isArray(read))
                problems.push(...read.map((problem) => ({ path: input, ...problem })));
              else {
                runs.push(read.values);
                ignored += read.ignored;
                files.push({ ...await (0, _hashing_js__WEBPACK_IMPORTED_MODULE_5__.DC)(full), path: file });
              }
            }
            if (paths.length === 0)
              problems.push({ path: input, message: "no files are given" });
            if (problems.length > 0)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1(problems);
            const names = [...new Set(runs.flatMap((run) => [...run.keys()]))];
            const complete = names.filter((name) => runs.every((run) => run.has(name)));
            return {
              values: Object.fromEntries(complete.map((name) => [name, runs.map((run) => run.get(name))])),
              runNames: files.map(({ path }) => path),
              files,
              ignored,
              incomplete: names.filter((name) => !complete.includes(name))
            };
          }
          async function readRun(full, file) {
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(full).catch(() => null);
            if (found === null || !found.isFile())
              return [{ file, message: "this file does not exist" }];
            if (found.size > maximumBytes) {
              const remedy = "Name the file with the metrics, not one with predictions.";
              return [{ file, message: "the file is too large for metrics (over 16 MiB)", remedy }];
            }
            const lines = new yaml__WEBPACK_IMPORTED_MODULE_2__.HN();
            const document = (0, yaml__WEBPACK_IMPORTED_MODULE_2__.Tp)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(full, "utf8"), { lineCounter: lines, merge: true });
            if (document.errors.length > 0) {
              const remedy = "Write the metrics as JSON or YAML: names and numbers.";
              return document.errors.map(({ message, pos }) => {
                const { line, col } = lines.linePos(pos[0]);
                return {
                  file,
                  line,
                  column: col,
                  message: message.split("\n")[0]?.replace(/ at line .*/, "") ?? "",
                  remedy
                };
              });
            }
            let data;
            try {
              data = document.toJS({ maxAliasCount: 100 });
            } catch (error) {
              return [{ file, message: (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error) }];
            }
            const flat = flatten(data);
            const problems = flat.repeated.map((name) => ({
              file,
              value: name,
              message: "two values have this dotted name",
              remedy: "Rename one of them."
            }));
            if (problems.length > 0)
              return problems;
            if (flat.values.size === 0) {
              const remedy = 'Write metrics as names and numbers, such as `{"roc_auc": 0.91}`.';
              return [{ file, message: "there is no number in this file", remedy }];
            }
            return flat;
          }
          const special = {
            nan: Number.NaN,
            infinity: Number.POSITIVE_INFINITY,
            inf: Number.POSITIVE_INFINITY,
            "-infinity": Number.NEGATIVE_INFINITY,
            "-inf": Number.NEGATIVE_INFINITY
          };
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  84433: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          openFolderMemory
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52818);
      const layout = "mlops folders 1";
      const settledMilliseconds = 20;
      function openFolderMemory(data) {
        const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(data.root, ".dvc", "tmp", "mlops-folders");
        const known = read(file);
        let changed = false;
        return {
          get(place, hash) {
            const entry = known.get(`${hash} ${place}`);
            if (entry === void 0 || stampOf((0, _versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_3__.nG)(data.root, place, data.rules)) !== entry.stamp)
              return null;
            return { hash, oid: entry.oid, size: entry.size, files: entry.files, executable: false };
          },
          set(place, { hash, oid, size, files: count }, files, hashedAt) {
            if (size === null || count === null)
              return;
            if (files.some(({ modified }) => Number(modified / 1000000n) > hashedAt - settledMilliseconds))
              return;
            known.set(`${hash} ${place}`, { stamp: stampOf(files), oid, size, files: count });
            changed = true;
          },
          save() {
            if (changed)
              write(file, known);
            changed = false;
          }
        };
      }
      function stampOf(files) {
        const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        const numbers = new BigInt64Array(2048);
        let paths = [];
        let at = 0;
        const flush = () => {
          digest.update(`${paths.length}\0${paths.join("\0")}\0`).update(numbers.subarray(0, at));
          paths = [];
          at = 0;
        };
        for (const { path, size, modified } of files) {
          paths.push(path);
          numbers[at++] = BigInt(size);
          numbers[at++] = modified;
          if (at === numbers.length)
            flush();
        }
        flush();
        return digest.digest("hex");
      }
      function read(file) {
        try {
          const [first, ...lines] = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, "utf8").split("\n");
          if (first !== layout)
            return /* @__PURE__ */ new Map();
          return new Map(lines.filter((line) => line !== "").map((line) => entryOf(JSON.parse(line))));
        } catch {
          return /* @__PURE__ */ new Map();
        }
      }
      function entryOf([key, stamp, oid, size, files]) {
        const sound = typeof key === "string" && typeof stamp === "string" && /^[0-9a-f]{32}\.dir$/.test(String(oid));
        if (!sound || !Number.isSafeInteger(size) || !Number.isSafeInteger(files))
          throw new Error("not an entry");
        return [key, { stamp, oid: String(oid), size: Number(size), files: Number(files) }];
      }
      function write(file, entries) {
        const lines = [...entries].map(([key, { stamp, oid, size, files }]) => JSON.stringify([key, stamp, oid, size, files]));
        const temporary = `${file}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;
        try {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
          (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, [layout, ...lines, ""].join("\n"));
          (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file);
        } catch {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        }
      }
    })
  ),
  /***/
  6977: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            Bp: () => (
              /* reexport safe */
              _pipeline_js__WEBPACK_IMPORTED_MODULE_0__.B
            ),
            /* harmony export */
            aI: () => (
              /* reexport safe */
              _run_pipeline_js__WEBPACK_IMPORTED_MODULE_2__.a
            ),
            /* harmony export */
            hx: () => (
              /* reexport safe */
              _shell_js__WEBPACK_IMPORTED_MODULE_3__.h
            )
            /* harmony export */
          });
          var _pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84170);
          var _pipeline_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68542);
          var _run_pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3331);
          var _shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83419);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_pipeline_status_js__WEBPACK_IMPORTED_MODULE_1__, _run_pipeline_js__WEBPACK_IMPORTED_MODULE_2__]);
          [_pipeline_status_js__WEBPACK_IMPORTED_MODULE_1__, _run_pipeline_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  58412: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          mappingText
        )
        /* harmony export */
      });
      var _versioning_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31516);
      var _python_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2882);
      const width = 80;
      function mappingText(map, indent) {
        return [...map].map(([key, value]) => entryText(`${" ".repeat(indent)}${keyText(key)}:`, value, indent)).join("");
      }
      function entryText(head, value, indent) {
        if ((0, _python_values_js__WEBPACK_IMPORTED_MODULE_1__.jh)(value))
          return value.size === 0 ? `${head} {}
` : `${head}
${mappingText(value, indent + 2)}`;
        if ((0, _python_values_js__WEBPACK_IMPORTED_MODULE_1__.Lv)(value))
          return value.length === 0 ? `${head} []
` : `${head}
${listText(value, indent)}`;
        return `${head}${scalar(value, head, indent + 2)}
`;
      }
      function listText(list, indent) {
        return list.map((item) => itemText(item, indent)).join("");
      }
      function itemText(item, indent) {
        const dash = `${" ".repeat(indent)}-`;
        if ((0, _python_values_js__WEBPACK_IMPORTED_MODULE_1__.jh)(item)) {
          if (item.size === 0)
            return `${dash} {}
`;
          const lines = mappingText(item, indent + 2);
          return `${dash} ${lines.slice(indent + 2)}`;
        }
        if ((0, _python_values_js__WEBPACK_IMPORTED_MODULE_1__.Lv)(item)) {
          if (item.length === 0)
            return `${dash} []
`;
          return `${dash} ${listText(item, indent + 2).slice(indent + 2)}`;
        }
        return item === null ? `${dash} 
` : `${dash}${scalar(item, dash, indent + 2)}
`;
      }
      function scalar(value, head, indent) {
        if (value === null)
          return "";
        const column = [...head].length;
        if (typeof value === "string")
          return (0, _versioning_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__.w)(value, " ".repeat(column), indent);
        const text = typeof value === "number" ? yamlFloat(value) : String(value);
        return column + 1 + text.length > width ? ` 
${" ".repeat(indent)}${text}` : ` ${text}`;
      }
      function yamlFloat(value) {
        if (Number.isNaN(value))
          return ".nan";
        if (!Number.isFinite(value))
          return value > 0 ? ".inf" : "-.inf";
        return (0, _python_values_js__WEBPACK_IMPORTED_MODULE_1__.qx)(value);
      }
      function keyText(key) {
        if (key === null)
          return "null";
        if (typeof key === "number")
          return yamlFloat(key);
        if (typeof key !== "string")
          return String(key);
        const text = (0, _versioning_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__.w)(key, "", 0);
        return (text.includes("\n") ? (0, _versioning_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__.i)(key) : text).slice(1);
      }
    })
  ),
  /***/
  31566: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          lockedStage
        ),
        /* harmony export */
        w: () => (
          /* binding */
          readPipelineLock2
        )
        /* harmony export */
      });
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91104);
      var _lock_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58412);
      var _python_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2882);
      var _python_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42443);
      class Malformed extends Error {
        path;
        constructor(message, path) {
          super(message);
          this.path = path;
        }
      }
      function readPipelineLock2(text, file) {
        if (text === null || text.trim() === "")
          return lockOf(/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), "");
        const remedy = "Take one side of the file whole (`git checkout --theirs dvc.lock`), then run the pipeline";
        if (/^(<{7}|={7}|>{7})( |$)/m.test(text)) {
          const line = text.slice(0, text.search(/^<{7}/m)).split("\n").length;
          throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1({ file, line, message: "holds the conflict of a merge", remedy });
        }
        const read = (0, _python_yaml_js__WEBPACK_IMPORTED_MODULE_3__.E)(text, file);
        if ("problem" in read)
          throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1({ ...read.problem, remedy });
        const modern = (0, _python_values_js__WEBPACK_IMPORTED_MODULE_4__.jh)(read.value) && read.value.has("schema");
        try {
          if (!(0, _python_values_js__WEBPACK_IMPORTED_MODULE_4__.jh)(read.value))
            throw new Malformed("must be a mapping", []);
          if (modern && read.value.get("schema") !== "2.0")
            throw new Malformed("is of a layout that is not known: only 2.0 is", ["schema"]);
          const written = modern ? read.value.get("stages") ?? /* @__PURE__ */ new Map() : read.value;
          if (!(0, _python_values_js__WEBPACK_IMPORTED_MODULE_4__.jh)(written))
            throw new Malformed("must be a mapping", ["stages"]);
          const prefix = modern ? ["stages"] : [];
          const stages = [...written].map(([name, stage]) => [
            String(name),
            lockedStage(stage, [...prefix, String(name)])
          ]);
          return lockOf(new Map(stages), read.value, modern ? text : "");
        } catch (error) {
          if (!(error instanceof Malformed))
            throw error;
          throw malformed(error.message, error.path, text, file);
        }
      }
      function malformed(message, path, text, file) {
        const source = (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.o$)(text, file);
        const place = "positionOf" in source ? source.positionOf(path) : {};
        const remedy = "Only DVC and this action write this file: take it from an earlier commit, or remove the stage from it";
        return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1({ file, ...place, path: (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.LF)(path), message, remedy });
      }
      function lockedStage(value, path = []) {
        if (!(0, _python_values_js__WEBPACK_IMPORTED_MODULE_4__.jh)(value))
          throw new Malformed("must be a mapping", path);
        const params = value.get("params") ?? /* @__PURE__ */ new Map();
        if (!(0, _python_values_js__WEBPACK_IMPORTED_MODULE_4__.jh)(params))
          throw new Malformed("must be a mapping", [...path, "params"]);
        return {
          cmd: value.get("cmd") ?? null,
          deps: versions(value.get("deps"), [...path, "deps"]),
          outs: versions(value.get("outs"), [...path, "outs"]),
          params: new Map([...params].map(([file, one]) => [String(file), (0, _python_values_js__WEBPACK_IMPORTED_MODULE_4__.jh)(one) ? one : /* @__PURE__ */ new Map()]))
        };
      }
      function versions(list, path) {
        if (list === void 0 || list === null)
          return /* @__PURE__ */ new Map();
        if (!(0, _python_values_js__WEBPACK_IMPORTED_MODULE_4__.Lv)(list))
          throw new Malformed("must be a list", path);
        return new Map(list.map((entry, index) => {
          const at = [...path, index];
          const name = (0, _python_values_js__WEBPACK_IMPORTED_MODULE_4__.jh)(entry) ? entry.get("path") : void 0;
          if (!(0, _python_values_js__WEBPACK_IMPORTED_MODULE_4__.jh)(entry) || typeof name !== "string")
            throw new Malformed("must have a path", at);
          return [name, versionOf(entry, at)];
        }));
      }
      function versionOf(entry, path) {
        const oid = entry.get("md5");
        const hash = entry.get("hash");
        if (oid === void 0 || oid === null || oid === "")
          return null;
        if (typeof oid !== "string" || !/^[0-9a-f]{32}(\.dir)?$/.test(oid))
          throw new Malformed("must be 32 hex digits, with .dir after them for a folder", [...path, "md5"]);
        if (hash !== void 0 && hash !== "md5")
          throw new Malformed("is not a hash that is supported", [...path, "hash"]);
        return {
          hash: hash === "md5" ? "md5" : "md5-dos2unix",
          oid,
          size: numberAt(entry, "size"),
          files: numberAt(entry, "nfiles"),
          executable: entry.get("isexec") === true
        };
      }
      function numberAt(entry, key) {
        const value = entry.get(key);
        return typeof value === "bigint" ? Number(value) : null;
      }
      function lockOf(stages, whole, text) {
        let segments;
        return {
          stages,
          with(records) {
            segments ??= text === "" ? null : segmentsOf(text);
            if (segments !== null)
              return replaced(segments, records);
            const modern = whole.has("schema");
            const all = new Map(modern ? whole : [["schema", "2.0"]]);
            const before = modern ? whole.get("stages") : whole;
            all.set("stages", new Map([...(0, _python_values_js__WEBPACK_IMPORTED_MODULE_4__.jh)(before) ? before : [], ...records]));
            return (0, _lock_text_js__WEBPACK_IMPORTED_MODULE_2__.C)(all, 0);
          }
        };
      }
      function segmentsOf(text) {
        const { contents } = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, { schema: "failsafe", uniqueKeys: false });
        if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(contents))
          return null;
        const index = contents.items.findIndex(({ key }) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) && key.value === "stages");
        const pair = contents.items[index];
        if (pair === void 0 || !(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(pair.value) || pair.value.flow === true)
          return null;
        const following = contents.items[index + 1];
        const end = following === void 0 ? text.length : lineStart(text, following.key) ?? text.length;
        const starts = pair.value.items.map(({ key }) => lineStart(text, key) ?? -1);
        const stages = pair.value.items.map(({ key }, at) => ({
          name: (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? String(key.value) : "",
          text: ended(text.slice(starts[at], starts[at + 1] ?? end))
        }));
        const asDvc = starts.every((start) => start >= 0 && /^ {2}[^ ]/.test(text.slice(start, start + 3)));
        return asDvc ? { before: text.slice(0, starts[0] ?? end), stages, after: text.slice(end) } : null;
      }
      function replaced({ before, stages, after }, records) {
        const known = new Set(stages.map(({ name }) => name));
        const added = new Map([...records].filter(([name]) => !known.has(name)));
        const texts = stages.map(({ name, text }) => {
          const record = records.get(name);
          return record === void 0 ? text : (0, _lock_text_js__WEBPACK_IMPORTED_MODULE_2__.C)(/* @__PURE__ */ new Map([[name, record]]), 2);
        });
        return [before, ...texts, (0, _lock_text_js__WEBPACK_IMPORTED_MODULE_2__.C)(added, 2), after].join("");
      }
      function lineStart(text, key) {
        const range = key?.range;
        return range === void 0 ? null : text.lastIndexOf("\n", range[0] - 1) + 1;
      }
      function ended(segment) {
        return segment.endsWith("\n") ? segment : `${segment}
`;
      }
    })
  ),
  /***/
  93910: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let isCached = function(data, version) {
            const entries = entriesOf(data, version);
            if (entries === null)
              return false;
            const listed = data.cache.listed();
            const { hash } = version;
            return entries.every(({ oid }) => listed({ hash, oid })) && entries.every(({ oid }) => data.cache.has({ hash, oid }));
          }, entriesOf = function(data, version) {
            if (!version.oid.endsWith(".dir"))
              return [{ relpath: "", oid: version.oid }];
            return (0, _versioning_index_js__WEBPACK_IMPORTED_MODULE_5__.manifestEntries)(data.cache, version);
          }, placeOutput = function(data, output, version) {
            const entries = entriesOf(data, version) ?? [];
            const { place } = output;
            refuseLink(data, place);
            removeOutput(data, place);
            const root = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.root, place);
            const types = linkTypesOf(data, output);
            try {
              (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(version.oid.endsWith(".dir") ? root : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root), { recursive: true });
              const mode = (0, _versioning_links_js__WEBPACK_IMPORTED_MODULE_6__.A1)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(data.cache.temporary()));
              const made = /* @__PURE__ */ new Set();
              for (const { relpath, oid } of entries) {
                const target = relpath === "" ? root : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, relpath);
                if (!made.has((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)))
                  (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
                made.add((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
                const object = data.cache.path({ hash: version.hash, oid });
                (0, _versioning_links_js__WEBPACK_IMPORTED_MODULE_6__.SX)(object, target, { types, mode, executable: relpath === "" && version.executable });
              }
            } catch (error) {
              throw error.code === void 0 ? error : (0, _versioning_failures_js__WEBPACK_IMPORTED_MODULE_3__.C)(error, place);
            }
            for (const { relpath, oid } of entries)
              remember(data, relpath === "" ? place : `${place}/${relpath}`, version, oid);
            data.hashes.save();
          }, remember = function(data, path, { hash }, oid) {
            const file = (0, _versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_4__.Wd)(data.root, path, (0, _versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_4__.I)(data.root, path) === "link");
            if (file !== null)
              data.hashes.set(path, hash, file, oid, Date.now());
          }, linkTypesOf = function(data, output) {
            return output.cache ? data.linkTypes : ["copy"];
          }, removeOutput = function(data, place) {
            refuseLink(data, place);
            try {
              (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.root, place), { recursive: true, force: true });
            } catch (error) {
              throw (0, _versioning_failures_js__WEBPACK_IMPORTED_MODULE_3__.C)(error, place);
            }
          }, refuseLink = function(data, place) {
            const link = new _versioning_safe_path_js__WEBPACK_IMPORTED_MODULE_7__.OT(data.root).linkOnTheWay(place);
            if (link === null)
              return;
            const remedy = "Only real folders of the workspace are written: replace the link by a folder";
            throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1({ value: place, message: `lies behind the link ${link}`, remedy });
          }, unlinkFromCache = function(data, place) {
            const kind = (0, _versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_4__.I)(data.root, place);
            if (kind === "absent")
              return;
            const file = kind === "folder" ? null : (0, _versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_4__.Wd)(data.root, place, kind === "link");
            for (const { path } of file === null ? [...(0, _versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_4__.nG)(data.root, place, data.rules)] : [file]) {
              const full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.root, path);
              const found = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full);
              if (!found.isSymbolicLink() && found.nlink === 1 && (found.mode & 128) !== 0)
                continue;
              const copy = `${full}.${process.pid}.tmp`;
              (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(full, copy);
              (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(copy, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).mode & 73 | 420);
              (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(copy, full);
            }
          }, linkToCache = function(data, output, current) {
            const types = linkTypesOf(data, output);
            let mode;
            for (const [index, file] of current.members.entries()) {
              const oid = current.hashes[index];
              const places = () => ({
                path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.root, file.path),
                object: data.cache.path({ hash: current.hash, oid })
              });
              if ((0, _versioning_links_js__WEBPACK_IMPORTED_MODULE_6__.M3)(types, file, places))
                continue;
              const { path, object } = places();
              mode ??= (0, _versioning_links_js__WEBPACK_IMPORTED_MODULE_6__.A1)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(data.cache.temporary()));
              (0, _versioning_links_js__WEBPACK_IMPORTED_MODULE_6__.SX)(object, path, { types, mode, executable: current.executable });
              remember(data, file.path, current, oid);
            }
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            C4: () => (
              /* binding */
              unlinkFromCache
            ),
            /* harmony export */
            Wb: () => (
              /* binding */
              linkToCache
            ),
            /* harmony export */
            b7: () => (
              /* binding */
              placeOutput
            ),
            /* harmony export */
            bm: () => (
              /* binding */
              isCached
            ),
            /* harmony export */
            kF: () => (
              /* binding */
              removeOutput
            )
            /* harmony export */
          });
          var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
          var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91104);
          var _versioning_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63151);
          var _versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52818);
          var _versioning_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88658);
          var _versioning_links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89595);
          var _versioning_safe_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22365);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_versioning_index_js__WEBPACK_IMPORTED_MODULE_5__]);
          _versioning_index_js__WEBPACK_IMPORTED_MODULE_5__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  25998: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ev: () => (
          /* binding */
          readParamFile
        ),
        /* harmony export */
        I0: () => (
          /* binding */
          valuesAt
        ),
        /* harmony export */
        t5: () => (
          /* binding */
          paramFileProblem
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _python_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2882);
      var _python_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42443);
      const refused = {
        ".toml": "TOML files are not read: nothing here reads them with the types that DVC records",
        ".py": "Python files are not read: only Python itself knows what their assignments evaluate to"
      };
      function paramFileProblem(file) {
        const message = refused[node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(file).toLowerCase()];
        return message === void 0 ? null : { message, remedy: "Keep the parameters in a .yaml or .json file, which DVC reads as well" };
      }
      function readParamFile(text, file) {
        const kind = paramFileProblem(file);
        if (kind !== null)
          return { problem: { file, ...kind } };
        const json = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(file).toLowerCase() === ".json";
        const read = json ? readPythonJson(text, file) : (0, _python_yaml_js__WEBPACK_IMPORTED_MODULE_1__.E)(text, file);
        if ("problem" in read)
          return read;
        if ((0, _python_values_js__WEBPACK_IMPORTED_MODULE_2__.jh)(read.value))
          return { values: read.value };
        const message = "must hold a mapping of parameters at its top";
        return { problem: { file, message, remedy: "Write `name: value` lines" } };
      }
      const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|NaN|-?Infinity/g;
      function readPythonJson(text, file) {
        try {
          JSON.parse(text.replace(tokens, (token) => /^-?[NI]/.test(token) ? "0" : token));
        } catch (error) {
          return { problem: { file, message: `cannot be read as JSON: ${error.message}` } };
        }
        const marked = text.replace(tokens, (token) => token[0] === '"' ? `"s${token.slice(1)}` : `"n${token}"`);
        const value = typed(JSON.parse(marked));
        const empty = value === null || value === false || value === "" || value === 0n || value === 0;
        return { value: empty || (0, _python_values_js__WEBPACK_IMPORTED_MODULE_2__.Lv)(value) && value.length === 0 ? /* @__PURE__ */ new Map() : value };
      }
      function typed(value) {
        if (typeof value === "string")
          return value[0] === "s" ? value.slice(1) : numberOf(value.slice(1));
        if (Array.isArray(value))
          return value.map(typed);
        if (typeof value !== "object" || value === null)
          return value;
        return new Map(Object.entries(value).map(([key, one]) => [key.slice(1), typed(one)]));
      }
      function numberOf(token) {
        return /^-?\d+$/.test(token) ? BigInt(token) : Number(token);
      }
      function valuesAt(values, keys) {
        if (keys.length === 0) {
          const named = [...values].filter((entry) => typeof entry[0] === "string");
          return new Map(named);
        }
        const found = /* @__PURE__ */ new Map();
        for (const key of keys) {
          const value = key.replace(/^\.+/, "").split(".").reduce(inside, values);
          if (value !== void 0)
            found.set(key, value);
        }
        return found;
      }
      function inside(value, step) {
        if ((0, _python_values_js__WEBPACK_IMPORTED_MODULE_2__.Lv)(value))
          return /^-?\d+$/.test(step) ? value.at(Number(step)) : void 0;
        if (!(0, _python_values_js__WEBPACK_IMPORTED_MODULE_2__.jh)(value))
          return void 0;
        if (value.has(step))
          return value.get(step);
        const key = [...value.keys()].find((one) => typeof one === "bigint" && String(one) === step);
        return key === void 0 ? void 0 : value.get(key);
      }
    })
  ),
  /***/
  68542: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          var _versioning_text_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77885);
          var _lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31566);
          var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52499);
          var _stage_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82566);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_stage_check_js__WEBPACK_IMPORTED_MODULE_3__]);
          _stage_check_js__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function pipelineStatus(pipeline, data, targets = []) {
            const stages = chosenStages(pipeline, targets);
            const lock = readPipelineLock(readIfThere(data.root, pipeline.lockFile), pipeline.lockFile);
            const states = await statesOf(data, stages, lock.stages, /* @__PURE__ */ new Map());
            const stirred = /* @__PURE__ */ new Set();
            return stages.map((stage) => {
              const { name } = stage;
              const reasons = allReasons(reasonsOf(stage, states.get(name), lock.stages.get(name)));
              const after = [...pipeline.graph.upstream.get(name) ?? []].filter((one) => stirred.has(one));
              if (reasons.length === 0 && after.length === 0)
                return { name, state: "unchanged", reasons };
              stirred.add(name);
              if (reasons.length > 0)
                return { name, state: "changed", reasons };
              return { name, state: "waits", reasons: after.map((one) => `it comes after ${one}`) };
            });
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  84170: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        B: () => (
          /* binding */
          loadPipeline
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var foundation = __webpack_require__(91104);
      var text_files = __webpack_require__(77885);
      var python_values = __webpack_require__(2882);
      ;
      class Unresolved extends Error {
        path = [];
        remedy;
        constructor(message, remedy) {
          super(message);
          this.remedy = remedy;
        }
      }
      const expression = /(?<!\\)\$\{(.*?)\}/g;
      const wellFormed = /^[^.[\]]+(?:\.[^.[\]]+|\[[^.[\]]+\])*\s*$/;
      function resolve(value, variables, key) {
        if (typeof value === "string")
          return resolveText(value, variables, key);
        if ((0, python_values.Lv)(value))
          return value.map((one, at) => below(at, () => resolve(one, variables, key)));
        if (!(0, python_values.jh)(value))
          return value;
        const entries2 = [...value].map(([name, one]) => below((0, python_values.b6)(name), () => [
          typeof name === "string" ? keyText(resolveText(name, variables, key)) : name,
          resolve(one, variables, key)
        ]));
        return new Map(entries2);
      }
      function below(step, work) {
        try {
          return work();
        } catch (error) {
          if (error instanceof Unresolved)
            error.path.unshift(step);
          throw error;
        }
      }
      function keyText(value) {
        if (typeof value !== "object" || value === null)
          return value;
        throw new Unresolved("a list or a mapping cannot be a key", "Name a single value");
      }
      function resolveText(text, variables, key) {
        const found = [...text.matchAll(expression)];
        const [first] = found;
        if (first !== void 0 && found.length === 1 && first[0] === text) {
          const value = interpolation_select(first[1], variables);
          if (typeof value === "object" && value !== null && key !== null) {
            const whole = "stands alone and is not a single value";
            throw new Unresolved(`${text} ${whole}`, "Name one value in it, such as ${list[0]} or ${mapping.name}");
          }
          return value;
        }
        const replaced = text.replaceAll(expression, (match, inner) => insideText(interpolation_select(inner, variables), match, key));
        return replaced.replaceAll("\\${", "${");
      }
      function interpolation_select(inner, variables) {
        if (!wellFormed.test(inner))
          throw new Unresolved(`\${${inner}} is not a name`, "Write names as in ${train.layers[0]}; a variable of the shell is written \\${NAME}");
        let value = variables;
        for (const part of inner.replaceAll("[", ".").replaceAll("]", "").split(".")) {
          const step = part.trim();
          if ((0, python_values.jh)(value))
            value = value.get(step);
          else if ((0, python_values.Lv)(value))
            value = /^[-+]?\d+$/.test(step) ? value.at(Number(step)) : void 0;
          else
            value = void 0;
          if (value === void 0)
            throw new Unresolved(`\${${inner}} is not among the variables`, "Define it in params.yaml or under `vars`; a variable of the shell is written \\${NAME}");
        }
        return value;
      }
      function insideText(value, match, key) {
        if ((0, python_values.jh)(value) && key === "cmd")
          return argumentsText(value);
        if (typeof value === "object" && value !== null)
          throw new Unresolved(`${match} is a ${(0, python_values.Lv)(value) ? "list" : "mapping"}, which has no place inside a text`, key === "cmd" ? "Name one value in it, or a mapping, which becomes arguments" : "Name one value in it");
        return (0, python_values.b6)(value);
      }
      function argumentsText(map) {
        const parts = [];
        for (const [name, value] of flat(map, "")) {
          if (value === true)
            parts.push(`--${name}`);
          else if (value === false)
            continue;
          else if (typeof value === "string")
            parts.push(`--${name} ${quoted(value)}`);
          else if ((0, python_values.Lv)(value)) {
            const items = value.map((item) => argument(item, name));
            if (items.length > 0)
              parts.push(`--${name} ${items.join(" ")}`);
          } else
            parts.push(`--${name} ${argument(value, name)}`);
        }
        return parts.join(" ");
      }
      function argument(value, name) {
        if (typeof value === "string")
          return quoted(value);
        if (typeof value === "boolean")
          return value ? "True" : "False";
        if (typeof value === "object" && value !== null)
          throw new Unresolved(`\`${name}\` holds a list or mapping within a list`, "Write the arguments out");
        return typeof value === "number" ? (0, python_values.qx)(value) : (0, python_values.b6)(value);
      }
      function flat(map, prefix) {
        return [...map].flatMap(([key, value]) => {
          const name = prefix + (0, python_values.b6)(key);
          return (0, python_values.jh)(value) ? flat(value, `${name}.`) : [[name, value]];
        });
      }
      function quoted(text) {
        if (text === "")
          return "''";
        return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
      }
      var param_files = __webpack_require__(25998);
      ;
      const noVariables = { values: /* @__PURE__ */ new Map(), loaded: /* @__PURE__ */ new Map() };
      const reserved = ["item", "key"];
      class UnusableVariables extends Error {
        index;
        constructor(message, index) {
          super(message);
          this.index = index;
        }
      }
      function withVars(base, vars2, folder, read, template) {
        let result = base;
        for (const [index, item] of vars2.entries()) {
          const refuse = (message) => new UnusableVariables(message, index);
          if ((0, python_values.jh)(item))
            result = { ...result, values: joined(result.values, item, refuse, template) };
          else if (typeof item === "string")
            result = withFile(result, item, folder, read, refuse, template);
          else
            throw refuse("must be a file or a mapping");
        }
        return result;
      }
      function withDefaults(base, folder, read) {
        const file = "params.yaml";
        if (read(external_node_path_.posix.join(folder, file)) === null)
          return base;
        return withVars(base, [file], folder, read, false);
      }
      function withFile(base, item, folder, read, refuse, template) {
        const colon = item.indexOf(":");
        const name = colon < 0 ? item : item.slice(0, colon);
        const keys = colon < 0 ? [] : item.slice(colon + 1).split(",").filter((key) => key !== "");
        const file = external_node_path_.posix.join(folder, name);
        const before = base.loaded.get(file);
        if (before === null && keys.length === 0)
          return base;
        if (before === null)
          throw refuse(`${item}: all of ${name} is loaded already`);
        if (before !== void 0 && (keys.length === 0 || keys.some((key) => before.includes(key))))
          throw refuse(`${item}: a part of it is loaded already`);
        const text = read(file);
        if (text === null)
          throw refuse(`${file} does not exist`);
        const found = (0, param_files.Ev)(text, file);
        if ("problem" in found) {
          const { line, message } = found.problem;
          throw refuse(`${file}${line === void 0 ? "" : `:${line}`} ${message}`);
        }
        const absent = keys.filter((key) => !found.values.has(key));
        if (absent.length > 0)
          throw refuse(`${file} has no ${absent.join(", ")}`);
        const chosen = keys.map((key) => [key, found.values.get(key)]);
        const values = joined(base.values, keys.length === 0 ? found.values : new Map(chosen), refuse, template);
        const taken = keys.length === 0 ? null : [...before ?? [], ...keys];
        return { values, loaded: new Map(base.loaded).set(file, taken) };
      }
      function joined(into, from, refuse, template, prefix = "") {
        const result = new Map(into);
        for (const [key, value] of nameable(from)) {
          const name = `${prefix}${String(key)}`;
          const before = result.get(key);
          if (template && prefix === "" && reserved.includes(name))
            throw refuse(`\`${name}\` is set by the template itself`);
          if ((0, python_values.jh)(before) && (0, python_values.jh)(value))
            result.set(key, joined(before, value, refuse, template, `${name}.`));
          else if (before !== void 0)
            throw refuse(`\`${name}\` is defined already`);
          else
            result.set(key, value);
        }
        return result;
      }
      function nameable(value) {
        if ((0, python_values.Lv)(value))
          return value.map(nameable);
        if (!(0, python_values.jh)(value))
          return value;
        const named = [...value].filter(([key]) => typeof key === "string");
        return new Map(named.map(([key, one]) => [key, nameable(one)]));
      }
      function withNames(base, set) {
        return { ...base, values: new Map([...base.values, ...nameable(set)]) };
      }
      ;
      function stagesOf(group, definition2, variables, folder, read, report) {
        const at = ["stages", group];
        const one = (name, keys, own, place, template) => resolved({ name, group, at: place, keys }, own, folder, read, report, template);
        if (definition2.has("foreach")) {
          const elements = guarded([...at, "foreach"], report, () => elementsOf(definition2.get("foreach"), variables));
          return (elements ?? []).flatMap(([key, set]) => one(`${group}@${key}`, definition2.get("do"), withNames(variables, set), [...at, "do"], true));
        }
        if (definition2.has("matrix")) {
          const keys = new Map([...definition2].filter(([key]) => key !== "matrix"));
          const all = guarded([...at, "matrix"], report, () => combinationsOf(definition2.get("matrix"), variables));
          return (all ?? []).flatMap(([key, set]) => one(`${group}@${key}`, keys, withNames(variables, set), at, true));
        }
        return one(group, definition2, variables, at, false);
      }
      function guarded(at, report, work) {
        try {
          return work();
        } catch (error) {
          if (error instanceof Unresolved)
            report([...at, ...error.path], error.message, error.remedy);
          else if (error instanceof UnusableVariables)
            report([...at, error.index], error.message, "Correct the entry of `vars`");
          else
            throw error;
          return void 0;
        }
      }
      function elementsOf(foreach, variables) {
        const found = resolve(foreach ?? null, variables.values, null);
        if ((0, python_values.jh)(found))
          return [...found].map(([key, item]) => [(0, python_values.b6)(key), entries({ item, key: (0, python_values.b6)(key) })]);
        if (!(0, python_values.Lv)(found))
          throw new Unresolved("must be a list or a mapping", "List what the stages are made for");
        const composite = found.some(isComposite);
        const named = found.map((item, index) => {
          const name = composite ? String(index) : nameOf(item, foreach, index);
          return [name, entries({ item })];
        });
        return [...new Map(named)];
      }
      function combinationsOf(matrix, variables) {
        const axes = resolve(matrix ?? null, variables.values, null);
        const written = [...(0, python_values.jh)(matrix) ? matrix.values() : []];
        let all = [{ names: [], item: /* @__PURE__ */ new Map() }];
        for (const [at, [axis, values]] of [...(0, python_values.jh)(axes) ? axes : []].entries()) {
          if (!(0, python_values.Lv)(values))
            throw expansion_below(axis, new Unresolved("must be a list", "List the values of the axis"));
          all = all.flatMap(({ names, item }) => values.map((value, index) => {
            const name = isComposite(value) ? `${(0, python_values.b6)(axis)}${index}` : nameOf(value, written[at], index);
            return { names: [...names, name], item: new Map(item).set(axis, value) };
          }));
        }
        const named = all.map(({ names, item }) => {
          const key = names.join("-");
          return [key, entries({ key, item })];
        });
        return [...new Map(named)];
      }
      function expansion_below(axis, error) {
        error.path.unshift((0, python_values.b6)(axis));
        return error;
      }
      function entries(values) {
        return new Map(Object.entries(values));
      }
      function isComposite(value) {
        return (0, python_values.Lv)(value) || (0, python_values.jh)(value);
      }
      function nameOf(value, written, index) {
        const source = (0, python_values.Lv)(written) ? written[index] : written;
        if (typeof value !== "boolean" || typeof source !== "string")
          return (0, python_values.b6)(value);
        return value ? "True" : "False";
      }
      function resolved(stage2, variables, folder, read, report, template) {
        const { at, keys } = stage2;
        const own = guarded([...at, "vars"], report, () => {
          const vars2 = keys.get("vars");
          if (!(0, python_values.Lv)(vars2))
            return variables;
          const wdir = keys.get("wdir");
          const place = wdir === void 0 ? "." : String(resolve(wdir, variables.values, "wdir"));
          return withVars(variables, vars2, `${folder}/${place}`, read, template);
        });
        if (own === void 0)
          return [];
        const result = /* @__PURE__ */ new Map();
        let whole = true;
        for (const [key, value] of keys) {
          if (key === "vars")
            continue;
          const found = guarded([...at, (0, python_values.b6)(key)], report, () => resolve(value, own.values, (0, python_values.b6)(key)));
          if (found === void 0)
            whole = false;
          else
            result.set(key, found);
        }
        return whole ? [{ ...stage2, keys: result }] : [];
      }
      ;
      function graphOf(stages2) {
        const made = stages2.flatMap((stage2) => stage2.outs.map((output) => ({ stage: stage2, output })));
        const problems = [];
        const byPlace = /* @__PURE__ */ new Map();
        for (const one of made) {
          problems.push(...ownProblems(one));
          const other = byPlace.get(one.output.place);
          if (other === void 0)
            byPlace.set(one.output.place, one);
          else
            problems.push(twice(one, other));
        }
        for (const one of byPlace.values())
          for (const above of foldersAbove(one.output.place)) {
            const other = byPlace.get(above);
            if (other !== void 0)
              problems.push(overlap(one, other));
          }
        const inFolder = /* @__PURE__ */ new Map();
        for (const one of byPlace.values())
          for (const above of foldersAbove(one.output.place)) {
            const inside = inFolder.get(above);
            if (inside === void 0)
              inFolder.set(above, [one]);
            else
              inside.push(one);
          }
        const makersOf = (place) => {
          const on = [...foldersAbove(place).reverse(), place].flatMap((above) => byPlace.get(above) ?? []);
          return [...on, ...inFolder.get(place) ?? []];
        };
        const reads = new Map(stages2.map((stage2) => [stage2.name, readsOf(stage2, makersOf)]));
        problems.push(...circles(stages2, reads));
        if (problems.length > 0)
          return problems;
        const active = new Map(stages2.map((stage2) => [stage2.name, stage2.frozen ? [] : reads.get(stage2.name) ?? []]));
        return {
          order: inOrder(stages2, active),
          upstream: new Map([...active].map(([name, all]) => [name, new Set(all.map(({ maker }) => maker.name))])),
          makersOf
        };
      }
      function readsOf(stage2, makersOf) {
        return [...stage2.deps, ...stage2.params].flatMap((through) => makersOf(through.place).map((one) => ({ maker: one.stage, through })));
      }
      function foldersAbove(place) {
        const found = [];
        for (let above = external_node_path_.posix.dirname(place); above !== "."; above = external_node_path_.posix.dirname(above))
          found.push(above);
        return found;
      }
      const describing = ["dvc.yaml", "dvc.lock", ".gitignore", ".dvcignore"];
      function ownProblems({ stage: stage2, output }) {
        const { place, line } = output;
        const at = { file: stage2.file, line, path: `stages.${stage2.name}`, value: place };
        if (place.endsWith(".dvc") || describing.includes(external_node_path_.posix.basename(place)))
          return [{ ...at, message: "describes data and cannot be an output", remedy: "Name another path" }];
        if (stage2.file.startsWith(`${place}/`))
          return [
            { ...at, message: `holds ${stage2.file} itself`, remedy: "Write the output to a folder of its own" }
          ];
        return [];
      }
      function twice(one, other) {
        const same = one.stage === other.stage;
        return {
          file: one.stage.file,
          line: one.output.line,
          path: `stages.${one.stage.name}`,
          value: one.output.place,
          message: same ? "is named twice as an output" : `is also an output of stage ${other.stage.name} (line ${other.output.line})`,
          remedy: "An output has one stage that makes it: remove one of the two"
        };
      }
      function overlap(inner, outer) {
        return {
          file: inner.stage.file,
          line: inner.output.line,
          path: `stages.${inner.stage.name}`,
          value: inner.output.place,
          message: `lies inside ${outer.output.place}, an output of stage ${outer.stage.name} (line ${outer.output.line})`,
          remedy: "Outputs must not overlap: write one of them elsewhere"
        };
      }
      function circles(stages2, reads) {
        const problems = [];
        const done = /* @__PURE__ */ new Set();
        const way = [];
        const pending = stages2.map((stage2) => ({ stage: stage2, leave: false })).reverse();
        for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
          const { stage: stage2, leave } = next;
          if (leave) {
            way.pop();
            done.add(stage2.name);
            continue;
          }
          if (done.has(stage2.name) || way.includes(stage2.name))
            continue;
          way.push(stage2.name);
          pending.push({ stage: stage2, leave: true });
          for (const { maker, through } of [...reads.get(stage2.name) ?? []].reverse()) {
            const from = way.indexOf(maker.name);
            if (from >= 0)
              problems.push(circle(stage2, through, way.slice(from)));
            else if (!done.has(maker.name))
              pending.push({ stage: maker, leave: false });
          }
        }
        return problems;
      }
      function circle(stage2, through, names) {
        const message = names.length === 1 ? `stage ${stage2.name} reads what it makes itself` : `the stages ${[...names].reverse().join(" → ")} → ${names.at(-1)} wait for each other`;
        return {
          file: stage2.file,
          line: through.line,
          path: `stages.${stage2.name}`,
          value: through.place,
          message,
          remedy: "Remove the dependency, or split the stage in two"
        };
      }
      function inOrder(stages2, reads) {
        const order = [];
        const seen = /* @__PURE__ */ new Set();
        const pending = stages2.map((stage2) => ({ stage: stage2, leave: false })).reverse();
        for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
          const { stage: stage2, leave } = next;
          if (leave) {
            order.push(stage2);
            continue;
          }
          if (seen.has(stage2.name))
            continue;
          seen.add(stage2.name);
          pending.push({ stage: stage2, leave: true });
          for (const { maker } of [...reads.get(stage2.name) ?? []].reverse())
            if (!seen.has(maker.name))
              pending.push({ stage: maker, leave: false });
        }
        return order;
      }
      var python_yaml = __webpack_require__(42443);
      var schemas = __webpack_require__(27597);
      ;
      const annotations = {
        desc: schemas.YjP().optional(),
        type: schemas.YjP().optional(),
        labels: schemas.YOg(schemas.YjP()).optional(),
        meta: schemas.L5J().optional()
      };
      const outputFlags = {
        ...annotations,
        cache: schemas.zMY().optional(),
        persist: schemas.zMY().optional(),
        checkpoint: schemas.zMY().optional(),
        remote: schemas.YjP().optional(),
        push: schemas.zMY().optional()
      };
      const plotProperties = ["template", "x", "y", "x_label", "y_label", "title", "header"];
      const plotFlags = {
        template: schemas.YjP().optional(),
        x: schemas.YjP().optional(),
        y: schemas.YjP().optional(),
        x_label: schemas.YjP().optional(),
        y_label: schemas.YjP().optional(),
        title: schemas.YjP().optional(),
        header: schemas.zMY().optional()
      };
      const outputs = schemas.YOg(schemas.KCZ([schemas.YjP(), schemas.g1P(schemas.YjP(), schemas.rej(outputFlags))])).optional();
      const plots = schemas.YOg(schemas.KCZ([schemas.YjP(), schemas.g1P(schemas.YjP(), schemas.rej({ ...outputFlags, ...plotFlags }))])).optional();
      const vars = schemas.YOg(schemas.KCZ([schemas.YjP(), schemas.g1P(schemas.YjP(), schemas.L5J())])).optional();
      const command = schemas.KCZ([
        schemas.YjP().min(1, "must not be empty"),
        schemas.YOg(schemas.YjP()).min(1, "must not be empty")
      ]);
      const paths = schemas.YOg(schemas.YjP()).optional();
      const params = schemas.YOg(schemas.KCZ([schemas.YjP(), schemas.g1P(schemas.YjP(), schemas.YOg(schemas.YjP()).nullable())])).optional();
      const stageKeys = {
        cmd: command,
        wdir: schemas.YjP().optional(),
        deps: paths,
        params,
        vars,
        frozen: schemas.zMY().optional(),
        always_changed: schemas.zMY().optional(),
        desc: schemas.YjP().optional(),
        meta: schemas.L5J().optional(),
        outs: outputs,
        metrics: outputs,
        plots
      };
      const iterable = schemas.KCZ([schemas.YjP(), schemas.YOg(schemas.L5J()), schemas.g1P(schemas.YjP(), schemas.L5J())]);
      const stage = schemas.rej({
        matrix: schemas.g1P(schemas.YjP(), schemas.KCZ([schemas.YjP(), schemas.YOg(schemas.L5J())])).optional(),
        ...stageKeys
      });
      const stages = schemas.rej({ foreach: iterable, do: schemas.rej(stageKeys) });
      const definition = schemas._H3({}).superRefine((value, context) => {
        const result = ("foreach" in value || "do" in value ? stages : stage).safeParse(value, {
          error: (issue) => issue.code === "unrecognized_keys" ? Object.keys(shapeOf(issue.inst)).join(",") : void 0
        });
        for (const issue of result.error?.issues ?? []) {
          const { path } = issue;
          const absent = path.at(-1) === "cmd" && !("cmd" in (path.length > 1 ? value.do : value));
          context.addIssue(absent ? { code: "custom", path, message: "is required" } : issue);
        }
      });
      function shapeOf(schema) {
        return schema._zod?.def?.shape ?? {};
      }
      const pipelineSchema = schemas.rej({
        stages: schemas.g1P(schemas.YjP(), definition).nullish(),
        vars,
        params: paths,
        metrics: paths,
        plots: schemas.YOg(schemas.KCZ([schemas.YjP(), schemas.g1P(schemas.YjP(), schemas.L5J())])).optional(),
        artifacts: schemas.g1P(schemas.YjP(), schemas.L5J()).optional(),
        datasets: schemas.L5J().optional()
      });
      var pipelines_stage = __webpack_require__(39667);
      var safe_path = __webpack_require__(22365);
      ;
      function buildStage(resolved2, context) {
        const { name, group, at, keys } = resolved2;
        let failed = false;
        const report = (...problem) => {
          failed = true;
          context.report(...problem);
        };
        const inner = { ...context, report };
        const cmd = commandOf(keys.get("cmd"));
        if (cmd === null)
          report([...at, "cmd"], "must be text", "Write the command to run, or a list of them");
        const folder = folderOf(keys.get("wdir"), [...at, "wdir"], inner);
        const place = (path, where) => placed(path, folder, where, inner);
        const deps = listOf(keys.get("deps")).map((path, index) => place(path, [...at, "deps", index]));
        const stage2 = {
          name,
          group,
          file: context.file,
          line: context.positionOf(["stages", group]).line,
          cmd: cmd ?? "",
          folder,
          deps: deps.filter((dep) => dep !== null),
          params: paramsOf(keys.get("params"), at, place, report),
          outs: ["outs", "metrics", "plots"].flatMap((kind) => outputsOf(kind, keys, at, place)),
          frozen: keys.get("frozen") === true,
          alwaysChanged: keys.get("always_changed") === true,
          desc: textOrNull(keys.get("desc"))
        };
        return failed ? null : stage2;
      }
      function commandOf(cmd) {
        if (typeof cmd === "string")
          return cmd;
        return (0, python_values.Lv)(cmd) && cmd.every((one) => typeof one === "string") ? cmd : null;
      }
      function listOf(value) {
        return (0, python_values.Lv)(value) ? value : [];
      }
      function textOrNull(value) {
        return typeof value === "string" ? value : null;
      }
      function folderOf(wdir, where, { file, report }) {
        const folder = external_node_path_.posix.join(external_node_path_.posix.dirname(file), typeof wdir === "string" ? wdir : ".");
        const normal = external_node_path_.posix.normalize(folder).replace(/(.)\/$/, "$1");
        const problem = normal === "." ? null : (0, safe_path.z9)(folder);
        if (wdir !== void 0 && (typeof wdir !== "string" || problem !== null || (0, external_node_path_.isAbsolute)(wdir)))
          report(where, problem ?? "must be a folder inside the workspace", "Name a folder of this repository");
        return normal;
      }
      function placed(path, folder, where, { workspace, report, positionOf }) {
        if (typeof path !== "string") {
          report(where, "must be a path", "Write the path as text");
          return null;
        }
        const own = (0, external_node_path_.isAbsolute)(path) && path.startsWith(`${workspace}${external_node_path_.sep}`);
        const named = own ? (0, external_node_path_.relative)(`${workspace}/${folder}`, path).split(external_node_path_.sep).join("/") : path;
        const joined2 = external_node_path_.posix.join(folder, named);
        const outside = /^([A-Za-z]:[\\/]|\\\\|[a-z][a-z0-9+.-]+:\/\/)/.test(named) || (0, external_node_path_.isAbsolute)(named);
        const problem = outside ? "must be a path inside the workspace" : (0, safe_path.z9)(joined2);
        if (problem !== null) {
          report(where, `${problem}: ${path}`, "Only data of this repository can be followed; correct the path");
          return null;
        }
        return { path: named, place: external_node_path_.posix.normalize(joined2).replace(/\/$/, ""), line: positionOf(where).line };
      }
      function paramsOf(value, at, place, report) {
        const files = /* @__PURE__ */ new Map();
        const add = (file, keys, where) => {
          const known = files.get(file);
          const names = keys === null || keys.length === 0 || known?.keys === null ? null : keys.map(String);
          files.set(file, {
            keys: names === null ? null : [.../* @__PURE__ */ new Set([...known?.keys ?? [], ...names])],
            where: known?.where ?? where
          });
        };
        for (const [index, item] of listOf(value).entries()) {
          const where = [...at, "params", index];
          if (typeof item === "string")
            add("params.yaml", [item], where);
          else if ((0, python_values.jh)(item))
            for (const [file, keys] of item)
              add(String(file), (0, python_values.Lv)(keys) ? keys : null, [...where, String(file)]);
          else
            report(where, "must be the name of a parameter", "Write the name as text");
        }
        return [...files].flatMap(([file, { keys, where }]) => {
          const found = place(file, where);
          if (found === null)
            return [];
          const kind = (0, param_files.t5)(found.place);
          if (kind !== null)
            report(where, kind.message, kind.remedy ?? "");
          return [{ ...found, path: external_node_path_.posix.normalize(found.path), keys: keys ?? [] }];
        });
      }
      function outputsOf(kind, keys, at, place) {
        const merged = /* @__PURE__ */ new Map();
        for (const [index, item] of listOf(keys.get(kind)).entries()) {
          const named = (0, python_values.jh)(item) ? [...item] : [[item, /* @__PURE__ */ new Map()]];
          for (const [path, flags] of named) {
            const where = (0, python_values.jh)(item) ? [...at, kind, index, String(path)] : [...at, kind, index];
            const known = merged.get(String(path)) ?? { flags: /* @__PURE__ */ new Map(), where };
            for (const [flag, value] of (0, python_values.jh)(flags) ? flags : [])
              known.flags.set(String(flag), value);
            merged.set(String(path), known);
          }
        }
        return [...merged].flatMap(([path, { flags, where }]) => {
          const found = place(path, where);
          if (found === null)
            return [];
          const properties = plotProperties.filter((name) => flags.has(name));
          return [
            {
              ...found,
              kind,
              cache: flags.get("cache") !== false,
              persist: flags.get("persist") === true,
              remote: textOrNull(flags.get("remote")),
              push: flags.get("push") !== false,
              desc: textOrNull(flags.get("desc")),
              plot: Object.fromEntries(properties.map((name) => [name, (0, python_values._y)(flags.get(name))]))
            }
          ];
        });
      }
      ;
      function loadPipeline(services, file = "dvc.yaml") {
        const root = services.workspace;
        const text = (0, text_files.q)(root, file);
        if (text === null)
          throw new foundation.j1({
            file,
            message: "does not exist",
            remedy: "Name the pipeline, such as `train.pipeline: dvc.yaml`, or write one"
          });
        const source = (0, foundation.o$)(text, file, "Start with `stages:`");
        if (!("data" in source))
          throw new foundation.j1(source);
        const checked = (0, foundation.z6)(pipelineSchema, source, file);
        if ("problems" in checked)
          throw new foundation.j1(checked.problems);
        const read = (0, python_yaml.E)(text, file);
        if ("problem" in read)
          throw new foundation.j1(read.problem);
        return pipeline_resolved(read.value, source, file, root);
      }
      function pipeline_resolved(written, source, file, root) {
        const problems = [];
        const told = /* @__PURE__ */ new Set();
        const report = (at, message, remedy) => {
          const place = source.positionOf(at);
          const key = `${place.line}:${place.column} ${message}`;
          if (told.has(key))
            return;
          told.add(key);
          problems.push({ file, ...place, path: (0, foundation.LF)(at), message, remedy });
        };
        const folder = external_node_path_.posix.dirname(file);
        const readFile = (path) => external_node_path_.posix.normalize(path).startsWith("..") ? null : (0, text_files.q)(root, external_node_path_.posix.normalize(path));
        const variables = variablesOf(written, folder, readFile, report);
        if (variables === null)
          throw new foundation.j1(problems);
        const definitions = mapAt(written, "stages");
        const found = [...definitions].flatMap(([name, definition2]) => (0, python_values.jh)(definition2) ? stagesOf(String(name), definition2, variables, folder, readFile, report) : []);
        const positionOf = (at) => source.positionOf(at);
        const context = { workspace: root, file, positionOf, report };
        const stages2 = found.map((one) => buildStage(one, context)).filter((stage2) => stage2 !== null);
        const top = topLevel(written, variables, folder, report);
        if (problems.length > 0)
          throw new foundation.j1(problems);
        const graph = graphOf(stages2);
        if (!("order" in graph))
          throw new foundation.j1(graph);
        return { file, lockFile: (0, pipelines_stage.LN)(file), stages: stages2, graph, ...top };
      }
      function variablesOf(written, folder, read, report) {
        const vars2 = written.get("vars");
        try {
          const usual = withDefaults(noVariables, folder, read);
          return (0, python_values.Lv)(vars2) ? withVars(usual, vars2, folder, read, false) : usual;
        } catch (error) {
          if (!(error instanceof UnusableVariables))
            throw error;
          report((0, python_values.Lv)(vars2) ? ["vars", error.index] : [], error.message, "Every variable has one definition");
          return null;
        }
      }
      function topLevel(written, variables, folder, report) {
        const value = (key) => {
          try {
            return resolve(written.get(key) ?? null, variables.values, key);
          } catch (error) {
            if (!(error instanceof Unresolved))
              throw error;
            report([key, ...error.path], error.message, error.remedy);
            return null;
          }
        };
        const list = (key) => {
          const found = value(key);
          return (0, python_values.Lv)(found) ? found : [];
        };
        const paths2 = (key) => list(key).map((path) => external_node_path_.posix.join(folder, String(path)));
        const artifacts = value("artifacts");
        return {
          metrics: paths2("metrics"),
          params: paths2("params"),
          plots: list("plots").map(python_values._y),
          artifacts: (0, python_values.jh)(artifacts) ? (0, python_values._y)(artifacts) : {}
        };
      }
      function mapAt(written, key) {
        const value = written.get(key);
        return (0, python_values.jh)(value) ? value : /* @__PURE__ */ new Map();
      }
    })
  ),
  /***/
  72938: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let at = function(stage, path) {
            const value = path.place === void 0 ? {} : { value: path.place };
            return { file: stage.file, line: path.line, path: `stages.${stage.name}`, ...value, message: "" };
          }, inputProblems = function(pipeline, data, stage, state) {
            const made = ({ place }) => pipeline.graph.makersOf(place).length > 0;
            const absent = [
              ...stage.deps.filter((dep) => !state.deps.has(dep.path) && !made(dep)),
              ...stage.params.filter((file) => !state.params.has(file.path) && !made(file))
            ];
            const unknown = (0, _stage_check_js__WEBPACK_IMPORTED_MODULE_5__.p)(stage, state).filter(([file]) => !made(file));
            return [
              ...absent.map((path) => ({
                ...at(stage, path),
                message: "does not exist, and no stage makes it",
                remedy: remedyFor(data, path.place)
              })),
              ...unknown.map(([file, keys]) => ({
                ...at(stage, file),
                value: keys.join(", "),
                message: `is not in ${file.place}`,
                remedy: `Add it to ${file.place}, or take it from the stage's params`
              }))
            ];
          }, remedyFor = function(data, place) {
            const pointer = pointerOf(data, place);
            return pointer === null ? "Correct the path, or add the stage that makes it" : `Run \`mlops data pull ${pointer.slice(0, -".dvc".length)}\` to fetch it`;
          }, pointerOf = function(data, place) {
            for (let path = place; path !== "."; path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path))
              if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.root, `${path}.dvc`)))
                return `${path}.dvc`;
            return null;
          }, folderProblems = function(pipeline, data, stage) {
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.root, stage.folder), { throwIfNoEntry: false })?.isDirectory() === true)
              return [];
            if (pipeline.graph.makersOf(stage.folder).length > 0)
              return [];
            const problem = at(stage, { line: stage.line, place: stage.folder });
            return [{ ...problem, message: "is not a folder, so nothing can run in it", remedy: "Correct `wdir`" }];
          }, outputProblems = function(data, stage, output) {
            const { place } = output;
            const link = new _versioning_safe_path_js__WEBPACK_IMPORTED_MODULE_4__.OT(data.root).linkOnTheWay(place);
            const pointer = pointerOf(data, place);
            const ignored = data.rules.ignoresAny(place, false) || data.rules.ignoresAny(place, true);
            const problem = at(stage, output);
            return [
              ...link === null ? [] : [{ ...problem, message: `lies behind the link ${link}`, remedy: "Replace the link by a folder" }],
              ...pointer === null ? [] : [{ ...problem, message: `is tracked by ${pointer} as well`, remedy: `Remove ${pointer}` }],
              ...ignored ? [{ ...problem, message: "is left out by .dvcignore", remedy: "Remove the pattern from .dvcignore" }] : []
            ];
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            N: () => (
              /* binding */
              refuseTrackedOutputs
            ),
            /* harmony export */
            z: () => (
              /* binding */
              checkBeforeRun
            )
            /* harmony export */
          });
          var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
          var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91104);
          var _versioning_git_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4200);
          var _versioning_safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22365);
          var _stage_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82566);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_stage_check_js__WEBPACK_IMPORTED_MODULE_5__]);
          _stage_check_js__WEBPACK_IMPORTED_MODULE_5__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function checkBeforeRun(pipeline, data, stages, states) {
            const problems = stages.flatMap((stage) => {
              const state = states.get(stage.name);
              return [
                ...stage.frozen || state === void 0 ? [] : inputProblems(pipeline, data, stage, state),
                ...folderProblems(pipeline, data, stage),
                ...stage.outs.flatMap((output) => outputProblems(data, stage, output))
              ];
            });
            if (problems.length > 0)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1(problems);
          }
          async function refuseTrackedOutputs(data, stages) {
            if (!data.inGit)
              return;
            const outputs = stages.flatMap((stage) => stage.outs.filter(({ cache }) => cache).map((output) => ({ stage, output })));
            const files = await (0, _versioning_git_facts_js__WEBPACK_IMPORTED_MODULE_3__.mq)(data.services, outputs.map(({ output }) => output.place));
            if (files.length === 0)
              return;
            const problems = outputs.flatMap(({ stage, output }) => {
              const { place } = output;
              if (!files.some((file) => file === place || file.startsWith(`${place}/`)))
                return [];
              const message = "is tracked by git, so it cannot be an output that the cache keeps";
              const remedy = `Run \`git rm -r --cached -- ${place}\`, or say \`cache: false\``;
              return [{ ...at(stage, output), message, remedy }];
            });
            if (problems.length > 0)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1(problems);
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  2882: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Is: () => (
          /* binding */
          sortedJson
        ),
        /* harmony export */
        LC: () => (
          /* binding */
          equal
        ),
        /* harmony export */
        Lv: () => (
          /* binding */
          isList
        ),
        /* harmony export */
        _y: () => (
          /* binding */
          plainValue
        ),
        /* harmony export */
        b6: () => (
          /* binding */
          textOf
        ),
        /* harmony export */
        jh: () => (
          /* binding */
          isMap
        ),
        /* harmony export */
        n6: () => (
          /* binding */
          compareText
        ),
        /* harmony export */
        qx: () => (
          /* binding */
          floatText
        )
        /* harmony export */
      });
      function isMap(value) {
        return value instanceof Map;
      }
      function isList(value) {
        return Array.isArray(value);
      }
      function floatText(value) {
        if (Number.isNaN(value))
          return "nan";
        if (!Number.isFinite(value))
          return value > 0 ? "inf" : "-inf";
        if (Object.is(value, -0))
          return "-0.0";
        if (value === 0)
          return "0.0";
        const [mantissa, exponent] = value.toExponential().split("e");
        const power = Number(exponent);
        if (power < -4 || power >= 16) {
          const digits2 = String(Math.abs(power)).padStart(2, "0");
          return `${mantissa}e${power < 0 ? "-" : "+"}${digits2}`;
        }
        const sign = mantissa.startsWith("-") ? "-" : "";
        const digits = mantissa.replace(/[-.]/g, "");
        if (power < 0)
          return `${sign}0.${"0".repeat(-power - 1)}${digits}`;
        const whole = digits.slice(0, power + 1).padEnd(power + 1, "0");
        return `${sign}${whole}.${digits.slice(power + 1) || "0"}`;
      }
      function textOf(value) {
        if (value === null)
          return "None";
        return typeof value === "number" ? floatText(value) : String(value);
      }
      function equal(a, b) {
        if (isMap(a))
          return isMap(b) && sameMaps(a, b);
        if (isList(a))
          return isList(b) && a.length === b.length && a.every((one2, at) => equal(one2, b[at]));
        if (a === b)
          return true;
        const [one, other] = [asNumber(a), asNumber(b)];
        return one !== null && other !== null && one == other;
      }
      function sameMaps(a, b) {
        if (a.size !== b.size)
          return false;
        for (const [key, value] of a) {
          const other = b.get(key);
          if (other === void 0 || !equal(value, other))
            return false;
        }
        return true;
      }
      function asNumber(value) {
        if (typeof value === "boolean")
          return value ? 1n : 0n;
        return typeof value === "bigint" || typeof value === "number" ? value : null;
      }
      function compareText(a, b) {
        if (a === b)
          return 0;
        if (!/[\ud800-\uffff]/.test(a) && !/[\ud800-\uffff]/.test(b))
          return a < b ? -1 : 1;
        return Buffer.compare(Buffer.from(a), Buffer.from(b));
      }
      function sortedJson(value, exclude) {
        if (value === null)
          return "null";
        if (typeof value === "string")
          return jsonText(value);
        if (typeof value === "number")
          return jsonFloat(value);
        if (isList(value))
          return `[${value.map((one) => sortedJson(one, exclude)).join(", ")}]`;
        if (!isMap(value))
          return String(value);
        const kept = [...value].filter(([key]) => typeof key !== "string" || !exclude.has(key));
        const entries = kept.sort(([a], [b]) => compareKeys(a, b));
        return `{${entries.map(([key, one]) => `${jsonText(jsonKey(key))}: ${sortedJson(one, exclude)}`).join(", ")}}`;
      }
      function compareKeys(a, b) {
        if (typeof a === "string" && typeof b === "string")
          return compareText(a, b);
        const [one, other] = [asNumber(a), asNumber(b)];
        if (one === null || other === null)
          throw new TypeError(`keys ${textOf(a)} and ${textOf(b)} have no order`);
        return one < other ? -1 : one > other ? 1 : 0;
      }
      function jsonKey(key) {
        if (key === null)
          return "null";
        return typeof key === "number" ? jsonFloat(key) : String(key);
      }
      function jsonFloat(value) {
        if (Number.isNaN(value))
          return "NaN";
        if (!Number.isFinite(value))
          return value > 0 ? "Infinity" : "-Infinity";
        return floatText(value);
      }
      function jsonText(text) {
        return JSON.stringify(text).replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
      }
      function plainValue(value) {
        if (typeof value === "bigint")
          return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
        if (typeof value === "number")
          return Number.isFinite(value) ? value : floatText(value);
        if (isList(value))
          return value.map(plainValue);
        if (!isMap(value))
          return value;
        return Object.fromEntries([...value].map(([key, one]) => [textOf(key), plainValue(one)]));
      }
    })
  ),
  /***/
  42443: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          readPythonYaml
        )
        /* harmony export */
      });
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
      const maximumRepeated = 1e5;
      class Unreadable extends Error {
        at;
        constructor(message, at) {
          super(message);
          this.at = at;
        }
      }
      function readPythonYaml(text, file) {
        const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
        const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
          lineCounter: lines,
          schema: "failsafe",
          prettyErrors: false,
          // told apart by their types below, and each looked at once
          uniqueKeys: false
        });
        const at = (offset) => {
          const { line, col } = lines.linePos(offset);
          return { line: Math.max(line, 1), column: Math.max(col, 1) };
        };
        const error = document.errors[0];
        if (error !== void 0) {
          const message = `cannot be read as YAML: ${error.message}`;
          return { problem: { file, ...at(error.pos[0]), message } };
        }
        try {
          const value = new Conversion().valueOf(document.contents);
          return { value: isFalsy(value) ? /* @__PURE__ */ new Map() : value };
        } catch (thrown) {
          if (!(thrown instanceof Unreadable))
            throw thrown;
          return { problem: { file, ...at(thrown.at), message: thrown.message } };
        }
      }
      function isFalsy(value) {
        return value === null || value === false || value === "" || value === 0 || value === 0n;
      }
      class Conversion {
        #anchors = /* @__PURE__ */ new Map();
        #nodes = 0;
        #repeated = 0;
        valueOf(node) {
          if (node === null || node === void 0)
            return null;
          if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node))
            return this.#repeat(node);
          const before = this.#nodes++;
          const value = this.#valueOf(node);
          const { anchor } = node;
          if (anchor !== void 0)
            this.#anchors.set(anchor, { value, nodes: this.#nodes - before });
          return value;
        }
        #repeat(node) {
          const target = this.#anchors.get(node.source);
          if (target === void 0)
            throw new Unreadable(`*${node.source} stands for nothing above it`, offsetOf(node));
          this.#nodes += target.nodes;
          this.#repeated += target.nodes;
          if (this.#repeated > maximumRepeated)
            throw new Unreadable("repeats too much by aliases: write it out", offsetOf(node));
          return target.value;
        }
        #valueOf(node) {
          if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node))
            return this.#mapOf(node);
          if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node))
            return node.items.map((item) => this.valueOf(item));
          if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node))
            return scalarValue(node);
          throw new Unreadable("cannot be read", 0);
        }
        /** Merged keys come first, and those of the mapping itself win. */
        #mapOf(node) {
          const merged = /* @__PURE__ */ new Map();
          const own = [];
          const seen = /* @__PURE__ */ new Set();
          for (const { key, value } of node.items) {
            if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) && key.type === "PLAIN" && key.value === "<<") {
              for (const one of this.#mergedIn(value))
                for (const [name2, inner] of one)
                  merged.set(name2, inner);
              continue;
            }
            const name = this.#keyOf(key);
            if (seen.has(name))
              throw new Unreadable(`the key ${String(name)} stands twice`, offsetOf(key));
            seen.add(name);
            own.push([name, this.valueOf(value)]);
          }
          for (const [key, value] of own)
            merged.set(key, value);
          return merged;
        }
        #mergedIn(value) {
          const found = this.valueOf(value);
          const all = Array.isArray(found) ? [...found].reverse() : [found];
          return all.map((one) => {
            if (one instanceof Map)
              return one;
            throw new Unreadable("only mappings can be merged with <<", offsetOf(value));
          });
        }
        #keyOf(node) {
          const key = this.valueOf(node);
          if (typeof key === "object" && key !== null)
            throw new Unreadable("a key must be text or a number", offsetOf(node));
          return key;
        }
      }
      function offsetOf(node) {
        return node?.range?.[0] ?? 0;
      }
      const truths = { true: true, false: false };
      const float = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?)$/;
      const whole = /^(?:[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+]?[0-9_]+|[-+]?0x[0-9a-fA-F_]+)$/;
      const time = /^\d{4}-\d\d-\d\d$|^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/;
      function scalarValue(node) {
        const text = String(node.value ?? "");
        const { tag } = node;
        if (tag !== void 0 && tag !== "tag:yaml.org,2002:str" && tag !== "!")
          throw new Unreadable(`has the tag ${tag}, which is not read`, offsetOf(node));
        if (tag !== void 0 || node.type !== "PLAIN" && node.type !== void 0)
          return text;
        if (/^(?:~|null|Null|NULL|)$/.test(text))
          return null;
        if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(text))
          return truths[text.toLowerCase()];
        if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text))
          return text.startsWith("-") ? -Infinity : Infinity;
        if (/^\.(?:nan|NaN|NAN)$/.test(text))
          return Number.NaN;
        if (float.test(text))
          return Number(text.replaceAll("_", ""));
        if (whole.test(text) && /^[-+0-9]/.test(text))
          return wholeNumber(text, node);
        if (time.test(text))
          throw new Unreadable(`${text} is read as a date, which has no place in dvc.lock: quote it`, offsetOf(node));
        return text;
      }
      function wholeNumber(text, node) {
        const negative = text.startsWith("-");
        const digits = text.replaceAll("_", "").replace(/^[-+]/, "");
        const plain = /^[0-9]+$/.test(digits) ? digits.replace(/^0+(?=.)/, "") : digits;
        try {
          return BigInt(plain) * (negative ? -1n : 1n);
        } catch {
          throw new Unreadable(`${text} cannot be read as a number: quote it`, offsetOf(node));
        }
      }
    })
  ),
  /***/
  96728: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let wholeOutputs = function(stage, earlier) {
            if (earlier === null)
              return null;
            const found = stage.outs.flatMap(({ path }) => {
              const version = earlier.outs.get(path);
              return version == null ? [] : [[path, version]];
            });
            return found.length === stage.outs.length ? new Map(found) : null;
          }, isThere = function(state, { path }, outs) {
            const [now, wanted] = [state.outs.get(path), outs.get(path)];
            return now !== void 0 && now.oid === wanted?.oid && now.hash === wanted.hash;
          }, versionOf = function({ path }, versions) {
            return versions.get(path);
          }, tracked = function(stage, output, versions) {
            const { hash, oid, size, files, executable } = versionOf(output, versions);
            return {
              ...{ path: output.place, pointer: stage.file, hash, oid, size, files, executable },
              // what is not cached was put there with the run
              ...{ cached: true, remote: output.remote, push: output.push, placed: true }
            };
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            H: () => (
              /* binding */
              restoreStage
            ),
            /* harmony export */
            n: () => (
              /* binding */
              keepInCache
            )
            /* harmony export */
          });
          var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88658);
          var _output_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93910);
          var _run_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42479);
          var _stage_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13629);
          var _stage_saving_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95210);
          var _workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7980);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__, _output_files_js__WEBPACK_IMPORTED_MODULE_1__, _stage_saving_js__WEBPACK_IMPORTED_MODULE_3__, _workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__]);
          [_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__, _output_files_js__WEBPACK_IMPORTED_MODULE_1__, _stage_saving_js__WEBPACK_IMPORTED_MODULE_3__, _workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function restoreStage(data, stage, state, reasons, locked, fetch2) {
            const deps = await (0, _stage_saving_js__WEBPACK_IMPORTED_MODULE_3__.gu)(data, stage.deps, locked?.deps, () => false);
            const inputs = { deps, params: state.params };
            if (!(0, _run_cache_js__WEBPACK_IMPORTED_MODULE_2__.su)(stage, inputs))
              return null;
            const same = locked !== void 0 && reasons.own.length + reasons.deps.length === 0;
            const earlier = same ? locked : (0, _run_cache_js__WEBPACK_IMPORTED_MODULE_2__.cV)(data, (0, _stage_record_js__WEBPACK_IMPORTED_MODULE_5__.z)(stage, { ...inputs, outs: /* @__PURE__ */ new Map() }));
            const outs = wholeOutputs(stage, earlier);
            if (outs === null)
              return null;
            const elsewhere = stage.outs.filter((output) => !isThere(state, output, outs));
            const missing = () => elsewhere.filter((output) => !(0, _output_files_js__WEBPACK_IMPORTED_MODULE_1__.bm)(data, versionOf(output, outs)));
            const absent = missing();
            if (absent.length > 0 && fetch2 !== void 0) {
              const targets = absent.map((output) => ({ output: tracked(stage, output, outs), inside: null }));
              await fetch2(async () => (0, _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__.usedObjects)(data.cache, targets));
            }
            if (absent.length > 0 && missing().length > 0)
              return null;
            for (const output of elsewhere)
              (0, _output_files_js__WEBPACK_IMPORTED_MODULE_1__.b7)(data, output, versionOf(output, outs));
            await keepInCache(data, stage.outs.filter((output) => !elsewhere.includes(output)), outs);
            return (0, _stage_saving_js__WEBPACK_IMPORTED_MODULE_3__.kY)(data, stage, { ...inputs, outs });
          }
          async function keepInCache(data, outputs, versions) {
            const absent = outputs.filter((output) => output.cache && !(0, _output_files_js__WEBPACK_IMPORTED_MODULE_1__.bm)(data, versionOf(output, versions)));
            const asked = absent.map((output) => ({ place: output.place, hash: versionOf(output, versions).hash }));
            if (asked.length > 0)
              await (0, _workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__.l)(data, asked, true);
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  49872: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          resultOf
        )
        /* harmony export */
      });
      var _param_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25998);
      var _python_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2882);
      function resultOf(pipeline, stages, results, params) {
        const outputs = (kind) => stages.flatMap((stage) => stage.outs.filter((output) => output.kind === kind).map((output) => ({ stage, output })));
        return {
          stages: stages.flatMap((stage) => reportOf(stage, results.get(stage.name))),
          metrics: [
            ...outputs("metrics").map(({ stage, output }) => ({ path: output.place, stage: stage.name })),
            ...pipeline.metrics.map((path) => ({ path, stage: null }))
          ],
          plots: outputs("plots").map(({ stage, output }) => ({
            ...{ path: output.place, stage: stage.name, properties: output.plot }
          })),
          params: paramsOf(stages, params)
        };
      }
      function reportOf(stage, result) {
        if (result === void 0)
          return [];
        const outs = stage.outs.flatMap(({ path, place }) => {
          const version = result.outs.get(path);
          return version === void 0 ? [] : [{ path: place, md5: version.oid, size: version.size }];
        });
        return [{ name: stage.name, ...result, outs }];
      }
      function paramsOf(stages, cache) {
        const found = /* @__PURE__ */ new Map();
        for (const { place, keys } of stages.flatMap((stage) => stage.params)) {
          const read = cache.get(place);
          if (read == null || "problem" in read)
            continue;
          const values = found.get(place) ?? /* @__PURE__ */ new Map();
          for (const [key, value] of (0, _param_files_js__WEBPACK_IMPORTED_MODULE_0__.I0)(read.values, keys))
            values.set(key, value);
          found.set(place, values);
        }
        return (0, _python_values_js__WEBPACK_IMPORTED_MODULE_1__._y)(found);
      }
    })
  ),
  /***/
  42479: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        cV: () => (
          /* binding */
          rememberedRun
        ),
        /* harmony export */
        j: () => (
          /* binding */
          rememberRun
        ),
        /* harmony export */
        rK: () => (
          /* binding */
          isRemembered
        ),
        /* harmony export */
        su: () => (
          /* binding */
          isRepeatable
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _versioning_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63151);
      var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31566);
      var _lock_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58412);
      var _python_values_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2882);
      var _python_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42443);
      var _stage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39667);
      const sizes = /* @__PURE__ */ new Set(["size", "nfiles"]);
      function isRepeatable(stage, { deps, params }) {
        if ((0, _stage_js__WEBPACK_IMPORTED_MODULE_7__.ir)(stage) || stage.outs.length === 0 || stage.outs.some(({ persist }) => persist))
          return false;
        if (stage.deps.length + stage.params.length === 0)
          return false;
        return stage.deps.every(({ path }) => deps.has(path)) && stage.params.every(({ path }) => (params.get(path)?.size ?? 0) > 0);
      }
      function isRemembered(stage) {
        return stage.outs.every(({ cache, kind }) => cache || kind !== "outs");
      }
      function rememberedRun(data, record) {
        const folder = folderOf(data, record);
        const [newest] = namesIn(folder).map((name) => ({ name, time: (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 })).sort((a, b) => b.time - a.time);
        return newest === void 0 ? null : readRun((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, newest.name));
      }
      function readRun(file) {
        const read = (0, _python_yaml_js__WEBPACK_IMPORTED_MODULE_6__.E)((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, "utf8"), file);
        try {
          if (!("problem" in read))
            return (0, _lock_js__WEBPACK_IMPORTED_MODULE_4__.h)(read.value);
        } catch {
        }
        (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, { force: true });
        return null;
      }
      function rememberRun(data, record) {
        const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folderOf(data, record), digest(record));
        if ((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false }) !== void 0 && readRun(file) !== null)
          return;
        const temporary = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);
        try {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
          (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, (0, _lock_text_js__WEBPACK_IMPORTED_MODULE_5__.C)(record, 0), { flag: "wx" });
          (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file);
        } catch (error) {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
          throw (0, _versioning_failures_js__WEBPACK_IMPORTED_MODULE_3__.C)(error, file);
        }
      }
      function folderOf(data, record) {
        const outs = record.get("outs");
        const paths = ((0, _python_values_js__WEBPACK_IMPORTED_MODULE_8__.Lv)(outs) ? outs : []).map((out) => (0, _python_values_js__WEBPACK_IMPORTED_MODULE_8__.jh)(out) ? out.get("path") ?? null : null);
        const key = digest(new Map(record).set("outs", paths));
        return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(data.cache.folder, "runs", key.slice(0, 2), key);
      }
      function digest(record) {
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0, _python_values_js__WEBPACK_IMPORTED_MODULE_8__.Is)(record, sizes)).digest("hex");
      }
      function namesIn(folder) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).filter((name) => /^[0-9a-f]{64}$/.test(name));
        } catch {
          return [];
        }
      }
    })
  ),
  /***/
  3331: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let oneOf = function(failures) {
            if (failures.length === 1)
              return failures[0];
            if (failures.every((one) => one instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1))
              return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1(failures.flatMap(({ problems }) => problems));
            return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.eG(failures.map(_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.bD).join("\n"), { cause: failures[0] });
          }, requireWritable = function(data) {
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(data.cache.folder, "tmp");
            try {
              (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
              (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
            } catch (error) {
              throw (0, _versioning_failures_js__WEBPACK_IMPORTED_MODULE_4__.C)(error, folder);
            }
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            a: () => (
              /* binding */
              runPipeline
            )
            /* harmony export */
          });
          var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
          var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
          var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91104);
          var _versioning_failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63151);
          var _versioning_git_ignore_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20873);
          var _versioning_text_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77885);
          var _lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31566);
          var _output_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93910);
          var _preflight_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72938);
          var _restoring_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96728);
          var _result_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(49872);
          var _schedule_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(88316);
          var _selection_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(52499);
          var _stage_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(39667);
          var _stage_check_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(82566);
          var _stage_saving_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(95210);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_output_files_js__WEBPACK_IMPORTED_MODULE_8__, _preflight_js__WEBPACK_IMPORTED_MODULE_9__, _restoring_js__WEBPACK_IMPORTED_MODULE_10__, _stage_check_js__WEBPACK_IMPORTED_MODULE_14__, _stage_saving_js__WEBPACK_IMPORTED_MODULE_15__]);
          [_output_files_js__WEBPACK_IMPORTED_MODULE_8__, _preflight_js__WEBPACK_IMPORTED_MODULE_9__, _restoring_js__WEBPACK_IMPORTED_MODULE_10__, _stage_check_js__WEBPACK_IMPORTED_MODULE_14__, _stage_saving_js__WEBPACK_IMPORTED_MODULE_15__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function runPipeline(pipeline, data, options) {
            const { signal } = data.services;
            const stages = (0, _selection_js__WEBPACK_IMPORTED_MODULE_12__.u)(pipeline, options.targets ?? []);
            const run = await PipelineRun.open(pipeline, data, stages, options);
            const results = /* @__PURE__ */ new Map();
            let failures = [];
            try {
              const jobs = Math.max(1, options.jobs ?? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)());
              failures = await (0, _schedule_js__WEBPACK_IMPORTED_MODULE_16__.w)(stages, pipeline.graph.upstream, jobs, signal, async (stage) => {
                const result = await run.make(stage);
                results.set(stage.name, result);
                options.onStage?.({ event: "ends", name: stage.name, result });
              });
            } finally {
              await run.ignoreOutputs(results);
            }
            if (failures.length > 0)
              throw oneOf(failures);
            signal.throwIfAborted();
            for (const stage of stages)
              (0, _stage_check_js__WEBPACK_IMPORTED_MODULE_14__.Ex)(data, stage, run.params);
            return (0, _result_js__WEBPACK_IMPORTED_MODULE_11__.B)(pipeline, stages, results, run.params);
          }
          class PipelineRun {
            #pipeline;
            #data;
            #stages;
            #options;
            #lock;
            #records = /* @__PURE__ */ new Map();
            params = /* @__PURE__ */ new Map();
            /** What was seen before anything ran; null once a command may have changed anything. */
            #seen = null;
            constructor(pipeline, data, stages, options) {
              this.#pipeline = pipeline;
              this.#data = data;
              this.#stages = stages;
              this.#options = options;
              this.#lock = (0, _lock_js__WEBPACK_IMPORTED_MODULE_7__.w)((0, _versioning_text_files_js__WEBPACK_IMPORTED_MODULE_6__.q)(data.root, pipeline.lockFile), pipeline.lockFile);
            }
            /** Looks at everything first, so that what would stop a later stage is told before the first one runs. */
            static async open(pipeline, data, stages, options) {
              const run = new PipelineRun(pipeline, data, stages, options);
              const seen = await (0, _stage_check_js__WEBPACK_IMPORTED_MODULE_14__.kY)(data, stages, run.#lock.stages, run.params);
              run.#seen = seen;
              const changed = stages.filter((stage) => {
                const state = seen.get(stage.name);
                const known = run.#lock.stages.get(stage.name);
                return options.force === true || state === void 0 || (0, _stage_check_js__WEBPACK_IMPORTED_MODULE_14__.nP)((0, _stage_check_js__WEBPACK_IMPORTED_MODULE_14__.zM)(stage, state, known)).length > 0;
              });
              if (changed.length === 0)
                return run;
              await (0, _preflight_js__WEBPACK_IMPORTED_MODULE_9__.z)(pipeline, data, stages, seen);
              await (0, _preflight_js__WEBPACK_IMPORTED_MODULE_9__.N)(data, stages);
              requireWritable(data);
              return run;
            }
            async make(stage) {
              const started = performance.now();
              const { force, fetch: fetch2 } = this.#options;
              const locked = this.#lock.stages.get(stage.name);
              const state = await this.#stateOf(stage);
              const found = (0, _stage_check_js__WEBPACK_IMPORTED_MODULE_14__.zM)(stage, state, locked);
              const reasons = (0, _stage_check_js__WEBPACK_IMPORTED_MODULE_14__.nP)(found);
              const seconds = () => (performance.now() - started) / 1e3;
              if (reasons.length === 0 && force !== true) {
                await (0, _restoring_js__WEBPACK_IMPORTED_MODULE_10__.n)(this.#data, stage.outs, state.outs);
                return { how: "unchanged", seconds: seconds(), reasons, outs: state.outs };
              }
              if (stage.frozen) {
                const { record: record2, outs: outs2 } = await (0, _stage_saving_js__WEBPACK_IMPORTED_MODULE_15__.ev)(this.#data, stage, locked, this.params);
                this.#write(stage, record2);
                return { how: "recorded", seconds: seconds(), reasons, outs: outs2 };
              }
              const restored = force === true ? null : await (0, _restoring_js__WEBPACK_IMPORTED_MODULE_10__.H)(this.#data, stage, state, found, locked, fetch2);
              if (restored !== null) {
                this.#forget();
                this.#write(stage, restored.record);
                return { how: "restored", seconds: seconds(), reasons, outs: restored.outs };
              }
              const told = reasons.length > 0 ? reasons : ["it was asked for"];
              this.#options.onStage?.({ event: "starts", name: stage.name, reasons: told });
              await this.#execute(stage);
              const { record, outs } = await (0, _stage_saving_js__WEBPACK_IMPORTED_MODULE_15__.ev)(this.#data, stage, locked, this.params);
              this.#write(stage, record);
              return { how: "run", seconds: seconds(), reasons: told, outs };
            }
            async #stateOf(stage) {
              const seen = this.#seen?.get(stage.name);
              if (seen !== void 0)
                return seen;
              const states = await (0, _stage_check_js__WEBPACK_IMPORTED_MODULE_14__.kY)(this.#data, [stage], this.#lock.stages, this.params);
              return states.get(stage.name);
            }
            #forget() {
              this.#seen = null;
              this.params.clear();
            }
            async #execute(stage) {
              const { root, services } = this.#data;
              for (const { place, persist } of stage.outs) {
                if (persist)
                  (0, _output_files_js__WEBPACK_IMPORTED_MODULE_8__.C4)(this.#data, place);
                else
                  (0, _output_files_js__WEBPACK_IMPORTED_MODULE_8__.kF)(this.#data, place);
              }
              this.#forget();
              const { file } = this.#pipeline;
              const address = file === "dvc.yaml" ? stage.name : `${file}:${stage.name}`;
              const commands = {
                name: stage.name,
                commands: (0, _stage_js__WEBPACK_IMPORTED_MODULE_13__.Kf)(stage),
                cwd: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, stage.folder),
                env: { DVC_ROOT: root, DVC_STAGE: address }
              };
              try {
                await this.#options.execute(commands, services.signal);
              } finally {
                this.#forget();
              }
            }
            /** After every stage, so that nothing that succeeded is lost; new stages stand in the order in which DVC runs them. */
            #write(stage, record) {
              this.#records.set(stage.name, record);
              const ordered = this.#stages.flatMap(({ name }) => {
                const known = this.#records.get(name);
                return known === void 0 ? [] : [[name, known]];
              });
              (0, _versioning_text_files_js__WEBPACK_IMPORTED_MODULE_6__.f)(this.#data.root, this.#pipeline.lockFile, this.#lock.with(new Map(ordered)));
            }
            async ignoreOutputs(results) {
              const made = this.#stages.filter(({ name }) => !["unchanged", void 0].includes(results.get(name)?.how));
              const places = made.flatMap(({ outs }) => outs.filter(({ cache }) => cache).map(({ place }) => place));
              await (0, _versioning_git_ignore_js__WEBPACK_IMPORTED_MODULE_5__.e)(this.#data, places);
            }
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  88316: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        w: () => (
          /* binding */
          inGraphOrder
        )
        /* harmony export */
      });
      async function inGraphOrder(stages, upstream, jobs, signal, work) {
        const failures = [];
        const chosen = new Set(stages.map(({ name }) => name));
        const waiting = [...stages];
        const done = /* @__PURE__ */ new Set();
        const running = /* @__PURE__ */ new Set();
        const isReady = ({ name }) => [...upstream.get(name) ?? []].every((one) => done.has(one) || !chosen.has(one));
        const start = (stage) => {
          const run = work(stage).then(() => void done.add(stage.name), (error) => void failures.push(error)).finally(() => running.delete(run));
          running.add(run);
        };
        while (waiting.length > 0 || running.size > 0) {
          const stopped = failures.length > 0 || signal.aborted;
          const next = stopped || running.size >= jobs ? -1 : waiting.findIndex(isReady);
          const [stage] = next < 0 ? [] : waiting.splice(next, 1);
          if (stage !== void 0)
            start(stage);
          else if (running.size > 0)
            await Promise.race(running);
          else
            break;
        }
        return failures;
      }
    })
  ),
  /***/
  52499: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        u: () => (
          /* binding */
          chosenStages2
        )
        /* harmony export */
      });
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
      function chosenStages2(pipeline, targets) {
        const { order, upstream } = pipeline.graph;
        if (targets.length === 0)
          return order;
        const names = [...new Set(order.flatMap(({ name, group }) => [name, group]))];
        const unknown = targets.filter((target) => !names.includes(target));
        if (unknown.length > 0)
          throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(unknown.map((value) => ({
            file: pipeline.file,
            value,
            message: "is not a stage",
            remedy: (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.SX)(value, names)
          })));
        const wanted = /* @__PURE__ */ new Set();
        const pending = order.filter(({ name, group }) => targets.includes(name) || targets.includes(group)).map(({ name }) => name);
        for (let name = pending.pop(); name !== void 0; name = pending.pop()) {
          if (wanted.has(name))
            continue;
          wanted.add(name);
          pending.push(...upstream.get(name) ?? []);
        }
        return order.filter(({ name }) => wanted.has(name));
      }
    })
  ),
  /***/
  83419: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          executeInShell
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91104);
      const quietly = {
        zsh: ["--no-rcs"],
        bash: ["--noprofile", "--norc"]
      };
      function shellCommand(command, env, platform = process.platform) {
        if (platform === "win32")
          return [env.ComSpec ?? "cmd.exe", "/c", command];
        const shell = env.SHELL === void 0 || env.SHELL === "" ? "/bin/sh" : env.SHELL;
        return [shell, ...quietly[(0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(shell).toLowerCase()] ?? [], "-c", command];
      }
      function executeInShell(services) {
        return async ({ name, commands, cwd, env }, signal) => {
          for (const command of commands) {
            signal.throwIfAborted();
            services.logger.info(`> ${command}`);
            const [program, ...args] = shellCommand(command, services.env);
            const result = await services.process.run(program, args, {
              cwd,
              env,
              onLine: (_, line) => services.logger.info(line)
            });
            if (result.exitCode === 0)
              continue;
            const how = result.signal === null ? `ended with exit status ${result.exitCode}` : `was ended by signal ${result.signal}`;
            const said = (result.stderr.trim() || result.stdout.trim()).split("\n").slice(-15).join("\n");
            const words = said === "" ? "" : `
${said}`;
            throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.eG(`Stage ${name}: the command ${how}: ${command.trim()}${words}`);
          }
        };
      }
    })
  ),
  /***/
  82566: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let allReasons2 = function({ own, deps, outs }) {
            return [...own, ...deps, ...outs];
          }, hashNameOf = function(locked) {
            return locked?.hash ?? "md5";
          }, askedOf = function(paths, locked) {
            return paths.map(({ path, place }) => ({ place, hash: hashNameOf(locked?.get(path)) }));
          }, picked = function(paths, locked, found) {
            return new Map(paths.flatMap(({ path, place }) => {
              const current = found.get((0, _workspace_versions_js__WEBPACK_IMPORTED_MODULE_5__.T)({ place, hash: hashNameOf(locked?.get(path)) }));
              return current === void 0 ? [] : [[path, current]];
            }));
          }, paramValues = function(data, stage, cache) {
            const problems = [];
            const values = /* @__PURE__ */ new Map();
            for (const { path, place, keys, line } of stage.params) {
              const read = cached(cache, place, () => {
                const text = (0, _versioning_text_files_js__WEBPACK_IMPORTED_MODULE_2__.q)(data.root, place);
                return text === null ? null : (0, _param_files_js__WEBPACK_IMPORTED_MODULE_3__.Ev)(text, place);
              });
              if (read === null)
                continue;
              if ("problem" in read)
                problems.push(read.problem);
              else {
                if (keys.length === 0 && [...read.values.keys()].some((key) => typeof key !== "string"))
                  problems.push(keysProblem(stage, path, line));
                values.set(path, (0, _param_files_js__WEBPACK_IMPORTED_MODULE_3__.I0)(read.values, keys));
              }
            }
            if (problems.length > 0)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1(problems);
            return values;
          }, cached = function(cache, key, make) {
            const known = cache.get(key);
            if (known !== void 0)
              return known;
            const made = make();
            cache.set(key, made);
            return made;
          }, keysProblem = function(stage, path, line) {
            const message = "has keys that are not text, so it cannot be followed as a whole";
            return { file: stage.file, line, value: path, message, remedy: "Quote the keys, or name the parameters" };
          }, missingParams = function(stage, state) {
            return stage.params.flatMap((one) => {
              const values = state.params.get(one.path);
              const missing = one.keys.filter((key) => values?.has(key) !== true);
              return values !== void 0 && missing.length > 0 ? [[one, missing]] : [];
            });
          }, reasonsOf2 = function(stage, state, locked) {
            if (locked === void 0)
              return { own: ["it has not run yet"], deps: [], outs: [] };
            const own = [];
            if (!(0, _python_values_js__WEBPACK_IMPORTED_MODULE_6__.LC)(stage.cmd, locked.cmd))
              own.push("its command changed");
            if ((0, _stage_js__WEBPACK_IMPORTED_MODULE_4__.ir)(stage) && !stage.frozen)
              own.push("it runs always");
            const deps = stage.frozen ? [] : [...changes(stage.deps, state.deps, locked.deps), ...paramChanges(stage, state, locked)];
            return { own, deps, outs: changes(stage.outs, state.outs, locked.outs) };
          }, changes = function(paths, current, locked) {
            return paths.flatMap(({ path, place }) => {
              const [now, before] = [current.get(path), locked.get(path)];
              if (now === void 0)
                return [`${place} is missing`];
              if (before === void 0 || before === null)
                return [`${place} is new`];
              return now.oid === before.oid ? [] : [`${place} changed`];
            });
          }, paramChanges = function(stage, state, locked) {
            return stage.params.flatMap(({ path, place, keys }) => {
              const [now, before] = [state.params.get(path), locked.params.get(path)];
              if (now === void 0)
                return [`${place} is missing`];
              const named = (key) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(place) === "params.yaml" ? key : `${key} of ${place}`;
              const names = keys.length > 0 ? keys : [.../* @__PURE__ */ new Set([...now.keys(), ...before?.keys() ?? []])];
              return names.flatMap((key) => {
                const name = String(key);
                const [value, old] = [now.get(name), before?.get(key)];
                if (value === void 0)
                  return [`${named(name)} is missing`];
                if (old === void 0)
                  return [`${named(name)} is new`];
                return (0, _python_values_js__WEBPACK_IMPORTED_MODULE_6__.LC)(value, old) ? [] : [`${named(name)}: ${shown(old)} → ${shown(value)}`];
              });
            });
          }, shown = function(value) {
            if ((0, _python_values_js__WEBPACK_IMPORTED_MODULE_6__.Lv)(value) || (0, _python_values_js__WEBPACK_IMPORTED_MODULE_6__.jh)(value))
              return (0, _python_values_js__WEBPACK_IMPORTED_MODULE_6__.Lv)(value) ? `a list of ${value.length}` : `a mapping of ${value.size}`;
            const text = JSON.stringify((0, _python_values_js__WEBPACK_IMPORTED_MODULE_6__._y)(value));
            return text.length > 60 ? `${text.slice(0, 59)}…` : text;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            Ex: () => (
              /* binding */
              paramValues
            ),
            /* harmony export */
            kY: () => (
              /* binding */
              statesOf2
            ),
            /* harmony export */
            nP: () => (
              /* binding */
              allReasons2
            ),
            /* harmony export */
            p: () => (
              /* binding */
              missingParams
            ),
            /* harmony export */
            zM: () => (
              /* binding */
              reasonsOf2
            )
            /* harmony export */
          });
          var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91104);
          var _versioning_text_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77885);
          var _param_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25998);
          var _python_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2882);
          var _stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39667);
          var _workspace_versions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7980);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_workspace_versions_js__WEBPACK_IMPORTED_MODULE_5__]);
          _workspace_versions_js__WEBPACK_IMPORTED_MODULE_5__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function statesOf2(data, stages, locks, params) {
            const asked = stages.flatMap((stage) => {
              const locked = locks.get(stage.name);
              return [...askedOf(stage.deps, locked?.deps), ...askedOf(stage.outs, locked?.outs)];
            });
            const found = await (0, _workspace_versions_js__WEBPACK_IMPORTED_MODULE_5__.l)(data, asked, false);
            return new Map(stages.map((stage) => {
              const locked = locks.get(stage.name);
              const deps = picked(stage.deps, locked?.deps, found);
              const outs = picked(stage.outs, locked?.outs, found);
              return [stage.name, { deps, outs, params: paramValues(data, stage, params) }];
            }));
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  13629: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          recordOf
        )
        /* harmony export */
      });
      var _python_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2882);
      function recordOf(stage, { deps, outs, params }) {
        const record = /* @__PURE__ */ new Map([["cmd", stage.cmd]]);
        const put = (key, value, size) => {
          if (size > 0)
            record.set(key, value);
        };
        const inputs = entries(stage.deps, deps);
        put("deps", inputs, inputs.length);
        const files = paramsOf(stage, params);
        put("params", files, files.size);
        const made = entries(stage.outs, outs);
        put("outs", made, made.length);
        return record;
      }
      function entries(paths, versions) {
        return [...paths].sort((a, b) => (0, _python_values_js__WEBPACK_IMPORTED_MODULE_0__.n6)(a.path, b.path)).map(({ path }) => {
          const version = versions.get(path);
          const entry = /* @__PURE__ */ new Map([["path", path]]);
          if (version === void 0)
            return entry;
          if (version.hash === "md5")
            entry.set("hash", "md5");
          entry.set("md5", version.oid);
          if (version.size !== null)
            entry.set("size", BigInt(version.size));
          if (version.files !== null)
            entry.set("nfiles", BigInt(version.files));
          if (version.executable)
            entry.set("isexec", true);
          return entry;
        });
      }
      function paramsOf(stage, params) {
        const usual = (path) => path === "params.yaml" ? 0 : 1;
        const files = [...stage.params].sort((a, b) => usual(a.path) - usual(b.path) || (0, _python_values_js__WEBPACK_IMPORTED_MODULE_0__.n6)(a.path, b.path));
        return new Map(files.map(({ path }) => {
          const values = [...params.get(path) ?? []].sort(([a], [b]) => (0, _python_values_js__WEBPACK_IMPORTED_MODULE_0__.n6)(a, b));
          return [path, new Map(values)];
        }));
      }
    })
  ),
  /***/
  95210: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let remember = function(data, stage, versions) {
            const record = (0, _stage_record_js__WEBPACK_IMPORTED_MODULE_5__.z)(stage, versions);
            if ((0, _run_cache_js__WEBPACK_IMPORTED_MODULE_2__.rK)(stage) && (0, _run_cache_js__WEBPACK_IMPORTED_MODULE_2__.su)(stage, versions))
              (0, _run_cache_js__WEBPACK_IMPORTED_MODULE_2__.j)(data, record);
            return { record, outs: versions.outs };
          }, refuseMissing = function(stage, deps, outs, state) {
            const problem = (path, message, remedy) => ({
              ...{ file: stage.file, line: path.line, path: `stages.${stage.name}`, value: path.place },
              ...{ message, remedy }
            });
            const problems = [
              ...stage.outs.filter(({ path }) => !outs.has(path)).map((output) => problem(output, `is an output that stage ${stage.name} did not make`, "Correct the path, or the command that writes it")),
              ...[
                ...stage.deps.filter(({ path }) => !deps.has(path)),
                ...stage.params.filter(({ path }) => !state.params.has(path))
              ].map((path) => problem(path, "was there before the stage ran and is gone", "A stage must keep what it reads")),
              ...(0, _stage_check_js__WEBPACK_IMPORTED_MODULE_3__.p)(stage, state).map(([file, keys]) => problem(file, `does not hold ${keys.join(", ")}`, `Add it to ${file.place}`))
            ];
            if (problems.length > 0)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(problems);
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            ev: () => (
              /* binding */
              saveStage
            ),
            /* harmony export */
            gu: () => (
              /* binding */
              settled
            ),
            /* harmony export */
            kY: () => (
              /* binding */
              remember
            )
            /* harmony export */
          });
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
          var _output_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93910);
          var _run_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42479);
          var _stage_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82566);
          var _stage_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13629);
          var _workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7980);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_output_files_js__WEBPACK_IMPORTED_MODULE_1__, _stage_check_js__WEBPACK_IMPORTED_MODULE_3__, _workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__]);
          [_output_files_js__WEBPACK_IMPORTED_MODULE_1__, _stage_check_js__WEBPACK_IMPORTED_MODULE_3__, _workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function saveStage(data, stage, locked, params) {
            const values = (0, _stage_check_js__WEBPACK_IMPORTED_MODULE_3__.Ex)(data, stage, params);
            const deps = await settled(data, stage.deps, locked?.deps, () => false);
            const remembered = (0, _run_cache_js__WEBPACK_IMPORTED_MODULE_2__.rK)(stage) && (0, _run_cache_js__WEBPACK_IMPORTED_MODULE_2__.su)(stage, { deps, params: values });
            const kept = new Set(stage.outs.filter(({ cache }) => cache || remembered).map(({ path }) => path));
            const outs = await settled(data, stage.outs, locked?.outs, ({ path }) => kept.has(path));
            refuseMissing(stage, deps, outs, { params: values });
            for (const output of stage.outs) {
              const current = outs.get(output.path);
              if (current !== void 0 && output.cache)
                (0, _output_files_js__WEBPACK_IMPORTED_MODULE_1__.Wb)(data, output, current);
            }
            data.hashes.save();
            return remember(data, stage, { deps, outs, params: values });
          }
          async function settled(data, paths, locked, keep) {
            const isOld = ({ path }) => locked?.get(path)?.hash === "md5-dos2unix";
            const old = await (0, _workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__.l)(data, paths.filter(isOld).map(({ place }) => ({ place, hash: "md5-dos2unix" })), false);
            const hashOf = (path) => {
              const same = old.get((0, _workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__.T)({ place: path.place, hash: "md5-dos2unix" }))?.oid === locked?.get(path.path)?.oid;
              return isOld(path) && same ? "md5-dos2unix" : "md5";
            };
            const asked = paths.map((path) => ({ path, place: path.place, hash: hashOf(path), keep: keep(path) }));
            const found = new Map([
              ...await (0, _workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__.l)(data, asked.filter((one) => one.keep), true),
              ...await (0, _workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__.l)(data, asked.filter((one) => !one.keep), false)
            ]);
            return new Map(asked.flatMap(({ path, ...one }) => {
              const current = found.get((0, _workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__.T)(one));
              return current === void 0 ? [] : [[path.path, current]];
            }));
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  39667: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Kf: () => (
          /* binding */
          commandsOf
        ),
        /* harmony export */
        LN: () => (
          /* binding */
          lockFileOf
        ),
        /* harmony export */
        ir: () => (
          /* binding */
          runsAlways
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      function commandsOf({ cmd }) {
        if (typeof cmd !== "string")
          return cmd;
        const lines = cmd.split(/\r\n|[\n\r\v\f\x85\u2028\u2029]/);
        return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
      }
      function runsAlways({ alwaysChanged, deps, params, outs }) {
        return alwaysChanged || deps.length + params.length + outs.length === 0;
      }
      function lockFileOf(file) {
        return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file).replace(/\.[^.]*$/, "")}.lock`);
      }
    })
  ),
  /***/
  7980: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let keyOf = function({ place, hash }) {
            return `${hash} ${place}`;
          }, fileVersion = function(some, hash) {
            const [file, oid] = [some.members[0], some.hashes[0]];
            return { hash, oid, size: file.size, files: null, executable: file.executable, manifest: null, ...some };
          }, folderVersion = function(some, place, hash) {
            const listed = [];
            let size = 0;
            for (const [index, file] of some.members.entries()) {
              listed.push({ relpath: file.path.slice(place.length + 1), oid: some.hashes[index] });
              size += file.size;
            }
            const { bytes, oid } = (0, _versioning_manifest_js__WEBPACK_IMPORTED_MODULE_3__.$)(listed);
            return { hash, oid, size, files: listed.length, executable: false, manifest: bytes, ...some };
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            T: () => (
              /* binding */
              keyOf
            ),
            /* harmony export */
            l: () => (
              /* binding */
              currentVersions
            )
            /* harmony export */
          });
          var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
          var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
          var _versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52818);
          var _versioning_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89305);
          var _versioning_workspace_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68692);
          var _folder_memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84433);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_versioning_manifest_js__WEBPACK_IMPORTED_MODULE_3__, _versioning_workspace_data_js__WEBPACK_IMPORTED_MODULE_4__]);
          [_versioning_manifest_js__WEBPACK_IMPORTED_MODULE_3__, _versioning_workspace_data_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function currentVersions(data, asked, keep) {
            const found = /* @__PURE__ */ new Map();
            const memory = (0, _folder_memory_js__WEBPACK_IMPORTED_MODULE_5__.E)(data);
            for (const hash of ["md5", "md5-dos2unix"]) {
              const places = [...new Set(asked.filter((one) => one.hash === hash).map(({ place }) => place))];
              if (places.length > 0)
                await hashPlaces(data, memory, places, hash, keep, found);
            }
            memory.save();
            return found;
          }
          async function hashPlaces(data, memory, places, hash, keep, found) {
            const kinds = /* @__PURE__ */ new Map();
            const ends = [];
            let count = 0;
            function* all() {
              for (const place of places) {
                const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.root, place), { throwIfNoEntry: false });
                const kind = stat?.isDirectory() === true ? "folder" : stat?.isFile() === true ? "file" : null;
                if (kind === null)
                  continue;
                const known = kind === "folder" && !keep ? memory.get(place, hash) : null;
                if (known !== null) {
                  found.set(keyOf({ place, hash }), { ...known, members: [], hashes: [], manifest: null });
                  continue;
                }
                kinds.set(place, kind);
                const file = kind === "file" ? (0, _versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_2__.Wd)(data.root, place, false) : null;
                for (const one of file === null ? (0, _versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_2__.nG)(data.root, place, data.rules) : [file]) {
                  count++;
                  yield one;
                }
                ends.push({ place, end: count });
              }
            }
            const hashedAt = Date.now();
            const { files, hashes } = await (0, _versioning_workspace_data_js__WEBPACK_IMPORTED_MODULE_4__.m)(data, all(), hash, keep);
            let start = 0;
            for (const { place, end } of ends) {
              const whole = start === 0 && end === files.length;
              const some = {
                members: whole ? files : files.slice(start, end),
                hashes: whole ? hashes : hashes.slice(start, end)
              };
              start = end;
              const version = kinds.get(place) === "file" ? fileVersion(some, hash) : folderVersion(some, place, hash);
              if (keep && version.manifest !== null)
                data.cache.store(version, version.manifest);
              if (version.manifest !== null)
                memory.set(place, version, some.members, hashedAt);
              found.set(keyOf({ place, hash }), version);
            }
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  30534: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let planTables = function(tables, options, sqlNames) {
            const problems = [];
            const plans = new Map(tables.map((table) => [table.role, { table, columns: [] }]));
            const byAuthority = ["holdout", "candidate", "champion"].flatMap((role) => plans.get(role) ?? []);
            const sides = ["candidate", "champion"].flatMap((role) => plans.get(role) ?? []);
            const regression = options.task === "regression";
            const add = ({ table, columns }, alias, option, check, made) => {
              if ((0, _conversions_js__WEBPACK_IMPORTED_MODULE_0__.AN)(made))
                problems.push(made);
              else
                columns.push({ alias, conversion: made, option, check });
              return { name: made, role: table.role, alias };
            };
            const having = (column, among = byAuthority) => among.filter(({ table }) => table.columns.has(column));
            const missing = (column, option, among) => {
              problems.push((0, _tables_js__WEBPACK_IMPORTED_MODULE_2__.JA)(among.map(({ table }) => table), column, option));
            };
            const ids2 = options.id.filter((column) => {
              const lacking = byAuthority.filter(({ table }) => !table.columns.has(column));
              for (const lack of lacking)
                missing(column, "id", [lack]);
              return lacking.length === 0;
            });
            const resolved = (0, _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.T)(tables, ids2);
            problems.push(...resolved.problems);
            for (const [table, conversions] of resolved.conversions) {
              const plan2 = plans.get(table.role);
              for (const [index, conversion] of conversions.entries())
                add(plan2, `id${index}`, "id", "id", conversion);
            }
            const labelled = having(options.label);
            if (labelled.length === 0)
              missing(options.label, "label", byAuthority);
            for (const plan2 of labelled) {
              const read = regression ? _conversions_js__WEBPACK_IMPORTED_MODULE_0__.i : _conversions_js__WEBPACK_IMPORTED_MODULE_0__.ZJ;
              add(plan2, "label", "label", regression ? "finite" : "class", read(plan2.table, options.label, "label"));
            }
            const weighted = options.weight === void 0 ? [] : having(options.weight);
            if (options.weight !== void 0) {
              if (weighted.length === 0)
                missing(options.weight, "weight", byAuthority);
              for (const plan2 of weighted)
                add(plan2, "weight", "weight", "weight", (0, _conversions_js__WEBPACK_IMPORTED_MODULE_0__.i)(plan2.table, options.weight, "weight"));
            }
            const probabilityClasses = /* @__PURE__ */ new Map();
            for (const side of sides) {
              const named = (column, option) => {
                if (column === void 0)
                  return null;
                if (side.table.columns.has(column))
                  return column;
                missing(column, option, [side]);
                return null;
              };
              const declared = options.scoresAreProbabilities ?? true;
              const scoreOption = regression && options.score === void 0 ? "prediction" : "score";
              const score = named(scoreOption === "score" ? options.score : options.prediction, scoreOption);
              if (score !== null && options.task !== "multiclass-classification") {
                const check = !regression && declared ? "probability" : "finite";
                add(side, "score", scoreOption, check, (0, _conversions_js__WEBPACK_IMPORTED_MODULE_0__.i)(side.table, score, scoreOption));
              }
              const prediction = regression ? null : named(options.prediction, "prediction");
              if (prediction !== null)
                add(side, "prediction", "prediction", "class", (0, _conversions_js__WEBPACK_IMPORTED_MODULE_0__.ZJ)(side.table, prediction, "prediction"));
              if (options.task === "multiclass-classification" && options.probabilities !== void 0) {
                const columns = probabilityColumns(side, options.probabilities, problems, named);
                probabilityClasses.set(side.table.role, columns.map((entry) => entry.class));
                for (const [index, { column }] of columns.entries())
                  add(side, `probability${index}`, "probabilities", "probability", (0, _conversions_js__WEBPACK_IMPORTED_MODULE_0__.i)(side.table, column, "probabilities"));
              }
            }
            const slices = (options.slices ?? []).flatMap((option, index) => {
              const [plan2] = having(option.column);
              if (plan2 === void 0) {
                missing(option.column, "slices", byAuthority);
                return [];
              }
              const alias = `slice${index}`;
              const { table } = plan2;
              const raw = (0, _tables_js__WEBPACK_IMPORTED_MODULE_2__.$6)(table, option.column);
              const numeric = option.quantiles !== void 0 || option.edges !== void 0;
              const made = numeric ? (0, _conversions_js__WEBPACK_IMPORTED_MODULE_0__.i)(table, option.column, "slices") : { table, column: option.column, raw, sql: raw, wanted: "a value" };
              add(plan2, alias, "slices", "none", made);
              return [{ option, role: table.role, alias }];
            });
            const sqlColumns = /* @__PURE__ */ new Map();
            for (const side of sides) {
              const visible = [side, ...byAuthority.filter(({ table }) => table.role === "holdout")];
              const found = sqlNames.flatMap((name, index) => {
                const plan2 = visible.find(({ table: table2 }) => table2.columns.has(name));
                if (plan2 === void 0) {
                  missing(name, "metrics", visible);
                  return [];
                }
                const alias = `sql${index}`;
                const { table } = plan2;
                if (!plan2.columns.some((column) => column.alias === alias)) {
                  const raw = (0, _tables_js__WEBPACK_IMPORTED_MODULE_2__.$6)(table, name);
                  add(plan2, alias, "metrics", "none", { table, column: name, raw, sql: raw, wanted: "a value" });
                }
                return [{ name, role: table.role, alias }];
              });
              sqlColumns.set(side.table.role, found);
            }
            const roles = (found) => found.map(({ table }) => table.role);
            const plan = {
              tables: plans,
              ids: ids2,
              labels: roles(labelled),
              weights: roles(weighted),
              slices,
              probabilityClasses,
              sqlColumns
            };
            return { plan, problems };
          }, probabilityColumns = function(side, wanted, problems, named) {
            if (wanted.kind === "columns") {
              return wanted.columns.filter(({ column }) => named(column, "probabilities") !== null);
            }
            const columns = [...side.table.columns.keys()].filter((column) => column.startsWith(wanted.prefix) && column !== wanted.prefix).map((column) => ({ class: column.slice(wanted.prefix.length), column }));
            if (columns.length === 0) {
              problems.push({
                ...(0, _tables_js__WEBPACK_IMPORTED_MODULE_2__.JA)([side.table], wanted.prefix, "probabilities"),
                message: `no column of the ${side.table.title} starts with this prefix`
              });
            }
            return columns;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            Z: () => (
              /* binding */
              planTables
            )
            /* harmony export */
          });
          var _conversions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89452);
          var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63765);
          var _tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26864);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_conversions_js__WEBPACK_IMPORTED_MODULE_0__, _identifiers_js__WEBPACK_IMPORTED_MODULE_1__, _tables_js__WEBPACK_IMPORTED_MODULE_2__]);
          [_conversions_js__WEBPACK_IMPORTED_MODULE_0__, _identifiers_js__WEBPACK_IMPORTED_MODULE_1__, _tables_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  18991: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let opened = function(table) {
            if (Array.isArray(table))
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(table);
            return table;
          }, isNumber = function(type) {
            return /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|FLOAT|DOUBLE|DECIMAL)/.test(type);
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            r: () => (
              /* binding */
              differenceOfPredictions
            )
            /* harmony export */
          });
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
          var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26864);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_1__]);
          _tables_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function differenceOfPredictions(engine, files, id2, tolerance = 0) {
            const session = await engine.open();
            try {
              const first = opened(await (0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.RT)(session, engine.workspace, "candidate", [files.first]));
              const second = opened(await (0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.RT)(session, engine.workspace, "champion", [files.second]));
              const shared = [...first.columns.keys()].filter((column) => second.columns.has(column));
              const values = shared.filter((column) => !id2.includes(column));
              const onlyOne = first.columns.size + second.columns.size > 2 * shared.length;
              const side = (table) => [
                id2.length === 0 ? "row_number() OVER () AS row" : `concat_ws(chr(31), ${id2.map((column) => `CAST(${(0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.$6)(table, column)} AS VARCHAR)`).join(", ")}) AS row`,
                ...values.map((column, at) => `${(0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.$6)(table, column)} AS v${at}`)
              ].join(", ");
              await session.execute(`CREATE TABLE a AS SELECT ${side(first)} FROM ${first.relation}`);
              await session.execute(`CREATE TABLE b AS SELECT ${side(second)} FROM ${second.relation}`);
              const numeric = values.map((column) => [first, second].every((table) => isNumber((0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.By)(table, column))));
              const apart = (at) => numeric[at] ? `(abs(a.v${at}::DOUBLE - b.v${at}::DOUBLE) > ${tolerance} OR (a.v${at} IS NULL) <> (b.v${at} IS NULL))` : `a.v${at}::VARCHAR IS DISTINCT FROM b.v${at}::VARCHAR`;
              const any = values.length === 0 ? "false" : values.map((_, at) => apart(at)).join(" OR ");
              const gaps = values.flatMap((_, at) => numeric[at] ? [`coalesce(abs(a.v${at}::DOUBLE - b.v${at}::DOUBLE), 0)`] : []);
              const largest = gaps.length === 0 ? "0" : gaps.length === 1 ? gaps[0] : `greatest(${gaps.join(", ")})`;
              const [[rows, unmatched, different, gap] = []] = await session.rows(`
      SELECT count(*)::DOUBLE,
        count(*) FILTER (a.row IS NULL OR b.row IS NULL)::DOUBLE,
        count(*) FILTER (a.row IS NOT NULL AND b.row IS NOT NULL AND (${onlyOne || any}))::DOUBLE,
        coalesce(max(${largest}) FILTER (a.row IS NOT NULL AND b.row IS NOT NULL), 0)::DOUBLE
      FROM a FULL OUTER JOIN b ON a.row = b.row`);
              return {
                rows: Number(rows),
                unmatched: Number(unmatched),
                different: Number(different),
                largest: Number(gap)
              };
            } finally {
              await session.close();
            }
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  11666: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let sharedHistograms = function(sides, kind) {
            const filled = sides.filter((side) => side.length > 0);
            if (filled.length === 0)
              return null;
            const values = differentValues(filled);
            if (values !== null) {
              const label = kind === "moment" ? moment : String;
              return sides.map((side) => values.map((value) => ({
                label: label(value),
                count: until(side, value, true) - until(side, value, false)
              })));
            }
            const edges = edgesOf(filled, kind);
            if (edges === null)
              return null;
            const least = Math.min(...filled.map((side) => side[0]));
            const most = Math.max(...filled.map((side) => side.at(-1)));
            const labels = labelsOf(edges, kind);
            const [first, last] = [labels[0].from, labels.at(-1).to];
            return sides.map((side) => {
              const end = edges.at(-1);
              const below = edges.map((edge) => until(side, edge, edge === end && most === end));
              const bars = labels.map(({ from, to }, i) => ({
                label: `${from} – ${to}`,
                count: below[i + 1] - below[i]
              }));
              return [
                ...least < edges[0] ? [{ label: `below ${first}`, count: below[0] }] : [],
                ...bars,
                ...most > end ? [{ label: `${last} and above`, count: side.length - below.at(-1) }] : []
              ];
            });
          }, differentValues = function(sides) {
            const values = /* @__PURE__ */ new Set();
            for (const side of sides) {
              for (let at = 0; at < side.length; at = until(side, side[at], true)) {
                values.add(side[at] === 0 ? 0 : side[at]);
                if (values.size > singleValues)
                  return null;
              }
            }
            return [...values].sort((a, b) => a - b);
          }, until = function(sorted, value, including) {
            let [low, high] = [0, sorted.length];
            while (low < high) {
              const middle = low + high >>> 1;
              const number = sorted[middle];
              if (number < value || including && number === value)
                low = middle + 1;
              else
                high = middle;
            }
            return low;
          }, edgesOf = function(sides, kind) {
            const ends = (probability) => sides.map((side) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.YV)(side, probability));
            const [least, most] = [Math.min(...ends(0)), Math.max(...ends(1))];
            let [low, high] = [Math.min(...ends(outer)), Math.max(...ends(1 - outer))];
            const room = (high - low) / 4;
            if (low === high || least >= low - room)
              low = least;
            if (low === high || most <= high + room)
              high = most;
            const width = widthOf(high - low, kind);
            const start = Math.floor(low / width);
            const bars = Math.max(1, Math.ceil(high / width) - start);
            const edges = Array.from({ length: bars + 1 }, (_, i) => round((start + i) * width));
            const ascending = edges.every((edge, i) => Number.isFinite(edge) && (i === 0 || edge > edges[i - 1]));
            return bars <= 4 * wantedBars && ascending ? edges : null;
          }, widthOf = function(span, kind) {
            const wanted = span / wantedBars;
            if (kind === "moment") {
              const fitting = roundMoments.find((width2) => width2 >= wanted);
              if (fitting !== void 0 && wanted >= 1)
                return fitting;
            }
            const power = 10 ** Math.floor(Math.log10(wanted));
            const width = power * ([1, 2, 5].find((step) => step * power >= wanted * 0.999999) ?? 10);
            return kind === "whole" ? Math.max(1, width) : width;
          }, labelsOf = function(edges, kind) {
            const label = kind === "moment" ? moment : String;
            return edges.slice(1).map((edge, i) => ({ from: label(edges[i]), to: label(edge) }));
          }, round = function(value) {
            return Number(value.toPrecision(15));
          }, moment = function(seconds) {
            const date = new Date(seconds * 1e3);
            if (Number.isNaN(date.getTime()))
              return String(seconds);
            const text = date.toISOString().replace(".000Z", "Z");
            return text.endsWith("T00:00:00Z") ? text.slice(0, 10) : text;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            R: () => (
              /* binding */
              sharedHistograms
            )
            /* harmony export */
          });
          var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42632);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_numbers_js__WEBPACK_IMPORTED_MODULE_0__]);
          _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const singleValues = 12;
          const wantedBars = 16;
          const outer = 0.01;
          const days = 86400;
          const momentWidths = [1, 2, 5, 10, 15, 30].flatMap((count) => [count, count * 60]);
          const longWidths = [1, 2, 3, 6, 12].map((hours) => hours * 3600);
          const dayWidths = [1, 2, 7, 14, 28, 91, 182, 365, 730, 1826, 3652, 18262, 36525].map((count) => count * days);
          const roundMoments = [...momentWidths, ...longWidths, ...dayWidths].sort((a, b) => a - b);
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  48780: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let categoryBatches = function(items, distinct) {
            const batches = [];
            let held = 0;
            for (const item of items) {
              const last = batches.at(-1);
              held += distinct(item);
              if (last !== void 0 && last.length < columnsAtOnce && held <= categoriesAtOnce)
                last.push(item);
              else {
                batches.push([item]);
                held = distinct(item);
              }
            }
            return batches;
          }, category = function(value) {
            const text = `CAST(${value} AS VARCHAR)`;
            return `CASE WHEN length(${text}) > ${categoryLength} THEN left(${text}, ${categoryLength - 1}) || '…' ELSE ${text} END`;
          }, categoryHistograms = function(sides) {
            const named = byFrequency(sides);
            const shown = named.length <= namedBars + 1 ? named : named.slice(0, namedBars);
            const rest = named.length - shown.length;
            return sides.map((side) => {
              const bars = shown.map((label) => ({ label, count: side.get(label) ?? 0 }));
              const counted = bars.reduce((sum, { count }) => sum + count, 0);
              const all = [...side.values()].reduce((sum, count) => sum + count, 0);
              return rest === 0 ? bars : [...bars, { label: `${rest} others`, count: all - counted }];
            });
          }, byFrequency = function(sides) {
            const total = /* @__PURE__ */ new Map();
            for (const side of sides)
              for (const [label, count] of side)
                total.set(label, (total.get(label) ?? 0) + count);
            return [...total].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([label]) => label);
          }, categoriesOnlyIn = function(of, than) {
            return byFrequency([new Map([...of].filter(([label]) => !than.has(label)))]);
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            Ad: () => (
              /* binding */
              categoriesOnlyIn
            ),
            /* harmony export */
            LK: () => (
              /* binding */
              categoryBatches
            ),
            /* harmony export */
            q8: () => (
              /* binding */
              countCategories
            ),
            /* harmony export */
            ut: () => (
              /* binding */
              categoryHistograms
            )
            /* harmony export */
          });
          var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47069);
          var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23678);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_version_js__WEBPACK_IMPORTED_MODULE_1__]);
          _version_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const categoryLength = 200;
          const namedBars = 20;
          const categoriesAtOnce = 2e5;
          const columnsAtOnce = 200;
          async function countCategories(session, version, columns) {
            if (columns.length === 0)
              return [];
            const counted = columns.map((column) => `to_json(histogram(${category((0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(column))}))::VARCHAR`);
            const [cells = []] = await (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.hF)(version, () => session.rows(`SELECT ${counted.join(", ")} FROM ${version.relation}`));
            return cells.map((cell) => new Map(Object.entries(JSON.parse(String(cell ?? "{}")))));
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  91421: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        OM: () => (
          /* binding */
          expectedByChance
        ),
        nx: () => (
          /* binding */
          expectedWasserstein
        )
      });
      ;
      function logGamma(x) {
        const shifted = x + 6.5;
        const series = lanczos.reduce((total, term, i) => total + term / (x + i), 0.9999999999998099);
        return (x - 0.5) * Math.log(shifted) - shifted + Math.log(2.5066282746310007 * series);
      }
      const lanczos = [
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9984369578019572e-21,
        15056327351493116e-23
      ];
      function chiSquareCdf(x, freedom) {
        if (x <= 0)
          return 0;
        const [a, z] = [freedom / 2, x / 2];
        const scale = Math.exp(a * Math.log(z) - z - logGamma(a));
        if (z < a + 1) {
          let term = 1 / a;
          let total = term;
          for (let n = a + 1; Math.abs(term) > total * 1e-15; n++)
            total += term *= z / n;
          return total * scale;
        }
        let b = z + 1 - a;
        let c = 1e300;
        let d = 1 / b;
        let fraction = d;
        for (let n = 1; n < 1e5; n++) {
          const step = -n * (n - a);
          b += 2;
          d = 1 / (step * d + b);
          c = b + step / c;
          fraction *= d * c;
          if (Math.abs(d * c - 1) < 1e-15)
            break;
        }
        return 1 - scale * fraction;
      }
      function chiSquareQuantile(probability, freedom) {
        let [low, high] = [0, freedom + 10];
        while (chiSquareCdf(high, freedom) < probability)
          high *= 2;
        while (high - low > high * 1e-13) {
          const middle = (low + high) / 2;
          if (middle === low || middle === high)
            break;
          if (chiSquareCdf(middle, freedom) < probability)
            low = middle;
          else
            high = middle;
        }
        return (low + high) / 2;
      }
      var distances = __webpack_require__(42014);
      ;
      function expectedByChance(method, bins, sizes) {
        const noise = 1 / sizes.reference + 1 / sizes.current;
        const freedom = bins - 1;
        if (freedom < 1)
          return { mean: 0, high: 0 };
        const high = chiSquareQuantile(0.95, freedom);
        if (method === "psi")
          return { mean: freedom * noise, high: high * noise };
        if (method === "kl_div")
          return { mean: freedom * noise / 2, high: high * noise / 2 };
        const most = method === "hellinger" ? 1 : Math.sqrt(Math.LN2);
        const chi = Math.SQRT2 * Math.exp(logGamma((freedom + 1) / 2) - logGamma(freedom / 2));
        const scale = Math.sqrt(noise / 8);
        return { mean: Math.min(most, chi * scale), high: Math.min(most, Math.sqrt(high) * scale) };
      }
      function expectedKolmogorovSmirnov(sizes) {
        const scale = Math.sqrt(1 / sizes.reference + 1 / sizes.current);
        return {
          mean: Math.min(1, Math.sqrt(Math.PI / 2) * Math.LN2 * scale),
          high: Math.min(1, 1.3580986 * scale)
        };
      }
      function expectedTotalVariation(pooled, sizes) {
        const total = Array.from(pooled).reduce((sum, count) => sum + count, 0);
        const p = Array.from(pooled, (count) => count / total).filter((share) => share > 0);
        const terms = p.map((share) => ({ factor: 0.5, deviation: Math.sqrt(share * (1 - share)) }));
        const correlation = (i, j) => -Math.sqrt(p[i] * p[j] / ((1 - p[i]) * (1 - p[j])));
        const { mean, high } = sumOfAbsoluteNormals(terms, correlation);
        const scale = Math.sqrt(1 / sizes.reference + 1 / sizes.current);
        return { mean: Math.min(1, mean * scale), high: Math.min(1, high * scale) };
      }
      const coarseSteps = 60;
      function expectedWasserstein(pooled, sizes, deviation = (0, distances.Fx)(pooled)) {
        const steps = stepsOf(pooled);
        const termsOf = (some) => some.map(({ width, below }) => ({ factor: width, deviation: Math.sqrt(below * (1 - below)) }));
        const mean = Math.sqrt(2 / Math.PI) * termsOf(steps).reduce((sum, term) => sum + term.factor * term.deviation, 0);
        if (!(mean > 0 && mean < Number.POSITIVE_INFINITY))
          return { mean: 0, high: 0 };
        const coarse = thinned(steps);
        const correlation = (i, j) => {
          const [s, t] = [coarse[Math.min(i, j)].below, coarse[Math.max(i, j)].below];
          return Math.sqrt(s * (1 - t) / (t * (1 - s)));
        };
        const shape = sumOfAbsoluteNormals(termsOf(coarse), correlation);
        const scale = Math.sqrt(1 / sizes.reference + 1 / sizes.current) / Math.max(deviation, distances.VP);
        return { mean: mean * scale, high: mean * (shape.high / shape.mean) * scale };
      }
      function stepsOf({ values, weights }) {
        const weight = (i) => weights === void 0 ? 1 : weights[i];
        let total = 0;
        for (let i = 0; i < values.length; i++)
          total += weight(i);
        const steps = [];
        let sum = 0;
        for (let i = 0; i + 1 < values.length; i++) {
          sum += weight(i);
          const width = values[i + 1] - values[i];
          const below = sum / total;
          if (width > 0 && below > 0 && below < 1)
            steps.push({ width, below });
        }
        return steps;
      }
      function thinned(steps) {
        const each = Math.ceil(steps.length / coarseSteps);
        return Array.from({ length: Math.ceil(steps.length / each) }, (_, at) => {
          const group = steps.slice(at * each, (at + 1) * each);
          return { width: group.reduce((sum, { width }) => sum + width, 0), below: group[group.length >> 1].below };
        });
      }
      function sumOfAbsoluteNormals(terms, correlation) {
        const total = terms.reduce((sum, { factor, deviation }) => sum + factor * deviation, 0);
        if (!(total > 0 && total < Number.POSITIVE_INFINITY))
          return { mean: 0, high: 0 };
        const sizes = terms.map(({ factor, deviation }) => factor * deviation / total);
        let variance = 0;
        for (const [i, size] of sizes.entries()) {
          variance += size * size * (Math.PI / 2 - 1);
          for (let j = 0; j < i; j++) {
            const rho = Math.max(-1, Math.min(1, correlation(i, j)));
            const product = Math.sqrt(1 - rho * rho) + rho * Math.asin(rho);
            variance += 2 * size * sizes[j] * (product - 1);
          }
        }
        const mean = Math.sqrt(2 / Math.PI) * total;
        const freedom = 2 / variance;
        return { mean, high: mean * chiSquareQuantile(0.95, freedom) / freedom };
      }
    })
  ),
  /***/
  35199: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let presentValue = function(column, type) {
            const value = (0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(column);
            if ((0, _column_types_js__WEBPACK_IMPORTED_MODULE_1__.dk)(type))
              return `CASE WHEN NOT isnan(${value}) THEN ${value} END`;
            return (0, _column_types_js__WEBPACK_IMPORTED_MODULE_1__.$i)(type) ? value : `CAST(${value} AS VARCHAR)`;
          }, bounds = function(value, type) {
            const kind = (0, _column_types_js__WEBPACK_IMPORTED_MODULE_1__.I)(type);
            if ((0, _column_types_js__WEBPACK_IMPORTED_MODULE_1__.Et)(type)) {
              const finite = (0, _column_types_js__WEBPACK_IMPORTED_MODULE_1__.dk)(type) ? `CASE WHEN isfinite(${value}) THEN ${value} END` : value;
              return [`CAST(min(${finite}) AS DOUBLE)`, `CAST(max(${finite}) AS DOUBLE)`];
            }
            if (kind === "datetime")
              return [isoText(`min(${value})`, type), isoText(`max(${value})`, type)];
            return ["CAST(NULL AS VARCHAR)", "CAST(NULL AS VARCHAR)"];
          }, isoText = function(value, type) {
            const text = `replace(CAST(${value} AS VARCHAR), ' ', 'T')`;
            return type === "TIMESTAMP WITH TIME ZONE" ? `regexp_replace(${text}, '[+]00$', 'Z')` : text;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            v: () => (
              /* binding */
              countColumns
            ),
            /* harmony export */
            w: () => (
              /* binding */
              exactDistinct
            )
            /* harmony export */
          });
          var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47069);
          var _column_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18622);
          var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23678);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_version_js__WEBPACK_IMPORTED_MODULE_2__]);
          _version_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const exactDistinct = 1e5;
          const columnsAtOnce = 100;
          const distinctAtOnce = 25;
          async function countColumns(session, version, columns) {
            const counts = /* @__PURE__ */ new Map();
            for (let at = 0; at < columns.length; at += columnsAtOnce) {
              const some = columns.slice(at, at + columnsAtOnce);
              const found = await counted(session, version, some);
              const few = some.filter((column) => found.get(column).distinct <= exactDistinct * 1.1);
              const exact = /* @__PURE__ */ new Map();
              for (let from = 0; from < few.length; from += distinctAtOnce)
                await exactly(session, version, few.slice(from, from + distinctAtOnce), exact);
              for (const [column, count] of found) {
                const distinct = exact.get(column) ?? Math.min(count.distinct, version.rows - count.missing);
                counts.set(column, { ...count, distinct });
              }
            }
            return counts;
          }
          async function counted(session, version, columns) {
            const expressions = columns.flatMap((column) => {
              const type = version.columns.get(column);
              const value = presentValue(column, type);
              const [least, most] = bounds((0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(column), type);
              return [`CAST(count(${value}) AS DOUBLE)`, `CAST(approx_count_distinct(${value}) AS DOUBLE)`, least, most];
            });
            const [cells = []] = await (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.hF)(version, () => session.rows(`SELECT ${expressions.join(", ")} FROM ${version.relation}`));
            return new Map(columns.map((column, index) => {
              const [present, distinct, minimum, maximum] = cells.slice(index * 4, index * 4 + 4);
              return [
                column,
                {
                  missing: version.rows - Number(present),
                  distinct: Number(distinct),
                  minimum,
                  maximum
                }
              ];
            }));
          }
          async function exactly(session, version, columns, into) {
            const expressions = columns.map((column) => `CAST(count(DISTINCT ${presentValue(column, version.columns.get(column))}) AS DOUBLE)`);
            const [cells = []] = await (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.hF)(version, () => session.rows(`SELECT ${expressions.join(", ")} FROM ${version.relation}`));
            for (const [index, column] of columns.entries())
              into.set(column, Number(cells[index]));
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  18622: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $i: () => (
          /* binding */
          isPlain
        ),
        /* harmony export */
        Et: () => (
          /* binding */
          isNumber
        ),
        /* harmony export */
        Fq: () => (
          /* binding */
          isInteger
        ),
        /* harmony export */
        I: () => (
          /* binding */
          kindOf
        ),
        /* harmony export */
        a2: () => (
          /* binding */
          isNanoseconds
        ),
        /* harmony export */
        aM: () => (
          /* binding */
          isDecimal
        ),
        /* harmony export */
        dk: () => (
          /* binding */
          isFloat
        ),
        /* harmony export */
        fF: () => (
          /* binding */
          typeChange
        ),
        /* harmony export */
        t_: () => (
          /* binding */
          isMoment
        )
        /* harmony export */
      });
      const integerBits = {
        TINYINT: 7,
        SMALLINT: 15,
        INTEGER: 31,
        BIGINT: 63,
        HUGEINT: 127,
        UTINYINT: 8,
        USMALLINT: 16,
        UINTEGER: 32,
        UBIGINT: 64,
        UHUGEINT: 128
      };
      const timestampDigits = {
        DATE: -1,
        TIMESTAMP_S: 0,
        TIMESTAMP_MS: 3,
        TIMESTAMP: 6,
        TIMESTAMP_NS: 9
      };
      const zoned = "TIMESTAMP WITH TIME ZONE";
      const isInteger = (type) => type in integerBits;
      const isFloat = (type) => type === "FLOAT" || type === "DOUBLE";
      const isDecimal = (type) => /^DECIMAL\(\d+,\d+\)$/.test(type);
      const isNumber = (type) => isInteger(type) || isFloat(type) || isDecimal(type);
      const isMoment = (type) => type in timestampDigits || type === zoned;
      const isZoned = (type) => type === zoned;
      const isNanoseconds = (type) => type === "TIMESTAMP_NS";
      const isText = (type) => type === "VARCHAR" || type === "UUID" || /^ENUM\(.*\)$/s.test(type);
      const isPlain = (type) => isNumber(type) || isMoment(type) || isText(type) || /^(BOOLEAN|BLOB|TIME|INTERVAL)$/.test(type);
      function kindOf(type) {
        if (isNumber(type))
          return "numerical";
        if (isMoment(type))
          return "datetime";
        if (type === "BOOLEAN")
          return "boolean";
        return isText(type) ? "categorical" : "other";
      }
      const widening = (reason) => ({ breaking: false, reason });
      const breaking = (reason) => ({ breaking: true, reason });
      function typeChange(before, after) {
        if (isInteger(before) && isInteger(after)) {
          const signs = before.startsWith("U") || !after.startsWith("U");
          const fits = integerBits[after] >= integerBits[before];
          if (signs && fits)
            return widening("every old value fits the wider type");
          return breaking(signs ? "values beyond the narrower type no longer fit" : "negative values no longer fit");
        }
        if (isInteger(before) && isFloat(after)) {
          if (integerBits[before] <= (after === "DOUBLE" ? 53 : 24))
            return widening("every whole number is kept exactly");
          return breaking("whole numbers above 2^53 lose digits");
        }
        if (isNumber(before) && isNumber(after))
          return numberChange(before, after);
        if (isMoment(before) && isMoment(after))
          return momentChange(before, after);
        if (isText(before) && isText(after))
          return widening("both are text");
        if (isText(after))
          return breaking("values are text now: they compare and sort differently");
        return breaking("values are of another kind");
      }
      function numberChange(before, after) {
        if (isFloat(before) && isFloat(after)) {
          return after === "DOUBLE" ? widening("every old value fits the wider type") : breaking("values lose digits");
        }
        if (isInteger(after))
          return breaking("fractions no longer fit");
        if (isFloat(after))
          return breaking("decimal fractions are rounded to binary ones");
        if (isFloat(before))
          return breaking("values are rounded to the decimal places of the type");
        const [digits, scale] = decimal(after);
        const [oldDigits, oldScale] = isInteger(before) ? [decimalDigits(before), 0] : decimal(before);
        return scale >= oldScale && digits - scale >= oldDigits - oldScale ? widening("every old value fits the wider type") : breaking("values beyond the narrower type no longer fit");
      }
      function momentChange(before, after) {
        if (isZoned(before) || isZoned(after))
          return breaking("a local time and a moment in UTC are not the same");
        const [old, now] = [timestampDigits[before], timestampDigits[after]];
        if (isNanoseconds(after))
          return breaking("nanoseconds only reach from 1677 to 2262");
        return now >= old ? widening("every old value fits the finer type") : breaking("times lose digits");
      }
      function decimal(type) {
        const [, digits = "18", scale = "3"] = /^DECIMAL\((\d+),(\d+)\)$/.exec(type) ?? [];
        return [Number(digits), Number(scale)];
      }
      function decimalDigits(type) {
        return Math.ceil(integerBits[type] * Math.log10(2));
      }
    })
  ),
  /***/
  42014: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fx: () => (
          /* binding */
          standardDeviation
        ),
        /* harmony export */
        IG: () => (
          /* binding */
          totalVariation
        ),
        /* harmony export */
        VP: () => (
          /* binding */
          smallestDeviation
        ),
        /* harmony export */
        Vm: () => (
          /* binding */
          hellinger
        ),
        /* harmony export */
        fy: () => (
          /* binding */
          jensenShannon
        ),
        /* harmony export */
        js: () => (
          /* binding */
          psi
        ),
        /* harmony export */
        sL: () => (
          /* binding */
          klDivergence
        ),
        /* harmony export */
        wA: () => (
          /* binding */
          wassersteinDistance
        )
        /* harmony export */
      });
      const smallestDeviation = 1e-3;
      function jensenShannon(reference, current) {
        const p = shares(reference);
        const q = shares(current);
        const divergence = sum(p, (share, i) => {
          const middle = (share + q[i]) / 2;
          return (relativeEntropy(share, middle) + relativeEntropy(q[i], middle)) / 2;
        });
        return Math.sqrt(Math.max(0, divergence));
      }
      function psi(reference, current) {
        const p = withoutZeros(shares(reference));
        const q = withoutZeros(shares(current));
        return sum(p, (share, i) => (share - q[i]) * Math.log(share / q[i]));
      }
      function klDivergence(reference, current) {
        const p = shares(withoutZeros(shares(reference)));
        const q = shares(withoutZeros(shares(current)));
        return Math.max(0, sum(p, (share, i) => relativeEntropy(share, q[i])));
      }
      function hellinger(reference, current) {
        const p = shares(reference);
        const q = shares(current);
        const squares = sum(p, (share, i) => (Math.sqrt(share) - Math.sqrt(q[i])) ** 2);
        return Math.min(1, Math.sqrt(squares / 2));
      }
      function totalVariation(reference, current) {
        const p = shares(reference);
        const q = shares(current);
        return Math.min(1, sum(p, (share, i) => Math.abs(share - q[i])) / 2);
      }
      function wasserstein(reference, current, deviation = standardDeviation(reference)) {
        return wassersteinDistance(reference, current) / Math.max(deviation, smallestDeviation);
      }
      function wassersteinDistance(reference, current) {
        let area = 0;
        walk(reference, current, (width, below, belowCurrent) => {
          area += width * Math.abs(below - belowCurrent);
        });
        return isEmpty(reference) || isEmpty(current) ? Number.NaN : area;
      }
      function kolmogorovSmirnov(reference, current) {
        let largest = 0;
        walk(reference, current, (_, below, belowCurrent) => {
          largest = Math.max(largest, Math.abs(below - belowCurrent));
        });
        return isEmpty(reference) || isEmpty(current) ? Number.NaN : Math.min(1, largest);
      }
      function standardDeviation({ values, weights }) {
        const weight = (i) => weights === void 0 ? 1 : weights[i];
        let total = 0;
        let mean = 0;
        let squares = 0;
        for (let i = 0; i < values.length; i++) {
          if (weight(i) === 0)
            continue;
          total += weight(i);
          const away = values[i] - mean;
          mean += away * weight(i) / total;
          squares += weight(i) * away * (values[i] - mean);
        }
        return Math.sqrt(Math.max(0, squares / total));
      }
      function walk(reference, current, visit) {
        const [a, b] = [reference.values, current.values];
        const [totalA, totalB] = [totalOf(reference), totalOf(current)];
        const weight = (side, at) => side.weights === void 0 ? 1 : side.weights[at];
        let [i, j] = [0, 0];
        let [sumA, sumB] = [0, 0];
        while (i < a.length || j < b.length) {
          const at = i < a.length && (j >= b.length || a[i] <= b[j]) ? a[i] : b[j];
          while (i < a.length && a[i] === at)
            sumA += weight(reference, i++);
          while (j < b.length && b[j] === at)
            sumB += weight(current, j++);
          const next = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY);
          if (next === Number.POSITIVE_INFINITY)
            return;
          visit(next - at, sumA / totalA, sumB / totalB);
        }
      }
      const isEmpty = (side) => !(totalOf(side) > 0);
      function totalOf({ values, weights }) {
        return weights === void 0 ? values.length : sum(weights, (weight) => weight);
      }
      function relativeEntropy(p, q) {
        return p === 0 ? 0 : p * Math.log(p / q);
      }
      function shares(histogram) {
        const total = sum(histogram, (count) => count);
        return Float64Array.from({ length: histogram.length }, (_, i) => histogram[i] / total);
      }
      function withoutZeros(of) {
        const smallest = of.reduce((least, share) => share > 0 && share < least ? share : least, 1);
        const instead = smallest <= 1e-4 ? smallest / 1e6 : 1e-4;
        return of.map((share) => share === 0 ? instead : share);
      }
      function sum(of, term) {
        let total = 0;
        for (let i = 0; i < of.length; i++)
          total += term(of[i], i);
        return total;
      }
    })
  ),
  /***/
  27671: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let numbersMoved = function(moved, before, after, deviation) {
            const comparable = before.length > 0 && after.length > 0;
            const distance = comparable ? (0, _distances_js__WEBPACK_IMPORTED_MODULE_2__.wA)({ values: before }, { values: after }) : 0;
            const effect = Math.min(distance / Math.max(deviation, _distances_js__WEBPACK_IMPORTED_MODULE_2__.VP), Number.MAX_VALUE);
            const sizes2 = { reference: before.length, current: after.length };
            const chance = comparable ? (0, _chance_js__WEBPACK_IMPORTED_MODULE_3__.nx)(pooled(before, after), sizes2, deviation) : { mean: 0, high: 0 };
            return change(moved, "wasserstein", Number.isNaN(effect) ? 0 : effect, chance);
          }, categoriesMoved = function(moved, before, after, named) {
            const [p, q] = sharedCounts(before, after);
            const sizes2 = { reference: total(p), current: total(q) };
            const comparable = sizes2.reference > 0 && sizes2.current > 0;
            const effect = comparable ? (0, _distances_js__WEBPACK_IMPORTED_MODULE_2__.fy)(p, q) : 0;
            const chance = comparable ? (0, _chance_js__WEBPACK_IMPORTED_MODULE_3__.OM)("jensenshannon", p.length, sizes2) : { mean: 0, high: 0 };
            const [appeared, vanished] = [(0, _categories_js__WEBPACK_IMPORTED_MODULE_0__.Ad)(after, before), (0, _categories_js__WEBPACK_IMPORTED_MODULE_0__.Ad)(before, after)];
            return {
              ...change(moved, "jensenshannon", effect, chance),
              newCategories: named ? appeared.slice(0, namedCategories) : [],
              vanishedCategories: named ? vanished.slice(0, namedCategories) : [],
              newCategoryCount: appeared.length,
              vanishedCategoryCount: vanished.length
            };
          }, change = function({ column, kind, presence }, method, effect, expected) {
            return {
              column,
              kind,
              method,
              effect,
              expectedByChance: expected,
              size: larger(sizeOf(method, effect, expected), missingSize(presence)),
              missingShare: {
                before: share(presence.missing.reference, presence.rows.reference),
                after: share(presence.missing.current, presence.rows.current)
              },
              newCategories: [],
              vanishedCategories: [],
              newCategoryCount: 0,
              vanishedCategoryCount: 0
            };
          }, sizeOf = function(method, effect, chance) {
            if (effect <= chance.high * beyondChance)
              return "none";
            const beyond = Math.sqrt(Math.max(0, effect * effect - chance.mean * chance.mean));
            const index = cutOffs[method].filter((cutOff) => beyond >= cutOff).length;
            return sizes[index];
          }, missingSize = function({ rows, missing }) {
            if (rows.reference === 0 || rows.current === 0)
              return "none";
            const before = [missing.reference, rows.reference - missing.reference];
            const after = [missing.current, rows.current - missing.current];
            return sizeOf("jensenshannon", (0, _distances_js__WEBPACK_IMPORTED_MODULE_2__.fy)(before, after), (0, _chance_js__WEBPACK_IMPORTED_MODULE_3__.OM)("jensenshannon", 2, rows));
          }, larger = function(one, other) {
            return sizes[Math.max(sizes.indexOf(one), sizes.indexOf(other))];
          }, sharedCounts = function(before, after) {
            const [p, q] = [[], []];
            const rare = [0, 0];
            for (const label of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
              const [old, now] = [before.get(label) ?? 0, after.get(label) ?? 0];
              if (old + now >= rareRows) {
                p.push(old);
                q.push(now);
              } else {
                rare[0] += old;
                rare[1] += now;
              }
            }
            return rare[0] + rare[1] === 0 ? [p, q] : [
              [...p, rare[0]],
              [...q, rare[1]]
            ];
          }, pooled = function(before, after) {
            const points = [before, after].flatMap((side) => {
              const count = Math.min(chancePoints, side.length);
              const weight = side.length / count;
              return Array.from({ length: count }, (_, i) => ({ value: (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.YV)(side, (i + 0.5) / count), weight }));
            });
            points.sort((a, b) => a.value - b.value);
            return { values: points.map(({ value }) => value), weights: points.map(({ weight }) => weight) };
          }, share = function(part, of) {
            return of === 0 ? 0 : part / of;
          }, total = function(counts) {
            return counts.reduce((sum, count) => sum + count, 0);
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            GS: () => (
              /* binding */
              categoriesMoved
            ),
            /* harmony export */
            Ws: () => (
              /* binding */
              numbersMoved
            )
            /* harmony export */
          });
          var _categories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48780);
          var _chance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91421);
          var _distances_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42014);
          var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42632);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_categories_js__WEBPACK_IMPORTED_MODULE_0__, _numbers_js__WEBPACK_IMPORTED_MODULE_1__]);
          [_categories_js__WEBPACK_IMPORTED_MODULE_0__, _numbers_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          const cutOffs = {
            wasserstein: [0.02, 0.1, 0.5],
            jensenshannon: [0.01, 0.1, 0.3]
          };
          const namedCategories = 20;
          const rareRows = 5;
          const chancePoints = 200;
          const sizes = ["none", "small", "medium", "large"];
          const beyondChance = 1.5;
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  55082: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            Ji: () => (
              /* reexport safe */
              _review_js__WEBPACK_IMPORTED_MODULE_1__.J
            )
            /* harmony export */
          });
          var _profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28547);
          var _review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72376);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_profile_js__WEBPACK_IMPORTED_MODULE_0__, _review_js__WEBPACK_IMPORTED_MODULE_1__]);
          [_profile_js__WEBPACK_IMPORTED_MODULE_0__, _review_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  9192: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let describeNumbers = function(sorted) {
            const count = sorted.length;
            if (count === 0)
              return { mean: null, standardDeviation: null, quantiles: null };
            const at = (probability) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.YV)(sorted, probability);
            return {
              mean: finite(meanOf(sorted)),
              standardDeviation: count < 2 ? null : finite(Math.sqrt(squaresOf(sorted) / (count - 1))),
              quantiles: [at(0.05), at(0.25), at(0.5), at(0.75), at(0.95)]
            };
          }, populationDeviation = function(sorted) {
            return Math.sqrt(squaresOf(sorted) / sorted.length);
          }, squaresOf = function(numbers) {
            const mean = meanOf(numbers);
            let squares = 0;
            for (let i = 0; i < numbers.length; i++)
              squares += (numbers[i] - mean) ** 2;
            return squares;
          }, meanOf = function(numbers) {
            let mean = 0;
            for (let i = 0; i < numbers.length; i++)
              mean += (numbers[i] - mean) / (i + 1);
            return mean;
          }, finite = function(value) {
            return Number.isFinite(value) ? value : null;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            _: () => (
              /* binding */
              describeNumbers
            ),
            /* harmony export */
            r: () => (
              /* binding */
              populationDeviation
            )
            /* harmony export */
          });
          var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42632);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_numbers_js__WEBPACK_IMPORTED_MODULE_0__]);
          _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  42632: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let numericBatch = function(versions) {
            const rows = Math.max(1, ...versions.map(readRows));
            return Math.max(1, Math.min(columnsAtOnce, Math.floor(numbersAtOnce / rows)));
          }, numberReader = function(session, version, atOnce) {
            const step = Math.ceil(version.rows / sampledRows);
            const where = version.rows > rowsReadWhole ? ` WHERE hash(file_row_number) % ${step} = 0` : "";
            let buffers = null;
            return {
              async read(columns) {
                buffers ??= await allocate(session, version, where, atOnce);
                const into = buffers.slice(0, columns.length);
                const values = columns.map((column) => finite((0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(column), version.columns.get(column)));
                const rows = await (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.hF)(version, () => session.fill(`SELECT ${values.join(", ")} FROM ${version.relation}${where}`, into));
                return into.map((numbers) => sortedFinite(numbers, rows));
              }
            };
          }, readRows = function({ rows }) {
            return rows > rowsReadWhole ? sampledRows * 1.1 : rows;
          }, finite = function(value, type) {
            if ((0, _column_types_js__WEBPACK_IMPORTED_MODULE_1__.I)(type) === "datetime")
              return `coalesce(CASE WHEN isfinite(${value}) THEN CAST(epoch(${value}) AS DOUBLE) END, 'nan'::DOUBLE)`;
            const number = (0, _column_types_js__WEBPACK_IMPORTED_MODULE_1__.dk)(type) ? `CASE WHEN isfinite(${value}) THEN ${value} END` : value;
            return `coalesce(CAST(${number} AS DOUBLE), 'nan'::DOUBLE)`;
          }, sortedFinite = function(numbers, rows) {
            let kept = 0;
            for (let i = 0; i < rows; i++) {
              const number = numbers[i];
              if (!Number.isNaN(number))
                numbers[kept++] = number;
            }
            return numbers.subarray(0, kept).sort();
          }, quantile = function(sorted, probability) {
            if (sorted.length === 0)
              return Number.NaN;
            const position = (sorted.length - 1) * probability;
            const below = Math.floor(position);
            const [low, high] = [sorted[below], sorted[Math.min(below + 1, sorted.length - 1)]];
            const share = position - below;
            return share === 0 ? low : low * (1 - share) + high * share;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            I1: () => (
              /* binding */
              numericBatch
            ),
            /* harmony export */
            LM: () => (
              /* binding */
              numberReader
            ),
            /* harmony export */
            YV: () => (
              /* binding */
              quantile
            ),
            /* harmony export */
            xz: () => (
              /* binding */
              rowsReadWhole
            )
            /* harmony export */
          });
          var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47069);
          var _column_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18622);
          var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23678);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_version_js__WEBPACK_IMPORTED_MODULE_2__]);
          _version_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const rowsReadWhole = 2e6;
          const sampledRows = 1e6;
          const numbersAtOnce = 4e6;
          const columnsAtOnce = 200;
          async function allocate(session, version, where, columns) {
            const [[rows] = []] = where === "" ? [[version.rows]] : await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM ${version.relation}${where}`);
            return Array.from({ length: columns }, () => new Float64Array(Number(rows)));
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  30887: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let describePair = function(pair, numbersOf) {
            const numeric = present(pair).filter(isNumeric);
            const comparable = numeric.length === 2 && numeric[0].kind === numeric[1].kind;
            for (const group of comparable ? [numeric] : numeric.map((side) => [side])) {
              const whole = group.every(({ type }) => (0, _column_types_js__WEBPACK_IMPORTED_MODULE_2__.Fq)(type));
              const kind = group[0].kind === "datetime" ? "moment" : whole ? "whole" : "fraction";
              const histograms = pair.private ? null : (0, _bins_js__WEBPACK_IMPORTED_MODULE_0__.R)(group.map(numbersOf), kind);
              for (const [index, side] of group.entries()) {
                const numbers = numbersOf(side);
                if (side.kind === "numerical")
                  side.numbers = (0, _number_summary_js__WEBPACK_IMPORTED_MODULE_4__._)(numbers);
                side.histogram = histograms && scaled(histograms[index], side, numbers.length);
              }
            }
            if (!comparable)
              return;
            const [before, after] = numeric;
            const deviation = (0, _number_summary_js__WEBPACK_IMPORTED_MODULE_4__.r)(numbersOf(before));
            pair.change = (0, _distribution_change_js__WEBPACK_IMPORTED_MODULE_3__.Ws)(moved(before, after), numbersOf(before), numbersOf(after), deviation);
          }, scaled = function(bars, { version, counts }, sample) {
            if (version.rows <= _numbers_js__WEBPACK_IMPORTED_MODULE_5__.xz || sample === 0)
              return bars;
            const by = (version.rows - counts.missing) / sample;
            return bars.map(({ label, count }) => ({ label, count: Math.round(count * by) }));
          }, moved = function(before, after) {
            const rows = { reference: before.version.rows, current: after.version.rows };
            const missing = { reference: before.counts.missing, current: after.counts.missing };
            return { column: after.column, kind: after.kind, presence: { rows, missing } };
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            Eb: () => (
              /* binding */
              present
            ),
            /* harmony export */
            _t: () => (
              /* binding */
              addNumbers
            ),
            /* harmony export */
            hQ: () => (
              /* binding */
              isCategory
            ),
            /* harmony export */
            kf: () => (
              /* binding */
              isNumeric
            ),
            /* harmony export */
            yW: () => (
              /* binding */
              addCategories
            )
            /* harmony export */
          });
          var _bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11666);
          var _categories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48780);
          var _column_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18622);
          var _distribution_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27671);
          var _number_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9192);
          var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42632);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_bins_js__WEBPACK_IMPORTED_MODULE_0__, _categories_js__WEBPACK_IMPORTED_MODULE_1__, _distribution_change_js__WEBPACK_IMPORTED_MODULE_3__, _number_summary_js__WEBPACK_IMPORTED_MODULE_4__, _numbers_js__WEBPACK_IMPORTED_MODULE_5__]);
          [_bins_js__WEBPACK_IMPORTED_MODULE_0__, _categories_js__WEBPACK_IMPORTED_MODULE_1__, _distribution_change_js__WEBPACK_IMPORTED_MODULE_3__, _number_summary_js__WEBPACK_IMPORTED_MODULE_4__, _numbers_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          const isNumeric = ({ kind }) => kind === "numerical" || kind === "datetime";
          const isCategory = ({ kind }) => kind === "categorical" || kind === "boolean";
          const present = ({ sides }) => sides.filter((side) => side !== null);
          async function addNumbers(session, versions, pairs) {
            const atOnce = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_5__.I1)(versions.filter((version) => version !== null));
            const readers = versions.map((version) => version && (0, _numbers_js__WEBPACK_IMPORTED_MODULE_5__.LM)(session, version, atOnce));
            for (let at = 0; at < pairs.length; at += atOnce) {
              const some = pairs.slice(at, at + atOnce);
              const numbers = /* @__PURE__ */ new Map();
              for (const [index, reader] of readers.entries()) {
                const sides = some.map(({ sides: sides2 }) => sides2[index] ?? null).filter((side) => side !== null);
                const numeric = sides.filter(isNumeric);
                if (reader === null || numeric.length === 0)
                  continue;
                const read = await reader.read(numeric.map(({ column }) => column));
                for (const [i, side] of numeric.entries())
                  numbers.set(side, read[i]);
              }
              for (const pair of some)
                describePair(pair, (side) => numbers.get(side));
            }
          }
          async function addCategories(session, versions, pairs) {
            const distinct = (pair) => Math.max(...present(pair).map(({ counts }) => counts.distinct));
            for (const some of (0, _categories_js__WEBPACK_IMPORTED_MODULE_1__.LK)(pairs, distinct)) {
              const counted = /* @__PURE__ */ new Map();
              for (const [index, version] of versions.entries()) {
                const sides = some.map(({ sides: sides2 }) => sides2[index] ?? null).filter((side) => side !== null).filter(isCategory);
                if (version === null)
                  continue;
                const found = await (0, _categories_js__WEBPACK_IMPORTED_MODULE_1__.q8)(session, version, sides.map(({ column }) => column));
                for (const [i, side] of sides.entries())
                  counted.set(side, found[i]);
              }
              for (const pair of some) {
                const sides = present(pair).filter(isCategory);
                const categories = sides.map((side) => counted.get(side));
                const histograms = pair.private ? null : (0, _categories_js__WEBPACK_IMPORTED_MODULE_1__.ut)(categories);
                for (const [index, side] of sides.entries())
                  side.histogram = histograms && histograms[index];
                if (sides.length < 2)
                  continue;
                const [before, after] = sides;
                pair.change = (0, _distribution_change_js__WEBPACK_IMPORTED_MODULE_3__.GS)(moved(before, after), categories[0], categories[1], !pair.private);
              }
            }
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  28547: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let newSide = function(version, column, counts) {
            const type = version.columns.get(column);
            return { version, column, type, counts, kind: (0, _column_types_js__WEBPACK_IMPORTED_MODULE_1__.I)(type), histogram: null, numbers: null };
          }, hasTooMany = function({ counts: { distinct, missing }, version }) {
            return distinct > _column_counts_js__WEBPACK_IMPORTED_MODULE_0__.w || distinct > fewDistinct && distinct > (version.rows - missing) / 2;
          }, columnProfile = function({ version, column, type, counts, kind, ...found }, hidden) {
            const { missing, distinct } = counts;
            const numbers = hidden ? null : found.numbers;
            return {
              column,
              type,
              kind,
              rows: version.rows,
              missing,
              distinct,
              minimum: hidden ? null : counts.minimum,
              maximum: hidden ? null : counts.maximum,
              mean: numbers?.mean ?? null,
              standardDeviation: numbers?.standardDeviation ?? null,
              quantiles: numbers?.quantiles ?? null,
              histogram: hidden ? null : found.histogram
            };
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            N: () => (
              /* binding */
              profilePairs
            )
            /* harmony export */
          });
          var _column_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35199);
          var _column_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18622);
          var _pair_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30887);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_column_counts_js__WEBPACK_IMPORTED_MODULE_0__, _pair_values_js__WEBPACK_IMPORTED_MODULE_2__]);
          [_column_counts_js__WEBPACK_IMPORTED_MODULE_0__, _pair_values_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          const fewDistinct = 50;
          async function profile(session, version, hidden) {
            const pairs = [...version.columns.keys()].map((column) => ({
              before: null,
              after: column,
              private: hidden.has(column)
            }));
            const profiled = await profilePairs(session, null, version, pairs);
            return profiled.map(({ after }) => after);
          }
          async function profilePairs(session, before, after, columns) {
            const sidesOf = async (version, names) => {
              const asked = names.filter((name) => name !== null);
              if (version === null || asked.length === 0)
                return /* @__PURE__ */ new Map();
              const counts = await (0, _column_counts_js__WEBPACK_IMPORTED_MODULE_0__.v)(session, version, asked);
              return new Map(asked.map((column) => [column, newSide(version, column, counts.get(column))]));
            };
            const old = await sidesOf(before, columns.map((pair) => pair.before));
            const now = await sidesOf(after, columns.map((pair) => pair.after));
            const pairs = columns.map((pair) => {
              const sides = [old.get(pair.before ?? "\0") ?? null, now.get(pair.after ?? "\0") ?? null];
              if ((0, _pair_values_js__WEBPACK_IMPORTED_MODULE_2__.Eb)({ sides }).some((side) => side.kind === "categorical" && hasTooMany(side))) {
                for (const side of (0, _pair_values_js__WEBPACK_IMPORTED_MODULE_2__.Eb)({ sides }))
                  if (side.kind === "categorical")
                    side.kind = "other";
              }
              return { private: pair.private, sides, change: null };
            });
            await (0, _pair_values_js__WEBPACK_IMPORTED_MODULE_2__._t)(session, [before, after], pairs.filter((pair) => (0, _pair_values_js__WEBPACK_IMPORTED_MODULE_2__.Eb)(pair).some(_pair_values_js__WEBPACK_IMPORTED_MODULE_2__.kf)));
            await (0, _pair_values_js__WEBPACK_IMPORTED_MODULE_2__.yW)(session, [before, after], pairs.filter((pair) => (0, _pair_values_js__WEBPACK_IMPORTED_MODULE_2__.Eb)(pair).some(_pair_values_js__WEBPACK_IMPORTED_MODULE_2__.hQ)));
            return pairs.map(({ sides: [one, other], change, private: hidden }) => ({
              before: one && columnProfile(one, hidden),
              after: other && columnProfile(other, hidden),
              change
            }));
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  49865: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            P: () => (
              /* binding */
              findRenames
            )
            /* harmony export */
          });
          var _column_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18622);
          var _row_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18394);
          var _value_alignment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57791);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_row_pairs_js__WEBPACK_IMPORTED_MODULE_1__]);
          _row_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const columnsAtOnce = 200;
          const mostCompared = 200;
          async function findRenames(session, pairs, removed, added) {
            const renames = /* @__PURE__ */ new Map();
            if (removed.length === 0 || added.length === 0)
              return renames;
            const old = await fingerprints(session, pairs, "before", removed);
            const now = await fingerprints(session, pairs, "after", added);
            const candidates = [...old].map(([print, columns]) => ({ columns, others: now.get(print) ?? [] })).filter(({ columns, others }) => columns.length === 1 && others.length === 1).slice(0, mostCompared);
            for (const { columns, others } of candidates) {
              const [before, after] = [columns[0], others[0]];
              if (await sameValues(session, pairs, before, after))
                renames.set(before, after);
            }
            return renames;
          }
          async function fingerprints(session, pairs, of, columns) {
            const prints = /* @__PURE__ */ new Map();
            const key = pairs.key.map((_, i) => `o.k${i}`);
            const row = key.length > 0 ? `hash(${key.join(", ")})` : "hash(row_number() OVER ())";
            const side = of === "before" ? "o" : "n";
            for (let at = 0; at < columns.length; at += columnsAtOnce) {
              const some = columns.slice(at, at + columnsAtOnce);
              const joined = (0, _row_pairs_js__WEBPACK_IMPORTED_MODULE_1__.Cc)(pairs, { before: of === "before" ? some : [], after: of === "after" ? some : [] });
              const types = some.map((column) => pairs[of].columns.get(column));
              const values = some.map((_, i) => (0, _column_types_js__WEBPACK_IMPORTED_MODULE_0__.$i)(types[i]) ? `c${i}` : `CAST(c${i} AS VARCHAR)`);
              const counted = values.map((value) => `CASE WHEN approx_count_distinct(${value}) > 1 THEN CAST(bit_xor(hash(row, ${value})) AS VARCHAR) END`);
              const [cells = []] = await session.rows(`SELECT ${counted.join(", ")} FROM (SELECT ${row} AS row, ${some.map((_, i) => `${side}.c${i}`).join(", ")}
       FROM ${joined} WHERE o.here AND n.here)`);
              for (const [i, cell] of cells.entries()) {
                if (cell === null)
                  continue;
                const print = `${cell} ${types[i]}`;
                prints.set(print, [...prints.get(print) ?? [], some[i]]);
              }
            }
            return prints;
          }
          async function sameValues(session, pairs, before, after) {
            const types = { before: pairs.before.columns.get(before), after: pairs.after.columns.get(after) };
            const joined = (0, _row_pairs_js__WEBPACK_IMPORTED_MODULE_1__.Cc)(pairs, { before: [before], after: [after] });
            const [[different] = []] = await session.rows(`SELECT CAST(count(*) FILTER (${(0, _value_alignment_js__WEBPACK_IMPORTED_MODULE_2__.A)("o.c0", "n.c0", types)}) AS DOUBLE) FROM ${joined} WHERE o.here AND n.here`);
            return different === 0;
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  72376: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let columnPairs = function(before, after, renames, hidden) {
            const oldNames = new Map([...renames].map(([from, to]) => [to, from]));
            const now = [...after.columns.keys()].map((column) => {
              const old = oldNames.get(column) ?? (before.columns.has(column) ? column : null);
              return { before: old, after: column, private: hidden.has(column) };
            });
            const gone = [...before.columns.keys()].filter((column) => !after.columns.has(column) && !renames.has(column));
            return [...now, ...gone.map((column) => ({ before: column, after: null, private: hidden.has(column) }))];
          }, facts = function(version, profiles, other) {
            const known = new Map(profiles.map((profile) => [profile?.column, profile]));
            return new Map([...version.columns].map(([column, type]) => {
              const told2 = version.untyped.has(column) ? other.columns.get(column) ?? type : type;
              return [column, { type: told2, missing: known.get(column)?.missing ?? 0, rows: version.rows }];
            }));
          }, privateColumns = function({ private: named }, columns) {
            const hidden = new Set(named.map((name) => name.toLowerCase()));
            return new Set([...columns.keys()].filter((column) => hidden.has(column.toLowerCase())));
          }, movedFirst = function(a, b) {
            const beyond = ({ effect, expectedByChance }) => effect - expectedByChance.high;
            return order.indexOf(a.size) - order.indexOf(b.size) || beyond(b) - beyond(a);
          }, told = function({ files, bytes }, rows) {
            return { files, rows, bytes };
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            J: () => (
              /* binding */
              reviewData
            )
            /* harmony export */
          });
          var _validation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54733);
          var _profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28547);
          var _renames_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49865);
          var _row_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25400);
          var _row_pairs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18394);
          var _schema_diff_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38519);
          var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23678);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_validation_index_js__WEBPACK_IMPORTED_MODULE_0__, _profile_js__WEBPACK_IMPORTED_MODULE_1__, _renames_js__WEBPACK_IMPORTED_MODULE_2__, _row_diff_js__WEBPACK_IMPORTED_MODULE_3__, _row_pairs_js__WEBPACK_IMPORTED_MODULE_4__, _schema_diff_js__WEBPACK_IMPORTED_MODULE_5__, _version_js__WEBPACK_IMPORTED_MODULE_6__]);
          [_validation_index_js__WEBPACK_IMPORTED_MODULE_0__, _profile_js__WEBPACK_IMPORTED_MODULE_1__, _renames_js__WEBPACK_IMPORTED_MODULE_2__, _row_diff_js__WEBPACK_IMPORTED_MODULE_3__, _row_pairs_js__WEBPACK_IMPORTED_MODULE_4__, _schema_diff_js__WEBPACK_IMPORTED_MODULE_5__, _version_js__WEBPACK_IMPORTED_MODULE_6__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function reviewData(engine, request) {
            const session = (0, _validation_index_js__WEBPACK_IMPORTED_MODULE_0__.F)(await engine.open());
            try {
              const { workspace } = engine;
              await session.execute("SET parquet_metadata_cache = true");
              const after = await (0, _version_js__WEBPACK_IMPORTED_MODULE_6__.Am)(session, workspace, request.after, request.inputs.after);
              if (request.before === null)
                return await firstVersion(session, workspace, after, request);
              const before = await (0, _version_js__WEBPACK_IMPORTED_MODULE_6__.Am)(session, workspace, request.before, request.inputs.before);
              if ((0, _version_js__WEBPACK_IMPORTED_MODULE_6__.er)(before, after)) {
                const rows = await (0, _version_js__WEBPACK_IMPORTED_MODULE_6__.BO)(session, workspace, after);
                return { ...nothing, identical: true, before: told(before, rows), after: told(after, rows) };
              }
              const [old, now] = await (0, _version_js__WEBPACK_IMPORTED_MODULE_6__.kz)(session, workspace, [before, after]);
              return await compare(session, old, now, request);
            } finally {
              await session.close();
            }
          }
          const nothing = {
            identical: false,
            schema: [],
            rows: { notComputable: "the bytes are the same" },
            distributions: [],
            profiles: []
          };
          async function firstVersion(session, workspace, files, request) {
            const [version] = await (0, _version_js__WEBPACK_IMPORTED_MODULE_6__.kz)(session, workspace, [files]);
            const hidden = privateColumns(request, version.columns);
            const columns = [...version.columns.keys()].map((column) => ({
              before: null,
              after: column,
              private: hidden.has(column)
            }));
            return {
              ...nothing,
              before: { files: [], rows: 0, bytes: 0 },
              after: told(version, version.rows),
              rows: { notComputable: "there is no version before" },
              profiles: (await (0, _profile_js__WEBPACK_IMPORTED_MODULE_1__.N)(session, null, version, columns)).map(({ before, after }) => ({
                before,
                after
              }))
            };
          }
          async function compare(session, before, after, request) {
            const key = request.key ?? [];
            const refused = key.length === 0 ? noKey : await (0, _row_pairs_js__WEBPACK_IMPORTED_MODULE_4__.bn)(session, { before, after, key });
            const pairs = { before, after, key: refused === null ? key : [] };
            const removed = [...before.columns.keys()].filter((column) => !after.columns.has(column));
            const added = [...after.columns.keys()].filter((column) => !before.columns.has(column));
            const ordered = refused === null || before.rows === after.rows;
            const renames = ordered ? await (0, _renames_js__WEBPACK_IMPORTED_MODULE_2__.P)(session, pairs, removed, added) : /* @__PURE__ */ new Map();
            const hidden = /* @__PURE__ */ new Set([
              ...privateColumns(request, before.columns),
              ...privateColumns(request, after.columns)
            ]);
            for (const [from, to] of renames)
              if (hidden.has(from))
                hidden.add(to);
            const columns = columnPairs(before, after, renames, hidden);
            const profiled = await (0, _profile_js__WEBPACK_IMPORTED_MODULE_1__.N)(session, before, after, columns);
            const shared = columns.filter(({ before: old, after: now }) => old !== null && old === now);
            const compared = shared.filter((pair) => !key.includes(pair.after));
            return {
              before: told(before, before.rows),
              after: told(after, after.rows),
              identical: false,
              schema: (0, _schema_diff_js__WEBPACK_IMPORTED_MODULE_5__.L)(facts(before, profiled.map((pair) => pair.before), after), facts(after, profiled.map((pair) => pair.after), before), renames),
              rows: refused === null ? await (0, _row_diff_js__WEBPACK_IMPORTED_MODULE_3__.E)(session, pairs, compared, hidden) : { notComputable: refused },
              distributions: profiled.flatMap(({ change }) => change === null ? [] : [change]).sort(movedFirst),
              profiles: profiled.map((pair) => ({ before: pair.before, after: pair.after }))
            };
          }
          const noKey = "no key is given that tells which rows of the two versions are the same";
          const order = ["large", "medium", "small", "none"];
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  25400: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let compared = function(pairs, shared) {
            return (0, _row_pairs_js__WEBPACK_IMPORTED_MODULE_1__.Cc)(pairs, {
              before: shared.map(({ before }) => before),
              after: shared.map(({ after }) => after)
            });
          }, changes = function({ before, after }, shared) {
            return shared.map((column, i) => (0, _value_alignment_js__WEBPACK_IMPORTED_MODULE_2__.A)(`o.c${i}`, `n.c${i}`, typesOf(before, after, column)));
          }, typesOf = function(before, after, column) {
            return { before: before.columns.get(column.before), after: after.columns.get(column.after) };
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            E: () => (
              /* binding */
              rowDiff
            )
            /* harmony export */
          });
          var _row_examples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65800);
          var _row_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18394);
          var _value_alignment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57791);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_row_examples_js__WEBPACK_IMPORTED_MODULE_0__, _row_pairs_js__WEBPACK_IMPORTED_MODULE_1__]);
          [_row_examples_js__WEBPACK_IMPORTED_MODULE_0__, _row_pairs_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          const columnsAtOnce = 400;
          async function rowDiff(session, pairs, shared, hidden, atOnce = columnsAtOnce) {
            const counts = await countChanges(session, pairs, shared, atOnce);
            const columns = shared.map((column, i) => ({ column, changed: counts.columns[i] })).filter(({ changed }) => changed > 0).sort((a, b) => b.changed - a.changed);
            const examples = {
              added: counts.added === 0 ? [] : await (0, _row_examples_js__WEBPACK_IMPORTED_MODULE_0__.sL)(session, pairs, "after", hidden),
              removed: counts.removed === 0 ? [] : await (0, _row_examples_js__WEBPACK_IMPORTED_MODULE_0__.sL)(session, pairs, "before", hidden),
              changed: await (0, _row_examples_js__WEBPACK_IMPORTED_MODULE_0__.U$)(session, pairs, columns.map(({ column }) => column), hidden)
            };
            return {
              key: pairs.key,
              added: counts.added,
              removed: counts.removed,
              changed: counts.changed,
              unchanged: counts.both - counts.changed,
              columns: columns.map(({ column, changed }) => ({ column: column.after, changed })),
              examples
            };
          }
          async function countChanges(session, pairs, shared, atOnce) {
            if (shared.length <= atOnce)
              return countBatch(session, pairs, shared);
            const batches = [];
            const keys = pairs.key.map((_, i) => `k${i}`);
            for (let at = 0; at < shared.length; at += atOnce) {
              const some = shared.slice(at, at + atOnce);
              const batch = await countBatch(session, pairs, some);
              batches.push(batch);
              if (batch.changed === 0)
                continue;
              const rows = `SELECT ${keys.map((key) => `o.${key}`).join(", ")} FROM ${compared(pairs, some)}
      WHERE o.here AND n.here AND (${changes(pairs, some).join(" OR ")})`;
              const first = batches.every((each) => each === batch || each.changed === 0);
              await session.execute(first ? `CREATE OR REPLACE TEMP TABLE changed_rows AS ${rows}` : `INSERT INTO changed_rows ${rows}`);
            }
            const columns = batches.flatMap((batch) => batch.columns);
            if (batches.every(({ changed: changed2 }) => changed2 === 0))
              return { ...batches[0], columns };
            const [[changed] = []] = await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM (SELECT DISTINCT ${keys.join(", ")} FROM changed_rows)`);
            return { ...batches[0], changed: Number(changed), columns };
          }
          async function countBatch(session, pairs, shared) {
            const flags = changes(pairs, shared).map((sql, i) => `(o.here AND n.here AND ${sql}) AS d${i}`);
            const names = shared.map((_, i) => `d${i}`);
            const conditions = ["old IS NULL", "now IS NULL", "old AND now", names.join(" OR ") || "false", ...names];
            const [cells = []] = await session.rows(`SELECT ${conditions.map((condition) => `CAST(count_if(${condition}) AS DOUBLE)`).join(", ")}
     FROM (SELECT ${["o.here AS old", "n.here AS now", ...flags].join(", ")} FROM ${compared(pairs, shared)})`);
            const [added, removed, both, changed, ...columns] = cells.map(Number);
            return { added, removed, both, changed, columns };
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  65800: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let shownText = function(value, secret) {
            if (secret)
              return `CASE WHEN ${value} IS NOT NULL THEN ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(privateValue)} END`;
            const text = `CAST(${value} AS VARCHAR)`;
            return `CASE WHEN length(${text}) > ${textLength} THEN left(${text}, ${textLength - 1}) || '…' ELSE ${text} END`;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            U$: () => (
              /* binding */
              changedExamples
            ),
            /* harmony export */
            sL: () => (
              /* binding */
              addedOrRemoved
            )
            /* harmony export */
          });
          var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47069);
          var _row_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18394);
          var _value_alignment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57791);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_row_pairs_js__WEBPACK_IMPORTED_MODULE_1__]);
          _row_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const rowsShown = 5;
          const columnsShown = 12;
          const changedColumns = 10;
          const changesShown = 3;
          const textLength = 200;
          const privateValue = "‹private›";
          async function addedOrRemoved(session, pairs, only, hidden) {
            const version = pairs[only];
            const [mine, others] = only === "before" ? (0, _row_pairs_js__WEBPACK_IMPORTED_MODULE_1__.NP)(pairs) : (0, _row_pairs_js__WEBPACK_IMPORTED_MODULE_1__.NP)(pairs).reverse();
            const other = pairs[only === "before" ? "after" : "before"];
            const rest = [...version.columns.keys()].filter((column) => !pairs.key.includes(column));
            const columns = [...pairs.key, ...rest.slice(0, columnsShown)];
            const keys = pairs.key.map((_, i) => `k${i}`);
            const rows = await session.rows(`SELECT ${columns.map((column, i) => shownText(`c${i}`, hidden.has(column))).join(", ")} FROM (
       FROM (SELECT ${[
              ...mine.map((sql, i) => `${sql} AS k${i}`),
              ...columns.map((column, i) => `${(0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(column)} AS c${i}`)
            ].join(", ")} FROM ${version.relation})
       ANTI JOIN (SELECT ${others.map((sql, i) => `${sql} AS k${i}`).join(", ")} FROM ${other.relation})
       USING (${keys.join(", ")})
       ORDER BY ${keys.join(", ")} LIMIT ${rowsShown})`);
            return rows.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i]])));
          }
          async function changedExamples(session, pairs, mostChanged, hidden) {
            const shared = mostChanged.slice(0, changedColumns);
            if (shared.length === 0)
              return [];
            const keys = pairs.key.map((_, i) => `o.k${i}`);
            const found = shared.map((column, i) => {
              const types = {
                before: pairs.before.columns.get(column.before),
                after: pairs.after.columns.get(column.after)
              };
              const row = `{${[...keys.map((key, at) => `k${at}: ${key}`), `o: o.c${i}`, `n: n.c${i}`].join(", ")}}`;
              const changed = (0, _value_alignment_js__WEBPACK_IMPORTED_MODULE_2__.A)(`o.c${i}`, `n.c${i}`, types);
              return `arg_min(${row}, ROW(${keys.join(", ")}), ${changesShown}) FILTER (${changed}) AS e${i}`;
            });
            const texts = shared.map((column, i) => {
              const secret = hidden.has(column.before) || hidden.has(column.after);
              const parts = [
                ...pairs.key.map((name, at) => `k${at}: ${shownText(`x.k${at}`, hidden.has(name))}`),
                `o: ${shownText("x.o", secret)}`,
                `n: ${shownText("x.n", secret)}`
              ];
              return `CAST(to_json(list_transform(e${i}, lambda x: {${parts.join(", ")}})) AS VARCHAR)`;
            });
            const joined = (0, _row_pairs_js__WEBPACK_IMPORTED_MODULE_1__.Cc)(pairs, {
              before: shared.map(({ before }) => before),
              after: shared.map(({ after }) => after)
            });
            const [cells = []] = await session.rows(`SELECT ${texts.join(", ")} FROM (SELECT ${found.join(", ")} FROM ${joined} WHERE o.here AND n.here)`);
            return shared.flatMap(({ after }, i) => JSON.parse(String(cells[i] ?? "[]")).map((cell) => ({
              key: Object.fromEntries(pairs.key.map((name, at) => [name, cell[`k${at}`] ?? null])),
              column: after,
              before: cell.o ?? null,
              after: cell.n ?? null
            })));
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  18394: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let rowPairs = function(pairs, columns) {
            const { before, after, key } = pairs;
            const [oldKeys, newKeys] = alignedKeys(pairs);
            const side = (version, keys, some) => `(SELECT true AS here, ${[
              ...keys.map((sql, i) => `${sql} AS k${i}`),
              ...some.map((column, i) => `${(0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(column)} AS c${i}`)
            ].join(", ")} FROM ${version.relation})`;
            const [old, now] = [side(before, oldKeys, columns.before), side(after, newKeys, columns.after)];
            if (key.length === 0)
              return `${old} o POSITIONAL JOIN ${now} n`;
            return `${old} o FULL JOIN ${now} n ON ${key.map((_, i) => `o.k${i} = n.k${i}`).join(" AND ")}`;
          }, alignedKeys = function({ before, after, key }) {
            const sides = key.map((column) => (0, _value_alignment_js__WEBPACK_IMPORTED_MODULE_2__.M)(before.columns.get(column), after.columns.get(column)));
            return [
              sides.map((side, i) => side.before((0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(key[i]))),
              sides.map((side, i) => side.after((0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(key[i])))
            ];
          }, rowCount = function(count) {
            return count === 1 ? "1 row" : `${count} rows`;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            Cc: () => (
              /* binding */
              rowPairs
            ),
            /* harmony export */
            NP: () => (
              /* binding */
              alignedKeys
            ),
            /* harmony export */
            bn: () => (
              /* binding */
              whyNoKey
            )
            /* harmony export */
          });
          var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47069);
          var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26864);
          var _value_alignment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57791);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_1__]);
          _tables_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function whyNoKey(session, pairs) {
            const { before, after, key } = pairs;
            const versions = [
              { name: "the version before", version: before },
              { name: "the version after", version: after }
            ];
            const named = key.map((column) => `\`${(0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.ml)(column, 80)}\``);
            const absent = versions.flatMap(({ name, version }) => key.flatMap((column, i) => version.columns.has(column) ? [] : [`${name} has no column ${named[i]}`]));
            if (absent.length > 0)
              return absent.join("; ");
            const reasons = [];
            for (const [index, { name, version }] of versions.entries()) {
              const { missing, repeated } = await keyFaults(session, version, alignedKeys(pairs)[index]);
              const keyName = named.join(", ");
              if (missing > 0)
                reasons.push(`the key ${keyName} is missing in ${rowCount(missing)} of ${name}`);
              if (repeated > 0)
                reasons.push(`${rowCount(repeated)} of ${name} share their key ${keyName} with another row`);
            }
            return reasons.length === 0 ? null : reasons.join("; ");
          }
          async function keyFaults(session, version, keys) {
            const columns = version.columns;
            const missing = keys.map((sql) => `(${sql}) IS NULL`).join(" OR ");
            const [found = []] = await session.rows(`SELECT CAST(coalesce(sum(rows) FILTER (missing), 0) AS DOUBLE),
     CAST(coalesce(sum(rows) FILTER (rows > 1 AND NOT missing), 0) AS DOUBLE)
     FROM (SELECT count(*) AS rows, ${missing} AS missing FROM ${version.relation} GROUP BY ${keys.join(", ")})`);
            return columns.size === 0 ? { missing: 0, repeated: 0 } : { missing: Number(found[0]), repeated: Number(found[1]) };
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  38519: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let schemaDiff = function(before, after, renames = /* @__PURE__ */ new Map()) {
            const oldNames = new Map([...renames].map(([from, to]) => [to, from]));
            const changes = [];
            for (const [column, { type }] of before) {
              const renamed = renames.get(column);
              if (renamed !== void 0) {
                const reason = "code that asks for the old name fails; all values are the same";
                changes.push({ column, change: "renamed", before: column, after: renamed, breaking: true, reason });
              } else if (!after.has(column)) {
                const reason = "code that asks for the column fails";
                changes.push({
                  column,
                  change: "removed",
                  before: shownType(type),
                  after: null,
                  breaking: true,
                  reason
                });
              }
            }
            for (const [column, facts] of after) {
              const old = before.get(oldNames.get(column) ?? column);
              if (old === void 0) {
                const reason = "code that names its columns does not see it";
                changes.push({
                  column,
                  change: "added",
                  before: null,
                  after: shownType(facts.type),
                  breaking: false,
                  reason
                });
              } else
                changes.push(...typeChanges(column, old, facts));
            }
            return [...changes, ...moves(before, after, renames)];
          }, typeChanges = function(column, before, after) {
            const found = [];
            if (before.type !== after.type) {
              const { breaking, reason } = judged(before, after);
              const [old, now] = [shownType(before.type), shownType(after.type)];
              found.push({ column, change: "type", before: old, after: now, breaking, reason });
            }
            if (before.rows > 0 && before.missing === 0 && after.missing > 0) {
              found.push({
                column,
                change: "type",
                before: `${shownType(before.type)}, never missing`,
                after: `${shownType(after.type)}, missing in ${after.missing} of ${after.rows} rows`,
                breaking: true,
                reason: "code for the old version never met a missing value"
              });
            }
            return found;
          }, judged = function(before, after) {
            if (before.missing === before.rows)
              return { breaking: false, reason: "the column held no value before" };
            if (after.missing === after.rows)
              return { breaking: false, reason: "the column holds no value any more" };
            return (0, _column_types_js__WEBPACK_IMPORTED_MODULE_1__.fF)(before.type, after.type);
          }, moves = function(before, after, renames) {
            const positions = new Map([...before.keys()].map((column, at) => [renames.get(column) ?? column, at]));
            const shared = [...after.keys()].map((column, at) => ({ column, at, old: positions.get(column) }));
            const kept = shared.filter((each) => each.old !== void 0);
            const still = longestAscending(kept.map(({ old }) => old));
            return kept.filter((_, index) => !still.has(index)).map(({ column, at, old }) => ({
              column,
              change: "moved",
              before: String(old + 1),
              after: String(at + 1),
              breaking: false,
              reason: "only code that counts columns instead of naming them is affected"
            }));
          }, longestAscending = function(numbers) {
            const ends = [];
            const previous = [];
            for (const [index, number] of numbers.entries()) {
              let [low, high] = [0, ends.length];
              while (low < high) {
                const middle = low + high >> 1;
                if (numbers[ends[middle]] < number)
                  low = middle + 1;
                else
                  high = middle;
              }
              previous[index] = low === 0 ? -1 : ends[low - 1];
              ends[low] = index;
            }
            const found = /* @__PURE__ */ new Set();
            for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at])
              found.add(at);
            return found;
          }, shownType = function(type) {
            return (0, _tables_js__WEBPACK_IMPORTED_MODULE_0__.ml)(type, 200);
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            L: () => (
              /* binding */
              schemaDiff
            )
            /* harmony export */
          });
          var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26864);
          var _column_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18622);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_0__]);
          _tables_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  14807: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        x: () => (
          /* binding */
          textTypes
        )
        /* harmony export */
      });
      var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47069);
      var _column_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18622);
      const firstRows = 1e4;
      const columnsAtOnce = 100;
      const narrowing = ["BOOLEAN", "BIGINT", "HUGEINT", "DOUBLE", "DATE", "TIMESTAMP", "TIMESTAMP WITH TIME ZONE"];
      async function textTypes(session, relation, columns, hints) {
        const types = /* @__PURE__ */ new Map();
        for (let at = 0; at < columns.length; at += columnsAtOnce) {
          const some = columns.slice(at, at + columnsAtOnce);
          const head = `(SELECT ${some.map(_sql_js__WEBPACK_IMPORTED_MODULE_0__.C).join(", ")} FROM ${relation} LIMIT ${firstRows})`;
          const all = new Map(some.map((column) => [column, candidates(hints.get(column))]));
          const likely = await notRefuted(session, head, all);
          await confirm(session, relation, new Map([...likely].map(([column, found]) => [column, found.types])), types);
        }
        return types;
      }
      async function confirm(session, relation, left, types) {
        const first = new Map([...left].map(([column, found]) => [column, found.slice(0, 1)]));
        const answers = await notRefuted(session, relation, first);
        const next = /* @__PURE__ */ new Map();
        for (const [column, { values, types: found }] of answers) {
          const rest = left.get(column).slice(1);
          if (values === 0)
            continue;
          if (found[0] !== void 0 || rest.length === 0)
            types.set(column, found[0] ?? "VARCHAR");
          else
            next.set(column, rest);
        }
        if (next.size > 0)
          await confirm(session, relation, next, types);
      }
      function candidates(hint) {
        if (hint === void 0)
          return narrowing;
        return readsAs(hint, "") === null ? [] : [hint, ...narrowing.filter((type) => type !== hint)];
      }
      async function notRefuted(session, source, asked) {
        const expressions = [...asked].flatMap(([column, types]) => {
          const value = (0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(column);
          return [`count(${value})`, ...types.map((type) => `count_if(${readsAs(type, value)})`)];
        });
        const counts = expressions.map((expression) => `CAST(${expression} AS DOUBLE)`).join(", ");
        const found = (await session.rows(`SELECT ${counts} FROM ${source}`))[0];
        let at = 0;
        return new Map([...asked].map(([column, types]) => {
          const values = found[at++];
          return [column, { values, types: types.filter(() => found[at++] === values) }];
        }));
      }
      function readsAs(type, text) {
        const cast = `TRY_CAST(${text} AS ${type})`;
        const number = `TRY_CAST(${text} AS DOUBLE)`;
        const padded = (zero) => `(starts_with(${text}, '${zero}') AND length(${text}) > ${zero.length} AND substr(${text}, ${zero.length + 1}, 1) NOT IN ('.', 'e', 'E'))`;
        const plain = `${number} IS NOT NULL AND NOT (contains(${text}, '_') OR starts_with(${text}, '+') OR ${padded("0")} OR ${padded("-0")})`;
        const offset = `regexp_matches(substr(${text}, 11), '[Zz+-]')`;
        if (type === "BOOLEAN")
          return `lower(${text}) IN ('true', 'false')`;
        if ((0, _column_types_js__WEBPACK_IMPORTED_MODULE_1__.Fq)(type) || type === "DATE")
          return `CAST(${cast} AS VARCHAR) = ${text}`;
        if ((0, _column_types_js__WEBPACK_IMPORTED_MODULE_1__.dk)(type))
          return plain;
        if ((0, _column_types_js__WEBPACK_IMPORTED_MODULE_1__.aM)(type))
          return `${plain} AND CAST(${cast} AS DOUBLE) = ${number}`;
        if (type === "TIMESTAMP WITH TIME ZONE")
          return `length(${text}) >= 16 AND ${cast} IS NOT NULL AND ${offset}`;
        if (/^TIMESTAMP(_S|_MS|_NS)?$/.test(type))
          return `length(${text}) >= 16 AND ${cast} IS NOT NULL AND NOT ${offset} AND ${sameMoment(type, text)}`;
        if (type === "TIME" || type === "UUID")
          return `${cast} IS NOT NULL`;
        return null;
      }
      function sameMoment(type, text) {
        if (type === "TIMESTAMP" || type === "TIMESTAMP_NS")
          return "true";
        return `CAST(TRY_CAST(${text} AS ${type}) AS TIMESTAMP) = TRY_CAST(${text} AS TIMESTAMP)`;
      }
    })
  ),
  /***/
  57791: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          differs
        ),
        /* harmony export */
        M: () => (
          /* binding */
          align
        )
        /* harmony export */
      });
      var _column_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18622);
      const same = (value) => value;
      const text = (value) => `CAST(${value} AS VARCHAR)`;
      const double = (value) => `CAST(${value} AS DOUBLE)`;
      const huge = (value) => `CAST(${value} AS HUGEINT)`;
      const timestamp = (value) => `CAST(${value} AS TIMESTAMP)`;
      const whole = (value) => `CASE WHEN ${value} = trunc(${value}) THEN TRY_CAST(${value} AS HUGEINT) END`;
      const digits = (value) => {
        const written = text(value);
        return `CASE WHEN contains(${written}, '.') THEN rtrim(rtrim(${written}, '0'), '.') ELSE ${written} END`;
      };
      function align(before, after) {
        const both = (sql) => ({ before: sql, after: sql });
        if (before === after)
          return both((0, _column_types_js__WEBPACK_IMPORTED_MODULE_0__.$i)(before) ? same : text);
        if ((0, _column_types_js__WEBPACK_IMPORTED_MODULE_0__.Et)(before) && (0, _column_types_js__WEBPACK_IMPORTED_MODULE_0__.Et)(after)) {
          if ([before, after].includes("UHUGEINT"))
            return both((0, _column_types_js__WEBPACK_IMPORTED_MODULE_0__.dk)(before) || (0, _column_types_js__WEBPACK_IMPORTED_MODULE_0__.dk)(after) ? double : digits);
          if ((0, _column_types_js__WEBPACK_IMPORTED_MODULE_0__.Fq)(before) && (0, _column_types_js__WEBPACK_IMPORTED_MODULE_0__.Fq)(after))
            return both([before, after].some(isUnsigned) ? huge : same);
          if ((0, _column_types_js__WEBPACK_IMPORTED_MODULE_0__.Fq)(before) && (0, _column_types_js__WEBPACK_IMPORTED_MODULE_0__.dk)(after))
            return { before: huge, after: whole };
          if ((0, _column_types_js__WEBPACK_IMPORTED_MODULE_0__.dk)(before) && (0, _column_types_js__WEBPACK_IMPORTED_MODULE_0__.Fq)(after))
            return { before: whole, after: huge };
          return both((0, _column_types_js__WEBPACK_IMPORTED_MODULE_0__.dk)(before) || (0, _column_types_js__WEBPACK_IMPORTED_MODULE_0__.dk)(after) ? double : digits);
        }
        if ((0, _column_types_js__WEBPACK_IMPORTED_MODULE_0__.t_)(before) && (0, _column_types_js__WEBPACK_IMPORTED_MODULE_0__.t_)(after))
          return both((0, _column_types_js__WEBPACK_IMPORTED_MODULE_0__.a2)(before) || (0, _column_types_js__WEBPACK_IMPORTED_MODULE_0__.a2)(after) ? nanoseconds : timestamp);
        return both(text);
      }
      const isUnsigned = (type) => type.startsWith("U");
      function nanoseconds(value) {
        return `CASE WHEN length(${text(value)}) = 10 THEN ${text(value)} || ' 00:00:00' ELSE ${text(value)} END`;
      }
      function differs(before, after, types) {
        if (types.before === types.after && (0, _column_types_js__WEBPACK_IMPORTED_MODULE_0__.$i)(types.before))
          return `${before} IS DISTINCT FROM ${after}`;
        const sides = align(types.before, types.after);
        return `((${before} IS NULL) <> (${after} IS NULL) OR ${sides.before(before)} IS DISTINCT FROM ${sides.after(after)})`;
      }
    })
  ),
  /***/
  23678: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let sameBytes = function(one, other) {
            const hashes = ({ set, files }) => [set.format, ...files.map(({ sha256 }) => sha256)].join("\n");
            return hashes(one) === hashes(other);
          }, orRefuse = function(found) {
            if (Array.isArray(found))
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(found);
            return found;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            Am: () => (
              /* binding */
              findVersion
            ),
            /* harmony export */
            BO: () => (
              /* binding */
              countRows
            ),
            /* harmony export */
            er: () => (
              /* binding */
              sameBytes
            ),
            /* harmony export */
            hF: () => (
              /* binding */
              reading
            ),
            /* harmony export */
            kz: () => (
              /* binding */
              openVersions
            )
            /* harmony export */
          });
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
          var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41418);
          var _hashing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22193);
          var _sql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47069);
          var _tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26864);
          var _text_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14807);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_hashing_js__WEBPACK_IMPORTED_MODULE_2__, _tables_js__WEBPACK_IMPORTED_MODULE_4__]);
          [_hashing_js__WEBPACK_IMPORTED_MODULE_2__, _tables_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function findVersion(session, workspace, patterns, input) {
            const set = orRefuse(await (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.lY)(session, workspace, patterns, input));
            const files = [];
            for (const path of set.paths)
              files.push({ ...await (0, _hashing_js__WEBPACK_IMPORTED_MODULE_2__.DC)(path), path: (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.SP)(workspace, path) });
            const file = (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.SP)(workspace, set.paths[0]);
            return { set, file, files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
          }
          async function countRows(session, workspace, files) {
            return reading(files, async () => {
              const relation = orRefuse(await (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.Ke)(workspace, files.set));
              return Number((await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM ${relation}`))[0]?.[0]);
            });
          }
          async function openVersions(session, workspace, versions) {
            const sources = [];
            for (const files of versions) {
              const described = await reading(files, async () => {
                const relation = orRefuse(await (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.Ke)(workspace, files.set));
                return { relation, columns: await describe(session, relation) };
              });
              sources.push(described);
            }
            const stored = sources.filter((_, index) => versions[index]?.set.format === "parquet");
            const hints = new Map(stored.flatMap(({ columns }) => [...columns]));
            const opened = [];
            for (const [index, files] of versions.entries()) {
              const source = sources[index];
              opened.push(await reading(files, () => open(session, files, source, hints, index)));
            }
            return opened;
          }
          async function open(session, files, source, hints, index) {
            const parquet = files.set.format === "parquet";
            const { relation, columns, untyped } = parquet ? { ...source, untyped: /* @__PURE__ */ new Set() } : await typed(session, files, source, hints, `version${index}`);
            const [[rows] = []] = await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM ${relation}`);
            return { ...files, rows: Number(rows), relation, columns, untyped };
          }
          async function typed(session, { set }, source, hints, name) {
            const folder = String((await session.rows("SELECT current_setting('temp_directory')"))[0]?.[0]);
            const names = [...source.columns.keys()];
            const texts = names.map((column) => {
              const text = set.format === "json" ? `(${(0, _sql_js__WEBPACK_IMPORTED_MODULE_3__.C)(column)} ->> '$')` : (0, _sql_js__WEBPACK_IMPORTED_MODULE_3__.C)(column);
              return `CAST(${text} AS VARCHAR) AS ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_3__.C)(column)}`;
            });
            const raw = await asParquet(session, `${folder}/${name}-text.parquet`, texts, source.relation);
            const types = await (0, _text_types_js__WEBPACK_IMPORTED_MODULE_5__.x)(session, raw, names, hints);
            const values = names.map((column) => {
              const type = types.get(column);
              const wanted = type === void 0 || type === "VARCHAR" ? (0, _sql_js__WEBPACK_IMPORTED_MODULE_3__.C)(column) : `CAST(${(0, _sql_js__WEBPACK_IMPORTED_MODULE_3__.C)(column)} AS ${type})`;
              return `${wanted} AS ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_3__.C)(column)}`;
            });
            const relation = await asParquet(session, `${folder}/${name}.parquet`, values, raw);
            const untyped = new Set(names.filter((column) => !types.has(column)));
            return { relation, untyped, columns: await describe(session, relation) };
          }
          async function asParquet(session, path, columns, from) {
            await session.execute(`COPY (SELECT ${columns.join(", ")} FROM ${from}) TO ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_3__.e)(path)} (FORMAT parquet)`);
            return `read_parquet(${(0, _sql_js__WEBPACK_IMPORTED_MODULE_3__.e)(path)}, hive_partitioning = false)`;
          }
          async function describe(session, relation) {
            const found = await session.rows(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${relation})`);
            return new Map(found.map(([name, type]) => [name, type]));
          }
          async function reading(version, work) {
            try {
              return await work();
            } catch (error) {
              if (error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1 || error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG)
                throw error;
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1((0, _tables_js__WEBPACK_IMPORTED_MODULE_4__.O$)(version.file, version.set.format, error), { cause: error });
            }
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  66714: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let idAliases = function({ ids: ids2 }) {
            return ids2.map((_, index) => `id${index}`).join(", ");
          }, rowsOf = function(some, all) {
            return `${count(some)} of ${count(all)} rows`;
          }, count = function(value) {
            return value.toLocaleString("en-US");
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            RO: () => (
              /* binding */
              rowsOf
            ),
            /* harmony export */
            U9: () => (
              /* binding */
              count
            ),
            /* harmony export */
            iG: () => (
              /* binding */
              idAliases
            ),
            /* harmony export */
            pR: () => (
              /* binding */
              nameRows
            )
            /* harmony export */
          });
          var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26864);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_0__]);
          _tables_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const examples = 3;
          async function nameRows(session, from, when, { ids: ids2, private: hidden }) {
            if (ids2.length === 0 || ids2.some((id2) => hidden.has(id2)))
              return "";
            const keys = ids2.map((_, index) => `id${index}`);
            const texts = keys.map((key) => `CAST(${key} AS VARCHAR)`);
            const rows = await session.rows(`SELECT ${texts.join(", ")} FROM ${from} WHERE ${when} ORDER BY ${keys.join(", ")} LIMIT ${examples}`);
            const shown = rows.map((row) => row.map((value) => (0, _tables_js__WEBPACK_IMPORTED_MODULE_0__.ml)(value === null ? "(missing)" : String(value), 40)));
            const names = ids2.map((id2) => (0, _tables_js__WEBPACK_IMPORTED_MODULE_0__.ml)(id2, 40)).join(", ");
            const values = shown.map((row) => row.length === 1 ? row[0] : `(${row.join(", ")})`);
            return values.length === 0 ? "" : `, such as ${ids2.length === 1 ? names : `(${names})`} ${values.join(", ")}`;
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  68779: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let modelOutput = function(role, plan, options, classes, columns) {
            const has = (alias) => plan.tables.get(role)?.columns.some((column) => column.alias === alias);
            const score = has("score") ? (0, _joining_js__WEBPACK_IMPORTED_MODULE_0__.O)("score", role) : null;
            const given = plan.probabilityClasses.get(role);
            const inOrder = given === void 0 ? null : classes.names.map((name) => `probability${given.indexOf(name)}`);
            const probability = inOrder?.map((alias) => (0, _joining_js__WEBPACK_IMPORTED_MODULE_0__.O)(alias, role)) ?? null;
            return {
              score: score === null ? null : columns.double(score),
              probabilities: probability?.map((sql) => columns.double(sql)) ?? null,
              prediction: predictionSql(role, has("prediction") ?? false, score, probability, options, columns)
            };
          }, predictionSql = function(role, written, score, probability, options, columns) {
            if (written)
              return columns.integer((0, _joining_js__WEBPACK_IMPORTED_MODULE_0__.O)("prediction", role));
            if (options.task === "binary-classification" && score !== null) {
              const declared = options.scoresAreProbabilities ?? true;
              const threshold = options.threshold ?? (declared ? 0.5 : null);
              return threshold === null ? null : columns.integer(`${score} >= CAST('${threshold}' AS DOUBLE)`);
            }
            if (options.task === "multiclass-classification" && probability !== null) {
              const largest = `greatest(${probability.join(", ")})`;
              const when = probability.map((sql, index) => `WHEN ${sql} = ${largest} THEN ${index}`);
              return columns.integer(`CASE ${when.join(" ")} END`);
            }
            return null;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            a: () => (
              /* binding */
              fillSample
            )
            /* harmony export */
          });
          var _joining_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50457);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_joining_js__WEBPACK_IMPORTED_MODULE_0__]);
          _joining_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          class Columns {
            expressions = [];
            arrays = [];
            #rows;
            constructor(rows) {
              this.#rows = rows;
            }
            double(sql) {
              const array = new Float64Array(this.#rows);
              this.expressions.push(`CAST(${sql} AS DOUBLE)`);
              this.arrays.push(array);
              return array;
            }
            integer(sql, array = new Int32Array(this.#rows)) {
              this.expressions.push(`CAST(${sql} AS INTEGER)`);
              this.arrays.push(array);
              return array;
            }
          }
          async function fillSample(session, plan, options, { classes, rows }, slices, sliceArrays) {
            const columns = new Columns(rows);
            const label = (0, _joining_js__WEBPACK_IMPORTED_MODULE_0__.O)("label", plan.labels[0]);
            const [weighted] = plan.weights;
            const probabilities = options.task === "binary-classification" && (options.scoresAreProbabilities ?? true);
            const sample = {
              task: options.task,
              rows,
              label: columns.double(label),
              classes: classes.names,
              weight: weighted === void 0 ? null : columns.double((0, _joining_js__WEBPACK_IMPORTED_MODULE_0__.O)("weight", weighted)),
              candidate: modelOutput("candidate", plan, options, classes, columns),
              champion: plan.tables.has("champion") ? modelOutput("champion", plan, options, classes, columns) : null,
              probabilities: probabilities || plan.probabilityClasses.size > 0
            };
            for (const [index, { code }] of slices.entries())
              columns.integer(code, sliceArrays[index]);
            await session.fill(`SELECT ${columns.expressions.join(", ")} FROM joined`, columns.arrays);
            return sample;
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  73621: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          openSession
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91104);
      var _sql_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47069);
      async function openSession(modules2, options = {}) {
        const spill = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.temporaryDirectory ?? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "mlops-duckdb-"));
        const instance = await modules2.api.DuckDBInstance.create(":memory:", {
          autoinstall_known_extensions: "false",
          autoload_known_extensions: "false",
          temp_directory: spill,
          ...options.memoryLimit === void 0 ? {} : { memory_limit: options.memoryLimit },
          ...options.threads === void 0 ? {} : { threads: String(options.threads) }
        });
        const connection = await instance.connect();
        await connection.run("SET TimeZone = 'UTC'");
        return {
          temporaryDirectory: spill,
          execute: (sql) => named(async () => void await connection.run(sql)),
          rows: (sql) => named(async () => await (await connection.run(sql)).getRowsJS()),
          fill: (sql, into) => named(() => fill(modules2, connection, sql, into)),
          async lock(readable = []) {
            await connection.run(`SET allowed_directories = [${(0, _sql_js__WEBPACK_IMPORTED_MODULE_4__.e)(spill)}]`);
            await connection.run(`SET allowed_paths = [${readable.map(_sql_js__WEBPACK_IMPORTED_MODULE_4__.e).join(", ")}]`);
            await connection.run("SET enable_external_access = false");
            await connection.run("SET lock_configuration = true");
          },
          async close() {
            connection.closeSync();
            instance.closeSync();
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(spill, { recursive: true, force: true });
          }
        };
      }
      async function named(work) {
        try {
          return await work();
        } catch (error) {
          if (!/^Out of Memory Error|No space left on device/.test((0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)))
            throw error;
          throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.eG(`DuckDB has not enough memory: ${(0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error).split("\n")[0]}`, {
            cause: error,
            remedy: "Use a larger runner, or point RUNNER_TEMP to a disk with more room to spill to."
          });
        }
      }
      async function fill(modules2, connection, sql, into) {
        const { bindings } = modules2;
        const result = await connection.stream(sql);
        let filled = 0;
        for (; ; ) {
          const chunk = await result.fetchChunk();
          const rows = chunk?.rowCount ?? 0;
          if (chunk === null || rows === 0)
            return filled;
          for (const [index, target] of into.entries()) {
            const vector = bindings.data_chunk_get_vector(chunk.chunk, index);
            const bytes = bindings.vector_get_data(vector, rows * target.BYTES_PER_ELEMENT);
            if (target instanceof Float64Array) {
              target.set(new Float64Array(bytes.buffer, bytes.byteOffset, rows), filled);
            } else {
              target.set(new Int32Array(bytes.buffer, bytes.byteOffset, rows), filled);
            }
          }
          filled += rows;
        }
      }
    })
  ),
  /***/
  67726: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let cutSlice = function(column, stored, edges) {
            const when = edges.map((edge, index) => `WHEN ${stored} <= ${double(edge)} THEN ${index}`);
            const code = `CAST(CASE WHEN ${stored} IS NULL OR isnan(${stored}) THEN ${edges.length + 1} ${when.join(" ")} ELSE ${edges.length} END AS INTEGER)`;
            return { column, code, values: [...intervalTexts(edges), missingValue] };
          }, intervalTexts = function(edges) {
            if (edges.length === 0)
              return ["(any)"];
            const rounded = edges.map((edge) => String(Number(edge.toPrecision(6))));
            const texts = new Set(rounded).size === edges.length ? rounded : edges.map(String);
            return [
              `≤ ${texts[0]}`,
              ...texts.slice(1).map((text, index) => `> ${texts[index]}, ≤ ${text}`),
              `> ${texts.at(-1)}`
            ];
          }, finishSlice = function({ column, code, values }, codes) {
            const counts = new Float64Array(values.length);
            for (const each of codes)
              counts[each] = counts[each] + 1;
            const kept = [];
            const renumber = values.map((value, old) => {
              if (counts[old] === 0)
                return -1;
              const index = kept.indexOf(value);
              return index === -1 ? kept.push(value) - 1 : index;
            });
            if (kept.length === values.length)
              return { slice: { column, values, codes }, sql: { column, code, values } };
            for (let row = 0; row < codes.length; row++)
              codes[row] = renumber[codes[row]];
            const moved = `list_extract([${renumber.join(", ")}], (${code}) + 1)`;
            return { slice: { column, values: kept, codes }, sql: { column, code: moved, values: kept } };
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            dG: () => (
              /* binding */
              planSlices
            ),
            /* harmony export */
            hj: () => (
              /* binding */
              prepareSlices
            ),
            /* harmony export */
            o3: () => (
              /* binding */
              finishSlice
            )
            /* harmony export */
          });
          var _comparison_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59375);
          var _encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24908);
          var _joining_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50457);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_encoding_js__WEBPACK_IMPORTED_MODULE_0__, _joining_js__WEBPACK_IMPORTED_MODULE_1__]);
          [_encoding_js__WEBPACK_IMPORTED_MODULE_0__, _joining_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          const missingValue = "(missing)";
          const emptyValue = "(empty)";
          async function prepareSlices(session, plan, hidden, problems) {
            const slices = [];
            for (const { option, role, alias } of plan.slices) {
              const { column } = option;
              const planned = plan.tables.get(role)?.columns.find((each) => each.alias === alias);
              if (planned === void 0)
                continue;
              const { conversion } = planned;
              const place = { file: conversion.table.file, path: "slices", value: column };
              if (hidden.has(column)) {
                problems.push({
                  ...place,
                  message: "the column is private, and a slice would publish its values",
                  remedy: "Leave the slice out, or take the column off the private ones."
                });
              }
              if (option.quantiles !== void 0 || option.edges !== void 0) {
                slices.push({ column, role, alias, raws: null, option });
                continue;
              }
              const stored = await (0, _encoding_js__WEBPACK_IMPORTED_MODULE_0__.ee)(session, conversion, _comparison_options_js__WEBPACK_IMPORTED_MODULE_2__.D);
              if (stored.length > _comparison_options_js__WEBPACK_IMPORTED_MODULE_2__.D) {
                problems.push({
                  ...place,
                  message: `the column has more than ${_comparison_options_js__WEBPACK_IMPORTED_MODULE_2__.D} values, the most that a slice by value may have`,
                  remedy: "Cut a numeric column with `quantiles` or `edges`; group a text column when predictions are written."
                });
                slices.push({ column, role, alias, raws: [], option });
              } else {
                slices.push({ column, role, alias, raws: stored.map(({ raw }) => raw).sort(_encoding_js__WEBPACK_IMPORTED_MODULE_0__.My), option });
              }
            }
            return slices;
          }
          async function planSlices(session, slices) {
            const plans = [];
            for (const { column, role, alias, raws, option } of slices) {
              const stored = (0, _joining_js__WEBPACK_IMPORTED_MODULE_1__.O)(alias, role);
              if (raws === null) {
                const edges = option.edges ?? await quantileEdges(session, stored, option.quantiles ?? 4);
                plans.push(cutSlice(column, stored, edges));
              } else {
                const values = [...raws.map((raw) => raw === "" ? emptyValue : raw), missingValue];
                plans.push({ column, code: `coalesce(${stored}, ${raws.length})`, values });
              }
            }
            return plans;
          }
          async function quantileEdges(session, stored, parts) {
            const shares = Array.from({ length: parts - 1 }, (_, index) => (index + 1) / parts);
            const selected = shares.map((share) => `quantile_disc(value, ${share})`);
            const [found] = await session.rows(`SELECT ${[...selected, "max(value)"].join(", ")} FROM
     (SELECT ${stored} AS value FROM joined WHERE ${stored} IS NOT NULL AND NOT isnan(${stored}))`);
            const edges = found ?? [];
            const largest = edges.pop();
            return [...new Set(edges)].filter((edge) => edge !== null && edge !== largest);
          }
          const double = (value) => `CAST('${value}' AS DOUBLE)`;
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  31523: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        YK: () => (
          /* binding */
          parseExpression
        ),
        /* harmony export */
        kB: () => (
          /* binding */
          functionCatalog
        ),
        /* harmony export */
        ts: () => (
          /* binding */
          splitExpression
        )
        /* harmony export */
      });
      var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47069);
      async function functionCatalog(session) {
        const rows = await session.rows(`SELECT DISTINCT function_name, function_type = 'aggregate', coalesce(stability, 'CONSISTENT') <> 'CONSISTENT'
     FROM duckdb_functions()`);
        const named = (column) => new Set(rows.flatMap((row) => row[column] ? [row[0]] : []));
        return { aggregates: named(1), unstable: named(2) };
      }
      async function parseExpression(session, catalog, sql) {
        const parsed = await parse(session, `SELECT (${sql}
)`);
        if (typeof parsed === "string")
          return parsed;
        const select = parsed.statements.length === 1 ? parsed.statements[0]?.node : void 0;
        const list = select?.select_list;
        const bare = select?.type === "SELECT_NODE" && select.from_table?.type === "EMPTY" && [select.where_clause, select.having, select.qualify, select.sample].every((part) => part === null) && [select.modifiers, select.group_expressions, select.cte_map?.map].every((part) => part?.length === 0);
        if (!bare || list?.length !== 1)
          return "it must be one expression, without FROM, WHERE or a second statement";
        const tree = list[0];
        const columns = /* @__PURE__ */ new Set();
        const aggregates = [];
        for (const node of nodesOf(tree)) {
          const name = node.function_name?.toLowerCase() ?? "";
          if (node.class === "SUBQUERY")
            return "subqueries are not allowed";
          if (node.class === "WINDOW")
            return "window functions are not allowed; aggregate over the rows instead";
          if (node.class === "STAR" || node.class === "LAMBDA" || node.class === "PARAMETER")
            return "it must name plain columns";
          if (catalog.unstable.has(name))
            return `\`${name}\` does not give the same value every time`;
          if (catalog.aggregates.has(name))
            aggregates.push(node);
          if (node.class === "COLUMN_REF") {
            if (node.column_names?.length !== 1)
              return "columns are named without a table";
            columns.add(node.column_names[0]);
          }
        }
        if (aggregates.length === 0)
          return "it must aggregate the rows into one number, with `sum`, `avg`, `count` …";
        return { sql, tree, columns: [...columns], aggregates };
      }
      async function parse(session, sql) {
        const [row] = await session.rows(`SELECT CAST(json_serialize_sql(${(0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(sql)}) AS VARCHAR)`);
        const answer2 = JSON.parse(row?.[0]);
        return answer2.error ? answer2.error_message ?? "it cannot be parsed" : answer2;
      }
      function* nodesOf(value) {
        if (Array.isArray(value))
          for (const each of value)
            yield* nodesOf(each);
        else if (typeof value === "object" && value !== null) {
          if ("class" in value)
            yield value;
          for (const each of Object.values(value))
            yield* nodesOf(each);
        }
      }
      const combining = {
        sum: "sum",
        count: "sum",
        count_star: "sum",
        count_if: "sum",
        countif: "sum",
        min: "min",
        max: "max",
        bool_and: "bool_and",
        bool_or: "bool_or"
      };
      async function splitExpression(session, expression) {
        const simple = expression.aggregates.every((node) => (combining[nameOf(node)] !== void 0 || nameOf(node) === "avg") && node.distinct === false && node.order_bys?.orders?.length === 0 && node.children?.every((child) => ![...nodesOf(child)].some((inner) => expression.aggregates.includes(inner))));
        if (!simple || /"value":-?\d{16}/.test(JSON.stringify(expression.tree)))
          return null;
        const parts = [];
        const part = (node) => {
          parts.push(node);
          return {
            class: "COLUMN_REF",
            type: "COLUMN_REF",
            alias: "",
            query_location: 0,
            column_names: [`part${parts.length - 1}`]
          };
        };
        const over = (name, node, child) => ({
          ...node,
          function_name: name,
          children: [child],
          filter: null
        });
        const combine = (node) => {
          const name = nameOf(node);
          if (name !== "avg")
            return over(combining[name], node, part(node));
          const total = over("sum", node, part({ ...node, function_name: "sum" }));
          const rows = over("sum", node, part({ ...node, function_name: "count" }));
          return { ...node, function_name: "/", is_operator: true, filter: null, children: [total, rows] };
        };
        const replaced = replace(expression.tree, new Set(expression.aggregates), combine);
        const whole = await print(session, replaced);
        const printed = [];
        for (const each of parts)
          printed.push(await print(session, each));
        return { parts: printed, whole };
      }
      const nameOf = (node) => node.function_name?.toLowerCase() ?? "";
      function replace(value, targets, by) {
        const walk = (each) => {
          if (Array.isArray(each))
            return each.map(walk);
          if (typeof each !== "object" || each === null)
            return each;
          if (targets.has(each))
            return by(each);
          return Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, walk(inner)]));
        };
        return walk(value);
      }
      async function print(session, tree) {
        const empty = await parse(session, "SELECT 1");
        if (typeof empty === "string")
          throw new Error(empty);
        const node = empty.statements[0]?.node;
        const statement = {
          ...empty,
          statements: [{ ...empty.statements[0], node: { ...node, select_list: [tree] } }]
        };
        const json = JSON.stringify(statement, (key, value) => key === "query_location" ? 0 : value);
        const [row] = await session.rows(`SELECT json_deserialize_sql(CAST(${(0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(json)} AS JSON))`);
        return String(row?.[0]).replace(/^SELECT /, "").replace(/;$/, "");
      }
    })
  ),
  /***/
  10952: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let valuesOf = function(rows, slice) {
            const values = /* @__PURE__ */ new Map();
            for (const [at, away, value] of rows) {
              const key = slice === null ? null : at;
              const entry = values.get(key) ?? { estimate: null, replicates: [] };
              if (away === -1)
                entry.estimate = value;
              else
                entry.replicates.push(value ?? Number.NaN);
              values.set(key, entry);
            }
            return values;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            z: () => (
              /* binding */
              jackknife
            )
            /* harmony export */
          });
          var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47069);
          var _sql_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31523);
          var _sql_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17767);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__]);
          _sql_rows_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const costlyGroups = 20;
          const costlyRows = 2e5;
          async function jackknife(session, role, expression, slices, rows) {
            const split = await (0, _sql_expression_js__WEBPACK_IMPORTED_MODULE_1__.ts)(session, expression);
            const count = rows > costlyRows ? costlyGroups : _sql_rows_js__WEBPACK_IMPORTED_MODULE_2__.xb;
            const found = [];
            for (const slice of [null, ...slices.keys()]) {
              found.push(split === null ? await byPass(session, role, expression.sql, slice, count) : await byParts(session, role, split, slice));
            }
            return found;
          }
          async function byParts(session, role, split, slice) {
            const group = (0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__.kq);
            const code = (0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.C)((0, _sql_rows_js__WEBPACK_IMPORTED_MODULE_2__.e9)(slice));
            const parts = split.parts.map((sql, index) => `${sql} AS part${index}`);
            const rows = await session.rows(`WITH part AS MATERIALIZED (
       SELECT ${group} AS own_group, ${code} AS code, ${parts.join(", ")} FROM ${(0, _sql_rows_js__WEBPACK_IMPORTED_MODULE_2__.YB)(role)} GROUP BY 1, 2),
     wanted AS (
       SELECT code AS wanted_code, own_group AS left_out FROM part UNION ALL SELECT DISTINCT code, -1 FROM part)
     SELECT CAST(wanted_code AS DOUBLE), CAST(left_out AS DOUBLE), CAST(${split.whole} AS DOUBLE)
     FROM wanted JOIN part ON code = wanted_code AND own_group <> left_out
     GROUP BY wanted_code, left_out ORDER BY wanted_code, left_out`);
            return valuesOf(rows, slice);
          }
          async function byPass(session, role, sql, slice, count) {
            const group = `${(0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__.kq)} % ${count}`;
            const code = (0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.C)((0, _sql_rows_js__WEBPACK_IMPORTED_MODULE_2__.e9)(slice));
            const present = await session.rows(`SELECT DISTINCT CAST(${code} AS DOUBLE), CAST(${group} AS DOUBLE) FROM ${(0, _sql_rows_js__WEBPACK_IMPORTED_MODULE_2__.YB)(role)}`);
            const has = new Set(present.map(([at, own]) => `${at}/${own}`));
            const found = [];
            for (let away = -1; away < count; away++) {
              const rows = await session.rows(`SELECT CAST(${code} AS DOUBLE), CAST((${sql}
) AS DOUBLE) FROM ${(0, _sql_rows_js__WEBPACK_IMPORTED_MODULE_2__.YB)(role)}
       WHERE ${group} <> ${away} GROUP BY ${code} ORDER BY 1`);
              for (const [at, value] of rows)
                if (away === -1 || has.has(`${at}/${away}`))
                  found.push([at, away, value]);
            }
            return valuesOf(found, slice);
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  15346: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let refusal = function(name, sql, message) {
            return {
              path: `metrics.${name}`,
              value: sql,
              message: `the SQL of \`${name}\` is refused: ${message}`,
              remedy: "Write one aggregate over columns of the predictions and the holdout, such as `avg(profit)`."
            };
          }, resultsOf = function(metric, values, slices) {
            const at = (role, index, code) => {
              const found = values.get(role)?.[index]?.get(code);
              return found === void 0 || found.estimate === null ? null : { estimate: found.estimate, replicates: found.replicates };
            };
            const one = (index, code, slice) => {
              const candidate = at("candidate", index, code);
              const champion = at("champion", index, code);
              const empty = candidate === null ? "candidate" : values.has("champion") && champion === null ? "champion" : null;
              const reason = empty === null ? {} : { reason: `the SQL is NULL for the ${empty} on these rows` };
              return { metric, slice, candidate, champion, ...reason };
            };
            return [
              one(0, null, null),
              ...slices.flatMap(({ column, values: texts }, index) => texts.map((value, code) => one(index + 1, code, { column, value })))
            ];
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            N: () => (
              /* binding */
              computeSqlMetrics
            ),
            /* harmony export */
            v: () => (
              /* binding */
              parseSqlMetrics
            )
            /* harmony export */
          });
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
          var _sql_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31523);
          var _sql_jackknife_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10952);
          var _sql_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17767);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_sql_jackknife_js__WEBPACK_IMPORTED_MODULE_2__, _sql_rows_js__WEBPACK_IMPORTED_MODULE_3__]);
          [_sql_jackknife_js__WEBPACK_IMPORTED_MODULE_2__, _sql_rows_js__WEBPACK_IMPORTED_MODULE_3__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function parseSqlMetrics(session, metrics) {
            if (metrics.length === 0)
              return { metrics: [], columns: [], problems: [] };
            const catalog = await (0, _sql_expression_js__WEBPACK_IMPORTED_MODULE_1__.kB)(session);
            const parsed = [];
            const problems = [];
            for (const { name, sql } of metrics) {
              const expression = await (0, _sql_expression_js__WEBPACK_IMPORTED_MODULE_1__.YK)(session, catalog, sql);
              if (typeof expression === "string")
                problems.push(refusal(name, sql, expression));
              else
                parsed.push({ name, expression });
            }
            const columns = new Set(parsed.flatMap(({ expression }) => expression.columns));
            return { metrics: parsed, columns: [...columns], problems };
          }
          async function computeSqlMetrics(session, plan, metrics, slices, rows, hidden) {
            if (metrics.length === 0)
              return [];
            const sides = ["candidate", "champion"].filter((role) => plan.tables.has(role));
            for (const role of sides)
              await (0, _sql_rows_js__WEBPACK_IMPORTED_MODULE_3__.Om)(session, plan, role, slices);
            const results = [];
            const problems = [];
            for (const { name, expression } of metrics) {
              try {
                for (const role of sides) {
                  await session.rows(`SELECT CAST((${expression.sql}
) AS DOUBLE) FROM ${(0, _sql_rows_js__WEBPACK_IMPORTED_MODULE_3__.YB)(role)} WHERE false`);
                }
                const values = /* @__PURE__ */ new Map();
                for (const role of sides)
                  values.set(role, await (0, _sql_jackknife_js__WEBPACK_IMPORTED_MODULE_2__.z)(session, role, expression, slices, rows));
                results.push(...resultsOf(name, values, slices));
              } catch (error) {
                if (error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG)
                  throw error;
                const said = (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error).split("\n")[0];
                const secret = expression.columns.some((column) => hidden.has(column));
                problems.push(refusal(name, expression.sql, secret ? "it fails on values of a private column" : said));
              }
            }
            if (problems.length > 0)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(problems);
            return results;
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  17767: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            Om: () => (
              /* binding */
              createRows
            ),
            /* harmony export */
            YB: () => (
              /* binding */
              rowsTable
            ),
            /* harmony export */
            e9: () => (
              /* binding */
              codeColumn
            ),
            /* harmony export */
            kq: () => (
              /* binding */
              groupColumn
            ),
            /* harmony export */
            xb: () => (
              /* binding */
              sqlGroups
            )
            /* harmony export */
          });
          var _joining_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50457);
          var _sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47069);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_joining_js__WEBPACK_IMPORTED_MODULE_0__]);
          _joining_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const sqlGroups = 100;
          const groupColumn = "mlops group";
          const codeColumn = (slice) => `mlops slice ${slice ?? "none"}`;
          const rowsTable = (role) => `rows_${role}`;
          async function createRows(session, plan, role, slices) {
            const ids2 = plan.ids.map((_, index) => `CAST(id${index} AS VARCHAR)`);
            const selected = [
              `CAST(md5_number_lower(concat_ws(chr(31), ${ids2.join(", ")})) % ${sqlGroups} AS INTEGER) AS ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_1__.C)(groupColumn)}`,
              `0 AS ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_1__.C)(codeColumn(null))}`,
              ...slices.map(({ code }, index) => `CAST(${code} AS INTEGER) AS ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_1__.C)(codeColumn(index))}`)
            ];
            for (const { name, role: from, alias } of plan.sqlColumns.get(role) ?? []) {
              const stored = (0, _joining_js__WEBPACK_IMPORTED_MODULE_0__.O)(alias, from);
              const isText = plan.tables.get(from)?.table.format !== "parquet";
              const sql = isText ? `CAST(${stored} AS ${await textType(session, stored)})` : stored;
              selected.push(`${sql} AS ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_1__.C)(name)}`);
            }
            await session.execute(`CREATE TEMP TABLE ${rowsTable(role)} AS SELECT ${selected.join(", ")} FROM joined`);
          }
          async function textType(session, column) {
            const never = (condition) => `count(*) FILTER (${condition}) = 0`;
            const fails = (type) => never(`TRY_CAST(${column} AS ${type}) IS NULL`);
            const rules = {
              BOOLEAN: never(`lower(${column}) NOT IN ('true', 'false')`),
              BIGINT: `${never(`NOT regexp_full_match(${column}, '[+-]?[0-9]+')`)} AND ${fails("BIGINT")}`,
              DOUBLE: fails("DOUBLE"),
              DATE: `${never(`NOT regexp_full_match(${column}, '[0-9]{4}-[0-9]{2}-[0-9]{2}')`)} AND ${fails("DATE")}`,
              TIMESTAMP: fails("TIMESTAMP")
            };
            const [row] = await session.rows(`SELECT ${Object.values(rules).join(", ")} FROM joined WHERE ${column} IS NOT NULL`);
            return Object.keys(rules).find((_, index) => row?.[index] === true) ?? "VARCHAR";
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  47069: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          identifier
        ),
        /* harmony export */
        e: () => (
          /* binding */
          literal
        )
        /* harmony export */
      });
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
      function identifier(name) {
        return `"${withoutNul(name).replaceAll('"', '""')}"`;
      }
      function literal(text) {
        return `'${withoutNul(text).replaceAll("'", "''")}'`;
      }
      function withoutNul(text) {
        if (text.includes("\0")) {
          throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({
            value: text.replaceAll("\0", "\\0"),
            message: "a name or value holds a NUL character"
          });
        }
        return text;
      }
    })
  ),
  /***/
  26864: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let unreadable = function(file, format, error) {
            if (error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG)
              throw error;
            const message = (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error);
            const found = /(?:CSV Error on Line:|in line)\s+(\d+)/i.exec(message)?.[1];
            const line = found === void 0 ? void 0 : Number(found) - (format === "json" ? 1 : 0);
            const reason = format === "csv" ? (0, _csv_js__WEBPACK_IMPORTED_MODULE_1__.zS)(message) : message.split("\n")[0];
            return {
              file,
              ...line === void 0 ? {} : { line },
              message: `cannot be read as ${formatNames[format]}: ${reason}`,
              remedy: "Write the file again, or give it the ending of its real format."
            };
          }, rawColumn = function(table, column) {
            return table.format === "json" ? `(${(0, _sql_js__WEBPACK_IMPORTED_MODULE_4__.C)(column)} ->> '$')` : (0, _sql_js__WEBPACK_IMPORTED_MODULE_4__.C)(column);
          }, rawType = function(table, column) {
            return table.format === "json" ? "VARCHAR" : table.columns.get(column);
          }, missingColumn = function(tables, column, option) {
            const names = [...new Set(tables.flatMap((table) => [...table.columns.keys()]))];
            const near = (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.qb)(column, names);
            const listed = names.slice(0, 20).map((name) => shorten(name, 40));
            const rest = names.length > 20 ? `, … (${names.length} in all)` : "";
            return {
              file: tables[0].file,
              path: option,
              value: column,
              message: `no such column in the ${tables.map((table) => table.title).join(", ")}`,
              remedy: `${near === void 0 ? "" : `Did you mean \`${shorten(near, 80)}\`? `}There are ${listed.join(", ")}${rest}.`
            };
          }, shorten = function(text, limit) {
            return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            $6: () => (
              /* binding */
              rawColumn
            ),
            /* harmony export */
            By: () => (
              /* binding */
              rawType
            ),
            /* harmony export */
            JA: () => (
              /* binding */
              missingColumn
            ),
            /* harmony export */
            O$: () => (
              /* binding */
              unreadable
            ),
            /* harmony export */
            RT: () => (
              /* binding */
              openTable
            ),
            /* harmony export */
            ml: () => (
              /* binding */
              shorten
            )
            /* harmony export */
          });
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
          var _csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61465);
          var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41418);
          var _hashing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22193);
          var _sql_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47069);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_hashing_js__WEBPACK_IMPORTED_MODULE_3__]);
          _hashing_js__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const inputNames = {
            candidate: "candidate-predictions",
            champion: "champion-predictions",
            holdout: "holdout",
            training: "training data"
          };
          const titles = {
            candidate: "candidate predictions",
            champion: "champion predictions",
            holdout: "holdout",
            training: "training data"
          };
          async function openTable(session, workspace, role, patterns) {
            const set = await (0, _files_js__WEBPACK_IMPORTED_MODULE_2__.lY)(session, workspace, patterns, inputNames[role]);
            if (Array.isArray(set))
              return set;
            const file = (0, _files_js__WEBPACK_IMPORTED_MODULE_2__.SP)(workspace, set.paths[0]);
            try {
              const relation = await (0, _files_js__WEBPACK_IMPORTED_MODULE_2__.Ke)(workspace, set);
              if (Array.isArray(relation))
                return relation;
              const described = await session.rows(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${relation})`);
              const files = [];
              for (const path of set.paths)
                files.push({ ...await (0, _hashing_js__WEBPACK_IMPORTED_MODULE_3__.DC)(path), path: (0, _files_js__WEBPACK_IMPORTED_MODULE_2__.SP)(workspace, path) });
              const columns = new Map(described.map(([name, type]) => [name, type]));
              return { role, title: titles[role], file, files, format: set.format, columns, relation };
            } catch (error) {
              return [unreadable(file, set.format, error)];
            }
          }
          const formatNames = { parquet: "Parquet", csv: "CSV", json: "JSON lines" };
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  51290: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let batchesOf = function(entries) {
            const batches = entries.filter(({ alone }) => alone).map((entry) => [entry]);
            let batch = [];
            let size = 0;
            for (const entry of entries.filter(({ alone }) => !alone)) {
              if (size + entry.values.length > mostExpressions && batch.length > 0) {
                batches.push(batch);
                batch = [];
                size = 0;
              }
              batch.push(entry);
              size += entry.values.length;
            }
            return batch.length > 0 ? [batch, ...batches] : batches;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            G: () => (
              /* binding */
              runAggregates
            )
            /* harmony export */
          });
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
          var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26864);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_1__]);
          _tables_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const mostExpressions = 1e3;
          async function runAggregates(session, set, entries) {
            const results = /* @__PURE__ */ new Map();
            let rows = Number.NaN;
            const run = async (batch) => {
              const values = ["count(*)", ...batch.flatMap((entry) => entry.values)];
              const selected = values.map((value) => `CAST(${value} AS DOUBLE)`).join(", ");
              try {
                const [found] = await session.rows(`SELECT ${selected} FROM ${set.relation}`);
                let at = 1;
                rows = found?.[0];
                for (const entry of batch) {
                  const end = at + entry.values.length;
                  results.set(entry, (found ?? []).slice(at, end));
                  at = end;
                }
              } catch (error) {
                if (error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG)
                  throw error;
                if (batch.length === entries.length || batch.length === 0)
                  await assertReadable(session, set, error);
                const [only] = batch;
                if (batch.length === 1 && only !== void 0) {
                  results.set(only, error instanceof Error ? error : new Error((0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)));
                } else if (batch.length > 0) {
                  const middle = batch.length >> 1;
                  await run(batch.slice(0, middle));
                  await run(batch.slice(middle));
                }
              }
            };
            for (const batch of batchesOf(entries))
              await run(batch);
            if (Number.isNaN(rows))
              await run([]);
            return { rows, results: entries.map((entry) => results.get(entry)) };
          }
          async function assertReadable(session, set, cause) {
            const counts = set.columns.slice(0, mostExpressions).map(({ sql }) => `count(${sql})`);
            try {
              await session.rows(`SELECT CAST(${["count(*)", ...counts].join(" + ")} AS DOUBLE) FROM ${set.relation}`);
            } catch (error) {
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1((0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.O$)(set.file, set.format, error), { cause });
            }
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  49908: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          isTooMuch
        ),
        /* harmony export */
        l: () => (
          /* binding */
          keeps
        )
        /* harmony export */
      });
      function keeps(value, bound) {
        switch (bound.operator) {
          case "mustBe":
            return value === bound.value;
          case "mustNotBe":
            return value !== bound.value;
          case "mustBeGreaterThan":
            return value > bound.value;
          case "mustBeGreaterOrEqualTo":
            return value >= bound.value;
          case "mustBeLessThan":
            return value < bound.value;
          case "mustBeLessOrEqualTo":
            return value <= bound.value;
          case "mustBeBetween":
            return value >= bound.value[0] && value <= bound.value[1];
          case "mustNotBeBetween":
            return value < bound.value[0] || value > bound.value[1];
        }
      }
      function isTooMuch(value, bound) {
        switch (bound.operator) {
          case "mustBe":
            return value > bound.value;
          case "mustBeLessThan":
          case "mustBeLessOrEqualTo":
            return !keeps(value, bound);
          case "mustBeBetween":
            return value > bound.value[1];
          default:
            return false;
        }
      }
    })
  ),
  /***/
  86340: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          comparable
        )
        /* harmony export */
      });
      var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47069);
      var _stored_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98782);
      function comparable(column, scalars) {
        const { sql, type } = column;
        const family = (0, _stored_types_js__WEBPACK_IMPORTED_MODULE_1__.Ap)(type);
        const wrong = (wanted) => `the column has the type ${type}, which cannot be compared with ${wanted}`;
        if ((0, _stored_types_js__WEBPACK_IMPORTED_MODULE_1__.kf)(family)) {
          const bad = scalars.find((scalar) => numberOf(scalar) === null);
          if (bad !== void 0)
            return wrong(`the text \`${bad}\``);
          return { value: sql, constant: (scalar) => numberOf(scalar) };
        }
        if (family === "text") {
          if (type !== "VARCHAR" || scalars.every((scalar) => typeof scalar !== "number")) {
            const text = type === "VARCHAR" ? sql : `CAST(${sql} AS VARCHAR)`;
            return { value: text, constant: (scalar) => (0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(String(scalar)) };
          }
          const bad = scalars.find((scalar) => numberOf(scalar) === null);
          if (bad !== void 0)
            return `\`${bad}\` is no number, but others of the rule are`;
          return { value: `TRY_CAST(trim(${sql}) AS DOUBLE)`, constant: (scalar) => numberOf(scalar) };
        }
        if (family === "boolean") {
          const bad = scalars.find((scalar) => !/^(true|false)$/i.test(String(scalar)));
          return bad === void 0 ? { value: sql, constant: (scalar) => String(scalar) } : wrong(`\`${bad}\``);
        }
        if (family === "date" || family === "timestamp") {
          if (scalars.some((scalar) => typeof scalar !== "string"))
            return wrong("numbers");
          const value = type === "TIMESTAMP" ? sql : `CAST(${sql} AS TIMESTAMP)`;
          return {
            value,
            constant: (scalar) => `CAST(CAST(${(0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(String(scalar))} AS TIMESTAMPTZ) AS TIMESTAMP)`
          };
        }
        if (family === "time") {
          if (scalars.some((scalar) => typeof scalar !== "string"))
            return wrong("numbers");
          return { value: sql, constant: (scalar) => `CAST(${(0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(String(scalar))} AS TIME)` };
        }
        return wrong("single values");
      }
      function numberOf(scalar) {
        const text = String(scalar).trim();
        return typeof scalar !== "boolean" && /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? text : null;
      }
    })
  ),
  /***/
  62813: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            G: () => (
              /* binding */
              badLinesShown
            ),
            /* harmony export */
            k: () => (
              /* binding */
              csvText
            )
            /* harmony export */
          });
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
          var _csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61465);
          var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41418);
          var _sql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47069);
          var _tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26864);
          var _parquet_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67956);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_4__, _parquet_set_js__WEBPACK_IMPORTED_MODULE_5__]);
          [_tables_js__WEBPACK_IMPORTED_MODULE_4__, _parquet_set_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          const badLinesShown = 20;
          async function csvText(session, workspace, { paths }, _declared, number) {
            const files = await headersOf(workspace, paths);
            const columns = files[0]?.header.columns ?? [];
            const partitions = (0, _parquet_set_js__WEBPACK_IMPORTED_MODULE_5__.lO)(workspace, paths).filter((key) => !columns.includes(key));
            const names = [...columns, ...partitions];
            const pathColumn = (0, _parquet_set_js__WEBPACK_IMPORTED_MODULE_5__.IL)("mlops_source", names);
            const rejects = `mlops_rejects_${number}`;
            const scans = `mlops_scans_${number}`;
            const relation = (0, _csv_js__WEBPACK_IMPORTED_MODULE_1__.PE)(files.map(({ path, header }) => ({ path: (0, _sql_js__WEBPACK_IMPORTED_MODULE_3__.e)((0, _files_js__WEBPACK_IMPORTED_MODULE_2__.tU)(path)), header })), [
              `filename = ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_3__.e)(pathColumn)}`,
              `hive_partitioning = ${partitions.length > 0}`,
              ...partitions.length > 0 ? ["hive_types_autocast = false"] : [],
              "store_rejects = true",
              `rejects_table = 'found_${rejects}'`,
              `rejects_scan = '${scans}'`
            ]);
            return {
              relation,
              path: (0, _sql_js__WEBPACK_IMPORTED_MODULE_3__.C)(pathColumn),
              columns: names.map((name) => ({ name, value: { text: (0, _sql_js__WEBPACK_IMPORTED_MODULE_3__.C)(name), jsonType: null } })),
              where: null,
              rejects,
              async badLines() {
                await session.execute(`CREATE OR REPLACE TEMP TABLE ${rejects} AS
         SELECT path, line, min(error_message) AS message,
           line - 1 AS row FROM (
           SELECT s.file_path AS path, r.line AS line, r.error_message FROM found_${rejects} r
           JOIN (SELECT DISTINCT scan_id, file_id, file_path FROM ${scans}) s USING (scan_id, file_id))
         GROUP BY path, line`);
                await session.execute(`DROP TABLE found_${rejects}`);
                await session.execute(`DROP TABLE ${scans}`);
                const [count] = await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM ${rejects}`);
                const first = await session.rows(`SELECT path, CAST(line AS DOUBLE), message FROM ${rejects} ORDER BY path, line LIMIT ${badLinesShown}`);
                return {
                  count: count?.[0],
                  first: first.map(([path, line, message]) => ({
                    file: (0, _files_js__WEBPACK_IMPORTED_MODULE_2__.SP)(workspace, path),
                    line,
                    reason: (0, _csv_js__WEBPACK_IMPORTED_MODULE_1__.zS)(message)
                  }))
                };
              }
            };
          }
          async function headersOf(workspace, paths) {
            const problems = [];
            const files = [];
            for (const path of paths) {
              const file = (0, _files_js__WEBPACK_IMPORTED_MODULE_2__.SP)(workspace, path);
              let header;
              try {
                header = await (0, _csv_js__WEBPACK_IMPORTED_MODULE_1__.km)(path);
              } catch (error) {
                problems.push((0, _tables_js__WEBPACK_IMPORTED_MODULE_4__.O$)(file, "csv", error));
                continue;
              }
              if (header === null) {
                problems.push({ file, message: "the file is empty", remedy: "Write a header and at least one row." });
                continue;
              }
              files.push({ path, header });
              if (JSON.stringify(header.columns) !== JSON.stringify(files[0]?.header.columns)) {
                problems.push({
                  file,
                  message: `the columns are not those of ${(0, _files_js__WEBPACK_IMPORTED_MODULE_2__.SP)(workspace, paths[0])}`,
                  remedy: "Write all files of a data set with the same columns in the same order."
                });
              }
            }
            if (problems.length > 0)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(problems);
            return files;
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  44572: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let indexOf = function(columns) {
            const all = columns.toReversed();
            return {
              exact: new Map(all.map((column) => [column.name, column])),
              caseless: new Map(all.map((column) => [column.name.toLowerCase(), column]))
            };
          }, columnOf = function({ index }, name) {
            return index.exact.get(name) ?? index.caseless.get(name.toLowerCase());
          }, missing = function({ sql, type, unread }) {
            if (unread !== null)
              return `(${sql} IS NULL AND ${unread} IS NULL)`;
            return type === "DOUBLE" || type === "FLOAT" ? `(${sql} IS NULL OR isnan(${sql}))` : `${sql} IS NULL`;
          }, shownPath = function(path, workspace) {
            const folder = (0, _sql_js__WEBPACK_IMPORTED_MODULE_1__.e)(workspace.endsWith("/") ? workspace : `${workspace}/`);
            return `CASE WHEN starts_with(${path}, ${folder}) THEN substr(${path}, length(${folder}) + 1) ELSE ${path} END`;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            LO: () => (
              /* binding */
              missing
            ),
            /* harmony export */
            mU: () => (
              /* binding */
              hashesOf
            ),
            /* harmony export */
            pS: () => (
              /* binding */
              shownPath
            ),
            /* harmony export */
            qh: () => (
              /* binding */
              indexOf
            ),
            /* harmony export */
            uV: () => (
              /* binding */
              columnOf
            )
            /* harmony export */
          });
          var _hashing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22193);
          var _sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47069);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_hashing_js__WEBPACK_IMPORTED_MODULE_0__]);
          _hashing_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function hashesOf(set, shown) {
            const files = [];
            for (const path of set.paths)
              files.push({ ...await (0, _hashing_js__WEBPACK_IMPORTED_MODULE_0__.DC)(path), path: shown(path) });
            return files;
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  48339: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let dataSets = function(session, workspace, request) {
            const opened = /* @__PURE__ */ new Map();
            let count = 0;
            const { contract, maxBytes, others = {}, base = null } = request;
            const open = (patterns, input, object) => (0, _open_data_js__WEBPACK_IMPORTED_MODULE_1__.$)(session, workspace, { patterns, input, number: ++count, maxBytes }, object?.columns ?? []);
            const objectNamed = (name) => contract.objects.find((each) => each.name === name);
            const find = async (name) => {
              const patterns = name === null ? base : Object.hasOwn(others, name) ? others[name] : void 0;
              if (name === null && patterns === null)
                return "there is no base version to compare with";
              if (patterns === void 0 || patterns === null)
                return `no data set \`${name}\` is given`;
              try {
                return await open(patterns, name ?? "base", objectNamed(name ?? request.object) ?? objectNamed(request.object));
              } catch (error) {
                return `the data set \`${name ?? "base"}\` cannot be read: ${(0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error).split("\n")[0]}`;
              }
            };
            const other = async (name) => {
              const key = name ?? "\0base";
              const set = opened.get(key) ?? await find(name);
              opened.set(key, set);
              return set;
            };
            return {
              async own(patterns, input, object) {
                const set = await open(patterns, input, object);
                opened.set(request.object, set);
                return set;
              },
              other,
              /** Every data set that queries of the contract may name. */
              async named(object) {
                for (const name of Object.keys(others))
                  await other(name);
                const found = [];
                for (const [name, set] of opened) {
                  if (typeof set === "string" || name === "\0base")
                    continue;
                  const stored = (name === request.object ? object : objectNamed(name))?.physicalName;
                  found.push({ name, set }, ...stored ? [{ name: stored, set }] : []);
                }
                return found;
              }
            };
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            U: () => (
              /* binding */
              dataSets
            )
            /* harmony export */
          });
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
          var _open_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44722);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_data_js__WEBPACK_IMPORTED_MODULE_1__]);
          _open_data_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  32057: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        x: () => (
          /* binding */
          datePattern
        )
        /* harmony export */
      });
      const directives = {
        y: "%Y",
        yy: "%y",
        yyyy: "%Y",
        u: "%Y",
        uu: "%y",
        uuuu: "%Y",
        M: "%m",
        MM: "%m",
        MMM: "%b",
        MMMM: "%B",
        L: "%m",
        LL: "%m",
        d: "%d",
        dd: "%d",
        D: "%j",
        DDD: "%j",
        E: "%a",
        EEE: "%a",
        EEEE: "%A",
        H: "%H",
        HH: "%H",
        h: "%I",
        hh: "%I",
        m: "%M",
        mm: "%M",
        s: "%S",
        ss: "%S",
        SSS: "%g",
        SSSSSS: "%f",
        SSSSSSSSS: "%n",
        a: "%p",
        X: "%z",
        XX: "%z",
        XXX: "%z",
        x: "%z",
        xx: "%z",
        xxx: "%z",
        Z: "%z",
        ZZZZZ: "%z"
      };
      function datePattern(pattern) {
        if (pattern.includes("%"))
          return { strptime: pattern, hasOffset: pattern.includes("%z") };
        let strptime = "";
        let hasOffset = false;
        for (const [token, quoted] of pattern.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']|'/g)) {
          if (quoted !== void 0) {
            strptime += quoted === "" ? "'" : quoted.replaceAll("''", "'");
          } else if (/^[A-Za-z]/.test(token)) {
            const directive = directives[token];
            if (directive === void 0)
              return `\`${token}\` in the date format \`${pattern}\` is not supported`;
            hasOffset ||= directive === "%z";
            strptime += directive;
          } else if (/[[\]{}#']/.test(token)) {
            return `\`${token}\` in the date format \`${pattern}\` is not supported`;
          } else
            strptime += token;
        }
        return { strptime, hasOffset };
      }
    })
  ),
  /***/
  98621: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let distribution = function(scene, check, column) {
            return {
              how: "alone",
              async judge() {
                const reference = await scene.other(check.reference);
                if (typeof reference === "string")
                  return (0, _work_js__WEBPACK_IMPORTED_MODULE_4__.L5)(reference);
                const there = (0, _data_set_js__WEBPACK_IMPORTED_MODULE_1__.uV)(reference, column.name);
                if (there === void 0)
                  return (0, _work_js__WEBPACK_IMPORTED_MODULE_4__.L5)(`the reference ${reference.file} does not have the column`);
                const value = await (0, _distributions_js__WEBPACK_IMPORTED_MODULE_2__.S)(scene.session, { set: reference, column: there }, { set: scene.set, column }, check.method);
                if (typeof value === "string")
                  return (0, _work_js__WEBPACK_IMPORTED_MODULE_4__.L5)(value);
                return value <= check.max ? (0, _work_js__WEBPACK_IMPORTED_MODULE_4__.BG)(value) : (0, _work_js__WEBPACK_IMPORTED_MODULE_4__.mw)(value);
              }
            };
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            N: () => (
              /* binding */
              distribution
            ),
            /* harmony export */
            _: () => (
              /* binding */
              trainServeSkew
            )
            /* harmony export */
          });
          var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26864);
          var _data_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44572);
          var _distributions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82326);
          var _learning_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66177);
          var _work_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52880);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_0__, _data_set_js__WEBPACK_IMPORTED_MODULE_1__, _distributions_js__WEBPACK_IMPORTED_MODULE_2__, _learning_rules_js__WEBPACK_IMPORTED_MODULE_3__]);
          [_tables_js__WEBPACK_IMPORTED_MODULE_0__, _data_set_js__WEBPACK_IMPORTED_MODULE_1__, _distributions_js__WEBPACK_IMPORTED_MODULE_2__, _learning_rules_js__WEBPACK_IMPORTED_MODULE_3__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function trainServeSkew(scene, check) {
            const other = await scene.other(check.with);
            if (typeof other === "string")
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_4__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_4__.L5)(other));
            const names = check.columns ?? scene.set.columns.map(({ name }) => name).filter((name) => (0, _data_set_js__WEBPACK_IMPORTED_MODULE_1__.uV)(other, name));
            return {
              how: "alone",
              async judge() {
                const found = [];
                const failures = [];
                for (const name of names) {
                  const here = (0, _data_set_js__WEBPACK_IMPORTED_MODULE_1__.uV)(scene.set, name);
                  const there = (0, _data_set_js__WEBPACK_IMPORTED_MODULE_1__.uV)(other, name);
                  const value = here === void 0 ? "it is missing here" : there === void 0 ? `it is missing in ${other.file}` : await (0, _distributions_js__WEBPACK_IMPORTED_MODULE_2__.S)(scene.session, { set: scene.set, column: here }, { set: other, column: there }, check.method);
                  if (typeof value === "number")
                    found.push({ name, value });
                  else if (check.columns !== null)
                    failures.push(`\`${(0, _tables_js__WEBPACK_IMPORTED_MODULE_0__.ml)(name, 80)}\`: ${value}`);
                }
                if (failures.length > 0)
                  return (0, _work_js__WEBPACK_IMPORTED_MODULE_4__.L5)(`${failures.join("; ")}.`);
                if (found.length === 0)
                  return (0, _work_js__WEBPACK_IMPORTED_MODULE_4__.L5)(`no column can be compared with ${other.file}`);
                found.sort((a, b) => b.value - a.value);
                const far = found.filter(({ value }) => value > check.max);
                const largest = found[0]?.value;
                if (far.length === 0)
                  return (0, _work_js__WEBPACK_IMPORTED_MODULE_4__.BG)(largest, `Largest in \`${(0, _tables_js__WEBPACK_IMPORTED_MODULE_0__.ml)(found[0]?.name, 80)}\`.`);
                const shown = far.slice(0, 10).map(({ name, value }) => `\`${(0, _tables_js__WEBPACK_IMPORTED_MODULE_0__.ml)(name, 80)}\` ${(0, _learning_rules_js__WEBPACK_IMPORTED_MODULE_3__.Wf)(value)}`);
                return (0, _work_js__WEBPACK_IMPORTED_MODULE_4__.mw)(largest, `Beyond it: ${shown.join(", ")}${far.length > 10 ? `, … (${far.length} in all)` : ""}.`);
              }
            };
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  82326: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let comparedValue = function(column, numeric) {
            if (!numeric)
              return `CAST(${column.sql} AS VARCHAR)`;
            return (0, _stored_types_js__WEBPACK_IMPORTED_MODULE_1__.kf)((0, _stored_types_js__WEBPACK_IMPORTED_MODULE_1__.Ap)(column.type)) ? `CAST(${column.sql} AS DOUBLE)` : `epoch(${(0, _other_data_js__WEBPACK_IMPORTED_MODULE_0__.nR)(column)})`;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            S: () => (
              /* binding */
              distanceBetween
            )
            /* harmony export */
          });
          var _review_distances_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42014);
          var _other_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56616);
          var _stored_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98782);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_other_data_js__WEBPACK_IMPORTED_MODULE_0__]);
          _other_data_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const binned = {
            jensenshannon: _review_distances_js__WEBPACK_IMPORTED_MODULE_2__.fy,
            psi: _review_distances_js__WEBPACK_IMPORTED_MODULE_2__.js,
            TVD: _review_distances_js__WEBPACK_IMPORTED_MODULE_2__.IG,
            hellinger: _review_distances_js__WEBPACK_IMPORTED_MODULE_2__.Vm,
            kl_div: _review_distances_js__WEBPACK_IMPORTED_MODULE_2__.sL
          };
          const mostCategories = 1e4;
          async function distanceBetween(session, reference, current, method) {
            const numeric = isOrdered(reference.column) && isOrdered(current.column);
            if (!numeric && isOrdered(reference.column) !== isOrdered(current.column)) {
              return `the types ${reference.column.type} and ${current.column.type} cannot be compared`;
            }
            const both = `(SELECT true AS is_reference, ${comparedValue(reference.column, numeric)} AS value FROM ${reference.set.relation}
    UNION ALL SELECT false, ${comparedValue(current.column, numeric)} FROM ${current.set.relation})`;
            const known = numeric ? "value IS NOT NULL AND isfinite(value)" : "value IS NOT NULL";
            const distance = binned[method];
            if (distance === void 0) {
              if (!numeric)
                return `\`${method}\` needs numbers or times, but the type is ${current.column.type}`;
              return orderedDistance(session, both, known, method);
            }
            const counts = numeric ? await numericCounts(session, both, known) : await categoryCounts(session, both, known);
            const value = distance(counts.map(([a]) => a), counts.map(([, b]) => b));
            return Number.isNaN(value) ? "one of the sides has no values" : value;
          }
          const isOrdered = ({ type }) => (0, _stored_types_js__WEBPACK_IMPORTED_MODULE_1__.kf)((0, _stored_types_js__WEBPACK_IMPORTED_MODULE_1__.Ap)(type)) || ["date", "timestamp"].includes((0, _stored_types_js__WEBPACK_IMPORTED_MODULE_1__.Ap)(type));
          const sides = "CAST(count_if(is_reference) AS DOUBLE), CAST(count_if(NOT is_reference) AS DOUBLE)";
          async function numericCounts(session, both, known) {
            const [found] = await session.rows(`SELECT min(value), max(value), CAST(count(DISTINCT value) FILTER (is_reference) AS DOUBLE),
       CAST(count_if(is_reference) AS DOUBLE), CAST(count(*) AS DOUBLE)
     FROM ${both} WHERE ${known}`);
            const [low, high, distinct, , total] = found;
            if (low === null || high === null)
              return [];
            if (distinct <= 20)
              return categoryCounts(session, both, known);
            const bins = Math.max(1, Math.ceil(Math.log2(total) + 1));
            const width = (high - low) / bins;
            const bin = width > 0 ? `least(CAST(floor((value - ${low}) / ${width}) AS INTEGER), ${bins - 1})` : "0";
            return await session.rows(`SELECT ${sides} FROM ${both} WHERE ${known} GROUP BY ${bin} ORDER BY ${bin}`);
          }
          async function categoryCounts(session, both, known) {
            return await session.rows(`WITH counted AS (SELECT value, count_if(is_reference) AS a, count_if(NOT is_reference) AS b
       FROM ${both} WHERE ${known} GROUP BY value),
     ranked AS (SELECT a, b, least(row_number() OVER (ORDER BY a + b DESC, value), ${mostCategories}) AS place FROM counted)
     SELECT CAST(sum(a) AS DOUBLE), CAST(sum(b) AS DOUBLE) FROM ranked GROUP BY place ORDER BY place`);
          }
          async function orderedDistance(session, both, known, method) {
            const [found] = await session.rows(`WITH counted AS (SELECT value, count_if(is_reference) AS a, count_if(NOT is_reference) AS b
       FROM ${both} WHERE ${known} GROUP BY value),
     totals AS (SELECT sum(a) AS a, sum(b) AS b FROM counted),
     steps AS (SELECT lead(value) OVER places - value AS width,
         abs(sum(counted.a) OVER places / totals.a - sum(counted.b) OVER places / totals.b) AS gap
       FROM counted CROSS JOIN totals WINDOW places AS (ORDER BY value))
     SELECT CAST(max(gap) AS DOUBLE), CAST(sum(gap * width) AS DOUBLE), CAST((SELECT a FROM totals) AS DOUBLE),
       CAST((SELECT b FROM totals) AS DOUBLE),
       (SELECT stddev_pop(value) FROM ${both} WHERE ${known} AND is_reference) FROM steps`);
            const [largest, area, referenceRows, currentRows, deviation] = found;
            if (!referenceRows || !currentRows)
              return "one of the sides has no values";
            if (method === "ks")
              return Math.min(1, largest ?? 0);
            return (area ?? 0) / Math.max(deviation ?? 0, 1e-3);
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  94127: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let keptColumns = function(set, rules, { primaryKey, isPrivate }) {
            const open = set.columns.filter(({ name }) => !isPrivate(name));
            if (open.length <= widest)
              return open;
            const wanted = /* @__PURE__ */ new Set([...primaryKey, ...rules.flatMap(({ rule }) => (0, _rule_columns_js__WEBPACK_IMPORTED_MODULE_8__.L)(rule))]);
            const found = new Set([...wanted].map((name) => (0, _data_set_js__WEBPACK_IMPORTED_MODULE_4__.uV)(set, name)));
            return open.filter((column) => found.has(column));
          }, sampled = function(column, open, values) {
            const index = open.indexOf(column);
            if (index === -1)
              return "‹private›";
            const value = values[index] ?? null;
            return value === null ? null : (0, _tables_js__WEBPACK_IMPORTED_MODULE_3__.ml)(value, longestValue);
          }, kept = function({ sql, type, unread }) {
            if (unread !== null)
              return `coalesce(${unread}, CAST(${sql} AS VARCHAR))`;
            return /HUGEINT/.test(type) || (0, _stored_types_js__WEBPACK_IMPORTED_MODULE_7__.Ap)(type) === "other" ? `CAST(${sql} AS VARCHAR)` : sql;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            a: () => (
              /* binding */
              collectFailingRows
            )
            /* harmony export */
          });
          var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
          var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
          var _sql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47069);
          var _tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26864);
          var _data_set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44572);
          var _full_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54608);
          var _parquet_set_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67956);
          var _rule_columns_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17341);
          var _stored_types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98782);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_3__, _data_set_js__WEBPACK_IMPORTED_MODULE_4__, _parquet_set_js__WEBPACK_IMPORTED_MODULE_6__]);
          [_tables_js__WEBPACK_IMPORTED_MODULE_3__, _data_set_js__WEBPACK_IMPORTED_MODULE_4__, _parquet_set_js__WEBPACK_IMPORTED_MODULE_6__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          const widest = 2e3;
          const longestValue = 200;
          async function collectFailingRows(session, set, rules, options) {
            const { workspace, sampleRows, isPrivate } = options;
            const target = options.target ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(session.temporaryDirectory, "failing.parquet");
            const names = set.columns.map(({ name }) => name);
            const file = (0, _parquet_set_js__WEBPACK_IMPORTED_MODULE_6__.IL)("mlops_file", names);
            const row = (0, _parquet_set_js__WEBPACK_IMPORTED_MODULE_6__.IL)("mlops_row", names);
            const broken = (0, _parquet_set_js__WEBPACK_IMPORTED_MODULE_6__.IL)("mlops_rules", names);
            const columns = keptColumns(set, rules, options);
            const flags = rules.map((_, index) => (0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.C)((0, _parquet_set_js__WEBPACK_IMPORTED_MODULE_6__.IL)(`mlops_breaks_${index}`, names)));
            const flagged = rules.map(({ failing }, index) => `CASE WHEN ${failing} THEN true ELSE false END AS ${flags[index]}`);
            const ids2 = rules.map(({ rule }, index) => `CASE WHEN ${flags[index]} THEN ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.e)(rule.id)} END`);
            const selected = [
              ...columns.map((column) => `${kept(column)} AS ${column.sql}`),
              `${set.path} AS ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(file)}`,
              `${place(set)} AS ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(row)}`
            ];
            const found = `(SELECT ${[
              ...[...columns.map(({ sql }) => sql), (0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(file), (0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(row)],
              `list_filter([${ids2.join(", ")}], lambda id: id IS NOT NULL) AS ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(broken)}`
            ].join(", ")} FROM (SELECT ${[...selected, ...flagged].join(", ")} FROM ${set.relation})
    WHERE ${flags.join(" OR ")})`;
            const numbering = await rowNumbering(session, set, `found.${(0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(file)}`, `found.${(0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(row)}`);
            const draft = (0, _full_disk_js__WEBPACK_IMPORTED_MODULE_5__.b)(target);
            const written = session.execute(`COPY (SELECT found.* REPLACE (${(0, _data_set_js__WEBPACK_IMPORTED_MODULE_4__.pS)(`found.${(0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(file)}`, workspace)} AS ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(file)},
       ${numbering.row} AS ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(row)}) FROM ${found} found ${numbering.joins})
     TO ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.e)(draft)} (FORMAT PARQUET, COMPRESSION ZSTD)`);
            try {
              await written;
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, target);
            } finally {
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { force: true });
            }
            const samples = /* @__PURE__ */ new Map();
            for (const { rule } of rules) {
              const wanted = [.../* @__PURE__ */ new Set([...options.primaryKey, ...(0, _rule_columns_js__WEBPACK_IMPORTED_MODULE_8__.L)(rule)])].flatMap((name) => (0, _data_set_js__WEBPACK_IMPORTED_MODULE_4__.uV)(set, name) ?? []);
              const open = wanted.filter(({ name }) => !isPrivate(name));
              const texts = open.map(({ sql }) => `left(CAST(${sql} AS VARCHAR), ${longestValue + 1})`);
              const first = await session.rows(`SELECT ${[(0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(file), `CAST(${(0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(row)} AS DOUBLE)`, ...texts].join(", ")}
       FROM read_parquet(${(0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.e)(target)}) WHERE list_contains(${(0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(broken)}, ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.e)(rule.id)})
       ORDER BY ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(file)}, ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(row)} LIMIT ${Math.max(0, Math.trunc(sampleRows))}`);
              samples.set(rule, first.map(([path, number, ...values]) => ({
                file: path,
                row: number,
                values: Object.fromEntries(wanted.map((column) => [column.name, sampled(column, open, values)]))
              })));
            }
            return samples;
          }
          const place = ({ position }) => position === "file_row_number" ? `${position} + 1` : position;
          async function rowNumbering(session, set, path, row) {
            if (set.format === "parquet" && set.position === "file_row_number")
              return { row, joins: "" };
            await session.execute(`CREATE OR REPLACE TEMP TABLE mlops_file_starts AS SELECT path, min(place) - 1 AS before FROM (
       SELECT ${set.path} AS path, ${place(set)} AS place FROM ${set.relation}) GROUP BY path`);
            const own = `${row} - starts.before`;
            const starts = `JOIN mlops_file_starts starts ON starts.path = ${path}`;
            if (set.rejects === null || set.badLines.count === 0)
              return { row: own, joins: starts };
            await session.execute(`CREATE OR REPLACE TEMP TABLE mlops_shifts AS
     SELECT path, row - times + 1 AS readable, max(times) AS shift FROM (
       SELECT path, row, row_number() OVER (PARTITION BY path ORDER BY row) AS times FROM ${set.rejects})
     GROUP BY ALL`);
            return {
              row: `${own} + coalesce(shifts.shift, 0)`,
              joins: `${starts} ASOF LEFT JOIN mlops_shifts shifts ON shifts.path = ${path} AND ${own} >= shifts.readable`
            };
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  54608: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          namingFullDisk
        ),
        /* harmony export */
        b: () => (
          /* binding */
          draftOf
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91104);
      function namingFullDisk(session) {
        const named = async (work) => {
          try {
            return await work();
          } catch (error) {
            throw fullDisk(error, session.temporaryDirectory) ?? error;
          }
        };
        return {
          ...session,
          execute: (sql) => named(() => session.execute(sql)),
          rows: (sql) => named(() => session.rows(sql)),
          fill: (sql, into) => named(() => session.fill(sql, into))
        };
      }
      const refused = /^IO Error: [^\n]*"([^"\n]+)": (No space left on device|Disk quota exceeded|File too large|There is not enough space on the disk)/;
      const spent = /^Out of Memory Error: [^\n]*\(([^/\n]+)\/([^)\n]+) used\)[\s\S]*max_temp_directory_size/;
      function fullDisk(error, temporary) {
        const cause = error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.eG && error.cause !== void 0 ? error.cause : error;
        const text = (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.bD)(cause);
        const [, file, reason] = refused.exec(text) ?? [];
        if (file !== void 0 && !file.startsWith(temporary + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
          return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.eG(`There is no room for ${ofDraft(file)}: ${reason}`, {
            cause,
            remedy: `Free space in ${(0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)}, or name a folder on a larger disk with \`report-directory\``
          });
        const [, used, most] = spent.exec(text) ?? [];
        if (file === void 0 && used === void 0)
          return null;
        const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(temporary);
        const why = used === void 0 ? reason : `${used} of the ${most} that it may take are used`;
        return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.eG(`There is no room in ${folder} for what does not fit into memory: ${why}`, {
          cause,
          remedy: "Free space there, set RUNNER_TEMP to a folder on a larger disk, or allow more memory with `memory-limit`"
        });
      }
      function draftOf(path) {
        return `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
      }
      function ofDraft(path) {
        return path.replace(/\.[0-9a-f-]{36}\.part$/, "");
      }
    })
  ),
  /***/
  54733: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            F: () => (
              /* reexport safe */
              _full_disk_js__WEBPACK_IMPORTED_MODULE_0__.F
            ),
            /* harmony export */
            t: () => (
              /* reexport safe */
              _validate_js__WEBPACK_IMPORTED_MODULE_1__.t
            )
            /* harmony export */
          });
          var _full_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54608);
          var _validate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45391);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_validate_js__WEBPACK_IMPORTED_MODULE_1__]);
          _validate_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  65879: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            s: () => (
              /* binding */
              jsonText
            )
            /* harmony export */
          });
          var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41418);
          var _sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47069);
          var _csv_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62813);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_csv_text_js__WEBPACK_IMPORTED_MODULE_2__]);
          _csv_text_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const longestObject = 16 * 1024 * 1024;
          async function jsonText(session, workspace, { paths }, declared, number) {
            const list = `[${paths.map((path) => (0, _sql_js__WEBPACK_IMPORTED_MODULE_1__.e)((0, _files_js__WEBPACK_IMPORTED_MODULE_0__.tU)(path))).join(", ")}]`;
            const byLine = paths.every((path) => !/\.json(\.gz|\.zst)?$/i.test(path));
            const source = byLine ? `(SELECT line, filename FROM read_csv(${list}, columns = {'line': 'VARCHAR'}, header = false,
         auto_detect = false, delim = '\\x01', quote = '', escape = '', filename = true,
         max_line_size = ${longestObject}))` : `(SELECT CAST(json AS VARCHAR) AS line, filename FROM read_json_objects(${list}, format = 'auto', filename = true,
         maximum_object_size = ${longestObject}))`;
            const names = await keysOf(session, source, declared);
            const structure = JSON.stringify(Object.fromEntries(names.map((name) => [name, "JSON"])));
            const object = "CASE WHEN json_valid(line) AND json_type(line) = 'OBJECT' THEN line END";
            const parsed = names.length === 0 ? "NULL" : `json_transform(${object}, ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_1__.e)(structure)})`;
            const rejects = `mlops_rejects_${number}`;
            return {
              relation: `(SELECT ${parsed} AS row, ${object} IS NOT NULL AS is_row, filename FROM ${source})`,
              path: "filename",
              columns: names.map((name) => {
                const value = `struct_extract(row, ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_1__.e)(name)})`;
                return { name, value: { text: `(${value} ->> '$')`, jsonType: `json_type(${value})` } };
              }),
              where: "is_row",
              rejects,
              async badLines() {
                await session.execute(`CREATE OR REPLACE TEMP TABLE ${rejects} AS
         SELECT path, line, row FROM (
           SELECT path, is_row, is_blank, place - min(place) OVER files + 1 AS line,
             count_if(NOT is_blank) OVER (files ORDER BY place) AS row
           FROM (SELECT filename AS path, row_number() OVER () AS place,
             line IS NULL OR trim(line) = '' AS is_blank, ${object} IS NOT NULL AS is_row FROM ${source})
           WINDOW files AS (PARTITION BY path))
         WHERE NOT is_row AND NOT is_blank`);
                const [count] = await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM ${rejects}`);
                const first = await session.rows(`SELECT path, CAST(line AS DOUBLE) FROM ${rejects} ORDER BY path, line LIMIT ${_csv_text_js__WEBPACK_IMPORTED_MODULE_2__.G}`);
                return {
                  count: count?.[0],
                  first: first.map(([path, line]) => ({
                    file: (0, _files_js__WEBPACK_IMPORTED_MODULE_0__.SP)(workspace, path),
                    line,
                    reason: "no JSON object"
                  }))
                };
              }
            };
          }
          async function keysOf(session, source, declared) {
            const rows = await session.rows(`SELECT key FROM (SELECT unnest(json_keys(line)) AS key, row_number() OVER () AS place FROM ${source}
       WHERE json_valid(line) AND json_type(line) = 'OBJECT')
     GROUP BY key ORDER BY min(place)`);
            const names = /* @__PURE__ */ new Map();
            for (const [key] of rows) {
              const lower = String(key).toLowerCase();
              if (!names.has(lower))
                names.set(lower, String(key));
            }
            return rows.length > 0 ? [...names.values()] : declared.map(({ name }) => name);
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  38029: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let concluded = function(value, work, secret) {
            if (typeof value === "object")
              return value;
            if (typeof value === "string")
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_3__.L5)(value);
            const outcome = work.conclude(value);
            const note = "The number is not shown: it may be a value of a private column.";
            return secret ? { ...outcome, observed: null, note } : outcome;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            S: () => (
              /* binding */
              judge
            ),
            /* harmony export */
            s: () => (
              /* binding */
              judgeQueries
            )
            /* harmony export */
          });
          var _aggregate_pass_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51290);
          var _rule_work_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57053);
          var _user_sql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83735);
          var _work_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52880);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_aggregate_pass_js__WEBPACK_IMPORTED_MODULE_0__, _rule_work_js__WEBPACK_IMPORTED_MODULE_1__]);
          [_aggregate_pass_js__WEBPACK_IMPORTED_MODULE_0__, _rule_work_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function judge(scene, rules, secret) {
            const works = /* @__PURE__ */ new Map();
            for (const rule of rules) {
              const work = await (0, _rule_work_js__WEBPACK_IMPORTED_MODULE_1__.L)(scene, rule).catch((error) => (0, _work_js__WEBPACK_IMPORTED_MODULE_3__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_3__.V2)(error, secret(rule))));
              works.set(rule, work);
            }
            const entries = /* @__PURE__ */ new Map();
            for (const [rule, work] of works) {
              if (work.how === "aggregates")
                entries.set(rule, { values: work.values, alone: work.alone ?? false });
            }
            const { rows, results } = await (0, _aggregate_pass_js__WEBPACK_IMPORTED_MODULE_0__.G)(scene.session, scene.set, [...entries.values()]);
            const found = new Map([...entries.keys()].map((rule, index) => [rule, results[index]]));
            const outcomes = /* @__PURE__ */ new Map();
            const queries = [];
            for (const [rule, work] of works) {
              try {
                if (work.how === "known")
                  outcomes.set(rule, work.outcome);
                else if (work.how === "alone")
                  outcomes.set(rule, await work.judge(rows));
                else if (work.how === "user-sql")
                  queries.push({ rule, work });
                else {
                  const values = found.get(rule);
                  if (values instanceof Error)
                    throw values;
                  outcomes.set(rule, work.conclude(values ?? [], rows));
                }
              } catch (error) {
                outcomes.set(rule, (0, _work_js__WEBPACK_IMPORTED_MODULE_3__.V2)(error, secret(rule)));
              }
            }
            return { rows, outcomes, queries };
          }
          async function judgeQueries(session, { queries, outcomes }, sets, isPrivate) {
            if (queries.length === 0)
              return;
            const named = await sets();
            await (0, _user_sql_js__WEBPACK_IMPORTED_MODULE_2__.Kv)(session, named);
            const columns = named.flatMap(({ set }) => set.columns.map(({ name }) => name.toLowerCase()));
            const open = new Set(columns.filter((name) => !isPrivate(name)));
            const hasPrivate = columns.some(isPrivate);
            for (const { rule, work } of queries) {
              const query = await (0, _user_sql_js__WEBPACK_IMPORTED_MODULE_2__.mA)(session, work.query).catch((error) => (0, _work_js__WEBPACK_IMPORTED_MODULE_3__.V2)(error, hasPrivate));
              if (typeof query === "string")
                outcomes.set(rule, (0, _work_js__WEBPACK_IMPORTED_MODULE_3__.L5)(query));
              else if ("status" in query)
                outcomes.set(rule, query);
              else {
                const secret = hasPrivate && (query.columns === null || [...query.columns].some((name) => !open.has(name)));
                const value = await (0, _user_sql_js__WEBPACK_IMPORTED_MODULE_2__.rl)(session, query).catch((error) => (0, _work_js__WEBPACK_IMPORTED_MODULE_3__.V2)(error, secret));
                outcomes.set(rule, concluded(value, work, secret && !query.counts));
              }
            }
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  48372: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let keyOf = function(columns) {
            const [only] = columns;
            return columns.length === 1 && only !== void 0 ? only.sql : `row(${columns.map(({ sql }) => sql).join(", ")})`;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            Am: () => (
              /* binding */
              unique
            ),
            /* harmony export */
            HC: () => (
              /* binding */
              allKnown
            ),
            /* harmony export */
            fg: () => (
              /* binding */
              repeatedKeys
            ),
            /* harmony export */
            ie: () => (
              /* binding */
              primaryKey
            )
            /* harmony export */
          });
          var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47069);
          var _data_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44572);
          var _stored_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98782);
          var _work_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52880);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_data_set_js__WEBPACK_IMPORTED_MODULE_1__]);
          _data_set_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const mostBits = 2 ** 27;
          const allKnown = (columns) => columns.map(({ sql }) => `${sql} IS NOT NULL`).join(" AND ");
          async function repeatedKeys(scene, columns) {
            const { session, set } = scene;
            const isUnique = { keys: 0, rows: 0, failing: "false" };
            if (await hasEveryNumberOnce(scene, columns))
              return isUnique;
            const number = scene.nextNumber();
            const known = allKnown(columns);
            const hash = `hash(${columns.map(({ sql }) => sql).join(", ")})`;
            await session.execute(`CREATE TEMP TABLE mlops_hashes_${number} AS SELECT ${hash} AS hash FROM ${set.relation}
     WHERE ${known} GROUP BY 1 HAVING count(*) > 1`);
            const [hashes] = await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM mlops_hashes_${number}`);
            if (hashes?.[0] === 0)
              return isUnique;
            const table = `mlops_repeated_${number}`;
            const names = columns.map((_, index) => `key${index}`);
            const selected = columns.map(({ sql }, index) => `${sql} AS ${names[index]}`);
            await session.execute(`CREATE TEMP TABLE ${table} AS SELECT ${selected.join(", ")}, count(*) AS times FROM ${set.relation}
     WHERE ${known} AND ${hash} IN (SELECT hash FROM mlops_hashes_${number})
     GROUP BY ${columns.map((_, index) => index + 1).join(", ")} HAVING count(*) > 1`);
            const [found] = await session.rows(`SELECT CAST(count(*) AS DOUBLE), CAST(coalesce(sum(times), 0) AS DOUBLE) FROM ${table}`);
            const key = keyOf(names.map((name) => ({ sql: (0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(name) })));
            const failing = `${known} AND ${keyOf(columns)} IN (SELECT ${key} FROM ${table})`;
            return { keys: found?.[0], rows: found?.[1], failing };
          }
          async function hasEveryNumberOnce({ session, set }, columns) {
            const [column] = columns;
            if (columns.length !== 1 || column === void 0 || (0, _stored_types_js__WEBPACK_IMPORTED_MODULE_2__.Ap)(column.type) !== "integer")
              return false;
            const { sql } = column;
            const [found] = await session.rows(`SELECT CAST(count(${sql}) AS DOUBLE), CAST(min(${sql}) AS VARCHAR), CAST(max(${sql}) AS VARCHAR) FROM ${set.relation}`);
            const [count, low, high] = found;
            if (low === null || high === null)
              return true;
            const range = BigInt(high) - BigInt(low) + 1n;
            if (range < BigInt(count) || range > BigInt(Math.min(mostBits, 64 * count + 1024)))
              return false;
            const [bits] = await session.rows(`SELECT CAST(bit_count(bitstring_agg(${sql}, ${low}, ${high})) AS DOUBLE) FROM ${set.relation}`);
            return bits?.[0] === count;
          }
          async function unique(scene, columns, rows) {
            const repeated = await repeatedKeys(scene, columns);
            return (0, _work_js__WEBPACK_IMPORTED_MODULE_3__.Ur)(repeated.rows, rows, repeated.failing);
          }
          async function primaryKey(scene, columns, rows) {
            const repeated = await repeatedKeys(scene, columns);
            const absent = columns.map(_data_set_js__WEBPACK_IMPORTED_MODULE_1__.LO).join(" OR ");
            const [found] = await scene.session.rows(`SELECT CAST(count_if(${absent}) AS DOUBLE) FROM ${scene.set.relation}`);
            const without = found?.[0] ?? 0;
            const nan = columns.some(({ type }) => (0, _stored_types_js__WEBPACK_IMPORTED_MODULE_2__.Ap)(type) === "float");
            const failing = `(${absent}) OR (${repeated.failing})`;
            if (!nan)
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_3__.Ur)(without + repeated.rows, rows, failing);
            const [both] = await scene.session.rows(`SELECT CAST(count_if(${failing}) AS DOUBLE) FROM ${scene.set.relation}`);
            return (0, _work_js__WEBPACK_IMPORTED_MODULE_3__.Ur)(both?.[0] ?? 0, rows, failing);
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  66177: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let freshness = function({ now }, check, column) {
            if (!(0, _other_data_js__WEBPACK_IMPORTED_MODULE_3__.K8)(column))
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(`the column has the type ${column.type}, which is no time`));
            return {
              how: "aggregates",
              values: [`epoch(max(${(0, _other_data_js__WEBPACK_IMPORTED_MODULE_3__.nR)(column)}) FILTER (isfinite(${(0, _other_data_js__WEBPACK_IMPORTED_MODULE_3__.nR)(column)})))`],
              conclude([latest]) {
                if (latest === null || latest === void 0)
                  return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.mw)("no time in any row");
                const age = Math.round(now.getTime() / 1e3 - latest);
                const observed = `${age} seconds old`;
                const note = age < 0 ? "The latest time lies in the future." : null;
                return age <= check.seconds ? (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.BG)(observed, note) : (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.mw)(observed);
              }
            };
          }, shareOf = function({ value }, column) {
            const compared = (0, _constants_js__WEBPACK_IMPORTED_MODULE_0__.Z)(column, [value]);
            if (typeof compared === "string")
              return [];
            return [`count_if(${compared.value} = ${compared.constant(value)})`, `count_if(NOT ${(0, _data_set_js__WEBPACK_IMPORTED_MODULE_1__.LO)(column)})`];
          }, absent = function(set, name) {
            const column = (0, _data_set_js__WEBPACK_IMPORTED_MODULE_1__.uV)(set, name);
            return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)(column === void 0 ? (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.BG)("not there") : (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.mw)("there"));
          }, knownBy = function({ set }, check, column) {
            const moment = (0, _data_set_js__WEBPACK_IMPORTED_MODULE_1__.uV)(set, check.moment);
            if (moment === void 0)
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(`the column \`${check.moment}\` is missing`));
            for (const each of [column, moment]) {
              if (!(0, _other_data_js__WEBPACK_IMPORTED_MODULE_3__.K8)(each)) {
                return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(`\`${each.name}\` has the type ${each.type}, which is no time`));
              }
            }
            return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.BO)(`${(0, _other_data_js__WEBPACK_IMPORTED_MODULE_3__.nR)(column)} > ${(0, _other_data_js__WEBPACK_IMPORTED_MODULE_3__.nR)(moment)}`);
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            Ge: () => (
              /* binding */
              absent
            ),
            /* harmony export */
            I9: () => (
              /* binding */
              freshness
            ),
            /* harmony export */
            NE: () => (
              /* binding */
              knownBy
            ),
            /* harmony export */
            Wf: () => (
              /* binding */
              rounded
            ),
            /* harmony export */
            dL: () => (
              /* binding */
              relationship
            ),
            /* harmony export */
            qq: () => (
              /* binding */
              splitsDisjoint
            ),
            /* harmony export */
            rc: () => (
              /* binding */
              labelRate
            )
            /* harmony export */
          });
          var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86340);
          var _data_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44572);
          var _key_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48372);
          var _other_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56616);
          var _stored_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98782);
          var _work_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52880);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_data_set_js__WEBPACK_IMPORTED_MODULE_1__, _key_rules_js__WEBPACK_IMPORTED_MODULE_2__, _other_data_js__WEBPACK_IMPORTED_MODULE_3__]);
          [_data_set_js__WEBPACK_IMPORTED_MODULE_1__, _key_rules_js__WEBPACK_IMPORTED_MODULE_2__, _other_data_js__WEBPACK_IMPORTED_MODULE_3__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function relationship(scene, check) {
            const other = await scene.other(check.to.object);
            if (typeof other === "string")
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(other));
            const paired = (0, _other_data_js__WEBPACK_IMPORTED_MODULE_3__.AS)(scene.set, check.columns, other, check.to.columns);
            if (typeof paired === "string")
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(paired));
            const given = (0, _key_rules_js__WEBPACK_IMPORTED_MODULE_2__.HC)(paired.map(({ here }) => here));
            return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.BO)(`${given} AND NOT ${(0, _other_data_js__WEBPACK_IMPORTED_MODULE_3__.Iy)(paired, other)}`, true);
          }
          async function splitsDisjoint(scene, check) {
            const other = await scene.other(check.with);
            if (typeof other === "string")
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(other));
            const paired = (0, _other_data_js__WEBPACK_IMPORTED_MODULE_3__.AS)(scene.set, check.by, other, check.by);
            if (typeof paired === "string")
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(paired));
            const given = (0, _key_rules_js__WEBPACK_IMPORTED_MODULE_2__.HC)(paired.map(({ here }) => here));
            const shared = `(${given} AND ${(0, _other_data_js__WEBPACK_IMPORTED_MODULE_3__.Iy)(paired, other)})`;
            if (check.orderedBy === null)
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.BO)(shared, true);
            const ordered = (0, _other_data_js__WEBPACK_IMPORTED_MODULE_3__.AS)(scene.set, [check.orderedBy], other, [check.orderedBy]);
            if (typeof ordered === "string")
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(ordered));
            const [order] = ordered;
            const isNumber = (0, _stored_types_js__WEBPACK_IMPORTED_MODULE_4__.kf)((0, _stored_types_js__WEBPACK_IMPORTED_MODULE_4__.Ap)(order.here.type)) && (0, _stored_types_js__WEBPACK_IMPORTED_MODULE_4__.kf)((0, _stored_types_js__WEBPACK_IMPORTED_MODULE_4__.Ap)(order.there.type));
            if (!isNumber && !((0, _other_data_js__WEBPACK_IMPORTED_MODULE_3__.K8)(order.here) && (0, _other_data_js__WEBPACK_IMPORTED_MODULE_3__.K8)(order.there))) {
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(`\`${check.orderedBy}\` is neither a time nor a number in both`));
            }
            const place = (column) => isNumber ? column.sql : (0, _other_data_js__WEBPACK_IMPORTED_MODULE_3__.nR)(column);
            const table = `mlops_last_${scene.nextNumber()}`;
            await scene.session.execute(`CREATE TEMP TABLE ${table} AS SELECT max(${place(order.there)}) AS last FROM ${other.relation}`);
            const early = `coalesce(${place(order.here)} <= (SELECT last FROM ${table}), false)`;
            const work = (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.BO)(`${shared} OR ${early}`, true);
            if (work.how !== "aggregates")
              return work;
            return {
              ...work,
              values: [...work.values, `count_if(${shared})`, `count_if(${early})`],
              conclude(values, rows) {
                const outcome = work.conclude(values, rows);
                if (outcome.status === "met")
                  return outcome;
                const note = `${values[1]} with a key that is there too, ${values[2]} not later than its last.`;
                return { ...outcome, note };
              }
            };
          }
          async function labelRate(scene, check, column) {
            const share = shareOf(check, column);
            if (share.length === 0)
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(`the label cannot be compared with \`${check.value}\``));
            const reference = await referenceRate(scene, check, column);
            if (typeof reference === "string")
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(reference));
            return {
              how: "aggregates",
              values: share,
              conclude([times, labelled]) {
                if (!labelled)
                  return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.mw)("no label in any row");
                const rate = times / labelled;
                const reasons = [
                  ...check.minimum !== null && rate < check.minimum ? [`It is below ${check.minimum}.`] : [],
                  ...check.maximum !== null && rate > check.maximum ? [`It is above ${check.maximum}.`] : [],
                  ...reference !== null && check.maxAbsoluteChange !== null && Math.abs(rate - reference) > check.maxAbsoluteChange ? [`The reference has ${rounded(reference)}.`] : []
                ];
                return reasons.length === 0 ? (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.BG)(rate) : (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.mw)(rate, reasons.join(" "));
              }
            };
          }
          async function referenceRate({ session, other }, check, column) {
            if (check.maxAbsoluteChange === null)
              return null;
            const reference = await other(check.reference);
            if (typeof reference === "string")
              return reference;
            const there = (0, _data_set_js__WEBPACK_IMPORTED_MODULE_1__.uV)(reference, column.name);
            const values = there === void 0 ? [] : shareOf(check, there);
            if (values.length === 0)
              return `the reference ${reference.file} has no such label`;
            const [found] = await session.rows(`SELECT ${values.map((value) => `CAST(${value} AS DOUBLE)`).join(", ")} FROM ${reference.relation}`);
            const [times, labelled] = found;
            return labelled === 0 ? `the reference ${reference.file} has no label in any row` : times / labelled;
          }
          const rounded = (value) => Number(value.toPrecision(4));
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  73287: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let measure = function(scene, check, columns) {
            const concluded = (count, rows, failing2, failingRows) => {
              const percent = check.unit === "percent";
              const value = percent ? rows === 0 ? 0 : Math.round(count / rows * 1e8) / 1e6 : count;
              const outcome = (0, _bounds_js__WEBPACK_IMPORTED_MODULE_5__.l)(value, check.bound) ? (0, _work_js__WEBPACK_IMPORTED_MODULE_4__.BG)(value) : (0, _work_js__WEBPACK_IMPORTED_MODULE_4__.mw)(value);
              if (failing2 === null)
                return outcome;
              const shows = outcome.status === "broken" && (0, _bounds_js__WEBPACK_IMPORTED_MODULE_5__.g)(value, check.bound);
              return {
                ...outcome,
                failingRows: outcome.status === "met" || shows ? failingRows : null,
                failing: shows ? failing2 : null
              };
            };
            if (check.metric === "rowCount") {
              return { how: "aggregates", values: [], conclude: (_, rows) => concluded(rows, rows, null, 0) };
            }
            if (check.metric === "duplicateValues") {
              return {
                how: "alone",
                async judge(rows) {
                  const { keys, rows: repeated, failing: failing2 } = await (0, _key_rules_js__WEBPACK_IMPORTED_MODULE_2__.fg)(scene, columns);
                  return concluded(keys, rows, failing2, repeated);
                }
              };
            }
            const [column] = columns;
            if (column === void 0)
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_4__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_4__.L5)("the rule names no column"));
            const condition = conditionOf(check, column);
            if (typeof condition === "string")
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_4__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_4__.L5)(condition));
            const { failing, alone } = condition;
            return {
              how: "aggregates",
              values: [`count_if(${failing})`],
              alone,
              conclude: ([count], rows) => concluded(count ?? 0, rows, failing, count ?? 0)
            };
          }, conditionOf = function(check, column) {
            const absent = (0, _data_set_js__WEBPACK_IMPORTED_MODULE_1__.LO)(column);
            if (check.metric === "nullValues")
              return { failing: absent, alone: false };
            const isMissing = [absent, ...countedAsMissing(check, column)].join(" OR ");
            if (check.metric === "missingValues")
              return { failing: isMissing, alone: false };
            const conditions = [
              ...check.validValues === null ? [] : [(0, _value_rules_js__WEBPACK_IMPORTED_MODULE_3__.NR)(column, check.validValues)],
              ...check.pattern === null ? [] : [(0, _value_rules_js__WEBPACK_IMPORTED_MODULE_3__.lc)(column, check.pattern)]
            ];
            const wrong = conditions.find((condition) => typeof condition === "string");
            if (wrong !== void 0)
              return wrong;
            const parts = conditions.map((condition) => typeof condition === "string" ? condition : `(${condition.failing})`);
            if (column.unread !== null)
              parts.push(`${column.unread} IS NOT NULL`);
            const alone = conditions.some((condition) => typeof condition !== "string" && condition.alone);
            return { failing: parts.length === 0 ? "false" : `NOT (${isMissing}) AND (${parts.join(" OR ")})`, alone };
          }, countedAsMissing = function({ missingValues }, column) {
            const { sql, unread } = column;
            const text = `CAST(${sql} AS VARCHAR)`;
            const written = unread === null ? text : `coalesce(${unread}, ${text})`;
            const values = missingValues.filter((value) => value !== null);
            const numbers = (0, _value_rules_js__WEBPACK_IMPORTED_MODULE_3__.kc)(column) ? values.filter((value) => typeof value === "number") : [];
            const texts = values.filter((value) => !numbers.includes(value));
            return [
              ...numbers.length === 0 ? [] : [`coalesce(${sql} IN (${numbers.join(", ")}), false)`],
              ...texts.length === 0 ? [] : [`coalesce(${written} IN (${texts.map((value) => (0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(String(value))).join(", ")}), false)`]
            ];
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            x: () => (
              /* binding */
              measure
            )
            /* harmony export */
          });
          var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47069);
          var _bounds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49908);
          var _data_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44572);
          var _key_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48372);
          var _value_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(434);
          var _work_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52880);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_data_set_js__WEBPACK_IMPORTED_MODULE_1__, _key_rules_js__WEBPACK_IMPORTED_MODULE_2__, _value_rules_js__WEBPACK_IMPORTED_MODULE_3__]);
          [_data_set_js__WEBPACK_IMPORTED_MODULE_1__, _key_rules_js__WEBPACK_IMPORTED_MODULE_2__, _value_rules_js__WEBPACK_IMPORTED_MODULE_3__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  44722: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            $: () => (
              /* binding */
              openData
            )
            /* harmony export */
          });
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
          var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41418);
          var _tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26864);
          var _parquet_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67956);
          var _text_set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10007);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_2__, _parquet_set_js__WEBPACK_IMPORTED_MODULE_3__, _text_set_js__WEBPACK_IMPORTED_MODULE_4__]);
          [_tables_js__WEBPACK_IMPORTED_MODULE_2__, _parquet_set_js__WEBPACK_IMPORTED_MODULE_3__, _text_set_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function openData(session, workspace, { patterns, input, number, maxBytes }, declared) {
            const set = await (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.lY)(session, workspace, patterns, input);
            if (Array.isArray(set))
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(set);
            try {
              return set.format === "parquet" ? await (0, _parquet_set_js__WEBPACK_IMPORTED_MODULE_3__.D4)(session, workspace, set, declared) : await (0, _text_set_js__WEBPACK_IMPORTED_MODULE_4__.U)(session, workspace, set, declared, number, maxBytes);
            } catch (error) {
              if (error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1)
                throw error;
              const file = (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.SP)(workspace, set.paths[0]);
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1((0, _tables_js__WEBPACK_IMPORTED_MODULE_2__.O$)(file, set.format, error), { cause: error });
            }
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  56616: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let pairs = function(here, columns, there, counterparts) {
            const found = [];
            for (const [index, name] of columns.entries()) {
              const mine = (0, _data_set_js__WEBPACK_IMPORTED_MODULE_0__.uV)(here, name);
              const other = counterparts[index] ?? name;
              const theirs = (0, _data_set_js__WEBPACK_IMPORTED_MODULE_0__.uV)(there, other);
              if (mine === void 0)
                return `the column \`${name}\` is missing`;
              if (theirs === void 0)
                return `the column \`${other}\` is missing in ${there.file}`;
              found.push({ here: mine, there: theirs });
            }
            return found;
          }, sharedKey = function(of) {
            const sides = of.map(({ here, there }) => {
              const [mine, theirs] = [(0, _stored_types_js__WEBPACK_IMPORTED_MODULE_1__.Ap)(here.type), (0, _stored_types_js__WEBPACK_IMPORTED_MODULE_1__.Ap)(there.type)];
              if (mine === theirs || (0, _stored_types_js__WEBPACK_IMPORTED_MODULE_1__.kf)(mine) && (0, _stored_types_js__WEBPACK_IMPORTED_MODULE_1__.kf)(theirs))
                return [here.sql, there.sql];
              return [`CAST(${here.sql} AS VARCHAR)`, `CAST(${there.sql} AS VARCHAR)`];
            });
            const key = (parts) => parts.length === 1 ? parts[0] : `row(${parts.join(", ")})`;
            return { here: key(sides.map(([mine]) => mine)), there: key(sides.map(([, theirs]) => theirs)) };
          }, existsIn = function(of, there) {
            const key = sharedKey(of);
            const known = of.map((pair) => `${pair.there.sql} IS NOT NULL`).join(" AND ");
            return `${key.here} IN (SELECT ${key.there} FROM ${there.relation} WHERE ${known})`;
          }, timeOf = function({ sql, type }) {
            return type === "VARCHAR" ? `CAST(TRY_CAST(${sql} AS TIMESTAMPTZ) AS TIMESTAMP)` : type === "TIMESTAMP" ? sql : `CAST(${sql} AS TIMESTAMP)`;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            AS: () => (
              /* binding */
              pairs
            ),
            /* harmony export */
            Iy: () => (
              /* binding */
              existsIn
            ),
            /* harmony export */
            K8: () => (
              /* binding */
              isTime
            ),
            /* harmony export */
            nR: () => (
              /* binding */
              timeOf
            )
            /* harmony export */
          });
          var _data_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44572);
          var _stored_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98782);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_data_set_js__WEBPACK_IMPORTED_MODULE_0__]);
          _data_set_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const isTime = ({ type }) => ["date", "timestamp", "text"].includes((0, _stored_types_js__WEBPACK_IMPORTED_MODULE_1__.Ap)(type));
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  67956: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let positionIn = function(names) {
            return names.some((name) => name.toLowerCase() === "file_row_number") ? "row_number() OVER ()" : "file_row_number";
          }, freeName = function(wanted, names) {
            const taken = new Set(names.map((name2) => name2.toLowerCase()));
            let name = wanted;
            for (let times = 1; taken.has(name); times++)
              name = `${wanted}_${times}`;
            return name;
          }, partitionKeys = function(workspace, paths) {
            const keysOf = (path) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path)).split(/[\\/]/).flatMap((part) => /^([^=]+)=/.exec(part)?.[1] ?? []);
            const [first, ...rest] = paths.map(keysOf);
            return (first ?? []).filter((key) => rest.every((keys) => keys.includes(key)));
          }, partitionTypes = function(keys, declared) {
            const types = {
              string: "VARCHAR",
              integer: "BIGINT",
              number: "DOUBLE",
              boolean: "BOOLEAN",
              date: "DATE",
              timestamp: "TIMESTAMP"
            };
            const known = keys.flatMap((key) => {
              const column = declared.find(({ name }) => name === key);
              const logical = column?.logicalType ?? (0, _stored_types_js__WEBPACK_IMPORTED_MODULE_4__.z9)(column?.physicalType?.toUpperCase() ?? "");
              const type = types[logical ?? ""];
              return type === void 0 ? [] : [`${(0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.e)(key)}: ${type}`];
            });
            return known.length === 0 ? [] : [`hive_types = {${known.join(", ")}}`];
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            D4: () => (
              /* binding */
              openParquet
            ),
            /* harmony export */
            IL: () => (
              /* binding */
              freeName
            ),
            /* harmony export */
            Nu: () => (
              /* binding */
              positionIn
            ),
            /* harmony export */
            lO: () => (
              /* binding */
              partitionKeys
            )
            /* harmony export */
          });
          var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
          var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41418);
          var _sql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47069);
          var _data_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44572);
          var _stored_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98782);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_data_set_js__WEBPACK_IMPORTED_MODULE_3__]);
          _data_set_js__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function openParquet(session, workspace, { paths }, declared) {
            const list = `[${paths.map((path) => (0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.e)((0, _files_js__WEBPACK_IMPORTED_MODULE_1__.tU)(path))).join(", ")}]`;
            const partitions = partitionKeys(workspace, paths);
            const options = [
              ...paths.length > 1 ? ["union_by_name = true"] : [],
              `hive_partitioning = ${partitions.length > 0}`,
              ...partitionTypes(partitions, declared)
            ];
            const plain = `read_parquet(${[list, ...options].join(", ")})`;
            const described = await session.rows(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${plain})`);
            const names = described.map(([name]) => name);
            const written = await writtenNames(session, paths, names);
            const columns = described.map(([name, type], index) => ({
              name: written[index],
              sql: (0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(name),
              type,
              unread: null
            }));
            const fileColumn = freeName("mlops_path", names);
            const relation = `read_parquet(${[list, ...options, `filename = ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.e)(fileColumn)}`].join(", ")})`;
            return {
              file: (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.SP)(workspace, paths[0]),
              paths,
              format: "parquet",
              columns,
              index: (0, _data_set_js__WEBPACK_IMPORTED_MODULE_3__.qh)(columns),
              relation,
              path: (0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(fileColumn),
              position: positionIn(names),
              stored: paths,
              incomplete: await incompleteColumns(session, workspace, list, paths.length, names),
              badLines: { count: 0, first: [] },
              rejects: null
            };
          }
          async function writtenNames(session, paths, names) {
            const [path] = paths;
            if (path === void 0 || paths.length > 1 || !names.some((name) => /_\d+$/.test(name)))
              return names;
            const rows = await session.rows(`SELECT name, CAST(coalesce(num_children, 0) AS DOUBLE) FROM parquet_schema(${(0, _sql_js__WEBPACK_IMPORTED_MODULE_2__.e)((0, _files_js__WEBPACK_IMPORTED_MODULE_1__.tU)(path))})`);
            const found = [];
            const open = [rows[0]?.[1]];
            for (const [name, children] of rows.slice(1)) {
              if (open.length === 1)
                found.push(name);
              open[open.length - 1] = open.at(-1) - 1;
              if (children > 0)
                open.push(children);
              while (open.length > 1 && open.at(-1) === 0)
                open.pop();
            }
            return names.map((name, index) => found[index] ?? name);
          }
          async function incompleteColumns(session, workspace, list, files, names) {
            if (files === 1)
              return /* @__PURE__ */ new Map();
            const rows = await session.rows(`WITH entries AS (SELECT DISTINCT file_name, name FROM parquet_schema(${list})),
       paths AS (SELECT DISTINCT file_name FROM entries),
       partial AS (SELECT name FROM entries GROUP BY name HAVING count(*) < ${files})
     SELECT name, min(file_name) FROM partial CROSS JOIN paths
     WHERE NOT EXISTS (FROM entries e WHERE e.name = partial.name AND e.file_name = paths.file_name)
     GROUP BY name`);
            const known = new Set(names);
            return new Map(rows.flatMap(([name, file]) => known.has(name) ? [[name, (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.SP)(workspace, file)]] : []));
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  17341: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          shownColumns
        )
        /* harmony export */
      });
      function shownColumns({ column, check }) {
        const own = column === null ? [] : [column];
        switch (check.kind) {
          case "unique":
          case "primary-key":
          case "relationship":
          case "measure":
            return [...own, ...check.columns];
          case "splits-disjoint":
            return [...check.by, ...check.orderedBy === null ? [] : [check.orderedBy]];
          case "known-by":
            return [...own, check.moment];
          default:
            return own;
        }
      }
    })
  ),
  /***/
  57053: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let oneColumn = function(scene, name) {
            return (0, _data_set_js__WEBPACK_IMPORTED_MODULE_2__.uV)(scene.set, name) ?? missingColumn(scene, name);
          }, missingColumn = function({ set }, name) {
            if (name === "")
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_9__.L5)("the rule names no column");
            const near = (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.qb)(name, set.columns.map((each) => each.name));
            const hint = near === void 0 ? "" : `; there is \`${(0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.ml)(near, 80)}\``;
            return (0, _work_js__WEBPACK_IMPORTED_MODULE_9__.L5)(`the column \`${(0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.ml)(name, 80)}\` is missing${hint}`);
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            L: () => (
              /* binding */
              workOf
            )
            /* harmony export */
          });
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
          var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26864);
          var _bounds_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49908);
          var _data_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44572);
          var _distribution_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98621);
          var _key_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48372);
          var _learning_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66177);
          var _measure_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73287);
          var _schema_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40704);
          var _value_rules_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(434);
          var _work_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52880);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_1__, _data_set_js__WEBPACK_IMPORTED_MODULE_2__, _distribution_rules_js__WEBPACK_IMPORTED_MODULE_3__, _key_rules_js__WEBPACK_IMPORTED_MODULE_4__, _learning_rules_js__WEBPACK_IMPORTED_MODULE_5__, _measure_rules_js__WEBPACK_IMPORTED_MODULE_6__, _schema_rules_js__WEBPACK_IMPORTED_MODULE_7__, _value_rules_js__WEBPACK_IMPORTED_MODULE_8__]);
          [_tables_js__WEBPACK_IMPORTED_MODULE_1__, _data_set_js__WEBPACK_IMPORTED_MODULE_2__, _distribution_rules_js__WEBPACK_IMPORTED_MODULE_3__, _key_rules_js__WEBPACK_IMPORTED_MODULE_4__, _learning_rules_js__WEBPACK_IMPORTED_MODULE_5__, _measure_rules_js__WEBPACK_IMPORTED_MODULE_6__, _schema_rules_js__WEBPACK_IMPORTED_MODULE_7__, _value_rules_js__WEBPACK_IMPORTED_MODULE_8__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function workOf(scene, { column, check }) {
            const { set } = scene;
            const own = column === null ? missingColumn(scene, "") : oneColumn(scene, column);
            const withOwn = (work) => "status" in own ? (0, _work_js__WEBPACK_IMPORTED_MODULE_9__.eO)(own) : work(own);
            const withAll = (names, work) => {
              const columns = names.map((name) => oneColumn(scene, name));
              const wrong = columns.find((each) => "status" in each);
              return wrong === void 0 ? work(columns) : (0, _work_js__WEBPACK_IMPORTED_MODULE_9__.eO)(wrong);
            };
            const alone = (judge) => ({ how: "alone", judge });
            switch (check.kind) {
              case "present":
                return (0, _schema_rules_js__WEBPACK_IMPORTED_MODULE_7__.Eb)(set, column ?? "");
              case "no-other-columns":
                return (0, _schema_rules_js__WEBPACK_IMPORTED_MODULE_7__.Fh)(set, check.columns);
              case "type":
                return (0, _schema_rules_js__WEBPACK_IMPORTED_MODULE_7__.nE)(scene, column ?? "", check);
              case "required":
              case "one-of":
              case "pattern":
              case "range":
              case "length":
              case "format":
                return withOwn((found) => {
                  const condition = (0, _value_rules_js__WEBPACK_IMPORTED_MODULE_8__.rI)(check, found);
                  return typeof condition === "string" ? (0, _work_js__WEBPACK_IMPORTED_MODULE_9__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_9__.L5)(condition)) : (0, _work_js__WEBPACK_IMPORTED_MODULE_9__.BO)(condition.failing, condition.alone);
                });
              case "unique":
                return withAll(check.columns, (columns) => alone((rows) => (0, _key_rules_js__WEBPACK_IMPORTED_MODULE_4__.Am)(scene, columns, rows)));
              case "primary-key":
                return withAll(check.columns, (columns) => alone((rows) => (0, _key_rules_js__WEBPACK_IMPORTED_MODULE_4__.ie)(scene, columns, rows)));
              case "measure":
                return withAll(check.columns, (columns) => (0, _measure_rules_js__WEBPACK_IMPORTED_MODULE_6__.x)(scene, check, columns));
              case "sql":
                return {
                  how: "user-sql",
                  query: check.query,
                  conclude: (value) => (0, _bounds_js__WEBPACK_IMPORTED_MODULE_10__.l)(value, check.bound) ? (0, _work_js__WEBPACK_IMPORTED_MODULE_9__.BG)(value) : (0, _work_js__WEBPACK_IMPORTED_MODULE_9__.mw)(value)
                };
              case "relationship":
                return (0, _learning_rules_js__WEBPACK_IMPORTED_MODULE_5__.dL)(scene, check);
              case "freshness": {
                const found = oneColumn(scene, check.column);
                return "status" in found ? (0, _work_js__WEBPACK_IMPORTED_MODULE_9__.eO)(found) : (0, _learning_rules_js__WEBPACK_IMPORTED_MODULE_5__.I9)(scene, check, found);
              }
              case "splits-disjoint":
                return (0, _learning_rules_js__WEBPACK_IMPORTED_MODULE_5__.qq)(scene, check);
              case "label-rate":
                return withOwn((found) => (0, _learning_rules_js__WEBPACK_IMPORTED_MODULE_5__.rc)(scene, check, found));
              case "train-serve-skew":
                return (0, _distribution_rules_js__WEBPACK_IMPORTED_MODULE_3__._)(scene, check);
              case "absent":
                return (0, _learning_rules_js__WEBPACK_IMPORTED_MODULE_5__.Ge)(set, column ?? "");
              case "known-by":
                return withOwn((found) => (0, _learning_rules_js__WEBPACK_IMPORTED_MODULE_5__.NE)(scene, check, found));
              case "distribution":
                return withOwn((found) => (0, _distribution_rules_js__WEBPACK_IMPORTED_MODULE_3__.N)(scene, check, found));
            }
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  40704: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let present = function(set, name) {
            const column = (0, _data_set_js__WEBPACK_IMPORTED_MODULE_2__.uV)(set, name);
            if (column === void 0) {
              const near = (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.qb)(name, set.columns.map((each) => each.name));
              const note2 = near === void 0 ? null : `There is \`${(0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.ml)(near, 80)}\`.`;
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_5__.mw)("missing", note2));
            }
            const without = set.incomplete.get(column.name);
            if (without !== void 0)
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_5__.mw)("missing in some files", `${without} does not have it.`));
            const note = column.name === name ? null : `The data writes it \`${(0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.ml)(column.name, 80)}\`.`;
            return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_5__.BG)("present", note));
          }, noOtherColumns = function(set, names) {
            const wanted = new Set(names.map((name) => name.toLowerCase()));
            const others = set.columns.filter(({ name }) => !wanted.has(name.toLowerCase()));
            if (others.length === 0)
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_5__.BG)("none"));
            const shown = others.slice(0, listed).map(({ name }) => (0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.ml)(name, 80));
            return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_5__.mw)(`${shown.join(", ")}${others.length > listed ? `, … (${others.length} in all)` : ""}`));
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            Eb: () => (
              /* binding */
              present
            ),
            /* harmony export */
            Fh: () => (
              /* binding */
              noOtherColumns
            ),
            /* harmony export */
            nE: () => (
              /* binding */
              typed
            )
            /* harmony export */
          });
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
          var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26864);
          var _data_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44572);
          var _date_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32057);
          var _stored_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98782);
          var _work_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52880);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_1__, _data_set_js__WEBPACK_IMPORTED_MODULE_2__]);
          [_tables_js__WEBPACK_IMPORTED_MODULE_1__, _data_set_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          const listed = 10;
          async function typed({ session, set }, name, check) {
            const column = (0, _data_set_js__WEBPACK_IMPORTED_MODULE_2__.uV)(set, name);
            if (column === void 0)
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_5__.L5)("the column is missing"));
            if (set.format !== "parquet") {
              if (column.unread === null)
                return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.BO)("false");
              const pattern = check.format === null ? null : (0, _date_patterns_js__WEBPACK_IMPORTED_MODULE_3__.x)(check.format);
              if (typeof pattern === "string" && /^(date|time)/.test(check.logicalType ?? ""))
                return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(pattern));
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.BO)(`${column.unread} IS NOT NULL`);
            }
            const { type } = column;
            const shown = (0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.ml)(type, 200);
            if (check.physicalType !== null) {
              const canonical = await canonicalType(session, check.physicalType);
              if (canonical !== null) {
                return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0, _stored_types_js__WEBPACK_IMPORTED_MODULE_4__.qF)(type, check.physicalType, canonical) ? (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.BG)(shown) : (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.mw)(shown));
              }
            }
            const note = check.physicalType === null ? null : `\`${(0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.ml)(check.physicalType, 80)}\` is no type of Parquet files.`;
            if (check.logicalType === null)
              return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0, _work_js__WEBPACK_IMPORTED_MODULE_5__.BG)(shown, note));
            return (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0, _stored_types_js__WEBPACK_IMPORTED_MODULE_4__.lA)(type, check.logicalType) ? (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.BG)(shown, note) : (0, _work_js__WEBPACK_IMPORTED_MODULE_5__.mw)(shown, note));
          }
          async function canonicalType(session, declared) {
            if (!(0, _stored_types_js__WEBPACK_IMPORTED_MODULE_4__.Ai)(declared))
              return null;
            try {
              const [row] = await session.rows(`SELECT typeof(CAST(NULL AS ${declared}))`);
              return row?.[0];
            } catch (error) {
              if (/Catalog Error|Parser Error|Binder Error/.test((0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)))
                return null;
              throw error;
            }
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  98782: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ai: () => (
          /* binding */
          isTypeName
        ),
        /* harmony export */
        Ap: () => (
          /* binding */
          familyOf
        ),
        /* harmony export */
        kf: () => (
          /* binding */
          isNumeric
        ),
        /* harmony export */
        lA: () => (
          /* binding */
          fits
        ),
        /* harmony export */
        qF: () => (
          /* binding */
          isSamePhysicalType
        ),
        /* harmony export */
        z9: () => (
          /* binding */
          logicalTypeOf
        )
        /* harmony export */
      });
      const families = [
        // A list of structs ends with brackets too, so it is looked for first.
        [/\[\d*\]$/, "array"],
        [/^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/, "integer"],
        [/^(FLOAT|DOUBLE)$/, "float"],
        [/^DECIMAL\(/, "decimal"],
        [/^(VARCHAR|UUID|ENUM\()/, "text"],
        [/^BOOLEAN$/, "boolean"],
        [/^DATE$/, "date"],
        [/^TIMESTAMP/, "timestamp"],
        [/^TIME/, "time"],
        [/^(STRUCT\(|MAP\(|UNION\(|JSON$|VARIANT$)/, "object"]
      ];
      function familyOf(type) {
        return families.find(([pattern]) => pattern.test(type))?.[1] ?? "other";
      }
      const isNumeric = (family) => family === "integer" || family === "decimal" || family === "float";
      const fitting = {
        string: ["text"],
        integer: ["integer"],
        number: ["float", "decimal", "integer"],
        boolean: ["boolean"],
        date: ["date"],
        timestamp: ["timestamp"],
        time: ["time"],
        object: ["object"],
        array: ["array"]
      };
      function fits(type, logicalType) {
        return fitting[logicalType].includes(familyOf(type)) || type === "JSON" && logicalType === "array";
      }
      function isTypeName(text) {
        return /^[A-Za-z_][A-Za-z0-9_ ]{0,40}(\(\s*\d{1,4}(\s*,\s*\d{1,4})?\s*\))?( (?:with|without) time zone)?(\[\])*$/i.test(text.trim());
      }
      function isSamePhysicalType(stored, declared, canonical) {
        if (stored === canonical)
          return true;
        if (familyOf(stored) === "timestamp" && familyOf(canonical) === "timestamp")
          return true;
        if (stored.startsWith("ENUM(") && canonical === "VARCHAR")
          return true;
        return familyOf(stored) === "decimal" && familyOf(canonical) === "decimal" && !declared.includes("(");
      }
      function logicalTypeOf(canonical) {
        const family = familyOf(canonical);
        if (family === "text")
          return "string";
        if (family === "float" || family === "decimal")
          return "number";
        return family === "other" ? null : family;
      }
    })
  ),
  /***/
  38368: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          textFormats
        ),
        /* harmony export */
        WQ: () => (
          /* binding */
          re2Pattern
        ),
        /* harmony export */
        rf: () => (
          /* binding */
          isAnchored
        )
        /* harmony export */
      });
      function re2Pattern(pattern) {
        let inClass = false;
        let found = "";
        for (let at = 0; at < pattern.length; at++) {
          const rest = pattern.slice(at);
          const sequence = /^\\(u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|k<[^>]*>|[1-9]|[\s\S])/.exec(rest);
          if (sequence !== null) {
            const translated = escaped(sequence[1], inClass);
            if (translated === null)
              return `back references such as \`${sequence[0]}\` are not supported`;
            found += translated;
            at += sequence[0].length - 1;
          } else if (inClass) {
            if (rest[0] === "]")
              inClass = false;
            found += rest[0] === "[" ? "\\[" : rest[0];
          } else if (rest.startsWith("[^]") || rest.startsWith("[]")) {
            found += rest.startsWith("[^]") ? "[\\x{0}-\\x{10FFFF}]" : "[^\\x{0}-\\x{10FFFF}]";
            at += rest.startsWith("[^]") ? 2 : 1;
          } else if (/^\(\?<?[=!]/.test(rest)) {
            return `look-ahead and look-behind (\`${/^\(\?<?[=!]/.exec(rest)?.[0]}\`) are not supported`;
          } else if (rest.startsWith("(?<")) {
            found += "(?P<";
            at += 2;
          } else {
            if (rest[0] === "[")
              inClass = true;
            found += rest.startsWith("[^") ? "[^" : rest[0];
            if (rest.startsWith("[^"))
              at++;
          }
        }
        return { pattern: found };
      }
      function isAnchored(pattern) {
        const bare = pattern.replace(/\\(?:x\{[^}]*\}|[\s\S])/g, "_").replace(/\[[^\]]*\]/g, "_");
        let depth = 0;
        for (const char of bare) {
          if (char === "(")
            depth++;
          else if (char === ")")
            depth--;
          else if (char === "|" && depth === 0)
            return false;
        }
        return bare.startsWith("^") && bare.endsWith("$") && !bare.includes("(?");
      }
      const spaces = "\\t\\n\\v\\f\\r \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}";
      function escaped(text, inClass) {
        const hex = /^(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))$/.exec(text);
        if (hex !== null)
          return `\\x{${hex[1] ?? hex[2] ?? hex[3]}}`;
        if (/^c[A-Za-z]$/.test(text))
          return `\\x{${(text.charCodeAt(1) % 32).toString(16)}}`;
        if (/^(k<.*>|[1-9])$/.test(text))
          return null;
        if (text === "s")
          return inClass ? spaces : `[${spaces}]`;
        if (text === "S" && !inClass)
          return `[^${spaces}]`;
        if (text === "0")
          return "\\x{0}";
        if (text === "b" && inClass)
          return "\\x{8}";
        if (/^[A-Za-z]$/.test(text) && !/^[bBdDfnrsStvwWpP]$/.test(text))
          return text;
        return `\\${text}`;
      }
      const textFormats = {
        email: "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?",
        uuid: "(urn:uuid:)?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
        uri: '[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+',
        hostname: "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\\.?",
        ipv4: "((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])",
        ipv6: "(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(:[0-9a-fA-F]{1,4}){1,6}|:((:[0-9a-fA-F]{1,4}){1,7}|:)|(([0-9a-fA-F]{1,4}:){6}|::([0-9a-fA-F]{1,4}:){0,5})([0-9]{1,3}\\.){3}[0-9]{1,3})"
      };
    })
  ),
  /***/
  10007: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let caseless = function(declared, name) {
            return declared.find((each) => each.name.toLowerCase() === name.toLowerCase());
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            U: () => (
              /* binding */
              openText
            )
            /* harmony export */
          });
          var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91104);
          var _compression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45991);
          var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41418);
          var _sql_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47069);
          var _csv_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62813);
          var _data_set_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44572);
          var _json_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65879);
          var _parquet_set_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67956);
          var _text_values_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70417);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_csv_text_js__WEBPACK_IMPORTED_MODULE_5__, _data_set_js__WEBPACK_IMPORTED_MODULE_6__, _json_text_js__WEBPACK_IMPORTED_MODULE_7__, _parquet_set_js__WEBPACK_IMPORTED_MODULE_8__]);
          [_csv_text_js__WEBPACK_IMPORTED_MODULE_5__, _data_set_js__WEBPACK_IMPORTED_MODULE_6__, _json_text_js__WEBPACK_IMPORTED_MODULE_7__, _parquet_set_js__WEBPACK_IMPORTED_MODULE_8__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function openText(session, workspace, set, declared, number, maxBytes) {
            const bombs = [];
            for (const path of set.paths) {
              const bomb = await (0, _compression_js__WEBPACK_IMPORTED_MODULE_2__.QO)(path, (0, _files_js__WEBPACK_IMPORTED_MODULE_3__.SP)(workspace, path), maxBytes);
              if (bomb !== null)
                bombs.push(bomb);
            }
            if (bombs.length > 0)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1(bombs);
            const open = set.format === "csv" ? _csv_text_js__WEBPACK_IMPORTED_MODULE_5__.k : _json_text_js__WEBPACK_IMPORTED_MODULE_7__.s;
            const rows = await open(session, workspace, set, declared, number);
            const target = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.temporaryDirectory, `text-${number}.parquet`);
            const names = rows.columns.map(({ name }) => name);
            const pathColumn = (0, _parquet_set_js__WEBPACK_IMPORTED_MODULE_8__.IL)("mlops_path", names);
            const columns = rows.columns.map(({ name, value }, index) => {
              const column = declared.find((each) => each.name === name) ?? caseless(declared, name);
              return { name, value, column, unread: (0, _parquet_set_js__WEBPACK_IMPORTED_MODULE_8__.IL)(`mlops_unread_${index}`, names) };
            });
            const stored = async (wide2) => {
              const readings2 = columns.map(({ value, column, name }) => (0, _text_values_js__WEBPACK_IMPORTED_MODULE_9__.w)(value, column, wide2.has(name)));
              const selected = columns.flatMap(({ name, value, unread }, index) => {
                const { sql, total } = readings2[index];
                const typed2 = `${sql} AS ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_4__.C)(name)}`;
                if (total)
                  return [typed2];
                const left = `CASE WHEN ${value.text} IS NOT NULL AND (${sql}) IS NULL THEN ${value.text} END`;
                return [typed2, `${left} AS ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_4__.C)(unread)}`];
              });
              const where = rows.where === null ? "" : ` WHERE ${rows.where}`;
              await session.execute(`COPY (SELECT ${[...selected, `${rows.path} AS ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_4__.C)(pathColumn)}`].join(", ")} FROM ${rows.relation}${where})
       TO ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_4__.e)(target)} (FORMAT PARQUET)`);
              return readings2;
            };
            let readings = await stored(/* @__PURE__ */ new Set());
            const badLines = await rows.badLines();
            const relation = `read_parquet(${(0, _sql_js__WEBPACK_IMPORTED_MODULE_4__.e)(target)})`;
            const whole = columns.filter(({ column }) => (0, _text_values_js__WEBPACK_IMPORTED_MODULE_9__.t)(column) === "integer");
            const wide = await wideColumns(session, relation, whole);
            if (wide.size > 0) {
              if (rows.rejects !== null)
                await session.execute(`DROP TABLE IF EXISTS ${rows.rejects}`);
              readings = await stored(wide);
              await rows.badLines();
            }
            const types = new Map(await session.rows(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${relation})`));
            const typed = columns.map(({ name, unread }, index) => ({
              name,
              sql: (0, _sql_js__WEBPACK_IMPORTED_MODULE_4__.C)(name),
              type: types.get(name),
              unread: readings[index]?.total ? null : (0, _sql_js__WEBPACK_IMPORTED_MODULE_4__.C)(unread)
            }));
            return {
              file: (0, _files_js__WEBPACK_IMPORTED_MODULE_3__.SP)(workspace, set.paths[0]),
              paths: set.paths,
              format: set.format,
              columns: typed,
              index: (0, _data_set_js__WEBPACK_IMPORTED_MODULE_6__.qh)(typed),
              relation,
              path: (0, _sql_js__WEBPACK_IMPORTED_MODULE_4__.C)(pathColumn),
              position: (0, _parquet_set_js__WEBPACK_IMPORTED_MODULE_8__.Nu)(names),
              stored: [target],
              incomplete: /* @__PURE__ */ new Map(),
              badLines,
              rejects: rows.rejects
            };
          }
          async function wideColumns(session, relation, columns) {
            if (columns.length === 0)
              return /* @__PURE__ */ new Set();
            const counts = columns.map(({ unread }) => `CAST(count_if(regexp_full_match(${(0, _sql_js__WEBPACK_IMPORTED_MODULE_4__.C)(unread)}, '\\s*[+-]?[0-9]{19,38}\\s*')) AS DOUBLE)`);
            const [found] = await session.rows(`SELECT ${counts.join(", ")} FROM ${relation}`);
            return new Set(columns.flatMap(({ name }, index) => Number(found?.[index]) > 0 ? [name] : []));
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  70417: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          declaredType
        ),
        /* harmony export */
        w: () => (
          /* binding */
          readValue
        )
        /* harmony export */
      });
      var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47069);
      var _date_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32057);
      var _stored_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98782);
      function declaredType(column) {
        if (column === void 0)
          return null;
        if (column.logicalType !== null)
          return column.logicalType;
        const physical = column.physicalType?.trim().toUpperCase() ?? "";
        return (0, _stored_types_js__WEBPACK_IMPORTED_MODULE_2__.z9)(physical.replace(/^(INT|INT4|INT8|LONG|SHORT)$/, "BIGINT").replace(/^(STRING|TEXT|CHAR).*/, "VARCHAR"));
      }
      function readValue(value, column, wide) {
        const logical = declaredType(column);
        if (logical === null)
          return { sql: value.text, total: true };
        if (logical === "string" && value.jsonType === null)
          return { sql: value.text, total: true };
        const sql = conversions[logical](value, column, wide);
        const types = jsonTypes[logical];
        if (value.jsonType === null || types === void 0)
          return { sql, total: false };
        const allowed = types.map((type) => (0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(type)).join(", ");
        return { sql: `CASE WHEN ${value.jsonType} IN (${allowed}) THEN ${sql} END`, total: false };
      }
      const jsonTypes = {
        string: ["VARCHAR"],
        date: ["VARCHAR"],
        timestamp: ["VARCHAR"],
        time: ["VARCHAR"],
        integer: ["BIGINT", "UBIGINT", "HUGEINT", "UHUGEINT", "DOUBLE"],
        number: ["BIGINT", "UBIGINT", "HUGEINT", "UHUGEINT", "DOUBLE"],
        boolean: ["BOOLEAN"]
      };
      const wholeNumber = (0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.e)("\\s*[+-]?[0-9]+([.]0*)?\\s*");
      const conversions = {
        string: ({ text }) => text,
        integer: ({ text }, column, wide) => {
          const type = wide || isWide(column) ? "DECIMAL(38, 0)" : "BIGINT";
          return `CASE WHEN regexp_full_match(${text}, ${wholeNumber}) THEN TRY_CAST(${text} AS ${type}) END`;
        },
        number: ({ text }, column) => `TRY_CAST(trim(${text}) AS ${decimalOf(column) ?? "DOUBLE"})`,
        boolean: ({ text }) => `TRY_CAST(trim(${text}) AS BOOLEAN)`,
        date: (value, column) => {
          const parsed = parsedBy(value, column);
          return parsed === null ? `CAST(try_strptime(trim(${value.text}), '%Y-%m-%d') AS DATE)` : `CAST(${parsed} AS DATE)`;
        },
        timestamp: (value, column) => parsedBy(value, column) ?? `CAST(TRY_CAST(trim(${value.text}) AS TIMESTAMPTZ) AS TIMESTAMP)`,
        time: (value, column) => {
          const parsed = parsedBy(value, column);
          return parsed === null ? `TRY_CAST(trim(${value.text}) AS TIME)` : `CAST(${parsed} AS TIME)`;
        },
        object: (value) => jsonOf(value, "OBJECT"),
        array: (value) => jsonOf(value, "ARRAY")
      };
      function parsedBy({ text }, { format }) {
        if (format === null)
          return null;
        const pattern = (0, _date_patterns_js__WEBPACK_IMPORTED_MODULE_1__.x)(format);
        if (typeof pattern === "string")
          return "CAST(NULL AS TIMESTAMP)";
        if (!pattern.hasOffset)
          return `try_strptime(trim(${text}), ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(pattern.strptime)})`;
        const offset = `regexp_replace(trim(${text}), '[zZ]$', '+00:00')`;
        return `CAST(try_strptime(${offset}, ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(pattern.strptime)}) AS TIMESTAMP)`;
      }
      function jsonOf({ text, jsonType }, type) {
        const found = jsonType ?? `json_type(TRY_CAST(${text} AS JSON))`;
        return `CASE WHEN ${found} = '${type}' THEN TRY_CAST(${text} AS JSON) END`;
      }
      function isWide({ physicalType }) {
        return /^(HUGEINT|UHUGEINT|UBIGINT|(DECIMAL|NUMERIC|NUMBER)\(38)/i.test(physicalType ?? "");
      }
      function decimalOf({ physicalType }) {
        const decimal = /^(?:DECIMAL|NUMERIC|NUMBER)\((.*)\)$/i.exec(physicalType?.trim() ?? "");
        return decimal === null || !(0, _stored_types_js__WEBPACK_IMPORTED_MODULE_2__.Ai)(`DECIMAL(${decimal[1]})`) ? null : `DECIMAL(${decimal[1]})`;
      }
    })
  ),
  /***/
  83735: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Kv: () => (
          /* binding */
          lockOnto
        ),
        /* harmony export */
        mA: () => (
          /* binding */
          parseQuery
        ),
        /* harmony export */
        rl: () => (
          /* binding */
          numberOf
        )
        /* harmony export */
      });
      var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47069);
      async function lockOnto(session, sets) {
        const left = await session.rows("SELECT table_name FROM duckdb_tables() WHERE temporary");
        for (const [name] of left)
          await session.execute(`DROP TABLE temp.main.${(0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(name)}`);
        const named = /* @__PURE__ */ new Set();
        for (const { name, set } of sets) {
          if (named.has(name.toLowerCase()))
            continue;
          named.add(name.toLowerCase());
          const columns = set.columns.map(({ sql }) => sql).join(", ");
          await session.execute(`CREATE VIEW ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(name)} AS SELECT ${columns} FROM ${set.relation}`);
        }
        await session.lock(sets.flatMap(({ set }) => set.stored));
      }
      async function parseQuery(session, text) {
        const sql = text.trim().replace(/;\s*$/, "");
        const [row] = await session.rows(`SELECT CAST(json_serialize_sql(${(0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(sql)}) AS VARCHAR)`);
        const parsed = JSON.parse(row?.[0]);
        if (parsed.error) {
          return /Only SELECT statements/i.test(parsed.error_message ?? "") ? "it must be one SELECT" : parsed.error_message ?? "it cannot be parsed";
        }
        const node = parsed.statements?.[0]?.node;
        if (node === void 0 || parsed.statements?.length !== 1) {
          return "it must be one SELECT, without a second statement";
        }
        const nodes = [...nodesOf(node)];
        const selected = node.select_list ?? [];
        return {
          sql,
          counts: selected.length === 1 && onlyCounts(selected[0]),
          columns: nodes.some(hidesColumns) ? null : new Set(nodes.flatMap(namesOf))
        };
      }
      function hidesColumns({ class: kind, type, column_name_alias: aliases }) {
        return kind === "STAR" || kind === "POSITIONAL_REFERENCE" || type === "TABLE_FUNCTION" || aliases !== void 0 && aliases.length > 0;
      }
      const namesOf = ({ column_names: names }) => (names ?? []).slice(-1).map((name) => name.toLowerCase());
      function onlyCounts({ class: kind, function_name: name, children = [] }) {
        if (kind === "CONSTANT")
          return true;
        if (kind !== "FUNCTION")
          return false;
        if (/^count(_star|_if|if)?$/i.test(name ?? ""))
          return true;
        return /^[+\-*/]$/.test(name ?? "") && children.every(onlyCounts);
      }
      function* nodesOf(value) {
        if (Array.isArray(value))
          for (const each of value)
            yield* nodesOf(each);
        else if (typeof value === "object" && value !== null) {
          if ("class" in value || "type" in value)
            yield value;
          for (const each of Object.values(value))
            yield* nodesOf(each);
        }
      }
      async function numberOf(session, { sql }) {
        const [columns] = await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM (DESCRIBE ${sql}
)`);
        if (columns?.[0] !== 1)
          return `it gives ${columns?.[0]} columns instead of one number`;
        const rows = await session.rows(`SELECT CASE WHEN value IS NULL THEN NULL ELSE coalesce(CAST(TRY_CAST(value AS DOUBLE) AS VARCHAR), 'no') END
     FROM (${sql}
) AS result(value) LIMIT 2`);
        if (rows.length !== 1)
          return `it gives ${rows.length === 0 ? "no row" : "several rows"} instead of one number`;
        const value = rows[0]?.[0];
        if (value === null)
          return "it gives NULL instead of a number";
        return value === "no" ? "what it gives is no number" : Number(value);
      }
    })
  ),
  /***/
  45391: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let targetOf = function(workspace, file) {
            return file === null ? null : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file) ? file : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, file);
          }, hiddenColumns = function(request, object) {
            const declared = object?.columns.filter((column) => column.private).map(({ name }) => name) ?? [];
            return new Set([...declared, ...request.private ?? []].map((name) => name.toLowerCase()));
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            t: () => (
              /* binding */
              validate
            )
            /* harmony export */
          });
          var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
          var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91104);
          var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41418);
          var _data_set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44572);
          var _data_sets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48339);
          var _failing_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94127);
          var _full_disk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54608);
          var _judging_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38029);
          var _rule_columns_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17341);
          var _verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13884);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_data_set_js__WEBPACK_IMPORTED_MODULE_4__, _data_sets_js__WEBPACK_IMPORTED_MODULE_5__, _failing_rows_js__WEBPACK_IMPORTED_MODULE_6__, _judging_js__WEBPACK_IMPORTED_MODULE_8__]);
          [_data_set_js__WEBPACK_IMPORTED_MODULE_4__, _data_sets_js__WEBPACK_IMPORTED_MODULE_5__, _failing_rows_js__WEBPACK_IMPORTED_MODULE_6__, _judging_js__WEBPACK_IMPORTED_MODULE_8__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function validate(engine, request) {
            const session = (0, _full_disk_js__WEBPACK_IMPORTED_MODULE_7__.F)(await engine.open());
            try {
              await session.execute(`SET disabled_optimizers = 'statistics_propagation,join_filter_pushdown'`);
              return await validateIn(session, engine.workspace, request);
            } finally {
              await session.close();
            }
          }
          async function validateIn(session, workspace, request) {
            const { contract, patterns, input } = request;
            const object = contract.objects.find(({ name }) => name === request.object);
            const sets = (0, _data_sets_js__WEBPACK_IMPORTED_MODULE_5__.U)(session, workspace, request);
            const set = await sets.own(patterns, input, object);
            const hidden = hiddenColumns(request, object);
            const isPrivate = (column) => hidden.has(column.toLowerCase());
            let numbers = 0;
            const scene = {
              session,
              set,
              now: request.now,
              other: (name) => sets.other(name),
              nextNumber: () => ++numbers
            };
            const rules = contract.rules.filter((rule) => rule.object === request.object);
            const secret = (rule) => (0, _rule_columns_js__WEBPACK_IMPORTED_MODULE_9__.L)(rule).some((name) => isPrivate((0, _data_set_js__WEBPACK_IMPORTED_MODULE_4__.uV)(set, name)?.name ?? name));
            const judged = await (0, _judging_js__WEBPACK_IMPORTED_MODULE_8__.S)(scene, rules, secret);
            const brokenRules = rules.flatMap((rule) => {
              const failing = judged.outcomes.get(rule)?.failing ?? null;
              return failing === null ? [] : [{ rule, failing }];
            });
            const target = targetOf(workspace, request.failingRowsFile);
            if (target !== null)
              await clearTarget(target, (0, _files_js__WEBPACK_IMPORTED_MODULE_3__.SP)(workspace, target));
            const samples = brokenRules.length === 0 ? /* @__PURE__ */ new Map() : await (0, _failing_rows_js__WEBPACK_IMPORTED_MODULE_6__.a)(session, set, brokenRules, {
              workspace,
              target,
              sampleRows: request.sampleRows,
              primaryKey: object?.primaryKey ?? [],
              isPrivate
            });
            await (0, _judging_js__WEBPACK_IMPORTED_MODULE_8__.s)(session, judged, () => sets.named(object), isPrivate);
            return {
              object: request.object,
              files: await (0, _data_set_js__WEBPACK_IMPORTED_MODULE_4__.mU)(set, (path) => (0, _files_js__WEBPACK_IMPORTED_MODULE_3__.SP)(workspace, path)),
              rows: judged.rows,
              columns: set.columns.length,
              checks: rules.map((rule) => (0, _verdict_js__WEBPACK_IMPORTED_MODULE_10__.i)(rule, judged.outcomes.get(rule), judged.rows, samples.get(rule) ?? [])),
              badLines: set.badLines,
              failingRowsFile: target === null || brokenRules.length === 0 ? null : (0, _files_js__WEBPACK_IMPORTED_MODULE_3__.SP)(workspace, target)
            };
          }
          async function clearTarget(target, file) {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target).catch(() => null);
            if (found === null)
              return;
            if (!found.isFile()) {
              const message = "is not a file, so the failing rows cannot be written there";
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1({ file, message, remedy: "Name a file of its own." });
            }
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(target);
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  434: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let conditionOf = function(check, column) {
            switch (check.kind) {
              case "required":
                return plain((0, _data_set_js__WEBPACK_IMPORTED_MODULE_2__.LO)(column));
              case "one-of":
                return notOneOf(column, check.values);
              case "pattern": {
                const failing = notMatching(column, check.pattern);
                return typeof failing === "string" ? failing : plain(failing.failing);
              }
              case "format": {
                const text = textOf(column);
                if (text === null)
                  return noText(column);
                return plain(`NOT regexp_full_match(${text}, ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(_text_patterns_js__WEBPACK_IMPORTED_MODULE_4__.E[check.format])})`);
              }
              case "length":
                return lengthOutside(column, check);
              case "range":
                return outside(column, check);
            }
          }, textOf = function({ sql, type }) {
            if (type === "VARCHAR")
              return sql;
            return ["object", "array", "other"].includes((0, _stored_types_js__WEBPACK_IMPORTED_MODULE_3__.Ap)(type)) && type !== "JSON" ? null : `CAST(${sql} AS VARCHAR)`;
          }, notOneOf = function(column, values) {
            if (values.length === 0)
              return plain(`NOT (${(0, _data_set_js__WEBPACK_IMPORTED_MODULE_2__.LO)(column)})`);
            const compared = (0, _constants_js__WEBPACK_IMPORTED_MODULE_1__.Z)(column, values);
            if (typeof compared === "string")
              return compared;
            const { value } = compared;
            const constants = values.map((scalar) => compared.constant(scalar));
            const known = `${column.sql} IS NOT NULL${nanGuard(column)}`;
            const list = `[${constants.join(", ")}]`;
            const none = (found) => `${known} AND NOT coalesce(${found}, false)`;
            if (values.length > shortList) {
              return { failing: none(`${value} IN (SELECT unnest(${list}))`), alone: true };
            }
            return values.length > shortestList || column.type === "VARCHAR" ? plain(none(`list_contains(${list}, ${value})`)) : plain(none(`${value} IN (${constants.join(", ")})`));
          }, notMatching = function(column, pattern) {
            const text = textOf(column);
            if (text === null)
              return noText(column);
            const translated = (0, _text_patterns_js__WEBPACK_IMPORTED_MODULE_4__.WQ)(pattern);
            if (typeof translated === "string") {
              return `the pattern cannot be used: ${translated}; write it without, or as a rule of type \`sql\``;
            }
            const matches = (0, _text_patterns_js__WEBPACK_IMPORTED_MODULE_4__.rf)(translated.pattern) ? "regexp_full_match" : "regexp_matches";
            return plain(`NOT ${matches}(${text}, ${(0, _sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(translated.pattern)})`);
          }, nanGuard = function({ sql, type }) {
            return (0, _stored_types_js__WEBPACK_IMPORTED_MODULE_3__.Ap)(type) === "float" ? ` AND NOT isnan(${sql})` : "";
          }, lengthOutside = function(column, { minimum, maximum }) {
            const text = (0, _stored_types_js__WEBPACK_IMPORTED_MODULE_3__.Ap)(column.type) === "array" ? column.sql : textOf(column);
            if (text === null)
              return noText(column);
            const length = `length(${text})`;
            const parts = [
              ...minimum === null ? [] : [`${length} < ${count(minimum)}`],
              ...maximum === null ? [] : [`${length} > ${count(maximum)}`]
            ];
            return plain(parts.length === 0 ? "false" : parts.join(" OR "));
          }, outside = function(column, check) {
            const bounds = [check.minimum, check.maximum, check.exclusiveMinimum, check.exclusiveMaximum].filter((bound) => bound !== null);
            const compared = (0, _constants_js__WEBPACK_IMPORTED_MODULE_1__.Z)(column, check.multipleOf === null ? bounds : [...bounds, check.multipleOf]);
            if (typeof compared === "string")
              return compared;
            const { value } = compared;
            const beyond = (operator, bound) => bound === null ? [] : [`${value} ${operator} ${compared.constant(bound)}`];
            const parts = [
              ...beyond("<", check.minimum),
              ...beyond(">", check.maximum),
              ...beyond("<=", check.exclusiveMinimum),
              ...beyond(">=", check.exclusiveMaximum),
              ...check.multipleOf === null ? [] : [noMultiple(column, value, check.multipleOf)]
            ];
            const unreadable = value.startsWith("TRY_CAST") ? [`${column.sql} IS NOT NULL AND ${value} IS NULL`] : [];
            const any = [...parts, ...unreadable].map((part) => `(${part})`).join(" OR ");
            if (any === "")
              return plain("false");
            return (0, _stored_types_js__WEBPACK_IMPORTED_MODULE_3__.Ap)(column.type) === "float" ? plain(`NOT isnan(${column.sql}) AND (${any})`) : plain(any);
          }, noMultiple = function({ type }, value, step) {
            if (step === 0)
              return "false";
            if ((0, _stored_types_js__WEBPACK_IMPORTED_MODULE_3__.Ap)(type) === "integer" && Number.isSafeInteger(step))
              return `${value} % ${step} <> 0`;
            const steps = `(CAST(${value} AS DOUBLE) / ${step})`;
            return `abs(${steps} - round(${steps})) > 1e-9 * greatest(1, abs(${steps}))`;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            NR: () => (
              /* binding */
              notOneOf
            ),
            /* harmony export */
            kc: () => (
              /* binding */
              isNumericColumn
            ),
            /* harmony export */
            lc: () => (
              /* binding */
              notMatching
            ),
            /* harmony export */
            rI: () => (
              /* binding */
              conditionOf
            )
            /* harmony export */
          });
          var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47069);
          var _constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86340);
          var _data_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44572);
          var _stored_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98782);
          var _text_patterns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38368);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_data_set_js__WEBPACK_IMPORTED_MODULE_2__]);
          _data_set_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const plain = (failing) => ({ failing, alone: false });
          const noText = ({ type }) => `the column has the type ${type}, which has no text`;
          const shortList = 200;
          const shortestList = 8;
          const count = (value) => String(Math.trunc(value));
          const isNumericColumn = ({ type }) => (0, _stored_types_js__WEBPACK_IMPORTED_MODULE_3__.kf)((0, _stored_types_js__WEBPACK_IMPORTED_MODULE_3__.Ap)(type));
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  13884: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          checkResult
        )
        /* harmony export */
      });
      function checkResult(rule, outcome, rows, sample) {
        const { observed, failingRows, note } = outcome;
        return {
          id: rule.id,
          column: rule.column,
          rule: rule.check.kind,
          status: statusOf(rule, outcome),
          observed,
          expected: rule.expected,
          failingRows,
          failingShare: failingRows === null ? null : rows === 0 ? 0 : failingRows / rows,
          sample,
          note,
          description: rule.description,
          at: rule.at
        };
      }
      function statusOf({ severity }, { status }) {
        if (status === "met")
          return "pass";
        if (status === "unknown")
          return "error";
        return severity === "warning" ? "warn" : "fail";
      }
    })
  ),
  /***/
  52880: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        BG: () => (
          /* binding */
          met
        ),
        /* harmony export */
        BO: () => (
          /* binding */
          countRows
        ),
        /* harmony export */
        L5: () => (
          /* binding */
          unknown
        ),
        /* harmony export */
        Ur: () => (
          /* binding */
          rowsOutcome
        ),
        /* harmony export */
        V2: () => (
          /* binding */
          failure
        ),
        /* harmony export */
        eO: () => (
          /* binding */
          known
        ),
        /* harmony export */
        mw: () => (
          /* binding */
          broken
        )
        /* harmony export */
      });
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
      const known = (outcome) => ({ how: "known", outcome });
      function met(observed, note = null) {
        return { status: "met", observed, failingRows: null, note, failing: null };
      }
      function broken(observed, note = null) {
        return { status: "broken", observed, failingRows: null, note, failing: null };
      }
      function unknown(note) {
        return { status: "unknown", observed: null, failingRows: null, note, failing: null };
      }
      function rowsOutcome(failingRows, rows, failing, note = null) {
        const observed = failingRows === 0 ? "no row breaks it" : `${grouped(failingRows)} of ${grouped(rows)} rows ${failingRows === 1 ? "breaks" : "break"} it`;
        return {
          status: failingRows === 0 ? "met" : "broken",
          observed,
          failingRows,
          note,
          failing: failingRows === 0 ? null : failing
        };
      }
      function countRows(failing, alone = false) {
        return {
          how: "aggregates",
          values: [`count_if(${failing})`],
          alone,
          conclude: ([count], rows) => rowsOutcome(count ?? 0, rows, failing)
        };
      }
      const grouped = (value) => value.toLocaleString("en-US");
      function failure(error, secret) {
        if (error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG)
          throw error;
        return unknown(secret ? "it fails on values of a private column" : (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error).split("\n")[0]);
      }
    })
  ),
  /***/
  96076: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let rulesOf = function({ alias, check, conversion }) {
            const name = `\`${(0, _tables_js__WEBPACK_IMPORTED_MODULE_2__.ml)(conversion.column, 80)}\``;
            const finite = [
              {
                when: `isnan(${alias})`,
                message: `${name} is NaN`,
                remedy: "Find out why the model gives no number for these rows."
              },
              {
                when: `isinf(${alias})`,
                message: `${name} is infinite`,
                remedy: "Find out why the model gives no finite number for these rows."
              }
            ];
            switch (check) {
              case "finite":
                return finite;
              case "probability":
                return [
                  ...finite,
                  {
                    when: `isfinite(${alias}) AND (${alias} < 0 OR ${alias} > 1)`,
                    message: `${name} is declared a probability but lies outside [0, 1]`,
                    remedy: "Write probabilities (`predict_proba`), or declare `score-is: score`."
                  }
                ];
              case "weight":
                return [
                  ...finite,
                  { when: `${alias} < 0`, message: `${name} is negative`, remedy: "Weights are 0 or more." }
                ];
              default:
                return [];
            }
          }, sumRule = function({ columns }) {
            const parts = columns.filter(({ alias }) => alias.startsWith("probability"));
            if (parts.length === 0)
              return [];
            const stored = parts.map(({ conversion: { table, column } }) => table.columns.get(column));
            const tolerance = stored.includes("FLOAT") ? sumTolerance.float : sumTolerance.double;
            const sum = parts.map(({ alias }) => alias).join(" + ");
            return [
              {
                when: `isfinite(${sum}) AND abs(${sum} - 1) > ${tolerance}`,
                message: `the probabilities of the ${parts.length} classes do not add up to 1`,
                remedy: "Name the columns of all classes, and write probabilities without rounding."
              }
            ];
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            D: () => (
              /* binding */
              checkTable
            )
            /* harmony export */
          });
          var _id_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67840);
          var _row_naming_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66714);
          var _tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26864);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_id_checks_js__WEBPACK_IMPORTED_MODULE_0__, _row_naming_js__WEBPACK_IMPORTED_MODULE_1__, _tables_js__WEBPACK_IMPORTED_MODULE_2__]);
          [_id_checks_js__WEBPACK_IMPORTED_MODULE_0__, _row_naming_js__WEBPACK_IMPORTED_MODULE_1__, _tables_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          const sumTolerance = { float: Math.sqrt(2 ** -23), double: 1e-6 };
          const nullRules = {
            id: "Give every row an id, or leave the row out of every file.",
            finite: "A model must say something about every row it is judged on: find out why it did not.",
            probability: "A model must say something about every row it is judged on: find out why it did not.",
            class: "Leave rows without it out of the holdout, so that both models are judged on the same rows.",
            weight: "Give every row a weight; 0 leaves it out."
          };
          async function checkTable(session, plan, naming) {
            const { table, columns } = plan;
            const checked = columns.filter(({ check }) => check !== "none");
            const nulls = checked.map(({ alias }) => `count(*) FILTER (${alias} IS NULL)`);
            const rules = [...checked.flatMap(rulesOf), ...sumRule(plan)];
            const broken = rules.map(({ when }) => `count(*) FILTER (${when})`);
            const counts = ["count(*)", ...nulls, ...broken].map((count) => `CAST(${count} AS DOUBLE)`);
            const [found] = await session.rows(`SELECT ${counts.join(", ")} FROM ${table.role}`);
            const [rows = 0, ...rest] = found ?? [];
            const file = table.file;
            if (rows === 0) {
              const message = `the ${table.title} have no rows`;
              return { rows, duplicates: false, problems: [{ file, message, remedy: "Write at least one row." }] };
            }
            const problems = [];
            for (const [index, column] of checked.entries()) {
              const count = rest[index];
              if (count > 0)
                problems.push(...await explainNulls(session, plan, column, rows, naming));
            }
            for (const [index, { when, message, remedy }] of rules.entries()) {
              const count = rest[checked.length + index];
              if (count === 0)
                continue;
              const such = await (0, _row_naming_js__WEBPACK_IMPORTED_MODULE_1__.pR)(session, table.role, when, naming);
              problems.push({ file, message: `${message} in ${(0, _row_naming_js__WEBPACK_IMPORTED_MODULE_1__.RO)(count, rows)}${such}`, remedy });
            }
            const repeated = await (0, _id_checks_js__WEBPACK_IMPORTED_MODULE_0__.T)(session, plan, rows, naming);
            return { rows, duplicates: repeated.length > 0, problems: [...problems, ...repeated] };
          }
          async function explainNulls(session, { table }, { alias, conversion, check, option }, rows, naming) {
            const { raw, sql, column, wanted } = conversion;
            const bad = `${raw} IS NOT NULL AND (${sql}) IS NULL`;
            const [found] = await session.rows(`SELECT CAST(count(*) FILTER (${raw} IS NULL) AS DOUBLE), CAST(count(*) FILTER (${bad}) AS DOUBLE),
     CAST(min(CAST(${raw} AS VARCHAR)) FILTER (${bad}) AS VARCHAR) FROM ${table.relation}`);
            const [missing, unreadable, example] = found;
            const name = `\`${(0, _tables_js__WEBPACK_IMPORTED_MODULE_2__.ml)(column, 80)}\``;
            const base = { file: table.file, path: option };
            const problems = [];
            if (missing > 0) {
              const such = check === "id" || unreadable > 0 ? "" : await (0, _row_naming_js__WEBPACK_IMPORTED_MODULE_1__.pR)(session, table.role, `${alias} IS NULL`, naming);
              const remedy = nullRules[check];
              problems.push({ ...base, message: `${name} is missing in ${(0, _row_naming_js__WEBPACK_IMPORTED_MODULE_1__.RO)(missing, rows)}${such}`, remedy });
            }
            if (unreadable > 0) {
              problems.push({
                ...base,
                ...example === null || naming.private.has(column) ? {} : { value: example },
                message: `${name} is not ${wanted} in ${(0, _row_naming_js__WEBPACK_IMPORTED_MODULE_1__.RO)(unreadable, rows)}`,
                remedy: `Write ${name} with one type in every file.`
              });
            }
            return problems;
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  90235: (
    /***/
    ((module) => {
      module.exports = /* @__PURE__ */ JSON.parse('{"r":"1.5.5-r.5","U":{"@duckdb/node-api":{"version":"1.5.5-r.5","integrity":"sha512-ZMX+sel3DjSKbGuQ44Y5Tp5LwYjlJkhB5faKr+9sSMcxixDMSW+8vaTOD1uRDuN9o0udUoCY/XX9PI1haEZuZg=="},"@duckdb/node-bindings":{"version":"1.5.5-r.5","integrity":"sha512-sR7x91TfBunLqLbdvrcdiPCU+VGEQFPicxh1STZM402fuHW2ituPTAo2bY3IlntsvJShltrKF4R6B+JYPlAPZg=="},"@duckdb/node-bindings-darwin-arm64":{"version":"1.5.5-r.5","integrity":"sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g=="},"@duckdb/node-bindings-darwin-x64":{"version":"1.5.5-r.5","integrity":"sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg=="},"@duckdb/node-bindings-linux-arm64":{"version":"1.5.5-r.5","integrity":"sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw=="},"@duckdb/node-bindings-linux-arm64-musl":{"version":"1.5.5-r.5","integrity":"sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ=="},"@duckdb/node-bindings-linux-x64":{"version":"1.5.5-r.5","integrity":"sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ=="},"@duckdb/node-bindings-linux-x64-musl":{"version":"1.5.5-r.5","integrity":"sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw=="},"@duckdb/node-bindings-win32-arm64":{"version":"1.5.5-r.5","integrity":"sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g=="},"@duckdb/node-bindings-win32-x64":{"version":"1.5.5-r.5","integrity":"sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA=="},"detect-libc":{"version":"2.1.2","integrity":"sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ=="}}}');
    })
  )
};
export {
  id,
  ids,
  modules
};
