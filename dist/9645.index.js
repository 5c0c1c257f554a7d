const id = 9645, ids = [9645, 5679], modules = {
  /***/
  62029: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            j: () => (
              /* binding */
              emitLineage
            )
            /* harmony export */
          });
          var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40549), _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62099), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_0__]);
          _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function emitLineage(file, report, services) {
            try {
              await (0, _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kk)(services, { file, content: report });
            } catch (error) {
              services.logger.warning(`No OpenLineage events were sent: ${(0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`);
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
  30394: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        evaluateReportSchema: () => (
          /* binding */
          evaluateReportSchema
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597), zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377), _evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90589), _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62099), _publication_provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41878);
      const versionSchema = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        /** For people: `v1.4.0`, `3f9c2e1`, `predictions/candidate.parquet`. */
        name: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
        /** How it was found: `tag`, `merge-base`, `file`, `head`, `working-tree`. */
        source: zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["tag", "merge-base", "file", "head", "working-tree", "prior"]),
        commit: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable(),
        /** Registry tag such as `flight-delay#production#9`. */
        tag: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable(),
        /** sha256 of the predictions that were compared. */
        predictions: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable()
      }), comparabilitySchema = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["holds", "not-checked"]),
        /** One sentence. */
        statement: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
      }), changeSchema = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["code", "parameter", "data", "environment", "model"]),
        name: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
        champion: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable(),
        candidate: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable()
      }), pointsSchema = zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.PVZ([zod__WEBPACK_IMPORTED_MODULE_3__.aig(), zod__WEBPACK_IMPORTED_MODULE_3__.aig()])), sideSchema = zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["candidate", "champion"]), curvesSchema = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        roc: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ side: sideSchema, points: pointsSchema })),
        precisionRecall: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ side: sideSchema, points: pointsSchema })),
        calibration: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ side: sideSchema, points: pointsSchema })),
        /** Shares of rows a bin of the score (or of the residual, for regression). */
        scores: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
          edges: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.aig()),
          series: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), shares: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.aig()) }))
        }).nullable()
      }), evaluateReportSchema = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__.euz(1),
        action: zod__WEBPACK_IMPORTED_MODULE_3__.euz("evaluate-and-compare"),
        verdict: _evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__.$D,
        startedAt: zod__WEBPACK_IMPORTED_MODULE_4__.w$(),
        model: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
        task: _evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__.v,
        confidence: zod__WEBPACK_IMPORTED_MODULE_3__.aig(),
        candidate: versionSchema,
        champion: versionSchema.nullable(),
        /** Rows that both sides were judged on. */
        rows: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(),
        /** What a row is, in the plural: `flights`, `rows`. */
        rowName: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
        metrics: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__.RH),
        gates: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__.mK),
        /** Classification with a champion: predictions the candidate set right and got wrong. */
        examples: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ fixed: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(), broken: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(), pValue: zod__WEBPACK_IMPORTED_MODULE_3__.aig().nullable() }).nullable(),
        comparability: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(comparabilitySchema),
        changes: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(changeSchema),
        curves: curvesSchema,
        /** Remarks that fit nowhere else: a metrics-file comparison, a missing baseline, a missing permission. */
        notes: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()),
        provenance: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
          ..._publication_provenance_js__WEBPACK_IMPORTED_MODULE_2__.u.shape,
          /** Inputs read, by hash. */
          inputs: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), bytes: zod__WEBPACK_IMPORTED_MODULE_3__.Whr() })),
          seed: zod__WEBPACK_IMPORTED_MODULE_3__.Whr()
        }),
        lineage: _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.HT
      });
    })
  ),
  /***/
  54911: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          withGitToken
        )
        /* harmony export */
      });
      function withGitToken(services, token) {
        const server = services.env.GITHUB_SERVER_URL;
        if (token === void 0 || token === "" || server === void 0)
          return services;
        const header = `http.${server.replace(/\/+$/, "")}/.extraheader`, added = ["", `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`];
        return { ...services, process: {
          run(command, args, options = {}) {
            if (command !== "git")
              return services.process.run(command, args, options);
            const env = { ...services.env, ...options.env }, count = Number(env.GIT_CONFIG_COUNT ?? 0), entries = added.flatMap((value, index) => [
              [`GIT_CONFIG_KEY_${count + index}`, header],
              [`GIT_CONFIG_VALUE_${count + index}`, value]
            ]);
            return services.process.run(command, args, {
              ...options,
              env: {
                ...options.env,
                ...Object.fromEntries(entries),
                GIT_CONFIG_COUNT: String(count + added.length)
              }
            });
          }
        } };
      }
    })
  ),
  /***/
  56467: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            A: () => (
              /* binding */
              contentHash
            )
            /* harmony export */
          });
          var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455), _data_versioning_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88658), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_data_versioning_index_js__WEBPACK_IMPORTED_MODULE_1__]);
          _data_versioning_index_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function contentHash(path) {
            if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
              return { sha256: await (0, _data_versioning_index_js__WEBPACK_IMPORTED_MODULE_1__.hashTree)(["."], { root: path }), bytes: 0 };
            const { sha256, bytes } = await (0, _data_versioning_index_js__WEBPACK_IMPORTED_MODULE_1__.hashFile)(path);
            return { sha256, bytes };
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  15679: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            Bl: () => (
              /* reexport safe */
              _version_js__WEBPACK_IMPORTED_MODULE_5__.Bl
            ),
            /* harmony export */
            Iy: () => (
              /* reexport safe */
              _predict_version_js__WEBPACK_IMPORTED_MODULE_2__.I
            ),
            /* harmony export */
            J4: () => (
              /* reexport safe */
              _train_version_js__WEBPACK_IMPORTED_MODULE_4__.J4
            ),
            /* harmony export */
            Q3: () => (
              /* reexport safe */
              _working_tree_js__WEBPACK_IMPORTED_MODULE_6__.Q
            ),
            /* harmony export */
            XC: () => (
              /* reexport safe */
              _version_js__WEBPACK_IMPORTED_MODULE_5__.XC
            ),
            /* harmony export */
            b0: () => (
              /* reexport safe */
              _train_version_js__WEBPACK_IMPORTED_MODULE_4__.b0
            ),
            /* harmony export */
            contentHash: () => (
              /* reexport safe */
              _content_hash_js__WEBPACK_IMPORTED_MODULE_0__.A
            ),
            /* harmony export */
            ec: () => (
              /* reexport safe */
              _run_pipeline_js__WEBPACK_IMPORTED_MODULE_3__.e
            ),
            /* harmony export */
            f_: () => (
              /* reexport safe */
              _train_version_js__WEBPACK_IMPORTED_MODULE_4__.f_
            ),
            /* harmony export */
            iz: () => (
              /* reexport safe */
              _plan_training_js__WEBPACK_IMPORTED_MODULE_1__.iz
            ),
            /* harmony export */
            kD: () => (
              /* reexport safe */
              _plan_training_js__WEBPACK_IMPORTED_MODULE_1__.kD
            ),
            /* harmony export */
            oO: () => (
              /* reexport safe */
              _version_js__WEBPACK_IMPORTED_MODULE_5__.oO
            ),
            /* harmony export */
            s: () => (
              /* reexport safe */
              _train_version_js__WEBPACK_IMPORTED_MODULE_4__.s
            ),
            /* harmony export */
            u8: () => (
              /* reexport safe */
              _version_js__WEBPACK_IMPORTED_MODULE_5__.u8
            )
            /* harmony export */
          });
          var _content_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56467), _plan_training_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78075), _predict_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38927), _run_pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27181), _train_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33976), _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74479), _working_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95901), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_content_hash_js__WEBPACK_IMPORTED_MODULE_0__, _plan_training_js__WEBPACK_IMPORTED_MODULE_1__, _predict_version_js__WEBPACK_IMPORTED_MODULE_2__, _run_pipeline_js__WEBPACK_IMPORTED_MODULE_3__, _train_version_js__WEBPACK_IMPORTED_MODULE_4__, _version_js__WEBPACK_IMPORTED_MODULE_5__, _working_tree_js__WEBPACK_IMPORTED_MODULE_6__]);
          [_content_hash_js__WEBPACK_IMPORTED_MODULE_0__, _plan_training_js__WEBPACK_IMPORTED_MODULE_1__, _predict_version_js__WEBPACK_IMPORTED_MODULE_2__, _run_pipeline_js__WEBPACK_IMPORTED_MODULE_3__, _train_version_js__WEBPACK_IMPORTED_MODULE_4__, _version_js__WEBPACK_IMPORTED_MODULE_5__, _working_tree_js__WEBPACK_IMPORTED_MODULE_6__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__, __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  78075: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let trainingWords = function(version, configuration, env) {
            const run = version.settings.train?.run;
            return run === void 0 ? [] : (0, _version_js__WEBPACK_IMPORTED_MODULE_6__.Bl)(version, configuration, ["train", "run"], run, env);
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            iz: () => (
              /* binding */
              datasetFacts
            ),
            /* harmony export */
            kD: () => (
              /* binding */
              planTraining
            )
            /* harmony export */
          });
          var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760), _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62099), _training_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38487), _data_version_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20168), _content_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56467), _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74479), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_data_version_index_js__WEBPACK_IMPORTED_MODULE_4__, _content_hash_js__WEBPACK_IMPORTED_MODULE_5__, _version_js__WEBPACK_IMPORTED_MODULE_6__]);
          [_data_version_index_js__WEBPACK_IMPORTED_MODULE_4__, _content_hash_js__WEBPACK_IMPORTED_MODULE_5__, _version_js__WEBPACK_IMPORTED_MODULE_6__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function planTraining(version, configuration, services) {
            const { train } = version.settings, words = trainingWords(version, configuration, services.env), facts = await (0, _training_index_js__WEBPACK_IMPORTED_MODULE_3__.Sn)({
              model: version.model,
              folder: version.folder,
              words,
              env: train?.env ?? {},
              ...train?.pipeline === void 0 ? {} : { pipeline: [{ name: train.pipeline, command: "pipeline" }] },
              parameters: train?.parameters ?? [],
              data: await datasetFacts(version, words),
              tree: version.tree,
              lock: train?.environment ?? null,
              environmentMade: version.environmentMade ?? !0,
              container: train?.container ?? null,
              gpu: train?.gpu === void 0 ? [] : await gpusHere(services),
              outputs: train?.outputs ?? {}
            }, services), planned = train?.pipeline === void 0 ? facts : await withoutLockFile(facts, version, services);
            return { words, facts: planned, key: (0, _training_index_js__WEBPACK_IMPORTED_MODULE_3__.r7)(planned) };
          }
          async function withoutLockFile(facts, version, services) {
            const lock = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(version.settings.train?.pipeline ?? ""), "dvc.lock"), listed = await services.process.run("git", ["ls-tree", "-r", "-z", "--full-tree", version.tree], {
              cwd: version.folder,
              keepOutput: 256 * 1024 * 1024
            });
            if (listed.exitCode !== 0)
              return facts;
            const files = listed.stdout.split("\0").filter((line) => line !== "" && !line.endsWith(`	${lock}`));
            return { ...facts, code: { tree: (0, _training_index_js__WEBPACK_IMPORTED_MODULE_3__.LN)("tree", ...files) } };
          }
          async function datasetFacts(version, words) {
            const all = version.settings.train?.pipeline !== void 0, found = [];
            for (const name of Object.keys(version.settings.data?.datasets ?? {}).sort()) {
              const path = (0, _version_js__WEBPACK_IMPORTED_MODULE_6__.u8)(version, name);
              if (path === null || !(all || words.some((word) => word.includes(path))))
                continue;
              if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) {
                const { sha256: sha2562, bytes } = await (0, _content_hash_js__WEBPACK_IMPORTED_MODULE_5__.A)(path);
                found.push({ name, path, hashes: (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.mU)({ sha256: sha2562 }), bytes });
                continue;
              }
              const sha256 = await globHash(version, name);
              sha256 !== null && found.push({ name, path, hashes: (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.mU)({ sha256 }) });
            }
            return found;
          }
          async function globHash(version, name) {
            const pattern = version.settings.data?.datasets[name]?.path;
            if (pattern === void 0 || !(0, _data_version_index_js__WEBPACK_IMPORTED_MODULE_4__.isGlob)(pattern))
              return null;
            const root = (0, _version_js__WEBPACK_IMPORTED_MODULE_6__.u8)(version, name) === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(version.folder, pattern) ? version.folder : version.workspace, files = [];
            for (const file of await (0, _data_version_index_js__WEBPACK_IMPORTED_MODULE_4__.matchingFiles)(root, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(pattern)))
              files.push(file, (await (0, _content_hash_js__WEBPACK_IMPORTED_MODULE_5__.A)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file))).sha256);
            return files.length === 0 ? null : (0, _training_index_js__WEBPACK_IMPORTED_MODULE_3__.LN)("files", ...files);
          }
          async function gpusHere(services) {
            const reading = await (0, _training_index_js__WEBPACK_IMPORTED_MODULE_3__.yf)(services);
            if (reading.state !== "read")
              return [];
            const { gpus, driverVersion: driver, cudaVersion: cuda } = reading.facts;
            return gpus.map(({ name, memory }) => ({ name, memory: memory.total, driver, cuda }));
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  38927: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            I: () => (
              /* binding */
              predictVersion
            )
            /* harmony export */
          });
          var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760), _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62099), _training_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38487), _content_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56467), _train_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33976), _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74479), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_content_hash_js__WEBPACK_IMPORTED_MODULE_4__, _train_version_js__WEBPACK_IMPORTED_MODULE_5__, _version_js__WEBPACK_IMPORTED_MODULE_6__]);
          [_content_hash_js__WEBPACK_IMPORTED_MODULE_4__, _train_version_js__WEBPACK_IMPORTED_MODULE_5__, _version_js__WEBPACK_IMPORTED_MODULE_6__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function predictVersion(version, configuration, model, holdout, store, services, prepare = async () => {
          }) {
            const command = version.settings.evaluate?.predict;
            if (command === void 0)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1({
                file: configuration.file,
                ...configuration.lineOf(["models", version.model, "evaluate"]),
                path: `models.${version.model}.evaluate.predict`,
                message: "there are no predictions to compare and no command that makes them",
                remedy: "Declare `evaluate.predict`, or give `candidate-predictions` and `champion-predictions`"
              });
            const name = version.settings.evaluate?.holdout ?? "holdout", data = await (0, _content_hash_js__WEBPACK_IMPORTED_MODULE_4__.A)(holdout), key = (0, _training_index_js__WEBPACK_IMPORTED_MODULE_3__.LN)("predictions", version.model, model.sha256, version.tree, await (0, _train_version_js__WEBPACK_IMPORTED_MODULE_5__.J4)(version), data.sha256, command), file = "predictions.parquet", kept = await store.find("predictions", key);
            if (kept !== null)
              return services.logger.info(`Predictions of an equal earlier run are used (key ${key.slice(0, 12)}).`), { path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(kept, file), kept: !0 };
            await prepare();
            const folder = await store.add("predictions", key, async (draft) => {
              const target = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, file), words = (0, _version_js__WEBPACK_IMPORTED_MODULE_6__.Bl)(version, configuration, ["evaluate", "predict"], command, services.env, {
                [name]: holdout,
                predictions: target
              }), env = version.settings.train?.env ?? {};
              if (await (0, _training_index_js__WEBPACK_IMPORTED_MODULE_3__.qu)({ purpose: "prediction", words, cwd: version.folder, env }, services), !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(target))
                throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.eG("The prediction command ended well but wrote no predictions.", {
                  remedy: "Have it write Parquet to the path that `{predictions}` stands for"
                });
            });
            return { path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), kept: !1 };
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  27181: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            e: () => (
              /* binding */
              runVersionPipeline
            )
            /* harmony export */
          });
          var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _data_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40549), _data_version_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20168), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_1__, _data_version_index_js__WEBPACK_IMPORTED_MODULE_2__]);
          [_data_index_js__WEBPACK_IMPORTED_MODULE_1__, _data_version_index_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function runVersionPipeline(version, services, execute) {
            const here = { ...services, workspace: version.folder }, started = performance.now(), cacheFolder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(version.workspace, ".dvc", "cache"), result = await (0, _data_version_index_js__WEBPACK_IMPORTED_MODULE_2__.withVersionedData)(here, { cacheFolder }, async ({ data, remotes, transfer }) => {
              const { env = {} } = version.settings.train ?? {}, run = execute ?? (0, _data_index_js__WEBPACK_IMPORTED_MODULE_1__.hx)(services);
              return (0, _data_index_js__WEBPACK_IMPORTED_MODULE_1__.aI)((0, _data_index_js__WEBPACK_IMPORTED_MODULE_1__.Bp)(here, version.settings.train?.pipeline), data, {
                execute: (stage, signal) => run({ ...stage, env: { ...env, ...stage.env } }, signal),
                fetch: (needed) => (0, _data_index_js__WEBPACK_IMPORTED_MODULE_1__.a$)(needed, data.cache, remotes, here, transfer),
                onStage: (event) => {
                  event.event === "starts" ? services.logger.info(`Stage ${event.name}: ${event.reasons.join("; ")}`) : services.logger.info(`Stage ${event.name}: ${event.result.how}`);
                }
              });
            });
            return { seconds: (performance.now() - started) / 1e3, result };
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  33976: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let trainingCommand = function(version, section, { words }) {
            return {
              purpose: "training",
              words,
              cwd: version.folder,
              env: section.env,
              ...section.timeout === void 0 ? {} : { timeoutSeconds: section.timeout }
            };
          }, carryHere = function(version, services) {
            return version.settings.train?.pipeline !== void 0 ? async () => (await (0, _run_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.e)(version, services)).seconds : async (command) => (await (0, _training_index_js__WEBPACK_IMPORTED_MODULE_4__.qu)(command, services)).wallSeconds;
          }, refuseMissing = function(version, section) {
            const missing = Object.entries(section.outputs).filter(([, path]) => !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(version.folder, path)));
            if (missing.length !== 0)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.eG(`Training ended well but did not write ${missing.map(([name, path]) => `${name} (${path})`).join(", ")}.`, { remedy: "Correct `train.outputs`, or the path that the command writes to" });
          }, trainSectionOf = function(version, configuration) {
            if (version.settings.train !== void 0)
              return version.settings.train;
            throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1({
              file: configuration.file,
              ...configuration.lineOf(["models", version.model]),
              path: `models.${version.model}.train`,
              message: "there is no `train` section, so there is nothing to run",
              remedy: "Add `train: { run: …, outputs: { model: … } }`, or commit the model and name it in `train.outputs`"
            });
          }, modelPath = function(version, configuration) {
            const path = (0, _version_js__WEBPACK_IMPORTED_MODULE_8__.XC)(version, "model");
            if (path !== null)
              return path;
            throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1({
              file: configuration.file,
              ...configuration.lineOf(["models", version.model, "train"]),
              path: `models.${version.model}.train.outputs.model`,
              message: "the path of the trained model is not declared",
              remedy: "Add it, such as `outputs: { model: models/model.skops }`"
            });
          }, recordPath = function(version) {
            const name = version.model.replaceAll("/", "=");
            return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(version.folder, ".mlops", `${name}.trained.json`);
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            J4: () => (
              /* binding */
              environmentKey
            ),
            /* harmony export */
            b0: () => (
              /* binding */
              provideModel
            ),
            /* harmony export */
            f_: () => (
              /* binding */
              trainVersion
            ),
            /* harmony export */
            s: () => (
              /* binding */
              setUp
            )
            /* harmony export */
          });
          var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024), node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455), node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760), _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62099), _training_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38487), _content_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56467), _plan_training_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78075), _run_pipeline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27181), _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74479), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_content_hash_js__WEBPACK_IMPORTED_MODULE_5__, _plan_training_js__WEBPACK_IMPORTED_MODULE_6__, _run_pipeline_js__WEBPACK_IMPORTED_MODULE_7__, _version_js__WEBPACK_IMPORTED_MODULE_8__]);
          [_content_hash_js__WEBPACK_IMPORTED_MODULE_5__, _plan_training_js__WEBPACK_IMPORTED_MODULE_6__, _run_pipeline_js__WEBPACK_IMPORTED_MODULE_7__, _version_js__WEBPACK_IMPORTED_MODULE_8__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function environmentKey(version) {
            const lock = version.settings.train?.environment, path = lock === void 0 ? null : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(version.folder, lock);
            return path !== null && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (await (0, _content_hash_js__WEBPACK_IMPORTED_MODULE_5__.A)(path)).sha256 : "undeclared";
          }
          async function setUp(version, configuration, services) {
            const commands = version.settings.train?.setup ?? [];
            for (const [index, command] of commands.entries()) {
              const words = (0, _version_js__WEBPACK_IMPORTED_MODULE_8__.Bl)(version, configuration, ["train", "setup", index], command, services.env);
              await (0, _training_index_js__WEBPACK_IMPORTED_MODULE_4__.qu)({ purpose: "set-up", words, cwd: version.folder }, services);
            }
          }
          async function trainVersion(version, configuration, store, services, options = {}) {
            const section = trainSectionOf(version, configuration), path = modelPath(version, configuration), planned = options.planned ?? await (0, _plan_training_js__WEBPACK_IMPORTED_MODULE_6__.kD)(version, configuration, services), { logger } = services, kept = options.anew === !0 ? null : await (0, _training_index_js__WEBPACK_IMPORTED_MODULE_4__.L8)(planned.key, store, _content_hash_js__WEBPACK_IMPORTED_MODULE_5__.A, logger);
            if (kept !== null) {
              const manifest2 = await (0, _training_index_js__WEBPACK_IMPORTED_MODULE_4__.Ai)(kept, planned.facts, version.folder, services);
              return logger.info(`Restored from an equal run (${(0, _training_index_js__WEBPACK_IMPORTED_MODULE_4__.CQ)(manifest2.restoredFrom)}); nothing was trained.`), { how: "restored", seconds: 0, manifest: manifest2, ...await recorded(version, path, planned.key) };
            }
            await options.prepare?.();
            for (const output of Object.values(section.outputs))
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(version.folder, output)), { recursive: !0 });
            const seconds = await (options.carry ?? carryHere(version, services))(trainingCommand(version, section, planned), planned);
            refuseMissing(version, section);
            const manifest = await (0, _training_index_js__WEBPACK_IMPORTED_MODULE_4__.Xz)(planned.facts, version.folder, store, _content_hash_js__WEBPACK_IMPORTED_MODULE_5__.A, services);
            return { how: "trained", seconds, manifest, ...await recorded(version, path, planned.key) };
          }
          async function provideModel(version, configuration, store, services, prepare) {
            const path = modelPath(version, configuration);
            let planned;
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) {
              const { sha256 } = await (0, _content_hash_js__WEBPACK_IMPORTED_MODULE_5__.A)(path), record = await readRecord(version);
              if (record === null || record.sha256 !== sha256)
                return { how: "present", seconds: 0, path, sha256 };
              if (planned = await (0, _plan_training_js__WEBPACK_IMPORTED_MODULE_6__.kD)(version, configuration, services), record.key === planned.key)
                return { how: "present", seconds: 0, path, sha256 };
              services.logger.info("The model in the working tree was trained from other code or data; training again.");
            }
            return trainVersion(version, configuration, store, services, { prepare, planned });
          }
          async function recorded(version, path, key) {
            const { sha256 } = await (0, _content_hash_js__WEBPACK_IMPORTED_MODULE_5__.A)(path);
            return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(recordPath(version)), { recursive: !0 }), await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(recordPath(version), JSON.stringify({ key, sha256 })), { path, sha256 };
          }
          async function readRecord(version) {
            try {
              return JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(recordPath(version), "utf8"));
            } catch {
              return null;
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
  74479: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let datasetPath = function(version, name) {
            const path = version.settings.data?.datasets[name]?.path;
            if (path === void 0)
              return null;
            const own = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(version.folder, path);
            return version.ownGlobs?.has(name) || (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(own) ? own : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(version.workspace, path);
          }, outputPath = function(version, name) {
            const path = version.settings.train?.outputs[name];
            return path === void 0 ? null : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(version.folder, path);
          }, placeholders = function(version, extra = {}) {
            const values = {};
            for (const name of Object.keys(version.settings.data?.datasets ?? {}))
              values[name] = datasetPath(version, name) ?? "";
            for (const [name, path] of Object.entries(version.settings.train?.outputs ?? {}))
              values[name] = path;
            const [parameters] = version.settings.train?.parameters ?? [];
            return parameters !== void 0 && (values.params = parameters), { ...values, ...extra };
          }, commandWords = function(version, configuration, path, command, env, extra = {}) {
            const place = ["models", version.model, ...path];
            return (0, _config_index_js__WEBPACK_IMPORTED_MODULE_2__.RM)(command, {
              placeholders: placeholders(version, extra),
              env,
              at: { file: configuration.file, ...configuration.lineOf(place), path: place.join(".") }
            });
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            Bl: () => (
              /* binding */
              commandWords
            ),
            /* harmony export */
            XC: () => (
              /* binding */
              outputPath
            ),
            /* harmony export */
            oO: () => (
              /* binding */
              withOwnGlobs
            ),
            /* harmony export */
            u8: () => (
              /* binding */
              datasetPath
            )
            /* harmony export */
          });
          var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760), _config_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5277), _data_version_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20168), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_data_version_index_js__WEBPACK_IMPORTED_MODULE_3__]);
          _data_version_index_js__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function withOwnGlobs(version) {
            const ownGlobs = /* @__PURE__ */ new Set();
            for (const [name, { path }] of Object.entries(version.settings.data?.datasets ?? {}))
              (0, _data_version_index_js__WEBPACK_IMPORTED_MODULE_3__.isGlob)(path) && (await (0, _data_version_index_js__WEBPACK_IMPORTED_MODULE_3__.matchingFiles)(version.folder, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path))).length > 0 && ownGlobs.add(name);
            return { ...version, ownGlobs };
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  95901: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            Q: () => (
              /* binding */
              workingTreeVersion
            )
            /* harmony export */
          });
          var _registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42682), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_0__]);
          _registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function workingTreeVersion(model, settings, services) {
            const repository = await (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_0__.openRepository)(services, services.workspace), commit = await repository?.commitOf("HEAD") ?? null, tree = await repository?.workingTree() ?? "no-repository", dirty = repository !== null && commit !== null && await repository.treeOf(commit) !== tree;
            return { version: { model, settings, folder: services.workspace, workspace: services.workspace, tree }, repository, commit, dirty };
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
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
  47118: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        u: () => (
          /* binding */
          describeChange
        )
        /* harmony export */
      });
      var _github_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92047), _tagger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95268);
      async function describeChange(repository, commit, services) {
        const context = (0, _github_context_js__WEBPACK_IMPORTED_MODULE_0__.h)(services), message = (await repository.git(["log", "-1", "--format=%B", "--end-of-options", commit])).trim(), { title, pullRequest } = readMergeMessage(message), tagger = await (0, _tagger_js__WEBPACK_IMPORTED_MODULE_1__.M)(repository, services);
        return {
          title,
          pullRequest: context?.pullRequest == null ? pullRequest : `#${context.pullRequest}`,
          by: context?.actor ?? tagger.name,
          tagger,
          runUrl: context?.runUrl ?? null
        };
      }
      function readMergeMessage(message) {
        const lines = message.split(`
`).map((line) => line.trim()), [subject = ""] = lines, merged = /^Merge pull request #(\d+) from /.exec(subject);
        if (merged !== null)
          return { title: lines.slice(1).find((line) => line !== "") ?? null, pullRequest: `#${merged[1]}` };
        const squashed = /^(.*\S)\s+\(#(\d+)\)$/.exec(subject);
        return squashed !== null ? { title: squashed[1], pullRequest: `#${squashed[2]}` } : { title: subject === "" ? null : subject, pullRequest: null };
      }
    })
  ),
  /***/
  33163: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          composeRegisterDocument
        )
        /* harmony export */
      });
      const tones = {
        registered: "good",
        unchanged: "neutral",
        moved: "good",
        retired: "warn",
        refused: "bad"
      };
      function composeRegisterDocument(report) {
        return {
          id: `register-model:${report.model}`,
          tone: tones[report.verdict],
          title: titleOf(report),
          blocks: [
            ...admission(report),
            ...stage(report),
            ...metrics(report),
            ...bytes(report),
            ...elsewhere(report),
            ...notes(report),
            ...smallPrint(report)
          ]
        };
      }
      function titleOf({ model, version, verdict, stage: move }) {
        const name = [{ code: model }, version === null ? "" : ` ${version}`];
        switch (verdict) {
          case "registered":
            return [...name, " is registered", ...move === null ? [] : [` and in ${move.stage}`]];
          case "moved":
            return [...name, move === null ? ": moved" : ` is in ${move.stage}`];
          case "retired":
            return [...name, version === null ? " is deprecated" : " is taken back"];
          case "refused":
            return [...name, " is not registered"];
          case "unchanged":
            return [...name, " was there already"];
        }
      }
      function admission({ admission: told, because }) {
        return told === null ? [] : [
          ...told.ground === "refused" || told.ground === "forced" ? [
            {
              kind: "alert",
              tone: told.ground === "refused" ? "bad" : "warn",
              keep: "always",
              text: [told.why]
            }
          ] : [{ kind: "paragraph", keep: "always", text: [told.why] }],
          ...because === null ? [] : [{ kind: "paragraph", text: ["It has this number because of ", { code: because }, "."] }]
        ];
      }
      function stage({ stage: move }) {
        return move === null ? [] : [{ kind: "paragraph", keep: "always", text: move.moved ? [
          `Stage ${move.stage}: `,
          { code: move.before ?? "empty" },
          " → ",
          { code: move.version ?? "empty" },
          ...move.tag === null ? [] : [", by the tag ", { code: move.tag }],
          "."
        ] : [`Stage ${move.stage} held `, { code: move.version ?? "nothing" }, " already."] }];
      }
      function metrics({ metrics: told }) {
        if (told.length === 0)
          return [];
        const figure = (value) => value === null ? "" : String(Number(value.toPrecision(4))).replace("-", "−");
        return [
          {
            kind: "table",
            columns: [{ title: ["Metric"] }, { title: ["Estimate"], align: "right" }, { title: ["Interval"] }],
            rows: told.map(({ metric, estimate, low, high }) => ({
              cells: [
                [{ code: metric }],
                [figure(estimate)],
                [low === null && high === null ? "" : `${figure(low)} to ${figure(high)}`]
              ]
            })),
            rowName: "metrics",
            textRows: 10
          }
        ];
      }
      function bytes({ bytes: told, papers, signed, attestations }) {
        if (told === null)
          return [];
        const rows = [
          [[told.name], [{ code: told.sha256.slice(0, 12) }]],
          ...papers.map(({ name, sha256 }) => [[name], [{ code: sha256.slice(0, 12) }]])
        ], signedBy = signed === null ? "not signed" : signed === "key" ? "signed with a key" : "signed in the workflow's name";
        return [
          {
            kind: "paragraph",
            text: told.location === null ? ["The bytes are kept nowhere but here; the tag has their hash."] : [`Kept in ${told.store ?? "a store"}: `, { code: told.location }, "."]
          },
          {
            kind: "details",
            summary: [`${papers.length} papers, ${signedBy}`],
            blocks: [
              {
                kind: "table",
                columns: [{ title: ["File"] }, { title: ["sha256"] }],
                rows: rows.map((cells) => ({ cells })),
                rowName: "files"
              },
              ...attestations.flatMap(({ paper, url }) => url === null ? [] : [
                {
                  kind: "paragraph",
                  text: [`${paper} is attested on GitHub: `, { link: url, text: [url] }]
                }
              ])
            ]
          }
        ];
      }
      function elsewhere({ elsewhere: told }) {
        return told.length === 0 ? [] : [
          {
            kind: "list",
            items: told.map(({ registry, id: id2, url, stages, change, problem }) => problem !== null ? [{ tone: "warn", text: registry }, ` could not be told: ${problem}`] : [
              `${registry}: `,
              url === null ? `version ${id2 ?? ""}` : { link: url, text: [`version ${id2 ?? ""}`] },
              stages.length === 0 ? "" : ` (${stages.join(", ")})`,
              change === "unchanged" ? ", as it was" : ""
            ])
          }
        ];
      }
      function notes({ notes: told }) {
        return told.length === 0 ? [] : [{ kind: "list", items: told.map((note) => [note]) }];
      }
      function smallPrint({ tag, commit, remote, provenance }) {
        return [
          {
            kind: "paragraph",
            small: !0,
            text: [
              ...tag === null ? [] : ["Tag ", { code: tag }, " · "],
              `Commit ${commit?.slice(0, 7) ?? "unknown"} · `,
              ...tag === null ? [] : [remote === null ? "in this clone alone · " : `on ${remote} · `],
              provenance.suite
            ]
          }
        ];
      }
    })
  ),
  /***/
  1776: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            H: () => (
              /* binding */
              registriesOf
            ),
            /* harmony export */
            g: () => (
              /* binding */
              tellElsewhere
            )
            /* harmony export */
          });
          var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5277), _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62099), _registry_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42682), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_2__]);
          _registry_index_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function registriesOf(model, settings, services) {
            const { mlflow, sagemaker } = settings ?? {}, registries = [];
            if (sagemaker !== void 0 && registries.push(await (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_2__.sageMakerRegistry)({ model, ...sagemaker }, services)), mlflow === void 0)
              return registries;
            const trackingUri = (0, _config_index_js__WEBPACK_IMPORTED_MODULE_0__.g9)(mlflow.trackingUri, services.env, "register.mlflow.tracking-uri");
            return registries.push((0, _registry_index_js__WEBPACK_IMPORTED_MODULE_2__.mlflowRegistry)({
              trackingUri,
              name: mlflow.name ?? model,
              experiment: mlflow.experiment ?? model,
              aliases: mlflow.aliases
            }, services)), registries;
          }
          async function tellElsewhere(registries, version, stage, services) {
            const told = [];
            for (const registry of registries)
              try {
                let last = version === null ? null : await registry.register(version), change = last?.change ?? "unchanged";
                if (stage !== null && (last = await registry.setStage(stage.name, stage.version), change === "unchanged" && (change = last.change)), last === null)
                  continue;
                const { id: id2, url, stages } = last.registered;
                told.push({ registry: registry.name, id: id2, url, stages: [...stages], change, problem: null });
              } catch (error) {
                if (services.signal.throwIfAborted(), error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1)
                  throw error;
                const problem = (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error);
                services.logger.warning(`${registry.name}: ${problem}`), told.push({ registry: registry.name, id: null, url: null, stages: [], change: "failed", problem });
              }
            return told;
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  97536: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        X: () => (
          /* binding */
          evidenceOf
        ),
        o: () => (
          /* binding */
          readReports
        )
      });
      var promises_ = __webpack_require__(51455), external_node_path_ = __webpack_require__(76760), schemas = __webpack_require__(27597), foundation = __webpack_require__(62099), training = __webpack_require__(38487), external_node_crypto_ = __webpack_require__(77598);
      function sha256OfBytes(bytes) {
        return (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
      }
      async function readReports(inputs, services) {
        const among = (name) => (0, external_node_path_.join)(inputs.reportDirectory, name), evaluation = await readJson(inputs.evaluation, among("evaluate-and-compare.json"), "evaluation", services), manifest = await readJson(inputs.manifest, among("run-manifest.json"), "manifest", services);
        if (manifest === null)
          return { evaluation, manifest };
        const parsed = training.rc.safeParse(manifest.value);
        if (!parsed.success)
          throw new foundation.j1({
            file: manifest.path,
            path: "manifest",
            message: "is no run manifest of this release",
            remedy: "Name the `run-manifest.json` beside the report of train-on-runner"
          });
        return { evaluation, manifest: { ...manifest, value: parsed.data } };
      }
      const judged = schemas.Ikc({
        candidate: schemas.Ikc({ commit: schemas.YjP().nullable() }),
        lineage: schemas.Ikc({
          reads: schemas.YOg(schemas.Ikc({
            kind: schemas.YjP(),
            name: schemas.YjP(),
            hashes: schemas.YOg(schemas.Ikc({ algorithm: schemas.YjP(), value: schemas.YjP() }))
          }))
        })
      });
      function evidenceOf(evaluation, waiver = null) {
        if (evaluation === null)
          return [];
        const known = judged.safeParse(evaluation.value), model = known.data?.lineage.reads.find(({ kind, name }) => kind === "model" && name === "candidate");
        return [
          {
            report: evaluation.value,
            sha256: evaluation.sha256,
            commit: known.data?.candidate.commit ?? null,
            tree: null,
            modelSha256: model?.hashes.find(({ algorithm }) => algorithm === "sha256")?.value ?? null,
            waiver
          }
        ];
      }
      async function readJson(named, usual, input, { workspace }) {
        const path = named ?? usual;
        let bytes;
        try {
          bytes = await (0, promises_.readFile)((0, external_node_path_.resolve)(workspace, path));
        } catch (error) {
          if (named === void 0 && error.code === "ENOENT")
            return null;
          throw new foundation.j1({
            file: path,
            path: input,
            message: `cannot be read: ${(0, foundation.bD)(error)}`,
            remedy: "Correct the path, or run the step that writes it before this one"
          });
        }
        try {
          return { value: JSON.parse(bytes.toString("utf8")), sha256: sha256OfBytes(bytes), path };
        } catch (error) {
          throw new foundation.j1({ file: path, path: input, message: `is not JSON: ${(0, foundation.bD)(error)}` });
        }
      }
    })
  ),
  /***/
  15881: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let papersInput = function(about, version, tag, entries) {
            const { model, commit, repository, bytes, evaluation, reports, builder, card, annotation, signer, at } = about, { manifest } = reports;
            return {
              model,
              version,
              tag,
              commit,
              repository,
              bytes,
              evaluation,
              card,
              annotation,
              entries,
              at,
              training: manifest === null ? null : { manifest: manifest.value, sha256: manifest.sha256, builder },
              signing: (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_3__.signingFacts)(signer)
            };
          }, evaluationFacts = function({ evaluation }, waiver) {
            if (evaluation === null)
              return null;
            const parsed = _evaluate_and_compare_report_schema_js__WEBPACK_IMPORTED_MODULE_4__.evaluateReportSchema.safeParse(evaluation.value);
            if (!parsed.success)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1({
                file: evaluation.path,
                path: "evaluation",
                message: "is no report of evaluate-and-compare of this release",
                remedy: "Name the `evaluate-and-compare.json` that this release wrote"
              });
            return { report: parsed.data, sha256: evaluation.sha256, holdout: holdoutOf(parsed.data), waiver };
          }, holdoutOf = function({ lineage }) {
            const data = lineage.reads.filter(({ kind }) => kind === "data"), found = data.find(({ name }) => name === "holdout") ?? data[0];
            return found === void 0 ? null : { name: found.name, path: found.path, hashes: found.hashes, bytes: found.bytes };
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            H: () => (
              /* binding */
              gatherPapers
            ),
            /* harmony export */
            u: () => (
              /* binding */
              papersInput
            )
            /* harmony export */
          });
          var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760), _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62099), _registry_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42682), _evaluate_and_compare_report_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30394), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_3__]);
          _registry_index_js__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function gatherPapers(model, commit, bytes, reports, waiver, settings, repository, signer, services) {
            const { env, workspace } = services, annotated = await (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_3__.annotatedModel)(repository, commit, model), { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_WORKFLOW_REF: workflow } = env;
            return {
              model,
              commit,
              bytes,
              reports,
              signer,
              evaluation: evaluationFacts(reports, waiver),
              card: settings?.card === void 0 ? null : await readCard(settings.card, workspace),
              annotation: annotated === null ? null : {
                description: annotated.annotation.desc ?? null,
                labels: annotated.annotation.labels ?? []
              },
              repository: server !== void 0 && name !== void 0 ? `${server}/${name}` : reports.manifest?.value.repository ?? null,
              builder: server !== void 0 && workflow !== void 0 ? `${server}/${workflow}` : null,
              // of the training where it is known, so that the same version has the same papers whenever they are written
              at: reports.manifest?.value.end ?? services.clock.now().toISOString(),
              committedAt: (await repository.git(["log", "-1", "--format=%cI", "--end-of-options", commit])).trim()
            };
          }
          async function readCard(path, workspace) {
            try {
              return { path, text: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path), "utf8") };
            } catch (error) {
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1({
                file: path,
                path: "register.card",
                message: `cannot be read: ${(0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`,
                remedy: "Write the model card, or remove the setting"
              });
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
  31954: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let metricsOf = function(report) {
            return (report?.metrics ?? []).flatMap(({ metric, slice, candidate }) => slice !== null || candidate === null ? [] : [{ metric, estimate: candidate.estimate, low: candidate.low, high: candidate.high }]);
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            N: () => (
              /* binding */
              registerWithPapers
            )
            /* harmony export */
          });
          var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455), node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161), node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760), _registry_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42682), _version_bytes_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13081), _papers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15881), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_3__, _version_bytes_index_js__WEBPACK_IMPORTED_MODULE_4__, _papers_js__WEBPACK_IMPORTED_MODULE_5__]);
          [_registry_index_js__WEBPACK_IMPORTED_MODULE_3__, _version_bytes_index_js__WEBPACK_IMPORTED_MODULE_4__, _papers_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function registerWithPapers(request, services) {
            const { registry, about, store, change, attest } = request, made = [], version = await (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_3__.registerVersion)(registry, {
              model: about.model,
              commit: about.commit,
              request: request.request,
              tagger: change.tagger,
              sha256: about.bytes.sha256,
              entries: async (number) => {
                const prepared = await prepare(number, request, services);
                return made.push(prepared), prepared.entries;
              }
            }), winner = made.find((one) => version.created && one.version === version.version), location = winner?.location ?? version.entries?.bytes?.location ?? null;
            for (const lost of made)
              lost !== winner && lost.location !== null && await store?.discard(lost.location);
            return winner?.location != null ? await store?.publish(winner.location) : location !== null && await (await (0, _version_bytes_index_js__WEBPACK_IMPORTED_MODULE_4__.xX)(location, services, attest.token ?? void 0)).publish(location), {
              version,
              papers: winner?.papers ?? [],
              attestations: winner?.attestations ?? [],
              location
            };
          }
          async function prepare(version, request, services) {
            const { about, admission, change, reason, store, path, attest } = request, tag = `${about.model.replace(":", "=")}@${version}`, size = about.bytes.files.reduce((sum, { bytes }) => sum + bytes, 0), { report: evaluation } = about.evaluation ?? { report: null }, entries = {
              ...admission.entries,
              ...about.reports.manifest === null ? {} : { manifest: about.reports.manifest.sha256 },
              bytes: { location: null, sha256: about.bytes.sha256, size },
              metrics: metricsOf(evaluation),
              by: change.by,
              ...reason === null ? {} : { reason },
              ...change.pullRequest === null ? {} : { pullRequest: change.pullRequest },
              ...change.runUrl === null ? {} : { run: change.runUrl }
            }, papers = (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_3__.makePapers)((0, _papers_js__WEBPACK_IMPORTED_MODULE_5__.u)(about, version, tag, entries)), signatures = about.signer === null ? [] : await (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_3__.signPapers)(papers, about.signer), attested = attest.wanted ? await (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_3__.attestOnGitHub)(services, {
              token: attest.token,
              statements: papers.statements,
              required: !1
            }) : { attestations: [] }, files = [...papers.files, ...signatures, ...attested.attestations.map(({ file }) => file)], location = store === null ? null : await put(store, version, request, path, files);
            return {
              version,
              location,
              papers: files,
              attestations: attested.attestations,
              entries: {
                ...entries,
                bytes: { location, sha256: about.bytes.sha256, size },
                papers: [{ name: papers.index.name, sha256: papers.index.sha256 }]
              }
            };
          }
          async function put(store, version, { about }, path, papers) {
            const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "mlops-papers-"));
            try {
              const parts = [];
              for (const { name, bytes } of papers)
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), bytes), parts.push({ name, kind: "paper", path: `papers/${name}`, file: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name) });
              const model = { name: "model", kind: "model", path: `model/${about.bytes.name}`, file: path };
              return await store.put({
                model: about.model,
                version,
                files: await (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_3__.collectFiles)([model, ...parts]),
                facts: {
                  revision: about.commit,
                  createdAt: about.committedAt,
                  ...about.repository === null ? {} : { sourceUrl: about.repository }
                }
              });
            } finally {
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: !0, force: !0 });
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
  18103: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let asksForNumber = function({ version, versionBump, force }) {
            return version !== void 0 || versionBump !== void 0 || force !== void 0;
          }, requestOf = function(inputs, declared, { title }) {
            const text = inputs.version ?? inputs.versionBump ?? declared ?? "conventional";
            return (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_3__.readVersionRequest)(text, { title, strict: !1 }, inputs.version === void 0 ? "version-bump" : "version");
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            k: () => (
              /* binding */
              register
            )
            /* harmony export */
          });
          var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62099), _github_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80945), _registry_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42682), _github_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92047), _model_version_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15679), _version_bytes_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13081), _elsewhere_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1776), _evidence_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97536), _papers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15881), _register_version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31954), _report_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(84016), _signer_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(25528), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_3__, _model_version_index_js__WEBPACK_IMPORTED_MODULE_5__, _version_bytes_index_js__WEBPACK_IMPORTED_MODULE_6__, _elsewhere_js__WEBPACK_IMPORTED_MODULE_7__, _papers_js__WEBPACK_IMPORTED_MODULE_9__, _register_version_js__WEBPACK_IMPORTED_MODULE_10__, _report_js__WEBPACK_IMPORTED_MODULE_11__, _signer_js__WEBPACK_IMPORTED_MODULE_12__]);
          [_registry_index_js__WEBPACK_IMPORTED_MODULE_3__, _model_version_index_js__WEBPACK_IMPORTED_MODULE_5__, _version_bytes_index_js__WEBPACK_IMPORTED_MODULE_6__, _elsewhere_js__WEBPACK_IMPORTED_MODULE_7__, _papers_js__WEBPACK_IMPORTED_MODULE_9__, _register_version_js__WEBPACK_IMPORTED_MODULE_10__, _report_js__WEBPACK_IMPORTED_MODULE_11__, _signer_js__WEBPACK_IMPORTED_MODULE_12__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function register({ model, registry, change, inputs, elsewhere }, tree, configuration, reports, services) {
            const { version: working } = tree, repository = tree.repository, commit = tree.commit, settings = working.settings.register, path = (0, _model_version_index_js__WEBPACK_IMPORTED_MODULE_5__.XC)(working, "model");
            if (path === null)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1(configuration.problemAt(["models", model], "declares no model that could be registered", "Add `train: { outputs: { model: … } }`"));
            const bytes = await (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_3__.readModel)(path, _model_version_index_js__WEBPACK_IMPORTED_MODULE_5__.contentHash), candidate = { model, commit, tree: working.tree, modelSha256: bytes.sha256 }, forced = inputs.force === void 0 ? {} : { force: inputs.force };
            let waiver = null, admission = (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_3__.registrable)(candidate, (0, _evidence_js__WEBPACK_IMPORTED_MODULE_8__.X)(reports.evaluation), forced);
            admission.allowed || (waiver = await waiverOf(change, inputs, services), waiver !== null && (admission = (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_3__.registrable)(candidate, (0, _evidence_js__WEBPACK_IMPORTED_MODULE_8__.X)(reports.evaluation, waiver), forced)));
            const shown = { name: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(services.workspace, path), sha256: bytes.sha256 }, size = bytes.files.reduce((sum, file) => sum + file.bytes, 0);
            if (!admission.allowed)
              return {
                facts: {
                  ...(0, _report_js__WEBPACK_IMPORTED_MODULE_11__.Wo)(null),
                  verdict: "refused",
                  admission: { ground: admission.ground, why: admission.why },
                  bytes: { ...shown, size, location: null, store: null }
                },
                failure: new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.To(`\`${model}\` is not registered: ${admission.why}`)
              };
            const same = asksForNumber(inputs) ? null : await versionOfBytes(registry, model, bytes.sha256);
            if (same !== null)
              return {
                facts: {
                  ...(0, _report_js__WEBPACK_IMPORTED_MODULE_11__.Wo)(null),
                  verdict: "unchanged",
                  version: same.version,
                  tag: same.tag,
                  remote: registry.remote,
                  bytes: { ...shown, size, location: same.location, store: null },
                  notes: [`The model has the same bytes as ${same.version}, so there is no new version.`]
                }
              };
            const signer = (0, _signer_js__WEBPACK_IMPORTED_MODULE_12__.K)(settings, services), about = await (0, _papers_js__WEBPACK_IMPORTED_MODULE_9__.H)(model, commit, bytes, reports, waiver, settings, repository, signer, services), store = await (0, _version_bytes_index_js__WEBPACK_IMPORTED_MODULE_6__.C0)(settings?.store, working.settings.data?.remote ?? null, services, inputs.githubToken), registered = await (0, _register_version_js__WEBPACK_IMPORTED_MODULE_10__.N)({
              registry,
              about,
              admission,
              change,
              store,
              path,
              request: requestOf(inputs, settings?.version, change),
              reason: inputs.reason ?? null,
              attest: { wanted: settings?.attest ?? !0, token: inputs.githubToken ?? null }
            }, services), { version } = registered, told = await (0, _elsewhere_js__WEBPACK_IMPORTED_MODULE_7__.g)(elsewhere, {
              model,
              version: version.version,
              tag: version.tag,
              commit,
              sha256: bytes.sha256,
              path,
              verdict: version.entries?.verdict ?? null,
              evaluationUrl: null,
              workflowRunUrl: change.runUrl,
              description: null,
              metrics: Object.fromEntries((version.entries?.metrics ?? []).map(({ metric, estimate }) => [metric, estimate])),
              trackerRun: null,
              trackedModel: null
            }, null, services);
            return { facts: (0, _report_js__WEBPACK_IMPORTED_MODULE_11__.aS)(registered, about, admission, { ...shown, size }, store, told) };
          }
          async function waiverOf({ pullRequest }, inputs, services) {
            const number = Number(/^#(\d+)$/.exec(pullRequest ?? "")?.[1]);
            if (!Number.isInteger(number))
              return null;
            const context = (0, _github_context_js__WEBPACK_IMPORTED_MODULE_4__.h)(services), gh = await (0, _github_index_js__WEBPACK_IMPORTED_MODULE_2__.UY)({ context, token: inputs.githubToken, logger: services.logger });
            return (0, _github_index_js__WEBPACK_IMPORTED_MODULE_2__.dR)(await (0, _github_index_js__WEBPACK_IMPORTED_MODULE_2__.Gl)(gh, number), services.logger);
          }
          async function versionOfBytes({ repository }, model, sha256) {
            const { models } = await (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_3__.listModels)(repository, { all: !1 }), known = models.find((one) => one.model === model), latest = known?.versions.find(({ version }) => version === known.latest), recorded = latest?.recorded?.bytes;
            return latest === void 0 || recorded?.sha256 !== sha256 ? null : { version: latest.version, tag: latest.tag, location: recorded.location };
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  84016: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let emptyReport = function(model, startedAt, commit, { runUrl }) {
            return {
              schemaVersion: 1,
              action: "register-model",
              startedAt,
              model,
              commit,
              provenance: { suite: _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.rs, commit, runUrl }
            };
          }, stageFacts = function(move) {
            return {
              verdict: move?.moved === !1 ? "unchanged" : "moved",
              version: move?.version ?? null,
              tag: move?.tag ?? null,
              remote: null,
              because: null,
              admission: null,
              bytes: null,
              papers: [],
              signed: null,
              attestations: [],
              elsewhere: [],
              stage: move === null ? null : {
                stage: move.stage,
                version: move.version,
                before: move.before,
                tag: move.tag,
                moved: move.moved
              },
              metrics: [],
              notes: [],
              lineage: { reads: [], writes: [] }
            };
          }, registeredFacts = function(registered, about, admission, model, store, elsewhere) {
            const { version, papers, attestations, location } = registered, { version: number, tag } = version, { training } = (0, _papers_js__WEBPACK_IMPORTED_MODULE_1__.u)(about, number, tag, {});
            return {
              verdict: version.created ? "registered" : "unchanged",
              version: number,
              tag,
              remote: version.remote,
              because: version.because,
              admission: { ground: admission.ground, why: admission.why },
              bytes: { ...model, location, store: location === null ? null : store?.name ?? null },
              papers: papers.map(({ name, sha256, mediaType }) => ({ name, sha256, mediaType })),
              signed: version.created ? about.signer?.by ?? null : null,
              attestations: attestations.map(({ paper, url }) => ({ paper, url })),
              stage: null,
              elsewhere,
              metrics: (version.entries?.metrics ?? []).map((one) => ({ ...one })),
              notes: [...version.notes],
              lineage: {
                reads: [
                  {
                    kind: "model",
                    name: about.model,
                    path: model.name,
                    hashes: (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.mU)({ sha256: model.sha256 }),
                    bytes: model.size
                  },
                  ...(training?.manifest.data ?? []).map(({ name, path, hashes, bytes }) => ({
                    kind: "data",
                    name,
                    path,
                    hashes: [...hashes],
                    ...bytes === void 0 ? {} : { bytes }
                  }))
                ],
                writes: []
              }
            };
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            Wo: () => (
              /* binding */
              stageFacts
            ),
            /* harmony export */
            _O: () => (
              /* binding */
              emptyReport
            ),
            /* harmony export */
            aS: () => (
              /* binding */
              registeredFacts
            )
            /* harmony export */
          });
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62099), _papers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15881), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_papers_js__WEBPACK_IMPORTED_MODULE_1__]);
          _papers_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0], __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  60625: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            S: () => (
              /* binding */
              retire
            )
            /* harmony export */
          });
          var _registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42682), _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84016), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_0__, _report_js__WEBPACK_IMPORTED_MODULE_1__]);
          [_registry_index_js__WEBPACK_IMPORTED_MODULE_0__, _report_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function retire({ model, registry, change, inputs, elsewhere }, services) {
            const entries = { by: change.by, ...inputs.reason === void 0 ? {} : { reason: inputs.reason } }, { tagger } = change, { version } = inputs, retired = inputs.deregister && version !== void 0 ? await (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_0__.deregisterVersion)(registry, { model, version, tagger, entries }) : await (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_0__.deprecateModel)(registry, { model, tagger, entries }), told = [];
            if (version !== void 0)
              for (const other of elsewhere) {
                if (await other.find(version) === null)
                  continue;
                const { change: done, registered } = await other.deprecate(version, inputs.reason ?? "taken back"), { id: id2, url, stages } = registered;
                told.push({ registry: other.name, id: id2, url, stages: [...stages], change: done, problem: null });
              }
            return services.logger.info(retired.changed ? `Tag ${retired.tag} says so.` : "Nothing had to be done."), {
              ...(0, _report_js__WEBPACK_IMPORTED_MODULE_1__.Wo)(null),
              verdict: retired.changed ? "retired" : "unchanged",
              version: version ?? null,
              tag: retired.tag,
              elsewhere: told
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
  29645: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let checkTogether = function(inputs) {
            const problem = (path, message, remedy) => new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1({ path, message, remedy });
            if (inputs.version !== void 0 && inputs.versionBump !== void 0)
              throw problem("version", "cannot stand beside `version-bump`", "Give one of them");
            if (inputs.deregister && inputs.version === void 0)
              throw problem("deregister", "needs the version that is taken back", "Add `version: v1.2.0`");
            if (inputs.deregister && inputs.deprecate)
              throw problem("deprecate", "cannot stand beside `deregister`", "Take versions back, or the model as a whole");
          };
          __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            runRegisterModel: () => (
              /* binding */
              runRegisterModel
            )
            /* harmony export */
          });
          var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5277), _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62099), _registry_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42682), _emit_lineage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62029), _git_credentials_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(54911), _model_version_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15679), _write_reports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3729), _change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47118), _document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33163), _elsewhere_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1776), _evidence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97536), _register_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18103), _report_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(84016), _retire_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(60625), _stage_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(19382), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_2__, _emit_lineage_js__WEBPACK_IMPORTED_MODULE_3__, _model_version_index_js__WEBPACK_IMPORTED_MODULE_4__, _elsewhere_js__WEBPACK_IMPORTED_MODULE_8__, _register_js__WEBPACK_IMPORTED_MODULE_10__, _report_js__WEBPACK_IMPORTED_MODULE_11__, _retire_js__WEBPACK_IMPORTED_MODULE_12__, _stage_js__WEBPACK_IMPORTED_MODULE_13__]);
          [_registry_index_js__WEBPACK_IMPORTED_MODULE_2__, _emit_lineage_js__WEBPACK_IMPORTED_MODULE_3__, _model_version_index_js__WEBPACK_IMPORTED_MODULE_4__, _elsewhere_js__WEBPACK_IMPORTED_MODULE_8__, _register_js__WEBPACK_IMPORTED_MODULE_10__, _report_js__WEBPACK_IMPORTED_MODULE_11__, _retire_js__WEBPACK_IMPORTED_MODULE_12__, _stage_js__WEBPACK_IMPORTED_MODULE_13__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function runRegisterModel(inputs, given) {
            const services = (0, _git_credentials_js__WEBPACK_IMPORTED_MODULE_14__.o)(given, inputs.githubToken), startedAt = services.clock.now().toISOString(), configuration = await (0, _config_index_js__WEBPACK_IMPORTED_MODULE_0__.vF)(inputs.config, { workspace: services.workspace }), { name, model: settings } = (0, _config_index_js__WEBPACK_IMPORTED_MODULE_0__.U8)(configuration, inputs.model);
            checkTogether(inputs);
            const tree = await (0, _model_version_index_js__WEBPACK_IMPORTED_MODULE_4__.Q3)(name, settings, services), { repository, commit } = tree;
            if (repository === null || commit === null)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.eG("There is no commit here that could be registered.", {
                remedy: "Check the repository out, with full history: `fetch-depth: 0`"
              });
            const registry = await (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_2__.openRegistry)(services, repository, inputs.remote === "none" ? null : inputs.remote), change = await (0, _change_js__WEBPACK_IMPORTED_MODULE_6__.u)(repository, commit, services), elsewhere = await (0, _elsewhere_js__WEBPACK_IMPORTED_MODULE_8__.H)(name, settings.register, services), context = { model: name, registry, change, inputs, elsewhere };
            let facts, failure;
            if (inputs.deregister || inputs.deprecate)
              facts = await (0, _retire_js__WEBPACK_IMPORTED_MODULE_12__.S)(context, services);
            else if (inputs.stage !== void 0 && await isRegistered(context, commit))
              facts = await (0, _stage_js__WEBPACK_IMPORTED_MODULE_13__.c)(context, commit, services);
            else {
              if (tree.dirty)
                throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1({
                  path: "register-model",
                  message: "the working tree has changes that no commit has, and a version is a commit",
                  remedy: "Commit them, or put them away with `git stash`"
                });
              const reports = await (0, _evidence_js__WEBPACK_IMPORTED_MODULE_9__.o)(inputs, services), registered = await (0, _register_js__WEBPACK_IMPORTED_MODULE_10__.k)(context, tree, configuration, reports, services);
              if (facts = registered.facts, failure = registered.failure, failure === void 0 && inputs.stage !== void 0 && facts.version !== null) {
                const moved = await (0, _stage_js__WEBPACK_IMPORTED_MODULE_13__.c)({ ...context, inputs: { ...inputs, version: facts.version } }, commit, services);
                facts = { ...facts, stage: moved.stage, elsewhere: [...facts.elsewhere, ...moved.elsewhere] };
              }
            }
            const report = { ...(0, _report_js__WEBPACK_IMPORTED_MODULE_11__._O)(name, startedAt, commit, change), ...facts };
            return finish(report, inputs, failure, services);
          }
          async function isRegistered({ model, registry, inputs }, commit) {
            if (inputs.version !== void 0)
              return !0;
            const request = (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_2__.readVersionRequest)("patch", { title: null, strict: !1 });
            return !(await (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_2__.planVersion)(registry, { model, commit, request, sha256: null })).created;
          }
          async function finish(report, inputs, failure, services) {
            const document = (0, _document_js__WEBPACK_IMPORTED_MODULE_7__.t)(report), title = `${report.model}: ${report.version ?? "registration"}`, written = await (0, _write_reports_js__WEBPACK_IMPORTED_MODULE_5__.L)("register-model", inputs.reportDirectory, report, document, title, services);
            await (0, _emit_lineage_js__WEBPACK_IMPORTED_MODULE_3__.j)(written.reportJson, report, services);
            const { terminal, ...paths } = written;
            return {
              outputs: {
                verdict: report.verdict,
                ...paths,
                version: report.version ?? "",
                tag: report.tag ?? "",
                created: String(report.verdict === "registered"),
                stage: report.stage?.stage ?? ""
              },
              terminal,
              ...failure === void 0 ? {} : { failure }
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
  25528: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let signerOf = function(settings, { env, signal, logger }) {
            const { key, keyless } = settings?.sign ?? { key: void 0, keyless: !1 };
            return key !== void 0 ? (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_1__.readSigningKey)((0, _config_index_js__WEBPACK_IMPORTED_MODULE_0__.g9)(key, env, "register.sign.key"), "register.sign.key") : keyless ? (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_1__.canIdentify)(env) ? (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_1__.keylessSigner)((0, _registry_index_js__WEBPACK_IMPORTED_MODULE_1__.workflowIdentity)(env, signal)) : (logger.warning("The papers are not signed: this job has no identity. Give it the permission `id-token: write`."), null) : null;
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            K: () => (
              /* binding */
              signerOf
            )
            /* harmony export */
          });
          var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5277), _registry_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42682), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_1__]);
          _registry_index_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0], __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  19382: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            c: () => (
              /* binding */
              moveStage
            )
            /* harmony export */
          });
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62099), _registry_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42682), _elsewhere_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1776), _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84016), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_1__, _elsewhere_js__WEBPACK_IMPORTED_MODULE_2__, _report_js__WEBPACK_IMPORTED_MODULE_3__]);
          [_registry_index_js__WEBPACK_IMPORTED_MODULE_1__, _elsewhere_js__WEBPACK_IMPORTED_MODULE_2__, _report_js__WEBPACK_IMPORTED_MODULE_3__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function moveStage({ model, registry, change, inputs, elsewhere }, commit, services) {
            const { stage, reason } = inputs;
            if (stage === void 0)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({ path: "stage", message: "is not given" });
            const request = (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_1__.readVersionRequest)("patch", { title: null, strict: !1 }), version = inputs.version ?? (await (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_1__.planVersion)(registry, { model, commit, request, sha256: null })).version, move = await (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_1__.assignStage)(registry, {
              model,
              stage,
              version,
              tagger: change.tagger,
              entries: {
                by: change.by,
                ...reason === void 0 ? {} : { reason },
                ...change.runUrl === null ? {} : { run: change.runUrl }
              }
            }), told = await (0, _elsewhere_js__WEBPACK_IMPORTED_MODULE_2__.g)(elsewhere, null, { name: stage, version }, services);
            return { ...(0, _report_js__WEBPACK_IMPORTED_MODULE_3__.Wo)(move), version, elsewhere: told };
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  95268: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          taggerOf
        )
        /* harmony export */
      });
      async function taggerOf(repository, { env }) {
        const asked = async (key) => {
          const result = await repository.run(["config", "--get", key]);
          return result.exitCode === 0 ? result.stdout.trim() : "";
        }, name = env.GIT_COMMITTER_NAME || await asked("user.name"), email = env.GIT_COMMITTER_EMAIL || await asked("user.email");
        if (name && email)
          return { name, email };
        const bot = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };
        return env.GITHUB_ACTIONS === "true" ? bot : { name: name || "mlops-actions", email: email || "mlops-actions@localhost" };
      }
    })
  ),
  /***/
  82503: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            W: () => (
              /* binding */
              connectionContext
            )
            /* harmony export */
          });
          var _registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42682), _github_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92047), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_0__]);
          _registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function connectionContext(services) {
            const here = (0, _github_context_js__WEBPACK_IMPORTED_MODULE_1__.h)(services);
            if (here !== null)
              return here;
            const repository = await (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_0__.openRepository)(services, services.workspace), origin = repository === null ? null : await (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_0__.originOf)(repository), [, owner, repo] = /^https:\/\/github\.com\/([^/]+)\/([^/]+)$/.exec(origin ?? "") ?? [];
            return owner === void 0 || repo === void 0 ? null : {
              ...{ headBranch: null, baseSha: null, baseBranch: null, pullRequest: null, triggeringRun: null },
              repository: { owner, repo },
              eventName: "none",
              sha: "0".repeat(40),
              ref: null,
              headSha: "0".repeat(40),
              isFork: !1,
              defaultBranch: null,
              runId: 0,
              runAttempt: 0,
              runNumber: 0,
              serverUrl: "https://github.com",
              apiUrl: services.env.GITHUB_API_URL ?? "https://api.github.com",
              runUrl: "",
              workflow: "",
              workflowFile: null,
              job: "",
              actor: null
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
  39120: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let fetchVersionOf = function(services, token) {
            return async (tag, location, into) => {
              if (location === null)
                throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1({
                  path: "mlops verify",
                  value: tag.name,
                  message: "has a tag that does not say where its bytes are kept",
                  remedy: "Put the model and its papers into a folder, and name it with --from"
                });
              const store = await (0, _stores_js__WEBPACK_IMPORTED_MODULE_3__.x)(location, services, token), place = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(into, "version");
              return await store.get(location, place), (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_2__.versionIn)(place, location);
            };
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            G: () => (
              /* binding */
              fetchVersionOf
            )
            /* harmony export */
          });
          var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62099), _registry_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42682), _stores_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43583), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_2__, _stores_js__WEBPACK_IMPORTED_MODULE_3__]);
          [_registry_index_js__WEBPACK_IMPORTED_MODULE_2__, _stores_js__WEBPACK_IMPORTED_MODULE_3__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__, __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  13081: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            C0: () => (
              /* reexport safe */
              _stores_js__WEBPACK_IMPORTED_MODULE_2__.C
            ),
            /* harmony export */
            fetchVersionOf: () => (
              /* reexport safe */
              _fetch_version_js__WEBPACK_IMPORTED_MODULE_1__.G
            ),
            /* harmony export */
            xX: () => (
              /* reexport safe */
              _stores_js__WEBPACK_IMPORTED_MODULE_2__.x
            )
            /* harmony export */
          });
          var _connection_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82503), _fetch_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39120), _stores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43583), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_connection_context_js__WEBPACK_IMPORTED_MODULE_0__, _fetch_version_js__WEBPACK_IMPORTED_MODULE_1__, _stores_js__WEBPACK_IMPORTED_MODULE_2__]);
          [_connection_context_js__WEBPACK_IMPORTED_MODULE_0__, _fetch_version_js__WEBPACK_IMPORTED_MODULE_1__, _stores_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__, __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  43583: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let dataRemote = function(remote, services) {
            return (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_2__.remoteStore)(remote, (name) => (0, _data_version_index_js__WEBPACK_IMPORTED_MODULE_3__.openDataObjects)(services, name), services);
          }, registry = function(services, token, setting) {
            const github = setting?.repository.startsWith("ghcr.io/") ?? !1, user = services.env.GITHUB_ACTOR;
            return (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_2__.ociStore)({
              ...setting === void 0 ? {} : { repository: setting.repository, plainHttp: setting.plainHttp },
              ...github && token !== void 0 && user !== void 0 ? { credentials: { user, secret: token } } : {}
            }, services);
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            C: () => (
              /* binding */
              declaredStore
            ),
            /* harmony export */
            x: () => (
              /* binding */
              storeOf
            )
            /* harmony export */
          });
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62099), _github_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80945), _registry_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42682), _data_version_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20168), _connection_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82503), __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_2__, _data_version_index_js__WEBPACK_IMPORTED_MODULE_3__, _connection_context_js__WEBPACK_IMPORTED_MODULE_4__]);
          [_registry_index_js__WEBPACK_IMPORTED_MODULE_2__, _data_version_index_js__WEBPACK_IMPORTED_MODULE_3__, _connection_context_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function declaredStore(setting, remote, services, token) {
            if (setting === void 0)
              return await (0, _data_version_index_js__WEBPACK_IMPORTED_MODULE_3__.remoteName)(services, remote) === null ? null : dataRemote(remote, services);
            switch (setting.kind) {
              case "none":
                return null;
              case "remote":
                return dataRemote(remote, services);
              case "release":
                return releases(services, token);
              case "oci":
                return registry(services, token, setting);
            }
          }
          async function storeOf(location, services, token) {
            switch ((0, _registry_index_js__WEBPACK_IMPORTED_MODULE_2__.schemeOfLocation)(location)) {
              case "github-release":
                return releases(services, token);
              case "oci":
                return registry(services, token);
              case "dvc":
                return dataRemote(null, services);
              case "folder":
                throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({
                  path: "Model-Location",
                  value: location,
                  message: "names a folder of some machine",
                  remedy: "Name the folder with --from where it is here"
                });
              case null:
                throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({
                  path: "Model-Location",
                  value: location,
                  message: "is no place that this release knows",
                  remedy: "Fetch the model and its papers into a folder, and name it with --from"
                });
            }
          }
          async function releases(services, token) {
            const context = await (0, _connection_context_js__WEBPACK_IMPORTED_MODULE_4__.W)(services), { GITHUB_TOKEN, GH_TOKEN } = services.env, github = await (0, _github_index_js__WEBPACK_IMPORTED_MODULE_1__.UY)({
              context,
              token: token ?? GITHUB_TOKEN ?? GH_TOKEN,
              logger: services.logger
            });
            if (!github.connected)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG(`GitHub’s releases cannot be reached: ${github.reason}`, {
                remedy: "Give the step `github-token`, or set GITHUB_TOKEN in a clone whose `origin` is on GitHub"
              });
            return (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_2__.releaseStore)((0, _github_index_js__WEBPACK_IMPORTED_MODULE_1__.tT)(github), { tagOf: (model, version) => `${model.replace(":", "=")}@${version}` }, services);
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  )
};
export {
  id,
  ids,
  modules
};
